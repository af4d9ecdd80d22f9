package shuzhi.credit.penalty;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shuzhi.credit.Exemption;
import shuzhi.credit.Party;
import shuzhi.credit.Period;
import shuzhi.credit.Regime;
import shuzhi.credit.Severity;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.org.Role;
import shuzhi.words.Text;

/// How a penalty is imposed, served and paid (行政处罚规则): the Administrative Penalties Law, whose days
/// are numbers of the dated table.
public final class Rules {
    private static final int OFFICERS = 2;

    public static final Thing<Command, Act, State> PENALTY = new Thing<>(
            "penalty",
            new Text("行政处罚案件", "Penalty"),
            Command.class,
            Act.class,
            State.BLANK,
            Rules::gate,
            Rules::decide,
            State::after,
            (_, _) -> Optional.empty(),
            (state, _, _) -> state.facts().map(State.Case::place));

    private static final Set<Status> OPEN =
            EnumSet.of(Status.FILED, Status.INVESTIGATED, Status.NOTIFIED, Status.HEARING);

    private static final Map<Class<?>, Set<Status>> WHEN = Map.ofEntries(
            Map.entry(Command.FileCase.class, EnumSet.of(Status.NONE)),
            Map.entry(Command.PunishOnSpot.class, EnumSet.of(Status.NONE)),
            Map.entry(Command.Import.class, EnumSet.of(Status.NONE)),
            Map.entry(Command.Investigate.class, EnumSet.of(Status.FILED, Status.INVESTIGATED, Status.NOTIFIED)),
            Map.entry(Command.Notify.class, EnumSet.of(Status.INVESTIGATED, Status.NOTIFIED)),
            Map.entry(Command.HearDefence.class, EnumSet.of(Status.NOTIFIED)),
            Map.entry(Command.AskHearing.class, EnumSet.of(Status.NOTIFIED)),
            Map.entry(Command.CallHearing.class, EnumSet.of(Status.HEARING)),
            Map.entry(Command.HoldHearing.class, EnumSet.of(Status.HEARING)),
            Map.entry(Command.ReviewLegality.class, EnumSet.of(Status.NOTIFIED)),
            Map.entry(Command.Discuss.class, EnumSet.of(Status.NOTIFIED)),
            Map.entry(Command.Decide.class, EnumSet.of(Status.NOTIFIED, Status.HEARING)),
            Map.entry(Command.Waive.class, OPEN),
            Map.entry(Command.Serve.class, EnumSet.of(Status.DECIDED)),
            Map.entry(Command.Pay.class, EnumSet.of(Status.SERVED)),
            Map.entry(Command.GrantDelay.class, EnumSet.of(Status.SERVED)),
            Map.entry(Command.Challenge.class, EnumSet.of(Status.SERVED, Status.PERFORMED)),
            Map.entry(Command.Uphold.class, EnumSet.of(Status.SERVED, Status.PERFORMED)),
            Map.entry(Command.Reverse.class, EnumSet.of(Status.DECIDED, Status.SERVED, Status.PERFORMED)),
            Map.entry(Command.Confirm.class, EnumSet.of(Status.SERVED)));

    private Rules() {}

    static Optional<shuzhi.ledger.Refusal> gate(State state, Class<?> command, Context context) {
        if (!WHEN.getOrDefault(command, Set.of()).contains(state.status()))
            return Optional.of(Refusal.NOT_IN_THIS_STATE);
        var actor = context.actor();
        boolean foreign = state.facts()
                .filter(it -> !actor.is(Role.SYSTEM) && !it.body().equals(actor.body()))
                .isPresent();
        if (foreign) return Optional.of(Refusal.NOT_THE_BODY);
        var money = state.money();
        boolean challenged = money.challengedOn().isPresent();
        if (command == Command.Challenge.class && challenged) return Optional.of(Refusal.CHALLENGED_ALREADY);
        if (command == Command.Uphold.class && !challenged) return Optional.of(Refusal.NOT_CHALLENGED);
        boolean pays = command == Command.Pay.class || command == Command.GrantDelay.class;
        if (pays && money.owed().signum() == 0) return Optional.of(Refusal.NOTHING_OWED);
        return Optional.empty();
    }

    public static Decision<Act> decide(State state, Command command, Context context) {
        var shut = gate(state, command.getClass(), context);
        if (shut.isPresent()) return refuse(shut.get());
        var today = context.today();
        return switch (command) {
            case Command.FileCase it -> file(it, context);
            case Command.PunishOnSpot it -> onSpot(it, context);
            case Command.Investigate it -> investigate(it, context);
            case Command.Notify it -> tell(it, context);
            case Command.HearDefence it -> hear(it, context);
            case Command.AskHearing _ -> Hearings.ask(noticed(state), context);
            case Command.CallHearing it -> Hearings.call(state, it, context);
            case Command.HoldHearing it -> Hearings.hold(noticed(state), it, context);
            case Command.ReviewLegality it -> review(state, it, context);
            case Command.Discuss it -> discuss(it, today);
            case Command.Decide it -> conclude(state, it, context);
            case Command.Waive it ->
                it.reason().isBlank()
                        ? refuse(Refusal.NO_REASONS)
                        : act(new Act.Waived(context.happenedOn(), it.waiver(), it.reason()));
            case Command.Serve it -> Payments.serve(state, it, context);
            case Command.Pay it -> Payments.pay(state.money(), it, context);
            case Command.GrantDelay it -> Payments.delay(state.money(), it, context);
            case Command.Challenge it -> act(new Act.Challenged(context.happenedOn(), it.remedy()));
            case Command.Uphold it -> act(new Act.Upheld(context.happenedOn(), it.document()));
            case Command.Reverse it ->
                it.document().isBlank()
                        ? refuse(Refusal.NO_REASONS)
                        : act(new Act.Reversed(today, it.reversal(), it.day(), it.document()));
            case Command.Confirm it -> Payments.confirm(state.money(), it, context);
            case Command.Import it -> bring(it, context);
        };
    }

    private static State.Notice noticed(State state) {
        return state.notice().orElseThrow();
    }

    /// What is wrong with the party or the day of the act.
    private static Optional<Decision<Act>> barred(Party party, LocalDate violated, boolean grave, Context context) {
        if (party.isPerson()) return Optional.of(refuse(Refusal.NATURAL_PERSON));
        var check = party.check();
        if (!check.ok()) return Optional.of(refuse(Refusal.CODE_WRONG, check.text()));
        var day = context.happenedOn();
        if (violated.isAfter(day)) return Optional.of(refuse(Refusal.NOT_YET_HAPPENED));
        int months = context.limit(grave ? "penalty-time-bar-grave" : "penalty-time-bar");
        return day.isAfter(violated.plusMonths(months)) ? Optional.of(refuse(Refusal.TIME_BARRED)) : Optional.empty();
    }

    private static Decision<Act> file(Command.FileCase it, Context context) {
        var barred = barred(it.party(), it.violated(), it.grave(), context);
        if (barred.isPresent()) return barred.get();
        if (it.matter().isBlank() || it.facts().isBlank()) return refuse(Refusal.NO_REASONS);
        var day = context.happenedOn();
        var actor = context.actor();
        return act(new Act.Filed(
                actor.body(),
                actor.place(),
                day,
                day.plusDays(context.limit("penalty-decision")),
                it.regime(),
                it.party(),
                it.matter(),
                it.facts(),
                it.violated()));
    }

    /// Art. 51: a warning, or a small fine on an organisation, where the facts are plain.
    private static Decision<Act> onSpot(Command.PunishOnSpot it, Context context) {
        var barred = barred(it.party(), it.violated(), false, context);
        if (barred.isPresent()) return barred.get();
        if (tooFew(it.officers())) return refuse(Refusal.TOO_FEW_OFFICERS);
        if (it.matter().isBlank() || it.facts().isBlank() || it.basis().isBlank()) return refuse(Refusal.NO_REASONS);
        if (!it.sanction().isComplete()) return refuse(Refusal.NO_SANCTION);
        boolean light = it.sanction().kind() == SanctionKind.WARNING
                || it.sanction().kind() == SanctionKind.FINE
                        && it.sanction()
                                        .amount()
                                        .orElseThrow()
                                        .compareTo(BigDecimal.valueOf(context.limit("penalty-simple-fine")))
                                <= 0;
        if (!light) return refuse(Refusal.TOO_MUCH_FOR_SIMPLE);
        var day = context.happenedOn();
        var actor = context.actor();
        return act(
                new Act.Investigated(day, it.officers(), it.facts(), List.of()),
                decision(
                        new State.Case(actor.body(), actor.place(), day, day, it.regime(), it.party(), it.matter()),
                        Procedure.SIMPLE,
                        new Command.Decide(
                                List.of(it.sanction()), it.facts(), it.basis(), Severity.MINOR, it.exemption()),
                        day,
                        context));
    }

    static boolean tooFew(List<String> officers) {
        return new HashSet<>(officers).size() < OFFICERS;
    }

    private static Decision<Act> investigate(Command.Investigate it, Context context) {
        if (tooFew(it.officers())) return refuse(Refusal.TOO_FEW_OFFICERS);
        if (it.findings().isBlank()) return refuse(Refusal.NO_REASONS);
        return act(new Act.Investigated(context.happenedOn(), it.officers(), it.findings(), it.evidence()));
    }

    /// Whether these penalties are grave enough for a hearing, a review and a discussion, art. 57, 58 and 63.
    static boolean isGrave(List<Sanction> sanctions, Context context) {
        var large = BigDecimal.valueOf(context.limit("penalty-large-fine"));
        return sanctions.stream().anyMatch(Sanction::isGrave)
                || Sanction.fine(sanctions).compareTo(large) >= 0
                || Sanction.confiscated(sanctions).compareTo(large) >= 0;
    }

    private static Decision<Act> tell(Command.Notify it, Context context) {
        if (it.sanctions().isEmpty() || !it.sanctions().stream().allMatch(Sanction::isComplete))
            return refuse(Refusal.NO_SANCTION);
        if (it.facts().isBlank() || it.basis().isBlank()) return refuse(Refusal.NO_REASONS);
        var day = context.happenedOn();
        boolean grave = isGrave(it.sanctions(), context);
        return act(new Act.Notified(
                day,
                context.days().add(day, context.limit("penalty-defence")).day(),
                grave
                        ? Optional.of(context.days()
                                .add(day, context.limit("penalty-hearing-request"))
                                .day())
                        : Optional.empty(),
                grave || it.complex(),
                it.sanctions(),
                it.facts(),
                it.basis()));
    }

    private static Decision<Act> hear(Command.HearDefence it, Context context) {
        if (it.statement().isBlank() || it.answer().isBlank()) return refuse(Refusal.NO_REASONS);
        return act(new Act.DefenceHeard(context.happenedOn(), it.accepted(), it.statement(), it.answer()));
    }

    private static Decision<Act> review(State state, Command.ReviewLegality it, Context context) {
        if (state.officers().contains(context.actor().post())) return refuse(Refusal.INVESTIGATOR_CHAIRS);
        if (it.opinion().isBlank()) return refuse(Refusal.NO_REASONS);
        return act(new Act.LegalityReviewed(context.happenedOn(), it.lawful(), it.opinion()));
    }

    private static Decision<Act> discuss(Command.Discuss it, LocalDate today) {
        if (tooFew(it.present())) return refuse(Refusal.NOT_DISCUSSED);
        return it.opinion().isBlank()
                ? refuse(Refusal.NO_REASONS)
                : act(new Act.Discussed(today, it.present(), it.opinion()));
    }

    private static Decision<Act> conclude(State state, Command.Decide it, Context context) {
        var notice = noticed(state);
        if (notice.asked() && !notice.held()) return refuse(Refusal.HEARING_NOT_HELD);
        var day = context.happenedOn();
        boolean waited = day.isAfter(notice.hearingBy().orElse(notice.defendBy()));
        if (!notice.defended() && !waited) return refuse(Refusal.DEFENCE_PERIOD);
        if (it.sanctions().isEmpty() || !it.sanctions().stream().allMatch(Sanction::isComplete))
            return refuse(Refusal.NO_SANCTION);
        if (it.facts().isBlank() || it.basis().isBlank()) return refuse(Refusal.NO_REASONS);
        if (heavier(it.sanctions(), notice.sanctions())) return refuse(Refusal.HEAVIER_THAN_NOTIFIED);
        boolean grave = notice.complex() || notice.held();
        if (grave && !notice.lawful()) return refuse(Refusal.NO_LEGALITY_REVIEW);
        if (notice.complex() && !notice.discussed()) return refuse(Refusal.NOT_DISCUSSED);
        return act(decision(state.facts().orElseThrow(), Procedure.ORDINARY, it, day, context));
    }

    /// A kind that was not notified, or more money.
    private static boolean heavier(List<Sanction> now, List<Sanction> then) {
        var kinds = then.stream().map(Sanction::kind).toList();
        return now.stream().anyMatch(it -> !kinds.contains(it.kind()))
                || Sanction.fine(now).compareTo(Sanction.fine(then)) > 0
                || Sanction.confiscated(now).compareTo(Sanction.confiscated(then)) > 0;
    }

    private static Act.Decided decision(
            State.Case file, Procedure procedure, Command.Decide it, LocalDate day, Context context) {
        long number = context.numbers().next("penalty-" + file.body() + "-" + day.getYear());
        var kinds = it.sanctions().stream().map(Sanction::kind).toList();
        return new Act.Decided(
                "罚〔%d〕%d号".formatted(day.getYear(), number),
                file.body(),
                file.place(),
                procedure,
                file.filed(),
                day,
                !day.isAfter(file.decideBy()),
                context.days().add(day, context.limit("penalty-delivery")).day(),
                it.severity(),
                file.regime(),
                exempt(it, kinds, file.regime(), context),
                context.actor().post(),
                kinds,
                Sanction.fine(it.sanctions()),
                Sanction.confiscated(it.sanctions()),
                file.party(),
                file.matter(),
                it.facts(),
                it.basis(),
                it.sanctions());
    }

    /// What is never published is withheld even if nobody said so: a warning alone in market regulation
    /// (C-04), and minor matters as long as the rules know no period for them (C-12).
    private static Optional<Exemption> exempt(
            Command.Decide it, List<SanctionKind> kinds, Regime regime, Context context) {
        if (it.exemption().isPresent()) return it.exemption();
        if (regime == Regime.MARKET)
            return kinds.equals(List.of(SanctionKind.WARNING)) ? Optional.of(Exemption.WARNING_ONLY) : Optional.empty();
        boolean none = context.limit(Period.name(it.severity(), regime, "max")) == 0;
        return none ? Optional.of(Exemption.MINOR_MATTER) : Optional.empty();
    }

    private static Decision<Act> bring(Command.Import it, Context context) {
        if (it.party().filter(Party::isPerson).isPresent()) return refuse(Refusal.NATURAL_PERSON);
        var due = context.days()
                .add(it.decided(), context.limit("credit-publication"))
                .day();
        var end = it.published().orElse(context.today());
        return act(new Act.Imported(
                it.source(),
                it.body(),
                it.decided(),
                it.served(),
                it.paid(),
                it.published(),
                due,
                end.isAfter(due),
                it.served().map(day -> context.days().count(it.decided(), day)),
                it.fine(),
                it.events(),
                it.label(),
                it.party(),
                Optional.of(it.place())));
    }
}
