package shuzhi.supervision.plan;

import java.time.LocalDate;
import java.util.Optional;
import shuzhi.ledger.Public;

/// What has been done to a plan.
public sealed interface Act {
    record Drafted(
            @Public String number,
            @Public Level level,
            @Public String title,
            @Public LocalDate from,
            @Public LocalDate until,
            @Public Optional<String> above,
            @Public String body,
            @Public String place)
            implements Act {}

    /// @param afterSeal true for a change of a sealed plan
    record GoalSet(
            @Public String number,
            @Public String place,
            @Public LocalDate on,
            @Public Command.Goal goal,
            @Public boolean afterSeal,
            Optional<String> reason)
            implements Act {}

    record GoalDropped(
            @Public String number,
            @Public String place,
            @Public LocalDate on,
            @Public String code,
            @Public boolean afterSeal,
            Optional<String> reason)
            implements Act {}

    /// @param late not before its first day
    record Sealed(
            @Public String number,
            @Public String place,
            @Public LocalDate on,
            @Public int goals,
            @Public boolean late) implements Act {}

    record HandedOut(
            @Public String number,
            @Public String body,
            @Public String place,
            @Public String code,
            @Public String lead,
            @Public LocalDate due,
            @Public Optional<String> measure,
            String sentence,
            String what)
            implements Act {}

    record Closed(@Public String number, @Public LocalDate on, String summary) implements Act {}
}
