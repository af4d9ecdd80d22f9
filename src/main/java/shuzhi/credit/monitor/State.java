package shuzhi.credit.monitor;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The monitoring of a city, newest versions.
///
/// @param place empty while nothing stands here
/// @param ranks by group and month
/// @param indicators by family and month
public record State(String place, Map<Slot<Group>, Rank> ranks, Map<Slot<Family>, Indicator> indicators) {
    public static final State BLANK = new State("", Map.of(), Map.of());

    /// What, and in which month.
    public record Slot<E extends Enum<E>>(E what, LocalDate month) implements Comparable<Slot<E>> {
        @Override
        public int compareTo(Slot<E> other) {
            return Comparator.<Slot<E>, LocalDate>comparing(Slot::month)
                    .thenComparing(Slot::what)
                    .compare(this, other);
        }
    }

    /// A rank as published.
    public record Rank(int rank, int cities, int version, String source) {}

    /// An indicator with its parts.
    public record Indicator(long numerator, long denominator, int version, String source) {
        /// In percent, two decimals.
        public BigDecimal percent() {
            return BigDecimal.valueOf(numerator)
                    .movePointRight(2)
                    .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP);
        }
    }

    public State {
        ranks = new TreeMap<>(ranks);
        indicators = new TreeMap<>(indicators);
    }

    /// The best rank in a group up to a month, that month among them (历史最好).
    public Optional<Integer> best(Group group, LocalDate until) {
        return ranks.entrySet().stream()
                .filter(it ->
                        it.getKey().what() == group && !it.getKey().month().isAfter(until))
                .map(it -> it.getValue().rank())
                .min(Comparator.naturalOrder());
    }

    public State after(Act act) {
        return switch (act) {
            case Act.Ranked it -> {
                var all = new TreeMap<>(ranks);
                all.put(
                        new Slot<>(it.group(), it.month()),
                        new Rank(it.rank(), it.cities(), it.version(), it.source()));
                yield new State(it.place(), all, indicators);
            }
            case Act.Measured it -> {
                var all = new TreeMap<>(indicators);
                all.put(
                        new Slot<>(it.family(), it.month()),
                        new Indicator(it.numerator(), it.denominator(), it.version(), it.source()));
                yield new State(it.place(), ranks, all);
            }
        };
    }
}
