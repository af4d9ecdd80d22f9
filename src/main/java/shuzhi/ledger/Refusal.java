package shuzhi.ledger;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// Why a command was refused (系统拒绝): said to the person who asked — what is wrong, in both languages,
/// by which text, and what to do next. A refusal is an answer, never an exception, and never an act.
public interface Refusal extends Word {
    /// The stable code, for instance `ASKED_ALREADY`.
    String name();

    /// The article or standard that makes the system refuse.
    String basis();

    /// What the person can do now.
    Text remedy();
}
