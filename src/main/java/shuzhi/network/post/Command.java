package shuzhi.network.post;

import java.time.LocalDate;
import java.util.List;
import shuzhi.ledger.By;
import shuzhi.ledger.Named;
import shuzhi.org.Clearance;
import shuzhi.org.From;
import shuzhi.org.Role;

/// What may be asked of a post (岗位). Its roles never change: another power is another post, so that the code in a
/// public line says for ever what power stood behind it. What it may read beside what is public is the security
/// administrator's to say, from one day to the next.
public sealed interface Command extends Named {
    String code();

    @Override
    default String file() {
        return "post-" + code();
    }

    /// Enters a new post (设岗).
    ///
    /// @param code small letters, digits and hyphens, for instance `329901-approval-window`
    /// @param body unified credit code
    /// @param seat 12-digit code of the place the post serves, the body's or one below
    @By(value = Role.SYSTEM_ADMINISTRATOR, from = From.ANYWHERE)
    record Establish(String code, String zh, String en, String body, String seat, List<Role> roles, LocalDate from)
            implements Command {}

    /// Says what a post may see of what is not public (定岗位知悉范围), at once, also in sessions that are running. The
    /// same command takes it away.
    ///
    /// @param reason the duty that needs it, or why it is taken away
    @By(value = Role.SECURITY_ADMINISTRATOR, from = From.ANYWHERE)
    record Clear(String code, Clearance clearance, String reason) implements Command {}

    /// Ends a post (撤岗): whoever holds it has no power from the day after.
    @By(value = Role.SYSTEM_ADMINISTRATOR, from = From.ANYWHERE)
    record Abolish(String code, LocalDate last) implements Command {}
}
