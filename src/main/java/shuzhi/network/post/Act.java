package shuzhi.network.post;

import java.time.LocalDate;
import java.util.List;
import shuzhi.ledger.Public;
import shuzhi.org.Clearance;
import shuzhi.org.Role;

/// What has been done to a post.
public sealed interface Act {
    record Established(
            @Public String code,
            @Public String zh,
            @Public String en,
            @Public String body,
            @Public String seat,
            @Public List<Role> roles,
            @Public LocalDate from)
            implements Act {}

    record Cleared(
            @Public String code,
            @Public Clearance clearance,
            @Public String reason) implements Act {}

    record Abolished(@Public String code, @Public LocalDate last) implements Act {}
}
