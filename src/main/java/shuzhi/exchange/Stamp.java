package shuzhi.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// A point in time as a file states it (文件所载时刻): the local date and time, and the offset when one is written.
public record Stamp(LocalDateTime local, Optional<ZoneOffset> offset) {
    /// Beijing time, in which a time without offset is understood.
    public static final ZoneOffset ASSUMED = ZoneOffset.ofHours(8);

    /// The local date as written: the date for counting days.
    public LocalDate date() {
        return local.toLocalDate();
    }

    /// The instant: for elapsed time and for the order of events.
    public Instant instant() {
        return local.toInstant(offset.orElse(ASSUMED));
    }

    /// A time as logs write it.
    public static String written(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    /// Exporting programs write 1970 where no time is known.
    public boolean isDefault() {
        return local.getYear() == 1970;
    }

    /// Reads `2011-10-11T13:42:22`, with or without fraction, with `Z`, an offset or nothing behind it.
    ///
    /// @return empty when the text is not an xs:dateTime of the years 0001 to 9999
    public static Optional<Stamp> parse(String text) {
        int length = text.length();
        boolean shaped = length >= 19
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && text.charAt(10) == 'T'
                && text.charAt(13) == ':'
                && text.charAt(16) == ':';
        if (!shaped) return Optional.empty();
        int at = 19;
        int nano = 0;
        if (at < length && text.charAt(at) == '.') {
            int begin = ++at;
            while (at < length && isDigit(text.charAt(at))) at++;
            if (at == begin) return Optional.empty();
            for (int i = begin; i < begin + 9; i++) nano = nano * 10 + (i < at ? text.charAt(i) - '0' : 0);
        }
        try {
            var local = LocalDateTime.of(
                    number(text, 0, 4),
                    number(text, 5, 7),
                    number(text, 8, 10),
                    number(text, 11, 13),
                    number(text, 14, 16),
                    number(text, 17, 19),
                    nano);
            if (local.getYear() == 0) return Optional.empty();
            return at == length
                    ? Optional.of(new Stamp(local, Optional.empty()))
                    : Optional.of(new Stamp(local, Optional.of(offset(text, at))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static ZoneOffset offset(String text, int at) {
        char sign = text.charAt(at);
        if (sign == 'Z' && text.length() == at + 1) return ZoneOffset.UTC;
        if (text.length() != at + 6 || (sign != '+' && sign != '-') || text.charAt(at + 3) != ':')
            throw new DateTimeException("not an offset: " + text);
        int hours = number(text, at + 1, at + 3);
        int minutes = number(text, at + 4, at + 6);
        int direction = sign == '-' ? -1 : 1;
        if (hours > 14 || (hours == 14 && minutes > 0)) throw new DateTimeException("beyond 14 hours: " + text);
        return ZoneOffset.ofHoursMinutes(direction * hours, direction * minutes);
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            if (!isDigit(text.charAt(i))) throw new DateTimeException("not a digit: " + text);
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
