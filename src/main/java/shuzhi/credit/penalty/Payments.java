package shuzhi.credit.penalty;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.util.Optional;
import shuzhi.calendar.Due;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;

/// Service and payment (送达与缴款), Administrative Penalties Law art. 61, 66, 67, 72 and 73.
final class Payments {
    private Payments() {}

    /// The notice on repair goes with the decision where it is to be published (两书同达).
    static Decision<Act> serve(State state, Command.Serve it, Context context) {
        var decision = state.decision().orElseThrow();
        if (it.day().isBefore(decision.on()) || it.day().isAfter(context.today()))
            return refuse(Refusal.NOT_YET_HAPPENED);
        boolean together = decision.published() && context.limit("two-documents") == 1;
        if (together && !it.repairNotice()) return refuse(Refusal.WITHOUT_REPAIR_NOTICE);
        return act(new Act.Served(
                it.day(),
                !it.day().isAfter(decision.serveBy()),
                it.repairNotice(),
                state.money().owed().signum() > 0
                        ? Optional.of(context.days()
                                .roll(new Due(it.day().plusDays(context.limit("fine-payment")), false))
                                .day())
                        : Optional.empty(),
                it.method()));
    }

    static Decision<Act> pay(State.Money money, Command.Pay it, Context context) {
        if (it.amount().signum() <= 0 || it.voucher().isBlank()) return refuse(Refusal.NO_REASONS);
        if (it.day().isAfter(context.today())) return refuse(Refusal.NOT_YET_HAPPENED);
        var surcharge = money.surcharge(it.day(), context.limit("fine-surcharge"));
        var left = money.owed().add(surcharge).subtract(it.amount());
        if (left.signum() < 0) return refuse(Refusal.MORE_THAN_OWED);
        return act(new Act.Paid(it.day(), it.amount(), surcharge, left, it.voucher()));
    }

    static Decision<Act> delay(State.Money money, Command.GrantDelay it, Context context) {
        if (it.reason().isBlank()) return refuse(Refusal.NO_REASONS);
        boolean later = money.payBy().filter(it.due()::isAfter).isPresent();
        return later ? act(new Act.DelayGranted(context.today(), it.due(), it.reason())) : refuse(Refusal.NOT_LATER);
    }

    static Decision<Act> confirm(State.Money money, Command.Confirm it, Context context) {
        if (money.owed().signum() > 0) return refuse(Refusal.STILL_OWED);
        return it.findings().isBlank()
                ? refuse(Refusal.NO_REASONS)
                : act(new Act.Performed(context.happenedOn(), it.findings(), it.evidence()));
    }
}
