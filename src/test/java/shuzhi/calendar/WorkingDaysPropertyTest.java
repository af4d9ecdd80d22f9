package shuzhi.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Laws that hold for every date, limit and pause: tried on seeded random cases, so that a failure comes back.
class WorkingDaysPropertyTest {
    private static final WorkingDays DAYS = Calendars.load().latest();
    private static final LocalDate FIRST = LocalDate.parse("2007-01-01");
    private static final int SPAN = 7305;

    @Test
    void addAndCountAreInverse() {
        var random = new Random(20_250_926);
        for (int i = 0; i < 200_000; i++) {
            var start = date(random);
            int limit = random.nextInt(1, 300);
            var due = DAYS.add(start, limit).day();
            assertThat(DAYS.isWorking(due)).isTrue();
            assertThat(DAYS.count(start, due)).isEqualTo(limit);
            assertThat(DAYS.add((int) start.toEpochDay(), limit)).isEqualTo((int) due.toEpochDay());
            if (DAYS.isWorking(start))
                assertThat(DAYS.subtract(due, limit).day()).isEqualTo(start);
        }
    }

    @Test
    void countIsAdditive() {
        var random = new Random(7);
        for (int i = 0; i < 200_000; i++) {
            var a = date(random);
            var b = date(random);
            var c = date(random);
            assertThat(DAYS.count(a, b) + DAYS.count(b, c)).isEqualTo(DAYS.count(a, c));
        }
    }

    @Test
    void everyDueDateAgreesWithCountingDayByDay() {
        var random = new Random(20_260_101);
        int open = 0;
        int moved = 0;
        for (int i = 0; i < 300_000; i++) {
            var start = date(random);
            var limit = new Limit(random.nextInt(61), random.nextInt(4) == 0 ? Unit.CALENDAR_DAY : Unit.WORKING_DAY);
            var pauses = pauses(random, start);
            var due = DAYS.due(start, limit, pauses);
            assertThat(due.map(Due::day))
                    .as("%s + %s, not counted %s", start, limit, pauses)
                    .isEqualTo(dayByDay(start, limit, pauses));
            if (due.isPresent() && limit.unit() == Unit.WORKING_DAY && noneOpen(pauses))
                assertThat(DAYS.due((int) start.toEpochDay(), limit.amount(), inTurn(pauses)))
                        .isEqualTo((int) due.get().day().toEpochDay());
            if (due.isEmpty()) open++;
            else if (!due.get().equals(DAYS.due(start, limit))) moved++;
        }
        assertThat(open).as("cases with an open pause").isGreaterThan(10_000);
        assertThat(moved).as("cases in which a pause moved the date").isGreaterThan(50_000);
    }

    @Test
    void usedAgreesWithCountingDayByDay() {
        var random = new Random(42);
        for (int i = 0; i < 100_000; i++) {
            var start = date(random);
            var pauses = pauses(random, start);
            var asOf = start.plusDays(random.nextInt(-5, 120));
            int used = 0;
            int paused = 0;
            for (var day = start.plusDays(1); !day.isAfter(asOf); day = day.plusDays(1)) {
                if (!DAYS.isWorking(day)) continue;
                if (stands(day, pauses).isPresent()) paused++;
                else used++;
            }
            assertThat(DAYS.used(start, pauses, asOf)).isEqualTo(used);
            assertThat(DAYS.paused(start, pauses, asOf)).isEqualTo(paused);
        }
    }

    @Test
    void theExplanationCountsExactlyTheLimit() {
        var random = new Random(45);
        for (int i = 0; i < 20_000; i++) {
            var start = date(random);
            var limit = new Limit(random.nextInt(46), random.nextInt(4) == 0 ? Unit.CALENDAR_DAY : Unit.WORKING_DAY);
            var pauses = pauses(random, start);
            var days = DAYS.explain(start, limit, pauses);
            assertThat(days.getFirst().date()).isEqualTo(start);
            assertThat(days.getFirst().counted()).isFalse();
            assertThat(days).hasSize((int) (days.getLast().date().toEpochDay() - start.toEpochDay() + 1));
            assertThat(days).allSatisfy(day -> assertThat(day.source()).isNotBlank());
            var due = DAYS.due(start, limit, pauses);
            long counted = days.stream().filter(Day::counted).count();
            if (due.isPresent()) {
                assertThat(counted)
                        .as("%s + %s, not counted %s", start, limit, pauses)
                        .isEqualTo(limit.amount());
                assertThat(days.getLast().date()).isEqualTo(due.get().day());
            } else assertThat(counted).isLessThanOrEqualTo(limit.amount());
        }
    }

    /// The last working day by which no more than the limit has been used; empty when an open pause stands in the way.
    private static Optional<LocalDate> dayByDay(LocalDate start, Limit limit, List<Pause> pauses) {
        var due = start;
        int used = 0;
        for (var day = start.plusDays(1); ; day = day.plusDays(1)) {
            if (limit.unit() == Unit.WORKING_DAY && !DAYS.isWorking(day)) continue;
            var pause = stands(day, pauses);
            if (pause.isPresent() && pause.get().end().isEmpty()) return Optional.empty();
            if (pause.isEmpty()) used++;
            if (used > limit.amount()) return Optional.of(due);
            due = day;
        }
    }

    private static Optional<Pause> stands(LocalDate day, List<Pause> pauses) {
        return pauses.stream()
                .filter(pause -> pause.start().isBefore(day)
                        && pause.end().map(end -> !end.isBefore(day)).orElse(true))
                .findFirst();
    }

    private static boolean noneOpen(List<Pause> pauses) {
        return pauses.stream().allMatch(pause -> pause.end().isPresent());
    }

    private static int[] inTurn(List<Pause> pauses) {
        return pauses.stream()
                .sorted(Comparator.comparing(Pause::start))
                .flatMap(pause -> Stream.of(pause.start(), pause.end().orElseThrow()))
                .mapToInt(day -> (int) day.toEpochDay())
                .toArray();
    }

    private static LocalDate date(Random random) {
        return FIRST.plusDays(30 + random.nextInt(SPAN - 30));
    }

    /// None to four pauses in any order, some of them overlapping, before the start, after the end, or still open.
    private static List<Pause> pauses(Random random, LocalDate start) {
        var pauses = new ArrayList<Pause>();
        for (int i = random.nextInt(5); i > 0; i--) {
            var begin = start.plusDays(random.nextInt(-10, 70));
            pauses.add(
                    random.nextInt(12) == 0
                            ? new Pause(begin, Optional.empty())
                            : Pause.of(begin, begin.plusDays(random.nextInt(20))));
        }
        return pauses;
    }
}
