package shuzhi.approvals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shuzhi.approvals.dossier.Status;
import shuzhi.calendar.Calendars;
import shuzhi.calendar.Day;
import shuzhi.calendar.Limit;
import shuzhi.calendar.Pause;
import shuzhi.calendar.WorkingDays;
import shuzhi.words.Text;

/// The clock of a dossier as a page shows it (计时): what is due, what is used and left, and why that day.
///
/// @param capped true when the statute ends earlier than the promise, over a holiday, so that its day holds
/// @param due the promised due date, or while nothing is accepted yet the day by which the body must answer; empty
/// while
///     the clock is stopped
/// @param statutory the statutory due date
/// @param promised working days
/// @param remaining working days; negative when overdue
/// @param paused working days not counted
/// @param resumes the announced end of a running special procedure
/// @param days every day from the start to the due date, and why it counts or not
public record ClockPanel(
        boolean accepted,
        boolean capped,
        Optional<LocalDate> due,
        Optional<LocalDate> statutory,
        int promised,
        int used,
        int remaining,
        int paused,
        boolean provisional,
        Optional<LocalDate> resumes,
        List<Day> days) {
    /// Working days in which the body must accept or ask for what is missing (rule A-14).
    private static final int ANSWER_DAYS = 5;

    public ClockPanel {
        days = List.copyOf(days);
    }

    /// The clock as it stands on a day. A closed dossier is explained by the calendar of the day it was decided.
    static Optional<ClockPanel> of(Opened opened, Calendars calendars, LocalDate today) {
        var state = opened.state();
        var until = opened.clockDay(today);
        var days = calendars.asKnownOn(until);
        if (state.clock().isPresent()) return Optional.of(running(opened, days, until));
        var correction = state.correction();
        var received = state.status() == Status.COMPLETED
                ? correction.lastSupplied().orElseThrow()
                : opened.facts().received();
        var answerBy = correction.answerBy().orElse(opened.facts().answerBy());
        if (state.status() != Status.RECEIVED && state.status() != Status.COMPLETED) return Optional.empty();
        return Optional.of(new ClockPanel(
                false,
                false,
                Optional.of(answerBy),
                Optional.empty(),
                ANSWER_DAYS,
                days.count(received, until),
                days.count(until, answerBy),
                0,
                false,
                Optional.empty(),
                days.explain(received, Limit.workingDays(ANSWER_DAYS), List.of())));
    }

    private static ClockPanel running(Opened opened, WorkingDays days, LocalDate until) {
        var clock = opened.state().clock().orElseThrow();
        var pauses = new ArrayList<>(clock.pauses());
        int used = clock.used(days, until);
        var known = new ArrayList<>(pauses);
        clock.running().ifPresent(it -> known.add(Pause.of(it.start(), it.plannedEnd())));
        clock.running().ifPresent(it -> pauses.add(new Pause(it.start(), Optional.empty())));
        var promised = days.due(clock.from(), clock.promised(), clock.pauses()).orElseThrow();
        boolean capped = !promised.day().equals(clock.promisedDue());
        var limit = capped ? clock.statutory() : clock.promised();
        boolean stopped = clock.running().isPresent();
        return new ClockPanel(
                true,
                capped,
                stopped ? Optional.empty() : Optional.of(clock.promisedDue()),
                Optional.of(clock.statutoryDue()),
                clock.promised().amount(),
                used,
                stopped ? clock.promised().amount() - used : days.count(until, clock.promisedDue()),
                days.paused(clock.from(), known, until),
                clock.provisional(),
                clock.running().map(it -> it.plannedEnd()),
                days.explain(clock.from(), limit, pauses));
    }

    /// Why that day, in one plain sentence.
    public Text plain() {
        if (days.isEmpty()) return Text.same("");
        var first = days.getFirst().date();
        var last = days.getLast().date();
        long counted = days.stream().filter(Day::counted).count();
        long left = days.size() - 1 - counted;
        return new Text(
                "从" + first + "的次日起数" + counted + "个工作日，中间有" + Math.max(0, left) + "天不计（周末、节假日或者依法不计时），数到" + last + "。",
                "Counted from the day after " + first + ": " + counted + " working days; " + Math.max(0, left)
                        + " days between are not counted (weekends, holidays, or stopped by law); this leads to " + last
                        + ".");
    }
}
