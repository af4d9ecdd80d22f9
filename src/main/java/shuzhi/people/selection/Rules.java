package shuzhi.people.selection;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.words.Text;

/// How officials are selected and appointed (选拔任用规则), rules F-12 to F-18.
public final class Rules {
    public static final Thing<Command, Act, State> SELECTION = new Thing<>(
            "selection",
            new Text("选拔任用", "Selection"),
            Command.class,
            Act.class,
            State.BLANK,
            Rules::gate,
            Rules::decide,
            State::after,
            (_, _) -> Optional.empty());

    private static final Map<Class<?>, Set<Status>> WHEN = Map.ofEntries(
            Map.entry(Command.Propose.class, EnumSet.of(Status.NONE)),
            Map.entry(Command.Recommend.class, EnumSet.of(Status.PROPOSED)),
            Map.entry(Command.Announce.class, EnumSet.of(Status.PROPOSED)),
            Map.entry(Command.CloseEntries.class, EnumSet.of(Status.ANNOUNCED)),
            Map.entry(Command.Examine.class, EnumSet.of(Status.ENTERED)),
            Map.entry(Command.Inspect.class, EnumSet.of(Status.RECOMMENDED)),
            Map.entry(Command.Discuss.class, EnumSet.of(Status.INSPECTED)),
            Map.entry(Command.Publicise.class, EnumSet.of(Status.PASSED)),
            Map.entry(Command.TakeObjection.class, EnumSet.of(Status.IN_PUBLICITY)),
            Map.entry(Command.AnswerObjection.class, EnumSet.of(Status.IN_PUBLICITY)),
            Map.entry(Command.Appoint.class, EnumSet.of(Status.IN_PUBLICITY)),
            Map.entry(Command.Assess.class, EnumSet.of(Status.ON_PROBATION)),
            Map.entry(
                    Command.Stop.class,
                    EnumSet.complementOf(
                            EnumSet.of(Status.NONE, Status.ON_PROBATION, Status.APPOINTED, Status.NOT_APPOINTED))));

    private Rules() {}

    /// Members that must be present: two thirds (rule F-13).
    static int quorum(int members) {
        return (2 * members + 2) / 3;
    }

    /// Votes that a decision needs: more than half of those who should attend, not of those present (rule F-13).
    static int needed(int members) {
        return members / 2 + 1;
    }

    static Optional<shuzhi.ledger.Refusal> gate(State state, Class<?> command, Context context) {
        if (command == Command.Propose.class && state.status() != Status.NONE)
            return Optional.of(Refusal.PROPOSED_ALREADY);
        if (!WHEN.getOrDefault(command, Set.of()).contains(state.status()))
            return Optional.of(Refusal.NOT_IN_THIS_STATE);
        if (state.facts().isEmpty()) return Optional.empty();
        var facts = state.facts().get();
        if (!facts.body().equals(context.actor().body())) return Optional.of(Refusal.NOT_YOUR_CASE);
        boolean other = facts.kind() == Kind.OPEN && command == Command.Recommend.class
                || facts.kind() == Kind.ORDINARY && command == Command.Announce.class;
        if (other) return Optional.of(Refusal.NOT_IN_THIS_STATE);
        return waits(state, command, context.today());
    }

    private static Optional<shuzhi.ledger.Refusal> waits(State state, Class<?> command, LocalDate today) {
        if (command == Command.AnswerObjection.class && !state.objected()) return Optional.of(Refusal.NO_OBJECTION);
        if (command == Command.Appoint.class && state.objected()) return Optional.of(Refusal.OBJECTION_OPEN);
        if (command == Command.Appoint.class && !today.isAfter(state.day().orElseThrow()))
            return Optional.of(Refusal.TOO_EARLY);
        if (command == Command.Assess.class && today.isBefore(state.day().orElseThrow()))
            return Optional.of(Refusal.TOO_EARLY);
        boolean decides = command == Command.Inspect.class || command == Command.Discuss.class;
        return decides && state.day().filter(today::isAfter).isPresent()
                ? Optional.of(Refusal.RECOMMENDATION_EXPIRED)
                : Optional.empty();
    }

    public static Decision<Act> decide(State state, Command command, Context context) {
        var shut = gate(state, command.getClass(), context);
        if (shut.isPresent()) return refuse(shut.get());
        var today = context.today();
        return switch (command) {
            case Command.Propose it -> propose(it, context);
            case Command.Recommend it -> recommend(state, it, context);
            case Command.Announce it -> said(it.document(), new Act.Announced(number(state), today, it.document()));
            case Command.CloseEntries it ->
                it.eligible() < 1 || it.applied() < it.eligible()
                        ? refuse(Refusal.NUMBERS_WRONG)
                        : act(new Act.EntriesClosed(number(state), place(state), today, it.applied(), it.eligible()));
            case Command.Examine it -> examine(state, it, context);
            case Command.Inspect it -> inspect(state, it, context);
            case Command.Discuss it -> discuss(state, it, context);
            case Command.Publicise it ->
                said(
                        it.document(),
                        new Act.PublicityBegun(
                                number(state),
                                today,
                                context.days()
                                        .add(today, context.limit("appointment-publicity"))
                                        .day(),
                                it.document()));
            case Command.TakeObjection it ->
                said(it.summary(), new Act.ObjectionTaken(number(state), today, it.summary()));
            case Command.AnswerObjection it ->
                said(it.findings(), new Act.ObjectionAnswered(number(state), today, it.upheld(), it.findings()));
            case Command.Appoint it -> appoint(state, it, context);
            case Command.Assess it ->
                said(it.document(), new Act.Assessed(number(state), place(state), today, it.fit(), it.document()));
            case Command.Stop it -> said(it.reason(), new Act.Stopped(number(state), place(state), today, it.reason()));
        };
    }

    private static String number(State state) {
        return state.facts().orElseThrow().number();
    }

    private static String place(State state) {
        return state.facts().orElseThrow().place();
    }

    private static Decision<Act> said(String words, Act act) {
        return words.isBlank() ? refuse(Refusal.NOTHING_SAID) : act(act);
    }

    private static Decision<Act> propose(Command.Propose it, Context context) {
        if (it.post().isBlank() || it.analysis().isBlank()) return refuse(Refusal.NOTHING_SAID);
        var actor = context.actor();
        int year = context.today().getYear();
        var number = "任〔" + year + "〕" + context.numbers().next("selection/" + actor.body() + "/" + year) + "号";
        return act(new Act.Proposed(
                number,
                it.kind(),
                actor.body(),
                actor.place(),
                context.today(),
                it.probation(),
                it.post(),
                it.analysis()));
    }

    private static Decision<Act> recommend(State state, Command.Recommend it, Context context) {
        if (it.candidate().isBlank() || it.document().isBlank()) return refuse(Refusal.NOTHING_SAID);
        if (it.day().isAfter(context.today())) return refuse(Refusal.IN_THE_FUTURE);
        if (it.voters() < 1 || it.talks() < 1) return refuse(Refusal.NUMBERS_WRONG);
        var until = it.day().plusMonths(context.limit("recommendation-validity"));
        return act(new Act.Recommended(
                number(state), it.day(), until, it.voters(), it.talks(), it.candidate(), it.document()));
    }

    private static Decision<Act> examine(State state, Command.Examine it, Context context) {
        if (it.candidate().isBlank() || it.document().isBlank()) return refuse(Refusal.NOTHING_SAID);
        if (it.day().isAfter(context.today())) return refuse(Refusal.IN_THE_FUTURE);
        if (it.sat() < 1) return refuse(Refusal.NUMBERS_WRONG);
        return act(new Act.Examined(number(state), it.day(), it.sat(), it.candidate(), it.document()));
    }

    private static Decision<Act> inspect(State state, Command.Inspect it, Context context) {
        if (it.report().isBlank()) return refuse(Refusal.NOTHING_SAID);
        if (it.until().isAfter(context.today()) || it.from().isAfter(it.until())) return refuse(Refusal.IN_THE_FUTURE);
        var four = List.of(it.fileCheck(), it.personalMatters(), it.disciplineOpinion(), it.complaints());
        if (four.stream().anyMatch(String::isBlank) || !it.kinshipChecked()) return refuse(Refusal.FOUR_CHECKS);
        return act(new Act.Inspected(
                number(state),
                context.today(),
                it.from(),
                it.until(),
                it.report(),
                it.fileCheck(),
                it.personalMatters(),
                it.disciplineOpinion(),
                it.complaints()));
    }

    /// A vote that fails is a decision, too: it stands in the ledger and ends the selection.
    private static Decision<Act> discuss(State state, Command.Discuss it, Context context) {
        if (it.minutes().isBlank()) return refuse(Refusal.NOTHING_SAID);
        boolean sum = it.yes() + it.no() + it.abstained() == it.present();
        if (it.members() < 1
                || it.present() > it.members()
                || Math.min(it.yes(), Math.min(it.no(), it.abstained())) < 0
                || !sum) return refuse(Refusal.NUMBERS_WRONG);
        if (it.present() < quorum(it.members())) return refuse(Refusal.INVALID_QUORUM);
        int needed = needed(it.members());
        return act(new Act.Discussed(
                number(state),
                place(state),
                context.today(),
                it.members(),
                it.present(),
                it.yes(),
                it.no(),
                it.abstained(),
                needed,
                it.yes() >= needed,
                it.voting(),
                it.minutes()));
    }

    private static Decision<Act> appoint(State state, Command.Appoint it, Context context) {
        var facts = state.facts().orElseThrow();
        var ends = facts.probation()
                ? Optional.of(context.today().plusMonths(context.limit("appointment-probation")))
                : Optional.<LocalDate>empty();
        return said(
                it.document(),
                new Act.Appointed(facts.number(), facts.kind(), facts.place(), context.today(), ends, it.document()));
    }
}
