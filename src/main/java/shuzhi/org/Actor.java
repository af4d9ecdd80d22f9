package shuzhi.org;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/// Who acts (经办人): a person in a post, or an applicant, or the system itself.
///
/// @param person opaque account id; never a name, never in a public line
/// @param post code of the post, `applicant` for applicants, `system` for the system officer; `absent~present` for
///     who stands in for another post
/// @param body unified credit code of the body the post belongs to; empty for applicants
/// @param place 12-digit code of the place the post serves
/// @param absent the actors of the posts this one stands in for at the moment
/// @param clearance of the own post; who stands in for another post sees no more than that
public record Actor(
        String person,
        String post,
        String body,
        String place,
        Set<Role> roles,
        List<Actor> absent,
        Clearance clearance) {
    /// The system officer (系统): timers act through the front door under this name.
    public static final Actor SYSTEM =
            new Actor("system", "system", "", "000000000000", Set.of(Role.SYSTEM)).cleared(Clearance.INTERNAL);

    public Actor {
        roles = Set.copyOf(roles);
        absent = List.copyOf(absent);
    }

    /// An actor who stands in for nobody and is cleared for nothing but what is public.
    public Actor(String person, String post, String body, String place, Set<Role> roles) {
        this(person, post, body, place, roles, List.of(), Clearance.PUBLIC);
    }

    /// The holder of a post.
    public static Actor in(Post post, String person) {
        return new Actor(person, post.code(), post.body(), post.place(), post.roles()).cleared(post.clearance());
    }

    /// The same actor with another clearance.
    public Actor cleared(Clearance to) {
        return new Actor(person, post, body, place, roles, absent, to);
    }

    public static Actor applicant(String person) {
        return new Actor(person, "applicant", "", "000000000000", Set.of(Role.APPLICANT));
    }

    /// Has this actor the role, by the own post or standing in?
    public boolean is(Role role) {
        return roles.contains(role) || absent.stream().anyMatch(it -> it.roles.contains(role));
    }

    /// The same person as the one who gives a command that these roles may give: in the own post if that has the
    /// power, else standing in for the first post that has it, so that the ledger shows both posts.
    public Actor giving(Collection<Role> by) {
        if (roles.stream().anyMatch(by::contains)) return standingInForNobody();
        return absent.stream()
                .filter(it -> it.roles.stream().anyMatch(by::contains))
                .findFirst()
                .orElse(this);
    }

    private Actor standingInForNobody() {
        return new Actor(person, post, body, place, roles, List.of(), clearance);
    }

    /// Does this actor act in that post, alone or standing in for another?
    public boolean actsIn(String code) {
        return List.of(post.split(Org.FOR)).contains(code);
    }
}
