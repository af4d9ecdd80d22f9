package shuzhi.papers;

import java.time.LocalDate;

/// The numbers of headings and the dates of official documents (结构层次序数、成文日期), GB/T 9704-2012, 7.3.3 and 7.3.5.
final class Numerals {
    private static final String DIGITS = "〇一二三四五六七八九";

    private final int[] counts = new int[4];

    /// The number of the next heading of that level: 一、（一）1. or （1）. Lower levels begin anew.
    String next(int level) {
        int number = ++counts[level - 1];
        for (int lower = level; lower < counts.length; lower++) counts[lower] = 0;
        return switch (level) {
            case 1 -> chinese(number) + "、";
            case 2 -> "（" + chinese(number) + "）";
            case 3 -> number + ". ";
            case 4 -> "（" + number + "）";
            default -> throw new IllegalArgumentException("a heading has a level from 1 to 4: " + level);
        };
    }

    /// @param number 1 to 99
    static String chinese(int number) {
        if (number < 1 || number > 99) throw new IllegalArgumentException("1 to 99 only: " + number);
        int tens = number / 10;
        int ones = number % 10;
        var before = tens == 0 ? "" : tens == 1 ? "十" : DIGITS.charAt(tens) + "十";
        return ones == 0 ? before : before + DIGITS.charAt(ones);
    }

    /// A date in Arabic digits without leading zeros (rule A-78).
    static String date(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
