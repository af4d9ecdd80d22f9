package shuzhi.people.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.By;
import shuzhi.org.Role;

/// What may be asked of a collective decision (集体决策请求), rules E-20…E-22 and F-13.
public sealed interface Command {
    /// Calls the meeting (召集会议).
    ///
    /// @param members the seats of those who should attend (应到会成员), one a line; three at least
    @By({Role.HEAD, Role.APPROVER})
    record Call(Forum forum, LocalDate day, List<String> members) implements Command {}

    /// Puts a matter on the agenda before the materials go out (列入议题).
    ///
    /// @param review number of the opinion of the legality review; a major decision needs one
    /// @param selection file of the selection that an appointment is for: one matter serves one selection
    @By({Role.HEAD, Role.APPROVER, Role.REVIEWER})
    record Table(String title, Subject subject, Optional<String> review, Optional<String> selection)
            implements Command {}

    /// Sends the materials (送达材料); afterwards the agenda is closed.
    @By({Role.HEAD, Role.APPROVER, Role.REVIEWER})
    record SendMaterials(List<Attachment> materials) implements Command {}

    /// Opens the meeting with its quorum (开会).
    ///
    /// @param present the seats that are there
    /// @param chair one of them; speaks last
    /// @param absences who is not there, and why
    @By({Role.HEAD, Role.APPROVER, Role.REVIEWER})
    record Open(List<String> present, String chair, String absences) implements Command {}

    /// Puts a matter that could not wait before the open meeting (临时动议): reported afterwards, never an
    /// appointment.
    @By(Role.HEAD)
    record TableUrgent(String title, Subject subject, Optional<String> review, String reason) implements Command {}

    /// A member stands aside (回避).
    @By({Role.HEAD, Role.APPROVER, Role.REVIEWER})
    record Recuse(int item, String member, String reason) implements Command {}

    /// Records what one member says, one after the other as they speak (表态); dissent stays on record.
    @By({Role.HEAD, Role.APPROVER, Role.REVIEWER})
    record Speak(int item, String member, Stance stance, String remark) implements Command {}

    /// Records a secret ballot (无记名投票): how many papers say what, and the sealed papers; nobody's stance.
    ///
    /// @param abstained papers without a choice
    /// @param invalid papers that cannot be read
    /// @param tellers the seats that counted, two at least
    /// @param papers the sealed papers and the record of the count
    @By({Role.HEAD, Role.APPROVER, Role.REVIEWER})
    record CastBallot(
            int item,
            int favour,
            int against,
            int abstained,
            int invalid,
            List<String> tellers,
            List<Attachment> papers)
            implements Command {}

    /// Records what a member who is absent wrote (缺席成员书面意见): it is read out, kept, and not counted (rule F-13).
    @By({Role.HEAD, Role.APPROVER, Role.REVIEWER})
    record ReadOut(int item, String member, Stance stance, String remark) implements Command {}

    /// Declares the result (作出决定).
    ///
    /// @param reason why the head of an executive meeting decides against the majority
    @By({Role.HEAD, Role.APPROVER})
    record Decide(int item, boolean adopted, Optional<String> reason) implements Command {}

    /// Seals the minutes (封存纪要): no result can be used before.
    @By(Role.HEAD)
    record Seal(List<Attachment> signed) implements Command {}

    /// Reports an unscheduled matter to the level above (临时动议事后报告).
    ///
    /// @param document number of the report
    @By({Role.HEAD, Role.APPROVER})
    record ReportUrgent(int item, String document) implements Command {}

    /// Calls the meeting off (取消会议), for instance for want of a quorum.
    @By({Role.HEAD, Role.APPROVER})
    record Cancel(String reason) implements Command {}
}
