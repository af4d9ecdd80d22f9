package shuzhi.approvals.licence;

import static shuzhi.approvals.licence.Refusal.*;
import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;
import static shuzhi.network.body.State.actsFor;
import static shuzhi.network.body.State.holder;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shuzhi.approvals.item.Definition;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.network.body.State.Holder;
import shuzhi.org.Role;
import shuzhi.words.Text;

/// How a licence lives, changes, is renewed and ends (证照规则): Licensing Law, articles 8, 39, 49, 50, 69, 70
/// and 79 (rules ).
public final class Rules {
    public static final Thing<Command, Act, State> LICENCE = new Thing<>(
            "licence",
            new Text("电子证照", "Licence"),
            Command.class,
            Act.class,
            State.BLANK,
            Rules::shut,
            Rules::decide,
            State::after,
            (state, it) ->
                    it instanceof Act.Issued issued ? Optional.of(issued.person()) : Optional.of(state.person()));

    private Rules() {}

    /// The file of the licence of a dossier.
    public static String file(String dossier) {
        return "licence-" + dossier;
    }

    private static Optional<Definition> item(State state, Context.Files files) {
        if (state.item().isEmpty()) return Optional.empty();
        var item = (shuzhi.approvals.item.State) files.state("item", state.item());
        return item.current().or(() -> item.versions().values().stream().findFirst());
    }

    private static Optional<shuzhi.ledger.Refusal> shut(State state, Class<?> command, Context context) {
        return Optional.ofNullable(first(state, command, context));
    }

    private static shuzhi.ledger.@Nullable Refusal first(State state, Class<?> command, Context context) {
        if (command == Command.Issue.class) return state.status() == Status.BLANK ? null : ISSUED_ALREADY;
        if (state.status() == Status.BLANK) return NOT_ISSUED;
        if (state.status() == Status.DEREGISTERED) return DEREGISTERED_ALREADY;
        var actor = context.actor();
        boolean applicant = actor.is(Role.APPLICANT) && actor.body().isEmpty();
        if (applicant && !actor.person().equals(state.person())) return NOT_YOURS;
        if (!applicant && !actor.is(Role.SYSTEM) && !actsFor(actor, state.body(), context)) return NOT_YOUR_BODY;
        if (!shuzhi.approvals.item.State.isCleared(actor, state.item(), context.files()))
            return shuzhi.approvals.item.Closed.NOT_CLEARED;
        boolean valid = state.status() == Status.VALID;
        if (command == Command.Deregister.class) return null;
        if (!valid) return NOT_VALID;
        var announced = state.announced();
        var today = context.today();
        return switch (command.getSimpleName()) {
            case "Reissue" -> state.toReissue() ? null : NOTHING_TO_REISSUE;
            case "RequestChange" -> state.changeAsked() ? ASKED_ALREADY : null;
            case "Change", "RefuseChange" -> state.changeAsked() ? null : NOTHING_ASKED;
            case "RequestRenewal" ->
                state.until().isEmpty() ? NO_END : state.renewal().isPresent() ? ASKED_ALREADY : null;
            case "Renew", "RefuseRenewal", "DeemRenewed" -> state.renewal().isPresent() ? null : NOTHING_ASKED;
            case "AnnounceEnding" -> announced.isPresent() ? ANNOUNCED_ALREADY : null;
            case "Respond" ->
                announced.isEmpty() ? NOTHING_ANNOUNCED : announced.get().answered() ? ANSWERED_ALREADY : null;
            case "DropEnding" -> announced.isPresent() ? null : NOTHING_ANNOUNCED;
            case "Withdraw" -> ending(announced, Ending.WITHDRAWAL, context);
            case "Revoke" -> ending(announced, Ending.REVOCATION, context);
            case "Cancel" -> ending(announced, Ending.CANCELLATION, context);
            case "Expire" -> {
                if (state.until().filter(today::isAfter).isEmpty()) yield STILL_VALID;
                yield state.renewal().filter(State.Renewal::inTime).isPresent() ? RENEWAL_PENDING : null;
            }
            default -> null;
        };
    }

    /// Nobody loses a licence unheard: what is going to be decided was announced, and the holder has answered
    /// or let the time pass.
    private static @Nullable Refusal ending(Optional<State.Announced> announced, Ending ending, Context context) {
        if (announced.filter(it -> it.ending() == ending).isEmpty()) return NOTHING_ANNOUNCED;
        return announced.get().isRipe(context.today()) ? null : HOLDER_UNHEARD;
    }

    public static Decision<Act> decide(State state, Command command, Context context) {
        var shut = shut(state, command.getClass(), context);
        if (shut.isPresent()) return refuse(shut.get());
        var today = context.today();
        return switch (command) {
            case Command.Issue it -> issue(it, context);
            case Command.Reissue it -> act(new Act.Reissued(it.identifier(), today, it.digest()));
            case Command.RequestChange it -> reasoned(it.content(), new Act.ChangeRequested(today, it.content()));
            case Command.Change it -> reasoned(it.content(), new Act.Changed(today, it.content()));
            case Command.RefuseChange it ->
                remedied(
                        it.reasons(),
                        it.reviewBody(),
                        new Act.ChangeRefused(today, it.reasons(), remedies(it.reviewBody())));
            case Command.RequestRenewal _ -> requestRenewal(state, context);
            case Command.Renew _ -> renew(state, false, context);
            case Command.RefuseRenewal it ->
                remedied(
                        it.reasons(),
                        it.reviewBody(),
                        new Act.RenewalRefused(today, it.reasons(), remedies(it.reviewBody())));
            case Command.DeemRenewed _ -> deem(state, context);
            case Command.AnnounceEnding it -> announce(it, context);
            case Command.Respond it -> reasoned(it.statement(), new Act.Responded(today, it.statement()));
            case Command.DropEnding it -> reasoned(it.reason(), new Act.EndingDropped(today, it.reason()));
            case Command.Withdraw it ->
                it.compensation().isBlank()
                        ? refuse(NO_COMPENSATION)
                        : reasoned(
                                it.reason(),
                                new Act.Withdrawn(today, it.reason(), ground(state), Optional.of(it.compensation())));
            case Command.Revoke it -> reasoned(it.reason(), revoked(state, it, context));
            case Command.Cancel it -> reasoned(it.penalty(), new Act.Cancelled(today, it.penalty(), ground(state)));
            case Command.Supervise it -> supervise(it, context);
            case Command.Expire _ -> act(new Act.Expired(today));
            case Command.Deregister it -> deregister(state, it, context);
        };
    }

    /// Art. 61: what was checked is written down; a check that has not been made yet is none.
    private static Decision<Act> supervise(Command.Supervise it, Context context) {
        if (it.on().isAfter(context.today())) return refuse(CHECK_TO_COME);
        return reasoned(it.findings(), new Act.Supervised(it.on(), it.inOrder(), it.findings()));
    }

    private static Optional<Ground> ground(State state) {
        return state.announced().map(State.Announced::ground);
    }

    private static Decision<Act> issue(Command.Issue it, Context context) {
        var dossier = (shuzhi.approvals.dossier.State) context.files().state("dossier", it.dossier());
        if (dossier.status() != shuzhi.approvals.dossier.Status.GRANTED) return refuse(NOT_GRANTED);
        var facts = dossier.facts().orElseThrow();
        return act(new Act.Issued(
                it.identifier(),
                facts.item(),
                dossier.decider(),
                facts.place(),
                it.from(),
                it.until(),
                it.digest(),
                facts.person(),
                it.name(),
                it.holder()));
    }

    private static Decision<Act> requestRenewal(State state, Context context) {
        var until = state.until().orElseThrow();
        if (context.today().isAfter(until)) return refuse(NOT_VALID);
        var latest = until.minusDays(context.limit("renewal-request"));
        return act(new Act.RenewalRequested(context.today(), !context.today().isAfter(latest), until));
    }

    private static Decision<Act> renew(State state, boolean deemed, Context context) {
        var until = state.until().orElseThrow();
        if (!deemed && context.today().isAfter(until)) return refuse(RENEWAL_PENDING);
        var months = item(state, context.files())
                .flatMap(Definition::licence)
                .map(Definition.Licence::validMonths)
                .orElse(0);
        if (months == 0) return refuse(NO_END);
        var body =
                holder(state.body(), context.today(), context.files()).orElse(new Holder(state.body(), state.place()));
        return act(new Act.Renewed(
                context.today(), until.plusMonths(months), deemed, state.item(), body.body(), body.place()));
    }

    /// Art. 50(2): asked for in time and not decided before the last day has passed.
    private static Decision<Act> deem(State state, Context context) {
        boolean inTime = state.renewal().orElseThrow().inTime();
        boolean over = context.today().isAfter(state.until().orElseThrow());
        return inTime && over ? renew(state, true, context) : refuse(NOT_YET_DEEMED);
    }

    private static Decision<Act> announce(Command.AnnounceEnding it, Context context) {
        if (it.facts().isBlank()) return refuse(REASONS_MISSING);
        if (it.ground().ending().filter(it.ending()::equals).isEmpty())
            return refuse(GROUND_NOT_FITTING, it.ground().text());
        if (it.ground() == Ground.FALSE_PLEDGE && !pledgeBroken(context)) return refuse(PLEDGE_NOT_CHECKED);
        var by = context.days()
                .add(context.today(), context.limit("licence-defence"))
                .day();
        return act(new Act.EndingAnnounced(it.ending(), it.ground(), context.today(), by, it.facts()));
    }

    /// A pledge is false when its check has said so, never on suspicion.
    private static boolean pledgeBroken(Context context) {
        var dossier = context.file().replaceFirst("^licence-", "");
        var state = (shuzhi.approvals.dossier.State) context.files().state("dossier", dossier);
        return state.pledge().stage() == shuzhi.approvals.dossier.State.Pledge.Stage.BROKEN;
    }

    private static Act revoked(State state, Command.Revoke it, Context context) {
        boolean barred = ground(state).filter(Ground.FRAUD::equals).isPresent()
                && item(state, context.files()).filter(Definition::safety).isPresent();
        return new Act.Revoked(
                context.today(),
                it.reason(),
                ground(state),
                Optional.of(state.item()),
                Optional.of(state.identifier()),
                barred ? Optional.of(context.today().plusMonths(context.limit("fraud-ban"))) : Optional.empty());
    }

    /// What ended is taken off the register; a licence that holds only when its holder is gone or force majeure
    /// makes it useless.
    private static Decision<Act> deregister(State state, Command.Deregister it, Context context) {
        boolean fits = switch (state.status()) {
            case EXPIRED -> it.ground() == Ground.EXPIRED;
            case WITHDRAWN, REVOKED, CANCELLED -> it.ground() == Ground.ENDED_BY_DECISION;
            case VALID -> it.ground() == Ground.HOLDER_GONE || it.ground() == Ground.FORCE_MAJEURE;
            case BLANK, DEREGISTERED -> false;
        };
        if (!fits) return refuse(GROUND_NOT_FITTING, it.ground().text());
        return reasoned(it.reason(), new Act.Deregistered(context.today(), it.reason(), Optional.of(it.ground())));
    }

    private static Decision<Act> reasoned(String reason, Act then) {
        return reason.isBlank() ? refuse(REASONS_MISSING) : act(then);
    }

    private static Decision<Act> remedied(String reasons, String reviewBody, Act then) {
        return reviewBody.isBlank() ? refuse(REMEDIES_MISSING) : reasoned(reasons, then);
    }

    private static String remedies(String reviewBody) {
        return "如不服本决定，可以自知道该决定之日起六十日内向" + reviewBody + "申请行政复议，也可以自知道该决定之日起六个月内依法提起行政诉讼。";
    }
}
