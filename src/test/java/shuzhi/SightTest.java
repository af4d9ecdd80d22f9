package shuzhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shuzhi.database.Database;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Language;

/// Every page of a single file, asked by an officer who has every business role and no part in the file: a body beside,
/// or
/// one below. None of them shows it (rule A-81), but those listed here with their reason.
class SightTest {
    private static final int FILES_OF_A_KIND = 6;

    /// What is open by law, or kept for everybody who works in the house.
    private static final Map<String, String> OPEN = Map.ofEntries(
            Map.entry("/entrustments/{file}", "an entrustment is announced (行政许可法 第二十四条)"),
            Map.entry("/stations/{file}", "stations are public"),
            Map.entry("/dictionary/{file}", "definitions are public"),
            Map.entry("/targets/{file}", "targets are declared"),
            Map.entry("/monitoring/{file}", "what the city monitoring found is public"),
            Map.entry("/plans/{file}", "plans are public once they are adopted"),
            Map.entry("/documents/{file}", "policy papers are public once they are published"),
            Map.entry("/reports/{file}", "reports are public once they are published"),
            Map.entry("/readings/{file}", "figures are public once they are released"),
            Map.entry("/analyses/{file}", "analyses are read by every body once they are approved"),
            Map.entry("/publications/{file}", "双公示"));

    private static final Set<Role> BUSINESS = EnumSet.complementOf(EnumSet.of(
            Role.APPLICANT, Role.SYSTEM, Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDITOR));

    private static final Actor BESIDE =
            new Actor("stranger", "329902-x", "12329902MB9000373E", "329902002000", BUSINESS);
    private static final Actor ABOVE =
            new Actor("supervisor", "329900-x", "11329900MB9000015K", "329900000000", BUSINESS);

    @TempDir
    static Path folder;

    private static Database database;
    private static App app;

    @BeforeAll
    static void seedSomeDays() {
        var hands = new Seeding.Hands(Instant.parse("2024-12-20T00:00:00Z"));
        database = Database.builtIn(folder, _ -> {});
        app = App.open(database, Keys.open(folder), hands, "http://localhost", _ -> {});
        new Seeding(app, hands, _ -> {})
                .stretch(LocalDate.of(2025, 1, 2), LocalDate.of(2025, 1, 16), LocalDate.of(2025, 1, 15), 1);
        app.settle();
    }

    @AfterAll
    static void close() {
        app.close();
        database.close();
    }

    record File(String thing, String file) {}

    private static List<File> files() {
        var byThing = new LinkedHashMap<String, List<File>>();
        for (var it : app.ground()
                .query()
                .rows(File.class, "select distinct thing, file from entry order by thing, file", Map.of()))
            byThing.computeIfAbsent(it.thing(), _ -> new ArrayList<>()).add(it);
        var some = new ArrayList<File>();
        byThing.values().forEach(all -> {
            int step = Math.max(1, all.size() / FILES_OF_A_KIND);
            for (int i = 0; i < all.size(); i += step) some.add(all.get(i));
        });
        return some;
    }

    private static boolean shows(Route route, String file, Actor actor) {
        if (!route.admits(Optional.of(actor))) return false;
        var path = route.path().replace("{file}", file);
        var visit =
                new Visit(Optional.of(actor), "", Language.CHINESE, Map.of("file", file), Optional.empty(), "", path);
        return route.page().apply(visit) instanceof Page.Show;
    }

    /// The example year holds what this network can do, and none of it is refused.
    @Test
    void theSeedsSendUpAndEntrust() {
        var query = app.ground().query();
        assertThat(query.number("select count(*) from approvals_above where sent is not null", Map.of()))
                .as("dossiers of two levels")
                .isPositive();
        assertThat(query.number("select count(*) from network_entrustment", Map.of()))
                .isPositive();
        assertThat(query.number("select count(*) from approvals_half", Map.of()))
                .as("journeys measured by the hour")
                .isPositive();
        assertThat(query.number(
                        "select count(*) from network_custody where accepted like '113299%' and accepted <> decided"
                                + " and decided = '11329900MB9000082H'",
                        Map.of()))
                .as("accepted in a district, decided in the city")
                .isPositive();
        assertThat(query.number(
                        "select count(*) from approvals_dossier d join approvals_item i on i.code = d.item"
                                + " where not i.open and d.accepted is not null",
                        Map.of()))
                .as("dossiers of an item that is not public")
                .isPositive();
    }

    @Test
    void nobodyReadsTheFilesOfABodyBeside() {
        var routes = app.routes().stream()
                .filter(it -> it.path().endsWith("/{file}"))
                .filter(it -> !it.readers().isEmpty() && BUSINESS.stream().anyMatch(it.readers()::contains))
                .toList();
        assertThat(routes.stream().map(Route::path)).containsAll(OPEN.keySet());
        var files = files();
        var shown = new TreeSet<String>();
        var read = new TreeSet<String>();
        for (var route : routes)
            for (var it : files) {
                if (shows(route, it.file(), ABOVE)) read.add(route.path());
                if (shows(route, it.file(), BESIDE) && !OPEN.containsKey(route.path()))
                    shown.add(route.path() + " shows " + it.thing() + " " + it.file());
            }
        assertThat(shown).as("pages of files that a body beside may read").isEmpty();
        assertThat(read).as("pages that the city's supervisor can open").hasSizeGreaterThan(12);
    }
}
