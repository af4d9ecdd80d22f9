package shuzhi.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shuzhi.calendar.Calendars;
import shuzhi.calendar.WorkingDays;
import tools.jackson.databind.JsonNode;

/// The facts of the real logs against figures that other programs computed.
class LogFactsTest {
    private static final WorkingDays CALENDAR = Calendars.load().latest();
    private static final Offset<Double> ROUNDING = within(1e-9);

    private static LogFacts facts(String log) throws IOException {
        var facts = new LogFacts(CALENDAR::count);
        XesReader.read(Shared.file("logs/" + log + ".xes.gz"), facts);
        assertThat(facts.isComplete()).isTrue();
        return facts;
    }

    private static Map<String, Integer> counts(JsonNode node) {
        var counts = new HashMap<String, Integer>();
        node.properties().forEach(it -> counts.put(it.getKey(), it.getValue().intValue()));
        return counts;
    }

    private static int total(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(it -> it).sum();
    }

    @ParameterizedTest
    @ValueSource(strings = {"receipt", "BPIC15_1"})
    void figuresAreThoseOfTheOwnScript(String log) throws IOException {
        var facts = facts(log);
        var right = Shared.json("oracle/" + log + ".facts.json");
        assertThat(facts.cases()).isEqualTo(right.get("cases").intValue());
        assertThat(facts.events()).isEqualTo(right.get("events").intValue());
        assertThat(facts.variants()).isEqualTo(right.get("variants_time_order").intValue());
        assertThat(facts.edges()).hasSize(right.get("dfg_edges_time").intValue());
        assertThat(facts.resourceCounts()).hasSize(right.get("resources").intValue());
        assertThat(facts.casesNotInTimeOrder())
                .isEqualTo(right.get("traces_not_in_time_order").intValue());
        assertThat(facts.eventsWithoutTime())
                .isEqualTo(right.get("events_without_timestamp").intValue());
        assertThat(facts.eventsWithoutActivity())
                .isEqualTo(right.get("events_without_activity").intValue());
        assertThat(facts.eventsWithoutResource())
                .isEqualTo(right.get("events_without_resource").intValue());
        assertThat(facts.activityCounts()).isEqualTo(counts(right.get("activity_counts")));
        assertThat(facts.startActivities()).isEqualTo(counts(right.get("start_activities_time")));
        assertThat(facts.endActivities()).isEqualTo(counts(right.get("end_activities_time")));
        assertThat(facts.resourceCounts()).containsAllEntriesOf(counts(right.get("resource_top")));
        for (var edge : right.get("dfg_time"))
            assertThat(facts.edges())
                    .containsEntry(
                            new LogFacts.Pair(
                                    edge.get(0).stringValue(), edge.get(1).stringValue()),
                            edge.get(2).intValue());
        // The table shows the first twelve activities of a long variant, and how many it has.
        for (var variant : right.get("top_variants_time"))
            assertThat(facts.variantCounts()).anySatisfy((activities, count) -> {
                assertThat(shown(activities)).isEqualTo(variant.get(1).stringValue());
                assertThat(count).isEqualTo(variant.get(0).intValue());
            });
        var lengths = right.get("case_len");
        assertThat(facts.lengths().min()).isEqualTo(lengths.get("min").doubleValue());
        assertThat(facts.lengths().median()).isEqualTo(lengths.get("median").doubleValue());
        assertThat(facts.lengths().mean()).isCloseTo(lengths.get("mean").doubleValue(), ROUNDING);
        assertThat(facts.lengths().max()).isEqualTo(lengths.get("max").doubleValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"receipt", "BPIC15_1"})
    void throughputIsThatOfTheOwnScript(String log) throws IOException {
        var days = facts(log).throughputDays();
        var right = Shared.json("oracle/" + log + ".facts.json");
        var spread = right.get("throughput_days");
        assertThat(days.min()).isCloseTo(spread.get("min").doubleValue(), ROUNDING);
        assertThat(days.percentile(0.25)).isCloseTo(spread.get("p25").doubleValue(), ROUNDING);
        assertThat(days.median()).isCloseTo(spread.get("median").doubleValue(), ROUNDING);
        assertThat(days.mean()).isCloseTo(spread.get("mean").doubleValue(), ROUNDING);
        assertThat(days.percentile(0.75)).isCloseTo(spread.get("p75").doubleValue(), ROUNDING);
        assertThat(days.p90()).isCloseTo(spread.get("p90").doubleValue(), ROUNDING);
        assertThat(days.percentile(0.95)).isCloseTo(spread.get("p95").doubleValue(), ROUNDING);
        assertThat(days.max()).isCloseTo(spread.get("max").doubleValue(), ROUNDING);
        assertThat(days.within(0)).isEqualTo(spread.get("zero").intValue());
        counts(right.get("le_days"))
                .forEach((limit, count) -> assertThat(days.within(Integer.parseInt(limit)))
                        .as("within " + limit)
                        .isEqualTo(count));
    }

    /// pm4py drops the offset, so its durations are those of the clock on the wall.
    @ParameterizedTest
    @ValueSource(strings = {"receipt", "BPIC15_1"})
    void figuresAreThoseOfPm4py(String log) throws IOException {
        var facts = facts(log);
        var right = Shared.json("oracle/" + log + ".pm4py.json");
        assertThat(facts.cases()).isEqualTo(right.get("cases").intValue());
        assertThat(facts.events()).isEqualTo(right.get("events").intValue());
        assertThat(facts.activityCounts()).hasSize(right.get("activities").intValue());
        assertThat(facts.variants()).isEqualTo(right.get("variants").intValue());
        assertThat(facts.edges()).hasSize(right.get("dfg_edges").intValue());
        assertThat(facts.startActivities()).isEqualTo(counts(right.get("start")));
        assertThat(facts.endActivities()).isEqualTo(counts(right.get("end")));
        // Its clock ticks in microseconds; the medians and percentiles differ by less than that.
        var clock = within(1e-6);
        assertThat(facts.wallClockDays().median()).isCloseTo(right.get("median").doubleValue(), clock);
        assertThat(facts.wallClockDays().p90()).isCloseTo(right.get("p90").doubleValue(), clock);
        assertThat(facts.wallClockDays().mean()).isCloseTo(right.get("mean").doubleValue(), clock);
    }

    @Test
    void handoversAndReworkOfTheReceiptLog() throws IOException {
        var facts = facts("receipt");
        var right = Shared.json("oracle/derived.json").get("receipt");
        assertThat(total(facts.handovers()))
                .isEqualTo(right.get("handovers_total").intValue());
        assertThat(facts.handovers()).hasSize(right.get("handover_pairs").intValue());
        for (var top : right.get("handover_top5"))
            assertThat(facts.handovers())
                    .containsEntry(
                            new LogFacts.Pair(
                                    top.get(0).stringValue(), top.get(1).stringValue()),
                            top.get(2).intValue());
        assertThat(facts.rework())
                .isEqualTo(right.get("rework_cases_(some_activity_repeats)").intValue());
    }

    @Test
    void workingDaysOfTheBuildingPermits() throws IOException {
        var days = facts("BPIC15_1").workingDays();
        var right = Shared.json("oracle/derived.json").get("BPIC15_1");
        var spread = right.get("first_to_last_CN_working_days");
        assertThat(days.count()).isEqualTo(spread.get("n").intValue());
        assertThat(days.median()).isCloseTo(spread.get("median").doubleValue(), ROUNDING);
        assertThat(days.p90()).isCloseTo(spread.get("p90").doubleValue(), ROUNDING);
        assertThat(days.mean()).isCloseTo(spread.get("mean").doubleValue(), within(1e-6));
        assertThat(days.max()).isEqualTo(spread.get("max").doubleValue());
        assertThat(days.within(50))
                .isEqualTo(right.get("within_50_CN_working_days").intValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"receipt", "BPIC15_1"})
    void everyCaseHasItsLine(String log) throws IOException {
        var wanted = new LinkedHashMap<String, String>();
        for (var line : Files.readAllLines(Shared.file("oracle/" + log + ".cases.csv")).stream()
                .skip(1)
                .toList()) {
            var cells = line.split(",", -1);
            wanted.put(cells[0], String.join(",", List.of(cells).subList(0, 8)) + "," + cells[9]);
        }
        var found = new HashMap<String, String>();
        XesReader.read(Shared.file("logs/" + log + ".xes.gz"), trace -> {
            var span = CaseSpan.of(trace);
            var first = span.first().orElseThrow();
            var last = span.last().orElseThrow();
            var name = span.name().orElseThrow();
            var right = wanted.getOrDefault(name, "").split(",");
            var seconds = span.throughput().orElseThrow().toNanos() / 1e9;
            assertThat(Stamp.parse(right[2]).orElseThrow().instant()).isEqualTo(first.instant());
            assertThat(Stamp.parse(right[3]).orElseThrow().instant()).isEqualTo(last.instant());
            found.put(
                    name,
                    String.join(
                            ",",
                            name,
                            "" + span.events().size(),
                            right[2],
                            right[3],
                            seconds == Double.parseDouble(right[4]) ? right[4] : "" + seconds,
                            "" + first.date(),
                            "" + last.date(),
                            "" + ChronoUnit.DAYS.between(first.date(), last.date()),
                            "" + CALENDAR.count(first.date(), last.date())));
        });
        assertThat(found).isEqualTo(wanted);
    }

    @Test
    void everyReceiptCaseHasItsDeadline() throws IOException {
        var wanted = new HashMap<String, String>();
        for (var line : Files.readAllLines(Shared.file("oracle/receipt.cases.csv")).stream()
                .skip(1)
                .toList()) {
            var cells = line.split(",", -1);
            wanted.put(cells[0], String.join(",", List.of(cells).subList(10, 16)));
        }
        var found = new HashMap<String, String>();
        for (var one : receiptCases())
            found.put(
                    one.id(),
                    String.join(
                            ",",
                            one.startDate().map(Object::toString).orElse(""),
                            one.endDate().map(Object::toString).orElse(""),
                            one.deadlineDate().map(Object::toString).orElse(""),
                            one.endDate()
                                    .map(end ->
                                            "" + CALENDAR.count(one.startDate().orElseThrow(), end))
                                    .orElse(""),
                            one.isOverdue().map(it -> it ? "1" : "0").orElse(""),
                            one.isOverdueByInstant().map(it -> it ? "1" : "0").orElse("")));
        assertThat(found).isEqualTo(wanted);
    }

    @Test
    void derivedFiguresOfTheReceiptCases() throws IOException {
        var right = Shared.json("oracle/derived.json").get("receipt");
        var cases = receiptCases();
        var ended = cases.stream().filter(it -> it.end().isPresent()).toList();
        assertThat(ended).hasSize(right.get("with_enddate").intValue());
        assertThat(ended.stream().filter(it -> it.isOverdue().orElse(false)))
                .hasSize(right.get("enddate_local_date_after_deadline_local_date")
                        .intValue());
        assertThat(ended.stream().filter(it -> it.isOverdueByInstant().orElse(false)))
                .hasSize(right.get("enddate_after_deadline").intValue());
        var days = new TreeMap<String, List<Integer>>();
        var all = new ArrayList<Integer>();
        for (var one : ended) {
            int count =
                    CALENDAR.count(one.startDate().orElseThrow(), one.endDate().orElseThrow());
            all.add(count);
            days.computeIfAbsent(one.department(), _ -> new ArrayList<>()).add(count);
        }
        right.get("median_CN_wd_by_department").properties().forEach(department -> {
            var counted = days.getOrDefault(department.getKey(), List.of());
            assertThat(counted).hasSize(department.getValue().get(0).intValue());
            assertThat(Spread.of(counted).median())
                    .isEqualTo(department.getValue().get(1).doubleValue());
        });
        var spread = right.get("start_to_end_CN_working_days");
        assertThat(Spread.of(all).median()).isEqualTo(spread.get("median").doubleValue());
        assertThat(Spread.of(all).p90()).isEqualTo(spread.get("p90").doubleValue());
        assertThat(Spread.of(all).max()).isEqualTo(spread.get("max").doubleValue());
        for (int limit : new int[] {3, 5, 20, 50})
            assertThat(Spread.of(all).within(limit))
                    .isEqualTo(right.get("within_" + limit + "_CN_working_days").intValue());
        assertThat(tally(cases.stream().map(LogCase::channel).toList())).isEqualTo(counts(right.get("channel")));
        assertThat(tally(cases.stream().map(LogCase::department).toList())).isEqualTo(counts(right.get("department")));
    }

    @Test
    void fourEyesOfTheReceiptCases() throws IOException {
        var cases = receiptCases();
        var pairs = Shared.json("oracle/controls.json").get("receipt").properties();
        assertThat(pairs).hasSize(3);
        pairs.forEach(pair -> {
            var names = pair.getKey().split(" / ");
            int both = 0;
            int shared = 0;
            for (var one : cases) {
                var first = hands(one, names[0]);
                var second = hands(one, names[1]);
                if (first.isEmpty() || second.isEmpty()) continue;
                both++;
                if (first.stream().anyMatch(second::contains)) shared++;
            }
            assertThat(both).isEqualTo(pair.getValue().get("cases_with_both").intValue());
            assertThat(shared)
                    .isEqualTo(pair.getValue().get("cases_sharing_a_resource").intValue());
        });
    }

    /// The figures that the publishers' own tool stored in the logs, as this reader reads them.
    @ParameterizedTest
    @ValueSource(strings = {"receipt", "BPIC15_1"})
    void embeddedFiguresAreRead(String log) throws IOException {
        var found = new HashMap<String, String>();
        XesReader.read(Shared.file("logs/" + log + ".xes.gz"), new XesReader.Receiver() {
            @Override
            public void header(Log header) {
                for (var attribute : header.attributes()) found.put(attribute.key(), attribute.value());
            }

            @Override
            public void trace(Trace trace) {}
        });
        var right = Shared.json("oracle/embedded_openxes_meta.json").get(log);
        assertThat(right.isEmpty()).isFalse();
        right.properties()
                .forEach(it -> assertThat(found)
                        .containsEntry(it.getKey(), it.getValue().asString()));
    }

    private static Map<String, Integer> tally(List<String> words) {
        var tally = new HashMap<String, Integer>();
        words.forEach(it -> tally.merge(it, 1, Integer::sum));
        return tally;
    }

    private static HashSet<String> hands(LogCase one, String activity) {
        var hands = new HashSet<String>();
        for (var step : one.steps())
            if (step.activity().equals(activity)) step.resource().ifPresent(hands::add);
        return hands;
    }

    private static List<LogCase> receiptCases() throws IOException {
        var cases = new ArrayList<LogCase>();
        XesReader.read(Shared.file("logs/receipt.xes.gz"), LogCases.RECEIPT.to(cases::add));
        cases.sort(Comparator.comparing(LogCase::id));
        return cases;
    }

    @Test
    void nothingIsKnownOfNothing() {
        assertThat(Spread.of(List.<Integer>of()).median()).isNaN();
        assertThat(Spread.of(List.of(Duration.ofDays(1).toDays())).p90()).isEqualTo(1);
    }

    private static String shown(List<String> activities) {
        var first = String.join(" > ", activities.subList(0, Math.min(12, activities.size())));
        return activities.size() > 12 ? first + " ...(" + activities.size() + ")" : first;
    }
}
