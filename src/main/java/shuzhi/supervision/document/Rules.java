package shuzhi.supervision.document;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import shuzhi.law.Law;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.supervision.document.Command.Statement;
import shuzhi.words.Text;

/// How a policy paper comes about and ends (文件规则): the interim regulation on major administrative decisions as code,
/// rules E-19 and E-20. Without a lawful review nothing is tabled.
public final class Rules {
    private static final Law LAW = Law.load();
    private static final Pattern PREFIX = Pattern.compile("\\p{IsHan}{2,8}");
    /// A document number (发文字号), GB/T 9704-2012 7.2.5: year in full and in ⟨六角括号⟩, number without zeros or 第.
    private static final Pattern NUMBER = Pattern.compile("\\p{IsHan}{2,8}〔(19|20)\\d\\d〕[1-9]\\d{0,4}号");

    public static final Thing<Command, Act, State> DOCUMENT = new Thing<>(
            "document",
            new Text("文件", "Document"),
            Command.class,
            Act.class,
            State.BLANK,
            Rules::gate,
            Rules::decide,
            State::after,
            (_, _) -> Optional.empty());

    private static final Map<Class<?>, Set<Status>> WHEN = Map.ofEntries(
            Map.entry(Command.Start.class, EnumSet.of(Status.NONE)),
            Map.entry(Command.Write.class, EnumSet.of(Status.DRAFTING)),
            Map.entry(Command.Consult.class, EnumSet.of(Status.DRAFTING)),
            Map.entry(Command.CloseConsultation.class, EnumSet.of(Status.CONSULTING)),
            Map.entry(Command.HearExperts.class, EnumSet.of(Status.DRAFTING, Status.CONSULTING)),
            Map.entry(Command.AssessRisk.class, EnumSet.of(Status.DRAFTING, Status.CONSULTING)),
            Map.entry(Command.SendToReview.class, EnumSet.of(Status.DRAFTING)),
            Map.entry(Command.GiveReview.class, EnumSet.of(Status.LEGALITY)),
            Map.entry(Command.Discuss.class, EnumSet.of(Status.READY)),
            Map.entry(Command.Number.class, EnumSet.of(Status.DISCUSSED)),
            Map.entry(Command.Publish.class, EnumSet.of(Status.NUMBERED)),
            Map.entry(Command.Split.class, EnumSet.of(Status.PUBLISHED)),
            Map.entry(Command.Evaluate.class, EnumSet.of(Status.PUBLISHED)),
            Map.entry(Command.Repeal.class, EnumSet.of(Status.PUBLISHED)),
            Map.entry(
                    Command.Drop.class, EnumSet.of(Status.DRAFTING, Status.CONSULTING, Status.LEGALITY, Status.READY)));

    private Rules() {}

    /// Is this a well-formed document number?
    public static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    static Optional<shuzhi.ledger.Refusal> gate(State state, Class<?> command, Context context) {
        if (command == Command.Discuss.class
                && state.status() != Status.READY
                && state.facts().isPresent()) return Optional.of(Refusal.NO_LEGALITY_REVIEW);
        if (!WHEN.getOrDefault(command, Set.of()).contains(state.status()))
            return Optional.of(Refusal.NOT_IN_THIS_STATE);
        // The review is the work of another body's legal office; everything else is the drafting body's.
        boolean ours = state.facts().isEmpty()
                || command == Command.GiveReview.class
                || state.facts().get().body().equals(context.actor().body());
        return ours ? Optional.empty() : Optional.of(Refusal.NOT_YOUR_BODY);
    }

    public static Decision<Act> decide(State state, Command command, Context context) {
        var shut = gate(state, command.getClass(), context);
        if (shut.isPresent()) return refuse(shut.get());
        return switch (command) {
            case Command.Start it -> start(it, context);
            case Command.Write it ->
                it.text().isBlank()
                        ? refuse(Refusal.NO_TEXT)
                        : act(new Act.Written(context.today(), it.text().length(), it.text(), it.summary()));
            case Command.Consult it -> consult(state, it, context);
            case Command.CloseConsultation it -> closeConsultation(state, it, context);
            case Command.HearExperts it ->
                it.experts() < 1 || it.opinion().isBlank()
                        ? refuse(Refusal.NO_EXPERTS)
                        : act(new Act.ExpertsHeard(context.today(), it.experts(), it.opinion(), it.evidence()));
            case Command.AssessRisk it ->
                act(new Act.RiskAssessed(context.today(), it.risk(), it.opinion(), it.evidence()));
            case Command.SendToReview _ -> sendToReview(state, context);
            case Command.GiveReview it -> giveReview(state, it, context);
            case Command.Discuss it -> discuss(it, context);
            case Command.Number _ -> number(state, context);
            case Command.Publish it -> publish(state, it, context);
            case Command.Split it -> split(state, it, context);
            case Command.Evaluate it ->
                it.findings().isBlank()
                        ? refuse(Refusal.NO_REASON)
                        : act(new Act.Evaluated(
                                state.number().orElseThrow(), context.today(), it.review(), it.findings()));
            case Command.Repeal it ->
                it.reason().isBlank()
                        ? refuse(Refusal.NO_REASON)
                        : act(new Act.Repealed(state.number().orElseThrow(), context.today(), it.reason()));
            case Command.Drop it ->
                it.reason().isBlank() ? refuse(Refusal.NO_REASON) : act(new Act.Dropped(context.today(), it.reason()));
        };
    }

    private static State.Facts facts(State state) {
        return state.facts().orElseThrow();
    }

    private static Decision<Act> start(Command.Start it, Context context) {
        if (it.title().isBlank() || !PREFIX.matcher(it.prefix()).matches()) return refuse(Refusal.NO_TITLE);
        var actor = context.actor();
        return act(new Act.Started(
                it.kind(), it.prefix(), it.major(), actor.body(), actor.place(), context.today(), it.title()));
    }

    private static Decision<Act> consult(State state, Command.Consult it, Context context) {
        if (state.text().isBlank()) return refuse(Refusal.NO_TEXT);
        int days = (int) ChronoUnit.DAYS.between(context.today(), it.until());
        boolean reasoned = it.reason().filter(text -> !text.isBlank()).isPresent();
        int least = LAW.limit("consultation", context.today()).value();
        if (days < 1 || days < least && !reasoned) return refuse(Refusal.CONSULTATION_TOO_SHORT);
        return act(new Act.ConsultationOpened(context.today(), it.until(), days, it.reason()));
    }

    private static Decision<Act> closeConsultation(State state, Command.CloseConsultation it, Context context) {
        if (!context.today().isAfter(state.consultationEnds().orElseThrow())) return refuse(Refusal.CONSULTATION_RUNS);
        return act(new Act.ConsultationClosed(context.today(), it.received(), it.taken(), it.summary()));
    }

    private static Decision<Act> sendToReview(State state, Context context) {
        if (state.text().isBlank()) return refuse(Refusal.NO_TEXT);
        if (!state.consulted()) return refuse(Refusal.NOT_CONSULTED);
        if (facts(state).major() && !state.experts()) return refuse(Refusal.NO_EXPERTS);
        if (facts(state).major() && state.risk().isEmpty()) return refuse(Refusal.NO_RISK_ASSESSMENT);
        if (state.risk().filter(it -> it == Risk.UNCONTROLLED).isPresent()) return refuse(Refusal.RISK_UNCONTROLLED);
        return act(new Act.SentToReview(context.today()));
    }

    /// Less than seven working days is recorded, not refused: the review may be quick, but everybody sees it.
    private static Decision<Act> giveReview(State state, Command.GiveReview it, Context context) {
        if (it.opinion().isBlank()) return refuse(Refusal.NO_REASON);
        int days = context.days().count(state.since().orElseThrow(), context.today());
        boolean hurried = days < LAW.limit("legality-review", context.today()).value();
        return act(new Act.ReviewGiven(context.today(), it.lawful(), days, hurried, it.opinion()));
    }

    private static Decision<Act> discuss(Command.Discuss it, Context context) {
        var wrong = wrong(it.statements(), it.adopted(), it.reason());
        if (wrong.isPresent()) return refuse(wrong.get());
        int agree = (int) it.statements().stream()
                .filter(one -> one.stance() == Stance.AGREE)
                .count();
        int dissent = (int) it.statements().stream()
                .filter(one -> one.stance() == Stance.DISAGREE || one.stance() == Stance.RESERVE)
                .count();
        return act(new Act.Discussed(
                context.today(), it.meeting(), it.adopted(), agree, dissent, it.statements(), it.reason()));
    }

    /// Article 30: everybody speaks, the head last, and against the majority only with a reason.
    public static Optional<Refusal> wrong(List<Statement> statements, boolean adopted, Optional<String> reason) {
        if (statements.isEmpty()) return Optional.of(Refusal.NO_STANCES);
        boolean last = statements.getLast().head()
                && statements.stream().filter(Statement::head).count() == 1;
        if (!last) return Optional.of(Refusal.HEAD_NOT_LAST);
        long agree =
                statements.stream().filter(it -> it.stance() == Stance.AGREE).count();
        long voices =
                statements.stream().filter(it -> it.stance() != Stance.RECUSED).count();
        boolean majority = agree * 2 > voices;
        boolean reasoned = reason.filter(text -> !text.isBlank()).isPresent();
        return adopted != majority && !reasoned ? Optional.of(Refusal.NO_REASON_AGAINST_MAJORITY) : Optional.empty();
    }

    private static Decision<Act> number(State state, Context context) {
        var facts = facts(state);
        int year = context.today().getYear();
        var number = facts.prefix() + "〔" + year + "〕"
                + context.numbers().next("document/" + facts.body() + "/" + facts.prefix() + "/" + year) + "号";
        return act(new Act.Numbered(number, facts.kind(), facts.body(), facts.place(), context.today()));
    }

    private static Decision<Act> publish(State state, Command.Publish it, Context context) {
        if (!it.review().isAfter(context.today())) return refuse(Refusal.NO_REASON);
        var facts = facts(state);
        return act(new Act.Published(
                state.number().orElseThrow(),
                facts.kind(),
                facts.body(),
                facts.place(),
                context.today(),
                it.review(),
                facts.title()));
    }

    private static Decision<Act> split(State state, Command.Split it, Context context) {
        if (it.sentence().isBlank() || !state.text().contains(it.sentence())) return refuse(Refusal.NOT_IN_THE_TEXT);
        if (it.lead().isBlank() || it.what().isBlank() || !it.due().isAfter(context.today()))
            return refuse(Refusal.LINE_INCOMPLETE);
        var facts = facts(state);
        return act(new Act.SplitOff(
                state.number().orElseThrow(),
                facts.body(),
                facts.place(),
                it.lead(),
                it.due(),
                it.measure(),
                it.sentence(),
                it.what()));
    }
}
