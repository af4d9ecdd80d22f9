package shuzhi.indicators.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import shuzhi.indicators.dictionary.Form;

/// The readings of one indicator in one area, every vintage of them.
///
/// @param observations in the order they were entered
public record State(Optional<Facts> facts, List<Observation> observations, List<Adjustment> adjustments) {
    public static final State BLANK = new State(Optional.empty(), List.of(), List.of());

    /// @param body that says the numbers
    public record Facts(String indicator, String area, String body, String place) {}

    /// An adjustment for growth on the same basis (rule D-06).
    public record Adjustment(
            Period period, Form form, String name, BigDecimal now, BigDecimal then, String document, LocalDate on) {}

    public State {
        observations = List.copyOf(observations);
        adjustments = List.copyOf(adjustments);
    }

    /// What waits for its check or its release.
    public List<Observation> at(Stage stage) {
        return observations.stream().filter(it -> it.stage() == stage).toList();
    }

    /// The newest vintage, released or not.
    public Optional<Observation> newest(Key key) {
        return last(it -> it.key().equals(key));
    }

    /// The vintage that was valid on a day: the newest that had been released by then (rule D-13).
    public Optional<Observation> on(Key key, LocalDate day) {
        return last(it -> it.key().equals(key)
                && it.released().filter(released -> !released.isAfter(day)).isPresent());
    }

    private Optional<Observation> last(Predicate<Observation> which) {
        return observations.stream().filter(which).reduce((_, later) -> later);
    }

    /// Every vintage of an observation, first release first.
    public List<Observation> vintages(Key key) {
        return observations.stream().filter(it -> it.key().equals(key)).toList();
    }

    /// What had been released by a day, in the order of time.
    public SortedSet<Key> keys(LocalDate day) {
        var keys = new TreeSet<Key>();
        for (var it : observations)
            if (it.released().filter(released -> !released.isAfter(day)).isPresent()) keys.add(it.key());
        return keys;
    }

    State after(Act act) {
        return switch (act) {
            case Act.Entered it -> {
                var key = new Key(Period.of(it.period()).orElseThrow(), it.form(), it.measure(), it.price());
                var all = new ArrayList<>(observations);
                all.add(new Observation(
                        key,
                        it.decimals().map(digits -> it.exact().setScale(digits)).orElse(it.exact()),
                        it.vintage(),
                        Stage.ENTERED,
                        it.hidden(),
                        it.source(),
                        it.published(),
                        it.flags(),
                        Optional.empty(),
                        it.reason(),
                        it.reporter()));
                yield new State(
                        facts.or(() -> Optional.of(new Facts(it.indicator(), it.area(), it.body(), it.place()))),
                        all,
                        adjustments);
            }
            case Act.Checked _ -> moved(Stage.ENTERED, Stage.CHECKED);
            case Act.SentBack _ ->
                new State(
                        facts,
                        observations.stream()
                                .filter(it -> it.stage() == Stage.RELEASED)
                                .toList(),
                        adjustments);
            case Act.Released it -> {
                var key = new Key(Period.of(it.period()).orElseThrow(), it.form(), it.measure(), it.price());
                yield new State(
                        facts,
                        observations.stream()
                                .map(one -> one.key().equals(key) && one.vintage() == it.vintage()
                                        ? one.at(Stage.RELEASED, Optional.of(it.on()))
                                        : one)
                                .toList(),
                        adjustments);
            }
            case Act.Adjusted it -> {
                var all = new ArrayList<>(adjustments);
                all.add(new Adjustment(
                        Period.of(it.period()).orElseThrow(),
                        it.form(),
                        it.name(),
                        it.now(),
                        it.then(),
                        it.document(),
                        it.on()));
                yield new State(facts, observations, all);
            }
        };
    }

    private State moved(Stage from, Stage next) {
        return new State(
                facts,
                observations.stream()
                        .map(it -> it.stage() == from ? it.at(next, it.released()) : it)
                        .toList(),
                adjustments);
    }
}
