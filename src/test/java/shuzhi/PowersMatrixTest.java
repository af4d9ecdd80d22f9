package shuzhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import shuzhi.ledger.By;
import shuzhi.ledger.Shape;
import shuzhi.org.Actor;
import shuzhi.org.From;
import shuzhi.org.Role;
import shuzhi.testing.Table;
import shuzhi.web.Desk;

/// Every command of every business against every role at every place (职权矩阵, threat T8). The file lies in a
/// county; the post stands there, in a township below, in the county beside, in the city above, or in no place
/// at all.
class PowersMatrixTest {
    private static final String FILE = "329901000000";
    private static final Map<String, String> PLACES = Map.of(
            "there", FILE,
            "below", "329901001000",
            "beside", "329902000000",
            "above", "329900000000",
            "nowhere", "");

    /// Who reaches a file from where, by role and by where a command may come from.
    private static final String REACH = """
        from      | roles                                                   | reaches from
        ITS_PLACE | WINDOW REVIEWER APPROVER HEAD REPORTER                  | there
        ITS_PLACE | SUPERVISOR CATALOGUE                                    | there above
        ITS_PLACE | SYSTEM_ADMINISTRATOR SECURITY_ADMINISTRATOR AUDITOR     | there above
        BELOW     | WINDOW                                                  | there below
        BELOW     | REVIEWER APPROVER HEAD REPORTER                         | there
        BELOW     | SUPERVISOR CATALOGUE                                    | there above
        BELOW     | SYSTEM_ADMINISTRATOR SECURITY_ADMINISTRATOR AUDITOR     | there above
        """;

    private record Case(Class<?> command, Role role, String place) {}

    private static Stream<Class<?>> commands() {
        return App.things().stream().flatMap(it -> Shape.cases(it.commands()).values().stream());
    }

    private static Actor actor(Role role, String place) {
        return switch (role) {
            case APPLICANT -> Actor.applicant("somebody");
            case SYSTEM -> Actor.SYSTEM;
            default -> new Actor("somebody", "post", "body", place, Set.of(role));
        };
    }

    private static boolean reaches(From from, Role role, String where) {
        if (role == Role.APPLICANT || role == Role.SYSTEM || from == From.ANYWHERE) return true;
        return Table.of(REACH).rows().stream()
                .filter(it -> it.cell("from").equals(from.name()))
                .filter(it -> List.of(it.cell("roles").split(" ")).contains(role.name()))
                .anyMatch(it -> List.of(it.cell("reaches from").split(" ")).contains(where));
    }

    @TestFactory
    Stream<DynamicTest> everyCommandByEveryRoleFromEveryPlace() {
        return commands()
                .map(command -> DynamicTest.dynamicTest(command.getName(), () -> {
                    var by = command.getAnnotation(By.class);
                    assertThat(by).as("a command that nobody may give").isNotNull();
                    var wrong = new ArrayList<Case>();
                    for (var role : Role.values())
                        for (var where : PLACES.entrySet()) {
                            boolean may =
                                    List.of(by.value()).contains(role) && reaches(by.from(), role, where.getKey());
                            var actor = actor(role, where.getValue());
                            if (Desk.mayGive(command, actor, FILE) != may)
                                wrong.add(new Case(command, role, where.getKey()));
                        }
                    assertThat(wrong).isEmpty();
                }));
    }

    /// What may come from elsewhere is a short list, each with its reason.
    @Test
    void onlyTheseMayComeFromElsewhere() {
        assertThat(commands()
                        .filter(it -> it.getName().startsWith("shuzhi.approvals"))
                        .filter(it -> it.getAnnotation(By.class).from() != From.ITS_PLACE)
                        .map(it -> it.getName().replaceAll("^shuzhi.approvals.(.*).Command.", "$1 ") + " "
                                + it.getAnnotation(By.class).from()))
                .containsExactlyInAnyOrder(
                        // a township window receives, helps and hands over for the bodies above it
                        "dossier Submit BELOW",
                        "dossier Supplement BELOW",
                        "dossier PromiseToSupply BELOW",
                        "dossier Deliver BELOW",
                        // acceptance is what a body below can be entrusted with (art. 24)
                        "dossier DeclareNotNeeded BELOW",
                        "dossier RefuseJurisdiction BELOW",
                        "dossier RefuseBarred BELOW",
                        "dossier CorrectOnSpot BELOW",
                        "dossier AskForMore BELOW",
                        "dossier AskAgain BELOW",
                        "dossier AcceptOnPromise BELOW",
                        "dossier Accept BELOW",
                        // the dossier names the body whose opinion is asked
                        "dossier Review ANYWHERE",
                        // the rules ask for the body; the successor of an ended one may sit elsewhere
                        "card Answer ANYWHERE",
                        "licence Change ANYWHERE",
                        "licence RefuseChange ANYWHERE",
                        "licence Renew ANYWHERE",
                        "licence RefuseRenewal ANYWHERE",
                        "licence AnnounceEnding ANYWHERE",
                        "licence DropEnding ANYWHERE",
                        "licence Withdraw ANYWHERE",
                        "licence Revoke ANYWHERE",
                        "licence Cancel ANYWHERE",
                        "licence Supervise ANYWHERE",
                        "licence Deregister ANYWHERE",
                        "rating Contact ANYWHERE",
                        "rating Rectify ANYWHERE",
                        "rating Explain ANYWHERE",
                        "rating Revisit ANYWHERE",
                        // who supervises the place, or the body itself
                        "rating Verify ANYWHERE");
    }
}
