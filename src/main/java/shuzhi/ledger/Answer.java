package shuzhi.ledger;

import java.time.Instant;
import java.util.List;
import shuzhi.words.Text;

/// What the clerk answers (答复). A fault is no answer: it is an exception of the future.
public sealed interface Answer {

    /// Written down and committed.
    ///
    /// @param first position of the first act; the others follow without gaps
    /// @param acts names of the acts written
    /// @param again true when the same request had been done before
    record Done(
            String command, String thing, String file, long first, List<String> acts, Instant written, boolean again)
            implements Answer {}

    record Refused(Refusal refusal, Text detail) implements Answer {}
}
