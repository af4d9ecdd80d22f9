package shuzhi.indicators.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import shuzhi.indicators.dictionary.Definition;
import shuzhi.indicators.dictionary.Form;
import shuzhi.indicators.dictionary.Frequency;
import shuzhi.indicators.dictionary.Measure;
import shuzhi.indicators.dictionary.Price;

/// What is said of an indicator first (主要数据): its value and its growth in the newest period, as valid on a day.
///
/// @param value level, index or share; empty where only growth is published
/// @param growth as published, or as derived and entered
/// @param computed growth that may be computed from the levels where none is published (rule D-03)
public record Headline(
        Period period,
        Form form,
        Optional<Observation> value,
        Optional<Observation> growth,
        Optional<BigDecimal> computed) {

    /// The growth to speak of, in percent.
    public Optional<BigDecimal> rate() {
        return growth.filter(it -> !it.hidden()).map(Observation::value).or(() -> computed);
    }

    /// The level to speak of.
    public Optional<BigDecimal> level() {
        return value.filter(it -> !it.hidden() && it.key().measure() == Measure.LEVEL)
                .map(Observation::value);
    }

    /// What was done of the year so far, to hold against a target of the year; the level of one month alone is none.
    public Optional<BigDecimal> ofTheYear() {
        return level().filter(_ -> form == Form.CUMULATIVE || period.frequency() == Frequency.YEAR);
    }

    /// The newest period not later than `until`.
    public static Optional<Headline> of(State state, Definition definition, Period until, LocalDate day) {
        var keys = state.keys(day);
        return keys.stream()
                .map(Key::period)
                .filter(it ->
                        it.frequency() == definition.frequency() && !it.last().isAfter(until.last()))
                .max(Comparator.naturalOrder())
                .map(it -> at(state, definition, it, day));
    }

    /// A given period; without any value when there is none.
    public static Headline at(State state, Definition definition, Period period, LocalDate day) {
        var here = new TreeSet<Key>();
        for (var it : state.keys(day)) if (it.period().equals(period)) here.add(it);
        var form = here.stream().anyMatch(it -> it.form() == Form.CUMULATIVE) ? Form.CUMULATIVE : Form.SINGLE;
        var main = definition.measure() == Measure.GROWTH ? Measure.LEVEL : definition.measure();
        var value = first(state, day, period, form, main, List.of(Price.CURRENT, Price.NONE, Price.COMPARABLE));
        var growth =
                first(state, day, period, form, Measure.GROWTH, List.of(definition.price(), Price.CURRENT, Price.NONE));
        return new Headline(period, form, value, growth, computed(state, definition, value, growth, day));
    }

    private static Optional<Observation> first(
            State state, LocalDate day, Period period, Form form, Measure measure, List<Price> prices) {
        return prices.stream()
                .flatMap(it -> state.on(new Key(period, form, measure, it), day).stream())
                .findFirst();
    }

    private static Optional<BigDecimal> computed(
            State state,
            Definition definition,
            Optional<Observation> value,
            Optional<Observation> growth,
            LocalDate day) {
        if (growth.isPresent() || value.isEmpty() || value.get().key().measure() != Measure.LEVEL)
            return Optional.empty();
        var key = value.get().key();
        var last = state.on(key.at(key.period().yearsBack(1)), day);
        if (last.isEmpty() || last.get().hidden() || value.get().hidden()) return Optional.empty();
        return Formulas.growth(definition, value.get().value(), last.get().value())
                        instanceof Formulas.Outcome.Rate(var percent)
                ? Optional.of(percent)
                : Optional.empty();
    }
}
