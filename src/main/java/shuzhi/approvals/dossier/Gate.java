package shuzhi.approvals.dossier;

import static shuzhi.approvals.dossier.Refusal.*;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shuzhi.approvals.dossier.State.Opinion;
import shuzhi.approvals.item.Guidance;
import shuzhi.approvals.item.Handling;
import shuzhi.ledger.Context;
import shuzhi.org.Role;

/// May this kind of command be given at all (准入)? The half of the rules that looks at state, actor and day,
/// but not at what the command says. Pages show as buttons exactly what passes here.
final class Gate {
    private static final Set<Class<?>> BY_ANY_BODY =
            Set.of(Command.Submit.class, Command.Review.class, Command.Import.class);
    /// What the body that received the application does for the one that decides (rule A-80).
    private static final Set<Class<?>> BY_THE_RECEIVER =
            Set.of(Command.Supplement.class, Command.PromiseToSupply.class, Command.Deliver.class);

    /// What an entrusted body does for the one that decides, in its name (委托受理), art. 24.
    private static final Set<Class<?>> BY_THE_ENTRUSTED = Set.of(
            Command.DeclareNotNeeded.class,
            Command.RefuseJurisdiction.class,
            Command.RefuseBarred.class,
            Command.CorrectOnSpot.class,
            Command.AskForMore.class,
            Command.AskAgain.class,
            Command.Supplement.class,
            Command.PromiseToSupply.class,
            Command.AcceptOnPromise.class,
            Command.Accept.class);

    private Gate() {}

    static Optional<shuzhi.ledger.Refusal> refuses(State state, Class<?> command, Context context) {
        return Optional.ofNullable(first(state, command, context));
    }

    private static shuzhi.ledger.@Nullable Refusal first(State state, Class<?> command, Context context) {
        if (command == Command.Submit.class || command == Command.Import.class)
            return state.status() == Status.BLANK ? null : ALREADY_SUBMITTED;
        if (state.status() == Status.BLANK) return NOT_SUBMITTED;
        if (command == Command.PassOn.class) return isOver(state) ? CLOSED : null;
        var whose = whose(state, command, context);
        if (whose != null) return whose;
        if (!isCleared(state, context)) return shuzhi.approvals.item.Closed.NOT_CLEARED;
        return switch (state.status()) {
            case NOT_ACCEPTED, WITHDRAWN, DELIVERED, IMPORTED -> checksPledge(state, command) ? null : CLOSED;
            case GRANTED, DENIED -> {
                if (command == Command.Deliver.class) yield unpaid(state, context);
                yield checksPledge(state, command) ? null : DECIDED_ALREADY;
            }
            case RECEIVED, CORRECTION, COMPLETED -> beforeAcceptance(state, command, context);
            case ACCEPTED, SUSPENDED -> inHand(state, command, context);
            case BLANK -> NOT_SUBMITTED;
        };
    }

    /// What was granted is handed over when the fees are paid that the item wants first; a denial never waits for
    /// money.
    private static @Nullable Refusal unpaid(State state, Context context) {
        if (state.status() != Status.GRANTED) return null;
        var item = Rules.definition(state, context);
        if (shuzhi.approvals.payment.Rules.fees(item).stream().noneMatch(Guidance.Fee::holdsDelivery)) return null;
        var paid = (shuzhi.approvals.payment.State)
                context.files().state("payment", shuzhi.approvals.payment.Rules.file(context.file()));
        return shuzhi.approvals.payment.Rules.missing(item, paid).isEmpty() ? null : FEE_UNPAID;
    }

    /// Nobody has anything to do in it any more.
    private static boolean isOver(State state) {
        return switch (state.status()) {
            case NOT_ACCEPTED, WITHDRAWN, IMPORTED -> true;
            case DELIVERED -> !state.pledge().isToCheck();
            case BLANK, RECEIVED, CORRECTION, COMPLETED, ACCEPTED, SUSPENDED, GRANTED, DENIED -> false;
        };
    }

    /// A pledge is checked after the decision, whether or not it has been delivered.
    private static boolean checksPledge(State state, Class<?> command) {
        return command == Command.CheckPledge.class && state.pledge().isToCheck();
    }

    /// Applicants work on their own dossiers, officers on those of their body; only opinions are asked of
    /// others.
    private static @Nullable Refusal whose(State state, Class<?> command, Context context) {
        var actor = context.actor();
        if (actor.is(Role.SYSTEM)) return null;
        if (actor.is(Role.APPLICANT) && actor.body().isEmpty())
            return state.facts().isPresent() && state.known().person().equals(actor.person()) ? null : NOT_YOUR_DOSSIER;
        if (BY_ANY_BODY.contains(command)) return null;
        if (state.facts().isEmpty()) return NOT_YOUR_BODY;
        if (BY_THE_RECEIVER.contains(command) && received(state, actor.body(), context)) return null;
        if (state.sentUp().holds() && state.status().isOpen()) return above(state, command, actor.body());
        if (state.known().body().equals(actor.body())) return null;
        return BY_THE_ENTRUSTED.contains(command) && isEntrusted(state, context) ? null : NOT_YOUR_BODY;
    }

    /// Who works on a dossier of an internal item holds a post that is cleared for it; an applicant knows it anyway.
    private static boolean isCleared(State state, Context context) {
        return state.facts().isEmpty()
                || shuzhi.approvals.item.State.isCleared(
                        context.actor(), state.known().item(), context.files());
    }

    /// Is the acceptance of this dossier entrusted today to the body of who acts (rule A-80)?
    private static boolean isEntrusted(State state, Context context) {
        var known = state.known();
        var file = shuzhi.network.entrustment.State.file(
                known.body(), context.actor().body());
        var entrustment = (shuzhi.network.entrustment.State) context.files().state("entrustment", file);
        return entrustment.holds(known.item(), known.place(), context.today());
    }

    /// The body that received it, or its successor (rule A-75).
    private static boolean received(State state, String body, Context context) {
        var receiver = state.known().receivedBy();
        return !receiver.isEmpty()
                && (receiver.equals(body)
                        || Succession.holder(receiver, context)
                                .filter(it -> it.body().equals(body))
                                .isPresent());
    }

    /// While it is with the upper body, that body alone goes on with it, once it has taken it in (rule A-29). What the
    /// applicant still owes comes in at the lower one.
    private static @Nullable Refusal above(State state, Class<?> command, String body) {
        boolean lower =
                state.known().body().equals(body) && !state.sentUp().body().equals(body);
        if (lower && command == Command.Supplement.class) return null;
        if (lower) return WITH_THE_UPPER_BODY;
        if (!state.sentUp().body().equals(body)) return NOT_YOUR_BODY;
        if (command == Command.TakeIn.class) return state.sentUp().takenIn() ? TAKEN_IN_ALREADY : null;
        return state.sentUp().takenIn() ? null : NOT_TAKEN_IN;
    }

    private static @Nullable Refusal beforeAcceptance(State state, Class<?> command, Context context) {
        var today = context.today();
        boolean late = today.isAfter(state.answerBy());
        boolean waiting = state.status() != Status.CORRECTION;
        boolean received = state.status() == Status.RECEIVED;
        boolean barred = isBarred(state, today);
        return switch (command.getSimpleName()) {
            case "DeclareNotNeeded", "RefuseJurisdiction", "CorrectOnSpot" -> received ? null : NOT_AWAITING_ACCEPTANCE;
            case "AskForMore" -> !received ? ASKED_ALREADY : late ? TOO_LATE_TO_ASK : null;
            case "AskAgain" ->
                state.status() != Status.COMPLETED
                        ? NOTHING_NEW
                        : state.correction().again() ? ASKED_ALREADY : late ? TOO_LATE_TO_ASK : null;
            case "Supplement" -> state.status() == Status.CORRECTION ? null : NOTHING_MISSING;
            case "CheckPledge" -> NOT_DECIDED;
            case "Accept" -> state.status() == Status.CORRECTION ? STILL_INCOMPLETE : barred && !late ? BARRED : null;
            case "PromiseToSupply" -> {
                if (state.status() == Status.COMPLETED) yield NOTHING_MISSING;
                var item = Rules.definition(state, context);
                yield Promises.deferrable(item).isEmpty() ? NOT_DEFERRABLE : null;
            }
            case "AcceptOnPromise" ->
                state.promise().items().isEmpty() ? NOTHING_PROMISED : late ? TOO_LATE_TO_ASK : barred ? BARRED : null;
            case "Pledge" -> pledge(state, context);
            case "Bar" -> null;
            case "RefuseBarred" -> barred ? null : NOT_BARRED;
            case "DeemAccept" -> waiting && late ? null : NOT_YET_DEEMED;
            case "Withdraw" -> null;
            case "Deliver" -> NOT_DECIDED;
            default -> NOT_IN_HAND;
        };
    }

    private static boolean isBarred(State state, LocalDate today) {
        return state.barredUntil().filter(until -> !today.isAfter(until)).isPresent();
    }

    private static @Nullable Refusal inHand(State state, Class<?> command, Context context) {
        var clock = state.running();
        boolean late = clock.hasRunOut(context.days(), context.today());
        boolean paused = state.status() == Status.SUSPENDED;
        return switch (command.getSimpleName()) {
            case "Inspect", "TellThirdParty", "Withdraw", "Terminate", "Bar" -> null;
            case "OfferHearing",
                    "RequestHearing",
                    "WaiveHearing",
                    "AnnounceHearing",
                    "HoldHearing",
                    "SignHearingRecord" -> hearing(state, command.getSimpleName(), context.today());
            case "Pause" -> paused ? PAUSED_ALREADY : late ? TOO_LATE_TO_PAUSE : null;
            case "Resume" -> paused ? null : CLOCK_NOT_STOPPED;
            case "Extend" -> clock.extension() > 0 ? EXTENDED_ALREADY : late ? TOO_LATE_TO_EXTEND : null;
            case "SendUp" ->
                state.known().handling() != Handling.REFERRED
                        ? NOT_REFERRED
                        : state.sentUp().done() ? SENT_UP_ALREADY : paused ? CLOCK_STOPPED : null;
            case "TakeIn" ->
                state.sentUp().holds()
                        ? null
                        : state.known().handling() != Handling.REFERRED ? NOT_REFERRED : NOT_SENT_UP;
            case "SendBack" -> sendBack(state, paused);
            case "Review" -> review(state, context.actor().body());
            case "AnswerObjection" -> objected(state) ? null : NO_OBJECTION;
            case "Confirm" -> confirmation(state, context);
            case "Grant" -> isBarred(state, context.today()) ? BARRED : decision(state, context);
            case "Deny" -> decision(state, context);
            case "Recalculate" -> paused ? CLOCK_STOPPED : null;
            case "Deliver" -> NOT_DECIDED;
            case "Supplement" -> state.promise().isOutstanding() ? null : NOTHING_MISSING;
            case "Pledge" -> pledge(state, context);
            default -> NOT_AWAITING_ACCEPTANCE;
        };
    }

    private static @Nullable Refusal sendBack(State state, boolean paused) {
        if (state.known().handling() != Handling.REFERRED) return NOT_REFERRED;
        if (state.sentUp().back()) return SENT_BACK_ALREADY;
        if (!state.sentUp().holds()) return NOT_SENT_UP;
        return paused ? CLOCK_STOPPED : null;
    }

    private static @Nullable Refusal pledge(State state, Context context) {
        if (state.pledge().stage() != State.Pledge.Stage.NONE) return PLEDGED_ALREADY;
        return Rules.definition(state, context).pledge().isEmpty() ? NOT_BY_PLEDGE : null;
    }

    private static @Nullable Refusal hearing(State state, String command, LocalDate today) {
        var hearing = state.hearing();
        boolean fits = switch (hearing.stage()) {
            case NONE -> command.equals("OfferHearing");
            case OFFERED -> command.equals("RequestHearing") || command.equals("WaiveHearing");
            case REQUESTED -> command.equals("AnnounceHearing") || command.equals("WaiveHearing");
            case ANNOUNCED -> command.equals("HoldHearing") || command.equals("WaiveHearing");
            case HELD -> command.equals("SignHearingRecord");
            case CLOSED -> false;
        };
        if (!fits) return HEARING_STEP;
        boolean late = command.equals("RequestHearing") && today.isAfter(hearing.requestBy());
        return late ? HEARING_TOO_LATE : null;
    }

    private static @Nullable Refusal review(State state, String body) {
        var opinion = state.reviews().get(body);
        if (opinion == null) return NOT_ASKED;
        return opinion.stage() == Opinion.Stage.PENDING ? null : REVIEWED_ALREADY;
    }

    private static boolean objected(State state) {
        return state.reviews().values().stream().anyMatch(it -> it.stage() == Opinion.Stage.OBJECTED);
    }

    /// Does the risk point in force ask for a second person (rule F-04)? The register of the body says so, not the
    /// item.
    private static boolean isGuarded(State state, Context context) {
        var file = shuzhi.conduct.risk.State.file(state.known().body());
        var risks = (shuzhi.conduct.risk.State) context.files().state("risk", file);
        return risks.isGuarded(state.known().item());
    }

    private static @Nullable Refusal confirmation(State state, Context context) {
        if (!isGuarded(state, context)) return NOT_HIGH_RISK;
        if (state.hands().confirmed().isPresent()) return CONFIRMED_ALREADY;
        return state.hands().had(context.actor().person()) ? SAME_PERSON : null;
    }

    private static @Nullable Refusal decision(State state, Context context) {
        var open = open(state, context.today());
        if (open != null || !isGuarded(state, context)) return open;
        if (state.hands().confirmed().isEmpty()) return NOT_CONFIRMED;
        return state.hands().had(context.actor().person()) ? SAME_PERSON : null;
    }

    /// What is still to come before anything can be decided.
    private static @Nullable Refusal open(State state, LocalDate today) {
        if (state.status() == Status.SUSPENDED) return CLOCK_STOPPED;
        if (state.reviews().values().stream().anyMatch(it -> it.stage() == Opinion.Stage.PENDING))
            return REVIEWS_MISSING;
        if (objected(state)) return OBJECTION_UNANSWERED;
        if (state.hearing().isOpen(today)) return HEARING_OPEN;
        if (state.promise().isOutstanding()) return PROMISE_OPEN;
        if (state.known().handling() == Handling.REFERRED && !state.sentUp().done()) return NOT_SENT_UP;
        return null;
    }
}
