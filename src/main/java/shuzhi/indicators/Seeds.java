package shuzhi.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import shuzhi.business.Agenda;
import shuzhi.indicators.dictionary.Beginnings;
import shuzhi.indicators.dictionary.Form;
import shuzhi.indicators.dictionary.Measure;
import shuzhi.indicators.dictionary.Price;
import shuzhi.indicators.dictionary.Remedy;
import shuzhi.indicators.dictionary.Signal;
import shuzhi.indicators.reading.Command;
import shuzhi.indicators.reading.Command.Row;
import shuzhi.indicators.reading.Rules;
import shuzhi.indicators.target.Kind;
import shuzhi.indicators.target.Path;
import shuzhi.ledger.Context;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;
import shuzhi.org.Role;

/// The invented city's economy of a year (示例数据): every value is invented, the source is the invented statistics
/// bureau.
public final class Seeds implements shuzhi.business.Seeds {
    private static final String STATISTICS = "11329900MB900012XL";
    private static final String REFORM = "11329900MB9000090C";
    private static final String PLACE = "329900000000";
    private static final String SOURCE = "数州市统计局（示例数据）";
    private static final Actor OFFICER = actor("329900-statistics-reviewer", STATISTICS, Role.REVIEWER);
    private static final Actor CHECKER = actor("329900-statistics-approver", STATISTICS, Role.APPROVER);
    private static final Actor HEAD = actor("329900-statistics-head", STATISTICS, Role.HEAD);
    private static final Actor REFORM_HEAD = actor("329900-reform-head", REFORM, Role.HEAD);
    private static final Actor REFORM_OFFICER = actor("329900-reform-reviewer", REFORM, Role.REVIEWER);
    private static final int HISTORY = 6;

    private static Actor actor(String post, String body, Role role) {
        return new Actor(post, post, body, PLACE, Set.of(role));
    }

    @Override
    public void before(Agenda agenda, Stretch stretch) {
        var year = new Year(agenda, stretch.from().getYear());
        year.dictionary();
        year.targets();
        year.history();
        year.quarters();
        year.months();
        year.analyses();
    }

    /// One year that is being planned.
    private record Year(Agenda agenda, int year) {
        private void plan(LocalDate day, int hour, int minute, String thing, String file, Object command, Actor actor) {
            agenda.plan(at(day, hour, minute), Request.of(thing, file, command, actor));
        }

        private static Instant at(LocalDate day, int hour, int minute) {
            return day.atTime(LocalTime.of(hour, minute)).atZone(Context.ZONE).toInstant();
        }

        private LocalDate first() {
            return LocalDate.of(year, 1, 1);
        }

        void dictionary() {
            var day = first().minusDays(12);
            plan(
                    day,
                    9,
                    0,
                    "dictionary",
                    "dictionary",
                    new shuzhi.indicators.dictionary.Command.Adopt(
                            Beginnings.of(STATISTICS, first()), "数统〔" + (year - 1) + "〕56号"),
                    HEAD);
            remedy(day, 10, "对1", "FAI", Signal.YELLOW, "FAI-PRIVATE", "向民间资本推介示例项目清单，逐项明确牵头人", REFORM, 45);
            remedy(day, 11, "对2", "FAI", Signal.RED, "", "对计划开工未开工项目逐个会商，落实用地和资金", REFORM, 30);
            remedy(day, 12, "对3", "FDI", Signal.RED, "", "逐户走访外资企业，协调解决到资问题", "11329900MB9000015K", 60);
            remedy(day, 13, "对4", "RETAIL", Signal.YELLOW, "", "开展示例消费促进活动，优化商圈服务", "11329900MB90000319", 30);
        }

        private void remedy(
                LocalDate day,
                int hour,
                String code,
                String indicator,
                Signal signal,
                String cause,
                String measure,
                String lead,
                int days) {
            var remedy = new Remedy(
                    code, indicator, signal, Optional.of(cause).filter(it -> !it.isEmpty()), measure, lead, days);
            plan(
                    day,
                    hour,
                    0,
                    "dictionary",
                    "dictionary",
                    new shuzhi.indicators.dictionary.Command.SetRemedy(remedy),
                    HEAD);
        }

        void targets() {
            target("GDP", Kind.GROWTH, "6.5", Path.LINEAR, 0);
            target("IVA", Kind.GROWTH, "7.5", Path.LINEAR, 1);
            target("FAI", Kind.GROWTH, "8.0", Path.LINEAR, 2);
            target("RETAIL", Kind.GROWTH, "6.0", Path.LINEAR, 3);
            target("FDI", Kind.LEVEL, "7.0", Path.LINEAR, 4);
            target("REVENUE", Kind.LEVEL, "330", Path.LINEAR, 5);
            target("POWER", Kind.LEVEL, "300", Path.SEASONAL, 6);
            target("INCOME", Kind.GROWTH, "6.0", Path.LINEAR, 7);
        }

        private void target(String indicator, Kind kind, String value, Path path, int minute) {
            var file = shuzhi.indicators.target.Rules.file(indicator, PLACE, year);
            plan(
                    first().minusDays(6),
                    9,
                    minute,
                    "target",
                    file,
                    new shuzhi.indicators.target.Command.Declare(
                            indicator,
                            PLACE,
                            year,
                            kind,
                            new BigDecimal(value),
                            path,
                            "数州市" + year + "年国民经济和社会发展计划（示例）"),
                    REFORM_HEAD);
            plan(
                    first().minusDays(5),
                    9,
                    minute,
                    "target",
                    file,
                    new shuzhi.indicators.target.Command.Seal(),
                    REFORM_HEAD);
        }

        /// Entered, checked by another officer, released.
        private void release(LocalDate day, String indicator, List<Row> rows) {
            release(day, indicator, rows, "329900000000", Optional.empty());
        }

        private void release(LocalDate day, String indicator, List<Row> rows, String area, Optional<String> reason) {
            var file = Rules.file(indicator, area);
            plan(day, 9, 5, "reading", file, new Command.Enter(indicator, area, SOURCE, day, rows, reason), OFFICER);
            plan(day, 10, 5, "reading", file, new Command.Check(), CHECKER);
            plan(day, 11, 5, "reading", file, new Command.Release(), HEAD);
        }

        private static Row row(String period, Form form, Measure measure, Price price, double value, int decimals) {
            return new Row(
                    period,
                    form,
                    measure,
                    price,
                    BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP),
                    Optional.empty(),
                    Optional.empty());
        }

        /// Six earlier years of electricity, month by month, with a season and a Spring Festival.
        void history() {
            var rows = new ArrayList<Row>();
            for (var month = YearMonth.of(year - HISTORY, 1); month.getYear() < year; month = month.plusMonths(1))
                rows.addAll(power(month));
            release(first().plusDays(9), "POWER", rows);
            var last = new ArrayList<Row>();
            for (int m = 2; m <= 12; m++) {
                last.add(cumulative(year - 1, m, Measure.LEVEL, Price.CURRENT, 24.5 * m, 2));
            }
            release(first().plusDays(9), "REVENUE", last);
        }

        /// A month as bureaus release it: alone, and the year up to it.
        private List<Row> power(YearMonth month) {
            double sum = 0;
            for (int m = 1; m <= month.getMonthValue(); m++)
                sum += alone(month.withMonth(m)).value().doubleValue();
            var whole = cumulative(month.getYear(), month.getMonthValue(), Measure.LEVEL, Price.NONE, sum, 2);
            return month.getMonthValue() == 1 ? List.of(alone(month)) : List.of(alone(month), whole);
        }

        private Row alone(YearMonth month) {
            var chance = new Random(month.getYear() * 100L + month.getMonthValue());
            double trend =
                    20 * Math.pow(1.045, (month.getYear() - year + HISTORY) + month.getMonthValue() / 12.0) * 0.94;
            double season = 1 + 0.14 * Math.cos(2 * Math.PI * (month.getMonthValue() - 8) / 6);
            double festival = month.getMonthValue() == 2 ? 0.9 : 1;
            return row(
                    month.toString(),
                    Form.SINGLE,
                    Measure.LEVEL,
                    Price.NONE,
                    trend * season * festival * (1 + 0.01 * chance.nextGaussian()),
                    2);
        }

        private static Row cumulative(int year, int month, Measure measure, Price price, double value, int decimals) {
            return row("%d-%02d".formatted(year, month), Form.CUMULATIVE, measure, price, value, decimals);
        }

        /// The product of the four quarters with its three parts, at current and at constant prices.
        void quarters() {
            double[] shares = {0.09, 0.43, 0.48};
            double[] growths = {3.4, 6.6, 6.5};
            for (int q = 1; q <= 4; q++) {
                var day = YearMonth.of(year, q * 3).atEndOfMonth().plusDays(19);
                double base = 900.0 * q;
                double sum = 0;
                double all = 0;
                for (int i = 0; i < 3; i++) {
                    double last = base * shares[i];
                    double now = last * (1 + growths[i] / 100);
                    sum += now;
                    all += last;
                    release(
                            day,
                            "GDP-" + (i + 1),
                            List.of(
                                    row((year - 1) + "Q" + q, Form.CUMULATIVE, Measure.LEVEL, Price.CONSTANT, last, 2),
                                    row(year + "Q" + q, Form.CUMULATIVE, Measure.LEVEL, Price.CONSTANT, now, 2),
                                    row(year + "Q" + q, Form.CUMULATIVE, Measure.LEVEL, Price.CURRENT, now * 1.01, 2),
                                    row(
                                            year + "Q" + q,
                                            Form.CUMULATIVE,
                                            Measure.GROWTH,
                                            Price.CONSTANT,
                                            growths[i],
                                            1)));
                }
                release(
                        day,
                        "GDP",
                        List.of(
                                row(year + "Q" + q, Form.CUMULATIVE, Measure.LEVEL, Price.CURRENT, sum * 1.01, 2),
                                row(
                                        year + "Q" + q,
                                        Form.CUMULATIVE,
                                        Measure.GROWTH,
                                        Price.CONSTANT,
                                        (sum / all - 1) * 100,
                                        1)));
                release(
                        day,
                        "INCOME",
                        List.of(
                                row(year + "Q" + q, Form.CUMULATIVE, Measure.LEVEL, Price.CURRENT, 10_850 * q + 120, 0),
                                row(year + "Q" + q, Form.CUMULATIVE, Measure.GROWTH, Price.CURRENT, 6.1 - 0.1 * q, 1)));
                release(
                        day.plusDays(5),
                        "HIGH-TECH",
                        List.of(row(year + "Q" + q, Form.CUMULATIVE, Measure.SHARE, Price.NONE, 41.2 + 0.3 * q, 1)));
            }
        }

        /// January and February of investment, industry and retail are published together (rule D-05).
        void months() {
            for (int m = 1; m <= 12; m++) {
                var end = YearMonth.of(year, m).atEndOfMonth();
                release(end.plusDays(9), "POWER", power(YearMonth.of(year, m)));
                release(
                        end.plusDays(8),
                        "CPI",
                        List.of(row(
                                "%d-%02d".formatted(year, m),
                                Form.SINGLE,
                                Measure.INDEX,
                                Price.NONE,
                                100.3 + 0.1 * (m % 4),
                                1)));
                survey(m, end.plusDays(1));
                if (m == 1) continue;
                growth(m, end, "IVA", Price.CONSTANT, 8.1 - 0.07 * m);
                growth(m, end, "FAI", Price.COMPARABLE, 6.9 - 0.75 * m);
                growth(m, end, "FAI-INDUSTRY", Price.COMPARABLE, 9.4 - 0.4 * m);
                growth(m, end, "FAI-RENEWAL", Price.COMPARABLE, 7.0 - 0.35 * m);
                growth(m, end, "FAI-PRIVATE", Price.COMPARABLE, 3.2 - 0.8 * m);
                release(
                        end.plusDays(16),
                        "RETAIL",
                        List.of(
                                cumulative(year, m, Measure.LEVEL, Price.CURRENT, 118.4 * m, 2),
                                cumulative(year, m, Measure.GROWTH, Price.COMPARABLE, 5.2 + 0.08 * m, 1)));
                release(
                        end.plusDays(m == 6 ? 24 : 17),
                        "FDI",
                        List.of(cumulative(year, m, Measure.LEVEL, Price.CURRENT, 0.42 * m, 2)));
                fiscal(m, end.plusDays(10));
                trade(m, end.plusDays(14));
            }
        }

        private void growth(int month, LocalDate end, String indicator, Price price, double value) {
            release(end.plusDays(16), indicator, List.of(cumulative(year, month, Measure.GROWTH, price, value, 1)));
        }

        private void survey(int month, LocalDate day) {
            var chance = new Random(year * 31L + month);
            double[] means = {50.6, 51.2, 48.3, 50.0, 48.1};
            var codes = List.of("PMI-ORDERS", "PMI-OUTPUT", "PMI-JOBS", "PMI-DELIVERY", "PMI-STOCKS");
            for (int i = 0; i < codes.size(); i++)
                release(
                        day,
                        codes.get(i),
                        List.of(row(
                                "%d-%02d".formatted(year, month),
                                Form.SINGLE,
                                Measure.INDEX,
                                Price.NONE,
                                means[i] + 0.6 * chance.nextGaussian(),
                                1)));
        }

        /// In July the revenue of June is corrected: a second vintage with its reason.
        private void fiscal(int month, LocalDate day) {
            double taxes = 20.7 * month;
            double others = 5.1 * month;
            release(day, "REVENUE-TAX", List.of(cumulative(year, month, Measure.LEVEL, Price.CURRENT, taxes, 2)));
            release(day, "REVENUE-OTHER", List.of(cumulative(year, month, Measure.LEVEL, Price.CURRENT, others, 2)));
            double all = month == 6 ? taxes + others + 0.4 : taxes + others;
            release(day.plusDays(1), "REVENUE", List.of(cumulative(year, month, Measure.LEVEL, Price.CURRENT, all, 2)));
            if (month == 6)
                release(
                        day.plusDays(9),
                        "REVENUE",
                        List.of(cumulative(year, month, Measure.LEVEL, Price.CURRENT, taxes + others, 2)),
                        PLACE,
                        Optional.of("与国库对账后更正"));
        }

        private void trade(int month, LocalDate day) {
            double exports = 38.2 * month;
            double imports = 31.6 * month;
            release(day, "TRADE-OUT", List.of(cumulative(year, month, Measure.LEVEL, Price.CURRENT, exports, 2)));
            release(day, "TRADE-IN", List.of(cumulative(year, month, Measure.LEVEL, Price.CURRENT, imports, 2)));
            release(
                    day.plusDays(1),
                    "TRADE",
                    List.of(
                            cumulative(year, month, Measure.LEVEL, Price.CURRENT, exports + imports, 2),
                            cumulative(year, month, Measure.GROWTH, Price.CURRENT, 7.4 - 0.2 * month, 1)));
        }

        /// A month is analysed once its numbers are out; January is none of them.
        void analyses() {
            for (int m = 2; m <= 11; m++) {
                var month = YearMonth.of(year, m);
                var file = shuzhi.indicators.analysis.Rules.file(PLACE, month.toString());
                var day = month.atEndOfMonth().plusDays(m == 6 ? 28 : 22);
                var begin = new shuzhi.indicators.analysis.Command.Begin(PLACE, month.toString());
                plan(day, 9, 15, "analysis", file, begin, REFORM_OFFICER);
                plan(
                        day,
                        10,
                        15,
                        "analysis",
                        file,
                        new shuzhi.indicators.analysis.Command.Judge("经济运行总体平稳，工业支撑较强，投资特别是民间投资偏弱，外资到位偏慢。"),
                        REFORM_OFFICER);
                decide(m, file, day.plusDays(1));
                plan(
                        day.plusDays(4),
                        9,
                        15,
                        "analysis",
                        file,
                        new shuzhi.indicators.analysis.Command.Approve(),
                        REFORM_HEAD);
            }
        }

        /// How many proposals a month has follows from its gaps; each is accepted once a quarter and declined
        /// otherwise.
        private void decide(int month, String file, LocalDate day) {
            for (int item = 1; item <= 4; item++) {
                Object command = month % 3 == 0
                        ? new shuzhi.indicators.analysis.Command.Accept(item, REFORM, day.plusDays(30L + item))
                        : new shuzhi.indicators.analysis.Command.Decline(item, "本季度已交办同类对策，继续落实");
                plan(day, 8 + item, 20, "analysis", file, command, REFORM_HEAD);
            }
        }
    }
}
