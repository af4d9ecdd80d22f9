package shuzhi.bench.product;

import java.util.LinkedHashMap;
import java.util.Map;
import shuzhi.bench.Rounds;

/// Whether the house becomes slower with its history (历史增长): the same work over and over, the ledger growing in
/// between. The rounds are in order of time here, so the machine must be quiet.
final class History {
    private History() {}

    static void run(Main.Settings settings) throws Exception {
        int step = settings.number("cases", 4000);
        try (var city = City.open()) {
            var before = new LinkedHashMap<String, Double>();
            var rounds = new Rounds(
                    "history: steps a second while the ledger grows by " + step + " cases", settings.rounds());
            for (int i = 1; i <= 3; i++)
                rounds.way("stretch " + i, _ -> {
                    before.put("thousand acts stored", city.app.clerk().head().size() / 1e3);
                    long begin = System.nanoTime();
                    long steps = city.work(step);
                    var found = new LinkedHashMap<String, Double>();
                    found.put("steps/s", steps * 1e9 / (System.nanoTime() - begin));
                    found.putAll(Map.copyOf(before));
                    return found;
                });
            rounds.run();
            rounds.print(settings.command());
        }
    }
}
