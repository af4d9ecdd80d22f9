package shuzhi.network.node;

import shuzhi.ledger.By;
import shuzhi.ledger.Named;
import shuzhi.org.From;
import shuzhi.org.Role;

/// What may be asked of a node (节点): another Shuzhi, of a lower level, whose ledger this one mirrors and witnesses.
public sealed interface Command extends Named {
    /// Small letters, digits and hyphens.
    String name();

    @Override
    default String file() {
        return "node-" + name();
    }

    /// Registers a lower node (登记节点).
    ///
    /// @param seat 12-digit code of the place it serves
    /// @param address where it publishes, without a slash at the end
    /// @param key of its ledger as `/ledger/key` shows it, compared by telephone or letter before it is entered
    @By(value = Role.SYSTEM_ADMINISTRATOR, from = From.ANYWHERE)
    record Register(String name, String zh, String en, String seat, String address, String key) implements Command {}

    /// Stops mirroring it (注销节点); the lines held stay.
    @By(value = Role.SYSTEM_ADMINISTRATOR, from = From.ANYWHERE)
    record Remove(String name) implements Command {}

    /// Puts on record that what the node shows does not continue what it had shown (记录异常).
    @By(value = Role.SYSTEM, from = From.ANYWHERE)
    record Accuse(String name, String kind, long size, String held, String offered) implements Command {}
}
