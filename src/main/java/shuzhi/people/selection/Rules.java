package shuzhi.people.selection;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.people.council.Subject;
import shuzhi.words.Text;

/// The gates of a selection in their order (选拔任用规则), rules F-12…F-18.
public final class Rules {
    public static final Thing<Command, Act, State> SELECTION = new Thing<>(
            "selection",
            new Text("选拔任用", "Selection and appointment"),
            Command.class,
            Act.class,
            State.BLANK,
            Rules::gate,
            Rules::decide,
            State::after,
            Rules::subject);

    private static final Map<Class<?>, Set<Status>> WHEN = Map.ofEntries(
            Map.entry(Command.Propose.class, EnumSet.of(Status.NONE)),
            Map.entry(Command.Announce.class, EnumSet.of(Status.PROPOSED)),
            Map.entry(Command.Examine.class, EnumSet.of(Status.ANNOUNCED)),
            Map.entry(Command.Recommend.class, EnumSet.of(Status.PROPOSED)),
            Map.entry(Command.Inspect.class, EnumSet.of(Status.RECOMMENDED)),
            Map.entry(Command.Check.class, EnumSet.of(Status.RECOMMENDED, Status.INSPECTED)),
            Map.entry(Command.CheckKinship.class, EnumSet.of(Status.INSPECTED)),
            Map.entry(Command.Remind.class, EnumSet.of(Status.PUBLICISED, Status.PROBATION, Status.APPOINTED)),
            Map.entry(Command.Resolve.class, EnumSet.of(Status.INSPECTED)),
            Map.entry(Command.Publicise.class, EnumSet.of(Status.RESOLVED)),
            Map.entry(Command.RaiseObjection.class, EnumSet.of(Status.PUBLICISED)),
            Map.entry(Command.SettleObjection.class, EnumSet.of(Status.PUBLICISED)),
            Map.entry(Command.Appoint.class, EnumSet.of(Status.PUBLICISED)),
            Map.entry(Command.Assess.class, EnumSet.of(Status.PROBATION)),
            Map.entry(
                    Command.Stop.class,
                    EnumSet.of(
                            Status.PROPOSED,
                            Status.ANNOUNCED,
                            Status.RECOMMENDED,
                            Status.INSPECTED,
                            Status.RESOLVED,
                            Status.PUBLICISED)));

    private static final int YEARS_MOST = 5;

    private Rules() {}

    /// The key of a case: with it position, candidate and objections are gone for good.
    private static Optional<String> subject(State state, Act act) {
        var number = act instanceof Act.Proposed it ? it.number() : facts(state).number();
        return Optional.of("selection:" + number);
    }

    static Optional<shuzhi.ledger.Refusal> gate(State state, Class<?> command, Context context) {
        if (!WHEN.getOrDefault(command, Set.of()).contains(state.status()))
            return Optional.of(Refusal.NOT_IN_THIS_STATE);
        if (state.facts().isEmpty()) return Optional.empty();
        if (command == Command.Remind.class) return Optional.empty();
        if (!state.isOnTheCase(context.actor())) return Optional.of(Refusal.NOT_ON_THE_CASE);
        boolean open = facts(state).method() == Method.OPEN;
        if (command == Command.Announce.class && !open || command == Command.Recommend.class && open)
            return Optional.of(Refusal.WRONG_METHOD);
        if (command == Command.Resolve.class && !state.isClear()) return Optional.of(Refusal.FOUR_CHECKS_OPEN);
        if (command == Command.Resolve.class
                && (state.term().related().isEmpty() || state.term().barred())) return Optional.of(Refusal.KINSHIP);
        if (command == Command.Appoint.class) {
            if (state.objections().values().stream().anyMatch(Optional::isEmpty))
                return Optional.of(Refusal.OBJECTION_OPEN);
            if (state.objections().values().stream().anyMatch(it -> it.orElse(false)))
                return Optional.of(Refusal.OBJECTION_FOUNDED);
        }
        return running(state, command, context.today());
    }

    /// What has to wait until its time is over: an examination and an appointment to the day after, an
    /// assessment to the last day.
    private static Optional<shuzhi.ledger.Refusal> running(State state, Class<?> command, LocalDate today) {
        var until = state.until().orElse(LocalDate.MIN);
        boolean over = today.isAfter(until);
        if (command == Command.Examine.class && !over) return Optional.of(Refusal.APPLICATIONS_RUN);
        if (command == Command.Appoint.class && !over) return Optional.of(Refusal.PUBLICITY_RUNS);
        boolean early = command == Command.Assess.class && today.isBefore(until);
        return early ? Optional.of(Refusal.PROBATION_RUNS) : Optional.empty();
    }

    public static Decision<Act> decide(State state, Command command, Context context) {
        var shut = gate(state, command.getClass(), context);
        if (shut.isPresent()) return refuse(shut.get());
        if (command instanceof Command.Propose it) return propose(it, context);
        var number = facts(state).number();
        var today = context.today();
        return switch (command) {
            case Command.Propose it -> propose(it, context);
            case Command.Announce it ->
                it.document().isBlank() || it.until().isBefore(today)
                        ? refuse(Refusal.NOTHING_SAID)
                        : act(new Act.Announced(number, today, it.until(), it.document()));
            case Command.Examine it -> examine(number, it, today);
            case Command.Recommend it -> recommend(number, it, today);
            case Command.Inspect it ->
                it.candidate().isBlank()
                                || it.notice().isBlank()
                                || it.document().isBlank()
                        ? refuse(Refusal.NOTHING_SAID)
                        : act(new Act.Inspected(number, today, it.notice(), it.document(), it.candidate()));
            case Command.Check it -> check(state, it, today);
            case Command.CheckKinship it ->
                it.document().isBlank()
                        ? refuse(Refusal.NOTHING_SAID)
                        : act(new Act.KinshipChecked(
                                number, today, it.members().size(), it.document(), it.barred(), it.members()));
            case Command.Remind it -> remind(state, it, context);
            case Command.Resolve it -> resolve(state, it, context);
            case Command.Publicise it -> {
                if (it.document().isBlank()) yield refuse(Refusal.NOTHING_SAID);
                yield act(new Act.Publicised(number, today, until("selection-publicity", context), it.document()));
            }
            case Command.RaiseObjection it ->
                it.content().isBlank()
                        ? refuse(Refusal.NOTHING_SAID)
                        : act(new Act.ObjectionRaised(number, state.objections().size() + 1, today, it.content()));
            case Command.SettleObjection it -> settle(state, it, today);
            case Command.Appoint it -> appoint(state, it, context);
            case Command.Assess it -> {
                if (it.document().isBlank()) yield refuse(Refusal.NOTHING_SAID);
                var assessed = new Act.Assessed(number, today, it.document(), it.fit());
                yield it.fit() ? act(assessed) : act(assessed, new Act.Removed(number, today, it.document()));
            }
            case Command.Stop it ->
                it.reason().isBlank() ? refuse(Refusal.NOTHING_SAID) : act(new Act.Stopped(number, today, it.reason()));
        };
    }

    private static State.Facts facts(State state) {
        return state.facts().orElseThrow();
    }

    /// The last day of a limit that begins today.
    private static LocalDate until(String parameter, Context context) {
        var today = context.today();
        return context.days()
                .due(today, context.law().limit(parameter, today).limit())
                .day();
    }

    private static Decision<Act> propose(Command.Propose it, Context context) {
        var actor = context.actor();
        if (it.position().isBlank() || it.document().isBlank()) return refuse(Refusal.NOTHING_SAID);
        boolean mine = it.team().stream().anyMatch(actor::actsIn);
        if (new HashSet<>(it.team()).size() < 2 || !mine) return refuse(Refusal.TWO_ON_THE_CASE);
        int year = context.today().getYear();
        var number = "选〔" + year + "〕" + context.numbers().next("selection/" + actor.body() + "/" + year) + "号";
        return act(new Act.Proposed(
                number,
                it.method(),
                actor.body(),
                actor.place(),
                context.today(),
                it.document(),
                it.position(),
                it.team()));
    }

    private static Decision<Act> examine(String number, Command.Examine it, LocalDate today) {
        if (it.document().isBlank()) return refuse(Refusal.NOTHING_SAID);
        boolean fits = it.sat() >= 1 && it.eligible() >= it.sat() && it.applied() >= it.eligible();
        return fits
                ? act(new Act.Examined(number, today, it.applied(), it.eligible(), it.sat(), it.document()))
                : refuse(Refusal.COUNT_WRONG);
    }

    private static Decision<Act> recommend(String number, Command.Recommend it, LocalDate today) {
        if (it.document().isBlank()) return refuse(Refusal.NOTHING_SAID);
        boolean fits = it.attended() >= 1 && it.entitled() >= it.attended() && it.talks() >= 1;
        return fits
                ? act(new Act.Recommended(number, today, it.entitled(), it.attended(), it.talks(), it.document()))
                : refuse(Refusal.COUNT_WRONG);
    }

    private static Decision<Act> check(State state, Command.Check it, LocalDate today) {
        if (state.checks().containsKey(it.clearance())) return refuse(Refusal.CHECKED_ALREADY);
        return it.document().isBlank()
                ? refuse(Refusal.NOTHING_SAID)
                : act(new Act.Checked(facts(state).number(), today, it.clearance(), it.document(), it.clear()));
    }

    private static Decision<Act> resolve(State state, Command.Resolve it, Context context) {
        var today = context.today();
        var valid = context.law().limit("recommendation-valid", today).limit();
        boolean expired = state.recommended()
                .filter(day -> today.isAfter(context.days().due(day, valid).day()))
                .isPresent();
        if (expired) return refuse(Refusal.RECOMMENDATION_EXPIRED);
        var council = (shuzhi.people.council.State)
                context.files().state(shuzhi.people.council.Rules.COUNCIL.name(), it.council());
        boolean ours = council.facts()
                .filter(one -> one.body().equals(facts(state).body()))
                .isPresent();
        if (!ours || !council.holds(it.item(), Subject.CADRES)) return refuse(Refusal.NO_COUNCIL_DECISION);
        var item = council.item(it.item()).orElseThrow();
        boolean mine = item.selection().filter(context.file()::equals).isPresent();
        if (!mine) return refuse(Refusal.MATTER_OF_ANOTHER);
        var related = state.term().related().orElse(List.of());
        boolean voted = council.voters(item).stream().anyMatch(related::contains);
        if (voted) return refuse(Refusal.KIN_VOTED);
        return act(new Act.Resolved(
                facts(state).number(),
                today,
                it.council(),
                it.item(),
                council.facts().map(one -> one.day())));
    }

    /// Once for each day it is about: a publicity that is over, a probation or a term that ends within the time of
    /// notice.
    private static Decision<Act> remind(State state, Command.Remind it, Context context) {
        var today = context.today();
        var due = state.due(it.occasion());
        if (due.isEmpty() || !isDue(it.occasion(), due.get(), context)) return refuse(Refusal.NOT_DUE);
        if (due.get().equals(state.term().reminded().get(it.occasion()))) return refuse(Refusal.NOT_DUE);
        var facts = facts(state);
        return act(new Act.Reminded(facts.number(), facts.body(), today, it.occasion(), due.get()));
    }

    private static boolean isDue(Occasion occasion, LocalDate day, Context context) {
        var today = context.today();
        return occasion == Occasion.PUBLICITY_OVER
                ? today.isAfter(day)
                : !today.isBefore(day.minusDays(context.limit("people-notice")));
    }

    private static Decision<Act> settle(State state, Command.SettleObjection it, LocalDate today) {
        var open = state.objections().get(it.objection());
        if (open == null || open.isPresent()) return refuse(Refusal.NO_SUCH_OBJECTION);
        return it.document().isBlank()
                ? refuse(Refusal.NOTHING_SAID)
                : act(new Act.ObjectionSettled(
                        facts(state).number(), it.objection(), today, it.document(), it.founded()));
    }

    private static Decision<Act> appoint(State state, Command.Appoint it, Context context) {
        if (it.document().isBlank()) return refuse(Refusal.NOTHING_SAID);
        if (it.years().filter(one -> one < 1 || one > YEARS_MOST).isPresent()) return refuse(Refusal.TERM_WRONG);
        var facts = facts(state);
        var from = state.term().decided().orElse(context.today());
        return act(new Act.Appointed(
                facts.number(),
                facts.method(),
                facts.body(),
                facts.place(),
                context.today(),
                it.probation() ? Optional.of(until("selection-probation", context)) : Optional.empty(),
                it.document(),
                it.years().map(_ -> from),
                it.years().map(years -> from.plusYears(years).minusDays(1))));
    }
}
