package shuzhi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shuzhi.approvals.Catalogue;
import shuzhi.approvals.item.Command;
import shuzhi.database.Database;
import shuzhi.database.Inspection;
import shuzhi.ledger.Answer;
import shuzhi.ledger.Clerk;
import shuzhi.ledger.Request;
import shuzhi.ledger.Time;
import shuzhi.org.Actor;
import shuzhi.proof.Policy;
import shuzhi.web.Desk;

/// When the one writer cannot write (threat T25, goal G11): it says so, nothing is half done, and it goes on by itself.
class WriterTest {
    @TempDir
    static Path folder;

    private static Request draft(int item) {
        var definition = Catalogue.items().get(item);
        return Request.of("item", definition.code(), new Command.Draft(definition), Actor.SYSTEM);
    }

    private static void holds(App app, Database database, Path place) throws SQLException {
        try (var connection = database.connect()) {
            var policy = Policy.of(Keys.open(place).signing("ledger").publicKey());
            var result = Inspection.run(
                    connection, app.ground().ledger(), app.clerk().head(), policy, _ -> {});
            assertThat(result.fault()).isEmpty();
        }
    }

    /// Two programs on one database: the second finds that the head has moved, writes nothing, and stops for good. The
    /// first goes on, and the ledger has one history.
    @Test
    void twoWritersAndOneStops() throws SQLException {
        var place = folder.resolve("two");
        var keys = Keys.open(place);
        try (var database = Database.builtIn(place, _ -> {});
                var first = App.open(database, keys, Time.SYSTEM, "http://localhost", _ -> {})) {
            assertThat(first.ask(draft(0))).isInstanceOf(Answer.Done.class);
            try (var second = App.open(database, keys, Time.SYSTEM, "http://localhost", _ -> {})) {
                assertThat(first.ask(draft(1))).isInstanceOf(Answer.Done.class);
                var size = first.clerk().head().size();
                var late = draft(2);
                for (int i = 0; i < 2; i++)
                    assertThatThrownBy(() -> second.ask(late))
                            .isInstanceOf(CompletionException.class)
                            .hasCauseInstanceOf(Clerk.Unavailable.class);
                assertThat(database.query().number("select size from head", Map.of()))
                        .isEqualTo(size);
                assertThat(first.ask(late))
                        .as("the same request, handed to the other")
                        .isInstanceOf(Answer.Done.class);
            }
            first.sign();
            holds(first, database, place);
        }
    }

    /// A table that is out of reach for a while stands for whatever makes a transaction fail: the answer is “not now”,
    /// and the same request is done once when the fault is over. A cut connection is not even noticed.
    @Test
    void whatCannotBeWrittenIsSaidAndDoneLater() throws SQLException {
        var place = folder.resolve("later");
        var keys = Keys.open(place);
        try (var database = Database.builtIn(place, _ -> {});
                var app = App.open(database, keys, Time.SYSTEM, "http://localhost", _ -> {});
                var administrator = database.server().orElseThrow().administer();
                var statement = administrator.createStatement()) {
            assertThat(app.ask(draft(0))).isInstanceOf(Answer.Done.class);
            var size = app.clerk().head().size();
            statement.execute("alter table number rename to number_away");
            statement.execute("alter table command rename to command_away");
            var request = draft(1);
            assertThatThrownBy(() -> app.ask(request))
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(Clerk.Unavailable.class);
            var item = Catalogue.items().get(2).code();
            assertThat(app.desk().take("item", item, "Publish", Map.of("version", "1"), Actor.SYSTEM, "x"))
                    .as("what the web answers with 503")
                    .isInstanceOf(Desk.Outcome.Unavailable.class);
            assertThat(database.query().number("select size from head", Map.of()))
                    .isEqualTo(size);
            statement.execute("alter table command_away rename to command");
            statement.execute("alter table number_away rename to number");
            assertThat(app.ask(request)).isInstanceOf(Answer.Done.class);
            assertThat(((Answer.Done) app.ask(request)).again()).isTrue();

            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where usename = 'shuzhi' and pid <> pg_backend_pid()");
            assertThat(app.ask(draft(3))).isInstanceOf(Answer.Done.class);
            app.sign();
            holds(app, database, place);
        }
    }

    /// A real disk that is full, on a small ext4 in a file; needs root and a loop device, and says so where they are
    /// missing.
    @Test
    @Tag("full")
    void aFullDiskIsSaidAndLeftBehind() throws Exception {
        var image = folder.resolve("disk.img");
        var mount = Files.createDirectories(folder.resolve("disk"));
        try (var file = new RandomAccessFile(image.toFile(), "rw")) {
            file.setLength(400L << 20);
        }
        assumeThat(works("mkfs.ext4", "-q", "-F", "-m", "0", image.toString()))
                .as("mkfs.ext4")
                .isTrue();
        assumeThat(works("mount", "-o", "loop", image.toString(), mount.toString()))
                .as("a loop device can be mounted")
                .isTrue();
        try {
            for (var it = mount.toAbsolutePath();
                    it != null && Files.isWritable(it) && !it.equals(Path.of("/tmp"));
                    it = it.getParent()) if (it.startsWith(folder)) works("chmod", "755", it.toString());
            var place = mount.resolve("city");
            var keys = Keys.open(place);
            try (var database = Database.builtIn(place, _ -> {});
                    var app = App.open(database, keys, Time.SYSTEM, "http://localhost", _ -> {})) {
                assertThat(app.ask(draft(0))).isInstanceOf(Answer.Done.class);
                fill(mount.resolve("filler"));
                var refused = 0;
                for (int i = 0; i < 3000 && refused == 0; i++) {
                    try {
                        app.ask(Request.of(
                                "dossier",
                                "full" + i,
                                KillChild.submit(Catalogue.items().get(4).code()),
                                Actor.applicant("p" + i)));
                        app.ask(draft(1 + i % 5));
                    } catch (CompletionException e) {
                        assertThat(e).hasCauseInstanceOf(Clerk.Unavailable.class);
                        refused++;
                    }
                }
                assertThat(refused).as("the full disk was noticed").isPositive();
                Files.delete(mount.resolve("filler"));
                Answer answer = new Answer.Refused(shuzhi.privacy.erasure.Refusal.OVER, shuzhi.words.Text.same(""));
                for (int i = 0; i < 60 && !(answer instanceof Answer.Done); i++) {
                    try {
                        answer = app.ask(Request.of(
                                "erasure",
                                "after" + i,
                                new shuzhi.privacy.erasure.Command.Propose(
                                        "somebody", shuzhi.privacy.erasure.Cause.UNLAWFUL, "文1", "试验"),
                                Actor.SYSTEM));
                    } catch (CompletionException e) {
                        Thread.sleep(1000);
                    }
                }
                assertThat(answer).as("it goes on by itself").isInstanceOf(Answer.Done.class);
                holds(app, database, place);
            }
        } finally {
            works("umount", "-l", mount.toString());
        }
    }

    private static void fill(Path filler) throws IOException {
        try (var out = Files.newOutputStream(filler)) {
            var block = new byte[1 << 16];
            while (true) out.write(block);
        } catch (IOException full) {
            assertThat(full.getMessage()).contains("No space left");
        }
    }

    private static boolean works(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(List.of(command))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
