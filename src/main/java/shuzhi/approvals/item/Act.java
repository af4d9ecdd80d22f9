package shuzhi.approvals.item;

import java.util.List;
import shuzhi.ledger.Public;

/// What has been done to a service item. A catalogue has nothing private in it.
public sealed interface Act {
    record Drafted(@Public int version, @Public Definition definition) implements Act {}

    /// @param breaches the rules it breaks, by name; empty when it may be published
    record Checked(@Public String code, @Public int version, @Public List<String> breaches) implements Act {}

    record Published(@Public String code, @Public int version) implements Act {}

    record Withdrawn(
            @Public String code,
            @Public int version,
            @Public String reason) implements Act {}
}
