package shuzhi.network.handover;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import shuzhi.approvals.dossier.Status;
import shuzhi.codes.DivisionCode;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.network.Refusal;
import shuzhi.proof.Sm;
import shuzhi.words.Text;

/// How a station receives and hands over (收件交付规则), rules.
public final class Rules {
    private static final Set<Status> DECIDED = Set.of(Status.GRANTED, Status.DENIED, Status.DELIVERED);

    public static final Thing<Command, Act, State> HANDOVER = new Thing<>(
            "handover",
            new Text("收件交付", "Handover"),
            Command.class,
            Act.class,
            State.BLANK,
            Rules::shut,
            Rules::decide,
            State::after,
            (_, _) -> Optional.empty());

    private Rules() {}

    private static Optional<shuzhi.ledger.Refusal> shut(State state, Class<?> command, Context context) {
        boolean done = command == Command.Receive.class ? state.received() : state.handedOver();
        return done ? Optional.of(Refusal.EXISTS_ALREADY) : Optional.empty();
    }

    public static Decision<Act> decide(State state, Command command, Context context) {
        var shut = shut(state, command.getClass(), context);
        if (shut.isPresent()) return refuse(shut.get());
        return switch (command) {
            case Command.Receive it -> receive(it, context);
            case Command.HandOver it -> handOver(it, context);
        };
    }

    private static Decision<Act> receive(Command.Receive it, Context context) {
        var station = station(it.seat(), context);
        if (station.isEmpty()) return refuse(Refusal.NO_STATION, Text.same(it.seat()));
        var dossier = dossier(it.dossier(), context);
        if (dossier.facts().isEmpty()) return refuse(Refusal.UNKNOWN, Text.same(it.dossier()));
        var item = dossier.facts().get().item();
        if (!station.get().items().contains(item)) return refuse(Refusal.NOT_OFFERED, Text.same(item));
        if (context.happened().isAfter(context.now())) return refuse(Refusal.DAYS_REVERSED);
        if (it.receipt().isBlank()) return refuse(Refusal.RECEIPT_MISSING);
        boolean late = !context.happenedOn().equals(context.today());
        if ((late || !it.signature().isEmpty()) && !holds(it, station.get(), context))
            return refuse(Refusal.NOT_SIGNED, Text.same(it.receipt()));
        return act(new Act.Received(
                it.dossier(), it.seat(), context.actor().body(), it.receipt(), context.happenedOn(), it.signature()));
    }

    private static boolean holds(Command.Receive it, shuzhi.network.station.State.Facts station, Context context) {
        if (station.key().isEmpty()) return false;
        try {
            var signature = Base64.getDecoder().decode(it.signature());
            var signed = Command.Receive.signed(it.seat(), it.receipt(), context.happened());
            return Sm.publicKey(station.key().get()).orThrow().verifies(signed, signature);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Decision<Act> handOver(Command.HandOver it, Context context) {
        if (station(it.seat(), context).isEmpty()) return refuse(Refusal.NO_STATION, Text.same(it.seat()));
        if (!DECIDED.contains(dossier(it.dossier(), context).status())) return refuse(Refusal.NOT_DECIDED);
        return act(new Act.HandedOver(
                it.dossier(), it.seat(), context.actor().body(), context.happenedOn()));
    }

    /// The station, when it is open and run by the body of who acts, at the place of the post or below it.
    private static Optional<shuzhi.network.station.State.Facts> station(String seat, Context context) {
        var state = (shuzhi.network.station.State) context.files().state("station", "station-" + seat);
        return state.facts()
                .filter(_ -> state.isOpenOn(context.happenedOn()))
                .filter(it -> it.body().equals(context.actor().body()))
                .filter(it -> DivisionCode.contains(context.actor().place(), it.seat()));
    }

    private static shuzhi.approvals.dossier.State dossier(String file, Context context) {
        return (shuzhi.approvals.dossier.State) context.files().state("dossier", file);
    }
}
