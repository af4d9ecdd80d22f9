package shuzhi.approvals.rating;

import static shuzhi.approvals.rating.Refusal.*;
import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;
import static shuzhi.network.body.State.actsFor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shuzhi.approvals.dossier.Status;
import shuzhi.approvals.item.Definition;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.org.Powers;
import shuzhi.org.Role;
import shuzhi.words.Text;

/// How a service is rated, and what a bad rating sets going (好差评规则、差评闭环): rules.
public final class Rules {
    private static final int BAD = 2;
    private static final Set<Status> RATEABLE = Set.of(Status.GRANTED, Status.DENIED, Status.DELIVERED);

    public static final Thing<Command, Act, State> RATING = new Thing<>(
            "rating",
            new Text("好差评", "Rating"),
            Command.class,
            Act.class,
            State.BLANK,
            (state, command, context) -> Optional.ofNullable(shut(state, command, context)),
            Rules::decide,
            State::after,
            (state, it) -> it instanceof Act.Rated rated
                    ? Optional.of(rated.person())
                    : Optional.of(state.person()).filter(person -> !person.isEmpty()));

    private Rules() {}

    /// The one file in which a dossier can be rated: a second rating finds the first one there.
    public static String file(String dossier) {
        return "rating-" + dossier;
    }

    private static shuzhi.ledger.@Nullable Refusal shut(State state, Class<?> command, Context context) {
        if (command == Command.Rate.class) return state.isRated() ? RATED_ALREADY : null;
        if (!state.isRated()) return NOT_RATED;
        if (state.stage() == Stage.GOOD) return NOT_BAD;
        var actor = context.actor();
        boolean applicant = actor.is(Role.APPLICANT) && actor.body().isEmpty();
        if (applicant && !actor.person().equals(state.person())) return NOT_YOUR_DOSSIER;
        boolean supervisor =
                command == Command.Verify.class && Powers.may(actor, List.of(Role.SUPERVISOR), where(state, context));
        if (!applicant && !supervisor && !actsFor(actor, state.body(), context)) return NOT_YOUR_BODY;
        if (!shuzhi.approvals.item.State.isCleared(actor, state.item(), context.files()))
            return shuzhi.approvals.item.Closed.NOT_CLEARED;
        return switch (command.getSimpleName()) {
            case "Contact" -> state.stage() == Stage.TO_CONTACT ? null : OTHER_STEP;
            case "Verify" -> {
                if (state.stage() != Stage.TO_VERIFY) yield OTHER_STEP;
                yield state.appealed() && !supervisor ? SUPERVISION_ONLY : null;
            }
            case "Rectify" -> state.stage() == Stage.TO_RECTIFY ? null : OTHER_STEP;
            case "Explain" -> state.stage() == Stage.TO_EXPLAIN ? null : OTHER_STEP;
            case "Revisit" -> state.stage() == Stage.TO_REVISIT ? null : OTHER_STEP;
            case "Appeal" ->
                state.appealed()
                        ? APPEALED_ALREADY
                        : state.finding().filter(it -> !it.isConfirmed()).isPresent() ? null : NOTHING_TO_APPEAL;
            default -> null;
        };
    }

    public static Decision<Act> decide(State state, Command command, Context context) {
        var shut = shut(state, command.getClass(), context);
        if (shut != null) return refuse(shut);
        var today = context.today();
        return switch (command) {
            case Command.Rate it -> rate(it, context);
            case Command.Contact it ->
                told(it.findings(), new Act.Contacted(today, inTime(state, today), it.findings()));
            case Command.Verify it -> verify(state, it, context);
            case Command.Rectify it ->
                told(it.measures(), new Act.Rectified(today, inTime(state, today), it.measures()));
            case Command.Explain it ->
                told(it.explanation(), new Act.Explained(today, inTime(state, today), it.explanation()));
            case Command.Revisit it -> told(it.findings(), revisited(it, context));
            case Command.Appeal it -> told(it.reasons(), new Act.Appealed(today, it.reasons()));
        };
    }

    private static boolean inTime(State state, LocalDate today) {
        return state.due().filter(today::isAfter).isEmpty();
    }

    private static Decision<Act> told(String words, Act then) {
        return words.isBlank() ? refuse(WORDS_MISSING) : act(then);
    }

    private static Decision<Act> rate(Command.Rate it, Context context) {
        if (!context.file().equals(file(it.dossier()))) return refuse(OTHER_FILE);
        var dossier = (shuzhi.approvals.dossier.State) context.files().state("dossier", it.dossier());
        if (dossier.facts().isEmpty()
                || !dossier.facts().get().person().equals(context.actor().person())) return refuse(NOT_YOUR_DOSSIER);
        if (!RATEABLE.contains(dossier.status())) return refuse(NOT_DECIDED);
        if (it.stars() < 1 || it.stars() > 5) return refuse(STARS);
        var facts = dossier.facts().get();
        boolean bad = it.stars() <= BAD;
        return act(new Act.Rated(
                it.dossier(),
                it.stars(),
                bad,
                context.today(),
                facts.item(),
                facts.body(),
                facts.place(),
                facts.person(),
                it.comment(),
                bad ? Optional.of(by(context.today(), "rating-contact", context)) : Optional.empty()));
    }

    /// Where the body decides whose service was rated.
    private static String where(State state, Context context) {
        var item = (shuzhi.approvals.item.State) context.files().state("item", state.item());
        return item.versions().values().stream()
                .map(Definition::place)
                .findFirst()
                .orElse(state.place());
    }

    private static LocalDate by(LocalDate from, String limit, Context context) {
        return context.days().add(from, context.limit(limit)).day();
    }

    /// The time to put right counts from the rating, after an appeal from the new check (rule A-53).
    private static Decision<Act> verify(State state, Command.Verify it, Context context) {
        if (it.findings().isBlank()) return refuse(WORDS_MISSING);
        if (it.finding() == Finding.MISTAKEN && !context.actor().is(Role.SUPERVISOR)) return refuse(SUPERVISION_ONLY);
        var from = state.appealed() ? context.today() : state.rated().orElseThrow();
        return act(new Act.Verified(
                it.finding(),
                context.today(),
                it.finding() != Finding.MISTAKEN,
                it.finding().isConfirmed(),
                it.finding().limit().map(limit -> by(from, limit, context)),
                state.body(),
                state.place(),
                it.findings()));
    }

    private static Act revisited(Command.Revisit it, Context context) {
        return new Act.Revisited(
                context.today(),
                it.satisfied(),
                it.satisfied() ? Optional.empty() : Optional.of(by(context.today(), "rating-simple", context)),
                it.findings());
    }
}
