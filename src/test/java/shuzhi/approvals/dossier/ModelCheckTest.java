package shuzhi.approvals.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import shuzhi.approvals.Catalogue;
import shuzhi.approvals.dossier.Command.Applicant;
import shuzhi.approvals.dossier.Command.Paper;
import shuzhi.approvals.dossier.State.Opinion;
import shuzhi.approvals.item.Definition;
import shuzhi.ledger.By;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.org.Actor;
import shuzhi.org.Role;

/// Every state that a dossier of a published item can come to, breadth first, with the real rules: all commands
/// by all who may give them, and the passing of time to the next day on which something ends. Two states are
/// one when the rules cannot tell them apart but by the exact dates.
class ModelCheckTest {
    private static final LocalDate BEGIN = LocalDate.of(2025, 3, 3);
    private static final Set<Status> OVER =
            Set.of(Status.NOT_ACCEPTED, Status.WITHDRAWN, Status.DELIVERED, Status.IMPORTED);
    private static final int STATES_MAX = 40_000;

    /// Where a dossier is, on which day, and how it came there.
    private record Node(State state, LocalDate day, Optional<Node> before, String by) {
        String way() {
            return before.map(it -> it.way() + " → ").orElse("") + by;
        }
    }

    private record Step(String by, State after, Decision.Acts<Act> acts) {}

    private Definition item = Stories.PERMIT;
    private final List<Actor> cast = new ArrayList<>();
    private List<Command> commands = List.of();

    private static ModelCheckTest of(Definition item) {
        var model = new ModelCheckTest();
        model.explore(item);
        return model;
    }

    private void explore(Definition chosen) {
        item = chosen;
        cast.add(Actor.applicant("applicant"));
        for (var role : List.of(Role.WINDOW, Role.REVIEWER, Role.APPROVER, Role.HEAD))
            cast.add(Stories.officer(role.name(), item.body(), role));
        item.upper().ifPresent(it -> {
            for (var role : List.of(Role.WINDOW, Role.APPROVER))
                cast.add(Stories.officer("above-" + role, it.body(), role));
        });
        item.reviews().forEach(it -> cast.add(Stories.officer("of-" + it.body(), it.body(), Role.REVIEWER)));
        cast.add(Actor.SYSTEM);
        commands = commands();
    }

    @TestFactory
    Stream<DynamicTest> everyReachableStateOfEveryItem() {
        var items = new ArrayList<>(Catalogue.items());
        items.addAll(List.of(Stories.MINOR, Stories.PLEDGE, Stories.REFERRED, Stories.UPPER));
        return items.stream()
                .map(it -> DynamicTest.dynamicTest(it.name().zh() + " " + it.code(), () -> of(it).check()));
    }

    private void check() {
        var seen = new HashMap<String, Node>();
        var waiting = new ArrayDeque<Node>();
        var first = new Node(State.BLANK, BEGIN, Optional.empty(), "");
        waiting.add(first);
        seen.put(key(first), first);
        while (!waiting.isEmpty()) {
            var node = waiting.remove();
            var steps = steps(node);
            holds(node, steps);
            for (var step : steps) {
                closesNothingOpen(node, step);
                visit(new Node(step.after(), node.day(), Optional.of(node), step.by()), seen, waiting);
            }
            next(node)
                    .ifPresent(day ->
                            visit(new Node(node.state(), day, Optional.of(node), day.toString()), seen, waiting));
        }
        var reached = seen.values().stream().map(it -> it.state().status()).toList();
        assertThat(reached).contains(Status.GRANTED, Status.DENIED, Status.DELIVERED);
        // an item without special procedures has nothing to wait for
        if (!item.specials().isEmpty()) assertThat(reached).contains(Status.SUSPENDED);
    }

    private static void visit(Node node, Map<String, Node> seen, ArrayDeque<Node> waiting) {
        assertThat(seen.size()).as("more states than a dossier can have").isLessThan(STATES_MAX);
        if (seen.putIfAbsent(key(node), node) == null) waiting.add(node);
    }

    /// In every state that is not the end somebody can act, or time will; and who is accepted has a clock.
    private void holds(Node node, List<Step> steps) {
        var status = node.state().status();
        if (status == Status.ACCEPTED || status == Status.SUSPENDED)
            assertThat(node.state().clock()).as(node.way()).isPresent();
        if (OVER.contains(status) && !node.state().pledge().isToCheck()) return;
        assertThat(steps).as("nobody can act: %s", node.way()).isNotEmpty();
        boolean person = steps.stream().anyMatch(it -> !it.by().startsWith("system"));
        boolean timer = steps.stream().anyMatch(it -> it.by().startsWith("system"))
                || next(node).isPresent();
        assertThat(person || timer).as("stuck: %s", node.way()).isTrue();
    }

    /// Nothing is decided over an open hearing, an opinion that is still asked for, or papers still promised;
    /// and a dossier ends over a hearing that was asked for only when the applicant takes it back or is gone.
    private static void closesNothingOpen(Node node, Step step) {
        for (var act : step.acts().acts()) {
            var way = node.way() + " → " + step.by();
            if (act instanceof Act.Decided) {
                assertThat(node.state().hearing().isOpen(node.day())).as(way).isFalse();
                assertThat(node.state().promise().isOutstanding()).as(way).isFalse();
                assertThat(node.state().reviews().values())
                        .as(way)
                        .noneMatch(it -> it.stage() == Opinion.Stage.PENDING || it.stage() == Opinion.Stage.OBJECTED);
            }
            if (act instanceof Act.Ended it && node.state().hearing().isAskedFor())
                assertThat(it.ground()).as(way).isIn(Ground.APPLICANT_WITHDREW, Ground.APPLICANT_GONE);
        }
    }

    private List<Step> steps(Node node) {
        var steps = new LinkedHashMap<String, Step>();
        for (var command : commands)
            for (var actor : cast) {
                var by = command.getClass().getAnnotation(By.class);
                if (Stream.of(by.value()).noneMatch(actor::is)) continue;
                if (!(Rules.decide(node.state(), command, context(actor, node.day()))
                        instanceof Decision.Acts<Act> acts)) continue;
                var state = node.state();
                for (var act : acts.acts()) state = state.after(act);
                var name = actor.post() + " " + command.getClass().getSimpleName();
                steps.putIfAbsent(name + key(state, node.day()), new Step(name, state, acts));
            }
        return List.copyOf(steps.values());
    }

    private Context context(Actor actor, LocalDate day) {
        var noon = day.atTime(10, 0).atZone(Context.ZONE).toInstant();
        Context.Files files = (kind, _) -> switch (kind) {
            case "risk" -> shuzhi.conduct.risk.State.BLANK;
            case "body" -> shuzhi.network.body.State.BLANK;
            case "entrustment" -> shuzhi.network.entrustment.State.BLANK;
            case "chain" -> shuzhi.approvals.chain.State.BLANK;
            case "payment" -> Stories.paid(item);
            default -> Stories.published(item);
        };
        return new Context(noon, noon, actor, Stories.DAYS, files, Context.Numbers.ONES);
    }

    /// The next day on which something ends or begins; time between them changes nothing.
    private static Optional<LocalDate> next(Node node) {
        var state = node.state();
        var days = new ArrayList<LocalDate>();
        if (state.facts().isPresent()) days.add(state.answerBy().plusDays(1));
        state.clock().ifPresent(clock -> {
            days.add(clock.statutoryDue().plusDays(1));
            clock.running().ifPresent(it -> {
                days.add(it.plannedEnd());
                days.add(it.plannedEnd().plusDays(1));
            });
        });
        days.add(state.hearing().requestBy().plusDays(1));
        days.add(state.hearing().holdBy().plusDays(1));
        state.hearing().day().ifPresent(days::add);
        state.promise().supplyBy().ifPresent(it -> days.add(it.plusDays(1)));
        state.pledge().checkBy().ifPresent(it -> days.add(it.plusDays(1)));
        return days.stream()
                .filter(node.day()::isBefore)
                .filter(it -> it.isBefore(BEGIN.plusDays(400)))
                .min(Comparator.naturalOrder());
    }

    private static String key(Node node) {
        return key(node.state(), node.day());
    }

    /// What the rules can tell apart, without the dates.
    private static String key(State state, LocalDate today) {
        var hearing = state.hearing();
        return String.join(
                "|",
                state.status().name(),
                String.valueOf(state.correction().missing()),
                String.valueOf(state.correction().again()),
                String.valueOf(state.facts().isPresent() && today.isAfter(state.answerBy())),
                state.clock()
                        .map(it -> it.extension() + " " + it.hasRunOut(Stories.DAYS, today) + " "
                                + it.running()
                                        .map(pause -> pause.kind() + " "
                                                + Integer.signum(today.compareTo(pause.plannedEnd())))
                                        .orElse(""))
                        .orElse(""),
                String.valueOf(state.reviews().entrySet().stream()
                        .map(it -> it.getKey() + it.getValue().stage())
                        .sorted()
                        .toList()),
                hearing.stage().name(),
                String.valueOf(today.isAfter(hearing.requestBy())),
                String.valueOf(today.isAfter(hearing.holdBy())),
                String.valueOf(hearing.day().filter(it -> !today.isBefore(it)).isPresent()),
                String.valueOf(state.sentUp()),
                String.valueOf(state.promise().items()),
                String.valueOf(state.promise().supplyBy().map(today::isAfter)),
                String.valueOf(state.pledge().stage()),
                String.valueOf(state.pledge().checkBy().map(today::isAfter)),
                String.valueOf(state.barredUntil().isPresent()));
    }

    /// One well-formed command of every kind.
    private List<Command> commands() {
        var asked = Stream.concat(
                        item.materials().stream().filter(it -> !it.shared()).map(Definition.Material::id),
                        item.form().stream().map(Definition.Field::id))
                .findFirst()
                .orElseThrow();
        var supplied = new ArrayList<Paper>();
        item.materials().forEach(it -> supplied.add(new Paper(it.id(), it.id(), "")));
        var all = new ArrayList<Command>(List.of(
                new Command.Submit(
                        item.code(),
                        item.place(),
                        Channel.ONLINE,
                        new Applicant("数州示例有限公司", "91329900MA00000001", true, ""),
                        form(),
                        List.of()),
                new Command.DeclareNotNeeded("不需要"),
                new Command.RefuseJurisdiction("另一机关"),
                new Command.CorrectOnSpot(Map.of()),
                new Command.AskForMore(List.of(asked), "缺"),
                new Command.AskAgain(List.of(asked), "不清楚"),
                new Command.Supplement(form(), supplied),
                new Command.Accept(),
                new Command.DeemAccept(),
                new Command.Bar(BEGIN.plusYears(1), "1", Ground.FALSE_MATERIALS),
                new Command.RefuseBarred(),
                new Command.Inspect("other", "符合"),
                new Command.TellThirdParty("相邻业主", "受影响"),
                new Command.OfferHearing(),
                new Command.RequestHearing(),
                new Command.WaiveHearing(),
                new Command.HoldHearing(),
                new Command.SignHearingRecord("ab"),
                new Command.Resume(),
                new Command.TakeIn(),
                new Command.SendUp("同意上报"),
                new Command.SendBack("现场情况不清"),
                new Command.PassOn(item.body()),
                new Command.Review(true, "同意"),
                new Command.Review(false, "不同意"),
                new Command.Grant("符合"),
                new Command.Deny(Ground.CONDITIONS_NOT_MET, "不符合", "数州市人民政府"),
                new Command.Deliver("下载"),
                new Command.Withdraw("不办了"),
                new Command.Terminate(Ground.OBJECT_GONE, "已无法办理"),
                new Command.Terminate(Ground.APPLICANT_GONE, "已终止"),
                new Command.Terminate(Ground.PROMISE_BROKEN, "逾期未补"),
                new Command.CheckPledge(true, "other", "属实"),
                new Command.CheckPledge(false, "other", "不实")));
        item.pledge().ifPresent(_ -> all.add(new Command.Pledge("承诺")));
        var deferrable =
                Promises.deferrable(item).stream().map(Definition.Material::id).toList();
        if (!deferrable.isEmpty()) {
            all.add(new Command.PromiseToSupply(deferrable, "承诺"));
            all.add(new Command.AcceptOnPromise(BEGIN.plusDays(3)));
        }
        for (int ahead : List.of(14, 20, 40, 60))
            all.add(new Command.AnnounceHearing(BEGIN.plusDays(ahead), "会议室", "chair"));
        item.reviews().forEach(it -> all.add(new Command.AnswerObjection(it.body(), "已处理")));
        item.specials().forEach(it -> all.add(new Command.Pause(it.kind(), "文1", "告1", 3, "proposer")));
        if (item.extension() > 0) all.add(new Command.Extend(1, "复杂", "批1"));
        return all;
    }

    private Map<String, String> form() {
        var form = new HashMap<String, String>();
        item.form().stream()
                .filter(Definition.Field::required)
                .forEach(it -> form.put(
                        it.id(),
                        switch (it.type()) {
                            case NUMBER -> it.least().orElse("12");
                            case DATE -> "2025-03-03";
                            case PHONE -> "000-00001234";
                            case CHOICE -> it.choices().getFirst().zh();
                            case UNIFIED_CODE -> "91329900MA00000001";
                            case RESIDENT_ID -> "11010519491231002X";
                            case TEXT, LONG_TEXT -> "示例";
                        }));
        return form;
    }
}
