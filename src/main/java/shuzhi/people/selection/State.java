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
/// @param term kinship, term and reminders
public record State(
        Status status,
        Optional<Facts> facts,
        String candidate,
        Optional<LocalDate> recommended,
        Optional<LocalDate> until,
        Map<Clearance, Boolean> checks,
        Map<Integer, Optional<Boolean>> objections,
        Term term) {

    private static final Optional<LocalDate> NONE = Optional.empty();

    public static final State BLANK =
            new State(Status.NONE, Optional.empty(), "", NONE, NONE, Map.of(), Map.of(), Term.BLANK);

    public State {
        checks = Map.copyOf(checks);
        objections = Map.copyOf(objections);
    }

    /// Kinship, the day of the decision and the end of the term, and what was reminded of (回避、任期和提醒).
    ///
    /// @param related the seats of members that are related to the candidate; empty while it was not checked
    /// @param barred a relation forbids the post
    /// @param reminded occasions with the day they were about
    public record Term(
            Optional<List<String>> related,
            boolean barred,
            Optional<LocalDate> decided,
            Optional<LocalDate> until,
            Map<Occasion, LocalDate> reminded) {
        static final Term BLANK = new Term(Optional.empty(), false, NONE, NONE, Map.of());

        public Term {
            reminded = Map.copyOf(reminded);
        }

        Term with(Occasion occasion, LocalDate day) {
            var all = new LinkedHashMap<>(reminded);
            all.put(occasion, day);
            return new Term(related, barred, decided, until, all);
        }
    }

    /// The day an occasion is about; empty when there is none now.
    public Optional<LocalDate> due(Occasion occasion) {
        return switch (occasion) {
            case PUBLICITY_OVER -> status == Status.PUBLICISED ? until : NONE;
            case PROBATION_ENDING -> status == Status.PROBATION ? until : NONE;
            case TERM_ENDING -> status == Status.APPOINTED ? term.until() : NONE;
        };
    }

    private State with(Term next) {
        return new State(status, facts, candidate, recommended, until, checks, objections, next);
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
                        Map.of(),
                        Term.BLANK);
            case Act.Announced it -> at(Status.ANNOUNCED, Optional.of(it.until()));
            case Act.Examined _ -> at(Status.RECOMMENDED, NONE);
            case Act.Recommended it ->
                new State(Status.RECOMMENDED, facts, candidate, Optional.of(it.on()), NONE, checks, objections, term);
            case Act.Inspected it ->
                new State(Status.INSPECTED, facts, it.candidate(), recommended, NONE, checks, objections, term);
            case Act.Checked it -> {
                var all = new LinkedHashMap<>(checks);
                all.put(it.clearance(), it.clear());
                yield new State(status, facts, candidate, recommended, until, all, objections, term);
            }
            case Act.KinshipChecked it ->
                with(new Term(Optional.of(it.members()), it.barred(), term.decided(), term.until(), term.reminded()));
            case Act.Resolved it ->
                at(Status.RESOLVED, NONE)
                        .with(new Term(term.related(), term.barred(), it.decided(), term.until(), term.reminded()));
            case Act.Reminded it -> with(term.with(it.occasion(), it.due()));
            case Act.Publicised it -> at(Status.PUBLICISED, Optional.of(it.until()));
            case Act.ObjectionRaised it -> with(it.objection(), Optional.empty());
            case Act.ObjectionSettled it -> with(it.objection(), Optional.of(it.founded()));
            case Act.Appointed it ->
                at(it.probation().isPresent() ? Status.PROBATION : Status.APPOINTED, it.probation())
                        .with(new Term(term.related(), term.barred(), term.decided(), it.termUntil(), term.reminded()));
            case Act.Assessed it -> it.fit() ? at(Status.APPOINTED, NONE) : this;
            case Act.Removed _ -> at(Status.REMOVED, NONE);
            case Act.Stopped _ -> at(Status.STOPPED, NONE);
        };
    }

    private State at(Status next, Optional<LocalDate> last) {
        return new State(next, facts, candidate, recommended, last, checks, objections, term);
    }

    private State with(int objection, Optional<Boolean> founded) {
        var all = new LinkedHashMap<>(objections);
        all.put(objection, founded);
        return new State(status, facts, candidate, recommended, until, checks, all, term);
    }
}
