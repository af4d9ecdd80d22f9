package shuzhi.credit.monitor;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.time.LocalDate;
import java.util.Optional;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.words.Text;

/// How observations of the city's credit are kept (城市信用监测规则), rules C-26 and C-27: as published,
/// with their source, and every version.
public final class Rules {
    public static final Thing<Command, Act, State> MONITOR = new Thing<>(
            "monitor",
            new Text("城市信用监测", "City credit monitoring"),
            Command.class,
            Act.class,
            State.BLANK,
            (_, _, _) -> Optional.empty(),
            Rules::decide,
            State::after,
            (_, _) -> Optional.empty(),
            (state, _, _) -> Optional.of(state.place()).filter(it -> !it.isEmpty()));

    private Rules() {}

    public static Decision<Act> decide(State state, Command command, Context context) {
        return switch (command) {
            case Command.EnterRank it -> rank(state, it, context);
            case Command.EnterIndicator it -> indicator(state, it, context);
        };
    }

    private static Optional<Refusal> wrong(LocalDate month, String source, Context context) {
        if (source.isBlank()) return Optional.of(Refusal.NO_SOURCE);
        boolean over = !month.withDayOfMonth(1).plusMonths(1).isAfter(context.today());
        return over ? Optional.empty() : Optional.of(Refusal.NOT_OVER);
    }

    private static Decision<Act> rank(State state, Command.EnterRank it, Context context) {
        var wrong = wrong(it.month(), it.source(), context);
        if (wrong.isPresent()) return refuse(wrong.get());
        if (it.rank() < 1 || it.rank() > it.cities()) return refuse(Refusal.RANK_IMPOSSIBLE);
        var month = it.month().withDayOfMonth(1);
        var known = Optional.ofNullable(state.ranks().get(new State.Slot<>(it.group(), month)));
        if (known.filter(one -> one.rank() == it.rank() && one.cities() == it.cities())
                .isPresent()) return refuse(Refusal.SAME_AS_BEFORE);
        return act(new Act.Ranked(
                context.actor().place(),
                it.group(),
                month,
                it.rank(),
                it.cities(),
                known.map(State.Rank::version).orElse(0) + 1,
                it.source()));
    }

    private static Decision<Act> indicator(State state, Command.EnterIndicator it, Context context) {
        var wrong = wrong(it.month(), it.source(), context);
        if (wrong.isPresent()) return refuse(wrong.get());
        boolean whole = it.denominator() > 0 && it.numerator() >= 0 && it.numerator() <= it.denominator();
        if (!whole) return refuse(Refusal.PART_EXCEEDS_WHOLE);
        var month = it.month().withDayOfMonth(1);
        var known = Optional.ofNullable(state.indicators().get(new State.Slot<>(it.family(), month)));
        if (known.filter(one -> one.numerator() == it.numerator() && one.denominator() == it.denominator())
                .isPresent()) return refuse(Refusal.SAME_AS_BEFORE);
        return act(new Act.Measured(
                context.actor().place(),
                it.family(),
                month,
                it.numerator(),
                it.denominator(),
                known.map(State.Indicator::version).orElse(0) + 1,
                it.source()));
    }
}
