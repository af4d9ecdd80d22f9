package shuzhi.network.entrustment;

import java.time.LocalDate;
import java.util.List;
import shuzhi.ledger.Public;

/// What has been done about an entrustment. All of it is public: the body that entrusts announces whom, and with what
/// (Licensing Law art. 24).
public sealed interface Act {
    record Entrusted(
            @Public String principal,
            @Public String agent,
            @Public String place,
            @Public List<String> items,
            @Public String law,
            @Public String article,
            @Public String document,
            @Public LocalDate from,
            @Public LocalDate until)
            implements Act {}

    record Revoked(
            @Public String principal,
            @Public String agent,
            @Public LocalDate last,
            @Public String reason) implements Act {}
}
