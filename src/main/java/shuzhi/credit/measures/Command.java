package shuzhi.credit.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import shuzhi.credit.Severity;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.By;
import shuzhi.ledger.Named;
import shuzhi.org.Role;

/// What may be asked of the list of measures (惩戒措施清单请求), rule C-24: an edition of the national list, or what a
/// local regulation adds to it, is entered with the document itself.
public sealed interface Command extends Named {
    @Override
    default String file() {
        return Rules.FILE;
    }

    /// Enters a measure (列入措施).
    ///
    /// @param id short and for ever: records name it
    /// @param least the class of information from which on it may be attached
    /// @param authority the body that carries it out
    /// @param edition of the list, or the local regulation
    /// @param until its last day; empty for one without end
    /// @param evidence the list or the regulation
    @By(Role.HEAD)
    record Enter(
            String id,
            String name,
            String english,
            Severity least,
            String authority,
            String law,
            String article,
            String edition,
            LocalDate from,
            Optional<LocalDate> until,
            List<Attachment> evidence)
            implements Command {}

    /// Strikes a measure out (删除措施): from the day after it is attached to nothing more; what has it keeps it until
    /// it is lifted.
    ///
    /// @param until its last day
    @By(Role.HEAD)
    record Strike(String id, LocalDate until, String reason) implements Command {}
}
