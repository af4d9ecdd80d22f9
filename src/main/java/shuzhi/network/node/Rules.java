package shuzhi.network.node;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.util.List;
import java.util.Optional;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.network.Refusal;
import shuzhi.org.Powers;
import shuzhi.org.Role;
import shuzhi.proof.Sm;
import shuzhi.words.Text;

/// How lower nodes are registered (节点管理规则).
public final class Rules {
    private static final String ADDRESS = "https?://[A-Za-z0-9.:\\[\\]-]{1,200}(/[A-Za-z0-9._/-]*[A-Za-z0-9])?";

    public static final Thing<Command, Act, State> NODE = new Thing<>(
            "node",
            new Text("节点", "Node"),
            Command.class,
            Act.class,
            State.BLANK,
            Rules::shut,
            Rules::decide,
            State::after,
            (_, _) -> Optional.empty());

    private Rules() {}

    private static Optional<shuzhi.ledger.Refusal> shut(State state, Class<?> command, Context context) {
        if (state.removed()) return Optional.of(Refusal.ENDED_ALREADY);
        if (command == Command.Register.class)
            return state.registered() ? Optional.of(Refusal.EXISTS_ALREADY) : Optional.empty();
        return state.registered() ? Optional.empty() : Optional.of(Refusal.UNKNOWN);
    }

    public static Decision<Act> decide(State state, Command command, Context context) {
        var shut = shut(state, command.getClass(), context);
        if (shut.isPresent()) return refuse(shut.get());
        return switch (command) {
            case Command.Register it -> register(it, context);
            case Command.Remove it -> act(new Act.Removed(it.name()));
            case Command.Accuse it -> act(new Act.Accused(it.name(), it.kind(), it.size(), it.held(), it.offered()));
        };
    }

    private static Decision<Act> register(Command.Register it, Context context) {
        if (!it.name().matches("[a-z0-9][a-z0-9-]{1,40}")) return refuse(Refusal.BAD_CODE, Text.same(it.name()));
        if (it.zh().isBlank() || it.en().isBlank()) return refuse(Refusal.BAD_NAME);
        if (!shuzhi.network.place.Rules.stands(it.seat(), context.today(), context))
            return refuse(Refusal.UNKNOWN, Text.same(it.seat()));
        if (!Powers.may(context.actor(), List.of(Role.SYSTEM_ADMINISTRATOR), it.seat()))
            return refuse(Refusal.NOT_YOUR_PLACE, Text.same(it.seat()));
        if (!it.address().matches(ADDRESS)) return refuse(Refusal.BAD_ADDRESS, Text.same(it.address()));
        if (!Sm.publicKey(key(it.key())).ok()) return refuse(Refusal.BAD_KEY);
        return act(new Act.Registered(it.name(), it.zh(), it.en(), it.seat(), it.address(), key(it.key())));
    }

    /// Forms end lines with CR LF; a key does not.
    private static String key(String typed) {
        return typed.replace("\r", "").strip() + "\n";
    }
}
