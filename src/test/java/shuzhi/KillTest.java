package shuzhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shuzhi.database.Database;
import shuzhi.database.Inspection;
import shuzhi.database.Views;
import shuzhi.ledger.Time;
import shuzhi.proof.Policy;

/// Kill -9 of the program and of PostgreSQL at random moments under load: no acknowledged act is lost, none is there
/// twice, positions have no gaps, the whole ledger holds, and views equal a replay.
class KillTest {
    private record Landed(String id, long first) {}

    @Test
    void threeKills(@TempDir Path folder) throws Exception {
        kill(folder, 3, 20_251);
    }

    @Test
    @Tag("full")
    void twentyKills(@TempDir Path folder) throws Exception {
        kill(folder, 20, 20_252);
    }

    private static void kill(Path folder, int times, long seed) throws Exception {
        var random = new Random(seed);
        var acknowledged = new LinkedHashMap<String, Long>();
        for (int i = 0; i < times; i++) {
            int before = acknowledged.size();
            round(folder, random, acknowledged);
            assertThat(acknowledged.size())
                    .as("acts acknowledged in round " + i)
                    .isGreaterThan(before);
        }
        examine(folder, acknowledged);
    }

    private static void round(Path folder, Random random, Map<String, Long> acknowledged) throws Exception {
        var child = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "shuzhi.KillChild",
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var lines = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); !"READY".equals(line); line = lines.readLine())
                if (line == null) throw new IllegalStateException("the child ended before it was ready");
            var underLoad = new CountDownLatch(1);
            var killer = Thread.ofPlatform().start(() -> strike(folder, child, random, underLoad));
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var words = line.split(" ");
                if (words.length != 3 || !words[0].equals("ACK")) continue;
                acknowledged.put(words[1], Long.parseLong(words[2]));
                underLoad.countDown();
            }
            killer.join();
        }
        assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    /// At a random moment after the first act of the round was acknowledged.
    private static void strike(Path folder, Process child, Random random, CountDownLatch underLoad) {
        try {
            boolean _ = underLoad.await(60, TimeUnit.SECONDS);
            Thread.sleep(random.nextInt(2000));
            int kind = random.nextInt(3);
            if (kind != 0) killServer(folder);
            if (kind == 2) Thread.sleep(random.nextInt(400));
            child.toHandle().destroyForcibly();
        } catch (InterruptedException | IOException e) {
            child.toHandle().destroyForcibly();
        }
    }

    private static void killServer(Path folder) throws IOException {
        var pid = Long.parseLong(Files.readAllLines(folder.resolve("postgresql/postmaster.pid"))
                .getFirst()
                .strip());
        ProcessHandle.of(pid).ifPresent(postmaster -> {
            postmaster.descendants().forEach(ProcessHandle::destroyForcibly);
            postmaster.destroyForcibly();
        });
    }

    private static void examine(Path folder, Map<String, Long> acknowledged) throws Exception {
        var keys = Keys.open(folder);
        try (var database = Database.builtIn(folder, it -> {});
                var app = App.open(database, keys, Time.SYSTEM, "http://localhost", it -> {});
                var connection = database.connect()) {
            app.settle();
            app.sign();
            var found = database.query().rows(Landed.class, "select id, first from command order by first", Map.of());
            var landed = new LinkedHashMap<String, Long>();
            for (var it : found)
                assertThat(landed.put(it.id(), it.first())).as(it.id()).isNull();
            acknowledged.forEach(
                    (id, first) -> assertThat(landed.get(id)).as(id).isEqualTo(first));
            var result = Inspection.run(
                    connection,
                    app.ground().ledger(),
                    app.clerk().head(),
                    Policy.of(keys.signing("ledger").publicKey()),
                    done -> {});
            assertThat(result.fault()).isEmpty();
            assertThat(result.entries()).isEqualTo(app.clerk().head().size()).isGreaterThan(acknowledged.size());
            connection.setAutoCommit(true);
            var before = new LinkedHashMap<String, String>();
            for (var view : App.views()) before.put(view.name(), Views.content(connection, view));
            App.refresh(database, app.ground().ledger(), true, it -> {});
            for (var view : App.views())
                assertThat(Views.content(connection, view)).as(view.name()).isEqualTo(before.get(view.name()));
            System.out.println(acknowledged.size() + " acts acknowledged, " + result.entries() + " entries, none lost");
        }
    }
}
