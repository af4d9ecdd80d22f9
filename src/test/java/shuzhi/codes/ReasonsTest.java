package shuzhi.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a person is told: what is wrong, where, by which rule, what to do next, in both languages.
class ReasonsTest {

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            uscc     | 91350100M000100Y43       | OK              |                        | GB 32100
            uscc     | 91350100M000100Y4        | LENGTH          | 应为18位，现为17位              | has 17
            uscc     | 91350100M000I00Y43       | CHARACTER       | 第13位“I”                   | Character 13, “I” (U+0049)
            uscc     | 91350100m000100Y43       | CHARACTER       | 第9位“m”                    | capital letters
            uscc     | 9135A100M000100Y43       | CHARACTER       | 登记机关行政区划码                | Character 5
            uscc     | 91350100M000１00Y43       | CHARACTER       | U+FF11                 | Character 13
            uscc     | 91350100M000𠮷0Y43        | CHARACTER       | 第13位“𠮷”（U+20BB7）          | Character 13
            uscc     | 91350100M000100Y44       | CHECK_CHARACTER | 第18位校验码应为3，现为4            | should be 3 and is 4
            uscc     | 00000000000000000X       | FILLER     | 占位代码                   | A-71
            uscc     | 000000000000000000       | FILLER     | 占位代码                   | A-71
            org      | 71526726X                | OK              |                        |
            org      | 71526726Y                | CHARACTER       | 数字或X                     | a digit or X
            org      | 715267261                | CHECK_CHARACTER | 应为X，现为1                 |
            org      | 000000000                | FILLER     | 占位代码                   |
            resident | 11010519491231002x       | CHARACTER       | 大写X                     | a capital X
            resident | 11010519490230002X       | RANGE           | 出生日期                   | no such day
            resident | 110105194912310021       | CHECK_CHARACTER | 应为X，现为1                 |
            resident | 440524188001010014       | OK              |                        |
            project  | 2603-141124-89-05-34694  | LENGTH          | 应为24位                   |
            project  | 2603-141124-89-053346948 | FORM            | 第18位应为连字符               | Character 18
            project  | 2603-14112A-89-05-346948 | CHARACTER       | 第11位“A”                  |
            project  | 2613-141124-89-05-346948 | RANGE           | 前4位                    | first four digits
            project  | 2014-320700-48-01-123456 | RANGE           | 2015至2020                |
            project  | 2603-141124-89-05-346940 | CHECK_CHARACTER | 应为8，现为0                 |
            licence  | 1.2.156.3005.1.x.y.z.1.0 | FORM            | 格式应为1.2.156.3005.2       |
            licence  | 1.2.156.3005.2.11100000000013338W009.1.2.002     | FORM            | 格式应为  | The form is
            licence  | 1.2.156.3005.2.11100000000013338W00.1.2.002.0    | FORM            | 应为21位，现为20位 | has 20
            licence  | 1.2.156.3005.2.11100000000013338W009..2.002.0    | FORM            | 颁发机构代码为空 | issuer is empty
            licence  | 1.2.156.3005.2.11100000000013338W009.1..002.0    | FORM            | 流水号为空 | serial number is empty
            licence  | 1.2.156.3005.2.11100000000013338W009.1.2.02.0    | FORM            | 版本号   | three digits
            licence  | 1.2.156.3005.2.11100000000013338W009.1.2.000.0   | FORM            | 001   | begin with 001
            licence  | 1.2.156.3005.2.11100000000013338W009.1.2.002.00  | FORM            | 校验位应为1位 | one character
            licence  | 1.2.156.3005.2.11100000000013338W0A9.1.2.002.0   | CHARACTER       | 第35位“A” | digits
            licence  | 1.2.156.3005.2.11100000000013338W009.a.2.002.0   | CHARACTER       | 第38位“a” | capital
            division | 320703                   | LENGTH          | 补零后写作320703000000      | filled with zeros
            division | 3207030000000            | LENGTH          | 应为12位，现为13位             |
            division | 32070300000A             | CHARACTER       | 第12位“A”                  |
            division | 000000000000             | RANGE           | 省级代码                   | no province
            division | 990000000000             | RANGE           | 省级代码                   | no province
            division | 320003000000             | FORM            | 第3至4位（市）为00             | city
            division | 320703000001             | FORM            | 第7至9位（乡镇）为000           | township
            division | 320703600000             | RANGE           | 街道001–099               | 400–599
            division | 320703001600             | RANGE           | 居委会001–199              | 500–599
            division | 441900003000             | OK              |                        |
            item     | 11370800MB285591843370117002011   | OK              |                |
            item     | 11370800MB28559184337011700201101 | OK              |                |
            item     | 11370800MB28559184337011700201    | LENGTH          | 应为31/33位，现为30位 |
            item     | 11370800MB285591853370117002011   | CHECK_CHARACTER | 前18位         | implementing body
            item     | 11370800MB285591847370117002011   | RANGE           | 行使层级         | and is 7
            item     | 11370800MB28559184337011700201A   | CHARACTER       | 第31位“A”       |
            """)
    void reason(String kind, String code, Check.Reason reason, String zh, String en) {
        var check = check(kind, code);
        assertThat(check.reason()).isEqualTo(reason);
        assertThat(check.text().zh()).contains(zh == null ? "" : zh);
        assertThat(check.text().en()).contains(en == null ? "" : en);
        if (!check.ok()) {
            assertThat(check.text().zh()).contains("规则").contains("重新录入");
            assertThat(check.text().en()).contains("rule").contains("enter it again");
        }
    }

    private static Check check(String kind, String code) {
        return switch (kind) {
            case "uscc" -> UnifiedCode.check(code);
            case "org" -> OrganisationCode.check(code);
            case "resident" -> ResidentId.check(code);
            case "project" -> ProjectCode.check(code);
            case "licence" -> LicenceId.check(code);
            case "division" -> DivisionCode.check(code);
            default -> ItemCode.check(code);
        };
    }

    @Test
    void aResidentIdIsNeverRepeatedInAMessage() {
        assertThat(ResidentId.check("110105194912310021").text().toString()).doesNotContain("19491231");
        assertThat(ResidentId.mask("11010519491231002")).isEqualTo("*".repeat(17));
    }

    @Test
    void theNextVersionOfALicenceHasItsOwnCheck() {
        var first = new LicenceId("11100000000013338W009", "11330105002500287C", "2025052201", 2);
        assertThat(first).hasToString("1.2.156.3005.2.11100000000013338W009.11330105002500287C.2025052201.002.0");
        var next = new LicenceId(first.type(), first.issuer(), first.serial(), 3);
        assertThat(LicenceId.parse(next.toString())).contains(next);
        assertThat(LicenceId.parse(first.toString().replace(".002.", ".003."))).isEmpty();
        assertThat(LicenceId.parse("  " + first + "\n")).contains(first);
    }

    @ParameterizedTest
    @CsvSource({
        "11100000000013338W009, A, 1, 0",
        "11100000000013338W009, A, 1, 1000",
        "W009, A, 1, 1",
        "11100000000013338W009, a, 1, 1",
        "11100000000013338W009, '', 1, 1",
        "11100000000013338W009, A, 1-1, 1",
        "11100000000013338W009, A, 1.1, 1"
    })
    void aLicenceIdOfWrongPartsCannotBeMade(String type, String issuer, String serial, int version) {
        assertThatThrownBy(() -> new LicenceId(type, issuer, serial, version))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0} contains {1}: {2}")
    @CsvSource({
        "320000000000, 320703001001, true",
        "320703001000, 320703001001, true",
        "320703001001, 320703001001, true",
        "320703001001, 320703001000, false",
        "320703000000, 320706001000, false",
        "441900000000, 441900003001, true",
        "000000000000, 320703001001, true",
    })
    void contains(String above, String code, boolean expected) {
        assertThat(DivisionCode.contains(above, code)).isEqualTo(expected);
    }
}
