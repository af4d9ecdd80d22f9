package shuzhi.people.study;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The study of one body in one year, as the rules need it.
///
/// @param reminded what was reminded of last, with the day it was about
public record State(Optional<Facts> facts, List<Session> sessions, boolean closed, Map<Occasion, LocalDate> reminded) {
    public static final State BLANK = new State(Optional.empty(), List.of(), false, Map.of());

    public State {
        sessions = List.copyOf(sessions);
        reminded = Map.copyOf(reminded);
    }

    /// What stays as it was planned.
    public record Facts(String body, String place, int year, List<String> members, List<String> topics) {
        public Facts {
            members = List.copyOf(members);
            topics = List.copyOf(topics);
        }
    }

    /// One session (一次学习).
    ///
    /// @param open who missed it and has not made up for it
    public record Session(int number, LocalDate day, String topic, int present, List<String> open) {
        public Session {
            open = List.copyOf(open);
        }
    }

    /// The file of a body in a year.
    public static String file(String body, int year) {
        return "study-" + body + "-" + year;
    }

    /// The day an occasion is about, if it is time to speak of it.
    ///
    /// @param notice calendar days before the end of a quarter, and after a session that was missed
    public Optional<LocalDate> due(Occasion occasion, LocalDate today, int notice) {
        if (closed || facts.isEmpty()) return Optional.empty();
        return switch (occasion) {
            case SESSION_DUE -> sessionDue(today, notice);
            case MAKE_UP_DUE ->
                sessions.stream()
                        .filter(it -> !it.open().isEmpty())
                        .map(it -> it.day().plusDays(notice))
                        .filter(it -> !today.isBefore(it))
                        .max(Comparator.naturalOrder());
        };
    }

    private Optional<LocalDate> sessionDue(LocalDate today, int notice) {
        if (today.getYear() != facts.orElseThrow().year()) return Optional.empty();
        int quarter = today.get(IsoFields.QUARTER_OF_YEAR);
        boolean held = sessions.stream().anyMatch(it -> it.day().get(IsoFields.QUARTER_OF_YEAR) == quarter);
        var end = LocalDate.of(today.getYear(), 1, 1).plusMonths(3L * quarter).minusDays(1);
        return held || today.isBefore(end.minusDays(notice)) ? Optional.empty() : Optional.of(end);
    }

    /// How many quarters had a session.
    public int quarters() {
        return (int) sessions.stream()
                .map(it -> it.day().get(IsoFields.QUARTER_OF_YEAR))
                .distinct()
                .count();
    }

    public State after(Act act) {
        return switch (act) {
            case Act.Planned it ->
                new State(
                        Optional.of(new Facts(it.body(), it.place(), it.year(), it.seats(), it.topics())),
                        List.of(),
                        false,
                        Map.of());
            case Act.Held it -> {
                var missed = new ArrayList<>(facts.orElseThrow().members());
                missed.removeAll(it.attending());
                var all = new ArrayList<>(sessions);
                all.add(new Session(it.session(), it.on(), it.topic(), it.present(), missed));
                yield new State(facts, all, closed, reminded);
            }
            case Act.MadeUp it ->
                new State(
                        facts,
                        sessions.stream()
                                .map(one -> one.number() == it.session() ? without(one, it.member()) : one)
                                .toList(),
                        closed,
                        reminded);
            case Act.Reminded it -> {
                var all = new LinkedHashMap<>(reminded);
                all.put(it.occasion(), it.due());
                yield new State(facts, sessions, closed, all);
            }
            case Act.YearClosed _ -> new State(facts, sessions, true, reminded);
        };
    }

    private static Session without(Session it, String member) {
        var open = new ArrayList<>(it.open());
        open.remove(member);
        return new Session(it.number(), it.day(), it.topic(), it.present(), open);
    }
}
