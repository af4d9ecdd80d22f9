package shuzhi.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import shuzhi.exchange.Spreadsheet.Format;
import shuzhi.words.Language;
import shuzhi.words.Text;

/// Tables that leave the house as files, read back by other software.
class SpreadsheetTest {
    private static final List<Text> COLUMNS = List.of(new Text("名称", "Name"), new Text("件数", "Count"));

    private static byte[] written(Spreadsheet table, Format format, Language language) throws IOException {
        var bytes = new ByteArrayOutputStream();
        table.write(format, bytes, language);
        return bytes.toByteArray();
    }

    private static Spreadsheet table(List<?>... rows) {
        return new Spreadsheet(new Text("办件", "Dossiers"), COLUMNS, taker -> {
            for (var row : rows) taker.row(row);
        });
    }

    private static List<List<String>> csv(byte[] bytes) throws IOException {
        var rows = new ArrayList<List<String>>();
        try (var reader = new CsvReader(new ByteArrayInputStream(bytes))) {
            for (var row = reader.next(); row.isPresent(); row = reader.next())
                rows.add(row.get().cells());
        }
        return rows;
    }

    private static List<List<String>> xlsx(byte[] bytes) throws IOException {
        var rows = new ArrayList<List<String>>();
        var shown = new DataFormatter();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (var sheet : book)
                for (Row row : sheet) {
                    var cells = new ArrayList<String>();
                    row.forEach(cell -> cells.add(shown.formatCellValue(cell)));
                    rows.add(cells);
                }
        }
        return rows;
    }

    @Test
    void everyKindOfValueStandsInBothFilesAlike() throws IOException {
        var table = table(
                List.of(new Text("食品经营许可", "Food licence"), 3),
                List.of(LocalDate.of(2025, 9, 26), new BigDecimal("12.50")),
                List.of(Instant.parse("2025-09-26T01:30:00Z"), Optional.empty()),
                List.of(Optional.of("911320000000000001"), 123456789012345678L),
                List.of(true, -4));
        var expected = List.of(
                List.of("Name", "Count"),
                List.of("Food licence", "3"),
                List.of("2025-09-26", "12.50"),
                List.of("2025-09-26 09:30:00", ""),
                List.of("911320000000000001", "123456789012345678"),
                List.of("yes", "-4"));
        assertThat(csv(written(table, Format.CSV, Language.ENGLISH))).isEqualTo(expected);
        var book = xlsx(written(table, Format.XLSX, Language.ENGLISH));
        assertThat(book.get(2)).containsExactly("2025-09-26", "12.5");
        assertThat(book.get(3)).containsExactly("2025-09-26 09:30:00", "");
        assertThat(book.get(4)).isEqualTo(expected.get(4));
        assertThat(csv(written(table, Format.CSV, Language.CHINESE)).get(1)).containsExactly("食品经营许可", "3");
    }

    /// Threat T18: what an applicant typed must not become a formula on an officer's screen.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1+2",
                "@SUM(A1)",
                "＝1",
                "\t=1",
                "\r=1",
                " =HYPERLINK(\"x\")",
                "=cmd|' /C calc'!A0"
            })
    void noCellIsAFormula(String typed) throws IOException {
        var table = table(List.of(typed, typed));
        assertThat(csv(written(table, Format.CSV, Language.CHINESE)).get(1)).containsExactly("'" + typed, "'" + typed);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(written(table, Format.XLSX, Language.CHINESE)))) {
            for (var row : book.getSheetAt(0))
                for (var cell : row) assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void everyRowIsThereHoweverMany(Format format) throws IOException {
        int many = 5_000;
        var table = new Spreadsheet(new Text("办件", "Dossiers"), COLUMNS, taker -> {
            for (int i = 0; i < many; i++) taker.row(List.of("第" + i + "件", i));
        });
        var bytes = written(table, format, Language.CHINESE);
        var rows = format == Format.CSV ? csv(bytes) : xlsx(bytes);
        assertThat(rows).hasSize(many + 1);
        assertThat(rows.getLast()).containsExactly("第4999件", "4999");
    }

    @Test
    void whatASheetCannotHoldStandsInTheNext() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new XlsxWriter(bytes, "办件：[2025]/一", List.of("名称"), 3)) {
            for (int i = 0; i < 5; i++) writer.row(List.of("第" + i + "件"));
        }
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
        }
        assertThat(xlsx(bytes.toByteArray()).stream().map(List::getFirst))
                .containsExactly("名称", "第0件", "第1件", "名称", "第2件", "第3件", "名称", "第4件");
    }

    @Test
    void aCellLongerThanAnySheetTakesIsCutInXlsxAndWholeInCsv() throws IOException {
        var typed = IntStream.range(0, 8_000).mapToObj("%05d"::formatted).collect(Collectors.joining());
        var table = table(List.of(typed, 1));
        assertThat(xlsx(written(table, Format.XLSX, Language.CHINESE)).get(1).getFirst())
                .hasSize(32_767)
                .endsWith("…");
        assertThat(csv(written(table, Format.CSV, Language.CHINESE)).get(1).getFirst())
                .isEqualTo(typed);
    }

    @Test
    void aRowThatDoesNotFitItsColumnsIsAFault() {
        assertThatThrownBy(() -> written(table(List.of("一格")), Format.CSV, Language.CHINESE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
