package shuzhi.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The working-day calendar as it was known on a certain day (工作日历的一个版本): rules A-01… …A-38.
///
/// Counting costs the same however long the limit is: `rank` says how many working days lie up to a day, `select` says
/// which day is the n-th working day.
///
/// Every method refuses dates outside [#first] … [#last] with [OutsideData]. A day after [#lastCovered] has no notice
/// yet: weekends and the statutory holidays rest, and the answer is provisional (rule A-08).
public final class WorkingDays {
    private final LocalDate first;
    private final LocalDate last;
    private final LocalDate lastCovered;
    private final Map<LocalDate, Arrangement> arranged;
    private final Map<LocalDate, Festival> festivals;
    private final int origin;
    private final int coveredIndex;
    private final int[] rank;
    private final int[] select;

    /// @param first start of the first year that a notice arranges
    /// @param last the last day for which the statutory holidays are known
    /// @param lastCovered end of the last year that a notice arranges
    WorkingDays(
            LocalDate first,
            LocalDate last,
            LocalDate lastCovered,
            Map<LocalDate, Arrangement> arranged,
            Map<LocalDate, Festival> festivals) {
        this.first = first;
        this.last = last;
        this.lastCovered = lastCovered;
        this.arranged = Map.copyOf(arranged);
        this.festivals = Map.copyOf(festivals);
        this.origin = (int) first.toEpochDay();
        this.coveredIndex = (int) lastCovered.toEpochDay() - origin;
        this.rank = new int[(int) last.toEpochDay() - origin + 1];
        var working = new int[rank.length + 1];
        int count = 0;
        for (int i = 0; i < rank.length; i++) {
            if (kind(LocalDate.ofEpochDay(origin + i)).isWorking()) working[++count] = i;
            rank[i] = count;
        }
        this.select = Arrays.copyOf(working, count + 1);
    }

    /// The first day this calendar knows.
    public LocalDate first() {
        return first;
    }

    /// The last day this calendar can count to.
    public LocalDate last() {
        return last;
    }

    /// The last day for which a notice is known.
    public LocalDate lastCovered() {
        return lastCovered;
    }

    /// Whether the calendar can answer for this day, firmly or provisionally.
    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /// Rule A-01: a day works when a notice makes it up, or when it is Monday to Friday and nothing closes it.
    public boolean isWorking(LocalDate day) {
        int index = index(day);
        return select[rank[index]] == index && rank[index] > 0;
    }

    /// What the calendar says about one day, and by which notice or article; `counted` is whether it is a working day.
    public Day day(LocalDate date) {
        index(date);
        var kind = kind(date);
        return day(date, kind.isWorking(), reason(date, kind), date.isAfter(lastCovered));
    }

    /// The n-th working day after `start`; the start itself is not counted (rule A-02). Zero is the start itself.
    public Due add(LocalDate start, int workingDays) {
        return dueAt(add(index(start), workingDays, true));
    }

    /// The n-th working day before `end`, the end itself not counted: the last day of a "no later than n days before".
    public Due subtract(LocalDate end, int workingDays) {
        if (workingDays < 0) throw new IllegalArgumentException("a limit is never negative: " + workingDays);
        int index = index(end);
        if (workingDays == 0) return dueAt(index);
        int nth = rank[index] - (isWorking(end) ? 1 : 0) - workingDays + 1;
        if (nth < 1) throw outside(end.minusDays(workingDays));
        return dueAt(select[nth]);
    }

    /// Working days after the first date up to and including the second; negative when the second lies before it.
    public int count(LocalDate afterExclusive, LocalDate toInclusive) {
        return rank[index(toInclusive)] - rank[index(afterExclusive)];
    }

    /// [#add(LocalDate,int)] on epoch days: nothing is allocated.
    public int add(int epochDay, int workingDays) {
        return origin + add(checked(epochDay - (long) origin), workingDays, true);
    }

    /// [#count(LocalDate,LocalDate)] on epoch days: nothing is allocated.
    public int count(int afterExclusive, int toInclusive) {
        return rank[checked(toInclusive - (long) origin)] - rank[checked(afterExclusive - (long) origin)];
    }

    /// The last day of a limit that never pauses.
    public Due due(LocalDate start, Limit limit) {
        return due(start, limit, List.of()).orElseThrow();
    }

    /// The last day of a limit, the days of the pauses not counted (rule A-36): the last working day by which no more
    /// than the limit has been used. Overlapping pauses count once; a pause that begins after the limit has run out
    /// changes nothing; one that begins on the last day itself still moves it.
    ///
    /// Calendar days and months end on their day whether it works or not (rules ); a party's period goes
    /// through [#roll] afterwards. Pauses take calendar days out of them.
    ///
    /// @return empty while a pause is open: there is no due date, only days used (rule A-37)
    public Optional<Due> due(LocalDate start, Limit limit, List<Pause> pauses) {
        int from = index(start);
        boolean working = isWorkingUnit(limit.unit());
        long target = rank(from, working) + (long) length(start, limit);
        int seen = from;
        var inOrder = inOrder(pauses);
        for (int i = 0; i < inOrder.size(); i++) {
            var pause = inOrder.get(i);
            int begin = Math.max(seen, index(pause.start()));
            if (rank(begin, working) > target) break;
            if (pause.end().isEmpty()) return Optional.empty();
            int end = index(pause.end().get());
            if (end <= begin) continue;
            target += rank(end, working) - rank(begin, working);
            seen = end;
        }
        int due = add(from, target - rank(from, working), working);
        return Optional.of(working ? dueAt(due) : new Due(LocalDate.ofEpochDay(origin + (long) due), false));
    }

    /// [#due(LocalDate,Limit,List)] for working days on epoch days: nothing is allocated.
    ///
    /// @param pauses start and end of each pause in turn, in the order of their starts
    public int due(int epochDay, int workingDays, int[] pauses) {
        int from = checked(epochDay - (long) origin);
        long target = rank[from] + (long) workingDays;
        int seen = from;
        for (int i = 0; i < pauses.length; i += 2) {
            int begin = Math.max(seen, checked(pauses[i] - (long) origin));
            if (rank[begin] > target) break;
            int end = checked(pauses[i + 1] - (long) origin);
            if (end <= begin) continue;
            target += rank[end] - rank[begin];
            seen = end;
        }
        return origin + add(from, target - rank[from], true);
    }

    /// Moves the end of a party's period to the next day that is not a rest day (rule A-05, 民法典 203).
    public Due roll(Due due) {
        return isWorking(due.day())
                ? new Due(due.day(), due.provisional() || due.day().isAfter(lastCovered))
                : add(due.day(), 1);
    }

    /// Working days that pauses have taken out since `start`, as it stands on the evening of `asOf`.
    public int paused(LocalDate start, List<Pause> pauses, LocalDate asOf) {
        int until = index(asOf);
        int seen = index(start);
        int taken = 0;
        for (var pause : inOrder(pauses)) {
            int begin = Math.max(seen, index(pause.start()));
            int end = pause.end().isEmpty()
                    ? until
                    : Math.min(until, index(pause.end().get()));
            if (end <= begin) continue;
            taken += rank[end] - rank[begin];
            seen = end;
        }
        return taken;
    }

    /// Working days used since `start` without the pauses, as it stands on the evening of `asOf`; zero before `start`.
    public int used(LocalDate start, List<Pause> pauses, LocalDate asOf) {
        return asOf.isBefore(start) ? 0 : count(start, asOf) - paused(start, pauses, asOf);
    }

    /// Every day from the start to the due date, counted or not, and why; as many are counted as the limit has. While a
    /// pause is open it goes as far as the day the pause began.
    public List<Day> explain(LocalDate start, Limit limit, List<Pause> pauses) {
        var due = due(start, limit, pauses);
        var until = due.isPresent() ? due.get().day() : openSince(pauses);
        boolean working = isWorkingUnit(limit.unit());
        var days = new ArrayList<Day>();
        days.add(day(start, false, Reason.start(start), false));
        for (var date = start.plusDays(1); !date.isAfter(until); date = date.plusDays(1)) {
            var day = working ? day(date) : day(date, true, Reason.calendarDay(date), false);
            days.add(day.counted() && isPaused(date, pauses) ? day(date, false, Reason.PAUSED, false) : day);
        }
        return List.copyOf(days);
    }

    /// The days by which [#roll] moves the end of a party's period, the new last day included; none when it stays.
    public List<Day> explainRoll(LocalDate end) {
        var until = roll(new Due(end, false)).day();
        return end.plusDays(1)
                .datesUntil(until.plusDays(1))
                .map(date -> {
                    var reason = date.equals(until) ? Reason.rolledHere(date) : Reason.rolledOver(date);
                    return day(date, false, reason, date.isAfter(lastCovered));
                })
                .toList();
    }

    /// A day with a reason of its own; a provisional one says for which year the notice is missing.
    Day day(LocalDate date, boolean counted, Reason why, boolean provisional) {
        var reason = provisional ? why.provisional(date.getYear()) : why;
        return new Day(date, kind(date), counted, provisional, reason.text(), reason.source());
    }

    private Reason reason(LocalDate date, Day.Kind kind) {
        var arrangement = arranged.get(date);
        var festival = festivals.get(date);
        if (arrangement != null && (arrangement.working() || festival == null)) return Reason.arranged(arrangement);
        if (festival != null)
            return arrangement == null ? Reason.statutory(festival) : Reason.statutory(festival, arrangement.notice());
        return kind == Day.Kind.WEEKEND ? Reason.WEEKEND : Reason.WORKING_DAY;
    }

    private Day.Kind kind(LocalDate date) {
        var arrangement = arranged.get(date);
        if (arrangement != null) return arrangement.working() ? Day.Kind.MADE_UP : Day.Kind.HOLIDAY;
        if (festivals.containsKey(date)) return Day.Kind.HOLIDAY;
        var weekday = date.getDayOfWeek();
        return weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY ? Day.Kind.WEEKEND : Day.Kind.WORKING;
    }

    static boolean isPaused(LocalDate day, List<Pause> pauses) {
        return pauses.stream()
                .anyMatch(pause -> day.isAfter(pause.start())
                        && (pause.end().isEmpty() || !day.isAfter(pause.end().get())));
    }

    private static LocalDate openSince(List<Pause> pauses) {
        return pauses.stream()
                .filter(pause -> pause.end().isEmpty())
                .map(Pause::start)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static boolean isWorkingUnit(Unit unit) {
        return switch (unit) {
            case WORKING_DAY -> true;
            case CALENDAR_DAY, MONTH -> false;
            case OFFICE_HOUR -> throw new IllegalArgumentException("office hours need a time of day: see OfficeHours");
        };
    }

    /// Days or working days; a month ends on the corresponding day, or on the last of the month (rule A-04).
    private int length(LocalDate start, Limit limit) {
        return limit.unit() == Unit.MONTH ? index(start.plusMonths(limit.amount())) - index(start) : limit.amount();
    }

    private int rank(int index, boolean working) {
        return working ? rank[index] : index;
    }

    private int add(int index, long days, boolean working) {
        if (days < 0) throw new IllegalArgumentException("a limit is never negative: " + days);
        if (!working) return checked(index + days);
        if (days == 0) return index;
        long nth = rank[index] + days;
        if (nth >= select.length) throw outside(last.plusDays(1));
        return select[(int) nth];
    }

    private Due dueAt(int index) {
        return new Due(LocalDate.ofEpochDay(origin + (long) index), index > coveredIndex);
    }

    private int index(LocalDate day) {
        return checked(day.toEpochDay() - origin);
    }

    private int checked(long index) {
        if (index < 0 || index >= rank.length) throw outside(LocalDate.ofEpochDay(origin + index));
        return (int) index;
    }

    private OutsideData outside(LocalDate day) {
        return new OutsideData(
                "工作日历自%s起至%s止，不含%s；此日期无法计时（规则A-08），请核对日期。".formatted(first, last, day),
                "The working calendar runs from %s to %s and does not contain %s; no time can be counted there (rule A-08). Check the date."
                        .formatted(first, last, day));
    }

    /// Pauses are written down as they happen, so they nearly always stand in order already.
    private static List<Pause> inOrder(List<Pause> pauses) {
        for (int i = 1; i < pauses.size(); i++)
            if (pauses.get(i).start().isBefore(pauses.get(i - 1).start()))
                return pauses.stream()
                        .sorted(Comparator.comparing(Pause::start))
                        .toList();
        return pauses;
    }
}
