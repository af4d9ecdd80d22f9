package shuzhi.approvals.chain;

import shuzhi.approvals.journey.Chain;
import shuzhi.ledger.By;
import shuzhi.org.Role;

/// What may be asked of a chain (链条定义). Its file is its id.
public sealed interface Command {
    /// Puts a version in force (发布). Journeys that have begun stay under theirs.
    @By({Role.CATALOGUE, Role.SYSTEM})
    record Publish(Chain chain) implements Command {}

    /// Ends the chain: no journey begins under it any more (停用).
    @By({Role.CATALOGUE, Role.SYSTEM})
    record Withdraw(String reason) implements Command {}
}
