package shuzhi.network.delegation;

import java.time.LocalDate;
import shuzhi.ledger.By;
import shuzhi.org.From;
import shuzhi.org.Role;

/// What may be asked of a delegation (代行): one file for each absence.
public sealed interface Command {
    /// Lets another post of the body stand in while the holder of a post is away (委托代行).
    ///
    /// @param post code of the post whose holder is absent
    /// @param deputy code of the post that stands in
    @By(
            value = {Role.WINDOW, Role.REVIEWER, Role.APPROVER, Role.HEAD, Role.SUPERVISOR, Role.CATALOGUE, Role.REPORTER},
            from = From.ANYWHERE)
    record Delegate(String post, String deputy, LocalDate from, LocalDate until, String reason) implements Command {}

    /// Ends it before its day (提前收回): today is its last day.
    @By(
            value = {Role.WINDOW, Role.REVIEWER, Role.APPROVER, Role.HEAD, Role.SUPERVISOR, Role.CATALOGUE, Role.REPORTER},
            from = From.ANYWHERE)
    record TakeBack() implements Command {}
}
