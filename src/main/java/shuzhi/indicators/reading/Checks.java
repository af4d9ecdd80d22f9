package shuzhi.indicators.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shuzhi.indicators.dictionary.Definition;
import shuzhi.indicators.dictionary.Form;
import shuzhi.indicators.dictionary.Measure;
import shuzhi.ledger.Context;

/// Looks for what cannot be right (数据审核): parts against the whole, cumulative figures that fall, growth outside the
/// interval of its rounded inputs (rules D-02, D-05 and D-10). It flags, it never drops.
final class Checks {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final shuzhi.indicators.dictionary.State dictionary;
    private final Definition definition;
    private final String area;
    private final Context.Files files;

    Checks(shuzhi.indicators.dictionary.State dictionary, Definition definition, String area, Context.Files files) {
        this.dictionary = dictionary;
        this.definition = definition;
        this.area = area;
        this.files = files;
    }

    List<Flag> of(State state, Key key, BigDecimal value) {
        var flags = new ArrayList<Flag>();
        if (key.measure() == Measure.SHARE && (value.signum() < 0 || value.compareTo(HUNDRED) > 0))
            flags.add(Flag.SHARE_IMPOSSIBLE);
        if (key.measure() == Measure.LEVEL && key.form() == Form.CUMULATIVE && falls(state, key, value))
            flags.add(Flag.CUMULATIVE_FALLS);
        if (outside(state, key, value)) flags.add(Flag.GROWTH_OUTSIDE);
        if (key.measure() == Measure.LEVEL) parts(key, value).ifPresent(flags::add);
        return flags;
    }

    private static boolean falls(State state, Key key, BigDecimal value) {
        var before = key.period().before().flatMap(it -> state.newest(key.at(it)));
        var after = key.period().next().flatMap(it -> state.newest(key.at(it)));
        return before.filter(it -> it.value().compareTo(value) > 0).isPresent()
                || after.filter(it -> it.value().compareTo(value) < 0).isPresent();
    }

    /// Only where growth is computed from levels at all (rule D-03).
    private boolean outside(State state, Key key, BigDecimal value) {
        if (!definition.computable()) return false;
        var level = key.as(Measure.LEVEL, key.price());
        var growth = key.measure() == Measure.GROWTH
                ? Optional.of(value)
                : state.newest(key.as(Measure.GROWTH, key.price())).map(Observation::value);
        var now = key.measure() == Measure.LEVEL
                ? Optional.of(value)
                : state.newest(level).map(Observation::value);
        var last = state.newest(level.at(key.period().yearsBack(1))).map(Observation::value);
        if (key.measure() != Measure.LEVEL && key.measure() != Measure.GROWTH) return false;
        if (growth.isEmpty()
                || now.isEmpty()
                || last.filter(it -> it.signum() > 0).isEmpty()) return false;
        return !Formulas.growthOf(now.get(), last.get()).admits(growth.get());
    }

    private Optional<Flag> parts(Key key, BigDecimal value) {
        var day = key.period().end();
        var above = definition.whole().filter(it -> !it.isBlank());
        if (above.isPresent()) {
            var whole = other(above.get(), key);
            if (whole.isEmpty()) return Optional.empty();
            boolean divided =
                    dictionary.on(above.get(), day).filter(Definition::divided).isPresent();
            return sum(above.get(), key, value)
                    .flatMap(it -> compare(it, whole.get(), divided))
                    .or(() ->
                            value.compareTo(whole.get()) > 0 ? Optional.of(Flag.PARTS_EXCEED_WHOLE) : Optional.empty());
        }
        return sum(definition.code(), key, value).flatMap(it -> compare(it, value, definition.divided()));
    }

    /// All the parts that the dictionary knows; empty while one is missing.
    private Optional<List<BigDecimal>> sum(String whole, Key key, BigDecimal own) {
        var parts = dictionary.parts(whole, key.period().end());
        var values = new ArrayList<BigDecimal>();
        for (var it : parts) {
            var value = it.code().equals(definition.code()) ? Optional.of(own) : other(it.code(), key);
            if (value.isEmpty()) return Optional.empty();
            values.add(value.get());
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    private Optional<BigDecimal> other(String code, Key key) {
        var state = (State) files.state("reading", Rules.file(code, area));
        return state.newest(key).map(Observation::value);
    }

    /// A part, or the parts together, may exceed the whole by what rounding explains, and no more.
    private static Optional<Flag> compare(List<BigDecimal> parts, BigDecimal whole, boolean divided) {
        var sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var slack = Formulas.unrounded(whole).high().subtract(whole);
        for (var it : parts) slack = slack.add(Formulas.unrounded(it).high().subtract(it));
        if (sum.subtract(whole).compareTo(slack) > 0) return Optional.of(Flag.PARTS_EXCEED_WHOLE);
        boolean differs = divided && sum.compareTo(whole) != 0;
        return differs ? Optional.of(Flag.PARTS_DIFFER) : Optional.empty();
    }
}
