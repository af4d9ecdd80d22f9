package shuzhi.business;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import shuzhi.calendar.WorkingDays;

/// A believable year of a business (示例数据), planned as commands that come in through the front door. All
/// organisations and names in it are plainly invented.
public interface Seeds {
    Seeds NONE = new Seeds() {};

    /// The days to be filled.
    ///
    /// @param from first day
    /// @param until last day
    /// @param scale 1 for the usual size
    record Stretch(LocalDate from, LocalDate until, int scale, WorkingDays days) {
        /// The working days of the stretch, in order.
        public List<LocalDate> workingDays() {
            return from.datesUntil(until.plusDays(1)).filter(days::isWorking).toList();
        }

        /// The same stretch gives the same seeds.
        public Random random() {
            return new Random(from.toEpochDay());
        }
    }

    /// What must stand before the first day: catalogues, plans, targets.
    default void before(Agenda agenda, Stretch stretch) {}

    /// What happens day by day.
    default void during(Agenda agenda, Stretch stretch) {}
}
