package shuzhi.supervision.meeting;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.supervision.meeting.Command.Line;
import shuzhi.words.Text;

/// How a meeting is called, held and minuted (会议规则), rule E-18.
public final class Rules {
    public static final Thing<Command, Act, State> MEETING = new Thing<>(
            "meeting",
            new Text("会议", "Meeting"),
            Command.class,
            Act.class,
            State.BLANK,
            Rules::gate,
            Rules::decide,
            State::after,
            (_, _) -> Optional.empty());

    private static final Map<Class<?>, Set<Status>> WHEN = Map.of(
            Command.Call.class, EnumSet.of(Status.NONE),
            Command.SendMaterials.class, EnumSet.of(Status.CALLED),
            Command.Hold.class, EnumSet.of(Status.CALLED),
            Command.WriteMinutes.class, EnumSet.of(Status.HELD, Status.MINUTED),
            Command.Approve.class, EnumSet.of(Status.MINUTED),
            Command.CompleteLine.class, EnumSet.of(Status.APPROVED),
            Command.Cancel.class, EnumSet.of(Status.CALLED));

    private Rules() {}

    static Optional<shuzhi.ledger.Refusal> gate(State state, Class<?> command, Context context) {
        if (!WHEN.getOrDefault(command, Set.of()).contains(state.status()))
            return Optional.of(Refusal.NOT_IN_THIS_STATE);
        boolean ours = state.facts().isEmpty()
                || state.facts().get().body().equals(context.actor().body());
        if (!ours) return Optional.of(Refusal.NOT_YOUR_BODY);
        boolean whole = state.lines().stream().allMatch(State::complete);
        if (command == Command.CompleteLine.class && whole) return Optional.of(Refusal.NO_SUCH_LINE);
        return Optional.empty();
    }

    public static Decision<Act> decide(State state, Command command, Context context) {
        var shut = gate(state, command.getClass(), context);
        if (shut.isPresent()) return refuse(shut.get());
        return switch (command) {
            case Command.Call it -> call(it, context);
            case Command.SendMaterials it -> sendMaterials(state, it, context);
            case Command.Hold it -> hold(state, it, context);
            case Command.WriteMinutes it -> write(state, it, context);
            case Command.Approve _ -> approve(state, context);
            case Command.CompleteLine it -> complete(state, it, context);
            case Command.Cancel it ->
                it.reason().isBlank()
                        ? refuse(Refusal.NO_REASON)
                        : act(new Act.Cancelled(facts(state).number(), context.today(), it.reason()));
        };
    }

    private static State.Facts facts(State state) {
        return state.facts().orElseThrow();
    }

    private static Decision<Act> call(Command.Call it, Context context) {
        if (it.title().isBlank()) return refuse(Refusal.NO_TITLE);
        if (it.agenda().isEmpty()) return refuse(Refusal.NO_AGENDA);
        var actor = context.actor();
        int year = it.day().getYear();
        var number = "会〔" + year + "〕" + context.numbers().next("meeting/" + actor.body() + "/" + year) + "号";
        return act(new Act.Called(
                number,
                it.kind(),
                actor.body(),
                actor.place(),
                it.day(),
                it.agenda().size(),
                it.partners(),
                it.title(),
                it.agenda()));
    }

    private static Decision<Act> sendMaterials(State state, Command.SendMaterials it, Context context) {
        int before = (int) ChronoUnit.DAYS.between(context.today(), facts(state).day());
        return act(new Act.MaterialsSent(facts(state).number(), before, it.materials()));
    }

    private static Decision<Act> hold(State state, Command.Hold it, Context context) {
        var facts = facts(state);
        if (facts.day().isAfter(context.today())) return refuse(Refusal.NOT_YET);
        if (!facts.invited().containsAll(it.present())) return refuse(Refusal.NOT_INVITED);
        return act(new Act.Held(
                facts.number(),
                facts.kind(),
                facts.body(),
                facts.place(),
                facts.day(),
                it.present(),
                facts.invited().size(),
                it.absences()));
    }

    private static Decision<Act> write(State state, Command.WriteMinutes it, Context context) {
        if (it.summary().isBlank()) return refuse(Refusal.NO_MINUTES);
        return act(new Act.Minuted(
                facts(state).number(),
                context.today(),
                it.lines().size(),
                flagged(it.lines()),
                it.summary(),
                it.lines()));
    }

    private static int flagged(List<Line> lines) {
        return (int) lines.stream().filter(it -> !State.complete(it)).count();
    }

    /// A decision whose day is over could not become a task, so its day is mended before the minutes go out.
    private static Decision<Act> approve(State state, Context context) {
        var facts = facts(state);
        if (state.lines().stream()
                .anyMatch(it ->
                        it.due().filter(due -> due.isBefore(context.today())).isPresent()))
            return refuse(Refusal.LINE_INCOMPLETE);
        int year = context.today().getYear();
        var minutes = "纪要〔" + year + "〕" + context.numbers().next("minutes/" + facts.body() + "/" + year) + "号";
        return act(new Act.Approved(
                facts.number(),
                minutes,
                facts.kind(),
                facts.body(),
                facts.place(),
                context.today(),
                state.lines().size(),
                flagged(state.lines()),
                state.lines()));
    }

    private static Decision<Act> complete(State state, Command.CompleteLine it, Context context) {
        boolean there = it.line() >= 1 && it.line() <= state.lines().size();
        if (!there || State.complete(state.lines().get(it.line() - 1))) return refuse(Refusal.NO_SUCH_LINE);
        if (it.lead().isBlank() || !it.due().isAfter(context.today())) return refuse(Refusal.LINE_INCOMPLETE);
        var line = state.lines().get(it.line() - 1);
        var whole = new Line(line.sentence(), Optional.of(it.lead()), Optional.of(it.due()), line.measure());
        var facts = facts(state);
        return act(new Act.LineCompleted(
                facts.number(), state.minutes().orElseThrow(), facts.body(), facts.place(), it.line(), whole));
    }
}
