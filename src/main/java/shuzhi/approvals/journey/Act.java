package shuzhi.approvals.journey;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuzhi.approvals.dossier.Command.Applicant;
import shuzhi.approvals.dossier.Command.Paper;
import shuzhi.ledger.Public;

/// What has happened on a journey.
public sealed interface Act {
    record Begun(
            @Public String chain,
            @Public int version,
            @Public LocalDate on,
            @Public int limit,
            @Public List<String> items,
            @Public String place,
            Chain definition,
            String person,
            Applicant applicant,
            Map<String, String> form,
            List<Paper> materials)
            implements Act {}

    /// Every step is done. The shares say which body's step ran on how many working days.
    ///
    /// @param gross working days from first acceptance to last completion
    /// @param net working days on which at least one step ran and was not paused (rule A-46)
    /// @param exact the same in working days by the minute of the office, where the chain has a target below a day
    /// @param target that target, in working days (rule A-48)
    record Finished(
            @Public String chain,
            @Public int version,
            @Public LocalDate from,
            @Public LocalDate on,
            @Public int gross,
            @Public int net,
            @Public int limit,
            @Public boolean reached,
            @Public String place,
            @Public List<String> bodies,
            @Public List<Integer> shares,
            @Public Optional<BigDecimal> exact,
            @Public Optional<BigDecimal> target)
            implements Act {}

    /// A step was denied or withdrawn, so the journey cannot be finished.
    record Broken(
            @Public String chain,
            @Public LocalDate on,
            @Public int step) implements Act {}
}
