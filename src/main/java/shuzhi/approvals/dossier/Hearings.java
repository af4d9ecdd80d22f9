package shuzhi.approvals.dossier;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.words.Text;

/// The hearing (听证): Licensing Law, articles 46 to 48 (rule A-33).
final class Hearings {
    /// Working days to ask for a hearing, art. 47(1); working days are the reading in the citizen's favour.
    private static final int REQUEST_DAYS = 5;
    /// Working days to hold it, art. 47(1).
    private static final int HOLD_DAYS = 20;
    /// Working days of notice before it, art. 48(1) no. 1.
    private static final int NOTICE_DAYS = 7;

    private Hearings() {}

    static Decision<Act> offer(Context context) {
        var requestBy = context.days().add(context.today(), REQUEST_DAYS).day();
        return act(new Act.HearingOffered(context.today(), requestBy));
    }

    static Decision<Act> request(Context context) {
        var holdBy = context.days().add(context.today(), HOLD_DAYS).day();
        return act(new Act.HearingRequested(context.today(), holdBy));
    }

    static Decision<Act> waive(Context context) {
        return act(new Act.HearingWaived(context.today()));
    }

    static Decision<Act> announce(State state, Command.AnnounceHearing it, Context context) {
        if (it.chairPost().isBlank() || it.chairPost().equals(context.actor().post()))
            return refuse(Refusal.CHAIR_NOT_NEUTRAL);
        var soonest = context.days().add(context.today(), NOTICE_DAYS).day();
        if (it.day().isBefore(soonest))
            return refuse(Refusal.HEARING_NOTICE_SHORT, new Text("最早 " + soonest, "not before " + soonest));
        // Who has let the twenty days pass still owes the hearing: it is held late, as soon as the notice allows.
        var holdBy = state.hearing().holdBy();
        var latest = holdBy.isBefore(soonest) ? soonest : holdBy;
        if (it.day().isAfter(latest)) return refuse(Refusal.HEARING_DAY_LATE, new Text("最迟 " + latest, "by " + latest));
        return act(new Act.HearingAnnounced(context.today(), it.day(), it.chairPost(), it.room()));
    }

    static Decision<Act> hold(State state, Context context) {
        var day = state.hearing().day().orElseThrow();
        if (context.today().isBefore(day))
            return refuse(Refusal.HEARING_STEP, new Text("听证定于 " + day, "it is on " + day));
        return act(new Act.HearingHeld(
                context.today(), !context.today().isAfter(state.hearing().holdBy())));
    }

    static Decision<Act> sign(Command.SignHearingRecord it, Context context) {
        if (it.digest().isBlank()) return refuse(Refusal.HEARING_STEP, new Text("缺少笔录", "the record is missing"));
        return act(new Act.HearingRecordSigned(context.today(), it.digest()));
    }
}
