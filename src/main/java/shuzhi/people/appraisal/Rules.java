package shuzhi.people.appraisal;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.util.Optional;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.words.Text;

/// How the grades of a year are counted under their cap (年度考核规则), rule F-21.
public final class Rules {
    public static final Thing<Command, Act, State> APPRAISAL = new Thing<>(
            "appraisal",
            new Text("年度考核", "Annual appraisal"),
            Command.class,
            Act.class,
            State.BLANK,
            Rules::gate,
            Rules::decide,
            State::after,
            (_, _) -> Optional.empty());

    private Rules() {}

    static Optional<shuzhi.ledger.Refusal> gate(State state, Class<?> command, Context context) {
        if (command == Command.Start.class)
            return state.facts().isPresent() ? Optional.of(Refusal.STARTED_ALREADY) : Optional.empty();
        boolean grades = command == Command.Grade.class;
        boolean next = state.facts().isPresent()
                && !state.told()
                && grades == state.excellent().isEmpty();
        if (!next) return Optional.of(Refusal.NOT_IN_THIS_STATE);
        boolean ours = state.facts().orElseThrow().body().equals(context.actor().body());
        return ours ? Optional.empty() : Optional.of(Refusal.NOT_YOUR_BODY);
    }

    public static Decision<Act> decide(State state, Command command, Context context) {
        var shut = gate(state, command.getClass(), context);
        if (shut.isPresent()) return refuse(shut.get());
        return switch (command) {
            case Command.Start it -> start(it, context);
            case Command.Grade it -> grade(state.facts().orElseThrow(), it, context);
            case Command.Tell it -> {
                var facts = state.facts().orElseThrow();
                if (it.document().isBlank()) yield refuse(Refusal.NOTHING_SAID);
                if (it.told() != facts.staff()) yield refuse(Refusal.COUNT_WRONG);
                yield act(new Act.Told(facts.body(), facts.year(), context.today(), it.told(), it.document()));
            }
        };
    }

    private static Decision<Act> start(Command.Start it, Context context) {
        var actor = context.actor();
        if (!it.body().equals(actor.body())) return refuse(Refusal.NOT_YOUR_BODY);
        if (it.staff() < 1) return refuse(Refusal.COUNT_WRONG);
        var approval = it.approval().filter(one -> !one.isBlank());
        var parameter = switch (it.group()) {
            case STAFF -> approval.isPresent() ? "appraisal-cap-approved" : "appraisal-cap";
            case LEADERS -> "appraisal-cap-leaders";
            case BODIES -> "appraisal-cap-bodies";
        };
        return act(new Act.Started(
                it.body(),
                actor.place(),
                it.year(),
                it.group(),
                context.today(),
                it.staff(),
                State.cap(it.staff(), context.limit(parameter)),
                approval));
    }

    private static Decision<Act> grade(State.Facts facts, Command.Grade it, Context context) {
        if (it.document().isBlank()) return refuse(Refusal.NOTHING_SAID);
        int all = it.excellent() + it.competent() + it.basic() + it.unfit();
        boolean negative = Math.min(Math.min(it.excellent(), it.competent()), Math.min(it.basic(), it.unfit())) < 0;
        if (negative || all != facts.staff()) return refuse(Refusal.COUNT_WRONG);
        if (it.excellent() > facts.cap())
            return refuse(Refusal.OVER_THE_CAP, new Text("最多" + facts.cap() + "名", "at most " + facts.cap()));
        return act(new Act.Graded(
                facts.body(),
                facts.place(),
                facts.year(),
                facts.group(),
                context.today(),
                facts.staff(),
                facts.cap(),
                it.excellent(),
                it.competent(),
                it.basic(),
                it.unfit(),
                it.document()));
    }
}
