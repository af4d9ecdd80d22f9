package shuzhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shuzhi.approvals.BoardViews;
import shuzhi.database.Database;
import shuzhi.database.Inspection;
import shuzhi.database.Query;
import shuzhi.database.Views;
import shuzhi.figures.Answer;
import shuzhi.figures.Audit;
import shuzhi.figures.Figures;
import shuzhi.figures.Row;
import shuzhi.figures.Schema;
import shuzhi.figures.Scope;
import shuzhi.figures.Total;
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
                    isTheSameWithoutItsRows(app.ground().figures(), answer);
                }
            }
            theBoardCountsAsOneWouldByHand(database.query(), position);
            NationalLines.leave(folder, "house");
        }
    }

    /// The number alone, and the rows a page at a time, are those of the whole answer.
    private static void isTheSameWithoutItsRows(Figures figures, Answer answer) {
        var all = answer.rows();
        assertThat(figures.total(answer.figure(), answer.scope()))
                .as(answer.figure().id())
                .isEqualTo(new Total(
                        answer.figure(),
                        answer.scope(),
                        answer.number(),
                        (int) all.stream().filter(Row::included).count(),
                        all.size()));
        int page = all.size() / 2 + 1;
        var pages = new ArrayList<>(figures.rows(answer.figure(), answer.scope(), 0, page));
        pages.addAll(figures.rows(answer.figure(), answer.scope(), page, page));
        assertThat(pages).as(answer.figure().id()).isEqualTo(all);
    }

    private record Used(String key, int days, boolean good) {}

    /// Medians of a month and of an area, from every row.
    private static void theBoardCountsAsOneWouldByHand(Query query, long position) {
        var scope = new Scope(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), "3299", position);
        var board = new BoardViews(query);
        var decided = query.rows(
                Used.class,
                "select body || ' ' || to_char(decided, 'YYYYMM'), used, on_time from approvals_decision",
                Map.of());
        assertThat(board.months(scope).stream()
                        .collect(Collectors.toMap(
                                it -> it.body() + " " + it.month(),
                                it -> it.decided() + " " + it.median() + " " + it.onTime())))
                .isEqualTo(byHand(decided));
        var started = query.rows(
                Used.class,
                "select substr(place, 1, 6), net, reached from approvals_journey where chain = 'enterprise-start-up'",
                Map.of());
        assertThat(board.startedByCounty(scope).stream()
                        .collect(Collectors.toMap(
                                BoardViews.Started::key, it -> it.count() + " " + it.median() + " " + it.reached())))
                .isEqualTo(byHand(started));
    }

    private static Map<String, String> byHand(List<Used> rows) {
        assertThat(rows).hasSizeGreaterThan(5);
        var sorted = rows.stream()
                .sorted(Comparator.comparingInt(Used::days))
                .collect(Collectors.groupingBy(Used::key, Collectors.toList()));
        var found = new HashMap<String, String>();
        sorted.forEach((key, of) -> {
            int twice =
                    of.get((of.size() - 1) / 2).days() + of.get(of.size() / 2).days();
            var median = new BigDecimal(twice).divide(BigDecimal.TWO).stripTrailingZeros();
            long good = of.stream().filter(Used::good).count();
            found.put(key, of.size() + " " + median.toPlainString() + " " + good);
        });
        return found;
    }
}
