package shuzhi.conduct.hazard;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shuzhi.codes.UnifiedCode;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.org.Role;
import shuzhi.words.Text;

/// How a hazard goes round its loop (隐患闭环规则), rules F-06 to F-09.
public final class Rules {
    public static final Thing<Command, Act, State> HAZARD = new Thing<>(
            "hazard",
            new Text("隐患", "Hazard"),
            Command.class,
            Act.class,
            State.BLANK,
            Rules::gate,
            Rules::decide,
            State::after,
            (_, _) -> Optional.empty());

    private static final EnumSet<Status> OPEN =
            EnumSet.of(Status.REPORTED, Status.GRADED, Status.PLANNED, Status.RECTIFIED);

    private static final Map<Class<?>, Set<Status>> WHEN = Map.ofEntries(
            Map.entry(Command.Report.class, EnumSet.of(Status.NONE)),
            Map.entry(Command.TakeOver.class, EnumSet.of(Status.NONE)),
            Map.entry(Command.Grade.class, EnumSet.of(Status.REPORTED, Status.GRADED)),
            Map.entry(Command.SetPlan.class, EnumSet.of(Status.GRADED)),
            Map.entry(Command.OrderStop.class, EnumSet.of(Status.REPORTED, Status.GRADED, Status.PLANNED)),
            Map.entry(Command.Supervise.class, EnumSet.of(Status.GRADED, Status.PLANNED)),
            Map.entry(Command.ReportMonth.class, EnumSet.of(Status.PLANNED)),
            Map.entry(Command.Rectify.class, EnumSet.of(Status.PLANNED)),
            Map.entry(Command.ConsentToResume.class, EnumSet.of(Status.RECTIFIED)),
            Map.entry(Command.Verify.class, EnumSet.of(Status.RECTIFIED)),
            Map.entry(Command.Reopen.class, EnumSet.of(Status.CLOSED)),
            Map.entry(Command.AnswerCard.class, EnumSet.of(Status.PLANNED, Status.RECTIFIED, Status.CLOSED)),
            Map.entry(Command.ReviewAnswer.class, EnumSet.of(Status.PLANNED, Status.RECTIFIED, Status.CLOSED)),
            Map.entry(Command.ShowCard.class, EnumSet.of(Status.PLANNED)));

    private static final Set<Class<?>> BY_OWNER =
            Set.of(Command.SetPlan.class, Command.ReportMonth.class, Command.Rectify.class, Command.AnswerCard.class);

    /// What another body than the owner decides.
    private static final Set<Class<?>> BY_AUTHORITY = Set.of(
            Command.OrderStop.class,
            Command.Supervise.class,
            Command.ConsentToResume.class,
            Command.ReviewAnswer.class);

    private static final Set<Class<?>> MAJOR_ONLY =
            Set.of(Command.Supervise.class, Command.ReportMonth.class, Command.ConsentToResume.class);

    private Rules() {}

    static Optional<shuzhi.ledger.Refusal> gate(State state, Class<?> command, Context context) {
        boolean opens = command == Command.Report.class || command == Command.TakeOver.class;
        if (opens && state.status() != Status.NONE) return Optional.of(Refusal.REPORTED_ALREADY);
        if (!WHEN.getOrDefault(command, Set.of()).contains(state.status()))
            return Optional.of(Refusal.NOT_IN_THIS_STATE);
        if (state.facts().isEmpty() || context.actor().is(Role.SYSTEM)) return Optional.empty();
        return whose(state, command, context).or(() -> Optional.ofNullable(done(state, command)));
    }

    private static Optional<shuzhi.ledger.Refusal> whose(State state, Class<?> command, Context context) {
        boolean own = context.actor().body().equals(state.facts().orElseThrow().owner());
        boolean major = state.major();
        if (BY_OWNER.contains(command) && !own) return Optional.of(Refusal.NOT_THE_OWNER);
        if (command == Command.AnswerCard.class && !state.owesAnswer()) return Optional.of(Refusal.NO_CARD);
        if (command == Command.ReviewAnswer.class && !state.reply().answered()) return Optional.of(Refusal.NO_CARD);
        if (MAJOR_ONLY.contains(command) && !major) return Optional.of(Refusal.NOT_MAJOR);
        boolean self =
                command == Command.Verify.class && context.actor().person().equals(state.by());
        if (self) return Optional.of(Refusal.SELF_VERIFICATION);
        boolean authority = BY_AUTHORITY.contains(command) || command == Command.Verify.class && major;
        return authority && own ? Optional.of(Refusal.NOT_THE_AUTHORITY) : Optional.empty();
    }

    private static shuzhi.ledger.@org.jspecify.annotations.Nullable Refusal done(State state, Class<?> command) {
        boolean done = command == Command.OrderStop.class && state.stopped()
                || command == Command.Supervise.class && state.supervised()
                || command == Command.ConsentToResume.class && state.agreed();
        return done ? Refusal.DONE_ALREADY : null;
    }

    public static Decision<Act> decide(State state, Command command, Context context) {
        var shut = gate(state, command.getClass(), context);
        if (shut.isPresent()) return refuse(shut.get());
        var today = context.today();
        return switch (command) {
            case Command.Report it ->
                report(
                        it.kind(),
                        it.object(),
                        it.owner(),
                        context.actor().body(),
                        context.actor().place(),
                        "",
                        it.description(),
                        it.before().size(),
                        it.before(),
                        context);
            case Command.TakeOver it ->
                report(
                        it.kind(),
                        it.object(),
                        it.owner(),
                        it.authority(),
                        it.place(),
                        it.inspection(),
                        it.description(),
                        it.pictures(),
                        List.of(),
                        context);
            case Command.Grade it ->
                said(it.reason(), new Act.Graded(number(state), place(state), it.level(), today, it.reason()));
            case Command.SetPlan it -> plan(state, it, context);
            case Command.OrderStop it ->
                said(it.reason(), new Act.StopOrdered(number(state), place(state), today, it.reason()));
            case Command.Supervise it ->
                said(it.requirement(), new Act.Supervised(number(state), place(state), today, it.requirement()));
            case Command.ReportMonth it -> month(state, it, context);
            case Command.Rectify it -> rectify(state, it, context);
            case Command.ConsentToResume it ->
                said(it.opinion(), new Act.ResumeAgreed(number(state), place(state), today, it.opinion()));
            case Command.Verify it -> verify(state, it, context);
            case Command.Reopen it ->
                said(
                        it.reason(),
                        new Act.Reopened(
                                number(state), place(state), facts(state).kind(), today, it.reason()));
            case Command.AnswerCard it -> answer(state, it, context);
            case Command.ReviewAnswer it ->
                said(
                        it.opinion(),
                        new Act.AnswerReviewed(
                                number(state),
                                place(state),
                                today,
                                state.card().orElseThrow(),
                                it.accepted(),
                                it.opinion()));
            case Command.ShowCard it -> card(state, it, context);
        };
    }

    private static State.Facts facts(State state) {
        return state.facts().orElseThrow();
    }

    private static String number(State state) {
        return facts(state).number();
    }

    private static String place(State state) {
        return facts(state).place();
    }

    private static Decision<Act> said(String words, Act act) {
        return words.isBlank() ? refuse(Refusal.NOTHING_SAID) : act(act);
    }

    private static Decision<Act> report(
            Kind kind,
            String object,
            String owner,
            String authority,
            String place,
            String inspection,
            String description,
            int pictures,
            List<Attachment> before,
            Context context) {
        if (object.isBlank() || description.isBlank()) return refuse(Refusal.NOTHING_SAID);
        if (!UnifiedCode.check(owner).ok()) return refuse(Refusal.NO_OWNER);
        int year = context.today().getYear();
        var number = "隐患〔" + year + "〕" + context.numbers().next("hazard/" + place + "/" + year) + "号";
        return act(new Act.Reported(
                number,
                kind,
                object,
                owner,
                authority,
                place,
                inspection,
                context.today(),
                pictures,
                description,
                before));
    }

    private static Decision<Act> plan(State state, Command.SetPlan it, Context context) {
        var missing = missing(it);
        if (!missing.isEmpty())
            return refuse(
                    Refusal.FIVE_IMPLEMENTATIONS,
                    new Text(
                            "缺少："
                                    + String.join(
                                            "、", missing.stream().map(Text::zh).toList()),
                            "missing: "
                                    + String.join(
                                            ", ", missing.stream().map(Text::en).toList())));
        var due = it.due().orElseThrow();
        var limit = context.law().limit("hazard-general", context.today()).limit();
        boolean late = !state.major()
                && due.isAfter(context.days().due(context.today(), limit).day());
        if (due.isBefore(context.today()) || late) return refuse(Refusal.LIMIT_EXCEEDED);
        return act(new Act.Planned(
                number(state),
                place(state),
                context.today(),
                due,
                it.responsibility(),
                it.measures(),
                it.funds(),
                it.emergencyPlan()));
    }

    /// Which of the five are not settled (五落实), rule F-08.
    private static List<Text> missing(Command.SetPlan it) {
        var missing = new ArrayList<Text>();
        if (it.responsibility().isBlank()) missing.add(new Text("责任", "responsibility"));
        if (it.measures().isBlank()) missing.add(new Text("措施", "measures"));
        if (it.funds().isBlank()) missing.add(new Text("资金", "money"));
        if (it.due().isEmpty()) missing.add(new Text("时限", "time"));
        if (it.emergencyPlan().isBlank()) missing.add(new Text("预案", "emergency plan"));
        return missing;
    }

    private static Decision<Act> month(State state, Command.ReportMonth it, Context context) {
        var month = it.month().withDayOfMonth(1);
        boolean next = state.owes().filter(month::equals).isPresent();
        if (!next || month.isAfter(context.today())) return refuse(Refusal.NOT_THE_MONTH);
        boolean onTime =
                !context.today().isAfter(State.reportDue(month, context.today(), context.days(), context.law()));
        return said(it.progress(), new Act.MonthReported(number(state), month, context.today(), onTime, it.progress()));
    }

    private static Decision<Act> rectify(State state, Command.Rectify it, Context context) {
        if (it.result().isBlank()) return refuse(Refusal.NOTHING_SAID);
        if (it.after().isEmpty() || it.before().isEmpty() && !state.pictured()) return refuse(Refusal.NO_EVIDENCE);
        var due = state.due().orElseThrow();
        return act(new Act.Rectified(
                number(state),
                place(state),
                context.today(),
                due,
                !context.today().isAfter(due),
                it.before().size() + it.after().size(),
                context.actor().person(),
                it.result(),
                it.before(),
                it.after()));
    }

    private static Decision<Act> verify(State state, Command.Verify it, Context context) {
        if (it.findings().isBlank()) return refuse(Refusal.NOTHING_SAID);
        if (!it.passed()) return act(new Act.SentBack(number(state), context.today(), it.findings(), it.evidence()));
        if (state.major() && !state.agreed()) return refuse(Refusal.KEEP_SUSPENDED);
        return act(new Act.Closed(
                number(state),
                place(state),
                state.level().orElseThrow(),
                context.today(),
                state.due().orElseThrow(),
                state.onTime(),
                it.findings(),
                it.evidence()));
    }

    private static Decision<Act> answer(State state, Command.AnswerCard it, Context context) {
        if (it.cause().isBlank() || it.measures().isBlank()) return refuse(Refusal.NOTHING_SAID);
        var limit = context.law().limit("hazard-answer", context.today()).limit();
        var due = context.days().due(state.reply().shown().orElseThrow(), limit).day();
        return act(new Act.CardAnswered(
                number(state),
                place(state),
                context.today(),
                state.card().orElseThrow(),
                !context.today().isAfter(due),
                it.cause(),
                it.measures(),
                it.evidence()));
    }

    private static Decision<Act> card(State state, Command.ShowCard it, Context context) {
        var today = context.today();
        int overdue = state.overdue(today, context.days(), context.law());
        boolean shown =
                state.card().filter(card -> card.compareTo(it.colour()) >= 0).isPresent();
        if (overdue == 0 || overdue < context.limit(it.colour().parameter()) || shown)
            return refuse(Refusal.NOT_OVERDUE_ENOUGH);
        return act(new Act.CardShown(
                number(state),
                place(state),
                facts(state).owner(),
                today,
                it.colour(),
                overdue,
                today.isAfter(state.due().orElseThrow()) ? Optional.empty() : state.owes()));
    }
}
