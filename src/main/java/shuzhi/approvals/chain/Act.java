package shuzhi.approvals.chain;

import shuzhi.approvals.journey.Chain;
import shuzhi.ledger.Public;

/// What has been done to a chain. Nothing in it is private: a report quotes the version (rule A-47).
public sealed interface Act {
    record Published(
            @Public String code,
            @Public int version,
            @Public Chain definition) implements Act {}

    record Withdrawn(
            @Public String code,
            @Public int version,
            @Public String reason) implements Act {}
}
