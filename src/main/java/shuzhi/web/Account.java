package shuzhi.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import shuzhi.org.Actor;
import shuzhi.org.Officer;
import shuzhi.org.Org;

/// Who has signed in (账号).
///
/// @param id opaque; the person of the actor and the subject of what is sealed
/// @param name to show, to this person only
/// @param post code of the post; empty for applicants
public record Account(String id, String name, Optional<String> post) {
    /// The actor with the powers of that day. The acts of the ledger say which post it holds; an account that no act
    /// has
    /// appointed holds the post it was made with. A locked account, and one whose post does not stand, has none.
    public Actor actor(Org org, LocalDate day) {
        boolean staff = post.isPresent() || org.isAppointed(id);
        if (!staff && !org.isLocked(id)) return Actor.applicant(id);
        var without = new Actor(id, post.orElse("none"), "", "000000000000", Set.of());
        if (org.isLocked(id)) return without;
        var officer = org.isAppointed(id)
                ? org.officer(id, day)
                : post.map(it -> new Officer(id, it, LocalDate.MIN, Optional.empty()));
        return officer.flatMap(it -> org.actor(it, day)).orElse(without);
    }
}
