package shuzhi.codes;

import shuzhi.words.Text;

/// A telephone number (电话号码): of a mobile, of a line with its area code, of a service, or of another
/// country with its `+`. Blanks and hyphens are only for the eye.
public final class Telephone {
    private static final Check.Standard STANDARD = new Check.Standard("公用电信网编号计划", "the national numbering plan");
    private static final Check HOLDS = Check.holds(STANDARD);
    private static final Text ALLOWED = new Text("数字、空格、连字符和开头的加号", "digits, blanks, hyphens and a plus in front");

    private Telephone() {}

    public static Check check(String number) {
        for (int i = 0; i < number.length(); i++) {
            char character = number.charAt(i);
            boolean allowed =
                    Iso7064.digit(character) || character == ' ' || character == '-' || character == '+' && i == 0;
            if (!allowed) return Check.character(STANDARD, number, i, ALLOWED);
        }
        var plain = number.replaceAll("[ -]", "");
        if (plain.startsWith("+86")) return domestic(plain.substring(3));
        if (plain.startsWith("+"))
            return plain.matches("\\+[1-9][0-9]{6,14}")
                    ? HOLDS
                    : wrong("国际号码应为加号、国家代码和号码，共7至15位数字", "An international number has a plus and 7 to 15 digits");
        return domestic(plain);
    }

    private static Check domestic(String plain) {
        if (plain.matches("1[0-9]{10}") && plain.charAt(1) >= '3') return HOLDS;
        if (plain.matches("0[0-9]{2,3}[0-9]{7,8}")) return HOLDS;
        if (plain.matches("[48]00[0-9]{7}|1[0-9]{2,4}|9[0-9]{4,5}")) return HOLDS;
        if (plain.startsWith("1"))
            return wrong(
                    "手机号码应为11位、以13至19开头，现为" + plain.length() + "位",
                    "A mobile number has 11 digits and begins with 13 to 19; this has " + plain.length());
        if (plain.startsWith("0"))
            return wrong(
                    "固定电话应为区号3至4位加号码7至8位，现共" + plain.length() + "位",
                    "A line has an area code of 3 or 4 digits and a number of 7 or 8; this has " + plain.length()
                            + " in all");
        return wrong("固定电话应带区号，例如 0518-8888888", "A line needs its area code, for instance 0518-8888888");
    }

    private static Check wrong(String zh, String en) {
        return Check.wrong(Check.Reason.FORM, STANDARD, zh, en);
    }
}
