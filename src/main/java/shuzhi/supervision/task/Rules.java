package shuzhi.supervision.task;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shuzhi.codes.UnifiedCode;
import shuzhi.law.Law;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.org.Role;
import shuzhi.words.Text;

/// How a task is handed out, done and struck off (督办规则), rules E-09 to E-18.
public final class Rules {
    private static final Law LAW = Law.load();
    private static final int URGE_EVERY = 3;

    public static final Thing<Command, Act, State> TASK = new Thing<>(
            "task",
            new Text("督办任务", "Task"),
            Command.class,
            Act.class,
            State.BLANK,
            Rules::gate,
            Rules::decide,
            State::after,
            (_, _) -> Optional.empty());

    /// In which states a command may be given.
    private static final Map<Class<?>, Set<Status>> WHEN = Map.ofEntries(
            Map.entry(Command.Draft.class, EnumSet.of(Status.NONE)),
            Map.entry(Command.Assign.class, EnumSet.of(Status.NONE)),
            Map.entry(Command.Issue.class, EnumSet.of(Status.DRAFT)),
            Map.entry(Command.SignFor.class, EnumSet.of(Status.ISSUED)),
            Map.entry(Command.GiveBack.class, EnumSet.of(Status.ISSUED)),
            Map.entry(Command.Report.class, EnumSet.of(Status.IN_PROGRESS)),
            Map.entry(Command.SignForPart.class, EnumSet.of(Status.ISSUED, Status.IN_PROGRESS, Status.DEFERRAL_ASKED)),
            Map.entry(Command.ReportPart.class, EnumSet.of(Status.ISSUED, Status.IN_PROGRESS, Status.DEFERRAL_ASKED)),
            Map.entry(Command.AskDeferral.class, EnumSet.of(Status.IN_PROGRESS)),
            Map.entry(Command.AnswerDeferral.class, EnumSet.of(Status.DEFERRAL_ASKED)),
            Map.entry(Command.Finish.class, EnumSet.of(Status.IN_PROGRESS)),
            Map.entry(Command.Pass.class, EnumSet.of(Status.UNDER_REVIEW)),
            Map.entry(Command.SendBack.class, EnumSet.of(Status.UNDER_REVIEW)),
            Map.entry(Command.StrikeOff.class, EnumSet.of(Status.DONE)),
            Map.entry(Command.Reopen.class, EnumSet.of(Status.DONE)),
            Map.entry(Command.Cancel.class, EnumSet.of(Status.DRAFT, Status.ISSUED, Status.IN_PROGRESS)),
            Map.entry(Command.Urge.class, EnumSet.of(Status.ISSUED, Status.IN_PROGRESS, Status.DEFERRAL_ASKED)),
            Map.entry(Command.ShowCard.class, EnumSet.of(Status.ISSUED, Status.IN_PROGRESS, Status.DEFERRAL_ASKED)),
            Map.entry(Command.AnswerCard.class, EnumSet.allOf(Status.class)));

    private static final Set<Class<?>> BY_LEAD = Set.of(
            Command.SignFor.class,
            Command.GiveBack.class,
            Command.Report.class,
            Command.AskDeferral.class,
            Command.Finish.class,
            Command.AnswerCard.class);

    private static final Set<Class<?>> BY_ISSUER = Set.of(
            Command.Issue.class,
            Command.AnswerDeferral.class,
            Command.Pass.class,
            Command.SendBack.class,
            Command.StrikeOff.class,
            Command.Reopen.class,
            Command.Cancel.class,
            Command.Urge.class);

    private Rules() {}

    static Optional<shuzhi.ledger.Refusal> gate(State state, Class<?> command, Context context) {
        boolean opens = command == Command.Draft.class || command == Command.Assign.class;
        if (opens && state.status() != Status.NONE) return Optional.of(Refusal.DRAFTED_ALREADY);
        if (!WHEN.getOrDefault(command, Set.of()).contains(state.status()))
            return Optional.of(Refusal.NOT_IN_THIS_STATE);
        if (state.facts().isEmpty()) return Optional.empty();
        var facts = state.facts().get();
        var actor = context.actor();
        if (BY_LEAD.contains(command) && !actor.body().equals(facts.lead())) return Optional.of(Refusal.NOT_THE_LEAD);
        if (BY_ISSUER.contains(command)
                && !actor.is(Role.SYSTEM)
                && !actor.body().equals(facts.issuer())) return Optional.of(Refusal.NOT_THE_ISSUER);
        if (command == Command.AnswerCard.class && state.cardAnswered()) return Optional.of(Refusal.NO_CARD);
        if (command == Command.SignForPart.class || command == Command.ReportPart.class)
            return part(state, command, actor.body());
        return Optional.empty();
    }

    /// An assisting body signs for its part once, and reports it until it is done.
    private static Optional<shuzhi.ledger.Refusal> part(State state, Class<?> command, String body) {
        if (!facts(state).partners().contains(body)) return Optional.of(Refusal.NOT_ASSISTING);
        var part = Optional.ofNullable(state.parts().get(body));
        boolean signing = command == Command.SignForPart.class;
        boolean open = part.filter(it -> it.done().isEmpty()).isPresent();
        return signing == part.isEmpty() && (signing || open)
                ? Optional.empty()
                : Optional.of(Refusal.NOT_IN_THIS_STATE);
    }

    public static Decision<Act> decide(State state, Command command, Context context) {
        var shut = gate(state, command.getClass(), context);
        if (shut.isPresent()) return refuse(shut.get());
        return switch (command) {
            case Command.Draft it -> draft(it, context);
            case Command.Assign it -> assign(it, context);
            case Command.Issue _ -> issue(state, context);
            case Command.SignFor _ -> act(new Act.SignedFor(number(state), context.today()));
            case Command.GiveBack it ->
                reasoned(it.reason(), new Act.GivenBack(number(state), context.today(), it.reason()));
            case Command.Report it ->
                reasoned(it.progress(), new Act.Reported(number(state), context.today(), it.progress(), it.evidence()));
            case Command.SignForPart _ ->
                act(new Act.PartSignedFor(number(state), context.actor().body(), context.today()));
            case Command.ReportPart it -> reportPart(state, it, context);
            case Command.AskDeferral it -> askDeferral(state, it, context);
            case Command.AnswerDeferral it -> answerDeferral(state, it, context);
            case Command.Finish it -> finish(state, it, context);
            case Command.Pass it -> pass(state, it, context);
            case Command.SendBack it ->
                reasoned(it.reason(), new Act.SentBack(number(state), context.today(), it.reason()));
            case Command.StrikeOff it ->
                act(new Act.StruckOff(number(state), facts(state).place(), context.today(), it.opinion()));
            case Command.Reopen it -> reopen(state, it, context);
            case Command.Cancel it ->
                reasoned(it.reason(), new Act.Cancelled(number(state), context.today(), it.reason()));
            case Command.Urge _ -> urge(state, context);
            case Command.ShowCard it -> showCard(state, it, context);
            case Command.AnswerCard it ->
                reasoned(it.answer(), new Act.CardAnswered(number(state), context.today(), it.answer()));
        };
    }

    private static State.Facts facts(State state) {
        return state.facts().orElseThrow();
    }

    private static String number(State state) {
        return facts(state).number();
    }

    private static Decision<Act> reasoned(String reason, Act act) {
        return reason.isBlank() ? refuse(Refusal.NO_REASON) : act(act);
    }

    private static Decision<Act> draft(Command.Draft it, Context context) {
        var wrong = wrong(it.sentence(), it.what(), it.lead(), it.source(), it.due(), context);
        if (wrong.isPresent()) return refuse(wrong.get());
        var actor = context.actor();
        return act(new Act.Drafted(
                newNumber(actor.place(), context),
                it.source(),
                it.origin(),
                actor.body(),
                actor.place(),
                it.lead(),
                it.partners(),
                it.urgency(),
                it.due(),
                it.measure(),
                it.sentence(),
                it.what()));
    }

    private static Decision<Act> assign(Command.Assign it, Context context) {
        var wrong = wrong(it.sentence(), it.what(), it.lead(), it.source(), it.due(), context);
        if (wrong.isPresent()) return refuse(wrong.get());
        var number = newNumber(it.place(), context);
        var drafted = new Act.Drafted(
                number,
                it.source(),
                it.origin(),
                it.issuer(),
                it.place(),
                it.lead(),
                it.partners(),
                it.urgency(),
                it.due(),
                it.measure(),
                it.sentence(),
                it.what());
        var due = due(it.urgency(), it.due(), context);
        return act(drafted, new Act.Issued(number, it.place(), it.lead(), context.today(), due));
    }

    private static Optional<Refusal> wrong(
            String sentence, String what, String lead, Source source, Optional<LocalDate> due, Context context) {
        if (sentence.isBlank() || what.isBlank()) return Optional.of(Refusal.NO_SENTENCE);
        if (!UnifiedCode.check(lead).ok()) return Optional.of(Refusal.NO_LEAD);
        if (source == Source.DOCUMENT && due.isEmpty()) return Optional.of(Refusal.DUE_MISSING);
        if (due.filter(it -> it.isBefore(context.today())).isPresent()) return Optional.of(Refusal.DUE_IN_THE_PAST);
        return Optional.empty();
    }

    private static String newNumber(String place, Context context) {
        int year = context.today().getYear();
        return "督〔" + year + "〕" + context.numbers().next("task/" + place + "/" + year) + "号";
    }

    /// Rule E-13: the stated day, else so many working days as the urgency allows.
    static LocalDate due(Urgency urgency, Optional<LocalDate> stated, Context context) {
        var limit = LAW.limit(urgency.parameter(), context.today()).limit();
        return stated.orElseGet(() -> context.days().due(context.today(), limit).day());
    }

    private static Decision<Act> issue(State state, Context context) {
        var facts = facts(state);
        var due = due(facts.urgency(), facts.due(), context);
        if (due.isBefore(context.today())) return refuse(Refusal.DUE_IN_THE_PAST);
        return act(new Act.Issued(facts.number(), facts.place(), facts.lead(), context.today(), due));
    }

    private static Decision<Act> askDeferral(State state, Command.AskDeferral it, Context context) {
        var due = state.due().orElseThrow();
        if (!context.today().isBefore(due)) return refuse(Refusal.TOO_LATE_TO_DEFER);
        if (it.reason().isBlank() || it.progress().isBlank()) return refuse(Refusal.NO_REASON);
        if (!it.until().isAfter(due)) return refuse(Refusal.NOT_LATER);
        return act(new Act.DeferralAsked(number(state), context.today(), it.until(), it.reason(), it.progress()));
    }

    private static Decision<Act> answerDeferral(State state, Command.AnswerDeferral it, Context context) {
        if (it.reason().isBlank()) return refuse(Refusal.NO_REASON);
        var due = it.granted() ? state.asked().orElseThrow() : state.due().orElseThrow();
        return act(new Act.DeferralAnswered(
                number(state), facts(state).place(), context.today(), it.granted(), due, it.reason()));
    }

    private static Decision<Act> reportPart(State state, Command.ReportPart it, Context context) {
        if (it.done() && it.evidence().isEmpty()) return refuse(Refusal.NO_EVIDENCE);
        return reasoned(
                it.progress(),
                new Act.PartReported(
                        number(state),
                        context.actor().body(),
                        context.today(),
                        it.done(),
                        it.progress(),
                        it.evidence()));
    }

    /// Rule E-12: the lead answers for the whole. An open part does not stop it for ever, but it must say why
    /// the result stands without it; that is kept with the result.
    private static Decision<Act> finish(State state, Command.Finish it, Context context) {
        if (it.result().isBlank()) return refuse(Refusal.NO_REASON);
        if (it.evidence().isEmpty() && it.entries().isEmpty()) return refuse(Refusal.NO_EVIDENCE);
        var open = state.openParts();
        var why = it.withoutParts().filter(text -> !text.isBlank() && !open.isEmpty());
        if (!open.isEmpty() && why.isEmpty()) return refuse(Refusal.PARTS_OPEN, Text.same(String.join(" ", open)));
        var due = state.due().orElseThrow();
        var issued = state.issued().orElseThrow();
        return act(new Act.Finished(
                number(state),
                facts(state).place(),
                facts(state).lead(),
                context.today(),
                due,
                !context.today().isAfter(due),
                context.days().count(issued, context.today()),
                it.evidence().size(),
                it.entries(),
                it.result(),
                it.evidence(),
                open,
                why));
    }

    private static Decision<Act> pass(State state, Command.Pass it, Context context) {
        return act(new Act.Passed(
                number(state),
                facts(state).place(),
                facts(state).lead(),
                context.today(),
                state.onTime(),
                state.returned() == 0,
                it.opinion()));
    }

    private static Decision<Act> reopen(State state, Command.Reopen it, Context context) {
        if (it.reason().isBlank()) return refuse(Refusal.NO_REASON);
        if (!it.due().isAfter(context.today())) return refuse(Refusal.DUE_IN_THE_PAST);
        return act(new Act.Reopened(number(state), facts(state).place(), context.today(), it.due(), it.reason()));
    }

    /// How many working days a task is overdue; negative before the day it is due.
    public static int overdue(LocalDate due, Context context) {
        var today = context.today();
        return today.isAfter(due)
                ? context.days().count(due, today)
                : -context.days().count(today, due);
    }

    private static Decision<Act> urge(State state, Context context) {
        int overdue = overdue(state.due().orElseThrow(), context);
        boolean day = overdue == -1 || overdue >= 0 && overdue % URGE_EVERY == 0;
        boolean today = state.urged().filter(context.today()::equals).isPresent();
        if (context.actor().is(Role.SYSTEM) && (!day || today || !context.days().isWorking(context.today())))
            return refuse(Refusal.NOT_THE_DAY);
        return act(new Act.Urged(number(state), context.today(), Math.max(0, overdue), state.openParts()));
    }

    private static Decision<Act> showCard(State state, Command.ShowCard it, Context context) {
        int overdue = overdue(state.due().orElseThrow(), context);
        int from = LAW.limit(it.colour().parameter(), context.today()).value();
        boolean shown =
                state.card().filter(card -> card.compareTo(it.colour()) >= 0).isPresent();
        if (overdue < from || shown) return refuse(Refusal.NOT_OVERDUE_ENOUGH);
        var facts = facts(state);
        return act(
                new Act.CardShown(facts.number(), facts.place(), facts.lead(), context.today(), it.colour(), overdue));
    }

    /// The commands of a task that its rules know, for tests.
    static List<Class<?>> commands() {
        return List.copyOf(WHEN.keySet());
    }
}
