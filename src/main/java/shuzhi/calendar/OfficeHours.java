package shuzhi.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import shuzhi.words.Text;

/// Office hours (办公时间) of a city, season by season, and the clock that counts in them: promises of less than a day
/// (rule A-10). A pause takes whole days out.
public record OfficeHours(List<Season> seasons) {

    /// Hours that hold for a stretch of days, both ends included.
    ///
    /// @param validTo empty while it still holds
    public record Season(LocalDate validFrom, Optional<LocalDate> validTo, List<Stretch> hours, String source) {
        public Season {
            hours = List.copyOf(hours);
        }

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(validFrom) && (validTo.isEmpty() || !day.isAfter(validTo.get()));
        }
    }

    /// One stretch of a working day; `to` is the moment the office closes.
    public record Stretch(LocalTime from, LocalTime to) {
        public Stretch {
            if (!from.isBefore(to))
                throw new IllegalArgumentException("office hours end before they begin: " + from + "-" + to);
        }

        /// Reads `09:00-12:00`.
        public static Stretch parse(String text) {
            var ends = text.split("-", 2);
            return new Stretch(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
        }

        /// What of this stretch lies between two moments.
        private Duration within(LocalDate day, LocalDateTime after, LocalDateTime until) {
            var begin = day.atTime(from).isBefore(after) ? after : day.atTime(from);
            var end = day.atTime(to).isAfter(until) ? until : day.atTime(to);
            return begin.isBefore(end) ? Duration.between(begin, end) : Duration.ZERO;
        }
    }

    public OfficeHours {
        seasons = List.copyOf(seasons);
    }

    /// The default hours that come with the program.
    public static OfficeHours load() {
        return new OfficeHours(Table.read(OfficeHours.class, "office-hours.tsv").rows().stream()
                .map(row -> new Season(
                        row.date("validFrom"),
                        row.dateIfAny("validTo"),
                        Arrays.stream(row.text("hours").split(" "))
                                .map(Stretch::parse)
                                .toList(),
                        row.text("source")))
                .toList());
    }

    /// The hours of one day.
    ///
    /// @throws OutsideData where no season is set for the day
    public Season on(LocalDate day) {
        return seasons.stream()
                .filter(season -> season.holdsOn(day))
                .findFirst()
                .orElseThrow(() -> new OutsideData(
                        "没有设定%s的办公时间（规则A-10），请先设定。".formatted(day),
                        "No office hours are set for %s (rule A-10). Set them first.".formatted(day)));
    }

    /// Office minutes of a working day: half a working day is half of this.
    public int minutes(LocalDate day) {
        return (int)
                time(day, day.atStartOfDay(), day.plusDays(1).atStartOfDay()).toMinutes();
    }

    /// The moment by which so many office minutes have passed since `start`. Zero minutes is the start itself.
    ///
    /// @return empty while a pause is open (rule A-37)
    public Optional<DueTime> due(WorkingDays days, LocalDateTime start, int minutes, List<Pause> pauses) {
        if (minutes < 0) throw new IllegalArgumentException("a limit is never negative: " + minutes);
        var left = Duration.ofMinutes(minutes);
        if (left.isZero()) return Optional.of(new DueTime(start, false));
        for (var day = start.toLocalDate(); ; day = day.plusDays(1)) {
            if (isOpen(day, pauses)) return Optional.empty();
            if (!days.isWorking(day) || WorkingDays.isPaused(day, pauses)) continue;
            for (var stretch : on(day).hours()) {
                var open = stretch.within(day, start, day.atTime(stretch.to()));
                if (open.compareTo(left) >= 0) {
                    var moment = day.atTime(stretch.to()).minus(open).plus(left);
                    return Optional.of(new DueTime(moment, day.isAfter(days.lastCovered())));
                }
                left = left.minus(open);
            }
        }
    }

    /// Every day from the start to the due moment, with the minutes it counts; as far as the day an open pause began.
    public List<Day> explain(WorkingDays days, LocalDateTime start, int minutes, List<Pause> pauses) {
        var due = due(days, start, minutes, pauses).map(DueTime::moment);
        var explained = new ArrayList<Day>();
        for (var date = start.toLocalDate(); ; date = date.plusDays(1)) {
            if (due.isPresent() ? date.isAfter(due.get().toLocalDate()) : isOpen(date, pauses))
                return List.copyOf(explained);
            var day = days.day(date);
            var until = due.orElse(date.plusDays(1).atStartOfDay());
            if (day.counted() && WorkingDays.isPaused(date, pauses)) day = days.day(date, false, Reason.PAUSED, false);
            else if (day.counted()) {
                long counted = time(date, start, until).toMinutes();
                day = days.day(date, counted > 0, minutesCounted(date, counted), day.provisional());
            }
            explained.add(day);
        }
    }

    private Reason minutesCounted(LocalDate day, long minutes) {
        var text = new Text("计入办公时间" + minutes + "分钟", minutes + " office minutes counted");
        return new Reason(text, on(day).source());
    }

    /// A stretch of work from one moment to another, less the days of its pauses.
    public record Span(LocalDateTime from, LocalDateTime until, List<Pause> pauses) {
        public Span {
            pauses = List.copyOf(pauses);
        }
    }

    /// Office minutes in which at least one of these stretches ran and was not paused; what ran at the same time counts
    /// once (rules ).
    public int minutes(WorkingDays days, List<Span> spans) {
        var sum = 0;
        var first = spans.stream().map(Span::from).min(LocalDateTime::compareTo);
        var last = spans.stream().map(Span::until).max(LocalDateTime::compareTo);
        if (first.isEmpty() || last.isEmpty()) return 0;
        for (var day = first.get().toLocalDate(); !day.isAfter(last.get().toLocalDate()); day = day.plusDays(1)) {
            if (!days.isWorking(day)) continue;
            for (var stretch : on(day).hours())
                for (var at = day.atTime(stretch.from()); at.isBefore(day.atTime(stretch.to())); at = at.plusMinutes(1))
                    if (runs(spans, day, at)) sum++;
        }
        return sum;
    }

    private static boolean runs(List<Span> spans, LocalDate day, LocalDateTime at) {
        return spans.stream()
                .anyMatch(it -> !at.isBefore(it.from().withSecond(0))
                        && at.isBefore(it.until().withSecond(0))
                        && !WorkingDays.isPaused(day, it.pauses()));
    }

    private Duration time(LocalDate day, LocalDateTime after, LocalDateTime until) {
        var sum = Duration.ZERO;
        for (var stretch : on(day).hours()) sum = sum.plus(stretch.within(day, after, until));
        return sum;
    }

    private static boolean isOpen(LocalDate day, List<Pause> pauses) {
        return pauses.stream().anyMatch(pause -> pause.end().isEmpty() && day.isAfter(pause.start()));
    }
}
