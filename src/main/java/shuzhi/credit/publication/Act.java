package shuzhi.credit.publication;

import java.time.LocalDate;
import java.util.Optional;
import shuzhi.credit.Exemption;
import shuzhi.credit.Party;
import shuzhi.credit.Regime;
import shuzhi.credit.Reversal;
import shuzhi.credit.Severity;
import shuzhi.ledger.Public;

/// What has happened to a publication. The content is private until it is published, the clock is public
/// from the start.
public sealed interface Act {
    /// @param due last day to publish (rule C-01)
    /// @param ownDue last day of market regulation's own clock (rule C-05)
    /// @param shown the name as others may see it
    /// @param quarantined the code does not hold: set apart until it is cleared up
    /// @param fault what is wrong with it; empty for nothing
    /// @param imported taken over from another system
    /// @param replaces the record of the licence as it was before it was changed or renewed
    record Opened(
            @Public String source,
            @Public Kind kind,
            @Public String number,
            @Public String body,
            @Public String place,
            @Public LocalDate decided,
            @Public LocalDate due,
            @Public Optional<LocalDate> ownDue,
            @Public String code,
            @Public String shown,
            @Public Optional<Severity> severity,
            @Public Regime regime,
            @Public Optional<Exemption> exemption,
            @Public String decidedBy,
            @Public boolean quarantined,
            @Public String fault,
            @Public boolean imported,
            Party party,
            Content content,
            @Public Optional<String> replaces)
            implements Act {}

    /// @param successor the record of what the licence is now
    record LicenceUpdated(
            @Public LicenceChange change,
            @Public LocalDate day,
            @Public Optional<String> successor) implements Act {}

    /// @param day when it was published there
    /// @param due last day of market regulation's own clock
    record EnterprisePublished(
            @Public LocalDate on,
            @Public LocalDate day,
            @Public String body,
            @Public String place,
            @Public LocalDate due,
            @Public boolean late)
            implements Act {}

    /// @param province first two digits of its code
    /// @param due last day to push it
    record Pushed(
            @Public LocalDate on,
            @Public LocalDate day,
            @Public String province,
            @Public String body,
            @Public String place,
            @Public LocalDate due,
            @Public boolean late)
            implements Act {}

    /// @param publishBy last day to publish it there
    /// @param late published later, or not yet although the day is over
    record PushAnswered(
            @Public LocalDate on,
            @Public String province,
            @Public LocalDate received,
            @Public LocalDate publishBy,
            @Public Optional<LocalDate> published,
            @Public boolean late)
            implements Act {}

    record Shielded(@Public LocalDate on, @Public String reorganisation) implements Act {}

    record Unshielded(@Public LocalDate on, @Public String reorganisation) implements Act {}

    record LicenceAdded(
            @Public String identifier,
            @Public LocalDate from,
            @Public Optional<LocalDate> until) implements Act {}

    /// @param days working days from the decision
    /// @param late after the last day
    /// @param again after it had been sent back or corrected; the first time counts
    record Published(
            @Public LocalDate on,
            @Public Kind kind,
            @Public String body,
            @Public String place,
            @Public LocalDate decided,
            @Public LocalDate due,
            @Public int days,
            @Public boolean late,
            @Public boolean again)
            implements Act {}

    record Withheld(
            @Public LocalDate on,
            @Public Exemption exemption,
            @Public Kind kind,
            @Public String body,
            @Public String place,
            String explanation)
            implements Act {}

    record Returned(
            @Public LocalDate on,
            @Public Defect defect,
            @Public Kind kind,
            @Public String body,
            @Public String place,
            String explanation)
            implements Act {}

    record Corrected(
            @Public LocalDate on,
            @Public String code,
            @Public String shown,
            String reason,
            Party party,
            Content content)
            implements Act {}

    /// @param withdrawBy last day to take it off (rule C-03)
    record Reversed(
            @Public LocalDate on,
            @Public Reversal reversal,
            @Public String document,
            @Public LocalDate withdrawBy) implements Act {}

    record Withdrawn(
            @Public LocalDate on,
            @Public boolean inTime,
            @Public String place,
            @Public String reason) implements Act {}

    record Ended(@Public LocalDate on, @Public String basis) implements Act {}

    record Repaired(@Public LocalDate on, @Public String request) implements Act {}

    record Restored(@Public LocalDate on, @Public String request) implements Act {}

    record Marked(@Public LocalDate on, @Public String objection) implements Act {}

    record Unmarked(
            @Public LocalDate on,
            @Public String objection,
            @Public boolean correct) implements Act {}

    /// @param edition of the list
    /// @param authority who carries it out
    record Attached(
            @Public LocalDate on,
            @Public String measure,
            @Public String edition,
            @Public String authority,
            @Public String basis)
            implements Act {}

    record Lifted(
            @Public LocalDate on,
            @Public String measure,
            @Public String reason) implements Act {}
}
