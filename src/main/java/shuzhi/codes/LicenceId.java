package shuzhi.codes;

import java.util.Optional;
import shuzhi.words.Text;

/// The identifier of an electronic licence (电子证照标识), GB/T 36904-2018, rules:
/// `1.2.156.3005.2.type.issuer.serial.version.check`, the check character by ISO 7064 MOD 37,36.
///
/// @param type certificate type code (证照类型代码): the 18-character code of the defining ministry and three digits
/// @param issuer code of the issuing body (颁发机构代码); digits and capital letters
/// @param serial serial number given by the issuer (流水号); digits and capital letters
/// @param version 1–999; a changed or renewed licence counts on
public record LicenceId(String type, String issuer, String serial, int version) {
    public static final String PREFIX = "1.2.156.3005.2.";

    private static final int TYPE_LENGTH = 21;
    private static final Check.Standard STANDARD =
            new Check.Standard("GB/T 36904-2018（规则A-66、A-67）", "GB/T 36904-2018 (rules A-66, A-67)");
    private static final Check HOLDS = Check.holds(STANDARD);
    private static final Text ALLOWED = new Text("数字和大写字母", "digits and capital letters");
    private static final Text DIGITS = new Text("数字", "digits");

    /// @throws IllegalArgumentException when a part is not what the standard allows
    public LicenceId {
        var check = check(write(type, issuer, serial, version));
        if (!check.ok()) throw new IllegalArgumentException(check.text().en());
    }

    public static Check check(String id) {
        if (!id.startsWith(PREFIX)) return form();
        int[] dots = dots(id);
        if (dots.length != 5) return form();
        for (int i = PREFIX.length(); i < id.length(); i++)
            if (id.charAt(i) != '.' && Iso7064.value(id.charAt(i)) < 0)
                return Check.character(STANDARD, id, i, ALLOWED);
        int type = dots[0] - PREFIX.length();
        if (type != TYPE_LENGTH)
            return part("证照类型代码应为21位，现为" + type + "位", "The type code must have 21 characters and has " + type);
        if (dots[1] - dots[0] < 2) return part("颁发机构代码为空", "The code of the issuer is empty");
        if (dots[2] - dots[1] < 2) return part("流水号为空", "The serial number is empty");
        if (dots[3] - dots[2] != 4) return part("版本号应为3位数字", "The version must have three digits");
        if (dots[4] - dots[3] != 2) return part("校验位应为1位", "The check must be one character");
        for (int i = dots[0] - 3; i < dots[0]; i++)
            if (!Iso7064.digit(id.charAt(i))) return Check.character(STANDARD, id, i, DIGITS);
        for (int i = dots[2] + 1; i < dots[3]; i++)
            if (!Iso7064.digit(id.charAt(i))) return Check.character(STANDARD, id, i, DIGITS);
        if (id.startsWith("000", dots[2] + 1)) return part("版本号从001起", "Versions begin with 001");
        char expected = Iso7064.checkCharacter(id, PREFIX.length(), dots[3], 36);
        char found = id.charAt(dots[4] - 1);
        return expected == found ? HOLDS : Check.checkCharacter(STANDARD, dots[4], expected, found);
    }

    /// The parts of an identifier that holds; empty for any other text. Blanks around it do not count.
    public static Optional<LicenceId> parse(String written) {
        var id = written.strip();
        if (!check(id).ok()) return Optional.empty();
        var parts = id.substring(PREFIX.length()).split("\\.");
        return Optional.of(new LicenceId(parts[0], parts[1], parts[2], Integer.parseInt(parts[3])));
    }

    /// The whole identifier with its check character, as it stands on the licence.
    @Override
    public String toString() {
        return write(type, issuer, serial, version);
    }

    private static String write(String type, String issuer, String serial, int version) {
        var parts = "%s.%s.%s.%03d".formatted(type, issuer, serial, version);
        return PREFIX + parts + "." + Iso7064.checkCharacter(parts, 0, parts.length(), 36);
    }

    /// Where the five parts after the prefix end; the last end is the end of the text.
    private static int[] dots(String id) {
        var ends = new int
                [(int) id.chars().skip(PREFIX.length()).filter(it -> it == '.').count() + 1];
        int from = PREFIX.length();
        for (int i = 0; i < ends.length; i++) {
            int dot = id.indexOf('.', from);
            ends[i] = dot < 0 ? id.length() : dot;
            from = ends[i] + 1;
        }
        return ends;
    }

    private static Check form() {
        return Check.wrong(
                Check.Reason.FORM,
                STANDARD,
                "格式应为" + PREFIX + "证照类型代码.颁发机构代码.流水号.版本号.校验位",
                "The form is " + PREFIX + "type.issuer.serial.version.check");
    }

    private static Check part(String zh, String en) {
        return Check.wrong(Check.Reason.FORM, STANDARD, zh, en);
    }
}
