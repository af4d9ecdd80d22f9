package shuzhi.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import shuzhi.words.Text;

/// All versions of the working-day calendar (工作日历各版本), rule A-07: one for every day on which a notice or a change of
/// the law of holidays became known. Each version is built once; asking for one costs a look into a small tree.
public final class Calendars {
    private volatile Known known;

    /// Everything that is known at a moment, and never changes.
    private static final class Known {
        private final List<Notice> notices;
        private final List<Arrangement> arrangements;
        private final List<Festival> festivals;
        private final NavigableMap<LocalDate, WorkingDays> versions = new TreeMap<>();

        Known(List<Notice> notices, List<Arrangement> arrangements, List<Festival> festivals) {
            this.notices = notices.stream()
                    .sorted(Comparator.comparing(Notice::knownFrom))
                    .toList();
            this.arrangements = arrangements.stream()
                    .sorted(Comparator.comparing(
                            arrangement -> arrangement.notice().knownFrom()))
                    .toList();
            this.festivals = List.copyOf(festivals);
            var knownFrom = new TreeSet<LocalDate>();
            for (var notice : notices) knownFrom.add(notice.knownFrom());
            var firstKnown = knownFrom.first();
            for (var festival : festivals)
                if (festival.knownFrom().isAfter(firstKnown)) knownFrom.add(festival.knownFrom());
            for (var day : knownFrom) versions.put(day, version(day));
        }

        private WorkingDays version(LocalDate knownOn) {
            int firstYear = notices.getFirst().year();
            int lastYear = firstYear - 1;
            for (var notice : notices) {
                if (notice.knownFrom().isAfter(knownOn) || notice.year() <= lastYear) continue;
                if (notice.year() != lastYear + 1)
                    throw new IllegalStateException("the year before " + notice.number() + " has no notice");
                lastYear = notice.year();
            }
            Map<LocalDate, Arrangement> arranged = new HashMap<>();
            for (var arrangement : arrangements)
                if (!arrangement.notice().knownFrom().isAfter(knownOn)) arranged.put(arrangement.date(), arrangement);
            Map<LocalDate, Festival> resting = new HashMap<>();
            for (var festival : festivals)
                if (!festival.knownFrom().isAfter(knownOn)) resting.put(festival.date(), festival);
            int horizon = festivals.getLast().date().getYear();
            return new WorkingDays(
                    LocalDate.of(firstYear, 1, 1),
                    LocalDate.of(horizon, 12, 31),
                    LocalDate.of(lastYear, 12, 31),
                    arranged,
                    resting);
        }

        Known with(Notice notice, List<Arrangement> days) {
            var allNotices = new ArrayList<>(notices);
            allNotices.add(notice);
            var allDays = new ArrayList<>(arrangements);
            allDays.addAll(days);
            return new Known(allNotices, allDays, festivals);
        }
    }

    private Calendars(Known known) {
        this.known = known;
    }

    /// The calendars that come with the program: every notice from the year 2007 on.
    public static Calendars load() {
        var notices = Table.read(Calendars.class, "notices.tsv").rows().stream()
                .map(row ->
                        new Notice(row.text("number"), row.number("year"), row.date("knownFrom"), row.text("address")))
                .toList();
        var byNumber = notices.stream().collect(Collectors.toMap(Notice::number, Function.identity()));
        var arrangements = new ArrayList<Arrangement>();
        for (var row : Table.read(Calendars.class, "days.tsv").rows()) {
            var notice = byNumber.get(row.text("notice"));
            if (notice == null) throw row.fault("notices.tsv has no notice " + row.text("notice"));
            boolean working = switch (row.text("kind")) {
                case "WORK" -> true;
                case "OFF" -> false;
                default -> throw row.fault("kind must be WORK or OFF: " + row.text("kind"));
            };
            var name = new Text(row.text("zh"), row.text("en"));
            arrangements.add(new Arrangement(row.date("date"), working, name, notice));
        }
        var festivals = Table.read(Calendars.class, "festivals.tsv").rows().stream()
                .map(row ->
                        new Festival(row.date("date"), new Text(row.text("zh"), row.text("en")), row.date("knownFrom")))
                .toList();
        return new Calendars(new Known(notices, arrangements, festivals));
    }

    /// These calendars and one more notice. Days that an earlier notice arranged otherwise follow the new one.
    public Calendars with(Notice notice, List<Arrangement> days) {
        return new Calendars(known.with(notice, days));
    }

    /// Adds a notice that became known while the house is running. Whoever holds these calendars asks the new ones
    /// from now on; a notice that is known already is passed over.
    public synchronized void learn(Notice notice, List<Arrangement> days) {
        if (known.notices.stream().noneMatch(it -> it.number().equals(notice.number())))
            known = known.with(notice, days);
    }

    /// Every notice, in the order in which they became known.
    public List<Notice> notices() {
        return known.notices;
    }

    /// Every statutory holiday of the law, in the order of time.
    public List<Festival> festivals() {
        return known.festivals;
    }

    /// The calendar with everything that is known.
    public WorkingDays latest() {
        return known.versions.lastEntry().getValue();
    }

    /// The calendar as everybody knew it on that day (rule A-07).
    ///
    /// @throws OutsideData for a day before the first notice
    public WorkingDays asKnownOn(LocalDate day) {
        var versions = known.versions;
        var version = versions.floorEntry(day);
        if (version != null) return version.getValue();
        throw new OutsideData(
                "最早的放假通知发布于%s，%s尚无工作日历（规则A-07），请改用之后的日期。".formatted(versions.firstKey(), day),
                "The first holiday notice is of %s; on %s no calendar was known (rule A-07). Ask for a later day."
                        .formatted(versions.firstKey(), day));
    }
}
