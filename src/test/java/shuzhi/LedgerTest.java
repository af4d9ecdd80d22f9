package shuzhi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
import shuzhi.database.Views;
import shuzhi.figures.Schema;
import shuzhi.figures.Scope;
import shuzhi.ledger.Answer;
import shuzhi.ledger.Clerk;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;
import shuzhi.proof.Policy;
import shuzhi.report.Bundle;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
                if (position.equals("sealed"))
                    assertThat(fault.get().position()).isEqualTo(firstSealed());
                else if (position.equals("last"))
                    assertThat(fault.get().position()).isEqualTo(head.size() - 1);
                else if (!position.equals("any"))
                    assertThat(fault.get().position()).isEqualTo(Long.parseLong(position));
            }
            connection.rollback();
            assertThat(Inspection.run(connection, app.ground().ledger(), head, policy, it -> {})
                            .fault())
                    .isEmpty();
        }
    }

    /// What pages and figures read is only a copy: whoever changes it past the program is found out by the ledger.
    @Test
    void aViewThatWasChangedIsNamed() throws SQLException {
        for (var one : List.of("approvals_dossier", "approvals_decision", "ledger_act"))
            assertThat(damaged(List.of(one))).containsExactly(one);
        var all = App.views().stream().map(it -> it.name()).toList();
        assertThat(damaged(all)).hasSizeGreaterThan(all.size() * 9 / 10);
    }

    /// Takes a row from each of these views, or puts one into a view that is empty; all of them are named, in one
    /// replay, and no other is.
    private static List<String> damaged(List<String> views) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            var changed = new ArrayList<String>();
            for (var view : views) if (taken(statement, view) || added(connection, view)) changed.add(view);
            assertThat(Views.altered(connection, App.views(), app.ground().ledger(), _ -> {}))
                    .containsExactlyInAnyOrderElementsOf(changed);
            return changed;
        }
    }

    private static boolean taken(Statement statement, String view) throws SQLException {
        return statement.executeUpdate("delete from " + view + " where ctid = (select max(ctid) from " + view + ")")
                > 0;
    }

    /// A row of an act that is not in the ledger; false where a view has no column for its entry, or wants more.
    private static boolean added(Connection connection, String view) throws SQLException {
        var before = connection.setSavepoint();
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate("insert into " + view + " (entry) values (-1)") > 0;
        } catch (SQLException e) {
            connection.rollback(before);
            return false;
        }
    }

    @Test
    void oneByteChangedMakesTheCommandExitWithOne() throws SQLException {
        var untouched = run("verify", "ledger", "--data", folder.toString(), "--json");
        assertThat(untouched.exit()).as(untouched.text()).isZero();
        change("update entry set line = set_byte(line, 80, get_byte(line, 80) # 1) where position = 33");
        var changed = run("verify", "ledger", "--data", folder.toString(), "--json");
        change("update entry set line = set_byte(line, 80, get_byte(line, 80) # 1) where position = 33");
        assertThat(changed.exit()).isEqualTo(1);
        assertThat(changed.json().path("ok").asBoolean()).isFalse();
        assertThat(changed.json().path("firstFailure").path("position").asLong())
                .isEqualTo(33);

        change(
                "update approvals_dossier set due = due + 1 where file = (select min(file) from approvals_dossier where due is not null)");
        var view = run("verify", "ledger", "--data", folder.toString(), "--json");
        change(
                "update approvals_dossier set due = due - 1 where file = (select min(file) from approvals_dossier where due is not null)");
        assertThat(view.exit()).isEqualTo(1);
        assertThat(view.json().path("firstFailure").path("kind").asString()).isEqualTo("VIEW_CHANGED");
        assertThat(view.json().path("firstFailure").path("en").asString()).contains("approvals_dossier");
    }

    private static void change(String sql) throws SQLException {
        try (var connection = database.server().orElseThrow().administer();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }

    private record Told(int exit, String text) {
        JsonNode json() {
            return JsonMapper.shared().readTree(text);
        }
    }

    private static Told run(String... arguments) {
        var out = new StringWriter();
        int exit = Main.run(arguments, new PrintWriter(out, true), new PrintWriter(new StringWriter(), true));
        return new Told(exit, out.toString());
    }

    /// Someone edits a copy of the evidence of a report: what was done, and what the verifier names. `{p}` is the
    /// first act that is cited, `{n}` the next.
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "nothing                     |                   |                    | ",
                "a cited line altered        | WRONG_ROOT        | approvals.decided  | {p}",
                "a cited line removed        |                   | approvals.decided  | {p}",
                "a line added before it      |                   | approvals.decided  | {p}",
                "a line nobody cites altered | WRONG_ROOT        |                    | ",
                "the report's number         | FIGURE_DIFFERS    | approvals.decided  | ",
                "the number of rows          | EVIDENCE_DIFFERS  | approvals.decided  | ",
                "the hash of the rows        | EVIDENCE_DIFFERS  | approvals.decided  | ",
                "a cited position            | EVIDENCE_DIFFERS  | approvals.decided  | {p}",
                "the hash of a cited line    | EVIDENCE_DIFFERS  | approvals.decided  | {p}",
                "the definition              | DEFINITION_CHANGED | approvals.decided | ",
                "the audit question          | DEFINITION_CHANGED | approvals.decided | ",
                "the size in the checkpoint  |                   |                    | ",
            })
    void aBundleThatWasEdited(String edit, String kind, String figure, String position, @TempDir Path copy)
            throws IOException {
        var checkpoint = app.sign();
        var scope = new Scope(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 31), "3299", checkpoint.size());
        var figures = app.ground().figures();
        var answers = List.of("approvals.decided", "approvals.on-time").stream()
                .map(it -> figures.ask(figures.find(it).orElseThrow(), scope))
                .toList();
        var first = answers.getFirst().rows().getFirst().entry();
        Bundle.write(copy, answers, app.ground().ledger(), Schema.of(app.kinds()), checkpoint);
        edit(edit, copy, (int) first);

        var key = folder.resolve("keys/ledger.pub").toString();
        var told = run("verify", copy.toString(), "--key", key, "--json");
        assertThat(told.exit()).as(told.text()).isEqualTo(edit.equals("nothing") ? 0 : 1);
        var failure = told.json().path("firstFailure");
        if (kind != null) assertThat(failure.path("kind").asString()).isEqualTo(kind);
        if (figure != null) assertThat(failure.path("figure").asString()).isEqualTo(figure);
        if (position != null) assertThat(failure.path("position").asLong()).isEqualTo(first);
    }

    /// A bundle whose checkpoint the witness has co-signed holds for who asks for that; another witness has not
    /// signed it.
    @Test
    void aWitnessIsAskedFor(@TempDir Path copy) throws IOException {
        var checkpoint = app.sign();
        Bundle.write(copy, List.of(), app.ground().ledger(), Schema.of(app.kinds()), checkpoint);
        var key = folder.resolve("keys/ledger.pub").toString();
        var witness = Files.writeString(copy.resolve("witness.pub"), keys.published("witness"));
        var stranger = Files.writeString(
                copy.resolve("stranger.pub"), keys.published("ledger").replace("ledger", "stranger"));
        assertThat(run("verify", copy.toString(), "--key", key, "--witness", witness.toString(), "--json")
                        .exit())
                .isZero();
        assertThat(run("verify", copy.toString(), "--key", key, "--witness", stranger.toString(), "--json")
                        .exit())
                .isEqualTo(1);
    }

    private static void edit(String edit, Path copy, int first) throws IOException {
        var lines = new ArrayList<>(Files.readAllLines(copy.resolve("lines.jsonl")));
        var claims = Files.readString(copy.resolve("figures.json"));
        var before = claims;
        var written = Files.readString(copy.resolve("checkpoint.txt"));
        switch (edit) {
            case "nothing" -> {}
            case "a cited line altered" ->
                lines.set(first, lines.get(first).replaceFirst("\"used\":\\d+", "\"used\":99"));
            case "a cited line removed" -> lines.remove(first);
            case "a line added before it" -> lines.add(first, lines.get(first - 1));
            case "a line nobody cites altered" -> lines.set(0, lines.getFirst().replace("\"post\":\"", "\"post\":\"x"));
            case "the report's number" -> claims = claims.replaceFirst("\"number\":\"(\\d+)\"", "\"number\":\"9$1\"");
            case "the number of rows" -> claims = claims.replaceFirst("\"count\":(\\d+)", "\"count\":9$1");
            case "the hash of the rows" -> claims = claims.replaceFirst("\"rows\":\"[0-9a-f]{4}", "\"rows\":\"0000");
            case "a cited position" -> claims = claims.replaceFirst("\"evidence\":\\[\\d+", "\"evidence\":[0");
            case "the hash of a cited line" ->
                claims = claims.replaceFirst("\"leaves\":\\[\"[0-9a-f]{4}", "\"leaves\":[\"0000");
            case "the definition" -> claims = claims.replaceFirst("办件数", "办结数");
            case "the audit question" -> claims = claims.replaceFirst("dossier_decided", "dossier_accepted");
            case "the size in the checkpoint" ->
                written = written.replaceFirst("\n" + lines.size() + "\n", "\n" + (lines.size() - 1) + "\n");
            default -> throw new IllegalArgumentException(edit);
        }
        var text = String.join("\n", lines) + "\n";
        boolean changed = !claims.equals(before)
                || !text.equals(Files.readString(copy.resolve("lines.jsonl")))
                || !written.equals(Files.readString(copy.resolve("checkpoint.txt")));
        assertThat(changed).as("the edit was made").isEqualTo(!edit.equals("nothing"));
        Files.writeString(copy.resolve("lines.jsonl"), text);
        Files.writeString(copy.resolve("figures.json"), claims);
        Files.writeString(copy.resolve("checkpoint.txt"), written);
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
                .mapToObj(i ->
                        Request.of("dossier", name + i, KillChild.submit(item), Actor.applicant("person-" + name + i)))
                .toList();
    }
}
