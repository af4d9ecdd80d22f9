package shuzhi.approvals.dossier;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import shuzhi.approvals.item.Handling;
import shuzhi.approvals.item.Procedure;
import shuzhi.calendar.Limit;
import shuzhi.calendar.Pause;
import shuzhi.calendar.WorkingDays;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.org.Role;

/// What moves the due date (期限): Licensing Law, articles 42 and 45 (rules ).
final class Timekeeping {
    /// Working days, about a year: a special procedure that takes longer is told anew (a setting of ours).
    private static final int PAUSE_MAX = 250;

    private Timekeeping() {}

    /// When promise and statute end.
    record Ends(LocalDate promised, LocalDate statutory, boolean provisional) {}

    /// A promise never outlasts the statute: where a limit in calendar days ends earlier over a holiday, so
    /// does the promise. An extension moves the statutory end alone; the promise is never rewritten (A.7).
    static Ends ends(
            LocalDate from, Limit promise, Limit statute, Limit extended, List<Pause> pauses, WorkingDays days) {
        var promised = days.due(from, promise, pauses).orElseThrow();
        var statutory = days.due(from, statute, pauses).orElseThrow();
        var last = days.due(from, extended, pauses).orElseThrow();
        var earlier = statutory.day().isBefore(promised.day()) ? statutory : promised;
        return new Ends(earlier.day(), last.day(), promised.provisional() || last.provisional());
    }

    private static Ends ends(Clock clock, List<Pause> pauses, Context context) {
        return ends(clock.from(), clock.promised(), clock.statutory(), clock.extended(), pauses, context.days());
    }

    /// A pause starts now, never earlier, for a kind that the law or the item names, told to the applicant in
    /// writing, proposed by one post and approved by another (threat T12).
    static Decision<Act> pause(State state, Command.Pause it, Context context) {
        if (it.proposedBy().isBlank() || context.actor().actsIn(it.proposedBy())) return refuse(Refusal.SAME_POST);
        if (it.document().isBlank() || it.notice().isBlank() || it.days() < 1) return refuse(Refusal.NOTICE_MISSING);
        if (it.days() > PAUSE_MAX) return refuse(Refusal.PAUSE_TOO_LONG, Rules.both("≤ " + PAUSE_MAX));
        if (it.kind() == Procedure.HEARING) return refuse(Refusal.HEARING_BY_ITSELF);
        var special = Rules.definition(state, context).specials().stream()
                .filter(known -> known.kind() == it.kind())
                .findFirst();
        boolean lawful = special.isPresent()
                && (it.kind() != Procedure.OTHER_LAW || special.get().otherLaw().isPresent());
        if (!lawful) return refuse(Refusal.PROCEDURE_NOT_LISTED, it.kind().text());
        var end = context.days().add(context.today(), it.days()).day();
        return act(new Act.Paused(
                it.kind(),
                context.today(),
                end,
                it.days(),
                it.document(),
                it.notice(),
                it.proposedBy(),
                startBy(state, it.kind(), context)));
    }

    /// The pause of a hearing that was asked for, open to every dossier by law (art. 46, 47) whether or not the
    /// item lists it: until the last day on which it may be held, or until its record is signed. The written
    /// notice of its length is issued with it (rule A-35).
    static Act.Paused hearingPause(State state, LocalDate holdBy, Context context) {
        var body = state.known().body();
        int days = context.days().count(context.today(), holdBy);
        return new Act.Paused(
                Procedure.HEARING,
                context.today(),
                holdBy,
                days,
                "行政许可法 第四十七条",
                Acceptance.voucher("听证告知", body, context),
                "",
                Optional.empty());
    }

    /// Two officers are sent to inspect, test or quarantine within five working days of the acceptance (art.
    /// 55).
    private static Optional<LocalDate> startBy(State state, Procedure kind, Context context) {
        return switch (kind) {
            case INSPECTION, TESTING, QUARANTINE ->
                Optional.of(context.days()
                        .add(state.running().from(), context.limit("inspection-start"))
                        .day());
            case HEARING, TENDER, AUCTION, APPRAISAL, EXPERT_REVIEW, OTHER_LAW -> Optional.empty();
        };
    }

    /// A pause ends by itself at the announced end, however late somebody notices; days beyond it count. A
    /// hearing that was asked for meanwhile goes on from there.
    static Decision<Act> resume(State state, Context context) {
        var running = state.running().running().orElseThrow();
        var today = context.today();
        if (context.actor().is(Role.SYSTEM) && today.isBefore(running.plannedEnd()))
            return refuse(Refusal.NOT_YET_OVER);
        if (running.kind() == Procedure.HEARING && today.isBefore(running.plannedEnd()))
            return refuse(Refusal.HEARING_BY_ITSELF);
        var resumed = resumed(state, context);
        var holdBy = state.hearing().holdBy();
        boolean goesOn = running.kind() != Procedure.HEARING
                && state.hearing().isAskedFor()
                && holdBy.isAfter(today)
                && !today.isAfter(resumed.statutoryDue());
        return goesOn ? act(resumed, hearingPause(state, holdBy, context)) : act(resumed);
    }

    static Act.Resumed resumed(State state, Context context) {
        var clock = state.running();
        var running = clock.running().orElseThrow();
        var today = context.today();
        var end = today.isBefore(running.plannedEnd()) ? today : running.plannedEnd();
        var pauses = clock.with(Pause.of(running.start(), end));
        var days = context.days();
        int gone = days.paused(clock.from(), pauses, today) - days.paused(clock.from(), clock.pauses(), today);
        var ends = ends(clock, pauses, context);
        return new Act.Resumed(
                running.kind(),
                running.start(),
                end,
                gone,
                ends.promised(),
                ends.statutory(),
                ends.provisional(),
                levelDue(state, pauses, context));
    }

    static Decision<Act> extend(State state, Command.Extend it, Context context) {
        if (it.reason().isBlank()) return refuse(Refusal.REASONS_MISSING);
        var definition = Rules.definition(state, context);
        if (it.days() < 1 || it.days() > definition.extension())
            return refuse(Refusal.EXTENSION_TOO_LONG, Rules.both("1–" + definition.extension()));
        boolean joint = state.known().handling() == Handling.JOINT;
        if (joint && it.approval().isBlank()) return refuse(Refusal.GOVERNMENT_APPROVAL);
        var approval = Optional.of(it.approval()).filter(one -> joint && !one.isBlank());
        var clock = state.running();
        var longer = new Limit(
                clock.statutory().amount() + it.days(), clock.statutory().unit());
        var due = context.days().due(clock.from(), longer, clock.pauses()).orElseThrow();
        boolean provisional = clock.provisional() || due.provisional();
        return act(new Act.Extended(it.days(), context.today(), due.day(), provisional, it.reason(), approval));
    }

    static Decision<Act> recalculate(State state, Command.Recalculate it, Context context) {
        var clock = state.running();
        var ends = ends(clock, clock.pauses(), context);
        if (ends.equals(new Ends(clock.promisedDue(), clock.statutoryDue(), clock.provisional())))
            return refuse(Refusal.NOTHING_CHANGES);
        return act(new Act.Recalculated(
                it.notice(),
                clock.promisedDue(),
                ends.promised(),
                clock.statutoryDue(),
                ends.statutory(),
                ends.provisional(),
                levelDue(state, clock.pauses(), context)));
    }

    private static Optional<LocalDate> levelDue(State state, List<Pause> pauses, Context context) {
        return state.turnDue(context.days(), pauses);
    }
}
