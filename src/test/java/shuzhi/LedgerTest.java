package shuzhi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shuzhi.approvals.Catalogue;
import shuzhi.approvals.dossier.Command;
import shuzhi.database.Database;
import shuzhi.database.Inspection;
import shuzhi.ledger.Answer;
import shuzhi.ledger.Clerk;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;
import shuzhi.proof.Policy;

/// The ledger on a real PostgreSQL: nobody changes it unseen, and nothing is written twice (threats T1, T24, T25).
class LedgerTest {
    @TempDir
    static Path folder;

    private static Keys keys;
    private static Database database;
    private static App app;
    private static Seeding.Hands hands;

    @BeforeAll
    static void open() {
        keys = Keys.open(folder);
        hands = new Seeding.Hands(Instant.parse("2024-12-20T00:00:00Z"));
        database = Database.builtIn(folder, it -> {});
        app = App.open(database, keys, hands, "http://localhost", it -> {});
        new Seeding(app, hands, it -> {})
                .stretch(LocalDate.of(2025, 1, 2), LocalDate.of(2025, 1, 6), LocalDate.of(2025, 1, 10), 1);
        app.sign();
    }

    @AfterAll
    static void close() {
        app.close();
        database.close();
    }

    /// Each kind of change is made as superuser past the triggers, in a transaction that is rolled back afterwards.
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a byte of a line   | update entry set line = set_byte(line, 80, get_byte(line, 80) # 1) where position = 20 | 20",
                "a byte of a sealed part | update entry set sealed = set_byte(sealed, 60, get_byte(sealed, 60) # 1) where position = (select min(position) from entry where length(sealed) > 60) | sealed",
                "a row deleted      | delete from entry where position = 25 | 25",
                "two rows swapped   | update entry set position = 91 - position where position in (45, 46) | 45",
                "the file column    | update entry set file = 'other' where position = 12 | 12",
                "the thing column   | update entry set thing = 'rating' where position = 13 | 13",
                "a sealed part gone | update entry set sealed = '' where position = (select min(position) from entry where length(sealed) > 60) | sealed",
                "the tail cut       | delete from entry where position >= (select max(position) from entry) | last",
                "a row added        | insert into entry select position + 1, thing, 'x', 0, line, sealed from entry where position = (select max(position) from entry) | any",
                "a line and its tile | update tile set hashes = set_byte(hashes, 700, get_byte(hashes, 700) # 1) where level = 0 and index = 0 | any",
                "the checkpoint     | update checkpoint set note = replace(note, 'shuzhi/ledger', 'shuzhi/ledgex') | any",
            })
    void aChangeIsNamed(String kind, String change, String position) throws SQLException {
        try (var connection = database.server().orElseThrow().administer()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("set local session_replication_role = replica");
                assertThat(statement.executeUpdate(change)).as(kind).isPositive();
            }
            var head = app.clerk().head();
            var policy = Policy.of(keys.signing("ledger").publicKey());
            if (kind.equals("the checkpoint")) {
                assertThatThrownBy(() -> {
                            var result = Inspection.run(connection, app.ground().ledger(), head, policy, it -> {});
                            if (result.fault().isPresent()) throw new IllegalStateException("named");
                        })
                        .isInstanceOf(IllegalStateException.class);
            } else {
                var fault = Inspection.run(connection, app.ground().ledger(), head, policy, it -> {})
                        .fault();
                assertThat(fault).as(kind).isPresent();
                if (position.equals("sealed")) assertThat(fault.get().position()).isEqualTo(firstSealed());
                else if (position.equals("last")) assertThat(fault.get().position()).isEqualTo(head.size() - 1);
                else if (!position.equals("any"))
                    assertThat(fault.get().position()).isEqualTo(Long.parseLong(position));
            }
            connection.rollback();
            assertThat(Inspection.run(connection, app.ground().ledger(), head, policy, it -> {})
                            .fault())
                    .isEmpty();
        }
    }

    private static long firstSealed() {
        return database.query().number("select min(position) from entry where length(sealed) > 60", Map.of());
    }

    @ParameterizedTest
    @CsvSource({
        "update entry set file = 'x' where position = 1",
        "delete from entry where position = 1",
        "truncate entry",
        "delete from command",
    })
    void theLedgerOnlyGrows(String change) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(change))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void theSameRequestTwiceIsOneActAndAnotherOneUnderItsIdIsRefused() {
        var item = Catalogue.items().get(4).code();
        var person = Actor.applicant("twice");
        var request = Request.of("dossier", "twice", KillChild.submit(item), person);
        var first = (Answer.Done) app.ask(request);
        long size = app.clerk().head().size();
        var second = (Answer.Done) app.ask(request);
        assertThat(second.first()).isEqualTo(first.first());
        assertThat(second.again()).isTrue();
        assertThat(app.clerk().head().size()).isEqualTo(size);
        var other = Request.of("dossier", "twice", new Command.Withdraw("another"), person)
                .withId(request.id());
        assertThatThrownBy(() -> app.ask(other))
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(Clerk.Conflict.class);
        app.sign();
    }

    @Test
    void theSameRequestsSentTwiceAtOnceAreWrittenOnce() {
        long size = app.clerk().head().size();
        var requests = applications("at-once", 300);
        var first = requests.stream().map(app.clerk()::submit).toList();
        var second = requests.stream().map(app.clerk()::submit).toList();
        for (int i = 0; i < requests.size(); i++)
            assertThat(((Answer.Done) second.get(i).join()).first())
                    .isEqualTo(((Answer.Done) first.get(i).join()).first());
        assertThat(app.clerk().head().size()).isEqualTo(size + requests.size());
        app.sign();
    }

    /// Every connection of the house is cut while batches are decided, written and waiting: what was on its way is
    /// written once, or refused as unavailable and written once when it is sent again.
    @Test
    void cutConnectionsLoseNothingAndDoubleNothing() throws SQLException {
        long size = app.clerk().head().size();
        var requests = applications("cut", 1200);
        var answers = requests.stream().map(app.clerk()::submit).toList();
        try (var connection = database.server().orElseThrow().administer();
                var statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where application_name = 'shuzhi' and pid <> pg_backend_pid()");
        }
        for (int i = 0; i < requests.size(); i++) {
            try {
                assertThat(answers.get(i).join()).isInstanceOf(Answer.Done.class);
            } catch (CompletionException e) {
                assertThat(e).hasCauseInstanceOf(Clerk.Unavailable.class);
            }
        }
        for (var it : requests) assertThat(app.ask(it)).isInstanceOf(Answer.Done.class);
        assertThat(app.clerk().head().size()).isEqualTo(size + requests.size());
        app.sign();
        try (var connection = database.connect()) {
            var policy = Policy.of(keys.signing("ledger").publicKey());
            var head = app.clerk().head();
            assertThat(Inspection.run(connection, app.ground().ledger(), head, policy, it -> {})
                            .fault())
                    .isEmpty();
        }
    }

    private static List<Request> applications(String name, int count) {
        var item = Catalogue.items().get(4).code();
        return IntStream.range(0, count)
                .mapToObj(i -> Request.of(
                        "dossier", name + i, KillChild.submit(item), Actor.applicant("person-" + name + i)))
                .toList();
    }
}
