package shuzhi.people.lifemeeting;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.words.Text;

/// How a life meeting is prepared, held, followed up and reported (民主生活会规则), rule F-19.
public final class Rules {
    private static final int MEMBERS_LEAST = 3;

    public static final Thing<Command, Act, State> LIFE_MEETING = new Thing<>(
            "lifemeeting",
            new Text("民主生活会", "Life meeting"),
            Command.class,
            Act.class,
            State.BLANK,
            Rules::gate,
            Rules::decide,
            State::after,
            (_, _) -> Optional.empty());

    private static final Map<Class<?>, Set<Status>> WHEN = Map.of(
            Command.Collect.class, EnumSet.of(Status.PREPARED),
            Command.Talk.class, EnumSet.of(Status.PREPARED),
            Command.Meet.class, EnumSet.of(Status.PREPARED),
            Command.Promise.class, EnumSet.of(Status.MET, Status.REPORTED),
            Command.Fulfil.class, EnumSet.of(Status.MET, Status.REPORTED),
            Command.Remind.class, EnumSet.of(Status.MET, Status.REPORTED),
            Command.SendReport.class, EnumSet.of(Status.MET));

    private Rules() {}

    static Optional<shuzhi.ledger.Refusal> gate(State state, Class<?> command, Context context) {
        if (command == Command.Prepare.class)
            return state.facts().isPresent() ? Optional.of(Refusal.PREPARED_ALREADY) : Optional.empty();
        if (!WHEN.getOrDefault(command, Set.of()).contains(state.status()))
            return Optional.of(Refusal.NOT_IN_THIS_STATE);
        if (command == Command.Remind.class) return Optional.empty();
        boolean ours = state.facts().orElseThrow().body().equals(context.actor().body());
        if (!ours) return Optional.of(Refusal.NOT_YOUR_BODY);
        boolean ready = state.opinions() > 0 && state.talks() > 0;
        if (command == Command.Meet.class && !ready) return Optional.of(Refusal.NOT_PREPARED);
        boolean open = state.rectifications().stream().anyMatch(it -> it.done().isEmpty());
        return command == Command.Fulfil.class && !open ? Optional.of(Refusal.NO_SUCH_RECTIFICATION) : Optional.empty();
    }

    public static Decision<Act> decide(State state, Command command, Context context) {
        var shut = gate(state, command.getClass(), context);
        if (shut.isPresent()) return refuse(shut.get());
        if (command instanceof Command.Prepare it) return prepare(it, context);
        var facts = state.facts().orElseThrow();
        return switch (command) {
            case Command.Prepare it -> prepare(it, context);
            case Command.Collect it ->
                it.opinions() < 1 || it.document().isBlank()
                        ? refuse(Refusal.NOTHING_SAID)
                        : act(new Act.Collected(facts.body(), context.today(), it.opinions(), it.document()));
            case Command.Talk it -> {
                boolean two = facts.members().contains(it.member())
                        && facts.members().contains(it.partner())
                        && !it.member().equals(it.partner());
                yield two && !it.day().isAfter(context.today())
                        ? act(new Act.Talked(facts.body(), it.day(), it.member(), it.partner()))
                        : refuse(Refusal.MEMBERS_WRONG);
            }
            case Command.Meet it -> meet(state, it, context);
            case Command.Promise it -> promise(state, it, context);
            case Command.Fulfil it -> fulfil(state, it, context);
            case Command.Remind it -> remind(state, it, context);
            case Command.SendReport it -> report(state, it, context);
        };
    }

    private static Decision<Act> prepare(Command.Prepare it, Context context) {
        var actor = context.actor();
        if (!it.body().equals(actor.body())) return refuse(Refusal.NOT_YOUR_BODY);
        if (it.theme().isBlank()) return refuse(Refusal.NOTHING_SAID);
        boolean twice = new HashSet<>(it.members()).size() != it.members().size();
        if (twice || it.members().size() < MEMBERS_LEAST) return refuse(Refusal.MEMBERS_WRONG);
        return act(new Act.Prepared(
                it.body(),
                actor.place(),
                it.year(),
                context.today(),
                it.members().size(),
                it.theme(),
                it.members()));
    }

    private static Decision<Act> meet(State state, Command.Meet it, Context context) {
        var facts = state.facts().orElseThrow();
        boolean twice = new HashSet<>(it.present()).size() != it.present().size();
        if (twice || !facts.members().containsAll(it.present())) return refuse(Refusal.MEMBERS_WRONG);
        int members = facts.members().size();
        int present = it.present().size();
        if (present * 3 < members * context.limit("lifemeeting-quorum")) return refuse(Refusal.QUORUM_NOT_MET);
        if (present < members && it.absences().isBlank()) return refuse(Refusal.NOTHING_SAID);
        return act(new Act.Met(
                facts.body(),
                facts.place(),
                facts.year(),
                context.today(),
                members,
                present,
                state.opinions(),
                state.talks(),
                it.papers(),
                it.criticisms(),
                it.present(),
                it.absences()));
    }

    private static Decision<Act> promise(State state, Command.Promise it, Context context) {
        var facts = state.facts().orElseThrow();
        if (it.what().isBlank()) return refuse(Refusal.NOTHING_SAID);
        if (!facts.members().contains(it.promiser())) return refuse(Refusal.MEMBERS_WRONG);
        return it.due().isBefore(context.today())
                ? refuse(Refusal.DUE_WRONG)
                : act(new Act.Promised(
                        facts.body(),
                        state.rectifications().size() + 1,
                        context.today(),
                        it.due(),
                        it.what(),
                        it.promiser()));
    }

    private static Decision<Act> fulfil(State state, Command.Fulfil it, Context context) {
        var found = state.rectifications().stream()
                .filter(one -> one.number() == it.rectification() && one.done().isEmpty())
                .findFirst();
        if (found.isEmpty()) return refuse(Refusal.NO_SUCH_RECTIFICATION);
        if (it.result().isBlank() || it.evidence().isEmpty()) return refuse(Refusal.NOTHING_SAID);
        var facts = state.facts().orElseThrow();
        return act(new Act.Fulfilled(
                facts.body(),
                facts.place(),
                facts.year(),
                it.rectification(),
                context.today(),
                !context.today().isAfter(found.get().due()),
                it.result(),
                it.evidence()));
    }

    private static Decision<Act> remind(State state, Command.Remind it, Context context) {
        var found = state.rectifications().stream()
                .filter(one -> one.number() == it.rectification())
                .findFirst();
        if (found.isEmpty()) return refuse(Refusal.NO_SUCH_RECTIFICATION);
        var occasion = found.get().occasion(context.today(), context.limit("rectification-notice"));
        if (occasion.isEmpty()) return refuse(Refusal.NOT_DUE);
        var facts = state.facts().orElseThrow();
        return act(new Act.Reminded(
                facts.body(),
                facts.place(),
                facts.year(),
                it.rectification(),
                context.today(),
                occasion.get(),
                found.get().due()));
    }

    private static Decision<Act> report(State state, Command.SendReport it, Context context) {
        if (it.document().isBlank()) return refuse(Refusal.NOTHING_SAID);
        var facts = state.facts().orElseThrow();
        var today = context.today();
        var limit = context.law().limit("lifemeeting-report", today).limit();
        var due = context.days().due(state.met().orElseThrow(), limit).day();
        return act(new Act.ReportSent(
                facts.body(), facts.place(), facts.year(), today, due, !today.isAfter(due), it.document()));
    }
}
