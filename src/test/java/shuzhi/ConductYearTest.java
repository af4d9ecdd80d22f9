package shuzhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shuzhi.conduct.Conduct;
import shuzhi.conduct.accident.Command;
import shuzhi.conduct.accident.State;
import shuzhi.conduct.inspection.Act;
import shuzhi.conduct.inspection.Route;
import shuzhi.database.Database;
import shuzhi.database.Inspection;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.proof.Policy;

/// The year of conduct through the whole program: every figure against the public lines alone, and what becomes of "no
/// accident" when one is entered after its month was closed.
class ConductYearTest {
    private static final String EXPECTED = """
        figure               | number | rows | with a late accident
        risks.checked        | 18     | 18   | 18
        risks.in-force       | 18     | 18   | 18
        risks.on-time        | 100.0  | 18   | 100.0
        risks.incidents      | 0      | 0    | 0
        hazards.found        | 11     | 11   | 11
        hazards.major        | 1      | 1    | 1
        hazards.closed       | 11     | 11   | 11
        hazards.on-time      | 90.9   | 11   | 90.9
        hazards.repeats      | 4      | 11   | 4
        hazards.cards        | 1      | 1    | 1
        inspections          | 22     | 22   | 22
        inspections.months   | 12     | 12   | 12
        inspections.average  | 1.8    | 12   | 1.8
        inspections.drawn    | 100.0  | 22   | 100.0
        accidents            | 0      | 12   | 1
        accidents.none       | 12     | 12   | 11
        """;

    @Test
    void everyFigureFollowsFromThePublicLines(@TempDir Path folder) throws SQLException, IOException {
        var keys = Keys.open(folder);
        var hands = new Seeding.Hands(Instant.parse("2024-12-20T00:00:00Z"));
        try (var database = Database.builtIn(folder, _ -> {});
                var app = App.open(database, keys, hands, "http://localhost", _ -> {})) {
            var year = new BusinessYear(Conduct.BUSINESS, app, hands);
            year.seed();
            year.agrees(EXPECTED, "number", Optional.of("rows"));
            app.sign();
            NationalLines.leave(folder, "conduct");
            everyFindingIsFollowedUp(app);
            try (var connection = database.connect()) {
                var result = Inspection.run(
                        connection,
                        app.ground().ledger(),
                        app.clerk().head(),
                        Policy.of(keys.signing("ledger").publicKey()),
                        _ -> {});
                assertThat(result.fault())
                        .as("every sealed part fits its commitment, the seeds of the draws too")
                        .isEmpty();
            }
            var keeper = new Actor(
                    "somebody",
                    "329900-emergency-approver",
                    "11329900MB9000111W",
                    "329900000000",
                    Set.of(Role.APPROVER));
            var late =
                    new Command.Enter(LocalDate.of(2025, 8, 10), "示例仓库", "", 0, 1, BigDecimal.ONE, "货架倒塌", List.of());
            app.ask(Request.of("accident", State.file("329900000000"), late, keeper));
            year.agrees(EXPECTED, "with a late accident", Optional.empty());
        }
    }

    /// What was found on the spot is a hazard or a task of its own by itself (rule F-10).
    private static void everyFindingIsFollowedUp(App app) {
        var query = app.ground().query();
        var routes = new TreeMap<Route, Long>();
        for (var file : query.rows(File.class, "select distinct file from inspection_recorded", Map.of()))
            for (var entry : app.ground().acts(file.file()))
                if (entry.act() instanceof Act.Recorded it)
                    it.findings().forEach(one -> routes.merge(one.route(), 1L, Long::sum));
        assertThat(routes).containsOnlyKeys(Route.HAZARD, Route.TASK);
        assertThat(query.number("select count(*) from hazard_reported where p_inspection <> ''", Map.of()))
                .isEqualTo(routes.get(Route.HAZARD));
        assertThat(query.number("select count(*) from task_drafted where p_source = 'INSPECTION'", Map.of()))
                .isEqualTo(routes.get(Route.TASK));
    }

    record File(String file) {}
}
