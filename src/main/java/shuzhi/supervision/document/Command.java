package shuzhi.supervision.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.By;
import shuzhi.org.Role;

/// What may be asked of a policy paper (文件请求), rules E-19 and E-20.
public sealed interface Command {
    /// What one member of the meeting said, in the order of speaking (表态).
    ///
    /// @param member the post, or the name of the seat; never more than the record needs
    /// @param head true for the head of the government, who speaks last
    record Statement(String member, Stance stance, boolean head, Optional<String> remark) {}

    /// Starts a paper (启动).
    ///
    /// @param prefix the letters of the number, for instance `数政发`
    /// @param major a major administrative decision: experts and risk assessment are needed
    @By({Role.HEAD, Role.APPROVER, Role.REVIEWER})
    record Start(Kind kind, String title, String prefix, boolean major) implements Command {}

    /// Saves the text and what it says in plain words (起草).
    @By({Role.HEAD, Role.APPROVER, Role.REVIEWER})
    record Write(String text, String summary) implements Command {}

    /// Asks the public (公开征求意见): thirty days or more, or a reason.
    @By({Role.HEAD, Role.APPROVER})
    record Consult(LocalDate until, Optional<String> reason) implements Command {}

    /// Sums up what the public said (意见归纳).
    ///
    /// @param received how many opinions came
    /// @param taken how many were adopted
    @By({Role.HEAD, Role.APPROVER, Role.REVIEWER})
    record CloseConsultation(int received, int taken, String summary) implements Command {}

    /// Records what experts say (专家论证).
    @By({Role.HEAD, Role.APPROVER, Role.REVIEWER})
    record HearExperts(int experts, String opinion, List<Attachment> evidence) implements Command {}

    /// Records the risk (风险评估).
    @By({Role.HEAD, Role.APPROVER, Role.REVIEWER})
    record AssessRisk(Risk risk, String opinion, List<Attachment> evidence) implements Command {}

    /// Sends it to the legality review (送审).
    @By({Role.HEAD, Role.APPROVER})
    record SendToReview() implements Command {}

    /// Gives the opinion of the legality review (合法性审查意见).
    @By({Role.HEAD, Role.APPROVER, Role.REVIEWER})
    record GiveReview(boolean lawful, String opinion) implements Command {}

    /// Records the collective discussion (集体讨论): who said what, in order, and what was decided.
    ///
    /// @param meeting number of the meeting
    /// @param reason why the head decides against the majority
    @By({Role.HEAD, Role.SUPERVISOR})
    record Discuss(String meeting, List<Statement> statements, boolean adopted, Optional<String> reason)
            implements Command {}

    /// Gives it its number (编号).
    @By(Role.HEAD)
    record Number() implements Command {}

    /// Publishes it (公布).
    ///
    /// @param review the day on which it will be looked at again
    @By({Role.HEAD, Role.APPROVER})
    record Publish(LocalDate review) implements Command {}

    /// Splits a task off, keeping the sentence (任务分解), rule E-10.
    @By({Role.HEAD, Role.SUPERVISOR})
    record Split(String sentence, String what, String lead, LocalDate due, Optional<String> measure)
            implements Command {}

    /// Looks back at what it did (决策后评估).
    @By({Role.HEAD, Role.APPROVER, Role.REVIEWER})
    record Evaluate(String findings, LocalDate review) implements Command {}

    /// Repeals it (废止).
    @By(Role.HEAD)
    record Repeal(String reason) implements Command {}

    /// Gives it up before it is discussed (终止).
    @By({Role.HEAD, Role.APPROVER})
    record Drop(String reason) implements Command {}
}
