package shuzhi.org;

import java.time.LocalDate;
import java.util.Optional;

/// The powers of a post given to another post of the same body for a time (代行、AB 岗): the absent post keeps them.
///
/// @param post code of the post whose holder is absent
/// @param to code of the post that stands in
/// @param until last day, the one on which it was ended early included
public record Delegation(String post, String to, LocalDate from, LocalDate until) {

    public boolean holdsOn(LocalDate day) {
        return Days.within(Optional.of(from), Optional.of(until), day);
    }
}
