package shuzhi.org;

import java.util.Set;

/// Who acts (经办人): a person in a post, or an applicant, or the system itself.
///
/// @param person opaque account id; never a name, never in a public line
/// @param post code of the post, `applicant` for applicants, `system` for the system officer
/// @param body unified credit code of the body the post belongs to; empty for applicants
/// @param place 12-digit code of the place the post serves
public record Actor(String person, String post, String body, String place, Set<Role> roles) {
    /// The system officer (系统): timers act through the front door under this name.
    public static final Actor SYSTEM = new Actor("system", "system", "", "000000000000", Set.of(Role.SYSTEM));

    public Actor {
        roles = Set.copyOf(roles);
    }

    public static Actor applicant(String person) {
        return new Actor(person, "applicant", "", "000000000000", Set.of(Role.APPLICANT));
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
