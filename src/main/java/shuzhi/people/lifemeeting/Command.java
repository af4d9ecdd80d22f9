package shuzhi.people.lifemeeting;

import java.time.LocalDate;
import java.util.List;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.By;
import shuzhi.ledger.Named;
import shuzhi.org.Role;

/// What may be asked of a life meeting (民主生活会请求), rule F-19. What is said in it is confidential and has
/// no place here.
public sealed interface Command {
    /// Prepares the meeting of the year (准备民主生活会).
    ///
    /// @param members the seats of those who should attend, one a line
    @By({Role.HEAD, Role.APPROVER})
    record Prepare(String body, int year, String theme, List<String> members) implements Command, Named {
        @Override
        public String file() {
            return State.file(body, year);
        }
    }

    /// Registers opinions that were asked for (征求意见).
    ///
    /// @param opinions how many came
    @By({Role.HEAD, Role.APPROVER, Role.REVIEWER})
    record Collect(int opinions, String document) implements Command {}

    /// Registers a talk between two members (谈心谈话).
    @By({Role.HEAD, Role.APPROVER, Role.REVIEWER})
    record Talk(String member, String partner, LocalDate day) implements Command {}

    /// Records the meeting (召开).
    ///
    /// @param papers comparison papers handed in
    /// @param criticisms criticisms and self-criticisms, how many
    @By({Role.HEAD, Role.APPROVER, Role.REVIEWER})
    record Meet(List<String> present, String absences, int papers, int criticisms) implements Command {}

    /// Puts something on the list of what is to be put right (列入整改清单).
    ///
    /// @param promiser the seat that answers for it
    @By({Role.HEAD, Role.APPROVER, Role.REVIEWER})
    record Promise(String what, String promiser, LocalDate due) implements Command {}

    /// Records that it was put right (整改完成).
    @By({Role.HEAD, Role.APPROVER})
    record Fulfil(int rectification, String result, List<Attachment> evidence) implements Command {}

    /// Reports the meeting to the level above (报告情况).
    @By({Role.HEAD, Role.APPROVER})
    record SendReport(String document) implements Command {}

    /// Puts on record that a rectification is due soon, or overdue (整改提醒).
    @By(Role.SYSTEM)
    record Remind(int rectification) implements Command {}
}
