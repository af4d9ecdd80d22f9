package shuzhi.codes;

import shuzhi.words.Text;

/// The 12-digit statistical code of a place (统计用区划代码), rule A-73: 2-2-2-3-3 digits for province, city, county,
/// township and village. A level that is not reached is filled with zeros.
///
/// A city without counties (不设区的市, for instance 441900000000) has its townships directly below it.
public final class DivisionCode {
    public static final int LENGTH = 12;
    /// The whole country (全国): contains every place, but is no place itself.
    public static final String COUNTRY = "000000000000";

    private static final int[] ENDS = {0, 2, 4, 6, 9, 12};
    private static final String PROVINCES =
            "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82";
    private static final Check.Standard STANDARD = new Check.Standard(
            "GB/T 2260和统计用区划代码编制规则（规则A-73）", "GB/T 2260 and the coding rules of the statistics office (rule A-73)");
    private static final Check HOLDS = Check.holds(STANDARD);
    private static final Text DIGITS = new Text("数字", "digits");

    private DivisionCode() {}

    /// Is the code well formed? Whether there is such a place is another question, for `shuzhi.org.Places`.
    public static Check check(String code) {
        if (code.length() != LENGTH) return length(code);
        for (int i = 0; i < LENGTH; i++)
            if (!Iso7064.digit(code.charAt(i))) return Check.character(STANDARD, code, i, DIGITS);
        if (!PROVINCES.contains(code.substring(0, 2)))
            return range("第1至2位没有对应的省级代码", "Places 1 to 2 are the code of no province");
        boolean county = part(code, 3) > 0;
        boolean township = part(code, 4) > 0;
        boolean village = part(code, 5) > 0;
        if ((county || township || village) && part(code, 2) == 0)
            return gap("第3至4位（市）为00", "Places 3 to 4 (city) are 00");
        if (village && !township) return gap("第7至9位（乡镇）为000", "Places 7 to 9 (township) are 000");
        if (part(code, 4) > 599)
            return range(
                    "第7至9位应为街道001–099、镇100–199、乡200–399、类似乡级单位400–599",
                    "Places 7 to 9 are a subdistrict 001–099, a town 100–199, a township 200–399 or a quasi-township 400–599");
        if (part(code, 5) > 599)
            return range(
                    "第10至12位应为居委会001–199、村委会200–399、类似居委会400–499、类似村委会500–599",
                    "Places 10 to 12 are a residents' committee 001–199, a villagers' committee 200–399, or similar to them 400–499 and 500–599");
        return HOLDS;
    }

    /// How deep the place stands: 1 province, 2 city, 3 county, 4 township, 5 village; 0 for the whole country.
    ///
    /// @param code twelve digits, as in the functions below
    public static int depth(String code) {
        for (int depth = 5; depth > 0; depth--) if (part(code, depth) > 0) return depth;
        return 0;
    }

    /// The place above; [#COUNTRY] for a province and for the country itself.
    public static String parent(String code) {
        int depth = depth(code);
        return depth == 0 ? COUNTRY : fill(code.substring(0, ENDS[depth - 1]));
    }

    /// Is the second place the first one or does it stand anywhere below it?
    public static boolean contains(String above, String code) {
        return code.startsWith(above.substring(0, ENDS[depth(above)]));
    }

    /// Twelve digits from the short spelling of 0, 2, 4, 6 or 9 digits.
    public static String fill(String digits) {
        return digits + COUNTRY.substring(digits.length());
    }

    private static int part(String code, int depth) {
        return Integer.parseInt(code, ENDS[depth - 1], ENDS[depth], 10);
    }

    private static Check length(String code) {
        if (!code.matches("[0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{9}")) return Check.length(STANDARD, "12", code);
        return Check.wrong(
                Check.Reason.LENGTH,
                STANDARD,
                "应为12位，现为%d位；补零后写作%s".formatted(code.length(), fill(code)),
                "It must have 12 digits and has %d; filled with zeros it is %s".formatted(code.length(), fill(code)));
    }

    private static Check range(String zh, String en) {
        return Check.wrong(Check.Reason.RANGE, STANDARD, zh, en);
    }

    private static Check gap(String zh, String en) {
        return Check.wrong(Check.Reason.FORM, STANDARD, zh + "，其下却有代码", en + " and yet something stands below");
    }
}
