package shuzhi.codes;

import shuzhi.words.Text;

/// The code of a service item (政务服务事项编码), GB/T 39554.1-2020, rule A-60: the implementing code (实施编码) has 31
/// characters, being the unified credit code of the implementing body (18), the level (1) and the basic code (12); the
/// handling code (业务办理项编码) adds 2 digits. The basic code is stored, never taken apart.
public final class ItemCode {
    public static final int LENGTH = 31;
    public static final int HANDLING_LENGTH = 33;

    private static final Check.Standard STANDARD =
            new Check.Standard("GB/T 39554.1-2020（规则A-60）", "GB/T 39554.1-2020 (rule A-60)");
    private static final Check HOLDS = Check.holds(STANDARD);
    private static final Text DIGITS = new Text("数字", "digits");

    private ItemCode() {}

    public static Check check(String code) {
        if (code.length() != LENGTH && code.length() != HANDLING_LENGTH) return Check.length(STANDARD, "31/33", code);
        var body = UnifiedCode.check(code.substring(0, UnifiedCode.LENGTH));
        if (!body.ok())
            return new Check(
                    body.reason(),
                    new Text(
                            "前18位（实施主体的统一社会信用代码）有误：" + body.text().zh(),
                            "The first 18 characters, the code of the implementing body, are wrong: "
                                    + body.text().en()));
        for (int i = UnifiedCode.LENGTH; i < code.length(); i++)
            if (!Iso7064.digit(code.charAt(i))) return Check.character(STANDARD, code, i, DIGITS);
        int level = level(code);
        if (level < 1 || level > 6)
            return Check.wrong(
                    Check.Reason.RANGE,
                    STANDARD,
                    "第19位行使层级应为1国家、2省、3市、4县、5乡镇、6村，现为" + level,
                    "Character 19, the level, is 1 state, 2 province, 3 city, 4 county, 5 township or 6 village, and is "
                            + level);
        return HOLDS;
    }

    /// The unified credit code of the implementing body, of a code that holds.
    public static String body(String code) {
        return code.substring(0, UnifiedCode.LENGTH);
    }

    /// The level at which the power is used (行使层级): 1 state, 2 province, 3 city, 4 county, 5 township, 6 village.
    public static int level(String code) {
        return code.charAt(UnifiedCode.LENGTH) - '0';
    }

    /// The basic code (基本编码), twelve digits, of a code that holds.
    public static String basicCode(String code) {
        return code.substring(UnifiedCode.LENGTH + 1, LENGTH);
    }
}
