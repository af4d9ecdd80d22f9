package shuzhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shuzhi.business.Agenda;
import shuzhi.business.Seeds.Stretch;
import shuzhi.conduct.Conduct;
import shuzhi.conduct.accident.Command;
import shuzhi.conduct.accident.State;
import shuzhi.database.Database;
import shuzhi.database.Inspection;
import shuzhi.figures.Answer;
import shuzhi.figures.Audit;
import shuzhi.figures.Schema;
import shuzhi.figures.Scope;
import shuzhi.ledger.Context;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.proof.Policy;
import shuzhi.testing.Table;

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
    void everyFigureFollowsFromThePublicLines(@TempDir Path folder) throws SQLException {
        var keys = Keys.open(folder);
        var hands = new Seeding.Hands(Instant.parse("2024-12-20T00:00:00Z"));
        try (var database = Database.builtIn(folder, _ -> {});
                var app = App.open(database, keys, hands, "http://localhost", _ -> {})) {
            seed(app, hands);
            assertThat(Table.of(EXPECTED).rows().stream()
                            .map(it -> "conduct." + it.cell("figure"))
                            .toList())
                    .as("every figure of conduct stands in the table")
                    .containsExactlyInAnyOrderElementsOf(Conduct.BUSINESS.figures().stream()
                            .map(it -> it.id())
                            .toList());
            check(app, "number", true);
            app.sign();
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
            check(app, "with a late accident", false);
        }
    }

    private static void seed(App app, Seeding.Hands hands) {
        var agenda = new Agenda();
        var year = new Stretch(
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 12, 31),
                1,
                app.ground().calendars().latest());
        Conduct.BUSINESS.seeds().before(agenda, year);
        Conduct.BUSINESS.seeds().during(agenda, year);
        var day = LocalDate.EPOCH;
        while (!agenda.isEmpty()) {
            if (!agenda.nextDay().equals(day)) {
                day = agenda.nextDay();
                hands.set(day.atTime(0, 1).atZone(Context.ZONE).toInstant());
                app.tick();
                app.settle();
            }
            hands.set(agenda.next());
            agenda.take().stream()
                    .map(app.clerk()::submit)
                    .toList()
                    .forEach(it -> assertThat(it.join()).isInstanceOf(shuzhi.ledger.Answer.Done.class));
            app.settle();
        }
    }

    private static void check(App app, String column, boolean rows) {
        long position = app.clerk().head().size();
        var scope = new Scope(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), "3299", position);
        try (var audit = new Audit(Schema.of(app.kinds()))) {
            app.ground().ledger().lines(position, (_, line) -> audit.add(line));
            audit.flush();
            for (var row : Table.of(EXPECTED).rows()) {
                var figure = app.ground()
                        .figures()
                        .find("conduct." + row.cell("figure"))
                        .orElseThrow();
                Answer answer = app.ground().figures().ask(figure, scope);
                assertThat(answer.number()).as(figure.id()).contains(new BigDecimal(row.cell(column)));
                if (rows) assertThat(answer.rows()).as(figure.id()).hasSize(Integer.parseInt(row.cell("rows")));
                assertThat(audit.rows(figure.audit(), scope)).as(figure.id()).isEqualTo(answer.rows());
            }
        }
    }
}
