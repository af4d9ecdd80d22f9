package shuzhi.codes;

import shuzhi.words.Text;

/// The organisation code of GB 11714 (组织机构代码), rule A-70: eight characters and a check character, the part at
/// places 9 to 17 of a unified credit code.
public final class OrganisationCode {
    public static final int LENGTH = 9;

    private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final Check.Standard STANDARD =
            new Check.Standard("GB 11714-1997（规则A-70）", "GB 11714-1997 (rule A-70)");
    private static final Check HOLDS = Check.holds(STANDARD);
    private static final Text ALLOWED = new Text("数字和大写字母", "digits and capital letters");
    private static final Text LAST = new Text("数字或X", "a digit or X");

    private OrganisationCode() {}

    public static Check check(String code) {
        if (code.length() != LENGTH) return Check.length(STANDARD, "9", code);
        boolean empty = true;
        for (int i = 0; i < LENGTH; i++) {
            char character = code.charAt(i);
            if (i == LENGTH - 1 && character != 'X' && !Iso7064.digit(character))
                return Check.character(STANDARD, code, i, LAST);
            if (Iso7064.value(character) < 0) return Check.character(STANDARD, code, i, ALLOWED);
            empty &= character == '0' || i == LENGTH - 1;
        }
        if (empty) return Check.filler(STANDARD);
        char expected = checkCharacter(code);
        char found = code.charAt(LENGTH - 1);
        return expected == found ? HOLDS : Check.checkCharacter(STANDARD, LENGTH, expected, found);
    }

    /// The check character that belongs to the first eight characters.
    ///
    /// @throws IllegalArgumentException when one of them is neither a digit nor a capital letter
    public static char checkCharacter(CharSequence eight) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            int value = Iso7064.value(eight.charAt(i));
            if (value < 0) throw new IllegalArgumentException("neither digit nor capital letter at place " + (i + 1));
            sum += value * WEIGHTS[i];
        }
        int rest = (11 - sum % 11) % 11;
        return rest == 10 ? 'X' : (char) ('0' + rest);
    }
}
