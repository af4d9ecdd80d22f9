package shuzhi.approvals.card;

import java.time.LocalDate;
import java.util.Optional;
import shuzhi.approvals.card.Profile.Reading;
import shuzhi.approvals.dossier.State;
import shuzhi.approvals.dossier.Status;
import shuzhi.calendar.WorkingDays;

/// What the clock of a dossier deserves on a day (超期情形), rules.
///
/// @param due the date that is near or over; empty when nothing runs
public record Slip(Colour colour, Trigger trigger, Optional<LocalDate> due) {
    private static final Slip NONE = new Slip(Colour.NORMAL, Trigger.OTHER, Optional.empty());

    /// A clock that is stopped slips nowhere.
    public static Slip of(State dossier, Profile profile, LocalDate today, WorkingDays days) {
        if (dossier.status() != Status.ACCEPTED || dossier.clock().isEmpty()) return NONE;
        var clock = dossier.clock().get();
        var reading =
                reading(clock.promised().amount(), clock.promisedDue(), Optional.of(clock.statutoryDue()), today, days);
        var colour = colour(profile, reading);
        if (colour == Colour.NORMAL) return NONE;
        return new Slip(
                colour,
                trigger(reading, colour),
                Optional.of(reading.pastStatute() ? clock.statutoryDue() : clock.promisedDue()));
    }

    /// How a promise stands on a day. What is used is the promise less what remains: pauses have moved the due date.
    public static Reading reading(
            int promised, LocalDate due, Optional<LocalDate> statutoryDue, LocalDate today, WorkingDays days) {
        int remaining = days.count(today, due);
        return new Reading(
                promised,
                promised - remaining,
                remaining,
                today.isAfter(due),
                statutoryDue.filter(today::isAfter).isPresent());
    }

    /// The colour of a reading. On the day of acceptance nothing is warned of: with a promise of one day every dossier
    /// would be.
    public static Colour colour(Profile profile, Reading it) {
        return it.used() <= 0 && !it.pastPromise() && !it.pastStatute() ? Colour.NORMAL : profile.of(it);
    }

    private static Trigger trigger(Reading it, Colour colour) {
        if (it.pastStatute()) return Trigger.STATUTE_PASSED;
        if (it.pastPromise()) return Trigger.PROMISE_PASSED;
        return colour == Colour.PREWARNING ? Trigger.LIMIT_NEAR : Trigger.PROMISE_NEARLY_USED;
    }
}
