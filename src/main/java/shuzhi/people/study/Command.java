package shuzhi.people.study;

import java.time.LocalDate;
import java.util.List;
import shuzhi.ledger.By;
import shuzhi.ledger.Named;
import shuzhi.org.Role;

/// What may be asked of the study of a year (中心组学习请求), rule F-20.
public sealed interface Command {
    /// Makes the plan of the year (学习计划).
    ///
    /// @param members the seats of the leading group, one a line
    /// @param topics one a line
    @By({Role.HEAD, Role.APPROVER, Role.REVIEWER})
    record Plan(String body, int year, List<String> members, List<String> topics) implements Command, Named {
        @Override
        public String file() {
            return State.file(body, year);
        }
    }

    /// Records a session (登记学习); who is neither present nor on leave was absent.
    ///
    /// @param speakers who led it
    /// @param outcome number of what came of it: a paper, a report
    @By({Role.HEAD, Role.APPROVER, Role.REVIEWER})
    record Hold(
            LocalDate day,
            String topic,
            String material,
            String speakers,
            List<String> present,
            List<String> leave,
            String outcome)
            implements Command {}

    /// Records that somebody who missed a session made up for it (补学).
    @By({Role.HEAD, Role.APPROVER, Role.REVIEWER})
    record MakeUp(int session, String member, String document) implements Command {}

    /// Puts on record that a session, or a make-up, is due (到期提醒).
    @By(Role.SYSTEM)
    record Remind(Occasion occasion) implements Command {}

    /// Closes the year (年度归档).
    ///
    /// @param explanation why a quarter had no study; empty when each had one
    @By({Role.HEAD, Role.APPROVER})
    record CloseYear(String explanation) implements Command {}
}
