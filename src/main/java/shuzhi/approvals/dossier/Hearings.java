package shuzhi.approvals.dossier;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.util.ArrayList;
import shuzhi.approvals.item.Procedure;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.words.Text;

/// The hearing (听证): Licensing Law, articles 46 to 48 (rule A-33).
final class Hearings {
    private Hearings() {}

    static Decision<Act> offer(Context context) {
        var requestBy = context.days()
                .add(context.today(), context.limit("hearing-request"))
                .day();
        return act(new Act.HearingOffered(context.today(), requestBy));
    }

    /// The time of a hearing is not counted, and whoever asked for it is told in writing how long it takes
    /// (art. 45): both by itself, so that nobody can forget it or draw it out.
    static Decision<Act> request(State state, Context context) {
        var holdBy =
                context.days().add(context.today(), context.limit("hearing")).day();
        var acts = new ArrayList<Act>();
        acts.add(new Act.HearingRequested(context.today(), holdBy));
        if (state.status() == Status.ACCEPTED && !state.running().hasRunOut(context.days(), context.today()))
            acts.add(Timekeeping.hearingPause(state, holdBy, context));
        return new Decision.Acts<>(acts);
    }

    static Decision<Act> waive(State state, Context context) {
        return closed(state, new Act.HearingWaived(context.today()), context);
    }

    /// With the hearing its pause ends.
    private static Decision<Act> closed(State state, Act last, Context context) {
        boolean paused = state.status() == Status.SUSPENDED
                && state.running().running().orElseThrow().kind() == Procedure.HEARING;
        return paused ? act(last, Timekeeping.resumed(state, context)) : act(last);
    }

    static Decision<Act> announce(State state, Command.AnnounceHearing it, Context context) {
        if (it.chairPost().isBlank() || it.chairPost().equals(context.actor().post()))
            return refuse(Refusal.CHAIR_NOT_NEUTRAL);
        var soonest = context.days()
                .add(context.today(), context.limit("hearing-notice"))
                .day();
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

    static Decision<Act> sign(State state, Command.SignHearingRecord it, Context context) {
        if (it.digest().isBlank()) return refuse(Refusal.HEARING_STEP, new Text("缺少笔录", "the record is missing"));
        return closed(state, new Act.HearingRecordSigned(context.today(), it.digest()), context);
    }
}
