package shuzhi.credit.publication;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shuzhi.credit.Party;
import shuzhi.credit.Regime;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.org.Role;
import shuzhi.words.Text;

/// How a decision is published and taken off again (双公示规则), rules C-01 to C-05, C-13, C-15, C-20, C-22
/// and C-24.
public final class Rules {
    private static final String FILE = "publication-";

    public static final Thing<Command, Act, State> PUBLICATION = new Thing<>(
            "publication",
            new Text("双公示记录", "Publication"),
            Command.class,
            Act.class,
            State.BLANK,
            Rules::gate,
            Rules::decide,
            State::after,
            (_, _) -> Optional.empty(),
            (state, _, _) -> state.facts().map(State.Facts::place));

    /// Decided and not withheld: it may be published elsewhere before or after it is published here.
    private static final Set<Status> SHOWN = EnumSet.of(
            Status.PENDING, Status.PUBLISHED, Status.RETURNED, Status.ENDED, Status.REPAIRED, Status.SHIELDED);

    private static final Map<Class<?>, Set<Status>> WHEN = Map.ofEntries(
            Map.entry(Command.AddLicence.class, EnumSet.complementOf(EnumSet.of(Status.NONE))),
            Map.entry(Command.UpdateLicence.class, EnumSet.complementOf(EnumSet.of(Status.NONE))),
            Map.entry(Command.PublishForEnterprises.class, SHOWN),
            Map.entry(Command.Push.class, SHOWN),
            Map.entry(Command.AnswerPush.class, EnumSet.complementOf(EnumSet.of(Status.NONE))),
            Map.entry(Command.Shield.class, EnumSet.of(Status.PUBLISHED)),
            Map.entry(Command.Unshield.class, EnumSet.of(Status.SHIELDED)),
            Map.entry(Command.Publish.class, EnumSet.of(Status.PENDING)),
            Map.entry(Command.Withhold.class, EnumSet.of(Status.PENDING, Status.QUARANTINED, Status.RETURNED)),
            Map.entry(Command.Return.class, EnumSet.of(Status.PENDING, Status.PUBLISHED)),
            Map.entry(
                    Command.Correct.class,
                    EnumSet.of(Status.QUARANTINED, Status.PENDING, Status.RETURNED, Status.PUBLISHED)),
            Map.entry(
                    Command.Reverse.class,
                    EnumSet.complementOf(EnumSet.of(Status.NONE, Status.TO_WITHDRAW, Status.WITHDRAWN))),
            Map.entry(Command.Withdraw.class, EnumSet.of(Status.TO_WITHDRAW, Status.PUBLISHED)),
            Map.entry(Command.End.class, EnumSet.of(Status.PUBLISHED)),
            Map.entry(Command.Repair.class, EnumSet.of(Status.PUBLISHED, Status.SHIELDED)),
            Map.entry(Command.Restore.class, EnumSet.of(Status.REPAIRED)),
            Map.entry(Command.Mark.class, EnumSet.complementOf(EnumSet.of(Status.NONE))),
            Map.entry(Command.Unmark.class, EnumSet.complementOf(EnumSet.of(Status.NONE))),
            Map.entry(Command.Attach.class, EnumSet.of(Status.PUBLISHED)),
            Map.entry(Command.Lift.class, EnumSet.of(Status.PUBLISHED)));

    /// Who decided publishes, corrects and takes off (谁认定、谁修复).
    private static final Set<Class<?>> BY_ITS_BODY = Set.of(
            Command.Publish.class,
            Command.PublishForEnterprises.class,
            Command.Push.class,
            Command.AnswerPush.class,
            Command.Withhold.class,
            Command.Correct.class,
            Command.Reverse.class,
            Command.Withdraw.class);

    private Rules() {}

    /// The file of the record of a decision.
    public static String file(String source) {
        return FILE + source;
    }

    static Optional<shuzhi.ledger.Refusal> gate(State state, Class<?> command, Context context) {
        boolean opens = command == Command.Open.class || command == Command.Import.class;
        if (opens) return state.status() == Status.NONE ? Optional.empty() : Optional.of(Refusal.OPENED_ALREADY);
        if (!WHEN.getOrDefault(command, Set.of()).contains(state.status()))
            return Optional.of(Refusal.NOT_IN_THIS_STATE);
        var actor = context.actor();
        boolean foreign =
                !actor.is(Role.SYSTEM) && !actor.body().equals(facts(state).body());
        if (BY_ITS_BODY.contains(command) && foreign) return Optional.of(Refusal.NOT_THE_BODY);
        return Optional.empty();
    }

    public static Decision<Act> decide(State state, Command command, Context context) {
        var shut = gate(state, command.getClass(), context);
        if (shut.isPresent()) return refuse(shut.get());
        var today = context.today();
        return switch (command) {
            case Command.Open it -> open(it, context);
            case Command.Import it -> bring(it, context);
            case Command.AddLicence it -> act(new Act.LicenceAdded(it.identifier(), it.from(), it.until()));
            case Command.UpdateLicence it -> act(new Act.LicenceUpdated(it.change(), it.day(), it.successor()));
            case Command.PublishForEnterprises it -> Elsewhere.publish(state, it.day(), context);
            case Command.Push it -> Elsewhere.push(state, it.day(), context);
            case Command.AnswerPush it -> Elsewhere.answer(state, it, context);
            case Command.Shield it -> act(new Act.Shielded(today, it.reorganisation()));
            case Command.Unshield it -> act(new Act.Unshielded(today, it.reorganisation()));
            case Command.Publish _ ->
                act(published(facts(state), today, state.published().isPresent(), context));
            case Command.Withhold it -> withhold(state, it, today);
            case Command.Return it -> giveBack(facts(state), it.defect(), it.explanation(), today);
            case Command.Correct it -> correct(it, today);
            case Command.Reverse it -> reverse(it, context);
            case Command.Withdraw it -> withdraw(state, it, today);
            case Command.End _ -> end(state, today);
            case Command.Repair it -> repair(state, it, today);
            case Command.Restore it -> act(new Act.Restored(today, it.request()));
            case Command.Mark it -> act(new Act.Marked(today, it.objection()));
            case Command.Unmark it -> act(new Act.Unmarked(today, it.objection(), it.correct()));
            case Command.Attach it -> attach(state, it, context);
            case Command.Lift it -> lift(state, it, today);
        };
    }

    private static State.Facts facts(State state) {
        return state.facts().orElseThrow();
    }

    /// A code that does not hold is set apart and said, never dropped; the number of a person is refused
    /// (C-22).
    private static Decision<Act> open(Command.Open it, Context context) {
        if (it.party().isPerson()) return refuse(Refusal.NATURAL_PERSON);
        var check = it.party().check();
        return act(new Act.Opened(
                it.source(),
                it.kind(),
                it.number(),
                it.body(),
                it.place(),
                it.decided(),
                due(it.decided(), "credit-publication", context),
                it.kind() == Kind.PENALTY && it.regime() == Regime.MARKET
                        ? Optional.of(due(it.decided(), "samr-publication", context))
                        : Optional.empty(),
                it.party().code(),
                it.party().shown(),
                it.severity(),
                it.regime(),
                it.exemption(),
                it.decidedBy(),
                !check.ok(),
                check.ok() ? "" : check.reason().id(),
                false,
                it.party(),
                it.content(),
                it.replaces()));
    }

    private static Decision<Act> bring(Command.Import it, Context context) {
        if (it.party().isPerson()) return refuse(Refusal.NATURAL_PERSON);
        var check = it.party().check();
        var opened = new Act.Opened(
                it.source(),
                it.kind(),
                it.number(),
                it.body(),
                it.place(),
                it.decided(),
                due(it.decided(), "credit-publication", context),
                Optional.empty(),
                it.party().code(),
                it.party().shown(),
                it.severity(),
                Regime.CREDIT,
                Optional.empty(),
                context.actor().post(),
                !check.ok(),
                check.ok() ? "" : check.reason().id(),
                true,
                it.party(),
                it.content(),
                Optional.empty());
        var acts = new ArrayList<Act>(List.of(opened));
        var facts = facts(State.BLANK.after(opened));
        if (check.ok()) it.published().ifPresent(day -> acts.add(published(facts, day, false, context)));
        it.defect()
                .ifPresent(defect ->
                        acts.add(new Act.Returned(context.today(), defect, it.kind(), it.body(), it.place(), "")));
        return new Decision.Acts<>(acts);
    }

    private static LocalDate due(LocalDate from, String limit, Context context) {
        return context.days().add(from, context.limit(limit)).day();
    }

    private static Act.Published published(State.Facts it, LocalDate on, boolean again, Context context) {
        return new Act.Published(
                on,
                it.kind(),
                it.body(),
                it.place(),
                it.decided(),
                it.due(),
                context.days().count(it.decided(), on),
                on.isAfter(it.due()),
                again);
    }

    /// The last day to push a record to the province of its party; empty for one that is not pushed (rule
    /// C-05).
    public static Optional<LocalDate> pushBy(State state, Context context) {
        return state.facts().flatMap(it -> Elsewhere.pushBy(it, context));
    }

    private static Decision<Act> withhold(State state, Command.Withhold it, LocalDate today) {
        if (it.explanation().isBlank()) return refuse(Refusal.NO_REASON);
        var facts = facts(state);
        return act(
                new Act.Withheld(today, it.exemption(), facts.kind(), facts.body(), facts.place(), it.explanation()));
    }

    private static Decision<Act> giveBack(State.Facts facts, Defect defect, String explanation, LocalDate today) {
        if (explanation.isBlank()) return refuse(Refusal.NO_REASON);
        return act(new Act.Returned(today, defect, facts.kind(), facts.body(), facts.place(), explanation));
    }

    private static Decision<Act> correct(Command.Correct it, LocalDate today) {
        if (it.reason().isBlank()) return refuse(Refusal.NO_REASON);
        Party party = it.party();
        if (party.isPerson()) return refuse(Refusal.NATURAL_PERSON);
        var check = party.check();
        if (!check.ok()) return refuse(Refusal.CODE_WRONG, check.text());
        return act(new Act.Corrected(today, party.code(), party.shown(), it.reason(), party, it.content()));
    }

    /// Three working days from the day the decision changed (rule C-03).
    private static Decision<Act> reverse(Command.Reverse it, Context context) {
        if (it.document().isBlank()) return refuse(Refusal.NO_REASON);
        return act(new Act.Reversed(
                context.today(), it.reversal(), it.document(), due(it.day(), "penalty-withdrawal", context)));
    }

    private static Decision<Act> withdraw(State state, Command.Withdraw it, LocalDate today) {
        if (it.reason().isBlank()) return refuse(Refusal.NO_REASON);
        var by = state.withdrawBy();
        if (by.isEmpty()) return refuse(Refusal.NOT_REVERSED);
        return act(
                new Act.Withdrawn(today, !today.isAfter(by.get()), facts(state).place(), it.reason()));
    }

    private static Decision<Act> end(State state, LocalDate today) {
        var period = state.period(today);
        var over = period.flatMap(it -> it.hiddenFrom()).filter(it -> !today.isBefore(it));
        if (period.isEmpty() || over.isEmpty()) return refuse(Refusal.NOT_OVER);
        return lifting(state, new Act.Ended(today, period.get().basis()), today);
    }

    private static Decision<Act> repair(State state, Command.Repair it, LocalDate today) {
        return lifting(state, new Act.Repaired(today, it.request()), today);
    }

    /// Measures end together with the publication they rest on.
    private static Decision<Act> lifting(State state, Act end, LocalDate today) {
        var acts = new ArrayList<Act>(List.of(end));
        state.measures().stream()
                .sorted()
                .forEach(it ->
                        acts.add(new Act.Lifted(today, it, end instanceof Act.Repaired one ? one.request() : "C-13")));
        return new Decision.Acts<>(acts);
    }

    private static Decision<Act> attach(State state, Command.Attach it, Context context) {
        var today = context.today();
        var measure = shuzhi.credit.measures.Rules.list(context).named(it.measure(), today);
        if (measure.isEmpty()) return refuse(Refusal.NOT_ON_THE_LIST, Text.same(it.measure()));
        var severity = facts(state).severity();
        if (severity.isEmpty() || severity.get().compareTo(measure.get().least()) < 0)
            return refuse(Refusal.NOT_FOR_THIS, measure.get().name());
        if (state.measures().contains(it.measure())) return refuse(Refusal.ATTACHED_ALREADY);
        return act(new Act.Attached(
                today,
                it.measure(),
                measure.get().edition(),
                measure.get().authority().zh(),
                measure.get().basis().toString()));
    }

    private static Decision<Act> lift(State state, Command.Lift it, LocalDate today) {
        if (it.reason().isBlank()) return refuse(Refusal.NO_REASON);
        if (!state.measures().contains(it.measure())) return refuse(Refusal.NO_SUCH_MEASURE);
        return act(new Act.Lifted(today, it.measure(), it.reason()));
    }
}
