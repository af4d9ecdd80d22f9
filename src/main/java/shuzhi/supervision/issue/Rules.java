package shuzhi.supervision.issue;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.supervision.issue.State.Issue;
import shuzhi.words.Text;

/// How the register of legacy issues is kept (历史遗留问题台账规则), rules E-23 and E-24: a month closes only when opening +
/// new − settled = closing, counted by the ledger and by the keeping body alike.
public final class Rules {
    public static final Thing<Command, Act, State> ISSUES = new Thing<>(
            "issue",
            new Text("历史遗留问题台账", "Register of legacy issues"),
            Command.class,
            Act.class,
            State.BLANK,
            Rules::gate,
            Rules::decide,
            State::after,
            (_, _) -> Optional.empty());

    private static final Map<Class<?>, Set<Stage>> WHEN = Map.of(
            Command.Verify.class, EnumSet.of(Stage.REGISTERED),
            Command.Plan.class, EnumSet.of(Stage.VERIFIED, Stage.PLANNED, Stage.SETTLING),
            Command.Settle.class, EnumSet.of(Stage.PLANNED, Stage.SETTLING),
            Command.Close.class, EnumSet.of(Stage.SETTLED),
            Command.Relapse.class, EnumSet.of(Stage.SETTLED, Stage.CLOSED));

    private Rules() {}

    static Optional<shuzhi.ledger.Refusal> gate(State state, Class<?> command, Context context) {
        if (state.body().filter(it -> !it.equals(context.actor().body())).isPresent())
            return Optional.of(Refusal.NOT_YOUR_REGISTER);
        if (command == Command.Register.class) return Optional.empty();
        if (state.issues().isEmpty()) return Optional.of(Refusal.NO_SUCH_ISSUE);
        var when = WHEN.get(command);
        boolean none = when != null && state.issues().values().stream().noneMatch(it -> when.contains(it.stage()));
        return none ? Optional.of(Refusal.NOT_IN_THIS_STAGE) : Optional.empty();
    }

    public static Decision<Act> decide(State state, Command command, Context context) {
        var shut = gate(state, command.getClass(), context);
        if (shut.isPresent()) return refuse(shut.get());
        return switch (command) {
            case Command.Register it -> register(state, it, context);
            case Command.Verify it ->
                on(
                        state,
                        it.issue(),
                        command,
                        it.basis(),
                        issue -> act(new Act.Verified(issue.number(), it.basis(), it.evidence())));
            case Command.Plan it ->
                on(
                        state,
                        it.issue(),
                        command,
                        it.plan(),
                        issue -> act(new Act.Planned(issue.number(), it.due(), it.plan())));
            case Command.Settle it ->
                on(state, it.issue(), command, it.basis(), issue -> settle(state, issue, it, context));
            case Command.Close it ->
                on(state, it.issue(), command, it.basis(), issue -> close(state, issue, it, context));
            case Command.Relapse it ->
                on(state, it.issue(), command, it.basis(), issue -> relapse(state, issue, it, context));
            case Command.CloseMonth it -> closeMonth(state, it, context);
        };
    }

    private static Decision<Act> on(
            State state, String name, Command command, String basis, Function<Issue, Decision<Act>> then) {
        var issue = named(state, name);
        if (issue.isEmpty()) return refuse(Refusal.NO_SUCH_ISSUE);
        if (!WHEN.getOrDefault(command.getClass(), Set.of())
                .contains(issue.get().stage())) return refuse(Refusal.NOT_IN_THIS_STAGE);
        return basis.isBlank() ? refuse(Refusal.NO_BASIS) : then.apply(issue.get());
    }

    /// An issue by its number; or by its title where only one bears it, as tables from before the register
    /// name it.
    private static Optional<Issue> named(State state, String name) {
        var numbered = Optional.ofNullable(state.issues().get(name));
        if (numbered.isPresent()) return numbered;
        var titled = state.issues().values().stream()
                .filter(it -> it.title().equals(name))
                .toList();
        return titled.size() == 1 ? Optional.of(titled.getFirst()) : Optional.empty();
    }

    private static boolean shut(State state, LocalDate day, Context context) {
        return day.isAfter(context.today())
                || state.closed()
                        .filter(it -> !day.withDayOfMonth(1).isAfter(it))
                        .isPresent();
    }

    private static Decision<Act> register(State state, Command.Register it, Context context) {
        if (it.title().isBlank() || it.origin().isBlank()) return refuse(Refusal.NO_BASIS);
        if (it.amount().signum() <= 0 && it.households() <= 0) return refuse(Refusal.NOTHING_OWED);
        if (shut(state, it.day(), context)) return refuse(Refusal.MONTH_CLOSED);
        for (var known : state.issues().values())
            if (known.kind() == it.kind() && known.title().equals(it.title()))
                return refuse(Refusal.REGISTERED_ALREADY, Text.same(known.number()));
        var actor = context.actor();
        var number = "遗%03d".formatted(state.issues().size() + 1);
        return act(new Act.Registered(
                number,
                it.kind(),
                actor.body(),
                actor.place(),
                it.lead(),
                it.day(),
                it.amount(),
                it.households(),
                it.title(),
                it.origin()));
    }

    private static Decision<Act> settle(State state, Issue issue, Command.Settle it, Context context) {
        if (shut(state, it.day(), context)) return refuse(Refusal.MONTH_CLOSED);
        if (it.amount().signum() <= 0 && it.households() <= 0) return refuse(Refusal.NOTHING_OWED);
        var left = issue.left().subtract(it.amount());
        int households = issue.householdsLeft() - it.households();
        if (left.signum() < 0 || households < 0) return refuse(Refusal.MORE_THAN_OWED);
        return act(new Act.Settled(
                issue.number(),
                issue.kind(),
                state.place(),
                it.day(),
                it.amount(),
                it.households(),
                left,
                households,
                it.basis(),
                it.evidence()));
    }

    private static Decision<Act> close(State state, Issue issue, Command.Close it, Context context) {
        return act(new Act.Closed(
                issue.number(), issue.kind(), state.place(), context.today(), it.basis(), it.evidence()));
    }

    private static Decision<Act> relapse(State state, Issue issue, Command.Relapse it, Context context) {
        if (shut(state, it.day(), context)) return refuse(Refusal.MONTH_CLOSED);
        if (it.amount().signum() <= 0 && it.households() <= 0) return refuse(Refusal.NOTHING_OWED);
        return act(new Act.Relapsed(
                issue.number(), issue.kind(), state.place(), it.day(), it.amount(), it.households(), it.basis()));
    }

    private static Decision<Act> closeMonth(State state, Command.CloseMonth it, Context context) {
        var month = it.month().withDayOfMonth(1);
        boolean over = context.today().isAfter(month.plusMonths(1).minusDays(1));
        boolean next =
                state.closed().filter(last -> !last.plusMonths(1).equals(month)).isEmpty();
        if (!over || !next) return refuse(Refusal.MONTH_NOT_OVER);
        // The first close takes in everything before it.
        var added = state.closed().isPresent() ? sum(state.added(), month) : upTo(state.added(), month);
        var settled = state.closed().isPresent() ? sum(state.settled(), month) : upTo(state.settled(), month);
        var closing = state.closing().add(added).subtract(settled);
        boolean agree = same(it.opening(), state.closing())
                && same(it.added(), added)
                && same(it.settled(), settled)
                && same(it.closing(), closing)
                && same(it.opening().add(it.added()).subtract(it.settled()), it.closing());
        if (!agree)
            return refuse(
                    Refusal.SUMS_DO_NOT_AGREE,
                    new Text(
                            "台账计算：期初 " + state.closing().toPlainString() + "，新增 " + added.toPlainString() + "，化解 "
                                    + settled.toPlainString() + "，期末 " + closing.toPlainString(),
                            "The ledger counts: opening " + state.closing().toPlainString() + ", new "
                                    + added.toPlainString() + ", settled " + settled.toPlainString() + ", closing "
                                    + closing.toPlainString()));
        return act(new Act.MonthClosed(
                month, state.place(), it.opening(), it.added(), it.settled(), it.closing(), it.openIssues()));
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }

    private static BigDecimal sum(Map<LocalDate, BigDecimal> sums, LocalDate month) {
        return sums.getOrDefault(month, BigDecimal.ZERO);
    }

    private static BigDecimal upTo(Map<LocalDate, BigDecimal> sums, LocalDate month) {
        return sums.entrySet().stream()
                .filter(it -> !it.getKey().isAfter(month))
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
