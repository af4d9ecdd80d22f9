package shuzhi.bench.product;

import com.tyme.solar.SolarDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import shuzhi.bench.Rounds;
import shuzhi.calendar.Calendars;
import shuzhi.calendar.Limit;
import shuzhi.calendar.Pause;
import shuzhi.calendar.Unit;
import shuzhi.calendar.WorkingDays;

/// The statutory clock (期限计算): due dates a second on one core, with pauses, against counting day by day and against
/// the loop that one writes with the calendar library tyme4j. All of them must give the same days.
final class Clock {
    private static final int CASES = 4096;
    private static final WorkingDays DAYS = Calendars.load().latest();
    /// The library knows these years.
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);

    private Clock() {}

    @SuppressWarnings("ArrayRecordComponent")
    private record Case(LocalDate start, int limit, List<Pause> pauses, int epochDay, int[] inTurn) {}

    static void run(Main.Settings settings) throws Exception {
        var cases = cases();
        long expected = 0;
        for (var it : cases) expected += DAYS.due(it.epochDay, it.limit, it.inTurn);
        same("by objects", expected, objects(cases));
        same("day by day", expected, dayByDay(cases));
        same("tyme4j", expected, tyme(cases));
        double seconds = settings.seconds();
        var rounds = new Rounds(
                "clock: million due dates a second, one core, 1 to 60 working days from 2015 on, a third with pauses",
                settings.rounds());
        way(rounds, "Shuzhi, days as numbers", seconds, () -> numbers(cases));
        way(rounds, "Shuzhi, as the rules ask it", seconds, () -> objects(cases));
        way(rounds, "day by day over a table of days", seconds, () -> dayByDay(cases));
        way(rounds, "day by day over tyme4j 1.4.9", seconds, () -> tyme(cases));
        rounds.run();
        rounds.print(settings.command());
    }

    private static void way(Rounds rounds, String name, double seconds, java.util.function.LongSupplier work) {
        rounds.way(
                name,
                _ -> Map.of(
                        "million/s",
                        Rounds.perSecond(seconds, () -> {
                                    if (work.getAsLong() == 0) throw new IllegalStateException("nothing was counted");
                                    return CASES;
                                })
                                / 1e6));
    }

    private static void same(String name, long expected, long found) {
        if (expected != found)
            throw new IllegalStateException(name + " gives other days: " + found + ", not " + expected);
    }

    private static List<Case> cases() {
        var random = new Random(2026);
        var cases = new ArrayList<Case>();
        for (int i = 0; i < CASES; i++) {
            var start = FIRST.plusDays(random.nextInt(3600));
            var pauses = new ArrayList<Pause>();
            if (random.nextInt(3) == 0) {
                var from = start.plusDays(random.nextInt(10));
                pauses.add(Pause.of(from, from.plusDays(1 + random.nextInt(20))));
            }
            var inTurn = pauses.stream()
                    .flatMap(it ->
                            java.util.stream.Stream.of(it.start(), it.end().orElseThrow()))
                    .mapToInt(it -> (int) it.toEpochDay())
                    .toArray();
            cases.add(new Case(start, 1 + random.nextInt(60), pauses, (int) start.toEpochDay(), inTurn));
        }
        return cases;
    }

    private static long numbers(List<Case> cases) {
        long sum = 0;
        for (var it : cases) sum += DAYS.due(it.epochDay, it.limit, it.inTurn);
        return sum;
    }

    private static long objects(List<Case> cases) {
        long sum = 0;
        for (var it : cases)
            sum += DAYS.due(it.start, new Limit(it.limit, Unit.WORKING_DAY), it.pauses)
                    .orElseThrow()
                    .day()
                    .toEpochDay();
        return sum;
    }

    private static final Map<LocalDate, Boolean> TABLE = table();

    private static Map<LocalDate, Boolean> table() {
        var table = new HashMap<LocalDate, Boolean>();
        for (var day = FIRST; day.getYear() < 2027; day = day.plusDays(1)) table.put(day, DAYS.isWorking(day));
        return table;
    }

    /// The last working day by which no more than the limit has been used (rule A-36).
    private static long dayByDay(List<Case> cases) {
        long sum = 0;
        for (var it : cases) {
            int used = 0;
            var due = it.start;
            for (var day = it.start.plusDays(1); ; day = day.plusDays(1)) {
                if (!Boolean.TRUE.equals(TABLE.get(day))) continue;
                if (!isPaused(it, day) && ++used > it.limit) break;
                due = day;
            }
            sum += due.toEpochDay();
        }
        return sum;
    }

    private static boolean isPaused(Case it, LocalDate day) {
        for (var pause : it.pauses)
            if (day.isAfter(pause.start()) && !day.isAfter(pause.end().orElseThrow())) return true;
        return false;
    }

    private static long tyme(List<Case> cases) {
        long sum = 0;
        for (var it : cases) {
            int used = 0;
            int due = 0;
            var day = SolarDay.fromYmd(it.start.getYear(), it.start.getMonthValue(), it.start.getDayOfMonth());
            for (int passed = 1; ; passed++) {
                day = day.next(1);
                var holiday = day.getLegalHoliday();
                int weekday = day.getWeek().getIndex();
                boolean working = holiday == null ? weekday != 0 && weekday != 6 : holiday.isWork();
                if (!working) continue;
                boolean counts = it.pauses.isEmpty() || !isPaused(it, it.start.plusDays(passed));
                if (counts && ++used > it.limit) break;
                due = passed;
            }
            sum += it.epochDay + due;
        }
        return sum;
    }
}
