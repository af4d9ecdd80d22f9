package shuzhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shuzhi.database.Database;
import shuzhi.database.Inspection;
import shuzhi.database.Views;
import shuzhi.figures.Audit;
import shuzhi.figures.Schema;
import shuzhi.figures.Scope;
import shuzhi.proof.Policy;

/// The whole house on a real PostgreSQL: a seeded stretch of a year, replayed and recomputed.
class HouseTest {
    @Test
    void aSeededQuarterReplaysAndItsFiguresAgreeWithThePublicLines(@TempDir Path folder) throws Exception {
        var keys = Keys.open(folder);
        var hands = new Seeding.Hands(Instant.parse("2024-12-20T00:00:00Z"));
        try (var database = Database.builtIn(folder, it -> System.out.println(it.zh()));
                var app = App.open(database, keys, hands, "http://localhost", it -> {})) {
            var seeding = new Seeding(app, hands, it -> System.out.println(it.zh()));
            long start = System.nanoTime();
            seeding.stretch(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 6), LocalDate.of(2025, 1, 20), 1);
            System.out.printf(
                    "%d commands, %d refused, %d entries, %.1f s%n",
                    seeding.given(), seeding.refused(), app.clerk().head().size(), (System.nanoTime() - start) / 1e9);

            try (var connection = database.connect()) {
                var before = new LinkedHashMap<String, String>();
                for (var view : App.views()) before.put(view.name(), Views.content(connection, view));
                App.refresh(database, app.ground().ledger(), true, it -> {});
                for (var view : App.views())
                    assertThat(Views.content(connection, view)).as(view.name()).isEqualTo(before.get(view.name()));
            }
            app.sign();
            try (var connection = database.connect()) {
                var policy = Policy.of(keys.signing("ledger").publicKey());
                var ledger = app.ground().ledger();
                assertThat(Inspection.run(connection, ledger, app.clerk().head(), policy, _ -> {})
                                .fault())
                        .as("every line, every sealed part, the tree and the checkpoint")
                        .isEmpty();
            }
            var position = app.clerk().head().size();
            try (var audit = new Audit(Schema.of(app.kinds()))) {
                app.ground().ledger().lines(position, (_, line) -> audit.add(line));
                audit.flush();
                for (var figure : app.ground().figures().all()) {
                    var scope = new Scope(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 31), "3299", position);
                    var answer = app.ground().figures().ask(figure, scope);
                    System.out.println(figure.id() + " = " + answer.number() + " ("
                            + answer.rows().size() + ")");
                    assertThat(audit.rows(figure.audit(), scope))
                            .as(figure.id())
                            .isEqualTo(answer.rows());
                }
            }
            NationalLines.leave(folder, "house");
        }
    }
}
