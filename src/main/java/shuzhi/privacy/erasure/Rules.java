package shuzhi.privacy.erasure;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.util.Optional;
import java.util.regex.Pattern;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.words.Text;

/// How a person's data are erased (删除个人信息规则), Personal Information Protection Law art. 47 (rules G-01 to G-03): on a
/// ground of the law, with its document, by two posts, and never while a law demands that they be kept.
public final class Rules {
    public static final Thing<Command, Act, State> ERASURE = new Thing<>(
            "erasure",
            new Text("删除个人信息", "Erasure of personal data"),
            Command.class,
            Act.class,
            State.BLANK,
            Rules::gate,
            Rules::decide,
            State::after,
            (_, _) -> Optional.empty());

    private static final Pattern SUBJECT = Pattern.compile("[A-Za-z0-9:_-]{3,64}");

    private Rules() {}

    static Optional<shuzhi.ledger.Refusal> gate(State state, Class<?> command, Context context) {
        if (state.over()) return Optional.of(Refusal.OVER);
        boolean proposing = command == Command.Propose.class;
        if (proposing && state.proposed().isPresent()) return Optional.of(Refusal.PROPOSED_ALREADY);
        if (!proposing && state.proposed().isEmpty()) return Optional.of(Refusal.NOT_PROPOSED);
        return Optional.empty();
    }

    public static Decision<Act> decide(State state, Command command, Context context) {
        var shut = gate(state, command.getClass(), context);
        if (shut.isPresent()) return refuse(shut.get());
        return switch (command) {
            case Command.Propose it -> propose(it);
            case Command.Erase _ -> erase(state.proposed().orElseThrow(), context);
            case Command.TurnDown it ->
                it.reason().isBlank() ? refuse(Refusal.NO_REASON) : act(new Act.TurnedDown(it.reason()));
        };
    }

    private static Decision<Act> propose(Command.Propose it) {
        if (!SUBJECT.matcher(it.subject()).matches()) return refuse(Refusal.NO_SUBJECT);
        if (it.document().isBlank() || it.reason().isBlank()) return refuse(Refusal.NO_DOCUMENT);
        return act(new Act.Proposed(it.subject(), it.cause(), it.document(), it.reason(), Optional.empty()));
    }

    /// What the files of the person demand, the desk has looked up before (`privacy.Keeping`).
    private static Decision<Act> erase(Act.Proposed it, Context context) {
        if (it.keptUntil().filter(day -> !day.isBefore(context.today())).isPresent())
            return refuse(Refusal.KEPT_BY_LAW);
        return act(new Act.Erased(it.subject(), it.cause()));
    }
}
