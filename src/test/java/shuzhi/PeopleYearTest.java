package shuzhi;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
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
import shuzhi.org.Actor;
import shuzhi.org.Org;
import shuzhi.people.People;
import shuzhi.testing.Table;
import shuzhi.web.Page;
import shuzhi.web.Visit;
import shuzhi.words.Language;

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
            pages(app);
        }
    }

    private static void nobodyIsNamed(App app) {
        var lines = new StringBuilder();
        app.ground()
                .ledger()
                .lines(app.clerk().head().size(), (_, line) -> lines.append(new String(line, StandardCharsets.UTF_8)));
        assertThat(lines).contains("选〔2025〕24号").doesNotContain("示例干部", "业务科室副职", "局长席");
    }

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    /// Lists and files for who is on the cases; for a colleague who is not, no selection; for the discipline body the
    /// collective decisions only.
    private static void pages(App app) {
        for (var language : Language.values()) {
            var head = "329900-approval-head";
            assertThat(page(app, "/councils", "", head, language)).contains("seed-cadres-2025-6");
            assertThat(page(app, "/councils", "seed-cadres-2025-6", head, language))
                    .contains("中层岗位任职人选2");
            assertThat(page(app, "/selections", "", head, language)).contains("seed-selection-2025-4-1");
            assertThat(page(app, "/selections", "seed-selection-2025-4-1", head, language))
                    .contains("示例干部某甲1");
            assertThat(page(app, "/selections", "new", head, language)).contains("Propose");
            assertThat(page(app, "/studies", "", head, language)).contains("2025");
            assertThat(page(app, "/studies", "study-" + BUREAU + "-2025", head, language))
                    .contains("专题学习3");
            assertThat(page(app, "/life-meetings", "lifemeeting-" + BUREAU + "-2025", head, language))
                    .contains("整改事项3");
            assertThat(page(app, "/appraisals", "appraisal-" + BUREAU + "-2024-STAFF", head, language))
                    .contains("37");
            var colleague = "329900-approval-approver";
            assertThat(page(app, "/selections", "", colleague, language)).doesNotContain("seed-selection");
            assertThat(page(app, "/selections", "seed-selection-2025-4-1", colleague, language))
                    .isEmpty();
            var discipline = "329900-discipline-supervisor";
            assertThat(page(app, "/councils", "", discipline, language)).contains("seed-cadres-2025-6");
            assertThat(page(app, "/selections", "", discipline, language)).doesNotContain("seed-selection");
            assertThat(page(app, "/life-meetings", "lifemeeting-" + BUREAU + "-2025", discipline, language))
                    .isEmpty();
        }
    }

    private static final String BUREAU = "11329900MB9000023E";

    /// A list, or the page of a file of it; empty when this post may not see it.
    private static String page(App app, String list, String file, String code, Language language) {
        var path = file.isEmpty() ? list : list + "/{file}";
        var route = app.routes().stream()
                .filter(it -> it.path().equals(path))
                .findFirst()
                .orElseThrow();
        var post = Org.load().post(code).orElseThrow();
        var actor = new Actor("officer-" + code, code, post.body(), post.place(), post.roles());
        assertThat(route.readers()).anyMatch(actor::is);
        var visit = new Visit(Optional.of(actor), "", language, Map.of("file", file), Optional.empty(), "token", list);
        if (!(route.page().apply(visit) instanceof Page.Show show)) return "";
        var out = new StringOutput();
        TEMPLATES.render(show.template(), show.model(), out);
        return out.toString();
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
