package shuzhi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shuzhi.business.Agenda;
import shuzhi.business.Seeds.Stretch;
import shuzhi.ledger.Answer;
import shuzhi.ledger.Context;
import shuzhi.ledger.Time;
import shuzhi.words.Text;

/// Seeds a city year (生成示例年度): moves a clock of its own through the days, hands in what is planned, lets timers and
/// reactions do theirs, and signs at the end.
final class Seeding {
    private static final Logger LOG = LoggerFactory.getLogger(Seeding.class);

    /// A clock that is set by hand; every look moves it on by a millisecond.
    static final class Hands implements Time {
        private final AtomicReference<Instant> at;

        Hands(Instant start) {
            at = new AtomicReference<>(start);
        }

        void set(Instant instant) {
            at.set(instant);
        }

        @Override
        public Instant now() {
            return at.updateAndGet(it -> it.plusMillis(1));
        }
    }

    private final App app;
    private final Hands hands;
    private final Consumer<Text> progress;
    private final SeedPapers papers;
    private int given;
    private int refused;

    /// @param app opened on `hands`, not started
    Seeding(App app, Hands hands, Consumer<Text> progress) {
        this.app = app;
        this.hands = hands;
        this.progress = progress;
        this.papers = new SeedPapers(app.ground());
    }

    /// A whole year, and the weeks before `today`, whose dossiers are still in hand.
    void year(int year, LocalDate today, int scale) {
        var agenda = new Agenda();
        plan(agenda, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), scale);
        if (today.getYear() > year) {
            var recent = stretch(today.minusDays(12), today.minusDays(1), scale);
            for (var business : App.BUSINESSES) business.seeds().during(agenda, recent);
        }
        run(agenda, today.atStartOfDay(Context.ZONE).toInstant());
        app.sign();
        LOG.info("seeded {} commands, {} refused", given, refused);
    }

    /// Some days only, for tests.
    void stretch(LocalDate from, LocalDate until, LocalDate end, int scale) {
        var agenda = new Agenda();
        plan(agenda, from, until, scale);
        run(agenda, end.atStartOfDay(Context.ZONE).toInstant());
        app.sign();
    }

    private void plan(Agenda agenda, LocalDate from, LocalDate until, int scale) {
        var stretch = stretch(from, until, scale);
        for (var business : App.BUSINESSES) {
            business.seeds().before(agenda, stretch);
            business.seeds().during(agenda, stretch);
        }
    }

    private Stretch stretch(LocalDate from, LocalDate until, int scale) {
        return new Stretch(from, until, scale, app.ground().calendars().latest());
    }

    private void run(Agenda agenda, Instant end) {
        int all = agenda.size();
        var day = LocalDate.EPOCH;
        long shown = System.nanoTime();
        while (!agenda.isEmpty() && agenda.next().isBefore(end)) {
            if (!agenda.nextDay().equals(day)) {
                day = agenda.nextDay();
                hands.set(day.atTime(0, 1).atZone(Context.ZONE).toInstant());
                app.tick();
                app.settle();
            }
            hands.set(agenda.next());
            var at = agenda.next();
            var answers = agenda.take().stream()
                    .map(it -> papers.with(it, at))
                    .map(app.clerk()::submit)
                    .toList();
            for (var answer : answers) {
                given++;
                if (answer.join() instanceof Answer.Refused(var refusal, var detail)) {
                    refused++;
                    LOG.debug("refused: {} {}", refusal.name(), detail);
                }
            }
            app.settle();
            if (System.nanoTime() - shown > 2_000_000_000L) {
                shown = System.nanoTime();
                progress.accept(new Text("生成示例年度 " + bar(given, all, day), "Seeding the city year"));
            }
        }
    }

    /// How far it has come (进度条), for instance `[######··················] 25% 2025-04-01`.
    private static String bar(int given, int all, LocalDate day) {
        int width = 24;
        int full = (int) ((long) width * given / Math.max(1, all));
        return "[" + "#".repeat(full) + "·".repeat(width - full) + "] " + 100L * given / Math.max(1, all) + "% " + day;
    }

    int given() {
        return given;
    }

    int refused() {
        return refused;
    }
}
