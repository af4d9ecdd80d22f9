package shuzhi.approvals.journey;

import java.time.LocalDate;
import java.util.List;
import shuzhi.words.Text;

/// A chain of steps over several bodies under one clock (一件事、全链条), dated and with its source (rule A-47).
///
/// @param limit working days from the first acceptance to the last step done
/// @param excluded what the clock leaves out
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
        String basis) {

    public Chain {
        steps = List.copyOf(steps);
    }

    /// One step: an item, begun when all steps before it are done.
    ///
    /// @param after numbers of steps, beginning with 0
    public record Step(String item, Text name, List<Integer> after) {
        public Step {
            after = List.copyOf(after);
        }
    }
}
