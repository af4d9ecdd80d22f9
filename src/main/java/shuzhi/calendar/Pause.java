package shuzhi.calendar;

import java.time.LocalDate;
import java.util.Optional;

/// A stretch that is not counted (依法不计时), rule A-36: the working days after `start` up to and including `end`.
///
/// @param end empty while the special procedure is still running (rule A-37)
public record Pause(LocalDate start, Optional<LocalDate> end) {
    public Pause {
        if (end.isPresent() && end.get().isBefore(start))
            throw new IllegalArgumentException("a pause ends before it starts: " + start + ".." + end.get());
    }

    public static Pause of(LocalDate start, LocalDate end) {
        return new Pause(start, Optional.of(end));
    }
}
