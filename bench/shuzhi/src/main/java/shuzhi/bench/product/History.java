package shuzhi.bench.product;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import shuzhi.approvals.BoardViews;
import shuzhi.approvals.Views;
import shuzhi.approvals.dossier.Status;
import shuzhi.bench.Permit;
import shuzhi.bench.Rounds;
import shuzhi.figures.Scope;
import shuzhi.ledger.Context;

/// Whether the house becomes slower with its history (历史增长): appending, work list, file, figure and board with next
/// to nothing stored, with a tenth, and with all of `--acts`. The rounds are in order of time here, so the machine
/// must be quiet.
final class History {
    private static final int STRETCH = 1_000;
    private static final int TIMES = 40;

    private History() {}

    static void run(Main.Settings settings) throws Exception {
        long acts = settings.number("acts", 400_000);
        try (var city = City.open()) {
            var rounds = new Rounds("history: up to " + acts + " acts stored; milliseconds but for the first", 1);
            for (long goal : new long[] {0, acts / 10, acts})
                rounds.way(goal + " acts", round -> {
                    while (round > 0 && city.app.clerk().head().size() < goal) city.work(STRETCH);
                    return measure(city);
                });
            rounds.run();
            rounds.print(settings.command());
        }
    }

    private static Map<String, Double> measure(City city) throws Exception {
        var found = new LinkedHashMap<String, Double>();
        long begin = System.nanoTime();
        long steps = city.work(STRETCH);
        found.put("steps/s", steps * 1e9 / (System.nanoTime() - begin));
        var views = new Views(city.database.query());
        var board = new BoardViews(city.database.query());
        var figures = city.app.ground().figures();
        var figure = figures.find("approvals.on-time").orElseThrow();
        var today = LocalDate.now(Context.ZONE);
        var scope = new Scope(today.withDayOfYear(1), today, "3299", Long.MAX_VALUE);
        var open = city.apply(100);
        var states = List.of(Status.RECEIVED, Status.ACCEPTED);
        found.put("list", p50(() -> views.workList(PermitCase.body(), states, List.of(), 0, 100)));
        found.put("file", p50(() -> city.app.ground().ledger().acts(PermitCase.file(some(open)))));
        found.put("number", p50(() -> figures.total(figure, scope)));
        found.put("board", p50(() -> board.months(scope)));
        return found;
    }

    /// One of those that were handed in long ago or lately: any.
    private static Permit some(List<Permit> open) {
        return new Permit((long) (Math.random() * open.getLast().number()));
    }

    private static double p50(java.util.concurrent.Callable<?> work) throws Exception {
        return Objects.requireNonNull(Rounds.millis(TIMES, work).get("p50 ms"));
    }
}
