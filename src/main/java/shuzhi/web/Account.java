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
    /// The actor with the powers that the post has on that day; a post that does not stand has none.
    public Actor actor(Org org, LocalDate day) {
        if (post.isEmpty()) return Actor.applicant(id);
        return org.actor(new Officer(id, post.get(), LocalDate.MIN, Optional.empty()), day)
                .orElseGet(() -> new Actor(id, post.get(), "", "000000000000", Set.of()));
    }
}
