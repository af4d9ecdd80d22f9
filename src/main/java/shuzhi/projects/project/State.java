package shuzhi.projects.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What the rules must remember of a project.
///
/// @param plans newest plan of each year
/// @param months what was invested in each month (first day), as corrected
/// @param checked months that were checked
/// @param reporters who reported each month: whoever did cannot check it
/// @param support money, photographs and the responsible post
/// @param lowered the light that somebody lowered it to
/// @param terms until when it is to be started, or its stop reported
public record State(
        Stage stage,
        Optional<Facts> facts,
        Map<Integer, Plan> plans,
        Map<String, Milestone> milestones,
        Map<Factor, Boolean> factors,
        Map<LocalDate, Month> months,
        Map<String, Problem> problems,
        Optional<LocalDate> started,
        Optional<Light> lowered,
        Support support,
        Terms terms) {

    public static final State BLANK = new State(
            Stage.NONE,
            Optional.empty(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            Support.NONE,
            Terms.NONE);

    /// What stays as it was entered.
    public record Facts(
            String code,
            String name,
            Rank rank,
            Sector sector,
            String body,
            String place,
            BigDecimal total,
            LocalDate start,
            LocalDate finish,
            String origin,
            Optional<String> location) {
        /// Where it lies, for lists and lights: its own place, or that of the department that leads it.
        public String where() {
            return location.orElse(place);
        }
    }

    /// @param baseline the first amount that was set
    public record Plan(BigDecimal amount, BigDecimal baseline, boolean startsNew, int revision) {}

    /// @param baseline the first day that was planned
    public record Milestone(
            String code,
            String name,
            LocalDate planned,
            LocalDate baseline,
            int revision,
            Optional<LocalDate> reached) {}

    public record Month(BigDecimal amount, String image, String reporter, boolean checked) {}

    public record Problem(String code, Factor factor, String description, String lead, LocalDate due, boolean solved) {}

    public State {
        plans = Collections.unmodifiableMap(new TreeMap<>(plans));
        milestones = Collections.unmodifiableMap(new LinkedHashMap<>(milestones));
        factors = factors.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(factors));
        months = Collections.unmodifiableMap(new TreeMap<>(months));
        problems = Collections.unmodifiableMap(new LinkedHashMap<>(problems));
    }

    /// What was invested in a year up to the end of a month.
    public BigDecimal done(int year, LocalDate upTo) {
        return months.entrySet().stream()
                .filter(it -> it.getKey().getYear() == year && !it.getKey().isAfter(upTo))
                .map(it -> it.getValue().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// The last month that was reported.
    public Optional<LocalDate> lastMonth() {
        return months.keySet().stream().reduce((_, later) -> later);
    }

    State at(Stage next) {
        return new State(next, facts, plans, milestones, factors, months, problems, started, lowered, support, terms);
    }

    State with(Facts entered) {
        return new State(
                Stage.RESERVE,
                Optional.of(entered),
                plans,
                milestones,
                factors,
                months,
                problems,
                started,
                lowered,
                support,
                terms);
    }

    State with(int year, Plan plan) {
        return new State(
                stage,
                facts,
                put(plans, year, plan),
                milestones,
                factors,
                months,
                problems,
                started,
                lowered,
                support,
                terms);
    }

    State with(Milestone it) {
        return new State(
                stage,
                facts,
                plans,
                put(milestones, it.code(), it),
                factors,
                months,
                problems,
                started,
                lowered,
                support,
                terms);
    }

    State with(Factor factor, boolean met) {
        return new State(
                stage,
                facts,
                plans,
                milestones,
                put(factors, factor, met),
                months,
                problems,
                started,
                lowered,
                support,
                terms);
    }

    State with(LocalDate first, Month month) {
        return new State(
                stage,
                facts,
                plans,
                milestones,
                factors,
                put(months, first, month),
                problems,
                started,
                lowered,
                support,
                terms);
    }

    State with(Problem it) {
        return new State(
                stage,
                facts,
                plans,
                milestones,
                factors,
                months,
                put(problems, it.code(), it),
                started,
                lowered,
                support,
                terms);
    }

    State commenced(LocalDate day) {
        return new State(
                Stage.CONSTRUCTION,
                facts,
                plans,
                milestones,
                factors,
                months,
                problems,
                Optional.of(day),
                lowered,
                support,
                terms);
    }

    State lowered(Light light) {
        return new State(
                stage,
                facts,
                plans,
                milestones,
                factors,
                months,
                problems,
                started,
                Optional.of(light),
                support,
                terms);
    }

    State with(Support more) {
        return new State(stage, facts, plans, milestones, factors, months, problems, started, lowered, more, terms);
    }

    State with(Terms more) {
        return new State(stage, facts, plans, milestones, factors, months, problems, started, lowered, support, more);
    }

    private static <K, V> Map<K, V> put(Map<K, V> map, K key, V value) {
        var all = new LinkedHashMap<>(map);
        all.put(key, value);
        return all;
    }
}
