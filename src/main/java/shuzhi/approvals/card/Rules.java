package shuzhi.approvals.card;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;
import static shuzhi.network.body.State.actsFor;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shuzhi.approvals.scoring.Rule;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.words.Text;

/// How a slip becomes a card and what follows (电子监察规则): rules.
public final class Rules {
    public static final Thing<Command, Act, State> CARD = new Thing<>(
            "card",
            new Text("监察牌", "Card"),
            Command.class,
            Act.class,
            State.BLANK,
            Rules::gate,
            Rules::decide,
            State::after,
            (_, _) -> Optional.empty(),
            Rules::where);

    private Rules() {}

    /// It lies where the matter of its dossier lies.
    private static Optional<String> where(State state, Optional<Command> command, Context.Files files) {
        if (state.card().isPresent()) return state.card().map(Act.Raised::place);
        if (!(command.orElse(null) instanceof Command.Issue it)) return Optional.empty();
        var dossier = (shuzhi.approvals.dossier.State) files.state("dossier", it.dossier());
        return dossier.facts().map(shuzhi.approvals.dossier.State.Facts::place);
    }

    /// The file of the card that the clock of a dossier raises.
    public static String file(String dossier) {
        return "card-" + dossier;
    }

    /// The file of the card of a body whose opinion on a dossier is late.
    public static String file(String dossier, String body) {
        return "card-" + dossier + "-" + body;
    }

    private static Optional<shuzhi.ledger.Refusal> gate(State state, Class<?> command, Context context) {
        return Optional.ofNullable(refusal(state, command, context));
    }

    private static shuzhi.ledger.@Nullable Refusal refusal(State state, Class<?> command, Context context) {
        if (command == Command.RaiseOpinion.class || command == Command.RaiseTurn.class)
            return state.card().isPresent() ? Refusal.NOT_HIGHER : null;
        if (command == Command.Raise.class || command == Command.Issue.class)
            return state.colour() == Colour.RED ? Refusal.NOT_HIGHER : null;
        if (state.card().isEmpty()) return Refusal.NOT_ISSUED;
        if (!isCleared(state.card().get().item(), context)) return shuzhi.approvals.item.Closed.NOT_CLEARED;
        if (command == Command.Lapse.class) return state.status() == Status.WARNED ? null : Refusal.SETTLED;
        if (command == Command.Answer.class) {
            if (state.status() != Status.OPEN) return Refusal.NOT_OPEN;
            return actsFor(context.actor(), state.body(), context) ? null : Refusal.NOT_YOUR_CARD;
        }
        if (state.status() != Status.OPEN && state.status() != Status.ANSWERED) return Refusal.SETTLED;
        if (actsFor(context.actor(), state.body(), context)) return Refusal.OWN_BODY;
        boolean waiting = state.status() == Status.OPEN && !isOver(state, context.today());
        return command == Command.Uphold.class && waiting ? Refusal.NOT_ANSWERED : null;
    }

    private static boolean isCleared(String item, Context context) {
        return shuzhi.approvals.item.State.isCleared(context.actor(), item, context.files());
    }

    private static boolean isOver(State state, LocalDate today) {
        return state.replyBy().filter(today::isAfter).isPresent();
    }

    public static Decision<Act> decide(State state, Command command, Context context) {
        var refusal = refusal(state, command.getClass(), context);
        if (refusal != null) return refuse(refusal);
        var today = context.today();
        return switch (command) {
            case Command.Raise it -> raise(state, it, context);
            case Command.RaiseOpinion it -> late(it, context);
            case Command.RaiseTurn it -> late(it, context);
            case Command.Issue it -> issue(state, it, context);
            case Command.Answer it ->
                it.explanation().isBlank() || it.measures().isBlank()
                        ? refuse(Refusal.TEXT_MISSING)
                        : act(new Act.Answered(today, !isOver(state, today), it.explanation(), it.measures()));
            case Command.Uphold it ->
                it.reason().isBlank()
                        ? refuse(Refusal.TEXT_MISSING)
                        : act(new Act.Upheld(state.colour(), state.status() == Status.ANSWERED, today, it.reason()));
            case Command.StrikeOff it ->
                it.reason().isBlank()
                        ? refuse(Refusal.TEXT_MISSING)
                        : act(new Act.StruckOff(state.colour(), today, it.reason()));
            case Command.Lapse _ ->
                dossier(state.card().orElseThrow().dossier(), context).status().isOpen()
                        ? refuse(Refusal.STILL_OPEN)
                        : act(new Act.Lapsed(today));
        };
    }

    private static Decision<Act> raise(State state, Command.Raise it, Context context) {
        if (isOther(state, it.dossier())) return refuse(Refusal.NO_DOSSIER);
        var dossier = dossier(it.dossier(), context);
        if (dossier.facts().isEmpty()) return refuse(Refusal.NO_DOSSIER);
        var profile = profile(context);
        var slip = Slip.of(dossier, profile, context.today(), context.days());
        if (slip.colour() == Colour.NORMAL) return refuse(Refusal.NO_SLIP);
        if (slip.colour().compareTo(state.colour()) <= 0) return refuse(Refusal.NOT_HIGHER);
        return raised(it.dossier(), dossier.facts().get(), slip, profile, "", context);
    }

    /// The opinion of one body is still asked for, and its day is past.
    private static Decision<Act> late(Command.RaiseOpinion it, Context context) {
        var dossier = dossier(it.dossier(), context);
        if (dossier.facts().isEmpty()) return refuse(Refusal.NO_DOSSIER);
        var opinion = Optional.ofNullable(dossier.reviews().get(it.body()))
                .filter(one -> one.stage() == shuzhi.approvals.dossier.State.Opinion.Stage.PENDING)
                .filter(one -> context.today().isAfter(one.due()));
        if (opinion.isEmpty() || !dossier.status().isOpen()) return refuse(Refusal.NO_SLIP);
        var slip = new Slip(
                Trigger.OPINION_LATE.colour(),
                Trigger.OPINION_LATE,
                Optional.of(opinion.get().due()));
        return raised(it.dossier(), dossier.facts().get(), it.body(), slip, profile(context), "", context);
    }

    /// The clock runs, and the body whose turn it is has let its own day pass.
    private static Decision<Act> late(Command.RaiseTurn it, Context context) {
        var dossier = dossier(it.dossier(), context);
        if (dossier.facts().isEmpty()) return refuse(Refusal.NO_DOSSIER);
        var turn = dossier.sentUp();
        var holder = turn.holds() ? turn.body() : dossier.facts().get().body();
        var due = dossier.turnDue(context.days()).filter(context.today()::isAfter);
        boolean running = dossier.status() == shuzhi.approvals.dossier.Status.ACCEPTED;
        if (due.isEmpty() || !running || !holder.equals(it.body())) return refuse(Refusal.NO_SLIP);
        var trigger = turn.holds() ? Trigger.DECISION_ABOVE_LATE : Trigger.SENT_UP_LATE;
        var slip = new Slip(trigger.colour(), trigger, due);
        return raised(it.dossier(), dossier.facts().get(), it.body(), slip, profile(context), "", context);
    }

    private static Decision<Act> issue(State state, Command.Issue it, Context context) {
        if (it.trigger().isOfTheClock()) return refuse(Refusal.CLOCK_ONLY);
        if (it.trigger().colour().compareTo(state.colour()) <= 0) return refuse(Refusal.NOT_HIGHER);
        if (it.facts().isBlank()) return refuse(Refusal.TEXT_MISSING);
        if (isOther(state, it.dossier())) return refuse(Refusal.NO_DOSSIER);
        var dossier = dossier(it.dossier(), context);
        if (dossier.facts().isEmpty()) return refuse(Refusal.NO_DOSSIER);
        var facts = dossier.facts().get();
        if (actsFor(context.actor(), facts.body(), context)) return refuse(Refusal.OWN_BODY);
        if (!isCleared(facts.item(), context)) return refuse(shuzhi.approvals.item.Closed.NOT_CLEARED);
        var slip = new Slip(it.trigger().colour(), it.trigger(), Optional.empty());
        return raised(it.dossier(), facts, slip, profile(context), it.facts(), context);
    }

    /// A card stays with its dossier.
    private static boolean isOther(State state, String dossier) {
        return state.card().filter(it -> !it.dossier().equals(dossier)).isPresent();
    }

    private static Decision<Act> raised(
            String dossier,
            shuzhi.approvals.dossier.State.Facts facts,
            Slip slip,
            Profile profile,
            String found,
            Context context) {
        return raised(dossier, facts, facts.body(), slip, profile, found, context);
    }

    private static Decision<Act> raised(
            String dossier,
            shuzhi.approvals.dossier.State.Facts facts,
            String addressee,
            Slip slip,
            Profile profile,
            String found,
            Context context) {
        var replyBy = slip.colour() == Colour.PREWARNING
                ? Optional.<LocalDate>empty()
                : Optional.of(context.days()
                        .add(context.today(), profile.answerDays())
                        .day());
        return act(new Act.Raised(
                dossier,
                facts.number(),
                facts.item(),
                addressee,
                facts.place(),
                slip.colour(),
                slip.trigger(),
                slip.due(),
                context.today(),
                replyBy,
                profile.id(),
                found));
    }

    private static shuzhi.approvals.dossier.State dossier(String file, Context context) {
        return (shuzhi.approvals.dossier.State) context.files().state("dossier", file);
    }

    /// The standard of the scoring rule in force today.
    private static Profile profile(Context context) {
        var scoring = (shuzhi.approvals.scoring.State) context.files().state("scoring", Rule.FILE);
        return Profile.named(scoring.inForce(context.today()).profile());
    }
}
