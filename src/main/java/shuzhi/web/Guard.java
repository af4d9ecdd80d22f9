package shuzhi.web;

import java.util.Optional;
import shuzhi.ledger.Answer;

/// What the views know against a command before the clerk takes it (受理前核对): how many files are open somewhere, which a
/// rule cannot count, because it sees one file at a time. The rules of other files keep the answer true after it.
@FunctionalInterface
public interface Guard {
    /// Why the command is refused; empty for nearly all.
    ///
    /// @param file the file that the command is asked of
    Optional<Answer.Refused> against(String file, Object command);
}
