package shuzhi.people.selection;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuzhi.org.Actor;

/// What the rules must remember of a selection.
///
/// @param candidate who was inspected
/// @param recommended the day of the recommendation
/// @param until last day of what runs now: applications, publicity, probation
/// @param checks the four checks that were done, and whether each is clear
/// @param objections by number, whether each was founded; empty while it is looked into
public record State(
        Status status,
        Optional<Facts> facts,
        String candidate,
        Optional<LocalDate> recommended,
        Optional<LocalDate> until,
        Map<Clearance, Boolean> checks,
        Map<Integer, Optional<Boolean>> objections) {

    private static final Optional<LocalDate> NONE = Optional.empty();

    public static final State BLANK = new State(Status.NONE, Optional.empty(), "", NONE, NONE, Map.of(), Map.of());

    public State {
        checks = Map.copyOf(checks);
        objections = Map.copyOf(objections);
    }

    /// What stays as it was moved.
    public record Facts(
            String number, Method method, String body, String place, LocalDate on, String position, List<String> team) {
        public Facts {
            team = List.copyOf(team);
        }
    }

    /// Is this one of the posts on the case?
    public boolean isOnTheCase(Actor actor) {
        return facts.filter(it -> it.team().stream().anyMatch(actor::actsIn)).isPresent();
    }

    /// All four checks are done and clear (凡提四必).
    public boolean isClear() {
        return checks.size() == Clearance.values().length && !checks.containsValue(false);
    }

    public State after(Act act) {
        return switch (act) {
            case Act.Proposed it ->
                new State(
                        Status.PROPOSED,
                        Optional.of(new Facts(
                                it.number(), it.method(), it.body(), it.place(), it.on(), it.position(), it.team())),
                        "",
                        NONE,
                        NONE,
                        Map.of(),
                        Map.of());
            case Act.Announced it -> at(Status.ANNOUNCED, Optional.of(it.until()));
            case Act.Examined _ -> at(Status.RECOMMENDED, NONE);
            case Act.Recommended it ->
                new State(Status.RECOMMENDED, facts, candidate, Optional.of(it.on()), NONE, checks, objections);
            case Act.Inspected it ->
                new State(Status.INSPECTED, facts, it.candidate(), recommended, NONE, checks, objections);
            case Act.Checked it -> {
                var all = new LinkedHashMap<>(checks);
                all.put(it.clearance(), it.clear());
                yield new State(status, facts, candidate, recommended, until, all, objections);
            }
            case Act.Resolved _ -> at(Status.RESOLVED, NONE);
            case Act.Publicised it -> at(Status.PUBLICISED, Optional.of(it.until()));
            case Act.ObjectionRaised it -> with(it.objection(), Optional.empty());
            case Act.ObjectionSettled it -> with(it.objection(), Optional.of(it.founded()));
            case Act.Appointed it ->
                at(it.probation().isPresent() ? Status.PROBATION : Status.APPOINTED, it.probation());
            case Act.Assessed it -> it.fit() ? at(Status.APPOINTED, NONE) : this;
            case Act.Removed _ -> at(Status.REMOVED, NONE);
            case Act.Stopped _ -> at(Status.STOPPED, NONE);
        };
    }

    private State at(Status next, Optional<LocalDate> last) {
        return new State(next, facts, candidate, recommended, last, checks, objections);
    }

    private State with(int objection, Optional<Boolean> founded) {
        var all = new LinkedHashMap<>(objections);
        all.put(objection, founded);
        return new State(status, facts, candidate, recommended, until, checks, all);
    }
}
