package shuzhi.conduct.accident;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import shuzhi.conduct.accident.State.Accident;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.words.Text;

/// How accidents are entered and months closed (事故台账规则). An accident of a closed month can still be entered: the
/// ledger then shows a month that was closed with too few, and by whom.
public final class Rules {
    public static final Thing<Command, Act, State> ACCIDENTS = new Thing<>(
            "accident",
            new Text("事故台账", "Register of accidents"),
            Command.class,
            Act.class,
            State.BLANK,
            Rules::gate,
            Rules::decide,
            State::after,
            (_, _) -> Optional.empty());

    private Rules() {}

    static Optional<shuzhi.ledger.Refusal> gate(State state, Class<?> command, Context context) {
        if (state.body().filter(it -> !it.equals(context.actor().body())).isPresent())
            return Optional.of(Refusal.NOT_YOUR_REGISTER);
        if (command == Command.Enter.class || command == Command.CloseMonth.class) return Optional.empty();
        boolean none = state.accidents().values().stream().noneMatch(Rules::isOpen);
        return none ? Optional.of(Refusal.NO_SUCH_ACCIDENT) : Optional.empty();
    }

    private static boolean isOpen(Accident it) {
        return !it.excluded() && !it.concluded();
    }

    public static Decision<Act> decide(State state, Command command, Context context) {
        var shut = gate(state, command.getClass(), context);
        if (shut.isPresent()) return refuse(shut.get());
        var today = context.today();
        return switch (command) {
            case Command.Enter it -> enter(it, context);
            case Command.Correct it ->
                on(
                        state,
                        it.accident(),
                        it.reason(),
                        _ -> act(new Act.Corrected(
                                it.accident(),
                                state.place(),
                                today,
                                Grade.of(it.deaths(), it.injuries(), it.loss()),
                                it.deaths(),
                                it.injuries(),
                                it.loss(),
                                it.reason())));
            case Command.Exclude it ->
                on(
                        state,
                        it.accident(),
                        it.reason(),
                        one -> it.evidence().isEmpty()
                                ? refuse(Refusal.NO_EVIDENCE)
                                : act(new Act.Excluded(
                                        one.number(), state.place(), one.day(), today, it.reason(), it.evidence())));
            case Command.Conclude it ->
                on(
                        state,
                        it.accident(),
                        it.findings(),
                        one -> it.evidence().isEmpty()
                                ? refuse(Refusal.NO_EVIDENCE)
                                : act(new Act.Concluded(
                                        one.number(),
                                        state.place(),
                                        today,
                                        it.findings(),
                                        it.measures(),
                                        it.evidence())));
            case Command.CloseMonth it -> closeMonth(state, it, context);
        };
    }

    private static Decision<Act> on(State state, String number, String words, Function<Accident, Decision<Act>> then) {
        var found = Optional.ofNullable(state.accidents().get(number)).filter(Rules::isOpen);
        if (found.isEmpty()) return refuse(Refusal.NO_SUCH_ACCIDENT);
        return words.isBlank() ? refuse(Refusal.NOTHING_SAID) : then.apply(found.get());
    }

    private static Decision<Act> enter(Command.Enter it, Context context) {
        if (it.object().isBlank() || it.description().isBlank()) return refuse(Refusal.NOTHING_SAID);
        if (it.day().isAfter(context.today())) return refuse(Refusal.IN_THE_FUTURE);
        var actor = context.actor();
        int year = it.day().getYear();
        var number = "事故〔" + year + "〕" + context.numbers().next("accident/" + actor.place() + "/" + year) + "号";
        return act(new Act.Entered(
                number,
                actor.body(),
                actor.place(),
                it.day(),
                context.today(),
                (int) ChronoUnit.DAYS.between(it.day(), context.today()),
                Grade.of(it.deaths(), it.injuries(), it.loss()),
                it.object(),
                it.owner(),
                it.deaths(),
                it.injuries(),
                it.loss(),
                it.description(),
                it.evidence()));
    }

    private static Decision<Act> closeMonth(State state, Command.CloseMonth it, Context context) {
        var month = it.month().withDayOfMonth(1);
        boolean over = !context.today().isBefore(month.plusMonths(1));
        boolean next =
                state.closed().map(last -> last.plusMonths(1).equals(month)).orElse(true);
        if (!over || !next) return refuse(Refusal.MONTH_NOT_OVER);
        long counted = state.in(month);
        if (counted != it.accidents())
            return refuse(Refusal.COUNT_DOES_NOT_AGREE, new Text("台账计数：" + counted, "the ledger counts " + counted));
        var actor = context.actor();
        return act(new Act.MonthClosed(month, actor.place(), actor.body(), context.today(), it.accidents()));
    }
}
