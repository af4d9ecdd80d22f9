package shuzhi.people.lifemeeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The life meeting of one body in one year, as the rules need it.
///
/// @param opinions how many were collected
/// @param talks how many were held
/// @param met the day of the meeting
public record State(
        Status status,
        Optional<Facts> facts,
        int opinions,
        int talks,
        Optional<LocalDate> met,
        int present,
        List<Rectification> rectifications) {
    public static final State BLANK = new State(Status.NONE, Optional.empty(), 0, 0, Optional.empty(), 0, List.of());

    public State {
        rectifications = List.copyOf(rectifications);
    }

    /// What stays as it was prepared.
    public record Facts(String body, String place, int year, String theme, List<String> members) {
        public Facts {
            members = List.copyOf(members);
        }
    }

    /// One thing to put right (整改事项).
    ///
    /// @param reminded of what, last
    public record Rectification(
            int number,
            String what,
            String promiser,
            LocalDate due,
            Optional<LocalDate> done,
            Optional<Occasion> reminded) {

        /// What it is time to speak of; empty when it is done, or was said before.
        ///
        /// @param notice calendar days before its last day
        public Optional<Occasion> occasion(LocalDate today, int notice) {
            if (done.isPresent() || today.isBefore(due.minusDays(notice))) return Optional.empty();
            var now = today.isAfter(due) ? Occasion.RECTIFICATION_OVERDUE : Occasion.RECTIFICATION_DUE;
            return reminded.filter(now::equals).isPresent() ? Optional.empty() : Optional.of(now);
        }
    }

    /// The file of a body in a year.
    public static String file(String body, int year) {
        return "lifemeeting-" + body + "-" + year;
    }

    public State after(Act act) {
        return switch (act) {
            case Act.Prepared it ->
                new State(
                        Status.PREPARED,
                        Optional.of(new Facts(it.body(), it.place(), it.year(), it.theme(), it.seats())),
                        0,
                        0,
                        Optional.empty(),
                        0,
                        List.of());
            case Act.Collected it ->
                new State(status, facts, opinions + it.opinions(), talks, met, present, rectifications);
            case Act.Talked _ -> new State(status, facts, opinions, talks + 1, met, present, rectifications);
            case Act.Met it ->
                new State(Status.MET, facts, opinions, talks, Optional.of(it.on()), it.present(), rectifications);
            case Act.Promised it -> {
                var all = new ArrayList<>(rectifications);
                all.add(new Rectification(
                        it.rectification(), it.what(), it.promiser(), it.due(), Optional.empty(), Optional.empty()));
                yield with(all);
            }
            case Act.Fulfilled it ->
                with(rectifications.stream()
                        .map(one -> one.number() == it.rectification()
                                ? new Rectification(
                                        one.number(),
                                        one.what(),
                                        one.promiser(),
                                        one.due(),
                                        Optional.of(it.on()),
                                        one.reminded())
                                : one)
                        .toList());
            case Act.Reminded it ->
                with(rectifications.stream()
                        .map(one -> one.number() == it.rectification()
                                ? new Rectification(
                                        one.number(),
                                        one.what(),
                                        one.promiser(),
                                        one.due(),
                                        one.done(),
                                        Optional.of(it.occasion()))
                                : one)
                        .toList());
            case Act.ReportSent _ -> new State(Status.REPORTED, facts, opinions, talks, met, present, rectifications);
        };
    }

    private State with(List<Rectification> all) {
        return new State(status, facts, opinions, talks, met, present, all);
    }
}
