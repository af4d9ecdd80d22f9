package shuzhi.people.council;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.people.council.State.Item;
import shuzhi.proof.Hash;
import shuzhi.words.Text;

/// How a matter is decided together (集体决策规则), rules E-20…E-22 and F-13.
public final class Rules {
    private static final int MEMBERS_LEAST = 3;
    private static final int TELLERS_LEAST = 2;

    public static final Thing<Command, Act, State> COUNCIL = new Thing<>(
            "council",
            new Text("集体决策", "Collective decision"),
            Command.class,
            Act.class,
            State.BLANK,
            Rules::gate,
            Rules::decide,
            State::after,
            (_, _) -> Optional.empty());

    private static final Map<Class<?>, Set<Status>> WHEN = Map.ofEntries(
            Map.entry(Command.Call.class, EnumSet.of(Status.NONE)),
            Map.entry(Command.Table.class, EnumSet.of(Status.CALLED)),
            Map.entry(Command.SendMaterials.class, EnumSet.of(Status.CALLED)),
            Map.entry(Command.Open.class, EnumSet.of(Status.SENT)),
            Map.entry(Command.TableUrgent.class, EnumSet.of(Status.OPEN)),
            Map.entry(Command.Recuse.class, EnumSet.of(Status.OPEN)),
            Map.entry(Command.Speak.class, EnumSet.of(Status.OPEN)),
            Map.entry(Command.CastBallot.class, EnumSet.of(Status.OPEN)),
            Map.entry(Command.ReadOut.class, EnumSet.of(Status.OPEN)),
            Map.entry(Command.Decide.class, EnumSet.of(Status.OPEN)),
            Map.entry(Command.Seal.class, EnumSet.of(Status.OPEN)),
            Map.entry(Command.ReportUrgent.class, EnumSet.of(Status.SEALED)),
            Map.entry(Command.Cancel.class, EnumSet.of(Status.CALLED, Status.SENT)));

    private Rules() {}

    static Optional<shuzhi.ledger.Refusal> gate(State state, Class<?> command, Context context) {
        if (!WHEN.getOrDefault(command, Set.of()).contains(state.status()))
            return Optional.of(Refusal.NOT_IN_THIS_STATE);
        if (state.facts()
                .filter(it -> !it.body().equals(context.actor().body()))
                .isPresent()) return Optional.of(Refusal.NOT_YOUR_BODY);
        boolean undecided = state.items().stream().anyMatch(it -> it.adopted().isEmpty());
        if (command == Command.Seal.class && undecided) return Optional.of(Refusal.ITEMS_OPEN);
        boolean unreported = state.items().stream().anyMatch(it -> it.urgent() && !it.reported());
        if (command == Command.ReportUrgent.class && !unreported) return Optional.of(Refusal.NOTHING_TO_REPORT);
        boolean done = Set.of(
                                Command.Recuse.class,
                                Command.Speak.class,
                                Command.CastBallot.class,
                                Command.ReadOut.class,
                                Command.Decide.class)
                        .contains(command)
                && !undecided;
        return done ? Optional.of(Refusal.NO_SUCH_ITEM) : Optional.empty();
    }

    public static Decision<Act> decide(State state, Command command, Context context) {
        var shut = gate(state, command.getClass(), context);
        if (shut.isPresent()) return refuse(shut.get());
        return switch (command) {
            case Command.Call it -> call(it, context);
            case Command.Table it -> table(state, it, Optional.empty(), context);
            case Command.TableUrgent it ->
                it.reason().isBlank()
                        ? refuse(Refusal.NOTHING_SAID)
                        : table(
                                state,
                                new Command.Table(it.title(), it.subject(), it.review(), Optional.empty()),
                                Optional.of(it.reason()),
                                context);
            case Command.SendMaterials it -> send(state, it, context);
            case Command.Open it -> open(state, it, context);
            case Command.Recuse it ->
                heard(
                        state,
                        it.item(),
                        it.member(),
                        _ -> it.reason().isBlank()
                                ? refuse(Refusal.NOTHING_SAID)
                                : act(new Act.Recused(number(state), it.item(), it.member(), it.reason())));
            case Command.Speak it ->
                heard(
                        state,
                        it.item(),
                        it.member(),
                        item -> it.member().equals(state.chair())
                                        && state.unheard(item).size() > 1
                                ? refuse(Refusal.CHAIR_NOT_LAST)
                                : act(new Act.Spoken(
                                        number(state),
                                        it.item(),
                                        item.said().size() + 1,
                                        it.member(),
                                        it.stance(),
                                        it.remark())));
            case Command.CastBallot it -> ballot(state, it, context);
            case Command.ReadOut it -> readOut(state, it, context);
            case Command.Decide it -> declare(state, it, context);
            case Command.Seal it -> seal(state, it, context);
            case Command.ReportUrgent it -> report(state, it, context);
            case Command.Cancel it ->
                it.reason().isBlank()
                        ? refuse(Refusal.NOTHING_SAID)
                        : act(new Act.Cancelled(number(state), context.today(), it.reason()));
        };
    }

    private static State.Facts facts(State state) {
        return state.facts().orElseThrow();
    }

    private static String number(State state) {
        return facts(state).number();
    }

    private static Decision<Act> call(Command.Call it, Context context) {
        boolean twice = new HashSet<>(it.members()).size() != it.members().size();
        if (twice || it.members().size() < MEMBERS_LEAST) return refuse(Refusal.MEMBERS_WRONG);
        if (it.day().isBefore(context.today())) return refuse(Refusal.IN_THE_PAST);
        var actor = context.actor();
        int year = it.day().getYear();
        var number = "决〔" + year + "〕" + context.numbers().next("council/" + actor.body() + "/" + year) + "号";
        return act(new Act.Called(
                number,
                it.forum(),
                actor.body(),
                actor.place(),
                it.day(),
                it.members().size(),
                it.members()));
    }

    private static Decision<Act> table(State state, Command.Table it, Optional<String> urgent, Context context) {
        boolean cadres = it.subject() == Subject.CADRES;
        if (it.title().isBlank()) return refuse(Refusal.NOTHING_SAID);
        if (urgent.isPresent() && cadres) return refuse(Refusal.CADRES_UNSCHEDULED);
        if (it.subject() == Subject.POLICY
                && it.review().filter(one -> !one.isBlank()).isEmpty()) return refuse(Refusal.NO_LEGALITY_REVIEW);
        return act(new Act.Tabled(
                number(state),
                state.items().size() + 1,
                it.subject(),
                urgent.isPresent(),
                context.today(),
                it.title(),
                it.review(),
                urgent.orElse(""),
                it.selection().filter(_ -> cadres)));
    }

    private static Decision<Act> send(State state, Command.SendMaterials it, Context context) {
        if (state.items().isEmpty()) return refuse(Refusal.NO_AGENDA);
        if (it.materials().isEmpty()) return refuse(Refusal.NO_MATERIALS);
        int before = (int) ChronoUnit.DAYS.between(context.today(), facts(state).day());
        return act(new Act.MaterialsSent(number(state), context.today(), before, it.materials()));
    }

    private static Decision<Act> open(State state, Command.Open it, Context context) {
        var facts = facts(state);
        if (context.today().isBefore(facts.day())) return refuse(Refusal.NOT_YET);
        boolean twice = new HashSet<>(it.present()).size() != it.present().size();
        if (twice || !facts.members().containsAll(it.present()) || !it.present().contains(it.chair()))
            return refuse(Refusal.MEMBERS_WRONG);
        int members = facts.members().size();
        boolean cadres = state.items().stream().anyMatch(one -> one.subject() == Subject.CADRES);
        int least = new Quorum(members).present(cadres, context.law(), context.today());
        int present = it.present().size();
        if (present < least)
            return refuse(
                    Refusal.QUORUM_NOT_MET,
                    new Text(
                            "应到" + members + "，至少" + least + "，实到" + present,
                            members + " members, at least " + least + ", present " + present));
        if (present < members && it.absences().isBlank()) return refuse(Refusal.NOTHING_SAID);
        return act(new Act.Opened(
                facts.number(),
                facts.forum(),
                facts.body(),
                facts.place(),
                context.today(),
                members,
                present,
                it.present(),
                it.chair(),
                it.absences()));
    }

    private static Decision<Act> heard(State state, int number, String member, Function<Item, Decision<Act>> then) {
        var item = state.item(number).filter(it -> it.adopted().isEmpty());
        if (item.isEmpty()) return refuse(Refusal.NO_SUCH_ITEM);
        return state.unheard(item.get()).contains(member) ? then.apply(item.get()) : refuse(Refusal.SPOKEN_ALREADY);
    }

    /// Every paper that was handed out is accounted for; a matter is voted on either aloud or in secret.
    private static Decision<Act> ballot(State state, Command.CastBallot it, Context context) {
        var found = state.item(it.item()).filter(one -> one.adopted().isEmpty());
        if (found.isEmpty()) return refuse(Refusal.NO_SUCH_ITEM);
        var item = found.get();
        if (!item.said().isEmpty() || item.ballot().isPresent()) return refuse(Refusal.VOTED_ALREADY);
        if (it.papers().isEmpty()) return refuse(Refusal.NO_MATERIALS);
        var voters = state.voters(item);
        boolean two = new HashSet<>(it.tellers()).size() >= TELLERS_LEAST;
        if (!two || !voters.containsAll(it.tellers())) return refuse(Refusal.TELLERS_WRONG);
        var counts = IntStream.of(it.favour(), it.against(), it.abstained(), it.invalid());
        boolean whole = it.favour() + it.against() + it.abstained() + it.invalid() == voters.size();
        if (!whole || counts.anyMatch(one -> one < 0))
            return refuse(
                    Refusal.BALLOT_WRONG,
                    new Text("发出" + voters.size() + "张", voters.size() + " papers were handed out"));
        return act(new Act.BallotCast(
                number(state),
                it.item(),
                context.today(),
                voters.size(),
                it.favour(),
                it.against(),
                it.abstained(),
                it.invalid(),
                it.tellers(),
                it.papers()));
    }

    private static Decision<Act> readOut(State state, Command.ReadOut it, Context context) {
        var item = state.item(it.item()).filter(one -> one.adopted().isEmpty());
        if (item.isEmpty()) return refuse(Refusal.NO_SUCH_ITEM);
        boolean absent =
                facts(state).members().contains(it.member()) && !state.present().contains(it.member());
        boolean read =
                item.get().written().stream().anyMatch(one -> one.member().equals(it.member()));
        if (!absent || read) return refuse(Refusal.NOT_ABSENT);
        return it.remark().isBlank()
                ? refuse(Refusal.NOTHING_SAID)
                : act(new Act.OpinionRead(
                        number(state), it.item(), context.today(), it.member(), it.stance(), it.remark()));
    }

    private static Decision<Act> declare(State state, Command.Decide it, Context context) {
        var found = state.item(it.item()).filter(one -> one.adopted().isEmpty());
        if (found.isEmpty()) return refuse(Refusal.NO_SUCH_ITEM);
        var item = found.get();
        if (!state.unheard(item).isEmpty()) return refuse(Refusal.NOT_ALL_HEARD);
        var facts = facts(state);
        int members = facts.members().size();
        int favour = item.count(Stance.FOR);
        boolean otherwise = it.adopted() != new Quorum(members).passes(favour);
        boolean bound = facts.forum() == Forum.PARTY_GROUP || item.subject() == Subject.CADRES;
        if (otherwise && bound) return refuse(Refusal.VOTE_DECIDES);
        var reason = it.reason().orElse("");
        if (otherwise && reason.isBlank()) return refuse(Refusal.NO_REASON_AGAINST_MAJORITY);
        return act(new Act.Decided(
                facts.number(),
                it.item(),
                item.subject(),
                facts.body(),
                facts.place(),
                context.today(),
                it.adopted(),
                members,
                state.present().size(),
                favour,
                item.count(Stance.AGAINST),
                item.count(Stance.RESERVED),
                item.recused().size(),
                item.dissent(),
                otherwise,
                item.urgent(),
                reason));
    }

    private static Decision<Act> seal(State state, Command.Seal it, Context context) {
        if (it.signed().isEmpty()) return refuse(Refusal.NO_MATERIALS);
        var facts = facts(state);
        int year = context.today().getYear();
        var minutes = "决纪〔" + year + "〕" + context.numbers().next("council-minutes/" + facts.body() + "/" + year) + "号";
        return act(new Act.Sealed(
                facts.number(),
                minutes,
                facts.body(),
                facts.place(),
                context.today(),
                state.items().size(),
                digest(state.minutes(it.signed())),
                it.signed()));
    }

    /// SM3 of a text in UTF-8, in hexadecimal.
    static String digest(String text) {
        return Hash.SM3.of(text.getBytes(StandardCharsets.UTF_8)).hex();
    }

    private static Decision<Act> report(State state, Command.ReportUrgent it, Context context) {
        if (state.item(it.item()).filter(one -> one.urgent() && !one.reported()).isEmpty())
            return refuse(Refusal.NOTHING_TO_REPORT);
        return it.document().isBlank()
                ? refuse(Refusal.NOTHING_SAID)
                : act(new Act.UrgentReported(number(state), it.item(), context.today(), it.document()));
    }
}
