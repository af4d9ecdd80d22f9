package shuzhi.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shuzhi.indicators.BureauTable.Column;
import shuzhi.indicators.dictionary.Beginnings;
import shuzhi.indicators.dictionary.Definition;
import shuzhi.indicators.dictionary.Form;
import shuzhi.org.Org;

/// Tables as statistics bureaus send them: titles, merged heads, notes below, `#N/A`, GBK (issue 5.6).
class BureauTableTest {
    private static final Org ORG = Org.load();
    private static final LocalDate DAY = LocalDate.of(2025, 10, 14);
    private static final List<Definition> DEFINITIONS = Beginnings.of("11329900MB900012XL", LocalDate.of(2025, 1, 1));

    /// The bulletin of Jiangsu for the first half of 2023, as published: 亿元, and growth where it is known.
    private static final String JIANGSU = """
        2023年上半年各市地区生产总值,,
        地区,地区生产总值（亿元）,增速（%）
        全省,60465.3,6.6
        苏州,11458.4,#N/A
        南京,8316.92,…
        无锡,"7,105.67",-
        南通,6032.4,
        常州,4525.4,
        徐州,4009.09,
        扬州,3417.36,
        盐城,3413.41,
        泰州,3208.78,
        镇江,2635.11,
        淮安,2432.08,
        连云港,1955.9,+12.9%
        宿迁,1920.57,
        注：本表绝对数按现价计算
        """;

    private static BureauTable.Taken taken(BureauTable table, BureauTable.Mapping mapping) {
        return table.taken(
                mapping,
                text -> ReadingTable.find(DEFINITIONS, text),
                text -> text.equals("全省") ? Optional.of("320000000000") : Areas.code(ORG, "329900000000", text, DAY));
    }

    private static BureauTable.Mapping with(BureauTable.Mapping it, String indicator, String period) {
        return new BureauTable.Mapping(it.columns(), it.first(), indicator, it.area(), period, Form.CUMULATIVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK"})
    void aBulletinInEitherEncoding(String encoding) {
        var table = BureauTable.read(JIANGSU.getBytes(Charset.forName(encoding)));
        var proposed = table.proposed("329900000000");
        assertThat(proposed.columns()).containsExactly(Column.AREA, Column.LEVEL, Column.GROWTH);
        assertThat(proposed.first()).isEqualTo(3);
        var taken = taken(table, with(proposed, "GDP", "2023Q2"));
        assertThat(taken.lines())
                .hasSize(16)
                .contains(
                        "GDP|320700000000|2023Q2|CUMULATIVE|LEVEL|CURRENT|1955.9",
                        "GDP|320700000000|2023Q2|CUMULATIVE|GROWTH|CONSTANT|12.9",
                        "GDP|320200000000|2023Q2|CUMULATIVE|LEVEL|CURRENT|7105.67");
        assertThat(taken.left()).anySatisfy(it -> assertThat(it.first()).startsWith("注："));
        var sum = taken.lines().stream()
                .filter(it -> it.contains("LEVEL") && !it.contains("320000000000"))
                .map(it -> new BigDecimal(it.substring(it.lastIndexOf('|') + 1)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).as("the thirteen do not make up the province").isEqualByComparingTo("60431.09");
    }

    /// A workbook with a merged title, a head of two rows with merged cells, and a note below.
    @Test
    void aWorkbookWithMergedHeads() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("主要指标");
            String[][] rows = {
                {"数州市主要经济指标（示例）", "", "", ""},
                {"指标", "单位", "2025年1—9月", ""},
                {"", "", "累计", "同比增长（%）"},
                {"社会消费品零售总额", "亿元", "1065.6", "5.9"},
                {"固定资产投资（不含农户）", "%", "—", "-1.8"},
                {"本表由数州市统计局编制", "", "", ""}
            };
            for (int i = 0; i < rows.length; i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < rows[i].length; j++) row.createCell(j).setCellValue(rows[i][j]);
            }
            for (var area : List.of("A1:D1", "A2:A3", "B2:B3", "C2:D2"))
                sheet.addMergedRegion(CellRangeAddress.valueOf(area));
            book.write(bytes);
        }
        var table = BureauTable.read(bytes.toByteArray());
        var proposed = table.proposed("329900000000");
        assertThat(proposed.columns()).containsExactly(Column.INDICATOR, Column.IGNORE, Column.LEVEL, Column.GROWTH);
        var taken = taken(table, with(proposed, "", "2025-09"));
        assertThat(taken.lines())
                .containsExactly(
                        "RETAIL|329900000000|2025-09|CUMULATIVE|LEVEL|CURRENT|1065.6",
                        "RETAIL|329900000000|2025-09|CUMULATIVE|GROWTH|COMPARABLE|5.9",
                        "FAI|329900000000|2025-09|CUMULATIVE|GROWTH|COMPARABLE|-1.8");
        assertThat(taken.left()).hasSize(2);
    }

    /// The World Bank's table of seven countries: every line is taken, to the last digit, and nothing is left out.
    @Test
    void theTableOfTheWorldBank() throws IOException {
        var file = Path.of(
                System.getProperty("basedir", ""),
                "..",
                "shared",
                "data",
                "macro",
                "worldbank_gdp_current_usd_CHN_and_peers.csv");
        if (!Files.exists(file)) System.out.println("SKIPPED: " + file + " is not there");
        Assumptions.assumeTrue(Files.exists(file));
        var table = BureauTable.read(Files.readAllBytes(file));
        var proposed = table.proposed("329900000000");
        assertThat(proposed.columns()).containsExactly(Column.IGNORE, Column.AREA, Column.PERIOD, Column.LEVEL);
        var taken = taken(table, with(proposed, "GDP-USD", ""));
        assertThat(taken.left()).isEmpty();
        var expected = new ArrayList<String>();
        for (var line : Files.readAllLines(file, StandardCharsets.UTF_8)
                .subList(1, table.rows().size())) {
            var cells = line.replaceAll("\"[^\"]*\"", "name").split(",");
            expected.add("GDP-USD|%s|%s|CUMULATIVE|LEVEL|CURRENT|%s".formatted(cells[1], cells[2], cells[3]));
        }
        assertThat(taken.lines().stream().map(BureauTableTest::value).toList())
                .isEqualTo(expected.stream().map(BureauTableTest::value).toList());
        assertThat(taken.lines().stream().map(it -> it.split("\\|")[1]).distinct())
                .hasSize(7);
    }

    private static String value(String line) {
        int at = line.lastIndexOf('|') + 1;
        return line.substring(0, at) + new BigDecimal(line.substring(at)).stripTrailingZeros();
    }

    @ParameterizedTest
    @CsvSource({
        "2025年9月,2025-09",
        "2025-9,2025-09",
        "2025.09,2025-09",
        "２０２５,2025",
        "2025年,2025",
        "2025Q3,2025Q3",
        "三季度,"
    })
    void periods(String text, String period) {
        assertThat(BureauTable.period(text)).isEqualTo(Optional.ofNullable(period));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"1,234.5;1234.5", "+12.9 %;12.9", "－1.8;-1.8", "#N/A;", "…;", "-;", "不详;"})
    void numbers(String text, BigDecimal number) {
        assertThat(BureauTable.number(text)).isEqualTo(Optional.ofNullable(number));
    }
}
