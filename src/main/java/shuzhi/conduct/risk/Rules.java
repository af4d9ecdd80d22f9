package shuzhi.conduct.risk;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import shuzhi.conduct.risk.State.Point;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.org.Role;
import shuzhi.words.Text;

/// How risk points are proposed, approved and reviewed (廉政风险点规则), rules F-01 to F-05.
public final class Rules {
    public static final Thing<Command, Act, State> RISKS = new Thing<>(
            "risk",
            new Text("廉政风险点", "Risk points"),
            Command.class,
            Act.class,
            State.BLANK,
            Rules::gate,
            Rules::decide,
            State::after,
            (_, _) -> Optional.empty());

    private static final Map<Class<?>, Set<Status>> WHEN = Map.of(
            Command.Approve.class, EnumSet.of(Status.PROPOSED, Status.REASSESSED),
            Command.Review.class, EnumSet.of(Status.IN_FORCE, Status.REVIEW_DUE),
            Command.RecordIncident.class, EnumSet.of(Status.IN_FORCE, Status.REVIEW_DUE),
            Command.Retire.class, EnumSet.of(Status.IN_FORCE, Status.REVIEW_DUE),
            Command.CallReview.class, EnumSet.of(Status.IN_FORCE));

    private Rules() {}

    static Optional<shuzhi.ledger.Refusal> gate(State state, Class<?> command, Context context) {
        var actor = context.actor();
        boolean watches = command == Command.RecordIncident.class && actor.is(Role.SUPERVISOR);
        boolean own = state.body().isEmpty() || actor.body().equals(state.body());
        if (!own && !watches && !actor.is(Role.SYSTEM)) return Optional.of(Refusal.NOT_YOUR_REGISTER);
        if (command == Command.Propose.class) return Optional.empty();
        if (command == Command.AssignField.class)
            return state.body().isEmpty() ? Optional.of(Refusal.NO_SUCH_POINT) : Optional.empty();
        var when = WHEN.getOrDefault(command, Set.of());
        boolean none = state.points().values().stream().noneMatch(it -> when.contains(it.status()));
        return none ? Optional.of(Refusal.NO_SUCH_POINT) : Optional.empty();
    }

    public static Decision<Act> decide(State state, Command command, Context context) {
        var shut = gate(state, command.getClass(), context);
        if (shut.isPresent()) return refuse(shut.get());
        var today = context.today();
        return switch (command) {
            case Command.Propose it -> propose(state, it, context);
            case Command.AssignField it ->
                it.deputy().isBlank()
                        ? refuse(Refusal.NOTHING_SAID)
                        : act(new Act.FieldAssigned(today, it.deputy(), it.steps()));
            case Command.Approve it ->
                on(state, it.point(), command, it.opinion(), point -> approve(state, point, it, context));
            case Command.Review it ->
                on(state, it.point(), command, it.findings(), point -> review(state, point, it, context));
            case Command.RecordIncident it ->
                on(
                        state,
                        it.point(),
                        command,
                        it.description(),
                        point -> it.day().isAfter(today)
                                ? refuse(Refusal.IN_THE_FUTURE)
                                : act(new Act.IncidentRecorded(
                                        point.number(),
                                        state.place(),
                                        today,
                                        it.handedOver(),
                                        it.day(),
                                        it.description())));
            case Command.Retire it ->
                on(
                        state,
                        it.point(),
                        command,
                        it.reason(),
                        point -> act(new Act.Retired(point.number(), state.place(), today, it.reason())));
            case Command.CallReview it -> on(state, it.point(), command, "-", point -> call(state, point, context));
        };
    }

    private static Decision<Act> on(
            State state, String number, Command command, String words, Function<Point, Decision<Act>> then) {
        var point = Optional.ofNullable(state.points().get(number))
                .filter(it -> WHEN.getOrDefault(command.getClass(), Set.of()).contains(it.status()));
        if (point.isEmpty()) return refuse(Refusal.NO_SUCH_POINT);
        return words.isBlank() ? refuse(Refusal.NOTHING_SAID) : then.apply(point.get());
    }

    private static boolean anyBlank(List<String> words) {
        return words.stream().anyMatch(String::isBlank);
    }

    private static Decision<Act> propose(State state, Command.Propose it, Context context) {
        var actor = context.actor();
        if (!it.body().equals(actor.body())) return refuse(Refusal.NOT_YOUR_REGISTER);
        var content = it.content();
        if (anyBlank(List.of(content.post(), content.power(), content.misuse()))) return refuse(Refusal.NOTHING_SAID);
        var all = it.measures();
        if (anyBlank(List.of(all.regulation(), all.process(), all.oversight(), all.owner(), all.supervisor()))
                || all.owner().equals(all.supervisor())) return refuse(Refusal.MEASURES_MISSING);
        var number =
                "%s-%s-%03d".formatted(it.body(), content.step(), state.points().size() + 1);
        var level = Level.of(it.probability(), it.harm(), context.law(), context.today());
        return act(new Act.Proposed(
                number,
                it.body(),
                actor.place(),
                content.step(),
                level,
                context.today(),
                actor.person(),
                it.probability(),
                it.harm(),
                content,
                all));
    }

    /// A change of level is approved by whoever may approve the higher of the two.
    private static Decision<Act> approve(State state, Point point, Command.Approve it, Context context) {
        var actor = context.actor();
        var level = point.asked().orElse(point.level());
        var higher = Stream.of(level, point.level()).max(Level::compareTo).orElseThrow();
        if (actor.person().equals(point.by())) return refuse(Refusal.SELF_APPROVAL);
        if (higher.approvers().stream().noneMatch(actor::is)) return refuse(Refusal.NOT_YOUR_LEVEL, higher.text());
        var deputy = Optional.ofNullable(state.fields().get(point.step()));
        boolean elsewhere = higher == Level.MIDDLE
                && !actor.is(Role.HEAD)
                && deputy.filter(one -> !actor.actsIn(one)).isPresent();
        if (elsewhere) return refuse(Refusal.NOT_YOUR_FIELD, point.step().text());
        var today = context.today();
        return act(
                it.agreed()
                        ? new Act.Approved(
                                point.number(), state.place(), level, today, next(today, context), it.opinion())
                        : new Act.Rejected(point.number(), today, it.opinion()));
    }

    private static LocalDate next(LocalDate from, Context context) {
        return from.plusMonths(context.limit("risk-review"));
    }

    private static Decision<Act> review(State state, Point point, Command.Review it, Context context) {
        var today = context.today();
        return act(new Act.Reviewed(
                point.number(),
                state.place(),
                it.occasion(),
                point.level(),
                Level.of(it.probability(), it.harm(), context.law(), today),
                today,
                next(today, context),
                !today.isAfter(point.reviewBy().orElse(today)),
                context.actor().person(),
                it.probability(),
                it.harm(),
                it.findings()));
    }

    private static Decision<Act> call(State state, Point point, Context context) {
        var due = point.reviewBy().orElseThrow();
        if (context.today().isBefore(due)) return refuse(Refusal.NOT_DUE);
        return act(new Act.ReviewCalled(point.number(), state.place(), context.today(), due));
    }
}
