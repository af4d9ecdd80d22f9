package shuzhi.approvals.journey;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import shuzhi.words.Text;

/// A chain of steps over several bodies under one clock (一件事、全链条), dated and with its source (rule A-47).
///
/// @param limit working days from the first acceptance to the last step done
/// @param excluded what the clock leaves out
/// @param targets tighter or wider targets set later by others, for comparison; the limit stays the promise (rule A-48)
public record Chain(
        String id,
        int version,
        LocalDate validFrom,
        Text name,
        List<Step> steps,
        Text start,
        Text stop,
        Text excluded,
        int limit,
        String basis,
        List<Target> targets) {

    public Chain {
        steps = List.copyOf(steps);
        targets = List.copyOf(targets);
    }

    /// One step: an item, begun when all steps before it are done.
    ///
    /// @param after numbers of steps, beginning with 0
    /// @param apart true when the applicant applies for it when ready, because its papers do not exist yet when the
    ///     journey begins; the waiting is the applicant's own time and not in the net time
    public record Step(String item, Text name, List<Integer> after, boolean apart) {
        public Step {
            after = List.copyOf(after);
        }
    }

    /// A target that another document sets (其他目标).
    ///
    /// @param limit working days
    public record Target(BigDecimal limit, Text name, String basis) {}
}
