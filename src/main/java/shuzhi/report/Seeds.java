package shuzhi.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import shuzhi.business.Agenda;
import shuzhi.ledger.Context;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.report.report.Command;
import shuzhi.report.report.Kind;
import shuzhi.words.Language;

/// The duty report of the invented bureau on the year that was seeded (示例数据): written, checked, signed and published
/// in the first weeks of the next. Nothing in it is typed as a number.
public final class Seeds implements shuzhi.business.Seeds {
    private static final String BODY = "11329900MB9000023E";
    private static final String PLACE = "329900000000";
    private static final Actor EDITOR = actor("329900-approval-reporter", Role.REPORTER);
    private static final Actor HEAD = actor("329900-approval-head", Role.HEAD);

    private static Actor actor(String post, Role role) {
        return new Actor(post, post, BODY, PLACE, Set.of(role));
    }

    @Override
    public void before(Agenda agenda, Stretch stretch) {
        int year = stretch.from().getYear();
        if (stretch.until().isBefore(LocalDate.of(year, 12, 31))) return;
        var day = stretch.days().add(LocalDate.of(year + 1, 1, 1), 5).day();
        var file = "seed-report-" + year;
        var start = new Command.Start(
                Kind.DUTY,
                "数州市行政审批局 " + year + " 年度述职报告",
                Language.CHINESE,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                PLACE,
                Optional.empty());
        plan(agenda, day, 9, file, start, EDITOR);
        plan(agenda, day, 10, file, new Command.Write(manuscript(year)), EDITOR);
        plan(agenda, day, 14, file, new Command.Check(Optional.empty()), EDITOR);
        var signed = stretch.days().add(day, 2).day();
        plan(agenda, signed, 10, file, new Command.Sign(), HEAD);
        plan(agenda, signed, 15, file, new Command.Publish(false, Optional.empty()), EDITOR);
    }

    private static void plan(Agenda agenda, LocalDate day, int hour, String file, Command command, Actor actor) {
        Instant at = day.atTime(LocalTime.of(hour, 40)).atZone(Context.ZONE).toInstant();
        agenda.plan(at, Request.of("report", file, command, actor));
    }

    /// The manuscript that comes with the program, for that year.
    static String manuscript(int year) {
        try (var in = Seeds.class.getResourceAsStream("example.md")) {
            if (in == null) throw new IllegalStateException("the example manuscript is missing");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("$year", Integer.toString(year));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
