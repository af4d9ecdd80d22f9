package shuzhi.conduct.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import shuzhi.ledger.By;
import shuzhi.ledger.Named;
import shuzhi.org.Role;

/// What may be asked of the register of risk points of a body (廉政风险点请求), rules F-01 to F-05. One file holds the
/// points of a body, so that whoever handles its dossiers finds all of them in one place.
public sealed interface Command {
    /// Where a risk lies and what could go wrong (风险点内容).
    ///
    /// @param item code of the service item; empty for a power that is none
    /// @param post the post, or the step of work, that holds the power
    /// @param power what it may decide
    /// @param misuse how it could be misused
    /// @param signs what would show it
    record Content(Optional<String> item, Step step, String post, String power, String misuse, String signs) {}

    /// What is done against it (防控措施): by rule, by process, by supervision.
    ///
    /// @param owner code of the post that answers for it
    /// @param supervisor code of the post that watches it
    record Measures(String regulation, String process, String oversight, String owner, String supervisor) {}

    /// Proposes a risk point (排查申报).
    ///
    /// @param body unified code of the body whose register it is
    @By({Role.REVIEWER, Role.APPROVER, Role.HEAD})
    record Propose(String body, Content content, Degree probability, Degree harm, Measures measures)
            implements Command, Named {
        @Override
        public String file() {
            return State.file(body);
        }
    }

    /// Says which deputy is in charge of which steps (分管领域): points of middle level there are approved by that deputy.
    ///
    /// @param deputy code of the post
    /// @param steps the whole field; it takes the place of what the post had before
    @By(Role.HEAD)
    record AssignField(String deputy, List<Step> steps) implements Command {}

    /// Approves a proposed or reviewed point, or does not (审批), by its level; never who proposed it.
    @By({Role.REVIEWER, Role.APPROVER, Role.HEAD})
    record Approve(String point, boolean agreed, String opinion) implements Command {}

    /// Reviews a point, once a year and on any change (复核). Another level needs another approval.
    @By({Role.REVIEWER, Role.APPROVER, Role.HEAD})
    record Review(String point, Occasion occasion, Degree probability, Degree harm, String findings)
            implements Command {}

    /// Puts an incident on record (登记问题); a review is due at once. What looks like a crime of office goes to the
    /// supervision organ, 监察法 第三十四条.
    @By({Role.APPROVER, Role.HEAD, Role.SUPERVISOR})
    record RecordIncident(String point, LocalDate day, String description, boolean handedOver) implements Command {}

    /// Takes a point out because the power is gone (撤销).
    @By(Role.HEAD)
    record Retire(String point, String reason) implements Command {}

    /// The yearly review is due (到期复核).
    @By(Role.SYSTEM)
    record CallReview(String point) implements Command {}
}
