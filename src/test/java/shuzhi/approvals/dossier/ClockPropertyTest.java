package shuzhi.approvals.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import shuzhi.approvals.dossier.Command.Applicant;
import shuzhi.approvals.dossier.Command.Paper;
import shuzhi.approvals.item.Definition;
import shuzhi.approvals.item.Procedure;
import shuzhi.approvals.item.SampleItems;
import shuzhi.calendar.WorkingDays;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.org.Actor;
import shuzhi.org.Role;

/// Random dossiers against a clock that walks from day to day, and against what must never happen (threat T12).
/// A failure names the seed of its sequence and the commands that led there. `-Dshuzhi.sequences=1000000` makes
/// it the long run.
class ClockPropertyTest {
    private static final int SEQUENCES = Integer.getInteger("shuzhi.sequences", 100_000);
    private static final int COMMANDS = 24;
    /// Commands that are tried on a dossier after it was closed.
    private static final int AFTER_THE_END = 3;
    private static final List<String> MOVE_THE_CLOCK =
            List.of("AskedForMore", "Supplemented", "Accepted", "Paused", "Resumed", "Extended", "Decided", "Ended");

    private static final WorkingDays DAYS = Stories.DAYS;
    private static final LocalTime OFFICE_TIME = LocalTime.of(11, 0);
    private static final Applicant APPLICANT = new Applicant("数州示例有限公司", "91329900MA00000001", true, "13800000000");

    private static final Actor PERSON = Actor.applicant("person");
    private static final Actor CLERK = Stories.officer("clerk", Stories.HOUSING, Role.WINDOW);
    private static final Actor REVIEWER = Stories.officer("reviewer", Stories.HOUSING, Role.REVIEWER);
    private static final Actor APPROVER = Stories.officer("approver", Stories.HOUSING, Role.APPROVER);
    private static final Actor HEAD = Stories.officer("head", Stories.HOUSING, Role.HEAD);

    private static final List<Definition> ITEMS = items();
    private static final Map<String, Object> STATES = new HashMap<>();

    private static List<Definition> items() {
        var items = new ArrayList<Definition>();
        items.add(Stories.WEEK);
        int[][] limits = {{1, 1, 0}, {1, 3, 3}, {3, 20, 10}, {5, 30, 10}, {10, 20, 10}, {20, 20, 10}, {7, 45, 15}};
        for (int i = 0; i < limits.length; i++)
            items.add(SampleItems.with(
                    Stories.PERMIT,
                    "code = 11329900MB90000581300011700310%d; promised.amount = %d; statutory.amount = %d; extension = %d"
                            .formatted(i, limits[i][0], limits[i][1], limits[i][2])));
        return items;
    }

    static {
        ITEMS.forEach(it -> STATES.put(it.code(), Stories.published(it)));
    }

    @Test
    void theRulesCountLikeAWalkThroughTheCalendar() {
        var seen = new TreeMap<String, Integer>();
        for (long seed = 0; seed < SEQUENCES; seed++) {
            var sequence = new Sequence(seed);
            try {
                sequence.run();
            } catch (AssertionError | RuntimeException e) {
                fail("seed " + seed + ": " + String.join("; ", sequence.told), e);
            }
            sequence.acts.forEach(it -> seen.merge(it.getClass().getSimpleName(), 1, Integer::sum));
        }
        System.out.println("random dossiers: " + SEQUENCES + ", acts in them: " + seen);
        for (var kind : MOVE_THE_CLOCK)
            assertThat(seen.getOrDefault(kind, 0))
                    .as("random dossiers come to %s", kind)
                    .isGreaterThan(SEQUENCES / 100);
    }

    /// One random dossier, the walking clock beside it.
    private static final class Sequence {
        private static final int ANY = 20;

        private final SplittableRandom random;
        private final Definition item;
        private final List<Act> acts = new ArrayList<>();
        private final List<String> told = new ArrayList<>();
        private State state = State.BLANK;
        private LocalDate today;
        private LocalDate answerBy = LocalDate.EPOCH;
        private LocalDate asked = LocalDate.EPOCH;
        private @Nullable LocalDate supplied;
        private @Nullable DayByDay clock;
        private @Nullable LocalDate pausedOn;
        private @Nullable LocalDate plannedEnd;

        Sequence(long seed) {
            random = new SplittableRandom(seed);
            item = ITEMS.get(random.nextInt(ITEMS.size()));
            today = LocalDate.of(2018, 3, 1).plusDays(random.nextInt(2500));
        }

        void run() {
            int after = 0;
            for (int i = 0; i < COMMANDS && after < AFTER_THE_END; i++) {
                if (i > 0 && likely() == ANY) after++;
                if (random.nextInt(3) > 0) today = today.plusDays(random.nextInt(random.nextInt(8) == 0 ? 25 : 5));
                var command = i == 0 ? submit() : any();
                step(command, actor(command));
            }
            var again = State.BLANK;
            for (var act : acts) again = again.after(act);
            assertThat(again).as("the state follows from the acts").isEqualTo(state);
            assertThat(acts.stream().filter(Act.Decided.class::isInstance).count())
                    .as("decided once")
                    .isLessThanOrEqualTo(1);
        }

        private void step(Command command, Actor actor) {
            var happened = command instanceof Command.Supplement && actor == CLERK && random.nextInt(3) == 0
                    ? today.minusDays(random.nextInt(6))
                    : today;
            told.add(today + " " + command.getClass().getSimpleName());
            var before = state;
            var context = new Context(
                    today.atTime(OFFICE_TIME).atZone(Context.ZONE).toInstant(),
                    happened.atTime(OFFICE_TIME).atZone(Context.ZONE).toInstant(),
                    actor,
                    DAYS,
                    (kind, file) -> switch (kind) {
                        case "risk" -> shuzhi.conduct.risk.State.BLANK;
                        case "body" -> shuzhi.network.body.State.BLANK;
                        case "entrustment" -> shuzhi.network.entrustment.State.BLANK;
                        case "chain" -> shuzhi.approvals.chain.State.BLANK;
                        default -> Objects.requireNonNull(STATES.get(file));
                    },
                    Context.Numbers.ONES);
            switch (Rules.decide(state, command, context)) {
                case Decision.Refused<Act> it -> refused(command, it.refusal());
                case Decision.Acts<Act>(var happenedNow) -> {
                    assertThat(before.status())
                            .as("closed stays closed")
                            .isNotIn(Status.DELIVERED, Status.WITHDRAWN, Status.NOT_ACCEPTED);
                    for (var act : happenedNow) {
                        follow(act);
                        state = state.after(act);
                        acts.add(act);
                    }
                }
            }
            compare();
        }

        /// What is refused for its day must be late for the walking clock, too.
        private void refused(Command command, shuzhi.ledger.Refusal refusal) {
            var name = refusal.name();
            if (name.equals("TOO_LATE_TO_EXTEND") || name.equals("TOO_LATE_TO_PAUSE"))
                assertThat(isOver()).as("the limit has run out").isTrue();
            if (name.equals("TOO_LATE_TO_ASK")) assertThat(today).isAfter(answerBy);
            if (name.equals("NOT_YET_DEEMED") && state.status() != Status.CORRECTION)
                assertThat(today).isBeforeOrEqualTo(answerBy);
            if (name.equals("BEFORE_ASKED")) assertThat(command).isInstanceOf(Command.Supplement.class);
        }

        private void follow(Act act) {
            switch (act) {
                case Act.Submitted it -> {
                    answerBy = walk(today, 5);
                    assertThat(it.answerBy()).isEqualTo(answerBy);
                }
                case Act.AskedForMore it -> {
                    assertThat(today).as("asked in time").isBeforeOrEqualTo(answerBy);
                    asked = it.on();
                }
                case Act.Supplemented it -> {
                    assertThat(it.on()).isBetween(asked, today);
                    if (supplied == null || it.on().isAfter(supplied)) supplied = it.on();
                    answerBy = walk(supplied, 5);
                    assertThat(it.answerBy()).isEqualTo(answerBy);
                }
                case Act.Accepted it -> accepted(it);
                case Act.Paused it -> {
                    assertThat(isOver()).as("paused while time was left").isFalse();
                    pausedOn = today;
                    plannedEnd = walk(today, it.days());
                    assertThat(it.on()).as("a pause never starts earlier").isEqualTo(today);
                    assertThat(it.plannedEnd()).isEqualTo(plannedEnd);
                }
                case Act.Resumed it -> resumed(it);
                case Act.Extended it -> {
                    assertThat(isOver()).as("extended while time was left").isFalse();
                    clock().extend(it.days());
                }
                case Act.Decided it -> decided(it);
                case Act.Delivered _ -> {}
                case Act.Ended it ->
                    assertThat(it.used())
                            .isEqualTo(clock == null ? 0 : withPause().used(today));
                default -> {}
            }
        }

        private void accepted(Act.Accepted it) {
            boolean late = today.isAfter(answerBy);
            var start = supplied != null ? supplied : late ? received() : today;
            assertThat(it.from()).isEqualTo(start);
            assertThat(it.deemed()).isEqualTo(late);
            clock = walking(start);
        }

        private LocalDate received() {
            return state.known().received();
        }

        private void resumed(Act.Resumed it) {
            var end = today.isBefore(Objects.requireNonNull(plannedEnd)) ? today : plannedEnd;
            var start = Objects.requireNonNull(pausedOn);
            assertThat(it.start()).isEqualTo(start);
            assertThat(it.end()).isEqualTo(end);
            clock().pause(start, end);
            pausedOn = null;
            plannedEnd = null;
        }

        private void decided(Act.Decided it) {
            assertThat(pausedOn)
                    .as("never decided while the clock stands still")
                    .isNull();
            assertThat(it.used()).isEqualTo(clock().used(today));
            assertThat(it.paused()).isEqualTo(clock().paused(today));
            assertThat(it.promised())
                    .as("the promise is never rewritten")
                    .isEqualTo(item.promised().amount());
            assertThat(it.onTime()).isEqualTo(!today.isAfter(clock().promisedDue()));
            assertThat(it.lawful()).isEqualTo(!today.isAfter(clock().statutoryDue()));
            assertThat(it.deliverBy()).isEqualTo(walk(today, 10));
        }

        private void compare() {
            if (state.clock().isEmpty()) return;
            var running = state.clock().get();
            assertThat(running.promised()).as("the promise is never rewritten").isEqualTo(item.promised());
            if (!state.status().isOpen()) return;
            assertThat(running.used(DAYS, today)).isEqualTo(withPause().used(today));
            if (running.running().isPresent()) return;
            assertThat(running.promisedDue()).isEqualTo(clock().promisedDue());
            assertThat(running.statutoryDue()).isEqualTo(clock().statutoryDue());
        }

        private boolean isOver() {
            if (plannedEnd != null && !today.isAfter(plannedEnd)) return false;
            return today.isAfter(withPause().statutoryDue());
        }

        /// The clock as it stands, a running pause counted up to its announced end.
        private DayByDay withPause() {
            if (pausedOn == null) return clock();
            var copy = walking(clock().from());
            for (var it : acts)
                switch (it) {
                    case Act.Resumed pause -> copy.pause(pause.start(), pause.end());
                    case Act.Extended longer -> copy.extend(longer.days());
                    default -> {}
                }
            copy.pause(pausedOn, Objects.requireNonNull(plannedEnd));
            return copy;
        }

        private DayByDay walking(LocalDate from) {
            return new DayByDay(
                    DAYS::isWorking,
                    from,
                    item.promised().amount(),
                    item.statutory().amount(),
                    item.statutory().unit());
        }

        private DayByDay clock() {
            return Objects.requireNonNull(clock);
        }

        private static LocalDate walk(LocalDate from, int days) {
            return DayByDay.add(DAYS::isWorking, from, days);
        }

        private Command submit() {
            return new Command.Submit(item.code(), "", Channel.ONLINE, APPLICANT, Map.of("project", "示例工程"), List.of());
        }

        /// What fits the status mostly, anything at all now and then.
        private Command any() {
            var kinds = random.nextInt(6) == 0 ? ANY : likely();
            return switch (kinds == ANY ? random.nextInt(20) : pick(kinds)) {
                case 0 -> new Command.AskForMore(List.of("contract", "safety"), "缺材料");
                case 1 -> new Command.Supplement(Map.of(), papers());
                case 2 -> new Command.Accept();
                case 3 -> new Command.DeemAccept();
                case 4 -> new Command.AskAgain(List.of("contract"), "模糊");
                case 5 -> new Command.Pause(Procedure.EXPERT_REVIEW, "评审1", "告知1", 1 + random.nextInt(12), "reviewer");
                case 6 -> new Command.Resume();
                case 7 -> new Command.Extend(1 + random.nextInt(Math.max(1, item.extension())), "案情复杂", "数政批1号");
                case 8 -> new Command.Grant("符合条件");
                case 9 -> new Command.Deny(Ground.CONDITIONS_NOT_MET, "不符合条件", "数州市人民政府");
                case 10 -> new Command.Deliver("邮寄");
                case 11 -> new Command.Withdraw("不办了");
                case 12 -> new Command.Terminate(Ground.OBJECT_GONE, "地块收回");
                case 13 -> new Command.OfferHearing();
                case 14 -> new Command.RequestHearing();
                case 15 -> new Command.WaiveHearing();
                case 16 -> new Command.Recalculate("国办发明电〔2025〕7号");
                case 17 -> new Command.DeclareNotNeeded("限额以下");
                case 18 -> new Command.CorrectOnSpot(Map.of("project", "桥"));
                default -> submit();
            };
        }

        private int likely() {
            return switch (state.status()) {
                case BLANK, RECEIVED -> 0;
                case CORRECTION -> 1;
                case COMPLETED -> 2;
                case ACCEPTED -> 3;
                case SUSPENDED -> 4;
                case GRANTED, DENIED -> 5;
                case NOT_ACCEPTED, WITHDRAWN, DELIVERED, IMPORTED -> ANY;
            };
        }

        private int pick(int group) {
            int[] of = switch (group) {
                case 0 -> new int[] {0, 0, 0, 0, 2, 2, 2, 2, 3, 3, 18, 17};
                case 1 -> new int[] {1, 1, 1, 1, 1, 1, 1, 11};
                case 2 -> new int[] {2, 2, 3, 4};
                case 3 -> new int[] {5, 5, 5, 5, 5, 7, 7, 8, 9, 13, 15, 16};
                case 4 -> new int[] {6, 6, 6, 7, 5, 8};
                default -> new int[] {10};
            };
            return of[random.nextInt(of.length)];
        }

        private List<Paper> papers() {
            var papers = new ArrayList<Paper>();
            if (random.nextBoolean()) papers.add(new Paper("contract", "合同", "a1"));
            if (random.nextBoolean()) papers.add(new Paper("safety", "措施", "b2"));
            return papers;
        }

        private Actor actor(Command command) {
            return switch (command) {
                case Command.Submit _, Command.Withdraw _, Command.RequestHearing _, Command.WaiveHearing _ -> PERSON;
                case Command.Supplement _, Command.Deliver _ -> random.nextBoolean() ? PERSON : CLERK;
                case Command.Resume _ -> random.nextBoolean() ? Actor.SYSTEM : APPROVER;
                case Command.DeemAccept _, Command.Recalculate _ -> Actor.SYSTEM;
                case Command.Extend _ -> HEAD;
                case Command.Pause _, Command.Grant _, Command.Deny _, Command.Terminate _ -> APPROVER;
                case Command.OfferHearing _ -> REVIEWER;
                default -> CLERK;
            };
        }
    }
}
