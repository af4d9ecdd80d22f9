package shuzhi.report.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the words for a number say (数词), Chinese and English.
final class Numerals {
    /// The characters of Chinese numerals, with those that are written on cheques (大写).
    static final String CHINESE = "零〇○一二两三四五六七八九十百千万亿半廿卅壹贰叁肆伍陆柒捌玖拾佰仟";

    private static final String DIGITS = "零一二三四五六七八九";
    private static final Map<Character, Character> PLAIN = Map.ofEntries(
            Map.entry('〇', '零'),
            Map.entry('○', '零'),
            Map.entry('两', '二'),
            Map.entry('壹', '一'),
            Map.entry('贰', '二'),
            Map.entry('叁', '三'),
            Map.entry('肆', '四'),
            Map.entry('伍', '五'),
            Map.entry('陆', '六'),
            Map.entry('柒', '七'),
            Map.entry('捌', '八'),
            Map.entry('玖', '九'),
            Map.entry('拾', '十'),
            Map.entry('佰', '百'),
            Map.entry('仟', '千'));
    private static final Map<String, Integer> ENGLISH = Map.ofEntries(
            Map.entry("zero", 0),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90),
            Map.entry("dozen", 12),
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("sixth", 6),
            Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("ninth", 9),
            Map.entry("tenth", 10));
    private static final Map<String, Long> POWERS =
            Map.of("hundred", 100L, "thousand", 1000L, "million", 1_000_000L, "billion", 1_000_000_000L);

    private Numerals() {}

    /// Arabic digits with their groups, and 万 or 亿 after them.
    static Optional<BigDecimal> digits(String text) {
        var plain = text.replaceAll("[,\\s]", "").replace('−', '-');
        int end = 0;
        while (end < plain.length() && "-.0123456789".indexOf(plain.charAt(end)) >= 0) end++;
        try {
            var number = new BigDecimal(plain.substring(0, end));
            for (int i = end; i < plain.length(); i++)
                number = number.multiply(BigDecimal.valueOf(unit(plain.charAt(i))));
            return Optional.of(number.stripTrailingZeros());
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /// A Chinese numeral, with 点 for the decimal point.
    static Optional<BigDecimal> chinese(String text) {
        var plain = new StringBuilder();
        for (char c : text.toCharArray()) plain.append(PLAIN.getOrDefault(c, c));
        var parts = plain.toString().split("点", 2);
        if (parts[0].isEmpty() || parts[0].contains("半") || parts[0].contains("廿") || parts[0].contains("卅"))
            return Optional.empty();
        var whole = whole(parts[0]);
        if (parts.length == 1 || whole.isEmpty()) return whole;
        var decimals = positional(parts[1]);
        return decimals.map(it -> whole.get().add(new BigDecimal("0." + it)));
    }

    private static Optional<BigDecimal> whole(String text) {
        if (text.length() > 1 && positional(text).isPresent())
            return positional(text).map(BigDecimal::new);
        BigDecimal total = BigDecimal.ZERO;
        long section = 0;
        long digit = -1;
        long last = 1;
        for (char c : text.toCharArray()) {
            int value = DIGITS.indexOf(c);
            if (value >= 0) {
                digit = value;
                if (value == 0) last = 10;
                continue;
            }
            long unit = unit(c);
            if (unit >= 10_000) {
                long inside = section + Math.max(digit, 0);
                total = total.add(BigDecimal.valueOf(Math.max(inside, total.signum() == 0 ? 1 : 0)))
                        .multiply(BigDecimal.valueOf(unit));
                section = 0;
            } else section += Math.max(digit, 1) * unit;
            digit = -1;
            last = unit;
        }
        // 两百五 is two hundred and fifty
        if (digit > 0) section += last >= 100 ? digit * last / 10 : digit;
        return Optional.of(total.add(BigDecimal.valueOf(section)));
    }

    /// Digit by digit: 二〇二五.
    private static Optional<String> positional(String text) {
        var out = new StringBuilder();
        for (char c : text.toCharArray()) {
            int value = DIGITS.indexOf(c);
            if (value < 0) return Optional.empty();
            out.append(value);
        }
        return Optional.of(out.toString());
    }

    private static long unit(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            case '万' -> 10_000;
            case '亿' -> 100_000_000;
            default -> throw new NumberFormatException("no unit: " + c);
        };
    }

    /// English number words; empty for those that name no exact number.
    static Optional<BigDecimal> english(String text) {
        long total = 0;
        long section = 0;
        boolean known = false;
        for (var word : text.toLowerCase(Locale.ROOT).split("[\\s-]+")) {
            if (word.equals("and")) continue;
            var value = ENGLISH.get(word);
            var power = POWERS.get(word);
            if (value != null) section += value;
            else if (power != null && power == 100) section = Math.max(section, 1) * 100;
            else if (power != null) {
                total += Math.max(section, 1) * power;
                section = 0;
            } else return Optional.empty();
            known = true;
        }
        return known ? Optional.of(BigDecimal.valueOf(total + section)) : Optional.empty();
    }

    /// A half of a third part: the share in a hundred, with two decimals.
    static Optional<BigDecimal> fraction(Optional<BigDecimal> whole, Optional<BigDecimal> part) {
        if (whole.isEmpty() || part.isEmpty() || whole.get().signum() == 0) return Optional.empty();
        return Optional.of(part.get()
                .movePointRight(2)
                .divide(whole.get(), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros());
    }
}
