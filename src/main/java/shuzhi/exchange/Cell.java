package shuzhi.exchange;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import shuzhi.ledger.Context;
import shuzhi.words.Language;
import shuzhi.words.Text;
import shuzhi.words.Word;

/// How a value stands in a cell of a table (单元格).
final class Cell {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final Text YES = new Text("是", "yes");
    private static final Text NO = new Text("否", "no");
    /// Spreadsheets keep fifteen digits of a number; a longer one is written as text.
    private static final int DIGITS = 15;

    private Cell() {}

    static String text(Object value, Language language) {
        return switch (value(value, language)) {
            case LocalDateTime it -> TIME.format(it);
            case BigDecimal it -> it.toPlainString();
            case Object it -> it.toString();
        };
    }

    /// A string, a number, a date or a local time of Beijing.
    static Object value(Object value, Language language) {
        return switch (value) {
            case Optional<?> maybe ->
                maybe.<Object>map(it -> value(it, language)).orElse("");
            case Text it -> it.in(language);
            case Word it -> it.in(language);
            case Boolean it -> (it ? YES : NO).in(language);
            case Instant it -> LocalDateTime.ofInstant(it, Context.ZONE);
            case BigDecimal it when it.precision() > DIGITS -> it.toPlainString();
            case Long it when Long.toString(it).length() > DIGITS -> it.toString();
            case Number it -> it;
            case LocalDate it -> it;
            case LocalDateTime it -> it;
            case Object it -> it.toString();
        };
    }
}
