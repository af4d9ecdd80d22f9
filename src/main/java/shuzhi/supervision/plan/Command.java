package shuzhi.supervision.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import shuzhi.ledger.By;
import shuzhi.org.Role;

/// What may be asked of a plan (计划请求). Progress is never typed: it follows from tasks and figures.
public sealed interface Command {
    /// One goal or measure of a plan (目标或者措施).
    ///
    /// @param code within the plan, for instance `2` or `2.1`; a dot makes it a part of the one above
    /// @param owner body, by unified code
    /// @param weight of a hundred, among those beside it
    /// @param measure id of the figure that shows it, where there is one
    /// @param target what the figure must reach
    record Goal(
            String code,
            String name,
            String owner,
            int weight,
            LocalDate due,
            Optional<String> measure,
            Optional<BigDecimal> target) {}

    /// Drafts a plan (拟订).
    ///
    /// @param above file of the plan it belongs to, for a yearly plan within a three-year one
    @By({Role.HEAD, Role.APPROVER, Role.SUPERVISOR})
    record Draft(Level level, String title, LocalDate from, LocalDate until, Optional<String> above)
            implements Command {}

    /// Sets a goal; after the plan is sealed this needs a reason and shows for ever (设定目标).
    @By({Role.HEAD, Role.APPROVER, Role.SUPERVISOR})
    record SetGoal(Goal goal, Optional<String> reason) implements Command {}

    /// Takes a goal out (取消目标).
    @By({Role.HEAD, Role.APPROVER})
    record DropGoal(String code, Optional<String> reason) implements Command {}

    /// Seals the plan (封存), before its first day; later is recorded as late.
    @By(Role.HEAD)
    record Seal() implements Command {}

    /// Hands a measure out as a task (交办).
    @By({Role.HEAD, Role.SUPERVISOR})
    record HandOut(String code, String what, LocalDate due) implements Command {}

    /// Closes it when it is over (收官).
    @By(Role.HEAD)
    record Close(String summary) implements Command {}
}
