package shuzhi.approvals.dossier;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;

/// From review to delivery (审查、决定、送达): Licensing Law, articles 34 to 44 (rules ).
final class Conclusion {
    private Conclusion() {}

    static Decision<Act> inspect(Command.Inspect it, Context context) {
        var own = context.actor().post();
        if (it.otherPost().isBlank() || it.otherPost().equals(own)) return refuse(Refusal.TWO_OFFICERS);
        return act(new Act.Inspected(context.today(), List.of(own, it.otherPost()), it.findings()));
    }

    static Decision<Act> tell(Command.TellThirdParty it, Context context) {
        if (it.who().isBlank() || it.explanation().isBlank()) return refuse(Refusal.REASONS_MISSING);
        return act(new Act.ThirdPartyTold(context.today(), it.who(), it.explanation()));
    }

    static Decision<Act> sendUp(State state, Command.SendUp it, Context context) {
        if (it.opinion().isBlank()) return refuse(Refusal.REASONS_MISSING);
        var turn = state.sentUp();
        int used = state.running().used(context.days(), context.today());
        int limit = turn.days() > 0 ? turn.days() : context.limit("first-review");
        boolean inTime = used - turn.since() <= limit;
        var item = Rules.definition(state, context).upper();
        if (item.isEmpty())
            return act(new Act.SentUp(
                    context.today(),
                    used,
                    inTime,
                    it.opinion(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        var upper = Succession.holder(item.get().body(), context);
        if (upper.isEmpty()) return refuse(Refusal.BODY_ENDED, item.get().bodyName());
        boolean same = upper.get().body().equals(item.get().body());
        int left = item.get().days() - turn.above();
        return act(new Act.SentUp(
                context.today(),
                used - turn.above(),
                inTime,
                it.opinion(),
                Optional.of(upper.get().body()),
                Optional.of(same ? item.get().place() : upper.get().place()),
                Optional.of(context.days().add(context.today(), left).day()),
                Optional.of(left)));
    }

    /// Once, and within the time of the upper body, so that it has days left when the file comes up again. The lower
    /// body
    /// has a time of its own for the new review; nothing of this stops the clock of the applicant.
    static Decision<Act> sendBack(State state, Command.SendBack it, Context context) {
        if (it.reason().isBlank()) return refuse(Refusal.REASONS_MISSING);
        int above = state.running().used(context.days(), context.today())
                - state.sentUp().below();
        if (above >= Rules.definition(state, context).upper().orElseThrow().days())
            return refuse(Refusal.UPPER_LIMIT_OVER, Rules.both(Integer.toString(above)));
        int days = context.limit("first-review-again");
        return act(new Act.SentBack(
                state.sentUp().body(),
                context.today(),
                above,
                days,
                context.days().add(context.today(), days).day(),
                it.reason()));
    }

    static Decision<Act> takeIn(State state, Context context) {
        return act(new Act.TakenIn(state.sentUp().body(), context.today()));
    }

    /// The decision and what follows from it: the shares of two bodies, the check of a pledge.
    private static Decision<Act> concluded(State state, Act.Decided decided, Context context) {
        var acts = new ArrayList<Act>(List.of(decided));
        if (state.sentUp().holds()) {
            int days = Rules.definition(state, context).upper().orElseThrow().days();
            int above = decided.used() - state.sentUp().below();
            acts.add(new Act.DecidedAbove(
                    state.sentUp().body(),
                    state.sentUp().lower(),
                    decided.place(),
                    state.sentUp().below(),
                    above,
                    days,
                    above <= days));
        }
        boolean pledged = decided.outcome() == Outcome.GRANTED && state.pledge().stage() == State.Pledge.Stage.PLEDGED;
        if (pledged) acts.add(Promises.check(state, context));
        return new Decision.Acts<>(List.copyOf(acts));
    }

    static Decision<Act> review(State state, Command.Review it, Context context) {
        var body = context.actor().body();
        if (!it.concur() && it.opinion().isBlank()) return refuse(Refusal.REASONS_MISSING);
        var asked = state.reviews().get(body);
        if (asked == null) return refuse(Refusal.NOT_ASKED);
        boolean inTime = !context.today().isAfter(asked.due());
        return act(new Act.Reviewed(body, it.concur(), context.today(), inTime, it.opinion()));
    }

    static Decision<Act> answer(State state, Command.AnswerObjection it) {
        if (it.answer().isBlank()) return refuse(Refusal.REASONS_MISSING);
        var opinion = state.reviews().get(it.body());
        if (opinion == null || opinion.stage() != State.Opinion.Stage.OBJECTED) return refuse(Refusal.NO_OBJECTION);
        return act(new Act.ObjectionAnswered(it.body(), it.answer()));
    }

    static Decision<Act> confirm(Command.Confirm it, Context context) {
        if (it.opinion().isBlank()) return refuse(Refusal.REASONS_MISSING);
        return act(
                new Act.Confirmed(context.today(), Optional.of(context.actor().person()), it.opinion()));
    }

    static Decision<Act> grant(State state, Command.Grant it, Context context) {
        return concluded(
                state, decided(state, Outcome.GRANTED, Optional.empty(), it.explanation(), "", context), context);
    }

    static Decision<Act> deny(State state, Command.Deny it, Context context) {
        if (!Ground.DENIALS.contains(it.ground()))
            return refuse(Refusal.GROUND_NOT_FITTING, it.ground().text());
        if (it.reasons().isBlank()) return refuse(Refusal.REASONS_MISSING);
        if (it.reviewBody().isBlank()) return refuse(Refusal.REMEDIES_MISSING);
        return concluded(
                state,
                decided(
                        state,
                        Outcome.DENIED,
                        Optional.of(it.ground()),
                        it.reasons(),
                        remedies(it.reviewBody()),
                        context),
                context);
    }

    /// The remedies and their periods: reconsideration within 60 days (行政复议法 20), suit within 6 months
    /// (行政诉讼法 46).
    private static String remedies(String reviewBody) {
        return "如不服本决定，可以自知道该决定之日起六十日内向" + reviewBody + "申请行政复议，也可以自知道该决定之日起六个月内依法提起行政诉讼。";
    }

    /// Deciding late is possible: the delay is a fact to be recorded, not an error to be refused. It counts on
    /// the day it is entered.
    private static Act.Decided decided(
            State state, Outcome outcome, Optional<Ground> ground, String reasons, String remedies, Context context) {
        var clock = state.running();
        var facts = state.known();
        var today = context.today();
        var days = context.days();
        return new Act.Decided(
                outcome,
                today,
                clock.from(),
                clock.used(days, today),
                days.paused(clock.from(), clock.pauses(), today),
                clock.promised().amount(),
                clock.statutoryDays(),
                clock.promisedDue(),
                clock.statutoryDue(),
                !today.isAfter(clock.promisedDue()),
                !today.isAfter(clock.statutoryDue()),
                days.add(today, context.limit("delivery")).day(),
                facts.number(),
                facts.item(),
                facts.chain(),
                facts.body(),
                facts.place(),
                ground,
                reasons,
                remedies,
                barredUntil(state, ground, context),
                Moments.decided(facts.chain(), context));
    }

    /// False materials in a matter of public safety, human life or property bar the applicant for a year (art.
    /// 78).
    private static Optional<LocalDate> barredUntil(State state, Optional<Ground> ground, Context context) {
        boolean barred = ground.filter(Ground.FALSE_MATERIALS::equals).isPresent()
                && Rules.definition(state, context).safety();
        return barred
                ? Optional.of(context.today().plusMonths(context.limit("false-materials-ban")))
                : Optional.empty();
    }

    static Decision<Act> deliver(State state, Command.Deliver it, Context context) {
        if (it.method().isBlank()) return refuse(Refusal.REASONS_MISSING);
        boolean inTime = !context.today().isAfter(state.deliverBy().orElse(LocalDate.MAX));
        return act(new Act.Delivered(context.today(), inTime, it.method()));
    }

    static Decision<Act> withdraw(State state, Command.Withdraw it, Context context) {
        return act(new Act.Ended(Ground.APPLICANT_WITHDREW, context.today(), used(state, context), it.reason()));
    }

    static Decision<Act> terminate(State state, Command.Terminate it, Context context) {
        if (!Ground.ENDS.contains(it.ground()))
            return refuse(Refusal.GROUND_NOT_FITTING, it.ground().text());
        if (it.explanation().isBlank()) return refuse(Refusal.REASONS_MISSING);
        boolean broken = state.promise().isOutstanding()
                && context.today().isAfter(state.promise().supplyBy().orElseThrow());
        // Who asked for a hearing is heard; only where the applicant is gone is there nobody to hear.
        if (state.hearing().isAskedFor() && it.ground() != Ground.APPLICANT_GONE) return refuse(Refusal.HEARING_OPEN);
        if (it.ground() == Ground.PROMISE_BROKEN && !broken) return refuse(Refusal.PROMISE_STANDS);
        return act(new Act.Ended(it.ground(), context.today(), used(state, context), it.explanation()));
    }

    private static int used(State state, Context context) {
        return state.clock().map(it -> it.used(context.days(), context.today())).orElse(0);
    }

    static Decision<Act> importCase(Command.Import it) {
        boolean late =
                it.deadline().isPresent() && it.until().isAfter(it.deadline().get());
        return act(new Act.Imported(
                it.source(),
                it.department(),
                it.channel(),
                it.from(),
                it.until(),
                it.deadline(),
                it.events(),
                it.hours(),
                it.workingDays(),
                late,
                it.label(),
                it.body(),
                it.open(),
                it.steps()));
    }
}
