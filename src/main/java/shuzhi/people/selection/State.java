package shuzhi.people.selection;

import java.time.LocalDate;
import java.util.Optional;

/// What the rules must remember of a selection.
///
/// @param day the day that the present gate waits for: the end of a recommendation, of the publicity, of the probation
/// @param objected an objection waits for its answer
public record State(Status status, Optional<Facts> facts, Optional<LocalDate> day, boolean objected) {
    public static final State BLANK = new State(Status.NONE, Optional.empty(), Optional.empty(), false);

    /// What stays as it was proposed.
    public record Facts(String number, Kind kind, String body, String place, String post, boolean probation) {}

    public State after(Act act) {
        return switch (act) {
            case Act.Proposed it ->
                new State(
                        Status.PROPOSED,
                        Optional.of(
                                new Facts(it.number(), it.kind(), it.body(), it.place(), it.post(), it.probation())),
                        Optional.empty(),
                        false);
            case Act.Recommended it -> at(Status.RECOMMENDED, Optional.of(it.validUntil()));
            case Act.Announced _ -> at(Status.ANNOUNCED, Optional.empty());
            case Act.EntriesClosed _ -> at(Status.ENTERED, Optional.empty());
            case Act.Examined _ -> at(Status.RECOMMENDED, Optional.empty());
            case Act.Inspected _ -> at(Status.INSPECTED, day);
            case Act.Discussed it -> at(it.passed() ? Status.PASSED : Status.NOT_APPOINTED, Optional.empty());
            case Act.PublicityBegun it -> at(Status.IN_PUBLICITY, Optional.of(it.until()));
            case Act.ObjectionTaken _ -> new State(status, facts, day, true);
            case Act.ObjectionAnswered it ->
                it.upheld() ? at(Status.NOT_APPOINTED, Optional.empty()) : new State(status, facts, day, false);
            case Act.Appointed it ->
                at(it.probationEnds().isPresent() ? Status.ON_PROBATION : Status.APPOINTED, it.probationEnds());
            case Act.Assessed it -> at(it.fit() ? Status.APPOINTED : Status.NOT_APPOINTED, Optional.empty());
            case Act.Stopped _ -> at(Status.NOT_APPOINTED, Optional.empty());
        };
    }

    private State at(Status next, Optional<LocalDate> waits) {
        return new State(next, facts, waits, false);
    }
}
