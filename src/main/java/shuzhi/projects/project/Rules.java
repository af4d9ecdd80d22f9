package shuzhi.projects.project;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shuzhi.codes.ProjectCode;
import shuzhi.law.Law;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.org.Actor;
import shuzhi.words.Text;

/// How a major project is kept (重大项目规则), rules E-01 to E-08.
public final class Rules {
    private static final Law LAW = Law.load();

    public static final Thing<Command, Act, State> PROJECT = new Thing<>(
            "project",
            new Text("重大项目", "Project"),
            Command.class,
            Act.class,
            State.BLANK,
            Rules::gate,
            Rules::decide,
            History::after,
            (_, _) -> Optional.empty());

    private static final Set<Stage> LISTED = EnumSet.complementOf(EnumSet.of(Stage.NONE, Stage.DROPPED));
    private static final Set<Stage> ACTIVE =
            EnumSet.of(Stage.PREPARATION, Stage.CONSTRUCTION, Stage.STOPPED, Stage.COMPLETED);

    private static final Set<Stage> BEFORE_START = EnumSet.of(Stage.RESERVE, Stage.PREPARATION);

    private static final Map<Class<?>, Set<Stage>> WHEN = Map.ofEntries(
            Map.entry(Command.Enter.class, EnumSet.of(Stage.NONE)),
            Map.entry(Command.SetPlan.class, LISTED),
            Map.entry(Command.SetMilestone.class, LISTED),
            Map.entry(Command.ReachMilestone.class, LISTED),
            Map.entry(Command.SetFactor.class, LISTED),
            Map.entry(Command.SetFunding.class, LISTED),
            Map.entry(Command.RecordFunding.class, LISTED),
            Map.entry(Command.Photograph.class, LISTED),
            Map.entry(Command.SetLeader.class, LISTED),
            Map.entry(Command.Prepare.class, EnumSet.of(Stage.RESERVE)),
            Map.entry(Command.Commence.class, EnumSet.of(Stage.PREPARATION)),
            Map.entry(Command.RecordGrant.class, BEFORE_START),
            Map.entry(Command.ExtendStart.class, BEFORE_START),
            Map.entry(Command.WarnStart.class, BEFORE_START),
            Map.entry(Command.Lapse.class, BEFORE_START),
            Map.entry(Command.ReportStop.class, EnumSet.of(Stage.STOPPED)),
            Map.entry(Command.WarnStop.class, EnumSet.of(Stage.STOPPED)),
            Map.entry(Command.VerifyPermit.class, EnumSet.of(Stage.STOPPED)),
            Map.entry(Command.Suspend.class, EnumSet.of(Stage.CONSTRUCTION)),
            Map.entry(Command.Resume.class, EnumSet.of(Stage.STOPPED)),
            Map.entry(Command.Complete.class, EnumSet.of(Stage.CONSTRUCTION)),
            Map.entry(Command.Operate.class, EnumSet.of(Stage.COMPLETED)),
            Map.entry(Command.Drop.class, EnumSet.of(Stage.RESERVE, Stage.PREPARATION)),
            Map.entry(Command.ReportMonth.class, ACTIVE),
            Map.entry(Command.CheckMonth.class, LISTED),
            Map.entry(Command.CorrectMonth.class, LISTED),
            Map.entry(Command.RaiseProblem.class, LISTED),
            Map.entry(Command.SolveProblem.class, LISTED),
            Map.entry(Command.LowerLight.class, LISTED));

    private Rules() {}

    static Optional<shuzhi.ledger.Refusal> gate(State state, Class<?> command, Context context) {
        if (!WHEN.getOrDefault(command, Set.of()).contains(state.stage()))
            return Optional.of(Refusal.NOT_IN_THIS_STAGE);
        boolean ours = state.facts().isEmpty()
                || command == Command.LowerLight.class
                || context.actor().equals(Actor.SYSTEM)
                || state.facts().get().body().equals(context.actor().body());
        return ours ? Optional.empty() : Optional.of(Refusal.NOT_YOUR_PROJECT);
    }

    public static Decision<Act> decide(State state, Command command, Context context) {
        var shut = gate(state, command.getClass(), context);
        if (shut.isPresent()) return refuse(shut.get());
        return switch (command) {
            case Command.Enter it -> enter(it, context);
            case Command.SetPlan it -> setPlan(state, it);
            case Command.SetMilestone it -> setMilestone(state, it);
            case Command.ReachMilestone it -> reach(state, it, context);
            case Command.SetFactor it -> act(new Act.FactorSet(code(state), it.factor(), it.met(), it.need()));
            case Command.SetFunding it -> setFunding(state, it);
            case Command.RecordFunding it -> recordFunding(state, it, context);
            case Command.Photograph it -> photograph(state, it, context);
            case Command.SetLeader it -> reasoned(it.leader(), new Act.LeaderSet(code(state), it.leader()));
            case Command.Prepare it ->
                proved(it.evidence(), new Act.Prepared(code(state), place(state), context.today(), it.evidence()));
            case Command.Commence it -> StartRules.commence(state, it, context);
            case Command.RecordGrant it -> StartRules.record(state, it, context);
            case Command.ExtendStart it -> StartRules.extend(state, it, context);
            case Command.WarnStart it -> StartRules.warn(state, it.grant(), context);
            case Command.Lapse it -> StartRules.lapse(state, it.grant(), context);
            case Command.Suspend it -> StartRules.suspend(state, it, context);
            case Command.ReportStop it -> StartRules.report(state, it, context);
            case Command.WarnStop _ -> StartRules.warnStop(state, context);
            case Command.VerifyPermit it ->
                proved(
                        it.evidence(),
                        new Act.PermitVerified(code(state), place(state), context.today(), it.evidence()));
            case Command.Resume it -> StartRules.resume(state, it, context);
            case Command.Complete it ->
                proved(it.evidence(), new Act.Completed(code(state), place(state), it.day(), it.evidence()));
            case Command.Operate it ->
                proved(it.evidence(), new Act.Operating(code(state), place(state), it.day(), it.evidence()));
            case Command.Drop it -> reasoned(it.reason(), new Act.Dropped(code(state), context.today(), it.reason()));
            case Command.ReportMonth it -> report(state, it, context);
            case Command.CheckMonth it -> check(state, it, context);
            case Command.CorrectMonth it -> correct(state, it, context);
            case Command.RaiseProblem it -> raise(state, it, context);
            case Command.SolveProblem it -> solve(state, it, context);
            case Command.LowerLight it -> lower(state, it, context);
        };
    }

    static State.Facts facts(State state) {
        return state.facts().orElseThrow();
    }

    static String code(State state) {
        return facts(state).code();
    }

    static String place(State state) {
        return facts(state).place();
    }

    static Decision<Act> reasoned(String reason, Act act) {
        return reason.isBlank() ? refuse(Refusal.NO_REASON) : act(act);
    }

    static Decision<Act> proved(List<Attachment> evidence, Act act) {
        return evidence.isEmpty() ? refuse(Refusal.NO_EVIDENCE) : act(act);
    }

    private static Decision<Act> enter(Command.Enter it, Context context) {
        if (ProjectCode.shape(it.code()).isEmpty()) return refuse(Refusal.CODE_WRONG);
        if (it.name().isBlank() || it.total().signum() <= 0) return refuse(Refusal.NO_NAME);
        if (it.finish().isBefore(it.start())) return refuse(Refusal.DATES_WRONG);
        var actor = context.actor();
        return act(new Act.Entered(
                it.code(),
                ProjectCode.check(it.code()).ok(),
                it.name(),
                it.rank(),
                it.sector(),
                actor.body(),
                actor.place(),
                it.total(),
                it.start(),
                it.finish(),
                it.origin(),
                it.location()));
    }

    private static Decision<Act> setFunding(State state, Command.SetFunding it) {
        if (it.amount().signum() < 0) return refuse(Refusal.MONEY_WRONG);
        var before = Optional.ofNullable(state.support().money().get(it.fund()));
        if (before.isPresent() && it.note().filter(note -> !note.isBlank()).isEmpty())
            return refuse(Refusal.NOTE_MISSING);
        if (before.filter(one -> one.arrived().compareTo(it.amount()) > 0).isPresent())
            return refuse(Refusal.MONEY_WRONG);
        int revision = before.map(Support.Money::revision).orElse(0) + 1;
        return act(new Act.FundingSet(code(state), place(state), it.fund(), it.amount(), revision, it.note()));
    }

    /// More than a source is to give cannot come in: its plan is revised first.
    private static Decision<Act> recordFunding(State state, Command.RecordFunding it, Context context) {
        var known = state.support().money().get(it.fund());
        if (known == null || it.amount().signum() <= 0) return refuse(Refusal.MONEY_WRONG);
        if (it.day().isAfter(context.today())) return refuse(Refusal.DATES_WRONG);
        var arrived = known.arrived().add(it.amount());
        if (arrived.compareTo(known.planned()) > 0) return refuse(Refusal.MONEY_WRONG);
        return proved(
                it.evidence(),
                new Act.FundingArrived(
                        code(state), place(state), it.fund(), it.day(), it.amount(), arrived, it.evidence()));
    }

    /// What is uploaded was looked at already: a name that ends as an image is one.
    private static Decision<Act> photograph(State state, Command.Photograph it, Context context) {
        boolean images = !it.photographs().isEmpty()
                && it.photographs().stream()
                        .allMatch(one -> one.name().toLowerCase(Locale.ROOT).matches(".*\\.(jpe?g|png)"));
        if (!images || it.shows().isBlank()) return refuse(Refusal.NO_PHOTOGRAPH);
        if (it.taken().atZone(Context.ZONE).toInstant().isAfter(context.now())) return refuse(Refusal.DATES_WRONG);
        return act(new Act.Photographed(
                code(state),
                place(state),
                context.today(),
                it.photographs().size(),
                it.taken(),
                it.shows(),
                it.photographs()));
    }

    private static Decision<Act> setPlan(State state, Command.SetPlan it) {
        if (it.amount().signum() < 0) return refuse(Refusal.NO_NAME);
        var before = Optional.ofNullable(state.plans().get(it.year()));
        if (before.isPresent() && it.note().filter(note -> !note.isBlank()).isEmpty())
            return refuse(Refusal.NOTE_MISSING);
        int revision = before.map(State.Plan::revision).orElse(0) + 1;
        return act(new Act.PlanSet(
                code(state), place(state), it.year(), it.amount(), it.startsNew(), revision, it.note()));
    }

    private static Decision<Act> setMilestone(State state, Command.SetMilestone it) {
        if (it.milestone().isBlank() || it.name().isBlank()) return refuse(Refusal.NO_SUCH_MILESTONE);
        var before = Optional.ofNullable(state.milestones().get(it.milestone()));
        if (before.flatMap(State.Milestone::reached).isPresent()) return refuse(Refusal.NO_SUCH_MILESTONE);
        int revision = before.map(State.Milestone::revision).orElse(0) + 1;
        return act(new Act.MilestoneSet(code(state), it.milestone(), it.name(), it.planned(), revision));
    }

    private static Decision<Act> reach(State state, Command.ReachMilestone it, Context context) {
        var milestone = state.milestones().get(it.milestone());
        if (milestone == null || milestone.reached().isPresent()) return refuse(Refusal.NO_SUCH_MILESTONE);
        if (it.day().isAfter(context.today())) return refuse(Refusal.DATES_WRONG);
        int late = (int) Math.max(0, ChronoUnit.DAYS.between(milestone.planned(), it.day()));
        return proved(
                it.evidence(),
                new Act.MilestoneReached(code(state), place(state), it.milestone(), it.day(), late, it.evidence()));
    }

    private static Decision<Act> report(State state, Command.ReportMonth it, Context context) {
        var month = it.month().withDayOfMonth(1);
        boolean over = context.today().isAfter(month.plusMonths(1).minusDays(1));
        boolean next =
                state.lastMonth().map(last -> last.plusMonths(1).equals(month)).orElse(true);
        if (!over || !next || it.amount().signum() < 0) return refuse(Refusal.MONTH_WRONG);
        var plan = state.plans().get(month.getYear());
        if (plan == null) return refuse(Refusal.NO_PLAN);
        var done = state.done(month.getYear(), month).add(it.amount());
        boolean above = done.compareTo(plan.amount()) > 0;
        if (above && it.note().filter(note -> !note.isBlank()).isEmpty()) return refuse(Refusal.NOTE_MISSING);
        int days = LAW.limit("project-dispatch", context.today()).value();
        var reported =
                context.days().add(month.plusMonths(1).minusDays(1), days).day();
        return act(new Act.MonthReported(
                code(state),
                place(state),
                month,
                it.amount(),
                done,
                context.today(),
                reported,
                context.today().isAfter(reported),
                above,
                context.actor().person(),
                it.image(),
                it.note()));
    }

    private static Decision<Act> check(State state, Command.CheckMonth it, Context context) {
        var month = it.month().withDayOfMonth(1);
        var reported = state.months().get(month);
        if (reported == null) return refuse(Refusal.NOT_REPORTED);
        if (reported.checked()) return refuse(Refusal.CHECKED_ALREADY);
        if (reported.reporter().equals(context.actor().person())) return refuse(Refusal.SAME_PERSON);
        return act(new Act.MonthChecked(code(state), month, context.today()));
    }

    private static Decision<Act> correct(State state, Command.CorrectMonth it, Context context) {
        var month = it.month().withDayOfMonth(1);
        var reported = state.months().get(month);
        if (reported == null) return refuse(Refusal.NOT_REPORTED);
        if (it.note().isBlank()) return refuse(Refusal.NOTE_MISSING);
        return act(new Act.MonthCorrected(
                code(state), place(state), month, reported.amount(), it.corrected(), context.today(), it.note()));
    }

    private static Decision<Act> raise(State state, Command.RaiseProblem it, Context context) {
        if (it.description().isBlank() || it.lead().isBlank() || !it.due().isAfter(context.today()))
            return refuse(Refusal.PROBLEM_INCOMPLETE);
        var number = "问题" + (state.problems().size() + 1);
        return act(new Act.ProblemRaised(
                code(state),
                facts(state).body(),
                place(state),
                number,
                it.factor(),
                it.lead(),
                it.due(),
                it.description()));
    }

    private static Decision<Act> solve(State state, Command.SolveProblem it, Context context) {
        var problem = state.problems().get(it.problem());
        if (problem == null || problem.solved()) return refuse(Refusal.NO_SUCH_PROBLEM);
        return reasoned(
                it.result(),
                new Act.ProblemSolved(code(state), place(state), it.problem(), context.today(), it.result()));
    }

    private static Decision<Act> lower(State state, Command.LowerLight it, Context context) {
        var ruled = Lights.of(state, context.today());
        if (ruled.isEmpty() || it.light().compareTo(ruled.get()) <= 0) return refuse(Refusal.ONLY_DOWN);
        return reasoned(it.reason(), new Act.LightLowered(code(state), it.light(), context.today(), it.reason()));
    }
}
