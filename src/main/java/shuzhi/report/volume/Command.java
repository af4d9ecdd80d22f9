package shuzhi.report.volume;

import java.util.Locale;
import shuzhi.ledger.By;
import shuzhi.ledger.Named;
import shuzhi.org.Role;

/// What may be asked of a volume (归档请求), rules G-07 to G-10.
public sealed interface Command {
    /// Closes a year of a body (结卷).
    ///
    /// @param body its unified code
    @By({Role.HEAD, Role.REPORTER})
    record Close(String body, int year, Retention retention) implements Command, Named {
        @Override
        public String file() {
            return Command.file(body, year, retention);
        }
    }

    /// The file of a volume: a year of a body has one for each class (年度—保管期限).
    static String file(String body, int year, Retention retention) {
        return "archive-" + body + "-" + year
                + (retention == Retention.PERMANENT
                        ? ""
                        : "-" + retention.name().toLowerCase(Locale.ROOT));
    }

    /// Puts on record what was packed (打包): whoever finds the package later can tell whether it is the one.
    ///
    /// @param digest SM3 of the manifest, hexadecimal
    /// @param documents how many it holds
    /// @param position up to which the ledger was looked at
    @By({Role.HEAD, Role.REPORTER})
    record Pack(String digest, int documents, long position) implements Command {}

    /// Proposes to destroy what need not be kept any longer (提出销毁).
    @By({Role.HEAD, Role.REPORTER})
    record ProposeDestruction(String reason) implements Command {}

    /// Approves it (审批销毁): two persons, neither of whom proposed it.
    @By({Role.HEAD, Role.APPROVER, Role.SUPERVISOR})
    record ApproveDestruction() implements Command {}

    /// Turns it down (不予销毁).
    @By({Role.HEAD, Role.APPROVER, Role.SUPERVISOR})
    record RejectDestruction(String reason) implements Command {}

    /// Puts on record that it was destroyed (销毁), and who watched.
    ///
    /// @param witness the post that watched
    @By({Role.HEAD, Role.REPORTER})
    record Destroy(String witness) implements Command {}
}
