package shuzhi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import shuzhi.words.Text;

/// The same tables on the built-in PostgreSQL 18 and on Debian's PostgreSQL 15; and what an operator reads when a
/// database of the city's own cannot be used.
@Timeout(120)
class DatabaseTest {
    enum Kind {
        BUILT_IN,
        EXTERNAL
    }

    @TempDir
    static Path folder;

    private static @Nullable ForeignServer started;

    /// Skips the test, visibly, where Debian's PostgreSQL 15 is not installed.
    private static ForeignServer foreign() throws IOException, SQLException {
        assumeTrue(ForeignServer.isInstalled(), "skipped: Debian's PostgreSQL 15 is not installed");
        var server = started == null ? ForeignServer.start(folder) : started;
        started = server;
        return server;
    }

    @AfterAll
    static void stopForeignServer() {
        if (started != null) started.close();
    }

    private static Database open(Kind kind) throws Exception {
        return switch (kind) {
            case BUILT_IN -> Database.builtIn(folder.resolve("data"), DatabaseTest::silent);
            case EXTERNAL -> Database.external(foreign().address("city", "p%40ss", "ledger"), DatabaseTest::silent);
        };
    }

    private static void silent(Text line) {
        assertThat(line.zh()).isNotBlank();
    }

    private static String refusal(String address) {
        var refused = catchThrowableOfType(
                Server.Unusable.class,
                () -> Database.external(address, DatabaseTest::silent).close());
        assertThat(refused).as("this database must be refused").isNotNull();
        assertThat(refused.text().zh()).isNotBlank();
        assertThat(refused.getMessage()).doesNotContain("secret").doesNotContain("p@ss");
        return refused.text().en();
    }

    private static List<String> ask(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(question)) {
            var answers = new ArrayList<String>();
            while (result.next()) answers.add(result.getString(1));
            return answers;
        }
    }

    @ParameterizedTest
    @EnumSource
    void sortsAndSearchesChineseAlikeOnBoth(Kind kind) throws Exception {
        for (int opened = 1; opened <= 2; opened++) {
            try (var database = open(kind);
                    var writer = database.connect();
                    var reader = database.readers().getConnection()) {
                assertThat(writer).isNotSameAs(reader);
                var names = "(values ('重庆'), ('北京'), ('赣榆'), ('安徽'), ('连云港')) as place (name)";
                assertThat(ask(reader, "select name from " + names + " order by name collate zh_pinyin"))
                        .containsExactly("安徽", "北京", "重庆", "赣榆", "连云港");
                assertThat(ask(reader, "select similarity('连云港市海州区', '海州区') > 0.2"))
                        .containsExactly("t");
                assertThat(ask(writer, "select count(*) from flyway_schema_history where version = '1'"))
                        .containsExactly("1");
                for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes"))
                    assertThat(ask(writer, "show " + setting)).containsExactly("on");
            }
        }
    }

    @Test
    void twoProgramsThatMigrateAtOnceTakeTurns() throws Exception {
        foreign().execute("create database twice owner city");
        var address = foreign().address("city", "p%40ss", "twice");
        Callable<List<String>> migrate = () -> {
            try (var database = Database.external(address, DatabaseTest::silent);
                    var connection = database.connect()) {
                return ask(connection, "select count(*) from flyway_schema_history where version = '1'");
            }
        };
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var answer : threads.invokeAll(List.of(migrate, migrate)))
                assertThat(answer.get()).containsExactly("1");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    city     | wrong  | ledger  | refused the login
                    nosuch   | p%40ss | ledger  | refused the login
                    city     | p%40ss | nosuch  | Create it first
                    city     | p%40ss | latin   | must be UTF8
                    """)
    void whatCannotBeOpenedIsExplainedAtOnce(String user, String password, String database, String message)
            throws Exception {
        assertThat(refusal(foreign().address(user, password, database))).contains(message);
    }

    @ParameterizedTest
    @CsvSource({"fsync", "full_page_writes", "synchronous_commit"})
    void aDatabaseThatMayLoseActsIsRefused(String setting) throws Exception {
        foreign().execute("create database loose_" + setting + " owner city");
        foreign().execute("alter system set " + setting + " = off", "select pg_reload_conf()");
        try {
            assertThat(refusal(foreign().address("city", "p%40ss", "loose_" + setting)))
                    .contains(setting + " = off", "Nothing was written");
        } finally {
            foreign().execute("alter system reset " + setting, "select pg_reload_conf()");
        }
    }

    @Test
    void tablesOfANewerProgramAreLeftAlone() throws Exception {
        foreign().execute("create database newer owner city");
        var address = foreign().address("city", "p%40ss", "newer");
        try (var database = Database.external(address, DatabaseTest::silent);
                var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("insert into flyway_schema_history select 900, '900', 'later', type, 'V900__later.sql',"
                    + " 1, installed_by, installed_on, 1, true from flyway_schema_history where version = '1'");
        }
        assertThat(refusal(address)).contains("newer Shuzhi", "version 900");
    }

    @Test
    void aDatabaseThatIsDownIsWaitedForAndThenNamed() {
        var said = new ArrayList<String>();
        long start = System.nanoTime();
        var refused = catchThrowableOfType(
                Server.Unusable.class,
                () -> Database.external("postgresql://city:secret@127.0.0.1:9/ledger", line -> said.add(line.en())));
        var seconds = (System.nanoTime() - start) / 1_000_000_000;
        assertThat(refused).isNotNull();
        assertThat(refused.text().en()).contains("127.0.0.1:9", "cannot be reached", "Check that it runs");
        assertThat(refused.getMessage()).doesNotContain("secret");
        assertThat(seconds).isBetween(10L, 20L);
        assertThat(said).hasSizeBetween(3, 6).allMatch(it -> it.contains("does not answer yet"));
    }

    @Test
    void aDatabaseThatComesUpIsJoined() throws Exception {
        foreign().stop();
        try (var threads = Executors.newFixedThreadPool(1)) {
            var said = new ArrayList<Text>();
            var opening =
                    threads.submit(() -> Database.external(foreign().address("city", "p%40ss", "ledger"), said::add));
            Thread.sleep(1_000);
            foreign().resume();
            opening.get().close();
            assertThat(said).isNotEmpty();
        }
    }

    @Test
    void aRefusedBuiltInDatabaseLetsGoOfItsFolder() throws Exception {
        var damaged = Files.createDirectory(folder.resolve("damaged"));
        try (var server = Server.start(damaged, DatabaseTest::silent);
                var connection = server.administer();
                var statement = connection.createStatement()) {
            statement.execute("create table flyway_schema_history (broken int)");
        }
        for (int attempt = 1; attempt <= 2; attempt++)
            assertThat(catchThrowableOfType(
                            Server.Unusable.class, () -> Database.builtIn(damaged, DatabaseTest::silent)))
                    .isNotNull()
                    .hasMessageContaining("cannot be brought up to date");
    }
}
