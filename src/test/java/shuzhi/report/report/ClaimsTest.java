package shuzhi.report.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rule F-22: no number in a text escapes the check, and what counts nothing is left alone.
class ClaimsTest {
    /// What stands in the text, what is read as a number, and what it says; `-` for no exact value.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    全年办结12件                     | 12            | 12
                    全年办结１２件                    | １２           | 12
                    办结1.2万件                     | 1.2万          | 12000
                    完成投资3.5亿元                   | 3.5亿          | 350000000
                    达标率65%                       | 65%           | 65
                    达标率65％                       | 65％           | 65
                    达标率百分之六十五                   | 百分之六十五        | 65
                    达标率百分之九十九点五                 | 百分之九十九点五      | 99.5
                    占三分之二                       | 三分之二          | 66.67
                    提高六成五                       | 六成五           | 65
                    位居第一                        | 第一            | 1
                    全省第3名                       | 第3            | 3
                    连续六个月领先                     | 六             | 6
                    连续6个月领先                     | 6             | 6
                    连续6月领先                      | 6             | 6
                    召开会议十二次                     | 十二            | 12
                    走访一千二百三十四户                  | 一千二百三十四       | 1234
                    拨付二十三万四千元                   | 二十三万四千        | 234000
                    贰佰伍拾元                       | 贰佰伍拾          | 250
                    两百五十人                       | 两百五十          | 250
                    服务三万家企业                     | 三万            | 30000
                    新增三万一千户                     | 三万一千          | 31000
                    零投诉                         | 零             | 0
                    收入翻番                        | 翻番            | -
                    减半收费                        | 半             | -
                    ③个试点                         | ③             | 3
                    压缩½                          | ½             | -
                    等级Ⅳ                          | Ⅳ             | 4
                    共٣件                          | ٣             | 3
                    12,345 dossiers              | 12,345        | 12345
                    Twenty-three meetings        | Twenty-three  | 23
                    two hundred and fifty cases  | two hundred and fifty | 250
                    ranked first in the province | first         | 1
                    rose by 65 per cent          | 65 per cent   | 65
                    the number doubled           | doubled       | -
                    一次办结3件                      | 一;3           | 1;3
                    3年内                          | 3             | 3
                    5日内办结                        | 5             | 5
                    2110件                        | 2110          | 2110
                    110件                         | 110           | 110
                    """)
    void isANumber(String text, String words, String values) {
        var claims = Claims.of(text);
        assertThat(claims).extracting(Claim::words).containsExactly(words.split(";"));
        assertThat(claims).extracting(Claim::standing).containsOnly(Standing.UNPROVED);
        assertThat(claims.stream()
                        .map(it -> it.value().map(Object::toString).orElse("-"))
                        .map(it -> it.matches("-?[0-9.E+]+") ? new java.math.BigDecimal(it).toPlainString() : it)
                        .collect(Collectors.joining(";")))
                .isEqualTo(values);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    # 数州市行政审批局二〇二五年度述职报告
                    ## 一、履行承诺
                    （二）出台政策
                    3. 推动落实
                    2025年12月31日
                    2025年度
                    二〇二五年十二月三十一日
                    2025-12-31
                    自2025—2027年起
                    1—6月
                    3月份
                    三月
                    上半年、下半年
                    第三季度
                    国发〔2019〕40号
                    国务院令第722号
                    行政许可法第三十二条第一款第四项
                    第十二条之一
                    党的二十届三中全会
                    符合 GB/T 9704-2012
                    article 42(1)
                    31 December 2025
                    December 31, 2025
                    in 2025, we
                    推行一网通办和一次性告知
                    进一步统一标准
                    四不两直
                    拨打12345热线
                    one of the best
                    重点抓好：一是提速，二是降费
                    """)
    void countsNothing(String text) {
        assertThat(Claims.of(text)).isEmpty();
    }

    @Test
    void aFigureIsProvedAndAReasonMakesANumberStated() {
        var claims = Claims.of("# 报告\n\n办结 {{approvals.decided place=329901000000}}，走访 {{自报 12家|走访记录}}，另有3家。次日再议。");
        assertThat(claims)
                .extracting(Claim::standing)
                .containsExactly(Standing.PROVED, Standing.STATED, Standing.UNPROVED);
        assertThat(claims.get(1).words()).isEqualTo("12家");
        assertThat(claims.get(1).note()).isEqualTo("走访记录");
        assertThat(claims.get(2).line()).isEqualTo(3);
        assertThat(claims.get(2).sentence()).startsWith("办结").endsWith("另有3家。");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    # 题\\n{{approvals.decided}}         | readable
                    # 题\\n{{approvals.decided           | line 2
                    # 题\\n{{自报 12家}}                  | line 2
                    # 题\\n{{自报 12家|}}                 | line 2
                    # 题 {{approvals.decided}}\\n正文     | line 1
                    正文                                 | title
                    """)
    void isReadable(String text, String expected) {
        var found = Claims.unreadable(text.replace("\\n", "\n"));
        assertThat(found.map(it -> it.en()).orElse("readable")).contains(expected);
    }

    private static final List<String> FILLERS =
            List.of("全市办结", "企业", "，", "。", "较上年增长", "推动", "会议", "群众满意度达到", "其中", " cases ", "、", "（", "）", "\n", "：");

    private static final List<String> NUMBERS = List.of(
            "7",
            "12",
            "3,456",
            "65%",
            "９８",
            "1.2万",
            "七",
            "十二",
            "一百零五",
            "百分之六十五",
            "三分之二",
            "两",
            "第二",
            "③",
            "Ⅶ",
            "½",
            "٤",
            "𝟗",
            " seven ",
            " twenty-one ",
            " half ",
            "拾贰",
            "廿",
            "六成",
            "-3.5",
            "0.4‰");

    /// A number typed anywhere between words is found, whatever it is written with.
    @Test
    void aNumberTypedByHandIsCaught() {
        var random = new Random(20250926);
        for (int round = 0; round < 1500; round++) {
            var text = new StringBuilder();
            var typed = new ArrayList<int[]>();
            int pieces = 3 + random.nextInt(12);
            for (int i = 0; i < pieces; i++) {
                text.append(FILLERS.get(random.nextInt(FILLERS.size())));
                if (random.nextInt(3) > 0) continue;
                text.append("达");
                int from = text.length();
                text.append(NUMBERS.get(random.nextInt(NUMBERS.size())));
                typed.add(new int[] {from, text.length()});
                text.append("家");
            }
            var found = covered(text.toString());
            for (var it : typed)
                for (int i = it[0]; i < it[1]; i++)
                    if (Character.isLetterOrDigit(text.codePointAt(i)) && !found.get(i))
                        throw new AssertionError("place " + i + " of " + text);
        }
    }

    /// Whatever the text is: every sign that any script counts with stands in a claim, unless it is a date, a
    /// heading, an article or a set phrase, whose words are not those below.
    @Test
    void noSignOfANumberEscapes() {
        var signs = ("0123456789０１２３４５６７８９①②③ⅣⅨ½¾٣४百千万亿零一二三四五六七八九十两半廿壹贰叁肆伍陆柒捌玖拾佰仟" + "工作会企业办，。；、 点分之成第个%％.,-|{}")
                .codePoints()
                .toArray();
        var random = new Random(42);
        for (int round = 0; round < 1500; round++) {
            var text = new StringBuilder("共");
            for (int i = random.nextInt(14); i >= 0; i--) text.appendCodePoint(signs[random.nextInt(signs.length)]);
            var found = covered(text.toString());
            var plain = text.toString();
            for (int i = 0; i < plain.length(); i++)
                if (counts(plain.charAt(i)) && !found.get(i) && !passed(plain, i))
                    throw new AssertionError("place " + i + " of " + plain);
        }
    }

    private static boolean counts(char c) {
        int type = Character.getType(c);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER
                || "百千万亿零一二三四五六七八九十两半廿壹贰叁肆伍陆柒捌玖拾佰仟".indexOf(c) >= 0;
    }

    /// The set phrases that these signs can form.
    private static boolean passed(String text, int place) {
        return Phrases.chinese().stream()
                .filter(it -> it.chars().anyMatch(c -> counts((char) c)))
                .anyMatch(it -> {
                    for (int at = text.indexOf(it); at >= 0; at = text.indexOf(it, at + 1))
                        if (place >= at && place < at + it.length()) return true;
                    return false;
                });
    }

    private static BitSet covered(String text) {
        var starts = new ArrayList<Integer>();
        int at = 0;
        for (var line : text.split("\r?\n", -1)) {
            starts.add(at);
            at += line.length() + 1;
        }
        var found = new BitSet();
        for (var it : Claims.of(text)) {
            int start = starts.get(it.line() - 1);
            found.set(start + it.from(), start + it.until());
        }
        return found;
    }
}
