package shuzhi.conduct.inspection;

import java.time.LocalDate;
import java.util.List;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.Public;

/// What has been done in an inspection. Before it starts nothing public tells whom it is for, or when.
public sealed interface Act {
    /// @param members how many go
    record Prepared(
            @Public String number,
            @Public String body,
            @Public String place,
            @Public int members,
            String theme,
            LocalDate day,
            List<String> team)
            implements Act {}

    /// @param commitment SM3 over seed and pool, see `Draw`
    /// @param size how many objects are in the pool
    /// @param by account of who sealed it, so that somebody else gives the lot
    record Sealed(
            @Public String number,
            @Public String commitment,
            @Public int size,
            String by,
            String seed,
            List<String> pool)
            implements Act {}

    /// @param object whom it draws; private until the inspection starts
    record LotCast(@Public String number, String lot, String object) implements Act {}

    record Designated(@Public String number, String object, String reason) implements Act {}

    record Started(
            @Public String number,
            @Public String place,
            @Public LocalDate on,
            @Public String object,
            @Public boolean drawn)
            implements Act {}

    /// Everything that a stranger needs to do the draw again.
    record Opened(
            @Public String number,
            @Public String commitment,
            @Public String seed,
            @Public String lot,
            @Public List<String> pool,
            @Public String object)
            implements Act {}

    /// @param hazards how many of the findings become hazards
    record Recorded(
            @Public String number,
            @Public String body,
            @Public String place,
            @Public LocalDate on,
            @Public String object,
            @Public String arrived,
            @Public String left,
            @Public List<String> members,
            @Public int photographs,
            @Public int found,
            @Public int hazards,
            @Public boolean rightsTold,
            @Public Signature signature,
            String location,
            String corrections,
            List<Attachment> photos,
            List<Finding> findings)
            implements Act {}

    record Cancelled(@Public String number, @Public LocalDate on, String reason) implements Act {}
}
