package shuzhi.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import shuzhi.business.Ground;
import shuzhi.indicators.analysis.Standing;
import shuzhi.indicators.chart.Charts;
import shuzhi.indicators.dictionary.Definition;
import shuzhi.indicators.dictionary.Form;
import shuzhi.indicators.dictionary.Frequency;
import shuzhi.indicators.dictionary.Measure;
import shuzhi.indicators.reading.Headline;
import shuzhi.indicators.reading.Period;
import shuzhi.indicators.reading.Rules;
import shuzhi.indicators.reading.State;

/// What analysis and charts take from the readings (数列), as valid on a day.
final class SeriesReader {
    private final Ground ground;
    private final String area;
    private final LocalDate day;

    SeriesReader(Ground ground, String area, LocalDate day) {
        this.ground = ground;
        this.area = area;
        this.day = day;
    }

    State readings(String indicator) {
        return ground.state(Rules.READING, Rules.file(indicator, area));
    }

    Standing.Looking until(Period month) {
        return new Standing.Looking(ground.ledger()::state, area, month, day);
    }

    /// The months of an indicator that has levels month by month: published, or told by two cumulative ones
    /// (rule D-04); January and February divided where they were published together only.
    Levels months(Definition definition) {
        var months = new TreeMap<YearMonth, BigDecimal>();
        var together = new TreeMap<Integer, BigDecimal>();
        if (definition.frequency() != Frequency.MONTH || definition.measure() != Measure.LEVEL)
            return Levels.of(months, together);
        var state = readings(definition.code());
        for (var key : state.keys(day)) {
            if (key.measure() != Measure.LEVEL || key.period().frequency() != Frequency.MONTH) continue;
            var now = state.on(key, day).filter(it -> !it.hidden());
            if (now.isEmpty()) continue;
            var month = key.period().last();
            if (key.form() == Form.SINGLE) months.put(month, now.get().value());
            else if (!months.containsKey(month)) {
                var before = key.period().before();
                var last = before.flatMap(it -> state.on(key.at(it), day)).filter(it -> !it.hidden());
                if (before.isEmpty()) months.put(month, now.get().value());
                else if (last.isPresent())
                    months.put(month, now.get().value().subtract(last.get().value()));
                else if (month.getMonthValue() == 2)
                    together.put(month.getYear(), now.get().value());
            }
        }
        return Levels.of(months, together);
    }

    Optional<Seasonal> seasonal(Definition definition, Seasonal.Method method) {
        return Seasonal.of(months(definition), ground.calendars(), method);
    }

    /// Growth by month of a year, January first; quarters and years stand in their last month.
    List<Optional<BigDecimal>> growth(Definition definition, int year) {
        var state = readings(definition.code());
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> Period.month(YearMonth.of(year, month)).as(definition.frequency()))
                .map(it -> it.flatMap(
                        period -> Headline.at(state, definition, period, day).rate()))
                .map(it -> it.map(shuzhi.indicators.reading.Formulas::shown))
                .toList();
    }

    /// Gaps and signals by month of a year, for every indicator with a sealed target.
    List<Charts.Heat> heat(int year) {
        var rows = new ArrayList<Charts.Heat>();
        for (var definition : IndicatorPages.dictionary(ground).all(day)) {
            var standings = IntStream.rangeClosed(1, 12)
                    .mapToObj(month -> Period.month(YearMonth.of(year, month)))
                    .map(month -> month.as(definition.frequency())
                            .flatMap(period -> until(month)
                                    .of(definition)
                                    .filter(it -> it.headline().period().equals(period))))
                    .toList();
            if (standings.stream()
                    .flatMap(Optional::stream)
                    .noneMatch(it -> it.gap().isPresent())) continue;
            rows.add(new Charts.Heat(
                    definition.title(),
                    standings.stream().map(it -> it.flatMap(Standing::gap)).toList(),
                    standings.stream().map(it -> it.flatMap(Standing::signal)).toList()));
        }
        return rows;
    }
}
