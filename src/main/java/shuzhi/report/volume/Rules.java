package shuzhi.report.volume;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.org.Role;
import shuzhi.words.Text;

/// How a year is closed, packed and one day destroyed (归档规则), rules G-07 to G-10.
public final class Rules {
    public static final Thing<Command, Act, State> VOLUME = new Thing<>(
            "volume",
            new Text("归档卷", "Archive volume"),
            Command.class,
            Act.class,
            State.BLANK,
            Rules::gate,
            Rules::decide,
            State::after,
            (_, _) -> Optional.empty());

    private static final Map<Class<?>, Set<Status>> WHEN = Map.of(
            Command.Close.class, EnumSet.of(Status.NONE),
            Command.Pack.class, EnumSet.of(Status.CLOSED, Status.PACKED),
            Command.ProposeDestruction.class, EnumSet.of(Status.PACKED),
            Command.ApproveDestruction.class, EnumSet.of(Status.PROPOSED, Status.APPROVED_ONCE),
            Command.RejectDestruction.class, EnumSet.of(Status.PROPOSED, Status.APPROVED_ONCE),
            Command.Destroy.class, EnumSet.of(Status.APPROVED));

    private Rules() {}

    private static Optional<shuzhi.ledger.Refusal> gate(State state, Class<?> command, Context context) {
        if (!WHEN.getOrDefault(command, Set.of()).contains(state.status()))
            return Optional.of(Refusal.NOT_IN_THIS_STATE);
        boolean outsider = state.closed()
                .filter(it -> !it.body().equals(context.actor().body()))
                .isPresent();
        boolean approves = command == Command.ApproveDestruction.class || command == Command.RejectDestruction.class;
        if (outsider && !(approves && context.actor().is(Role.SUPERVISOR))) return Optional.of(Refusal.NOT_YOUR_BODY);
        return Optional.empty();
    }

    private static Decision<Act> decide(State state, Command command, Context context) {
        var refused = gate(state, command.getClass(), context);
        if (refused.isPresent()) return refuse(refused.get());
        var today = context.today();
        var person = context.actor().person();
        return switch (command) {
            case Command.Close it -> close(it, context);
            case Command.Pack it ->
                it.digest().matches("[0-9a-f]{64}")
                        ? act(new Act.Packed(today, it.digest(), it.documents(), it.position()))
                        : refuse(Refusal.NOT_A_DIGEST);
            case Command.ProposeDestruction it -> {
                if (it.reason().isBlank()) yield refuse(Refusal.NO_REASON);
                yield state.isOver(today)
                        ? act(new Act.DestructionProposed(today, it.reason(), person))
                        : refuse(Refusal.KEPT_STILL);
            }
            case Command.ApproveDestruction _ ->
                state.persons().contains(person)
                        ? refuse(Refusal.SAME_PERSON)
                        : act(new Act.DestructionApproved(
                                today, context.actor().post(), state.status() == Status.APPROVED_ONCE, person));
            case Command.RejectDestruction it ->
                it.reason().isBlank()
                        ? refuse(Refusal.NO_REASON)
                        : act(new Act.DestructionRejected(today, it.reason()));
            case Command.Destroy it ->
                act(new Act.Destroyed(today, state.closed().orElseThrow().year(), it.witness()));
        };
    }

    private static Decision<Act> close(Command.Close it, Context context) {
        if (!it.body().equals(context.actor().body())) return refuse(Refusal.NOT_YOUR_BODY);
        if (it.year() >= context.today().getYear()) return refuse(Refusal.YEAR_RUNS);
        return act(new Act.Closed(
                it.body(),
                it.year(),
                it.retention(),
                it.retention().until(it.year(), context.today(), context.law()),
                context.today()));
    }
}
