package shuzhi.report.departure;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import shuzhi.ledger.Canonical;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.org.Role;
import shuzhi.proof.Hash;
import shuzhi.proof.Sm;
import shuzhi.words.Text;

/// How a leader who leaves hands over (离任交接规则): the list comes from the ledger, what is overdue is explained, and two
/// persons sign.
public final class Rules {
    public static final Thing<Command, Act, State> DEPARTURE = new Thing<>(
            "departure",
            new Text("离任交接", "Hand-over"),
            Command.class,
            Act.class,
            State.BLANK,
            Rules::gate,
            Rules::decide,
            State::after,
            (_, _) -> Optional.empty());

    private static final Map<Class<?>, Set<Status>> WHEN = Map.of(
            Command.Begin.class, EnumSet.of(Status.NONE),
            Command.ListItems.class, EnumSet.of(Status.BEGUN),
            Command.Explain.class, EnumSet.of(Status.LISTED),
            Command.SignAsLeaver.class, EnumSet.of(Status.LISTED),
            Command.Object.class, EnumSet.of(Status.LEFT),
            Command.SignAsSuccessor.class, EnumSet.of(Status.LEFT),
            Command.Seal.class, EnumSet.of(Status.LEFT, Status.DONE));

    private Rules() {}

    private static Optional<shuzhi.ledger.Refusal> gate(State state, Class<?> command, Context context) {
        if (!WHEN.getOrDefault(command, Set.of()).contains(state.status()))
            return Optional.of(Refusal.NOT_IN_THIS_STATE);
        boolean outsider = state.begun()
                .filter(it -> !it.body().equals(context.actor().body()))
                .isPresent();
        return outsider && !context.actor().is(Role.SYSTEM) ? Optional.of(Refusal.NOT_YOUR_BODY) : Optional.empty();
    }

    private static Decision<Act> decide(State state, Command command, Context context) {
        var refused = gate(state, command.getClass(), context);
        if (refused.isPresent()) return refuse(refused.get());
        var actor = context.actor();
        var today = context.today();
        return switch (command) {
            case Command.Begin it -> act(new Act.Begun(actor.body(), actor.place(), it.post(), it.day(), today));
            case Command.ListItems it -> list(it, context);
            case Command.Explain it -> explain(state, it);
            case Command.SignAsLeaver _ -> {
                var open = unexplained(state);
                yield open.isEmpty()
                        ? act(new Act.LeaverSigned(today, actor.post(), digest(state), actor.person()))
                        : refuse(Refusal.OVERDUE_UNEXPLAINED, lines(open));
            }
            case Command.Object it ->
                it.reason().isBlank() ? refuse(Refusal.NO_TEXT) : act(new Act.Objected(today, it.reason()));
            case Command.SignAsSuccessor _ ->
                state.leaver().orElseThrow().person().equals(actor.person())
                        ? refuse(Refusal.SAME_PERSON)
                        : act(new Act.SuccessorSigned(today, actor.post(), digest(state), actor.person()));
            case Command.Seal it -> seal(state, it);
        };
    }

    private static Decision<Act> list(Command.ListItems it, Context context) {
        var acts = new ArrayList<Act>();
        for (var item : it.items())
            acts.add(new Act.ItemListed(
                    acts.size() + 1,
                    item.kind(),
                    item.file(),
                    item.number(),
                    item.entry(),
                    item.due(),
                    item.amount(),
                    item.overdue()));
        int overdue = (int) it.items().stream().filter(Command.Item::overdue).count();
        acts.add(new Act.ListDrawn(context.today(), it.position(), it.items().size(), overdue));
        return act(acts.toArray(Act[]::new));
    }

    private static Decision<Act> explain(State state, Command.Explain it) {
        if (it.line() < 1 || it.line() > state.items().size()) return refuse(Refusal.NO_SUCH_LINE);
        return it.text().isBlank() ? refuse(Refusal.NO_TEXT) : act(new Act.Explained(it.line(), it.text()));
    }

    private static List<Integer> unexplained(State state) {
        return state.items().stream()
                .filter(it -> it.overdue() && !state.explanations().containsKey(it.line()))
                .map(Act.ItemListed::line)
                .toList();
    }

    private static Text lines(List<Integer> lines) {
        var all = lines.stream().map(it -> Integer.toString(it)).collect(Collectors.joining(", "));
        return new Text("第 " + all + " 行", "lines " + all);
    }

    private static Decision<Act> seal(State state, Command.Seal it) {
        var key = Sm.publicKey("signer", it.key());
        boolean good = key.ok()
                && it.digest().equals(digest(state))
                && it.signature().matches("([0-9a-f]{2})+")
                && key.orThrow()
                        .verifies(
                                HexFormat.of().parseHex(it.digest()),
                                HexFormat.of().parseHex(it.signature()));
        return good
                ? act(new Act.Sealed(it.successor(), it.digest(), it.signature(), it.key()))
                : refuse(Refusal.BAD_SIGNATURE);
    }

    /// What both sign: the list as it was drawn, with its explanations.
    public static String digest(State state) {
        var explained = state.explanations().entrySet().stream()
                .map(it -> it.getKey() + " " + it.getValue())
                .toList();
        var text = Canonical.of(
                List.of(state.begun().orElseThrow(), state.drawn().orElseThrow(), state.items(), explained));
        return Hash.SM3.of(text.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
