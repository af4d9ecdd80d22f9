package shuzhi.credit.penalty;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;

/// The hearing (听证), Administrative Penalties Law art. 63 to 65.
final class Hearings {
    private Hearings() {}

    static Decision<Act> ask(State.Notice notice, Context context) {
        if (notice.hearingBy().isEmpty()) return refuse(Refusal.NO_HEARING_RIGHT);
        var day = context.happenedOn();
        return day.isAfter(notice.hearingBy().get())
                ? refuse(Refusal.HEARING_ASKED_LATE)
                : act(new Act.HearingAsked(day));
    }

    static Decision<Act> call(State state, Command.CallHearing it, Context context) {
        if (state.officers().contains(it.chair())) return refuse(Refusal.INVESTIGATOR_CHAIRS);
        var today = context.today();
        boolean enough = !it.day().isBefore(today)
                && context.days().count(today, it.day()) >= context.limit("penalty-hearing-notice");
        return enough ? act(new Act.HearingCalled(today, it.day(), it.chair())) : refuse(Refusal.HEARING_NOTICE_SHORT);
    }

    static Decision<Act> hold(State.Notice notice, Command.HoldHearing it, Context context) {
        if (notice.hearing().isEmpty()) return refuse(Refusal.HEARING_NOT_CALLED);
        if (context.happenedOn().isBefore(notice.hearing().get())) return refuse(Refusal.HEARING_DAY_AHEAD);
        return it.minutes().isEmpty()
                ? refuse(Refusal.NO_HEARING_RECORD)
                : act(new Act.HearingHeld(context.happenedOn(), it.minutes()));
    }
}
