package shuzhi.codes;

import java.util.Arrays;
import shuzhi.words.Text;

/// The unified social credit code of an organisation (统一社会信用代码), GB 32100-2015, rule A-69: 18 characters, being
/// registrar (1), kind (1), division (6), organisation code (9) and check character (1).
///
/// Unknown registrars and kinds are not wrong: new ones appear. The check character finds every single wrong character
/// and every exchange of two neighbours, because the weights differ and 31 is a prime.
public final class UnifiedCode {
    public static final int LENGTH = 18;

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int MODULUS = 31;
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final byte[] VALUES = new byte[128];

    private static final Check.Standard STANDARD =
            new Check.Standard("GB 32100-2015（规则A-69）", "GB 32100-2015 (rule A-69)");
    private static final Check HOLDS = Check.holds(STANDARD);
    private static final Text ALLOWED =
            new Text("数字和大写字母（I、O、S、V、Z除外）", "digits and capital letters except I, O, S, V and Z");
    private static final Text DIVISION = new Text("数字（登记机关行政区划码）", "digits (the division of the registrar)");

    static {
        Arrays.fill(VALUES, (byte) -1);
        for (int value = 0; value < ALPHABET.length(); value++) VALUES[ALPHABET.charAt(value)] = (byte) value;
    }

    private UnifiedCode() {}

    public static Check check(String code) {
        if (code.length() != LENGTH) return Check.length(STANDARD, "18", code);
        boolean empty = true;
        for (int i = 0; i < LENGTH; i++) {
            char character = code.charAt(i);
            if (value(character) < 0) return Check.character(STANDARD, code, i, ALLOWED);
            if (i >= 2 && i < 8 && character > '9') return Check.character(STANDARD, code, i, DIVISION);
            empty &= character == '0' || i == LENGTH - 1;
        }
        if (empty) return Check.filler(STANDARD);
        char expected = checkCharacter(code);
        char found = code.charAt(LENGTH - 1);
        return expected == found ? HOLDS : Check.checkCharacter(STANDARD, LENGTH, expected, found);
    }

    /// The check character that belongs to the first 17 characters.
    ///
    /// @throws IllegalArgumentException when one of them does not belong to the alphabet
    public static char checkCharacter(CharSequence seventeen) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            int value = value(seventeen.charAt(i));
            if (value < 0) throw new IllegalArgumentException("no character of GB 32100 at place " + (i + 1));
            sum += value * WEIGHTS[i];
        }
        return ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }

    /// The organisation code within (组织机构代码), places 9 to 17, rule A-70; nine characters, of a code that holds.
    public static String organisationCode(String code) {
        return code.substring(8, LENGTH - 1);
    }

    /// The division of the registrar (登记机关行政区划码), places 3 to 8; six digits, of a code that holds.
    public static String division(String code) {
        return code.substring(2, 8);
    }

    private static int value(char character) {
        return character < VALUES.length ? VALUES[character] : -1;
    }
}
