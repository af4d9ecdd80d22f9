package shuzhi.approvals.item;

import java.util.List;
import shuzhi.ledger.Public;

/// What has been done to a service item. Nothing in a catalogue is private but what an item that is not public says.
public sealed interface Act {
    record Drafted(@Public int version, @Public Definition definition) implements Act {}

    /// A version that is not public: the public line tells that it was written, not what it says.
    record DraftedInternally(@Public int version, Definition definition) implements Act {}

    /// @param breaches the rules it breaks, by name; empty when it may be published
    record Checked(
            @Public String code,
            @Public int version,
            @Public List<String> breaches) implements Act {}

    record Published(@Public String code, @Public int version) implements Act {}

    record Withdrawn(
            @Public String code,
            @Public int version,
            @Public String reason) implements Act {}
}
