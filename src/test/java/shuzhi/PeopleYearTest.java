package shuzhi;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shuzhi.database.Database;
import shuzhi.org.Actor;
import shuzhi.org.Org;
import shuzhi.people.People;
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
    void everyFigureFollowsFromThePublicLines(@TempDir Path folder) throws IOException {
        var keys = Keys.open(folder);
        var hands = new Seeding.Hands(Instant.parse("2024-12-20T00:00:00Z"));
        try (var database = Database.builtIn(folder, _ -> {});
                var app = App.open(database, keys, hands, "http://localhost", _ -> {})) {
            var year = new BusinessYear(People.BUSINESS, app, hands);
            year.seed();
            year.agrees(EXPECTED, "number", Optional.of("rows"));
            NationalLines.leave(folder, "people");
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
            assertThat(page(app, "/reminders", "", head, language))
                    .contains("seed-selection-2025-4-1", "lifemeeting-" + BUREAU + "-2025");
            assertThat(page(app, "/councils", "seed-cadres-2025-10", head, language))
                    .contains("选票封存件");
            assertThat(page(app, "/studies", "", head, language)).contains("2025");
            assertThat(page(app, "/studies", "study-" + BUREAU + "-2025", head, language))
                    .contains("专题学习3");
            assertThat(page(app, "/life-meetings", "lifemeeting-" + BUREAU + "-2025", head, language))
                    .contains("整改事项3");
            assertThat(page(app, "/appraisals", "appraisal-" + BUREAU + "-2024-STAFF", head, language))
                    .contains("37");
            var colleague = "329900-approval-approver";
            assertThat(page(app, "/selections", "", colleague, language)).doesNotContain("seed-selection");
            assertThat(page(app, "/reminders", "", colleague, language)).doesNotContain("seed-selection");
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
}
