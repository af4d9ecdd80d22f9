package shuzhi.approvals.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shuzhi.approvals.item.CatalogueCheck;
import shuzhi.approvals.item.SampleItems;
import shuzhi.codes.Vectors;
import shuzhi.figures.Figure;
import shuzhi.figures.Fold;
import shuzhi.figures.Row;
import shuzhi.figures.Unit;
import shuzhi.words.Text;
import tools.jackson.databind.JsonNode;

/// The worked examples of the permit clock, each gone through by commands from the application on. P19 and P20 are
/// about the
/// renewal of a licence, no matter of the dossier; hours of `permit-clock-subday.json` are for `OfficeHoursTest`, and
/// no
/// item may promise them (see `hoursAreNotPromised`).
class ClockVectorsTest {
    private static final Map<String, JsonNode> CASES = new HashMap<>();

    /// How far the law of the example lets the body extend: 企业投资项目核准和备案管理条例 10, 市场主体登记管理条例 19, 政府信息公开条例 33.
    private static final Map<String, Integer> MOST = Map.of("P21", 40, "P22", 3, "P23", 20);

    @BeforeAll
    static void read() {
        Vectors.cases("permit-clock.json").forEach(it -> CASES.put(it.path("id").asString(), it));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P01", "P02", "P03", "P04", "P05", "P06", "P07", "P21", "P22", "P23"})
    void dueDatesWithPauses(String id) {
        var example = example(id);
        var course = accepted(example);
        for (var pause : pauses(example)) pause(course, pause[0], pause[1]);
        var clock = course.state().running();
        var expected = example.path("expect");
        assertThat(clock.statutoryDue()).isEqualTo(date(expected, expected.has("due") ? "due" : "statutoryDue"));
        if (example.has("promiseWd")) assertThat(clock.promisedDue()).isEqualTo(date(expected, "promisedDue"));
        var decided = course.done(Act.Decided.class, clock.promisedDue(), "Grant 符合条件");
        assertThat(decided.onTime()).isTrue();
        if (expected.has("pausedWd"))
            assertThat(decided.paused()).isEqualTo(expected.path("pausedWd").asInt());
        assertThat(decided.used()).isEqualTo(decided.promised());
    }

    @ParameterizedTest
    @ValueSource(strings = {"P21", "P22", "P23"})
    void extensionsOfOtherLaws(String id) {
        var example = example(id);
        var course = accepted(example);
        for (var pause : pauses(example)) pause(course, pause[0], pause[1]);
        int most = MOST.getOrDefault(id, 0);
        var extended = course.done(Act.Extended.class, course.state().running().statutoryDue(), "Extend days=" + most);
        var expected = example.path("expect");
        var name = List.of("maxDue", "statutoryDueExtended", "dueExtended").stream()
                .filter(expected::has)
                .findFirst()
                .orElseThrow();
        assertThat(extended.statutoryDue()).isEqualTo(date(expected, name));
    }

    /// no due date while the clock stands still, but days used and left.
    @Test
    void p08AnOpenPauseFreezesWhatIsLeft() {
        var example = example("P08");
        var course = accepted(example);
        course.done(Act.Paused.class, date(example.path("pauses").path(0), "start"), "Pause days=60");
        var clock = course.state().running();
        var expected = example.path("expect");
        int used = clock.used(Stories.DAYS, date(example, "asOf"));
        assertThat(used).isEqualTo(expected.path("usedWd").asInt());
        assertThat(clock.promised().amount() - used)
                .isEqualTo(expected.path("remainingPromiseWd").asInt());
        assertThat(clock.statutoryDays() - used)
                .isEqualTo(expected.path("remainingStatutoryWd").asInt());
    }

    @Test
    void p09SilenceIsAcceptanceFromReceipt() {
        var example = example("P09");
        var expected = example.path("expect");
        var course = new Course(story(example));
        var submitted = course.done(Act.Submitted.class, date(example, "receipt"), "Submit");
        assertThat(submitted.answerBy()).isEqualTo(date(expected, "correctionDeadline"));
        var accepted = course.done(Act.Accepted.class, date(example, "asOf"), "DeemAccept");
        assertThat(accepted.deemed()).isTrue();
        assertThat(accepted.from()).isEqualTo(date(expected, "effectiveAcceptDate"));
        assertThat(accepted.statutoryDue()).isEqualTo(date(expected, "statutoryDue"));
    }

    @Test
    void p10OnTheLastDayItIsNotYetSilence() {
        var example = example("P10");
        var course = new Course(story(example));
        course.done(Act.Submitted.class, date(example, "receipt"), "Submit");
        course.refused(Refusal.NOT_YET_DEEMED, date(example, "asOf"), "DeemAccept");
    }

    @Test
    void p11TheClockStartsWithTheLastPaper() {
        var example = example("P11");
        var expected = example.path("expect");
        var course = new Course(story(example));
        course.done(Act.Submitted.class, date(example, "receipt"), "Submit");
        course.done(Act.AskedForMore.class, date(example, "correctionNotice"), "AskForMore [contract]");
        var complete = date(example, "supplementComplete");
        course.done(Act.Supplemented.class, complete, "Supplement materials=[(contract 合同 a1)]");
        var accepted = course.done(Act.Accepted.class, complete.plusDays(1), "Accept");
        assertThat(accepted.from()).isEqualTo(date(expected, "effectiveAcceptDate"));
        assertThat(accepted.statutoryDue()).isEqualTo(date(expected, "statutoryDue"));
    }

    @Test
    void p12ALateNoticeStopsNothing() {
        var example = example("P12");
        var expected = example.path("expect");
        var course = new Course(story(example));
        course.done(Act.Submitted.class, date(example, "receipt"), "Submit");
        var late = date(example, "correctionNotice");
        course.refused(Refusal.TOO_LATE_TO_ASK, late, "AskForMore [contract]");
        var accepted = course.done(Act.Accepted.class, late, "DeemAccept");
        assertThat(accepted.from()).isEqualTo(date(expected, "effectiveAcceptDate"));
        assertThat(accepted.statutoryDue()).isEqualTo(date(expected, "statutoryDue"));
    }

    @Test
    void p13To15AnExtensionCountsOnceAndInTime() {
        for (var id : List.of("P13", "P14", "P15")) {
            var example = example(id);
            var expected = example.path("expect");
            var course = accepted(example);
            var before = course.state().running().statutoryDue();
            var day = example.has("extension") ? date(example.path("extension"), "approvedOn") : before;
            if (id.equals("P14")) course.refused(Refusal.TOO_LATE_TO_EXTEND, day, "Extend days=10");
            else course.done(Act.Extended.class, day, "Extend days=10");
            if (id.equals("P15")) course.refused(Refusal.EXTENDED_ALREADY, day, "Extend days=10");
            assertThat(course.state().running().statutoryDue()).isEqualTo(date(expected, "statutoryDueAfter"));
            if (id.equals("P14"))
                assertThat(course.done(Act.Decided.class, day, "Grant 符合条件").lawful())
                        .isFalse();
        }
    }

    @Test
    void p16JointHandling() {
        var example = example("P16");
        var expected = example.path("expect");
        var course = accepted(example, "handling = JOINT; extension = 15;");
        var due = course.state().running().statutoryDue();
        assertThat(due).isEqualTo(date(expected, "statutoryDue"));
        assertThat(course.done(Act.Extended.class, due, "Extend days=15 approval=数政批〔2025〕1号")
                        .statutoryDue())
                .isEqualTo(date(expected, "statutoryDueExtended"));
    }

    @Test
    void p17Delivery() {
        var example = example("P17");
        var day = date(example, "decision");
        var course = new Course(Stories.story());
        course.done(Act.Submitted.class, day, "Submit");
        course.done(Act.Accepted.class, day, "Accept");
        var last = course.done(Act.Decided.class, day, "Grant 符合条件").deliverBy();
        assertThat(last).isEqualTo(date(example.path("expect"), "deliveryDue"));
        assertThat(course.done(Act.Delivered.class, last, "Deliver 邮寄").inTime())
                .isTrue();
    }

    @Test
    void p18Hearing() {
        var example = example("P18");
        var expected = example.path("expect");
        var course = new Course(Stories.story());
        var told = date(example, "notified");
        course.done(Act.Submitted.class, told, "Submit");
        course.done(Act.Accepted.class, told, "Accept");
        assertThat(course.done(Act.HearingOffered.class, told, "OfferHearing").requestBy())
                .isEqualTo(date(expected, "requestDeadline"));
        var requested = course.done(Act.HearingRequested.class, date(example, "requestedOn"), "RequestHearing");
        assertThat(requested.holdBy()).isEqualTo(date(expected, "hearingDeadline"));
        for (var notice : expected.path("latestNoticeForHearingOn").properties()) {
            var latest = LocalDate.parse(notice.getValue().asString());
            var announce = "AnnounceHearing " + notice.getKey() + " 大会议室 chair";
            course.refused(Refusal.HEARING_NOTICE_SHORT, latest.plusDays(1), announce);
            course.done(Act.HearingAnnounced.class, latest, announce);
        }
    }

    /// the clock of a dossier counts days. A promise in hours is not published, so none is ever miscounted.
    @Test
    void hoursAreNotPromised() {
        var hours = SampleItems.with(Stories.PERMIT, "promised = {'amount':4,'unit':'OFFICE_HOUR'}");
        assertThat(CatalogueCheck.breaches(hours, shuzhi.law.Law.STANDARD, LocalDate.of(2025, 6, 3)))
                .extracting(CatalogueCheck.Breach::refusal)
                .contains(shuzhi.approvals.item.Refusal.PROMISE_UNIT);
    }

    /// time saved is measured on what the acts of acceptance say, weighted; it is not the gain in throughput.
    @Test
    void timeSavedByThePromise() {
        Vectors.cases("approval-efficiency.json").forEach(example -> {
            var limits = example.has("portfolio")
                    ? example.path("portfolio").valueStream().toList()
                    : List.of(example);
            var rows = new ArrayList<Row>();
            for (var it : limits) {
                var accepted = accepted(it, "basis.0.law = 示例条例;").acts().stream()
                        .filter(Act.Accepted.class::isInstance)
                        .map(Act.Accepted.class::cast)
                        .findFirst()
                        .orElseThrow();
                int statutory = accepted.statutoryDays();
                var saved = BigDecimal.valueOf(statutory - (long) accepted.promised());
                rows.add(new Row(rows.size(), accepted.item(), saved, BigDecimal.valueOf(statutory), true));
            }
            var portfolio = example.has("portfolio");
            same(example, portfolio ? "weightedCompressionPct" : "compressionPct", TIME_SAVED.number(rows));
            if (portfolio) {
                var shares = rows.stream()
                        .map(it -> new Row(it.entry(), it.subject(), share(it), BigDecimal.ONE, true))
                        .toList();
                same(example, "simpleMeanCompressionPct", figure(Fold.AVERAGE).number(shares));
            } else {
                var gain = rows.stream()
                        .map(it -> new Row(
                                it.entry(), it.subject(), it.value(), it.base().subtract(it.value()), true))
                        .toList();
                same(example, "throughputGainPct", TIME_SAVED.number(gain));
            }
        });
    }

    private static BigDecimal share(Row row) {
        return row.value().movePointRight(2).divide(row.base(), 9, RoundingMode.HALF_UP);
    }

    private static void same(JsonNode example, String name, Optional<BigDecimal> number) {
        assertThat(number)
                .hasValueSatisfying(it -> assertThat(it)
                        .as(name)
                        .isEqualByComparingTo(example.required(name).decimalValue()));
    }

    private static final Figure TIME_SAVED = figure(Fold.RATIO);

    private static Figure figure(Fold fold) {
        return new Figure(
                "test.time-saved",
                Text.same("time saved"),
                Unit.PERCENT,
                fold,
                1,
                Text.same("A-44"),
                "A-44",
                LocalDate.EPOCH,
                ":from :until :place :position",
                ":from :until :place :position");
    }

    /// Goes to acceptance under the limits of an example.
    private static Course accepted(JsonNode example) {
        return accepted(example, "");
    }

    private static Course accepted(JsonNode example, String changes) {
        var course = new Course(story(example, changes));
        var day = example.has("accept")
                ? date(example, "accept")
                : example.has("receipt") ? date(example, "receipt") : LocalDate.of(2025, 3, 3);
        course.done(Act.Submitted.class, day, "Submit");
        course.done(Act.Accepted.class, day, "Accept");
        return course;
    }

    private static shuzhi.testing.Story<Command, Act, State> story(JsonNode example) {
        return story(example, "");
    }

    private static shuzhi.testing.Story<Command, Act, State> story(JsonNode example, String changes) {
        int statutory = example.path("statutoryWd").asInt(20);
        int promised = example.path("promiseWd").asInt(statutory);
        var item = SampleItems.with(Stories.PERMIT, """
            %s statutory.amount = %d; promised.amount = %d; specials.+ = {'kind':'OTHER_LAW',
            'name':{'zh':'其他','en':'Other'},'otherLaw':{'law':'示例条例','article':'第十条'}}\
            """.formatted(
                        changes.isEmpty() ? "extension" + " = 40;" : changes, statutory, promised));
        return Stories.story().file("item", item.code(), Stories.published(item));
    }

    /// A second procedure cannot begin while one runs, so those that overlap are one.
    private static List<LocalDate[]> pauses(JsonNode example) {
        var merged = new ArrayList<LocalDate[]>();
        var all = example.has("consult")
                ? List.of(example.path("consult"))
                : example.path("pauses").valueStream().toList();
        for (var it : all) {
            var start = date(it, "start");
            var end = date(it, "end");
            if (!merged.isEmpty() && !start.isAfter(merged.getLast()[1])) merged.getLast()[1] = end;
            else merged.add(new LocalDate[] {start, end});
        }
        return merged;
    }

    private static void pause(Course course, LocalDate start, LocalDate end) {
        course.done(Act.Paused.class, start, "Pause days=60");
        course.done(Act.Resumed.class, end, "Resume");
    }

    private static JsonNode example(String id) {
        return Objects.requireNonNull(CASES.get(id), id);
    }

    private static LocalDate date(JsonNode row, String name) {
        return LocalDate.parse(row.path(name).asString().substring(0, 10));
    }
}
