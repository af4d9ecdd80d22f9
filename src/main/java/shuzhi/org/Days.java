package shuzhi.org;

import java.time.LocalDate;
import java.util.Optional;

/// Validity in days (有效期): both ends count; an empty end is open.
final class Days {
    private Days() {}

    static boolean within(Optional<LocalDate> from, Optional<LocalDate> to, LocalDate day) {
        return !from.filter(day::isBefore).isPresent()
                && !to.filter(day::isAfter).isPresent();
    }
}
