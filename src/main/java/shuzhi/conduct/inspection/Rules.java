package shuzhi.conduct.inspection;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shuzhi.codes.UnifiedCode;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.words.Text;

/// How an inspection without notice is prepared, drawn, made and recorded (四不两直检查规则), rule F-10.
public final class Rules {
    private static final String SEED = "[0-9A-Za-z]{" + Draw.SEED_MIN + ",64}";
    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

    public static final Thing<Command, Act, State> INSPECTION = new Thing<>(
            "inspection",
            new Text("检查", "Inspection"),
            Command.class,
            Act.class,
            State.BLANK,
            Rules::gate,
            Rules::decide,
            State::after,
            (_, _) -> Optional.empty());

    private static final Map<Class<?>, Set<Status>> WHEN = Map.of(
            Command.Prepare.class, EnumSet.of(Status.NONE),
            Command.Seal.class, EnumSet.of(Status.PREPARED),
            Command.CastLot.class, EnumSet.of(Status.SEALED),
            Command.Designate.class, EnumSet.of(Status.PREPARED),
            Command.Start.class, EnumSet.of(Status.CHOSEN),
            Command.Write.class, EnumSet.of(Status.STARTED),
            Command.Cancel.class, EnumSet.of(Status.PREPARED, Status.SEALED, Status.CHOSEN));

    private Rules() {}

    static Optional<shuzhi.ledger.Refusal> gate(State state, Class<?> command, Context context) {
        if (command == Command.Prepare.class && state.status() != Status.NONE)
            return Optional.of(Refusal.PREPARED_ALREADY);
        if (!WHEN.getOrDefault(command, Set.of()).contains(state.status()))
            return Optional.of(Refusal.NOT_IN_THIS_STATE);
        if (state.facts().isEmpty()) return Optional.empty();
        if (!state.isOnTheTeam(context.actor())) return Optional.of(Refusal.NOT_ON_THE_TEAM);
        boolean own = context.actor().person().equals(state.sealedBy());
        if (command == Command.CastLot.class && own) return Optional.of(Refusal.OWN_SEAL);
        boolean early = context.today().isBefore(state.facts().get().day());
        return command == Command.Start.class && early ? Optional.of(Refusal.TOO_EARLY) : Optional.empty();
    }

    public static Decision<Act> decide(State state, Command command, Context context) {
        var shut = gate(state, command.getClass(), context);
        if (shut.isPresent()) return refuse(shut.get());
        return switch (command) {
            case Command.Prepare it -> prepare(it, context);
            case Command.Seal it -> seal(state, it, context);
            case Command.CastLot it -> castLot(state, it);
            case Command.Designate it ->
                it.object().isBlank() || it.reason().isBlank()
                        ? refuse(Refusal.NOTHING_SAID)
                        : act(new Act.Designated(number(state), it.object(), it.reason()));
            case Command.Start _ -> start(state, context);
            case Command.Write it -> write(state, it, context);
            case Command.Cancel it -> cancel(state, it, context);
        };
    }

    private static State.Facts facts(State state) {
        return state.facts().orElseThrow();
    }

    private static String number(State state) {
        return facts(state).number();
    }

    private static Decision<Act> prepare(Command.Prepare it, Context context) {
        var actor = context.actor();
        if (it.theme().isBlank()) return refuse(Refusal.NOTHING_SAID);
        if (it.day().isBefore(context.today())) return refuse(Refusal.IN_THE_PAST);
        var team = List.copyOf(new HashSet<>(it.team())).stream().sorted().toList();
        if (team.size() < 2 || team.stream().noneMatch(actor::actsIn)) return refuse(Refusal.TWO_MEMBERS);
        int year = context.today().getYear();
        var number = "检查〔" + year + "〕" + context.numbers().next("inspection/" + actor.body() + "/" + year) + "号";
        return act(new Act.Prepared(number, actor.body(), actor.place(), team.size(), it.theme(), it.day(), team));
    }

    private static Decision<Act> seal(State state, Command.Seal it, Context context) {
        if (!it.seed().matches(SEED)) return refuse(Refusal.SEED_NOT_SAFE);
        if (it.pool().size() < 2 || new HashSet<>(it.pool()).size() < it.pool().size())
            return refuse(Refusal.POOL_TOO_SMALL);
        var sites =
                it.pool().stream().map(number -> site(number, state, context)).toList();
        if (sites.stream().anyMatch(Optional::isEmpty)) return refuse(Refusal.NOT_IN_THE_REGISTER);
        var pool = sites.stream().map(one -> one.orElseThrow().line()).toList();
        var draw = new Draw(it.seed(), pool);
        return act(new Act.Sealed(
                number(state),
                draw.commitment(),
                it.pool().size(),
                context.actor().person(),
                it.seed(),
                pool));
    }

    /// A site that can be drawn, of the place of the inspection or one below it.
    private static Optional<shuzhi.conduct.site.State.Site> site(String number, State state, Context context) {
        return shuzhi.conduct.site.State.fileOf(number, facts(state).place())
                .map(file ->
                        (shuzhi.conduct.site.State) context.files().state(shuzhi.conduct.site.Rules.SITES.name(), file))
                .flatMap(register -> register.active(number));
    }

    private static Decision<Act> castLot(State state, Command.CastLot it) {
        if (!it.lot().matches("[0-9A-Za-z]{1,64}")) return refuse(Refusal.SEED_NOT_SAFE);
        var object = state.draw().orElseThrow().drawn(it.lot());
        return act(new Act.LotCast(number(state), it.lot(), object));
    }

    private static Decision<Act> start(State state, Context context) {
        var object = state.object().orElseThrow();
        var started = new Act.Started(
                number(state),
                facts(state).place(),
                context.today(),
                object,
                state.draw().isPresent());
        return state.draw().isPresent() ? act(started, opened(state)) : act(started);
    }

    private static Act opened(State state) {
        var draw = state.draw().orElseThrow();
        return new Act.Opened(
                number(state),
                draw.commitment(),
                draw.seed(),
                state.lot().orElse(""),
                draw.pool(),
                state.object().orElse(""));
    }

    private static Decision<Act> write(State state, Command.Write it, Context context) {
        if (!it.arrived().matches(TIME) || !it.left().matches(TIME) || it.left().compareTo(it.arrived()) < 0)
            return refuse(Refusal.TIME_WRONG);
        if (it.location().isBlank()) return refuse(Refusal.NOTHING_SAID);
        var members = it.members().stream().distinct().sorted().toList();
        if (members.size() < 2 || !facts(state).team().containsAll(members)) return refuse(Refusal.TWO_MEMBERS);
        if (it.photos().isEmpty()) return refuse(Refusal.NO_PHOTOS);
        if (!it.rightsTold()) return refuse(Refusal.RIGHTS_NOT_TOLD);
        if (it.findings().stream().anyMatch(Rules::isIncomplete)) return refuse(Refusal.FINDING_INCOMPLETE);
        int hazards = (int) it.findings().stream()
                .filter(one -> one.route() == Route.HAZARD)
                .count();
        return act(new Act.Recorded(
                number(state),
                facts(state).body(),
                facts(state).place(),
                context.today(),
                state.object().orElseThrow(),
                it.arrived(),
                it.left(),
                members,
                it.photos().size(),
                it.findings().size(),
                hazards,
                it.rightsTold(),
                it.signature(),
                it.location(),
                it.corrections(),
                it.photos(),
                it.findings()));
    }

    private static boolean isIncomplete(Finding it) {
        boolean lacks =
                it.route() == Route.HAZARD ? it.kind().isEmpty() : it.due().isEmpty();
        return it.what().isBlank() || !UnifiedCode.check(it.owner()).ok() || lacks;
    }

    private static Decision<Act> cancel(State state, Command.Cancel it, Context context) {
        if (it.reason().isBlank()) return refuse(Refusal.NOTHING_SAID);
        var cancelled = new Act.Cancelled(number(state), context.today(), it.reason());
        return state.draw().isPresent() ? act(cancelled, opened(state)) : act(cancelled);
    }
}
