package shuzhi.figures;

import java.time.LocalDate;

/// What a figure is asked about (口径范围): days, place, and how much of the ledger.
///
/// @param from first day
/// @param until last day, included
/// @param place prefix of the division code: the place and everything below it; empty for everywhere
/// @param position entries at this position and later are not looked at
public record Scope(LocalDate from, LocalDate until, String place, long position) {
    public Scope {
        if (until.isBefore(from)) throw new IllegalArgumentException("until " + until + " is before from " + from);
        if (!place.matches("[0-9]{0,12}")) throw new IllegalArgumentException("not a division code: " + place);
    }

    public static Scope year(int year, String place, long position) {
        return new Scope(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), place, position);
    }

    /// A place code without the zeros that stand for the levels below: 329900000000 covers everything with 3299.
    public static String prefix(String place) {
        if (place.length() != 12) return place;
        for (int length : new int[] {2, 4, 6, 9})
            if (place.substring(length).chars().allMatch(it -> it == '0')) return place.substring(0, length);
        return place;
    }
}
