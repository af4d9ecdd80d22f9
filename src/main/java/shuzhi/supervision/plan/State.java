package shuzhi.supervision.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import shuzhi.supervision.plan.Command.Goal;

/// What the rules must remember of a plan.
///
/// @param goals by code
public record State(Status status, Optional<Facts> facts, Map<String, Goal> goals) {
    public static final State BLANK = new State(Status.NONE, Optional.empty(), Map.of());

    /// What stays as it was drafted.
    public record Facts(
            String number,
            Level level,
            String title,
            LocalDate from,
            LocalDate until,
            Optional<String> above,
            String body,
            String place) {}

    public State {
        goals = Collections.unmodifiableMap(new TreeMap<>(goals));
    }

    /// The code of the goal that this one is a part of; empty at the top.
    public static String above(String code) {
        int dot = code.lastIndexOf('.');
        return dot < 0 ? "" : code.substring(0, dot);
    }

    public State after(Act act) {
        return switch (act) {
            case Act.Drafted it ->
                new State(
                        Status.DRAFT,
                        Optional.of(new Facts(
                                it.number(),
                                it.level(),
                                it.title(),
                                it.from(),
                                it.until(),
                                it.above(),
                                it.body(),
                                it.place())),
                        Map.of());
            case Act.GoalSet it -> with(it.goal());
            case Act.GoalDropped it -> without(it.code());
            case Act.Sealed _ -> new State(Status.SEALED, facts, goals);
            case Act.HandedOut _ -> this;
            case Act.Closed _ -> new State(Status.CLOSED, facts, goals);
        };
    }

    private State with(Goal goal) {
        var all = new TreeMap<>(goals);
        all.put(goal.code(), goal);
        return new State(status, facts, all);
    }

    private State without(String code) {
        var all = new TreeMap<>(goals);
        all.remove(code);
        return new State(status, facts, all);
    }
}
