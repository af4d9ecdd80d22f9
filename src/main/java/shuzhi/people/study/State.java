package shuzhi.people.study;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The study of one body in one year, as the rules need it.
public record State(Optional<Facts> facts, List<Session> sessions, boolean closed) {
    public static final State BLANK = new State(Optional.empty(), List.of(), false);

    public State {
        sessions = List.copyOf(sessions);
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
                        false);
            case Act.Held it -> {
                var missed = new ArrayList<>(facts.orElseThrow().members());
                missed.removeAll(it.attending());
                var all = new ArrayList<>(sessions);
                all.add(new Session(it.session(), it.on(), it.topic(), it.present(), missed));
                yield new State(facts, all, closed);
            }
            case Act.MadeUp it ->
                new State(
                        facts,
                        sessions.stream()
                                .map(one -> one.number() == it.session() ? without(one, it.member()) : one)
                                .toList(),
                        closed);
            case Act.YearClosed _ -> new State(facts, sessions, true);
        };
    }

    private static Session without(Session it, String member) {
        var open = new ArrayList<>(it.open());
        open.remove(member);
        return new Session(it.number(), it.day(), it.topic(), it.present(), open);
    }
}
