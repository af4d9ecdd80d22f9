package shuzhi.bench.product;

import java.util.Map;
import shuzhi.bench.Rounds;
import shuzhi.database.Inspection;
import shuzhi.database.SqlBook;
import shuzhi.proof.Hash;
import shuzhi.proof.Policy;

/// Verifying a whole stored ledger (台账检验) — every line, every sealed part, the tree, the checkpoint — against reading
/// and hashing the same lines.
final class Verify {
    private Verify() {}

    static void run(Main.Settings settings) throws Exception {
        try (var city = City.open()) {
            city.work(settings.number("cases", 3000));
            city.app.sign();
            var head = city.app.clerk().head();
            var policy = Policy.of(city.keys.signing("ledger").publicKey());
            var rounds = new Rounds("verify: a ledger of " + head.size() + " acts", settings.rounds());
            rounds.way(
                    "reading and SM3 of the lines",
                    _ -> rate(settings, head.size(), () -> {
                        try (var connection = city.database.connect()) {
                            SqlBook.lines(connection, 0, head.size(), row -> Hash.SM3.leaf(row.line()));
                        }
                    }));
            rounds.way(
                    "verify ledger",
                    _ -> rate(settings, head.size(), () -> {
                        try (var connection = city.database.connect()) {
                            var result =
                                    Inspection.run(connection, city.app.ground().ledger(), head, policy, _ -> {});
                            if (result.fault().isPresent())
                                throw new IllegalStateException(result.fault().toString());
                        }
                    }));
            rounds.run();
            rounds.print(settings.command());
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static Map<String, Double> rate(Main.Settings settings, long acts, Work work) throws Exception {
        return Map.of(
                "thousand acts/s",
                Rounds.perSecond(settings.seconds(), () -> {
                            work.run();
                            return acts;
                        })
                        / 1e3);
    }
}
