package shuzhi.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import shuzhi.words.Text;

/// A sheet of a workbook that came in (电子表格), as people fill it in: typed values, merged cells filled, blank rows left
/// out, every cell with its address, so that whoever takes the rows can say what is wrong where. Formulas stand with
/// the value that was saved; nothing is computed and nothing outside the file is fetched (threats T16, T17).
///
/// @param rows those in which something stands, top down
public record Sheet(String name, List<Row> rows) {
    /// A compressed table of this size holds some twenty thousand rows; a larger one is split by who sends it.
    private static final int SIZE_MAX = 2 << 20;

    private static final int ROWS_MAX = 20_000;
    private static final int COLUMNS_MAX = 256;
    private static final MathContext AS_SHOWN = new MathContext(15);

    public Sheet {
        rows = List.copyOf(rows);
    }

    /// A row (行).
    ///
    /// @param number as the spreadsheet program counts, from 1
    /// @param cells of every column up to the last that holds something in this sheet
    public record Row(int number, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /// The cell of a column, counted from 0; a blank one beyond the last.
        public Cell at(int column) {
            return column < cells.size()
                    ? cells.get(column)
                    : new Cell(new Value.Blank(), address(number, column), false);
        }
    }

    /// What stands in a cell (单元格值).
    public sealed interface Value {
        record Blank() implements Value {}

        record Words(String text) implements Value {}

        /// @param percent shown in percent: 0.039 is shown as 3.9%
        record Number(BigDecimal value, boolean percent) implements Value {}

        record Moment(LocalDateTime at) implements Value {}

        record Truth(boolean yes) implements Value {}

        /// @param code for instance `#REF!`
        record Fault(String code) implements Value {}
    }

    /// A cell (单元格).
    ///
    /// @param address for instance `F5`
    /// @param spread true when it is part of a merged cell and not its first: the value stands in it by that only
    public record Cell(Value value, String address, boolean spread) {
        private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+(\\.[0-9]+)?%?");
        /// Written with hyphens, strokes, dots, or the characters for year, month and day.
        private static final Pattern DAY = Pattern.compile(
                "([0-9]{4})\\s*[-/.\\u5e74]\\s*([0-9]{1,2})\\s*[-/.\\u6708]\\s*([0-9]{1,2})\\s*\\u65e5?");
        private static final Pattern DIGITS = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");

        public boolean isBlank() {
            return text().isEmpty();
        }

        /// As words, without space around: numbers plain, days as `2025-09-26`, full-width signs as they are.
        public String text() {
            return switch (value) {
                case Value.Blank _ -> "";
                case Value.Words(var text) -> text.strip();
                case Value.Number(var it, var percent) ->
                    percent ? it.movePointRight(2).stripTrailingZeros().toPlainString() + "%" : it.toPlainString();
                case Value.Moment(var it) ->
                    it.toLocalTime().equals(LocalTime.MIDNIGHT)
                            ? it.toLocalDate().toString()
                            : it.toString();
                case Value.Truth(var yes) -> Boolean.toString(yes);
                case Value.Fault(var code) -> code;
            };
        }

        /// The number, also when it was typed as text with separators or full-width digits; a percentage as its
        /// share of one. Empty when it is none.
        public Optional<BigDecimal> number() {
            if (value instanceof Value.Number it) return Optional.of(it.value());
            if (!(value instanceof Value.Words)) return Optional.empty();
            var typed = narrow(text()).replaceAll("[,，\\s]", "");
            if (!NUMBER.matcher(typed).matches()) return Optional.empty();
            return Optional.of(
                    typed.endsWith("%")
                            ? new BigDecimal(typed.substring(0, typed.length() - 1)).movePointLeft(2)
                            : new BigDecimal(typed));
        }

        /// The day, as a date of the spreadsheet program or typed: `2025-9-26`, `2025/9/26`, `2025.9.26`,
        /// `2025年9月26日`, `20250926`. Empty when it is none, a month without a day included.
        public Optional<LocalDate> day() {
            if (value instanceof Value.Moment(var it)) return Optional.of(it.toLocalDate());
            var typed = narrow(text());
            var found = DAY.matcher(typed);
            if (!found.matches()) found = DIGITS.matcher(typed);
            if (!found.matches()) return Optional.empty();
            try {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(found.group(1)),
                        Integer.parseInt(found.group(2)),
                        Integer.parseInt(found.group(3))));
            } catch (DateTimeException _) {
                return Optional.empty();
            }
        }

        private static String narrow(String text) {
            return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        }
    }

    /// The address of a cell, for instance `F5`.
    ///
    /// @param row counted from 1
    /// @param column counted from 0
    public static String address(int row, int column) {
        return CellReference.convertNumToColString(column) + row;
    }

    /// The visible sheets of an XLSX file that hold anything.
    ///
    /// @throws BadFile when it is no such file, or too large: the message says what to do
    public static List<Sheet> read(InputStream in) throws IOException {
        var bytes = in.readNBytes(SIZE_MAX + 1);
        if (bytes.length > SIZE_MAX)
            throw bad("文件超过 2 MB，请拆分后分次导入", "the file is larger than 2 MB; split it and import the parts");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var sheets = new ArrayList<Sheet>();
            for (int i = 0; i < book.getNumberOfSheets(); i++)
                if (book.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                    var one = read(book.getSheetAt(i));
                    if (!one.rows.isEmpty()) sheets.add(one);
                }
            if (sheets.isEmpty()) throw bad("表中没有内容，请填写后再导入", "the file is empty; fill it in and import again");
            return sheets;
        } catch (IOException | IllegalArgumentException | IllegalStateException | POIXMLException _) {
            throw bad(
                    "不是 XLSX 文件，或者已经加密、损坏；请用表格软件另存为 XLSX 后再导入",
                    "this is no XLSX file, or it is encrypted or damaged; save it as XLSX and import again");
        }
    }

    private static Sheet read(XSSFSheet sheet) {
        if (sheet.getLastRowNum() >= ROWS_MAX && sheet.getPhysicalNumberOfRows() >= ROWS_MAX)
            throw bad(
                    "工作表“" + sheet.getSheetName() + "”超过 20000 行，请拆分后分次导入",
                    "the sheet “" + sheet.getSheetName() + "” has more than 20,000 rows; split it");
        var values = new TreeMap<Integer, Map<Integer, Cell>>();
        for (var row : sheet)
            for (var cell : row)
                if (cell.getColumnIndex() < COLUMNS_MAX) {
                    var value = value((XSSFCell) cell, cell.getCellType());
                    if (!(value instanceof Value.Blank))
                        put(values, cell.getRowIndex(), cell.getColumnIndex(), value, false);
                }
        spread(sheet, values);
        int width = values.values().stream()
                .flatMap(it -> it.keySet().stream())
                .mapToInt(it -> it + 1)
                .max()
                .orElse(0);
        var rows = new ArrayList<Row>();
        values.forEach((number, cells) -> {
            var all = new ArrayList<Cell>();
            for (int i = 0; i < width; i++)
                all.add(cells.getOrDefault(i, new Cell(new Value.Blank(), address(number + 1, i), false)));
            rows.add(new Row(number + 1, all));
        });
        return new Sheet(sheet.getSheetName(), rows);
    }

    private static void put(Map<Integer, Map<Integer, Cell>> values, int row, int column, Value value, boolean spread) {
        values.computeIfAbsent(row, _ -> new HashMap<>())
                .put(column, new Cell(value, address(row + 1, column), spread));
    }

    /// What stands in a merged cell stands in every cell of it.
    private static void spread(XSSFSheet sheet, Map<Integer, Map<Integer, Cell>> values) {
        for (var area : sheet.getMergedRegions()) {
            var first = values.getOrDefault(area.getFirstRow(), Map.of()).get(area.getFirstColumn());
            if (first == null) continue;
            int lastRow = Math.min(area.getLastRow(), ROWS_MAX);
            int lastColumn = Math.min(area.getLastColumn(), COLUMNS_MAX);
            for (int row = area.getFirstRow(); row <= lastRow; row++)
                for (int column = area.getFirstColumn(); column <= lastColumn; column++)
                    if (row != area.getFirstRow() || column != area.getFirstColumn())
                        put(values, row, column, first.value, true);
        }
    }

    private static Value value(XSSFCell cell, CellType type) {
        return switch (type) {
            case FORMULA -> value(cell, cell.getCachedFormulaResultType());
            case STRING -> {
                var text = cell.getStringCellValue();
                yield text.isBlank() ? new Value.Blank() : new Value.Words(text);
            }
            case NUMERIC -> numeric(cell);
            case BOOLEAN -> new Value.Truth(cell.getBooleanCellValue());
            case ERROR ->
                new Value.Fault(FormulaError.forInt(cell.getErrorCellValue()).getString());
            case BLANK, _NONE -> new Value.Blank();
        };
    }

    private static Value numeric(XSSFCell cell) {
        if (DateUtil.isCellDateFormatted(cell)) {
            var moment = cell.getLocalDateTimeCellValue();
            if (moment != null) return new Value.Moment(moment);
        }
        var shown = new BigDecimal(cell.getNumericCellValue()).round(AS_SHOWN).stripTrailingZeros();
        return new Value.Number(
                shown.scale() < 0 ? shown.setScale(0) : shown,
                cell.getCellStyle().getDataFormatString().endsWith("%"));
    }

    private static BadFile bad(String zh, String en) {
        return new BadFile(0, 0, new Text(zh, en));
    }
}
