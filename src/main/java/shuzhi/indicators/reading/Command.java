package shuzhi.indicators.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import shuzhi.indicators.dictionary.Form;
import shuzhi.indicators.dictionary.Measure;
import shuzhi.indicators.dictionary.Price;
import shuzhi.ledger.By;
import shuzhi.ledger.Named;
import shuzhi.org.Role;

/// What may be asked of the readings of an indicator in an area (指标数据请求), rules D-01 to D-06 and D-20.
public sealed interface Command {
    /// One value of a table.
    ///
    /// @param period `2025-09`, `2025Q3` or `2025`
    /// @param value with the decimals that were published
    /// @param units how many units reported it, where that is known (rule D-20)
    /// @param largest share of the largest of them, in percent
    record Row(
            String period,
            Form form,
            Measure measure,
            Price price,
            BigDecimal value,
            Optional<Integer> units,
            Optional<BigDecimal> largest) {}

    /// Enters values (录入数据); another officer checks them. A released value is corrected by a new vintage, with a
    /// reason.
    ///
    /// @param area division code, or the three letters of a country
    @By(Role.REVIEWER)
    record Enter(
            String indicator, String area, String source, LocalDate published, List<Row> rows, Optional<String> reason)
            implements Command, Named {
        @Override
        public String file() {
            return Rules.file(indicator, area);
        }
    }

    /// Enters values that came with a table that was taken in (导入数据).
    ///
    /// @param body whose table it is
    /// @param place of that body
    /// @param reporter account of who took it in
    @By(Role.SYSTEM)
    record Receive(
            String indicator,
            String area,
            String source,
            LocalDate published,
            List<Row> rows,
            Optional<String> reason,
            String body,
            String place,
            String reporter)
            implements Command, Named {
        @Override
        public String file() {
            return Rules.file(indicator, area);
        }
    }

    /// Finds what was entered right (复核); by another person.
    @By({Role.APPROVER, Role.HEAD})
    record Check() implements Command {}

    /// Sends it back; nothing of it was ever released (退回).
    @By({Role.APPROVER, Role.HEAD})
    record SendBack(String reason) implements Command {}

    /// Releases what was checked (发布); from now on it is immutable.
    @By({Role.APPROVER, Role.HEAD})
    record Release() implements Command {}

    /// Computes growth from two released levels and enters it (推算增速); refused where growth is published at constant
    /// prices or on a comparable basis (rule D-03).
    @By(Role.REVIEWER)
    record Derive(String period, Form form, Price price) implements Command {}

    /// Records an adjustment for growth on the same basis (同口径调整), rule D-06.
    ///
    /// @param now added to this period
    /// @param then added to the same period of last year
    /// @param document that says so
    @By(Role.REVIEWER)
    record Adjust(String period, Form form, String name, BigDecimal now, BigDecimal then, String document)
            implements Command {}
}
