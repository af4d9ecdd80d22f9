package shuzhi.bench.product;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import shuzhi.approvals.BoardViews;
import shuzhi.approvals.Views;
import shuzhi.approvals.dossier.Status;
import shuzhi.bench.Rounds;
import shuzhi.figures.Scope;

/// Reading (查询): work list of a hundred with its exact count, a month's board, one figure with all its evidence, over
/// many files; against the barest SQL over the same tables. The rows are made by SQL in the tables of the views.
final class Read {
    private static final String BODY = "11329900MB90000319";
    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2025, 12, 31);

    private Read() {}

    static void run(Main.Settings settings) throws Exception {
        int files = settings.number("files", 200_000);
        int times = settings.number("times", 20);
        try (var city = City.open();
                var duck = DriverManager.getConnection("jdbc:duckdb:")) {
            fill(city, files);
            fill(duck, files);
            var views = new Views(city.database.query());
            var board = new BoardViews(city.database.query());
            var figures = city.app.ground().figures();
            var figure = figures.find("approvals.on-time").orElseThrow();
            var scope = new Scope(FROM, UNTIL, "3299", Long.MAX_VALUE);
            var open = List.of(Status.RECEIVED, Status.ACCEPTED);
            var rounds = new Rounds("read: " + files + " files, milliseconds", settings.rounds());
            rounds.way(
                    "list of 100 with exact count",
                    _ -> Rounds.millis(times, () -> {
                        if (views.workList(BODY, open, List.of(), 0, 100).size() < 100)
                            throw new IllegalStateException("too few rows");
                        return views.workCount(BODY, open, List.of());
                    }));
            rounds.way(
                    "the same by SQL",
                    _ -> Rounds.millis(times, () -> {
                        sql(
                                city,
                                "select * from approvals_dossier where body = '" + BODY
                                        + "' and status in ('RECEIVED', 'ACCEPTED') order by due limit 100");
                        return sql(
                                city,
                                "select count(*) from approvals_dossier where body = '" + BODY
                                        + "' and status in ('RECEIVED', 'ACCEPTED')");
                    }));
            rounds.way(
                    "the same in DuckDB",
                    _ -> Rounds.millis(times, () -> {
                        sql(
                                duck,
                                "select * from dossier where body = '" + BODY
                                        + "' and status in ('RECEIVED', 'ACCEPTED') order by due limit 100");
                        return sql(
                                duck,
                                "select count(*) from dossier where body = '" + BODY
                                        + "' and status in ('RECEIVED', 'ACCEPTED')");
                    }));
            rounds.way("board by body and month", _ -> Rounds.millis(times, () -> board.months(scope)));
            rounds.way(
                    "the same by SQL",
                    _ -> Rounds.millis(
                            times,
                            () -> sql(
                                    city,
                                    "select body, date_trunc('month', decided), count(*), avg(used) from"
                                            + " approvals_decision where decided between '2025-01-01' and '2025-12-31'"
                                            + " group by 1, 2")));
            rounds.way(
                    "the same in DuckDB",
                    _ -> Rounds.millis(
                            times,
                            () -> sql(
                                    duck,
                                    "select body, date_trunc('month', decided), count(*), avg(used), median(used) from"
                                            + " decision where decided between '2025-01-01' and '2025-12-31' group by"
                                            + " 1, 2")));
            rounds.way("figure, its number alone", _ -> Rounds.millis(times, () -> figures.total(figure, scope)));
            rounds.way(
                    "figure with its evidence",
                    _ -> Rounds.millis(Math.max(2, times / 5), () -> figures.ask(figure, scope)));
            rounds.way(
                    "the same by SQL, number only",
                    _ -> Rounds.millis(
                            times,
                            () -> sql(
                                    city,
                                    "select count(*), count(*) filter (where on_time) from approvals_decision"
                                            + " where decided between '2025-01-01' and '2025-12-31'")));
            rounds.run();
            rounds.print(settings.command());
        }
    }

    private static int sql(City city, String question) throws SQLException {
        try (var connection = city.database.readers().getConnection()) {
            return sql(connection, question);
        }
    }

    private static int sql(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(question)) {
            int rows = 0;
            while (result.next()) rows++;
            return rows;
        }
    }

    private static final String BODIES =
            "['11329900MB90000319', '11329900MB900004X1', '11329900MB90000581'][cast(1 + i % 3 as int)]";

    /// The same columns and values in a database that is made for adding up.
    private static void fill(Connection duck, int files) throws SQLException {
        try (var statement = duck.createStatement()) {
            statement.execute("create table dossier as select 'r' || i as file, 'n' || i as number, " + BODIES
                    + " as body, case when i % 50 < 3 then 'ACCEPTED' else 'DELIVERED' end as status,"
                    + " 'p' || (i // 3) as person, date '2025-01-01' + cast(i % 365 as int) as due from range(1, "
                    + (files + 1) + ") t(i)");
            statement.execute("create table decision as select 1000000 + i as entry, 'r' || i as file, " + BODIES
                    + " as body, date '2025-01-01' + cast(i % 365 as int) as decided, i % 9 as used, i % 20 > 0 as"
                    + " on_time from range(1, " + (files + 1) + ") t(i)");
        }
    }

    /// One file in fifty is still open; the others were decided in the course of the year.
    private static void fill(City city, int files) throws SQLException {
        try (var connection = city.database.connect();
                var statement = connection.createStatement()) {
            city.work(1);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        try (var connection = city.database.connect();
                var statement = connection.createStatement()) {
            copyRows(
                    statement,
                    "approvals_dossier",
                    Map.of(
                            "file", "'r' || i",
                            "number", "'n' || i",
                            "body",
                                    "(array['11329900MB90000319', '11329900MB900004X1', '11329900MB90000581'])[1 + i %"
                                            + " 3]",
                            "status", "case when i % 50 < 3 then 'ACCEPTED' else 'DELIVERED' end",
                            "person", "'p' || i / 3",
                            "due", "current_date + 60 + (i % 365)",
                            "received", "date '2025-01-01' + (i % 365)"),
                    files);
            copyRows(
                    statement,
                    "approvals_decision",
                    Map.of(
                            "entry", "1000000 + i",
                            "file", "'r' || i",
                            "number", "'n' || i",
                            "body",
                                    "(array['11329900MB90000319', '11329900MB900004X1', '11329900MB90000581'])[1 + i %"
                                            + " 3]",
                            "decided", "date '2025-01-01' + (i % 365)",
                            "used", "i % 9",
                            "on_time", "i % 20 > 0"),
                    files);
            statement.execute("vacuum analyze");
        }
    }

    /// Copies the one row that a real file left behind, with some columns of its own.
    private static void copyRows(java.sql.Statement statement, String table, Map<String, String> own, int count)
            throws SQLException {
        var columns = new java.util.ArrayList<String>();
        try (var result = statement.executeQuery("select * from " + table + " limit 1")) {
            var about = result.getMetaData();
            for (int i = 1; i <= about.getColumnCount(); i++) columns.add(about.getColumnName(i));
        }
        var values = columns.stream().map(it -> own.getOrDefault(it, "t." + it)).toList();
        statement.execute("insert into " + table + " (" + String.join(", ", columns) + ") select "
                + String.join(", ", values) + " from (select * from " + table
                + " limit 1) t, generate_series(1, " + count + ") i");
    }
}
