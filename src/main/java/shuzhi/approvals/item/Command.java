package shuzhi.approvals.item;

import shuzhi.ledger.By;
import shuzhi.org.Role;

/// What may be asked of a service item (政务服务事项).
public sealed interface Command {
    /// Writes a new version, not yet in force (拟订). Its version must be the next one.
    @By({Role.CATALOGUE, Role.SYSTEM})
    record Draft(Definition definition) implements Command {}

    /// Checks the drafted version against the law and writes down what was found (核验).
    @By({Role.CATALOGUE, Role.SYSTEM})
    record Check(int version) implements Command {}

    /// Puts the drafted version in force after the legal check (发布).
    @By({Role.CATALOGUE, Role.SYSTEM})
    record Publish(int version) implements Command {}

    /// Ends the item (取消); files already applied for go on under their version.
    @By({Role.CATALOGUE, Role.SYSTEM})
    record Withdraw(String reason) implements Command {}
}
