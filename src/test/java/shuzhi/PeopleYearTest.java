package shuzhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shuzhi.business.Agenda;
import shuzhi.business.Seeds.Stretch;
import shuzhi.database.Database;
import shuzhi.figures.Answer;
import shuzhi.figures.Audit;
import shuzhi.figures.Schema;
import shuzhi.figures.Scope;
import shuzhi.ledger.Context;
import shuzhi.people.People;
import shuzhi.testing.Table;

/// The year of people through the whole program: every request of the seeds is answered by acts, every figure
/// follows from the public lines alone, and no candidate stands in them (F-18).
class PeopleYearTest {
    private static final String EXPECTED = """
            figure              | number | rows
            councils            | 20     | 20
            decisions           | 36     | 36
            dissent             | 3      | 3
            appointed           | 24     | 24
            promoted            | 20     | 20
            openly-selected     | 2      | 2
            chosen              | 2      | 2
            studies             | 10     | 10
            studies.attendance  | 94.0   | 10
            rectified.on-time   | 66.7   | 3
            appraised.excellent | 18.9   | 1
            """;

    @Test
    void everyFigureFollowsFromThePublicLines(@TempDir Path folder) {
        var keys = Keys.open(folder);
        var hands = new Seeding.Hands(Instant.parse("2024-12-20T00:00:00Z"));
        try (var database = Database.builtIn(folder, _ -> {});
                var app = App.open(database, keys, hands, "http://localhost", _ -> {})) {
            seed(app, hands);
            assertThat(Table.of(EXPECTED).rows().stream()
                            .map(it -> "people." + it.cell("figure"))
                            .toList())
                    .as("every figure of people stands in the table")
                    .containsExactlyInAnyOrderElementsOf(People.BUSINESS.figures().stream()
                            .map(it -> it.id())
                            .toList());
            check(app);
            nobodyIsNamed(app);
        }
    }

    private static void nobodyIsNamed(App app) {
        var lines = new StringBuilder();
        app.ground()
                .ledger()
                .lines(app.clerk().head().size(), (_, line) -> lines.append(new String(line, StandardCharsets.UTF_8)));
        assertThat(lines).contains("选〔2025〕24号").doesNotContain("示例干部", "业务科室副职", "局长席");
    }

    private static void seed(App app, Seeding.Hands hands) {
        var agenda = new Agenda();
        var year = new Stretch(
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 12, 31),
                1,
                app.ground().calendars().latest());
        People.BUSINESS.seeds().before(agenda, year);
        People.BUSINESS.seeds().during(agenda, year);
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

    private static void check(App app) {
        long position = app.clerk().head().size();
        var scope = new Scope(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), "3299", position);
        try (var audit = new Audit(Schema.of(app.kinds()))) {
            app.ground().ledger().lines(position, (_, line) -> audit.add(line));
            audit.flush();
            for (var row : Table.of(EXPECTED).rows()) {
                var figure = app.ground()
                        .figures()
                        .find("people." + row.cell("figure"))
                        .orElseThrow();
                Answer answer = app.ground().figures().ask(figure, scope);
                assertThat(answer.number()).as(figure.id()).contains(new BigDecimal(row.cell("number")));
                assertThat(answer.rows()).as(figure.id()).hasSize(Integer.parseInt(row.cell("rows")));
                assertThat(audit.rows(figure.audit(), scope)).as(figure.id()).isEqualTo(answer.rows());
            }
        }
    }
}
