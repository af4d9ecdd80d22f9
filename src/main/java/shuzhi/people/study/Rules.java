package shuzhi.people.study;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.words.Text;

/// How a leading group studies through a year (中心组学习规则), rule F-20.
public final class Rules {
    private static final int QUARTERS = 4;

    public static final Thing<Command, Act, State> STUDY = new Thing<>(
            "study",
            new Text("中心组学习", "Study of the leading group"),
            Command.class,
            Act.class,
            State.BLANK,
            Rules::gate,
            Rules::decide,
            State::after,
            (_, _) -> Optional.empty());

    private Rules() {}

    static Optional<shuzhi.ledger.Refusal> gate(State state, Class<?> command, Context context) {
        if (command == Command.Plan.class)
            return state.facts().isPresent() ? Optional.of(Refusal.PLANNED_ALREADY) : Optional.empty();
        if (state.facts().isEmpty() || state.closed()) return Optional.of(Refusal.NOT_IN_THIS_STATE);
        var facts = state.facts().get();
        if (command == Command.Remind.class) return Optional.empty();
        if (!facts.body().equals(context.actor().body())) return Optional.of(Refusal.NOT_YOUR_BODY);
        boolean missed = state.sessions().stream().anyMatch(it -> !it.open().isEmpty());
        if (command == Command.MakeUp.class && !missed) return Optional.of(Refusal.NOTHING_TO_MAKE_UP);
        boolean early = context.today().isBefore(LocalDate.of(facts.year(), 12, 31));
        return command == Command.CloseYear.class && early ? Optional.of(Refusal.YEAR_NOT_OVER) : Optional.empty();
    }

    public static Decision<Act> decide(State state, Command command, Context context) {
        var shut = gate(state, command.getClass(), context);
        if (shut.isPresent()) return refuse(shut.get());
        return switch (command) {
            case Command.Plan it -> plan(it, context);
            case Command.Hold it -> hold(state, it, context);
            case Command.MakeUp it -> makeUp(state, it, context);
            case Command.Remind it -> remind(state, it, context);
            case Command.CloseYear it -> close(state, it, context);
        };
    }

    private static Decision<Act> plan(Command.Plan it, Context context) {
        var actor = context.actor();
        if (!it.body().equals(actor.body())) return refuse(Refusal.NOT_YOUR_BODY);
        boolean twice = new HashSet<>(it.members()).size() != it.members().size();
        if (it.members().isEmpty() || twice) return refuse(Refusal.MEMBERS_WRONG);
        if (it.topics().isEmpty()) return refuse(Refusal.NOTHING_SAID);
        return act(new Act.Planned(
                it.body(),
                actor.place(),
                it.year(),
                context.today(),
                it.members().size(),
                it.topics().size(),
                it.members(),
                it.topics()));
    }

    private static Decision<Act> hold(State state, Command.Hold it, Context context) {
        var facts = state.facts().orElseThrow();
        if (it.day().getYear() != facts.year() || it.day().isAfter(context.today())) return refuse(Refusal.DAY_WRONG);
        if (it.topic().isBlank() || it.material().isBlank()) return refuse(Refusal.NOTHING_SAID);
        var named = new ArrayList<>(it.present());
        named.addAll(it.leave());
        boolean twice = new HashSet<>(named).size() != named.size();
        if (it.present().isEmpty() || twice || !facts.members().containsAll(named))
            return refuse(Refusal.MEMBERS_WRONG);
        int members = facts.members().size();
        return act(new Act.Held(
                facts.body(),
                facts.place(),
                state.sessions().size() + 1,
                it.day(),
                members,
                it.present().size(),
                it.leave().size(),
                members - named.size(),
                it.topic(),
                it.material(),
                it.outcome(),
                it.speakers(),
                it.present(),
                it.leave()));
    }

    private static Decision<Act> makeUp(State state, Command.MakeUp it, Context context) {
        boolean missed = state.sessions().stream()
                .anyMatch(one -> one.number() == it.session() && one.open().contains(it.member()));
        if (!missed) return refuse(Refusal.NOTHING_TO_MAKE_UP);
        if (it.document().isBlank()) return refuse(Refusal.NOTHING_SAID);
        var facts = state.facts().orElseThrow();
        return act(
                new Act.MadeUp(facts.body(), facts.place(), it.session(), context.today(), it.document(), it.member()));
    }

    private static Decision<Act> remind(State state, Command.Remind it, Context context) {
        var due = state.due(it.occasion(), context.today(), context.limit("people-notice"));
        if (due.isEmpty() || due.get().equals(state.reminded().get(it.occasion()))) return refuse(Refusal.NOT_DUE);
        var facts = state.facts().orElseThrow();
        return act(
                new Act.Reminded(facts.body(), facts.place(), facts.year(), context.today(), it.occasion(), due.get()));
    }

    private static Decision<Act> close(State state, Command.CloseYear it, Context context) {
        int quarters = state.quarters();
        if (quarters < QUARTERS && it.explanation().isBlank()) return refuse(Refusal.QUARTER_MISSING);
        var facts = state.facts().orElseThrow();
        return act(new Act.YearClosed(
                facts.body(),
                facts.place(),
                facts.year(),
                context.today(),
                state.sessions().size(),
                quarters,
                it.explanation()));
    }
}
