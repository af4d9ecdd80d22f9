package shuzhi.conduct.hazard;

import java.time.LocalDate;
import java.util.Optional;
import shuzhi.calendar.WorkingDays;
import shuzhi.law.Law;

/// What the rules must remember of a hazard.
///
/// @param pictured there is evidence of how it was found
/// @param due the day by which it is to be removed
/// @param planned the day of the plan in force
/// @param reported first day of the last month that was reported
/// @param by account of who removed it; empty once erased
/// @param onTime whether it was removed in time
/// @param stopped a stop was ordered and work may not be resumed
/// @param agreed the authority has agreed to resume
/// @param card the newest card
/// @param reply how far its answer has come
public record State(
        Status status,
        Optional<Facts> facts,
        Optional<Level> level,
        boolean pictured,
        Optional<LocalDate> due,
        Optional<LocalDate> planned,
        Optional<LocalDate> reported,
        String by,
        boolean onTime,
        boolean stopped,
        boolean agreed,
        boolean supervised,
        Optional<Colour> card,
        Reply reply) {

    private static final Optional<LocalDate> NONE = Optional.empty();

    public static final State BLANK = new State(
            Status.NONE,
            Optional.empty(),
            Optional.empty(),
            false,
            NONE,
            NONE,
            NONE,
            "",
            false,
            false,
            false,
            false,
            Optional.empty(),
            Reply.NONE);

    /// What stays as it was entered.
    public record Facts(
            String number,
            Kind kind,
            String object,
            String owner,
            String authority,
            String place,
            String inspection,
            LocalDate on,
            String description) {}

    /// A card was shown that nobody has answered yet, or whose answer would not do.
    boolean owesAnswer() {
        return reply.shown().isPresent() && !reply.answered();
    }

    boolean major() {
        return level.filter(Level.MAJOR::equals).isPresent();
    }

    /// The first month of a major hazard that is not reported yet: the month of its plan, then one after the other.
    public Optional<LocalDate> owes() {
        if (!major() || status != Status.PLANNED) return NONE;
        return reported.map(it -> it.plusMonths(1)).or(() -> planned.map(it -> it.withDayOfMonth(1)));
    }

    /// The last day on which the report of a month is in time (rule F-09).
    static LocalDate reportDue(LocalDate month, LocalDate today, WorkingDays days, Law law) {
        return days.add(
                        month.plusMonths(1).minusDays(1),
                        law.limit("hazard-month", today).value())
                .day();
    }

    /// How many working days the removal, or else the report of a month, is overdue; 0 when nothing is.
    public int overdue(LocalDate today, WorkingDays days, Law law) {
        if (status != Status.PLANNED || due.isEmpty()) return 0;
        if (today.isAfter(due.get())) return days.count(due.get(), today);
        var late = owes().map(it -> reportDue(it, today, days, law)).filter(today::isAfter);
        return late.map(it -> days.count(it, today)).orElse(0);
    }

    public State after(Act act) {
        return switch (act) {
            case Act.Reported it -> reported(it);
            case Act.Graded it ->
                new State(
                        Status.GRADED,
                        facts,
                        Optional.of(it.level()),
                        pictured,
                        NONE,
                        NONE,
                        NONE,
                        "",
                        false,
                        stopped,
                        false,
                        supervised,
                        card,
                        reply);
            case Act.Planned it ->
                new State(
                        Status.PLANNED,
                        facts,
                        level,
                        pictured,
                        Optional.of(it.due()),
                        Optional.of(it.on()),
                        reported,
                        "",
                        false,
                        stopped,
                        false,
                        supervised,
                        card,
                        reply);
            case Act.StopOrdered _ -> flags(status, true, false, supervised, card);
            case Act.Supervised _ -> flags(status, stopped, agreed, true, card);
            case Act.MonthReported it ->
                new State(
                        status,
                        facts,
                        level,
                        pictured,
                        due,
                        planned,
                        Optional.of(it.month()),
                        by,
                        onTime,
                        stopped,
                        agreed,
                        supervised,
                        card,
                        reply);
            case Act.Rectified it ->
                new State(
                        Status.RECTIFIED,
                        facts,
                        level,
                        true,
                        due,
                        planned,
                        reported,
                        it.by(),
                        it.onTime(),
                        stopped,
                        agreed,
                        supervised,
                        card,
                        reply);
            case Act.ResumeAgreed _ -> flags(status, false, true, supervised, card);
            case Act.Closed _ -> flags(Status.CLOSED, stopped, agreed, false, card);
            case Act.SentBack _ -> flags(Status.PLANNED, stopped, false, supervised, card);
            case Act.Reopened _ ->
                new State(
                        Status.REPORTED,
                        facts,
                        Optional.empty(),
                        false,
                        NONE,
                        NONE,
                        NONE,
                        "",
                        false,
                        stopped,
                        false,
                        supervised,
                        Optional.empty(),
                        Reply.NONE);
            case Act.CardShown it ->
                flags(status, stopped, agreed, supervised, Optional.of(it.colour()))
                        .replied(new Reply(Optional.of(it.on()), false));
            case Act.CardAnswered _ -> replied(new Reply(reply.shown(), true));
            case Act.AnswerReviewed it -> replied(it.accepted() ? Reply.NONE : new Reply(Optional.of(it.on()), false));
        };
    }

    private static State reported(Act.Reported it) {
        var stated = new Facts(
                it.number(),
                it.kind(),
                it.object(),
                it.owner(),
                it.authority(),
                it.place(),
                it.inspection(),
                it.on(),
                it.description());
        return new State(
                Status.REPORTED,
                Optional.of(stated),
                Optional.empty(),
                it.pictures() > 0,
                NONE,
                NONE,
                NONE,
                "",
                false,
                false,
                false,
                false,
                Optional.empty(),
                Reply.NONE);
    }

    private State flags(Status next, boolean stop, boolean agree, boolean listed, Optional<Colour> shown) {
        return new State(
                next, facts, level, pictured, due, planned, reported, by, onTime, stop, agree, listed, shown, reply);
    }

    private State replied(Reply next) {
        return new State(
                status,
                facts,
                level,
                pictured,
                due,
                planned,
                reported,
                by,
                onTime,
                stopped,
                agreed,
                supervised,
                card,
                next);
    }
}
