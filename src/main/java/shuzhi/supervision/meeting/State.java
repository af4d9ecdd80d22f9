package shuzhi.supervision.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shuzhi.supervision.meeting.Command.Item;
import shuzhi.supervision.meeting.Command.Line;

/// What the rules must remember of a meeting.
///
/// @param minutes number of the minutes
/// @param lines the decisions, as they stand
public record State(
        Status status,
        Optional<Facts> facts,
        List<String> present,
        String summary,
        Optional<String> minutes,
        List<Line> lines) {

    public static final State BLANK =
            new State(Status.NONE, Optional.empty(), List.of(), "", Optional.empty(), List.of());

    /// What stays as it was called.
    public record Facts(
            String number,
            Kind kind,
            String body,
            String place,
            LocalDate day,
            List<String> invited,
            String title,
            List<Item> agenda) {}

    public State {
        present = List.copyOf(present);
        lines = List.copyOf(lines);
    }

    /// A decision that can be handed out.
    public static boolean complete(Line line) {
        return line.lead().isPresent() && line.due().isPresent();
    }

    public State after(Act act) {
        return switch (act) {
            case Act.Called it ->
                new State(
                        Status.CALLED,
                        Optional.of(new Facts(
                                it.number(),
                                it.kind(),
                                it.body(),
                                it.place(),
                                it.day(),
                                it.partners(),
                                it.title(),
                                it.agenda())),
                        List.of(),
                        "",
                        Optional.empty(),
                        List.of());
            case Act.MaterialsSent _ -> this;
            case Act.Held it -> new State(Status.HELD, facts, it.present(), summary, minutes, lines);
            case Act.Minuted it -> new State(Status.MINUTED, facts, present, it.summary(), minutes, it.lines());
            case Act.Approved it ->
                new State(Status.APPROVED, facts, present, summary, Optional.of(it.minutes()), it.lines());
            case Act.LineCompleted it -> new State(status, facts, present, summary, minutes, with(it));
            case Act.Cancelled _ -> new State(Status.CANCELLED, facts, present, summary, minutes, lines);
        };
    }

    private List<Line> with(Act.LineCompleted it) {
        var all = new ArrayList<>(lines);
        all.set(it.line() - 1, it.completed());
        return all;
    }
}
