package shuzhi.codes;

/// The hybrid check systems of ISO 7064 (混合校验系统): MOD 11,10 for digits, MOD 37,36 for digits and capital letters.
final class Iso7064 {
    private Iso7064() {}

    /// The check character for the characters from `from` up to `until`, hyphens and dots passed over.
    ///
    /// @param modulus 10 or 36: how many characters the alphabet has
    static char checkCharacter(CharSequence code, int from, int until, int modulus) {
        int product = modulus;
        for (int i = from; i < until; i++) {
            int value = value(code.charAt(i));
            if (value < 0) continue;
            int sum = (product + value) % modulus;
            product = (sum == 0 ? modulus : sum) * 2 % (modulus + 1);
        }
        return character((modulus + 1 - product) % modulus);
    }

    /// 0–9 for digits, 10–35 for capital letters A–Z, -1 for everything else.
    static int value(char character) {
        if (digit(character)) return character - '0';
        return character >= 'A' && character <= 'Z' ? character - 'A' + 10 : -1;
    }

    static boolean digit(char character) {
        return character >= '0' && character <= '9';
    }

    private static char character(int value) {
        return (char) (value < 10 ? '0' + value : 'A' + value - 10);
    }
}
