package shuzhi.network.station;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.util.List;
import java.util.Optional;
import shuzhi.codes.DivisionCode;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.network.Refusal;
import shuzhi.org.Powers;
import shuzhi.org.Role;
import shuzhi.proof.Sm;
import shuzhi.words.Text;

/// How stations are opened, changed and closed (服务点管理规则), rule A-80.
public final class Rules {
    private static final int TOWNSHIP = 4;

    public static final Thing<Command, Act, State> STATION = new Thing<>(
            "station",
            new Text("便民服务点", "Station"),
            Command.class,
            Act.class,
            State.BLANK,
            Rules::shut,
            Rules::decide,
            State::after,
            (_, _) -> Optional.empty());

    private Rules() {}

    private static Optional<shuzhi.ledger.Refusal> shut(State state, Class<?> command, Context context) {
        if (state.last().isPresent()) return Optional.of(Refusal.ENDED_ALREADY);
        if (command == Command.Open.class)
            return state.facts().isPresent() ? Optional.of(Refusal.EXISTS_ALREADY) : Optional.empty();
        return state.facts().isPresent() ? Optional.empty() : Optional.of(Refusal.UNKNOWN);
    }

    public static Decision<Act> decide(State state, Command command, Context context) {
        var shut = shut(state, command.getClass(), context);
        if (shut.isPresent()) return refuse(shut.get());
        if (!Powers.may(context.actor(), List.of(Role.CATALOGUE), command.seat()))
            return refuse(Refusal.NOT_YOUR_PLACE, Text.same(command.seat()));
        return switch (command) {
            case Command.Open it -> open(it, context);
            case Command.Change it ->
                it.items().isEmpty()
                        ? refuse(Refusal.NOTHING_OFFERED)
                        : act(new Act.Changed(it.seat(), it.items(), it.hours()));
            case Command.Recognise it ->
                it.recognition().isBlank()
                        ? refuse(Refusal.NO_RECOGNITION)
                        : act(new Act.Recognised(it.seat(), it.recognition(), context.today()));
            case Command.Close it ->
                it.last().isBefore(context.today())
                        ? refuse(Refusal.DAY_PASSED)
                        : act(new Act.Closed(it.seat(), it.last()));
        };
    }

    private static Decision<Act> open(Command.Open it, Context context) {
        int level = DivisionCode.depth(it.seat());
        if (level < TOWNSHIP || !shuzhi.network.place.Rules.stands(it.seat(), it.from(), context))
            return refuse(Refusal.UNKNOWN, Text.same(it.seat()));
        if (it.zh().isBlank() || it.en().isBlank()) return refuse(Refusal.BAD_NAME);
        var body = shuzhi.network.body.Rules.seat(it.body(), it.from(), context);
        if (body.isEmpty() || !DivisionCode.contains(body.get(), it.seat()))
            return refuse(Refusal.UNKNOWN, Text.same(it.body()));
        if (it.items().isEmpty()) return refuse(Refusal.NOTHING_OFFERED);
        var key = it.key().map(one -> one.replace("\r", "").strip());
        if (key.isPresent() && !Sm.publicKey(key.get() + "\n").ok()) return refuse(Refusal.BAD_KEY);
        return act(
                new Act.Opened(it.seat(), level, it.zh(), it.en(), it.body(), it.items(), it.hours(), key, it.from()));
    }
}
