package shuzhi.codes;

import java.util.Optional;
import shuzhi.words.Text;

/// The code of an investment project (项目代码), rule E-03: 24 characters with hyphens, the same for the whole life of
/// the project and for every body.
///
/// Two shapes: `2019-320700-48-01-123456` until 2020, without a check digit; since 2021 (GB/T 40058-2021)
/// `2603-141124-89-05-346948`, whose last digit is a check by ISO 7064 MOD 11,10. That algorithm is inferred from
/// published codes, so a form takes [Check.Reason#CHECK_CHARACTER] as a warning, not as an error.
public final class ProjectCode {
    public static final int LENGTH = 24;

    private static final String PATTERN = "####-######-##-##-######";
    private static final int FIRST_YEAR = 2015;
    private static final int LAST_OLD_YEAR = 2020;
    private static final Check.Standard STANDARD =
            new Check.Standard("GB/T 40058-2021（规则E-03）", "GB/T 40058-2021 (rule E-03)");
    private static final Check HOLDS = Check.holds(STANDARD);
    private static final Text DIGITS = new Text("数字", "digits");

    /// When a code was given, by its first four digits (项目代码格式).
    public enum Shape {
        /// four digits of the year, 2015 to 2020; no check digit
        YYYY,
        /// two digits of the year from 2021 on, two of the month; the last digit is the check digit
        YYMM
    }

    private ProjectCode() {}

    public static Check check(String code) {
        if (code.length() != LENGTH) return Check.length(STANDARD, "24", code);
        for (int i = 0; i < LENGTH; i++) {
            boolean hyphen = PATTERN.charAt(i) == '-';
            if (hyphen && code.charAt(i) != '-')
                return Check.wrong(
                        Check.Reason.FORM,
                        STANDARD,
                        "第%d位应为连字符，格式为4-6-2-2-6位数字".formatted(i + 1),
                        "Character %d should be a hyphen; the form is 4-6-2-2-6 digits".formatted(i + 1));
            if (!hyphen && !Iso7064.digit(code.charAt(i))) return Check.character(STANDARD, code, i, DIGITS);
        }
        var shape = shape(code);
        if (shape.isEmpty())
            return Check.wrong(
                    Check.Reason.RANGE,
                    STANDARD,
                    "前4位应为2015至2020年的年份，或2021年起的两位年份加两位月份",
                    "The first four digits are a year from 2015 to 2020, or since 2021 two digits of the year and two of the month");
        if (shape.get() == Shape.YYYY) return HOLDS;
        char expected = Iso7064.checkCharacter(code, 0, LENGTH - 1, 10);
        char found = code.charAt(LENGTH - 1);
        return expected == found ? HOLDS : Check.checkCharacter(STANDARD, LENGTH, expected, found);
    }

    /// The shape by the first four digits; empty when they are neither a year nor a month of any shape.
    public static Optional<Shape> shape(String code) {
        if (code.length() != LENGTH) return Optional.empty();
        for (int i = 0; i < 4; i++) if (!Iso7064.digit(code.charAt(i))) return Optional.empty();
        int year = Integer.parseInt(code, 0, 4, 10);
        if (year >= FIRST_YEAR && year <= LAST_OLD_YEAR) return Optional.of(Shape.YYYY);
        int month = year % 100;
        boolean since2021 = year / 100 > LAST_OLD_YEAR % 100 && month >= 1 && month <= 12;
        return since2021 ? Optional.of(Shape.YYMM) : Optional.empty();
    }

    /// The whole code of the new shape for its first 23 characters, hyphens included.
    public static String complete(String twentyThree) {
        return twentyThree + Iso7064.checkCharacter(twentyThree, 0, LENGTH - 1, 10);
    }
}
