package shuzhi.indicators.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import shuzhi.indicators.dictionary.Definition;
import shuzhi.indicators.dictionary.Direction;
import shuzhi.indicators.dictionary.Form;
import shuzhi.indicators.dictionary.Measure;
import shuzhi.indicators.dictionary.Price;
import shuzhi.indicators.dictionary.Signal;
import shuzhi.indicators.reading.Formulas;
import shuzhi.indicators.reading.Headline;
import shuzhi.indicators.reading.Key;
import shuzhi.indicators.reading.Observation;
import shuzhi.indicators.reading.Period;
import shuzhi.indicators.target.Kind;
import shuzhi.indicators.target.Path;
import shuzhi.indicators.target.Stage;
import shuzhi.ledger.Context;
import shuzhi.schedule.Schedule;
import shuzhi.words.Text;

/// How an indicator stands at the end of a month (指标完成情况), rules D-15 to D-17: against its target, with the signal,
/// and the part that holds it back.
///
/// @param target of the year, in force
/// @param completion of a level target, in percent
/// @param due share of the year that should be done, in percent; for a level target
/// @param gap in percentage points, negative when behind: growth that is too high where lower is better
/// @param weakest code of its weakest part
/// @param contributions of its parts at constant prices; empty where the levels are not known
public record Standing(
        Definition definition,
        Headline headline,
        Optional<shuzhi.indicators.target.State> target,
        Optional<BigDecimal> completion,
        Optional<BigDecimal> due,
        Optional<BigDecimal> gap,
        Optional<Signal> signal,
        Optional<String> weakest,
        List<Formulas.Contribution> contributions) {

    public Standing {
        contributions = List.copyOf(contributions);
    }

    /// The gap in words; empty where there is no target.
    public Optional<Text> spokenGap() {
        boolean lower = definition.direction() == Direction.LOWER;
        return gap.map(it -> {
            var points = it.abs().toPlainString();
            return it.signum() < 0
                    ? new Text(
                            (lower ? "高于控制目标" : "低于目标进度") + points + "个百分点",
                            "behind its target by " + points + " points")
                    : new Text(
                            (lower ? "低于控制目标" : "高于目标进度") + points + "个百分点",
                            "ahead of its target by " + points + " points");
        });
    }

    /// Looks at everything that was released by a day.
    public record Looking(Context.Files files, String area, Period month, LocalDate day) {
        shuzhi.indicators.dictionary.State dictionary() {
            return shuzhi.indicators.dictionary.Rules.of(files);
        }

        shuzhi.indicators.reading.State readings(String indicator) {
            return shuzhi.indicators.reading.Rules.of(files, indicator, area);
        }

        /// Every indicator in force that has something to say of the year up to the month.
        public List<Standing> all() {
            return dictionary().all(day).stream().flatMap(it -> of(it).stream()).toList();
        }

        /// Empty when nothing of the year was released by then.
        public Optional<Standing> of(Definition definition) {
            return Headline.of(readings(definition.code()), definition, month, day)
                    .filter(it -> it.period().year() == month.year())
                    .map(it -> standing(definition, it));
        }

        private Standing standing(Definition definition, Headline headline) {
            var target = Optional.of(shuzhi.indicators.target.Rules.of(files, definition.code(), area, month.year()))
                    .filter(it -> it.stage() == Stage.SEALED);
            var level = target.filter(it -> it.facts().orElseThrow().kind() == Kind.LEVEL);
            var completion =
                    level.flatMap(it -> headline.ofTheYear().map(done -> Schedule.completion(done, it.value())));
            var due = level.map(it -> path(definition, it, headline.period()));
            var gap = target.flatMap(it -> gap(definition, it, headline, due));
            var contributions = contributions(definition, headline.period());
            return new Standing(
                    definition,
                    headline,
                    target,
                    completion,
                    due,
                    gap,
                    gap.map(dictionary().thresholds(day)::signal),
                    weakest(definition, headline.period(), contributions),
                    contributions);
        }

        private static Optional<BigDecimal> gap(
                Definition definition,
                shuzhi.indicators.target.State target,
                Headline headline,
                Optional<BigDecimal> due) {
            if (target.facts().orElseThrow().kind() == Kind.GROWTH) {
                var gap = headline.rate().map(it -> Schedule.growthGap(Formulas.shown(it), target.value()));
                return definition.direction() == Direction.LOWER ? gap.map(BigDecimal::negate) : gap;
            }
            int month = headline.period().last().getMonthValue();
            boolean linear = target.facts().orElseThrow().path() == Path.LINEAR;
            return headline.ofTheYear()
                    .map(done -> linear
                            ? Schedule.gap(done, target.value(), month)
                            : Schedule.gap(Schedule.completion(done, target.value()), due.orElseThrow()));
        }

        /// Rule D-16: the share of the same months in earlier years; linear where none of them is whole.
        private BigDecimal path(Definition definition, shuzhi.indicators.target.State target, Period period) {
            int month = period.last().getMonthValue();
            var years = new ArrayList<List<BigDecimal>>();
            if (target.facts().orElseThrow().path() == Path.SEASONAL)
                for (int back = 3; back >= 1; back--)
                    year(definition, period.yearsBack(back)).ifPresent(years::add);
            return years.isEmpty() ? Schedule.linear(month) : Schedule.seasonal(years, month);
        }

        /// What was done up to the month, and after it.
        private Optional<List<BigDecimal>> year(Definition definition, Period period) {
            var state = readings(definition.code());
            var until = Headline.at(state, definition, period, day).ofTheYear();
            var last = new Period(
                    period.year(), period.frequency(), 12 / period.frequency().months());
            var whole = Headline.at(state, definition, last, day).ofTheYear();
            if (until.isEmpty() || whole.filter(it -> it.signum() > 0).isEmpty()) return Optional.empty();
            var amounts = new ArrayList<BigDecimal>();
            int month = period.last().getMonthValue();
            for (int i = 1; i <= 12; i++) amounts.add(i == month ? until.get() : BigDecimal.ZERO);
            if (month < 12) amounts.set(11, whole.get().subtract(until.get()));
            return Optional.of(amounts);
        }

        private List<Formulas.Contribution> contributions(Definition definition, Period period) {
            var parts = new ArrayList<Formulas.Part>();
            for (var it : dictionary().parts(definition.code(), day)) {
                var state = readings(it.code());
                var key = new Key(period, Form.CUMULATIVE, Measure.LEVEL, Price.CONSTANT);
                var now = state.on(key, day).filter(one -> !one.hidden()).map(Observation::value);
                var last = state.on(key.at(period.yearsBack(1)), day)
                        .filter(one -> !one.hidden())
                        .map(Observation::value);
                if (now.isEmpty() || last.isEmpty()) return List.of();
                parts.add(new Formulas.Part(it.code(), last.get(), now.get()));
            }
            return definition.divided() ? Formulas.contributions(parts) : List.of();
        }

        /// The part that grows least.
        private Optional<String> weakest(
                Definition definition, Period period, List<Formulas.Contribution> contributions) {
            record Growing(String code, BigDecimal rate) {}
            return dictionary().parts(definition.code(), day).stream()
                    .flatMap(it -> Headline.of(readings(it.code()), it, period, day).stream()
                            .filter(one -> one.period().last().equals(period.last()))
                            .flatMap(one -> one.rate().stream())
                            .map(rate -> new Growing(it.code(), rate)))
                    .min(Comparator.comparing(Growing::rate))
                    .map(Growing::code)
                    .or(() -> contributions.stream()
                            .min(Comparator.comparing(Formulas.Contribution::pull))
                            .map(Formulas.Contribution::name));
        }
    }
}
