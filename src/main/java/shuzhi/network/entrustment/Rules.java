package shuzhi.network.entrustment;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.util.Optional;
import java.util.Set;
import shuzhi.codes.DivisionCode;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.network.Refusal;
import shuzhi.org.Body;
import shuzhi.words.Text;

/// How acceptance is entrusted (委托规则): Licensing Law art. 24, rule A-80.
public final class Rules {
    /// Only an administrative organ can be entrusted with a licence (art. 24): no service centre, no association.
    private static final Set<Body.Kind> ORGANS =
            Set.of(Body.Kind.GOVERNMENT, Body.Kind.APPROVAL_BUREAU, Body.Kind.DEPARTMENT);

    public static final Thing<Command, Act, State> ENTRUSTMENT = new Thing<>(
            "entrustment",
            new Text("委托", "Entrustment"),
            Command.class,
            Act.class,
            State.BLANK,
            Rules::shut,
            Rules::decide,
            State::after,
            (_, _) -> Optional.empty());

    private Rules() {}

    private static Optional<shuzhi.ledger.Refusal> shut(State state, Class<?> command, Context context) {
        boolean stands =
                state.facts().filter(it -> !context.today().isAfter(it.until())).isPresent();
        if (command == Command.Entrust.class) return stands ? Optional.of(Refusal.EXISTS_ALREADY) : Optional.empty();
        if (state.facts().isEmpty()) return Optional.of(Refusal.UNKNOWN);
        return stands ? Optional.empty() : Optional.of(Refusal.ENDED_ALREADY);
    }

    public static Decision<Act> decide(State state, Command command, Context context) {
        var shut = shut(state, command.getClass(), context);
        if (shut.isPresent()) return refuse(shut.get());
        if (!context.actor().body().equals(command.principal())) return refuse(Refusal.OWN_POWERS_ONLY);
        return switch (command) {
            case Command.Entrust it -> entrust(it, context);
            case Command.Revoke it -> revoke(it, context);
        };
    }

    private static Decision<Act> entrust(Command.Entrust it, Context context) {
        if (it.law().isBlank() || it.article().isBlank() || it.document().isBlank())
            return refuse(Refusal.NO_LEGAL_BASIS);
        if (it.items().isEmpty()) return refuse(Refusal.NOTHING_OFFERED);
        if (it.from().isBefore(context.today())) return refuse(Refusal.DAY_PASSED);
        if (it.until().isBefore(it.from())) return refuse(Refusal.DAYS_REVERSED);
        var own = shuzhi.network.body.State.place(it.principal(), context.files());
        var agent = shuzhi.network.body.State.holder(it.agent(), it.from(), context.files())
                .filter(one -> one.body().equals(it.agent()));
        if (own.isEmpty() || agent.isEmpty() || agent.get().place().isEmpty())
            return refuse(Refusal.UNKNOWN, Text.same(it.agent()));
        var place = agent.get().place();
        boolean below = !place.equals(own.get()) && DivisionCode.contains(own.get(), place);
        boolean organ = shuzhi.network.body.State.kind(it.agent(), context.files())
                .filter(ORGANS::contains)
                .isPresent();
        if (!below || !organ) return refuse(Refusal.NOT_TO_BE_ENTRUSTED, Text.same(it.agent()));
        for (var code : it.items()) {
            var item = (shuzhi.approvals.item.State) context.files().state("item", code);
            boolean its = item.current()
                    .filter(one -> one.isPublic() && one.body().equals(it.principal()))
                    .isPresent();
            if (!its) return refuse(Refusal.NOT_ITS_ITEM, Text.same(code));
        }
        return act(new Act.Entrusted(
                it.principal(),
                it.agent(),
                place,
                it.items(),
                it.law(),
                it.article(),
                it.document(),
                it.from(),
                it.until()));
    }

    private static Decision<Act> revoke(Command.Revoke it, Context context) {
        if (it.reason().isBlank()) return refuse(Refusal.REASON_MISSING);
        if (it.last().isBefore(context.today())) return refuse(Refusal.DAY_PASSED);
        return act(new Act.Revoked(it.principal(), it.agent(), it.last(), it.reason()));
    }
}
