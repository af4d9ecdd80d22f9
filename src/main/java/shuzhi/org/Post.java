package shuzhi.org;

import java.util.Set;
import shuzhi.words.Text;

/// A post in a body (岗位): what it may do follows from its roles, where from its place.
public record Post(String code, Text title, String body, String place, Set<Role> roles) {
    public Post {
        roles = Set.copyOf(roles);
    }

    /// The person in this post, as an actor.
    public Actor actor(String person) {
        return new Actor(person, code, body, place, roles);
    }
}
