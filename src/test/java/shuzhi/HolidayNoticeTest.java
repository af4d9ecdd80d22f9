package shuzhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shuzhi.approvals.Catalogue;
import shuzhi.approvals.dossier.Act;
import shuzhi.approvals.dossier.Command;
import shuzhi.database.Database;
import shuzhi.holidays.notice.Arranged;
import shuzhi.holidays.notice.Command.Enter;
import shuzhi.ledger.Answer;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.web.Desk;

/// A holiday notice becomes known while the house is running (rules ): it is an act, running clocks are
/// computed anew by acts, and after a restart the calendar is the same.
class HolidayNoticeTest {
    private static final String NUMBER = "示例放假通知〔2026〕9号";

    private static Request enter(String file, int year, Arranged... days) {
        return Request.of(
                "notice", file, new Enter(NUMBER, year, "https://example.invalid/notice", List.of(days)), Actor.SYSTEM);
    }

    private static String name(Answer answer) {
        return switch (answer) {
            case Answer.Done it -> String.join(" ", it.acts());
            case Answer.Refused it -> it.refusal().name();
        };
    }

    private static Arranged off(String day) {
        return new Arranged(LocalDate.parse(day), false, "示例节", "Example Festival");
    }

    @Test
    void aNoticeMovesEveryRunningClockAndOutlivesARestart(@TempDir Path folder) {
        var keys = Keys.open(folder);
        var hands = new Seeding.Hands(Instant.parse("2026-06-01T01:00:00Z"));
        try (var database = Database.builtIn(folder, _ -> {})) {
            try (var app = App.open(database, keys, hands, "http://localhost", _ -> {})) {
                for (var item : Catalogue.items())
                    for (var command : List.of(
                            new shuzhi.approvals.item.Command.Draft(item),
                            new shuzhi.approvals.item.Command.Publish(item.version())))
                        app.ask(Request.of("item", item.code(), command, Actor.SYSTEM));
                var item = Catalogue.items().get(4);
                app.ask(Request.of("dossier", "running", KillChild.submit(item.code()), Actor.applicant("p")));
                var window = new Actor("w", "window", item.body(), "329900000000", java.util.Set.of(Role.WINDOW));
                assertThat(name(app.ask(Request.of("dossier", "running", new Command.Accept(), window))))
                        .contains("dossier.Accepted");
                var before = accepted(app);
                var firstDay = before.from().plusDays(1);

                assertThat(name(app.ask(enter("n0", 2026)))).isEqualTo("NO_DAYS");
                assertThat(name(app.ask(enter("n0", 2025, off("2025-06-02"))))).isEqualTo("PAST");
                assertThat(name(app.ask(enter("n0", 2028, off("2028-06-02"))))).isEqualTo("YEAR_MISSING");
                assertThat(name(app.ask(enter("n0", 2026, off("2027-06-02"))))).isEqualTo("OTHER_YEAR");
                assertThat(name(app.ask(enter("n0", 2026, off("2026-06-02"), off("2026-06-02")))))
                        .isEqualTo("TWICE");
                var workday = new Arranged(LocalDate.parse("2026-06-03"), true, "示例节", "Example Festival");
                assertThat(name(app.ask(enter("n0", 2026, workday)))).isEqualTo("NO_WEEKEND");

                assertThat(name(app.ask(enter("n1", 2026, off(firstDay.toString())))))
                        .isEqualTo("notice.Entered");
                assertThat(name(app.ask(enter("n1", 2026, off(firstDay.toString())))))
                        .isEqualTo("ENTERED_ALREADY");
                assertThat(app.tick()).isPositive();
                app.settle();
                var moved = recalculated(app);
                assertThat(moved).hasSize(1);
                assertThat(moved.getFirst().notice()).isEqualTo(NUMBER);
                assertThat(moved.getFirst().statutoryDue())
                        .isAfter(moved.getFirst().oldStatutoryDue());
                app.tick();
                app.settle();
                assertThat(recalculated(app)).as("once is enough").hasSize(1);
                assertThat(app.desk().refuses("notice", "Enter", window)).isPresent();
                assertThat(app.desk()
                                .take(
                                        "notice",
                                        "n2",
                                        "Enter",
                                        Map.of(
                                                "number",
                                                "示例〔2026〕10号",
                                                "year",
                                                "2026",
                                                "address",
                                                "https://example.invalid/2",
                                                "days.0.date",
                                                "2026-06-06",
                                                "days.0.working",
                                                "true",
                                                "days.0.zh",
                                                "示例节",
                                                "days.0.en",
                                                "Example Festival"),
                                        new Actor(
                                                "a",
                                                "admin",
                                                "",
                                                "329900000000",
                                                java.util.Set.of(Role.SYSTEM_ADMINISTRATOR)),
                                        "n2"))
                        .isInstanceOf(Desk.Outcome.Done.class);
                assertThat(app.ground().calendars().latest().isWorking(LocalDate.parse("2026-06-06")))
                        .isTrue();
            }
            try (var again = App.open(database, keys, hands, "http://localhost", _ -> {})) {
                var latest = again.ground().calendars().latest();
                assertThat(latest.isWorking(LocalDate.parse("2026-06-06"))).isTrue();
                assertThat(latest.isWorking(accepted(again).from().plusDays(1))).isFalse();
                assertThat(again.ground()
                                .calendars()
                                .asKnownOn(LocalDate.parse("2026-05-31"))
                                .isWorking(LocalDate.parse("2026-06-06")))
                        .as("as it was known the day before")
                        .isFalse();
            }
        }
    }

    private static Act.Accepted accepted(App app) {
        return app.ground().acts("running").stream()
                .filter(it -> it.act() instanceof Act.Accepted)
                .map(it -> (Act.Accepted) it.act())
                .findFirst()
                .orElseThrow();
    }

    private static List<Act.Recalculated> recalculated(App app) {
        var found = new ArrayList<Act.Recalculated>();
        for (var it : app.ground().acts("running")) if (it.act() instanceof Act.Recalculated act) found.add(act);
        return found;
    }
}
