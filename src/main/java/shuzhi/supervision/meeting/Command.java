package shuzhi.supervision.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.By;
import shuzhi.org.Role;

/// What may be asked of a meeting (会议请求), rule E-18.
public sealed interface Command {
    /// One item of the agenda (议题).
    record Item(String title, Optional<String> department) {}

    /// One decision in the minutes (议定事项): what, who, by when. What lacks an owner or a day is flagged, not dropped.
    record Line(String sentence, Optional<String> lead, Optional<LocalDate> due, Optional<String> measure) {}

    /// Calls a meeting (会议通知).
    ///
    /// @param invited bodies, by unified code
    @By({Role.HEAD, Role.APPROVER, Role.SUPERVISOR})
    record Call(Kind kind, String title, LocalDate day, List<Item> agenda, List<String> partners) implements Command {}

    /// Sends materials to those invited (会前材料).
    @By({Role.HEAD, Role.APPROVER, Role.SUPERVISOR, Role.REVIEWER})
    record SendMaterials(List<Attachment> materials) implements Command {}

    /// Records that it took place, and who came (会议登记).
    ///
    /// @param present bodies, by unified code, each of them invited
    @By({Role.HEAD, Role.APPROVER, Role.SUPERVISOR, Role.REVIEWER})
    record Hold(List<String> present, String absences) implements Command {}

    /// Writes the minutes (拟写纪要).
    @By({Role.HEAD, Role.APPROVER, Role.SUPERVISOR, Role.REVIEWER})
    record WriteMinutes(String summary, List<Line> lines) implements Command {}

    /// Issues the minutes: they get their number, and every complete decision becomes a task (签发纪要).
    @By(Role.HEAD)
    record Approve() implements Command {}

    /// Completes a decision that lacked its owner or day (补全议定事项).
    ///
    /// @param line its number, beginning with 1
    @By({Role.HEAD, Role.SUPERVISOR})
    record CompleteLine(int line, String lead, LocalDate due) implements Command {}

    /// Calls the meeting off (取消会议).
    @By({Role.HEAD, Role.APPROVER, Role.SUPERVISOR})
    record Cancel(String reason) implements Command {}
}
