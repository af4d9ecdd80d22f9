package shuzhi.credit.publication;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.time.LocalDate;
import java.util.Optional;
import shuzhi.credit.Regime;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.words.Text;

/// How a penalty of market regulation is published elsewhere (企业信用信息公示系统公示与跨省推送), rule C-05:
/// twenty working days in the national enterprise system; ten to push it to the province of the party, ten to
/// publish it there.
final class Elsewhere {
    private static final int PROVINCE = 2;
    /// Characters 3 to 8 of a unified code are the division that registered it.
    private static final int REGISTERED = 2;
    /// The state registers some enterprises itself: they belong to no province.
    private static final String CENTRAL = "10";

    private Elsewhere() {}

    /// The first two digits of the province that registered the party; empty for the state itself.
    static Optional<String> province(State.Facts it) {
        var code = it.party().code();
        if (code.length() < REGISTERED + PROVINCE) return Optional.empty();
        var province = code.substring(REGISTERED, REGISTERED + PROVINCE);
        return province.equals(CENTRAL) ? Optional.empty() : Optional.of(province);
    }

    /// The last day to push a record; empty for one that is not pushed.
    static Optional<LocalDate> pushBy(State.Facts it, Context context) {
        boolean away = province(it).filter(one -> !it.place().startsWith(one)).isPresent();
        if (!away || it.kind() != Kind.PENALTY || it.regime() != Regime.MARKET) return Optional.empty();
        return Optional.of(
                context.days().add(it.decided(), context.limit("samr-push")).day());
    }

    static Decision<Act> publish(State state, LocalDate day, Context context) {
        var it = state.facts().orElseThrow();
        if (it.ownDue().isEmpty()) return refuse(Refusal.NOT_THERE);
        if (day.isAfter(context.today()) || day.isBefore(it.decided())) return refuse(Refusal.DAY_WRONG);
        if (state.links().enterprise().isPresent()) return refuse(Refusal.DONE_ALREADY);
        var due = it.ownDue().get();
        return act(new Act.EnterprisePublished(context.today(), day, it.body(), it.place(), due, day.isAfter(due)));
    }

    static Decision<Act> push(State state, LocalDate day, Context context) {
        var it = state.facts().orElseThrow();
        var by = pushBy(it, context);
        if (by.isEmpty()) return refuse(Refusal.NOT_AWAY);
        if (day.isAfter(context.today()) || day.isBefore(it.decided())) return refuse(Refusal.DAY_WRONG);
        if (state.links().push().isPresent()) return refuse(Refusal.DONE_ALREADY);
        return act(new Act.Pushed(
                context.today(),
                day,
                province(it).orElseThrow(),
                it.body(),
                it.place(),
                by.get(),
                day.isAfter(by.get())));
    }

    static Decision<Act> answer(State state, Command.AnswerPush it, Context context) {
        var push = state.links().push();
        if (push.isEmpty()) return refuse(Refusal.NOT_PUSHED);
        if (push.get().published().isPresent()) return refuse(Refusal.DONE_ALREADY);
        var published = it.published();
        boolean wrong = it.received().isAfter(context.today())
                || it.received().isBefore(push.get().day())
                || published
                        .filter(day -> day.isAfter(context.today()) || day.isBefore(it.received()))
                        .isPresent();
        if (wrong) return refuse(Refusal.DAY_WRONG, Text.same(it.received().toString()));
        var by = context.days()
                .add(it.received(), context.limit("samr-push-publication"))
                .day();
        return act(new Act.PushAnswered(
                context.today(),
                push.get().province(),
                it.received(),
                by,
                published,
                published.orElse(context.today()).isAfter(by)));
    }
}
