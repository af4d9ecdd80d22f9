package shuzhi.network.officer;

import java.time.LocalDate;
import java.util.Optional;
import shuzhi.ledger.Public;

/// What has been done to an officer. The account is private: a public line shows that a post was filled, not by whom.
public sealed interface Act {
    String account();

    record Appointed(
            @Public String post,
            @Public LocalDate from,
            @Public Optional<LocalDate> until,
            String account) implements Act {}

    record Relieved(@Public String post, @Public LocalDate last, String account) implements Act {}

    record Locked(@Public LocalDate on, String account, String reason) implements Act {}

    record Unlocked(@Public LocalDate on, String account, String reason) implements Act {}
}
