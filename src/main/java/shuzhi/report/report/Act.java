package shuzhi.report.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import shuzhi.ledger.Public;
import shuzhi.report.report.Command.Span;
import shuzhi.words.Language;

/// What has been done to a report.
public sealed interface Act {
    /// @param body the body that reports
    /// @param place that it reports on
    record Started(
            @Public Kind kind,
            @Public Language language,
            @Public LocalDate from,
            @Public LocalDate until,
            @Public String body,
            @Public String place,
            @Public LocalDate on,
            @Public Optional<String> supersedes,
            String title)
            implements Act {}

    /// @param version beginning with 1
    /// @param digest SM3 of the text, hexadecimal
    record Written(
            @Public LocalDate on,
            @Public int version,
            @Public String digest,
            String text) implements Act {}

    /// @param proved numbers that rest on a figure
    /// @param stated numbers that rest on the author's word
    record Checked(
            @Public LocalDate on,
            @Public int version,
            @Public String digest,
            @Public int proved,
            @Public int stated,
            @Public Optional<Long> asOf)
            implements Act {}

    /// @param position entries at this position and later are not looked at
    record Quoted(
            @Public String figure,
            @Public String hash,
            @Public LocalDate from,
            @Public LocalDate until,
            @Public String place,
            @Public String number,
            @Public int rows,
            @Public long position,
            @Public Optional<Integer> closed)
            implements Act {}

    /// @param persons where the text names natural persons whom the ledger knows
    record Valued(
            @Public LocalDate on,
            @Public long position,
            @Public int figures,
            @Public String address,
            List<Span> persons)
            implements Act {}

    record SentBack(@Public LocalDate on, String reason) implements Act {}

    record Signed(
            @Public LocalDate on,
            @Public String digest,
            @Public long position,
            @Public String post) implements Act {}

    record Sealed(
            @Public String digest,
            @Public String signature,
            @Public String key,
            @Public String certificate) implements Act {}

    /// @param text empty when it is not public
    /// @param consent why persons are named in it; empty when none is
    record Published(
            @Public String number,
            @Public Kind kind,
            @Public String body,
            @Public String place,
            @Public LocalDate from,
            @Public LocalDate until,
            @Public LocalDate on,
            @Public long position,
            @Public int proved,
            @Public int stated,
            @Public String title,
            @Public Optional<String> text,
            String consent)
            implements Act {}

    record ChangeNoted(
            @Public LocalDate on,
            @Public String figure,
            @Public LocalDate from,
            @Public LocalDate until,
            @Public String place,
            @Public String was,
            @Public String now,
            @Public long position)
            implements Act {}

    record Superseded(@Public LocalDate on, @Public String by) implements Act {}

    record Withdrawn(@Public LocalDate on, @Public String reason) implements Act {}

    record Dropped(@Public LocalDate on, String reason) implements Act {}
}
