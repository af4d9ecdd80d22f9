package shuzhi.supervision.issue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The register of legacy issues of one place, as the rules need it.
///
/// @param body the body that keeps it
/// @param issues by number, in the order they were entered
/// @param closed first day of the last closed month
/// @param closing the amount at the end of the last closed month
/// @param added per month (first day), what was entered or came back
/// @param settled per month, what was settled
public record State(
        Optional<String> body,
        String place,
        Map<String, Issue> issues,
        Optional<LocalDate> closed,
        BigDecimal closing,
        Map<LocalDate, BigDecimal> added,
        Map<LocalDate, BigDecimal> settled) {

    public static final State BLANK =
            new State(Optional.empty(), "", Map.of(), Optional.empty(), BigDecimal.ZERO, Map.of(), Map.of());

    /// One issue.
    ///
    /// @param left amount not settled yet, 万元
    public record Issue(
            String number,
            Kind kind,
            String title,
            String lead,
            Stage stage,
            BigDecimal amount,
            BigDecimal left,
            int households,
            int householdsLeft,
            Optional<LocalDate> due) {

        Issue at(Stage next) {
            return new Issue(number, kind, title, lead, next, amount, left, households, householdsLeft, due);
        }

        Issue planned(LocalDate day) {
            return new Issue(
                    number,
                    kind,
                    title,
                    lead,
                    Stage.PLANNED,
                    amount,
                    left,
                    households,
                    householdsLeft,
                    Optional.of(day));
        }

        Issue settled(BigDecimal rest, int restHouseholds) {
            var next = rest.signum() == 0 && restHouseholds == 0 ? Stage.SETTLED : Stage.SETTLING;
            return new Issue(number, kind, title, lead, next, amount, rest, households, restHouseholds, due);
        }

        Issue relapsed(BigDecimal more, int moreHouseholds) {
            return new Issue(
                    number,
                    kind,
                    title,
                    lead,
                    Stage.VERIFIED,
                    amount.add(more),
                    left.add(more),
                    households + moreHouseholds,
                    householdsLeft + moreHouseholds,
                    due);
        }
    }

    public State {
        issues = Collections.unmodifiableMap(new LinkedHashMap<>(issues));
        added = Map.copyOf(added);
        settled = Map.copyOf(settled);
    }

    /// What is owed after all that was entered.
    public BigDecimal left() {
        return issues.values().stream().map(Issue::left).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public State after(Act act) {
        return switch (act) {
            case Act.Registered it ->
                new State(
                        Optional.of(body.orElse(it.body())),
                        it.place(),
                        with(
                                it.issue(),
                                new Issue(
                                        it.issue(),
                                        it.kind(),
                                        it.title(),
                                        it.lead(),
                                        Stage.REGISTERED,
                                        it.amount(),
                                        it.amount(),
                                        it.households(),
                                        it.households(),
                                        Optional.empty())),
                        closed,
                        closing,
                        more(added, it.day(), it.amount()),
                        settled);
            case Act.Verified it -> changed(it.issue(), issue -> issue.at(Stage.VERIFIED), added, settled);
            case Act.Planned it -> changed(it.issue(), issue -> issue.planned(it.due()), added, settled);
            case Act.Settled it ->
                changed(
                        it.issue(),
                        issue -> issue.settled(it.left(), it.householdsLeft()),
                        added,
                        more(settled, it.day(), it.amount()));
            case Act.Closed it -> changed(it.issue(), issue -> issue.at(Stage.CLOSED), added, settled);
            case Act.Relapsed it ->
                changed(
                        it.issue(),
                        issue -> issue.relapsed(it.amount(), it.households()),
                        more(added, it.day(), it.amount()),
                        settled);
            case Act.MonthClosed it ->
                new State(body, place, issues, Optional.of(it.month()), it.closing(), added, settled);
        };
    }

    private Map<String, Issue> with(String number, Issue issue) {
        var all = new LinkedHashMap<>(issues);
        all.put(number, issue);
        return all;
    }

    private State changed(
            String number,
            UnaryOperator<Issue> change,
            Map<LocalDate, BigDecimal> moreAdded,
            Map<LocalDate, BigDecimal> moreSettled) {
        var issue = Optional.ofNullable(issues.get(number)).orElseThrow();
        return new State(body, place, with(number, change.apply(issue)), closed, closing, moreAdded, moreSettled);
    }

    private static Map<LocalDate, BigDecimal> more(Map<LocalDate, BigDecimal> sums, LocalDate day, BigDecimal amount) {
        var all = new LinkedHashMap<>(sums);
        all.merge(day.withDayOfMonth(1), amount, BigDecimal::add);
        return all;
    }
}
