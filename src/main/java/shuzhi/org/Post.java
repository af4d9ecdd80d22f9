package shuzhi.org;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import shuzhi.words.Text;

/// A post (岗位): powers belong to posts, never to persons. Several officers may hold it one after another or together.
///
/// @param code ours; stands in public lines, so it is for ever, for instance `329900-market-window`
/// @param body unified credit code of the body
/// @param unit code of the unit, where the body has units
/// @param place code of the place the post serves; a window of a township centre may serve one village
/// @param validFrom first day; empty when not known
/// @param validTo last day; empty while it stands
/// @param clearance what it may see of what is not public
public record Post(
        String code,
        Text title,
        String body,
        Optional<String> unit,
        String place,
        Set<Role> roles,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        Clearance clearance) {

    public Post {
        roles = Set.copyOf(roles);
    }

    Post titled(Text newTitle) {
        return new Post(code, newTitle, body, unit, place, roles, validFrom, validTo, clearance);
    }

    /// The same post with another clearance.
    public Post cleared(Clearance to) {
        return new Post(code, title, body, unit, place, roles, validFrom, validTo, to);
    }

    public boolean validOn(LocalDate day) {
        return Days.within(validFrom, validTo, day);
    }
}
