package shuzhi.approvals.item;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.util.Optional;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.words.Text;

/// How the catalogue is kept (事项规则): an item that breaks the law is not published, and its editor is told why. The file
/// of an item is its implementing code.
public final class Rules {
    public static final Thing<Command, Act, State> ITEM = new Thing<>(
            "item",
            new Text("政务服务事项", "Service item"),
            Command.class,
            Act.class,
            State.BLANK,
            Rules::shut,
            Rules::decide,
            State::after,
            (_, _) -> Optional.empty());

    private Rules() {}

    private static Optional<shuzhi.ledger.Refusal> shut(State state, Class<?> command, Context context) {
        if (command == Command.Publish.class && state.versions().isEmpty()) return Optional.of(Refusal.NOT_DRAFTED);
        if (command == Command.Check.class && state.versions().isEmpty()) return Optional.of(Refusal.NOT_DRAFTED);
        if (command == Command.Withdraw.class && state.inForce().isEmpty()) return Optional.of(Refusal.NOT_IN_FORCE);
        return Optional.empty();
    }

    public static Decision<Act> decide(State state, Command command, Context context) {
        var shut = shut(state, command.getClass(), context);
        if (shut.isPresent()) return refuse(shut.get());
        return switch (command) {
            case Command.Draft it -> draft(state, it.definition());
            case Command.Check it -> check(state, it.version(), context);
            case Command.Publish it -> publish(state, it.version(), context);
            case Command.Withdraw it ->
                it.reason().isBlank()
                        ? refuse(Refusal.REASON_MISSING)
                        : act(withdrawn(state.current().orElseThrow(), it.reason()));
        };
    }

    private static Act withdrawn(Definition current, String reason) {
        return new Act.Withdrawn(current.code(), current.version(), reason);
    }

    private static Decision<Act> draft(State state, Definition definition) {
        int next = state.published().stream().mapToInt(it -> it).max().orElse(0) + 1;
        if (definition.version() != next)
            return refuse(Refusal.WRONG_VERSION, new Text("应为第 " + next + " 版", "it must be version " + next));
        boolean other =
                state.versions().values().stream().anyMatch(it -> !it.code().equals(definition.code()));
        if (other) return refuse(Refusal.OTHER_ITEM, Text.same("code: " + definition.code()));
        // The ledger is read by strangers and copied to other nodes: a state secret is never written into it.
        if (definition.openness().filter(Openness.CONFIDENTIAL::equals).isPresent())
            return refuse(Refusal.CONFIDENTIAL_HERE);
        return act(
                definition.isPublic()
                        ? new Act.Drafted(next, definition)
                        : new Act.DraftedInternally(next, definition));
    }

    private static Decision<Act> check(State state, int version, Context context) {
        var definition = state.version(version);
        if (definition.isEmpty() || state.published().contains(version)) return refuse(Refusal.NOT_DRAFTED);
        var breaches = CatalogueCheck.breaches(definition.get(), context.law(), context.today()).stream()
                .map(it -> it.refusal().name())
                .distinct()
                .toList();
        return act(new Act.Checked(definition.get().code(), version, breaches));
    }

    private static Decision<Act> publish(State state, int version, Context context) {
        var definition = state.version(version);
        if (definition.isEmpty() || state.published().contains(version)) return refuse(Refusal.NOT_DRAFTED);
        var breaches = CatalogueCheck.breaches(definition.get(), context.law(), context.today());
        if (!breaches.isEmpty())
            return refuse(breaches.getFirst().refusal(), breaches.getFirst().detail());
        return act(new Act.Published(definition.get().code(), version));
    }
}
