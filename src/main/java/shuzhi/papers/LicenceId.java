package shuzhi.papers;

import java.util.regex.Pattern;
import shuzhi.words.Text;

/// The identifier of an electronic licence (电子证照标识), GB/T 36904-2018 (rules ):
/// `1.2.156.3005.2.` type `.` issuer `.` serial `.` version `.` check character.
///
/// @param type of the licence: the 18-character code of the body that defines it, and 3 digits
/// @param issuer code of the issuing body, digits and capital letters
/// @param serial digits and capital letters, unique for type and issuer
/// @param version 1 to 999, one more with every change or renewal
public record LicenceId(String type, String issuer, String serial, int version) {
    private static final String ROOT = "1.2.156.3005.2.";
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final Pattern TYPE = Pattern.compile("[0-9A-Z]{18}[0-9]{3}");
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{1,64}");
    private static final Pattern VERSION = Pattern.compile("(?!000)[0-9]{3}");
    private static final Pattern CHECK = Pattern.compile("[0-9A-Z]");

    /// @throws IllegalArgumentException when a part is not as above; what people type goes through [#parse]
    public LicenceId {
        if (!TYPE.matcher(type).matches()) throw new IllegalArgumentException("licence type: " + type);
        if (!CODE.matcher(issuer).matches()) throw new IllegalArgumentException("issuer: " + issuer);
        if (!CODE.matcher(serial).matches()) throw new IllegalArgumentException("serial: " + serial);
        if (version < 1 || version > 999) throw new IllegalArgumentException("version: " + version);
    }

    /// What was read (识读结果).
    public sealed interface Reading {
        record Good(LicenceId id) implements Reading {}

        /// @param text what is wrong, where, by which rule, and what to do
        record Bad(Fault fault, Text text) implements Reading {}
    }

    /// What can be wrong with a written identifier.
    public enum Fault {
        FORM(
                "应以“1.2.156.3005.2.”开头，其后五段以“.”分隔，而不是“%s”",
                "five parts after \"1.2.156.3005.2.\", separated by dots, are needed, not \"%s\""),
        TYPE("证照类型代码应为 18 位统一社会信用代码加 3 位数字，而不是“%s”", "the type is an 18-character code and 3 digits, not \"%s\""),
        ISSUER("颁发机构代码应为数字或大写字母，而不是“%s”", "the issuer is of digits and capital letters, not \"%s\""),
        SERIAL("流水号应为数字或大写字母，而不是“%s”", "the serial is of digits and capital letters, not \"%s\""),
        VERSION("版本号应为 001 至 999，而不是“%s”", "the version is 001 to 999, not \"%s\""),
        CHECK("校验位“%s”不符", "the check character \"%s\" does not fit");

        private final Text text;

        Fault(String zh, String en) {
            this.text = new Text(zh, en);
        }

        private Reading.Bad of(String found) {
            var zh = "电子证照标识有误：" + text.zh().formatted(found) + "（GB/T 36904-2018）。请对照证照核对后重新输入。";
            var en = "Not a licence identifier: " + text.en().formatted(found)
                    + " (GB/T 36904-2018). Compare it with the licence and enter it again.";
            return new Reading.Bad(this, new Text(zh, en));
        }
    }

    /// Reads a written identifier; blanks around it do not count.
    public static Reading parse(String written) {
        var text = written.strip();
        var parts = text.startsWith(ROOT) ? text.substring(ROOT.length()).split("\\.", -1) : new String[0];
        if (parts.length != 5) return Fault.FORM.of(text);
        if (!TYPE.matcher(parts[0]).matches()) return Fault.TYPE.of(parts[0]);
        if (!CODE.matcher(parts[1]).matches()) return Fault.ISSUER.of(parts[1]);
        if (!CODE.matcher(parts[2]).matches()) return Fault.SERIAL.of(parts[2]);
        if (!VERSION.matcher(parts[3]).matches()) return Fault.VERSION.of(parts[3]);
        var id = new LicenceId(parts[0], parts[1], parts[2], Integer.parseInt(parts[3]));
        boolean fits = CHECK.matcher(parts[4]).matches() && parts[4].charAt(0) == id.check();
        return fits ? new Reading.Good(id) : Fault.CHECK.of(parts[4]);
    }

    /// The check character, ISO/IEC 7064 MOD 37,36 over type, issuer, serial and version without the dots.
    public char check() {
        return check(type + issuer + serial + "%03d".formatted(version));
    }

    static char check(String body) {
        int product = 36;
        for (int at = 0; at < body.length(); at++) {
            int sum = (product + ALPHABET.indexOf(body.charAt(at))) % 36;
            product = 2 * (sum == 0 ? 36 : sum) % 37;
        }
        return ALPHABET.charAt((37 - product) % 36);
    }

    /// The whole identifier with its check character.
    @Override
    public String toString() {
        return ROOT + type + "." + issuer + "." + serial + ".%03d.".formatted(version) + check();
    }
}
