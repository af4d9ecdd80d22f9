package shuzhi.codes;

import java.time.DateTimeException;
import java.time.LocalDate;
import shuzhi.words.Text;

/// The number of a resident identity card (公民身份号码), GB 11643-1999, rule A-72: 17 digits and a check character by
/// ISO 7064 MOD 11-2. It is personal data: no message repeats it, and what is shown is masked.
public final class ResidentId {
    public static final int LENGTH = 18;

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final Check.Standard STANDARD =
            new Check.Standard("GB 11643-1999（规则A-72）", "GB 11643-1999 (rule A-72)");
    private static final Check HOLDS = Check.holds(STANDARD);
    private static final Text DIGITS = new Text("数字", "digits");
    private static final Text LAST = new Text("数字或大写X", "a digit or a capital X");

    private ResidentId() {}

    public static Check check(String id) {
        if (id.length() != LENGTH) return Check.length(STANDARD, "18", id);
        for (int i = 0; i < LENGTH - 1; i++)
            if (!Iso7064.digit(id.charAt(i))) return Check.character(STANDARD, id, i, DIGITS);
        char found = id.charAt(LENGTH - 1);
        if (found != 'X' && !Iso7064.digit(found)) return Check.character(STANDARD, id, LENGTH - 1, LAST);
        if (!bornOnADay(id))
            return Check.wrong(
                    Check.Reason.RANGE,
                    STANDARD,
                    "第7至14位应为出生日期（年月日），该日期不存在",
                    "Places 7 to 14 are the day of birth (year, month, day), and there is no such day");
        char expected = checkCharacter(id);
        return expected == found ? HOLDS : Check.checkCharacter(STANDARD, LENGTH, expected, found);
    }

    /// The first 17 digits decide the check character: a digit or X.
    ///
    /// @throws IllegalArgumentException when one of them is no digit
    public static char checkCharacter(CharSequence seventeen) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            char digit = seventeen.charAt(i);
            if (!Iso7064.digit(digit)) throw new IllegalArgumentException("no digit at place " + (i + 1));
            sum += (digit - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }

    /// What may be shown: `110105********002X`. A text that is not 18 characters long is hidden as a whole.
    public static String mask(String id) {
        if (id.length() != LENGTH) return "*".repeat(id.length());
        return id.substring(0, 6) + "********" + id.substring(14);
    }

    private static boolean bornOnADay(String id) {
        int year = number(id, 6, 10);
        try {
            return year >= 1800 && LocalDate.of(year, number(id, 10, 12), number(id, 12, 14)) != null;
        } catch (DateTimeException _) {
            return false;
        }
    }

    private static int number(String id, int from, int until) {
        return Integer.parseInt(id, from, until, 10);
    }
}
