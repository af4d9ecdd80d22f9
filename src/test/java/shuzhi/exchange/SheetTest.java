package shuzhi.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shuzhi.exchange.Sheet.Cell;
import shuzhi.exchange.Sheet.Value;

/// Workbooks as other software writes them, read cell by cell.
class SheetTest {
    private static byte[] book(Consumer<XSSFWorkbook> filling) throws IOException {
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            filling.accept(book);
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static List<Sheet> read(byte[] bytes) throws IOException {
        return Sheet.read(new ByteArrayInputStream(bytes));
    }

    @Test
    void everyKindOfCellKeepsItsType() throws IOException {
        var sheet = read(book(book -> {
                    var row = book.createSheet("台账").createRow(2);
                    row.createCell(0).setCellValue("  港口  ");
                    row.createCell(1).setCellValue(3.9);
                    row.createCell(2).setCellValue(0.1 + 0.2);
                    var day = row.createCell(3);
                    day.setCellValue(LocalDate.of(2025, 9, 26));
                    var dated = book.createCellStyle();
                    dated.setDataFormat(book.createDataFormat().getFormat("yyyy年m月d日"));
                    day.setCellStyle(dated);
                    row.createCell(4).setCellValue(true);
                    var share = row.createCell(5);
                    share.setCellValue(0.039);
                    var percent = book.createCellStyle();
                    percent.setDataFormat(book.createDataFormat().getFormat("0.0%"));
                    share.setCellStyle(percent);
                    var sum = row.createCell(6);
                    sum.setCellFormula("B3*2");
                    book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(sum);
                    row.createCell(7).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF.getCode());
                    row.createCell(9).setCellValue("末");
                }))
                .getFirst();
        var row = sheet.rows().getFirst();
        assertThat(row.number()).isEqualTo(3);
        assertThat(row.cells())
                .extracting(Cell::value)
                .containsExactly(
                        new Value.Words("  港口  "),
                        new Value.Number(new BigDecimal("3.9"), false),
                        new Value.Number(new BigDecimal("0.3"), false),
                        new Value.Moment(LocalDateTime.of(2025, 9, 26, 0, 0)),
                        new Value.Truth(true),
                        new Value.Number(new BigDecimal("0.039"), true),
                        new Value.Number(new BigDecimal("7.8"), false),
                        new Value.Fault("#REF!"),
                        new Value.Blank(),
                        new Value.Words("末"));
        assertThat(row.cells())
                .extracting(Cell::text)
                .containsExactly("港口", "3.9", "0.3", "2025-09-26", "true", "3.9%", "7.8", "#REF!", "", "末");
        assertThat(row.at(3).address()).isEqualTo("D3");
        assertThat(row.at(30)).isEqualTo(new Cell(new Value.Blank(), "AE3", false));
    }

    @Test
    void mergedCellsAreFilledAndSaySo() throws IOException {
        var rows = read(book(book -> {
                    var sheet = book.createSheet();
                    for (int i = 0; i < 3; i++) sheet.createRow(i).createCell(1).setCellValue("事项" + (i + 1));
                    sheet.getRow(0).createCell(0).setCellValue("会议纪要");
                    sheet.addMergedRegion(new CellRangeAddress(0, 2, 0, 0));
                }))
                .getFirst()
                .rows();
        assertThat(rows).extracting(it -> it.at(0).text()).containsExactly("会议纪要", "会议纪要", "会议纪要");
        assertThat(rows).extracting(it -> it.at(0).spread()).containsExactly(false, true, true);
        assertThat(rows).extracting(it -> it.at(0).address()).containsExactly("A1", "A2", "A3");
    }

    @Test
    void blankRowsAndHiddenSheetsAreLeftOut() throws IOException {
        var sheets = read(book(book -> {
            var sheet = book.createSheet("一");
            sheet.createRow(0).createCell(0).setCellValue("有");
            sheet.createRow(1).createCell(0).setCellValue("   ");
            sheet.createRow(4).createCell(0).setCellValue("又有");
            book.createSheet("二");
            book.createSheet("三").createRow(0).createCell(0).setCellValue("藏");
            book.setSheetHidden(2, true);
        }));
        assertThat(sheets).extracting(Sheet::name).containsExactly("一");
        assertThat(sheets.getFirst().rows()).extracting(Sheet.Row::number).containsExactly(1, 5);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-9-26,        2025-09-26",
        "2025/09/26,       2025-09-26",
        "2025.9.26,        2025-09-26",
        "2025年9月26日,     2025-09-26",
        "２０２５年９月２６日, 2025-09-26",
        "20250926,         2025-09-26",
        "2025年9月,         ",
        "2025-02-30,       ",
        "9月底前,            ",
        "45926,            "
    })
    void daysTypedAsText(String typed, LocalDate day) {
        assertThat(new Cell(new Value.Words(typed), "A1", false).day()).isEqualTo(Optional.ofNullable(day));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,234.50 | 1234.50", "１２．５ | 12.5", "-8 | -8", "3.9% | 0.039", "约5000 | ", "12万 | "})
    void numbersTypedAsText(String typed, BigDecimal number) {
        assertThat(new Cell(new Value.Words(typed), "A1", false).number()).isEqualTo(Optional.ofNullable(number));
    }

    @Test
    void whatIsNoWorkbookIsSaidInBothLanguages() throws IOException {
        assertThatThrownBy(() -> read("编号,名称\n1,港口".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(BadFile.class, it -> {
                    assertThat(it.text().zh()).contains("另存为 XLSX");
                    assertThat(it.text().en()).contains("save it as XLSX");
                });
        assertThatThrownBy(() -> read(new byte[3 << 20]))
                .isInstanceOfSatisfying(
                        BadFile.class, it -> assertThat(it.text().en()).contains("2 MB"));
        var empty = book(book -> book.createSheet("空"));
        assertThatThrownBy(() -> read(empty))
                .isInstanceOfSatisfying(
                        BadFile.class, it -> assertThat(it.text().en()).contains("empty"));
    }
}
