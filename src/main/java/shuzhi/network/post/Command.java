package shuzhi.network.post;

import java.time.LocalDate;
import java.util.List;
import shuzhi.ledger.By;
import shuzhi.ledger.Named;
import shuzhi.org.From;
import shuzhi.org.Role;

/// What may be asked of a post (岗位). Its roles never change: another power is another post, so that the code in a
/// public
/// line says for ever what power stood behind it.
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

    /// Ends a post (撤岗): whoever holds it has no power from the day after.
    @By(value = Role.SYSTEM_ADMINISTRATOR, from = From.ANYWHERE)
    record Abolish(String code, LocalDate last) implements Command {}
}
