package shuzhi.conduct.site;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.util.Optional;
import shuzhi.codes.UnifiedCode;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.words.Text;

/// How sites come into the register and out of it (检查对象名录规则), rule F-10.
public final class Rules {
    public static final Thing<Command, Act, State> SITES = new Thing<>(
            "site",
            new Text("检查对象名录", "Register of sites"),
            Command.class,
            Act.class,
            State.BLANK,
            Rules::gate,
            Rules::decide,
            State::after,
            (_, _) -> Optional.empty());

    private Rules() {}

    static Optional<shuzhi.ledger.Refusal> gate(State state, Class<?> command, Context context) {
        boolean own =
                state.place().isEmpty() || state.place().equals(context.actor().place());
        if (!own) return Optional.of(Refusal.NOT_YOUR_PLACE);
        boolean none = state.sites().values().stream().noneMatch(State.Site::active);
        return command == Command.Remove.class && none ? Optional.of(Refusal.NO_SUCH_SITE) : Optional.empty();
    }

    public static Decision<Act> decide(State state, Command command, Context context) {
        var shut = gate(state, command.getClass(), context);
        if (shut.isPresent()) return refuse(shut.get());
        return switch (command) {
            case Command.Enter it -> enter(state, it, context);
            case Command.Remove it -> {
                if (state.active(it.site()).isEmpty()) yield refuse(Refusal.NO_SUCH_SITE);
                yield it.reason().isBlank()
                        ? refuse(Refusal.NOTHING_SAID)
                        : act(new Act.Removed(it.site(), context.today(), it.reason()));
            }
        };
    }

    private static Decision<Act> enter(State state, Command.Enter it, Context context) {
        if (!it.place().equals(context.actor().place())) return refuse(Refusal.NOT_YOUR_PLACE);
        var name = it.name().strip();
        if (name.isEmpty()) return refuse(Refusal.NOTHING_SAID);
        if (!UnifiedCode.check(it.owner()).ok()) return refuse(Refusal.NO_OWNER);
        boolean known = state.sites().values().stream()
                .anyMatch(one -> one.active() && one.name().equals(name));
        if (known) return refuse(Refusal.ENTERED_ALREADY);
        var number = "%s-%04d".formatted(it.place(), state.sites().size() + 1);
        return act(new Act.Entered(number, it.place(), context.today(), name, it.kind(), it.owner()));
    }
}
