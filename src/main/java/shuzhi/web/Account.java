package shuzhi.web;

import java.util.Optional;
import java.util.Set;
import shuzhi.org.Actor;
import shuzhi.org.Org;

/// Who has signed in (账号).
///
/// @param id opaque; the person of the actor and the subject of what is sealed
/// @param name to show, to this person only
/// @param post code of the post; empty for applicants
public record Account(String id, String name, Optional<String> post) {
    /// The actor with the powers that the post has now; a post that was abolished has none.
    public Actor actor(Org org) {
        if (post.isEmpty()) return Actor.applicant(id);
        return org.post(post.get())
                .map(it -> new Actor(id, it.code(), it.body(), it.place(), it.roles()))
                .orElseGet(() -> new Actor(id, post.get(), "", "000000000000", Set.of()));
    }
}
