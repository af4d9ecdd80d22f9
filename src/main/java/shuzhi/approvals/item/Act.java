package shuzhi.approvals.item;

import shuzhi.ledger.Public;

/// What has been done to a service item. A catalogue has nothing private in it.
public sealed interface Act {
    record Drafted(@Public int version, @Public Definition definition) implements Act {}

    record Published(@Public String code, @Public int version) implements Act {}

    record Withdrawn(
            @Public String code,
            @Public int version,
            @Public String reason) implements Act {}
}
