package shuzhi.org;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The access matrix (T8): role against the place of the file, seen from a county.
class PowersTest {
    private static final String OWN = "329901000000";
    private static final String CHILD = "329901001000";
    private static final String GRANDCHILD = "329901001001";
    private static final String SIBLING = "329902000000";
    private static final String PARENT = "329900000000";
    private static final List<String> SCOPES = List.of(OWN, CHILD, GRANDCHILD, SIBLING, PARENT, "");

    private static Actor actor(Role role) {
        return switch (role) {
            case APPLICANT -> Actor.applicant("p1");
            case SYSTEM -> Actor.SYSTEM;
            default -> new Actor("o1", "post", "body", OWN, Set.of(role));
        };
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        //                        own, child, grandchild, sibling, parent, none
        "APPLICANT,              yes, yes, yes, yes, yes, yes",
        "WINDOW,                 yes, no,  no,  no,  no,  no",
        "REVIEWER,               yes, no,  no,  no,  no,  no",
        "APPROVER,               yes, no,  no,  no,  no,  no",
        "HEAD,                   yes, no,  no,  no,  no,  no",
        "SUPERVISOR,             yes, yes, yes, no,  no,  no",
        "CATALOGUE,              yes, yes, yes, no,  no,  no",
        "REPORTER,               yes, no,  no,  no,  no,  no",
        "SYSTEM,                 yes, yes, yes, yes, yes, yes",
        "SYSTEM_ADMINISTRATOR,   yes, yes, yes, no,  no,  no",
        "SECURITY_ADMINISTRATOR, yes, yes, yes, no,  no,  no",
        "AUDITOR,                yes, yes, yes, no,  no,  no",
    })
    void may(Role role, String own, String child, String grandchild, String sibling, String parent, String none) {
        assertThat(SCOPES.stream().map(place -> Powers.may(actor(role), Set.of(role), place) ? "yes" : "no"))
                .containsExactly(own, child, grandchild, sibling, parent, none);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void anotherRoleIsNoPower(Role role) {
        for (var other : Role.values())
            if (other != role)
                for (var place : SCOPES)
                    assertThat(Powers.may(actor(role), Set.of(other), place)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aCommandWithoutRolesIsForNobody(Role role) {
        for (var place : SCOPES) {
            assertThat(Powers.may(actor(role), Set.of(), place)).isFalse();
            assertThat(Powers.mayReceive(actor(role), Set.of(), place)).isFalse();
        }
    }

    /// A service point receives upwards, never sideways or downwards.
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "WINDOW,     yes, no,  no,  no,  yes, no",
        "REVIEWER,   no,  no,  no,  no,  no,  no",
        "SUPERVISOR, no,  no,  no,  no,  no,  no",
        "APPLICANT,  yes, yes, yes, yes, yes, yes",
    })
    void mayReceive(
            Role role, String own, String child, String grandchild, String sibling, String parent, String none) {
        var by = Set.of(Role.WINDOW, Role.APPLICANT);
        assertThat(SCOPES.stream().map(place -> Powers.mayReceive(actor(role), by, place) ? "yes" : "no"))
                .containsExactly(own, child, grandchild, sibling, parent, none);
    }

    /// A-81; in the first line of each role another body's file, in the second the own body's, wherever it lies.
    @ParameterizedTest(name = "{0}, file of {1}")
    @CsvSource({
        "WINDOW,               other, AGGREGATE, AGGREGATE, AGGREGATE, NOTHING, NOTHING, NOTHING",
        "WINDOW,               body,  SINGLE,    SINGLE,    SINGLE,    SINGLE,  SINGLE,  SINGLE",
        "APPROVER,             other, AGGREGATE, AGGREGATE, AGGREGATE, NOTHING, NOTHING, NOTHING",
        "HEAD,                 other, AGGREGATE, AGGREGATE, AGGREGATE, NOTHING, NOTHING, NOTHING",
        "REPORTER,             other, AGGREGATE, AGGREGATE, AGGREGATE, NOTHING, NOTHING, NOTHING",
        "SUPERVISOR,           other, SINGLE,    SINGLE,    SINGLE,    NOTHING, NOTHING, NOTHING",
        "SUPERVISOR,           body,  SINGLE,    SINGLE,    SINGLE,    SINGLE,  SINGLE,  SINGLE",
        "SYSTEM_ADMINISTRATOR, body,  NOTHING,   NOTHING,   NOTHING,   NOTHING, NOTHING, NOTHING",
        "AUDITOR,              other, NOTHING,   NOTHING,   NOTHING,   NOTHING, NOTHING, NOTHING",
        "APPLICANT,            other, NOTHING,   NOTHING,   NOTHING,   NOTHING, NOTHING, NOTHING",
        "SYSTEM,               other, SINGLE,    SINGLE,    SINGLE,    SINGLE,  SINGLE,  SINGLE",
    })
    void sees(
            Role role,
            String body,
            Powers.Sight own,
            Powers.Sight child,
            Powers.Sight grandchild,
            Powers.Sight sibling,
            Powers.Sight parent,
            Powers.Sight none) {
        assertThat(SCOPES.stream().map(place -> Powers.sees(actor(role), place, Set.of(body))))
                .containsExactly(own, child, grandchild, sibling, parent, none);
    }

    /// An applicant's place is the whole country; that must never become a subtree.
    @Test
    void theWholeCountryIsNoSubtreeOfAnOfficer() {
        var stray = new Actor("o1", "post", "body", "000000000000", Set.of(Role.SUPERVISOR, Role.WINDOW));
        assertThat(Powers.may(stray, Set.of(Role.SUPERVISOR, Role.WINDOW), OWN)).isFalse();
        assertThat(Powers.sees(stray, OWN, Set.of())).isEqualTo(Powers.Sight.NOTHING);
        assertThat(Powers.sees(new Actor("o1", "post", "", OWN, Set.of()), OWN, Set.of("")))
                .isEqualTo(Powers.Sight.NOTHING);
    }
}
