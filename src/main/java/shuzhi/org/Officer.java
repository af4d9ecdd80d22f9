package shuzhi.org;

import java.time.LocalDate;
import java.util.Optional;

/// An officer in a post (经办人), from one day to another.
///
/// @param account opaque account id, never a name
/// @param post code of the post
/// @param from first day
/// @param until last day; empty while the officer stays
public record Officer(String account, String post, LocalDate from, Optional<LocalDate> until) {

    public boolean holdsOn(LocalDate day) {
        return Days.within(Optional.of(from), until, day);
    }
}
