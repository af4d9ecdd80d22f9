package shuzhi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import shuzhi.proof.Checkpoint;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The drill of `docs/operate.md` from end to end, by the script that an operator runs: three cells with a PostgreSQL
/// each,
/// a national database, a line that is cut and mended, a database that is killed and its standby that takes over.
@Tag("full")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CellsTest {
    private static final List<String> CELLS = List.of("east", "west", "north");

    private static Path folder;
    private static Path program;
    private static Path password;
    private static final Map<String, String> houses = new HashMap<>();

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        assumeTrue(
                Files.isDirectory(Path.of("/usr/lib/postgresql")),
                "PostgreSQL 的服务器程序未安装（apt install postgresql） / no PostgreSQL server is installed");
        // PostgreSQL runs as nobody and must come through.
        folder = Files.createTempDirectory(
                "cells", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        program = Files.writeString(folder.resolve("program"), """
            #!/bin/sh
            exec '%s' -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp '%s' shuzhi.Main "$@"
            """.formatted(
                        ProcessHandle.current().info().command().orElseThrow(), System.getProperty("java.class.path")));
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        password = Files.writeString(folder.resolve("login"), "Shuzhi-2025\n");
        for (var line : cells("start", "3").lines().toList()) {
            var words = line.split("  ");
            if (words.length == 3) houses.put(words[0], words[1]);
        }
        assertThat(houses).containsOnlyKeys(CELLS);
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        if (folder == null) return;
        cells("stop");
        try (Stream<Path> files = Files.walk(folder)) {
            for (var it : files.sorted(java.util.Comparator.reverseOrder()).toList()) Files.delete(it);
        }
    }

    /// Runs `bin/cells`; what it says on standard output.
    private static String cells(String... words) throws IOException, InterruptedException {
        var command =
                new ArrayList<>(List.of("bin/cells", folder.resolve("cells").toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command);
        builder.environment().put("SHUZHI", program.toString());
        var said = folder.resolve("said");
        // Into a file: the programs that it leaves running would keep a pipe open.
        var process = builder.redirectOutput(said.toFile())
                .redirectError(folder.resolve("errors").toFile())
                .start();
        assertThat(process.waitFor())
                .as(() -> command + "\n" + text(folder.resolve("errors")))
                .isZero();
        return Files.readString(said);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }

    private static JsonNode board(String cell) {
        try {
            var board = JsonMapper.builder().build().readTree(cells("board", "--year", "2025", "--json"));
            return board.path("nodes")
                    .valueStream()
                    .filter(it -> it.path("node").asString().equals(cell))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long position(String cell) {
        return board(cell).path("position").asLong();
    }

    /// Gives a command where the cell is, as its own staff does.
    private static void act(String cell, int month) throws IOException, InterruptedException {
        cells(
                "in",
                cell,
                program.toString(),
                "do",
                "audit",
                "new",
                "Note",
                "from=2026-%02d-01".formatted(month),
                "until=2026-%02d-28".formatted(month),
                "clean=true",
                "findings=演练",
                "--url",
                house(cell),
                "--login",
                "auditor",
                "--password-file",
                password.toString());
    }

    /// Where the house of a cell answers.
    private static String house(String cell) {
        return java.util.Objects.requireNonNull(houses.get(cell), cell);
    }

    private static void until(String what, BooleanSupplier holds) throws InterruptedException {
        var end = Instant.now().plusSeconds(120);
        while (!holds.getAsBoolean()) {
            assertThat(Instant.now()).as(what).isBefore(end);
            Thread.sleep(500);
        }
    }

    private static String read(String cell, String path) {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(house(cell) + path))
                                    .timeout(Duration.ofSeconds(20))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Order(1)
    void everyCellArrivesWithItsPosition() throws Exception {
        for (var cell : CELLS) {
            until(cell + " has signed", () -> read(cell, "/ledger/checkpoint").contains(cell + "/ledger"));
            long size =
                    Checkpoint.parse(read(cell, "/ledger/checkpoint")).orThrow().size();
            until(cell + " has arrived", () -> position(cell) >= size);
            assertThat(board(cell).path("inHand").asLong()).as(cell).isPositive();
            assertThat(board(cell).path("connected").asBoolean()).as(cell).isTrue();
        }
    }

    @Test
    @Order(2)
    void aCellThatIsLostLeavesWhatItHadSentAndCatchesUp() throws Exception {
        long before = position("east");
        long others = position("west");
        cells("cut", "east");
        until(
                "the board says that east is down",
                () -> !board("east").path("connected").asBoolean());
        assertThat(position("east")).isEqualTo(before);
        boolean alone = !Files.exists(folder.resolve("cells/loopback"));
        if (alone) for (int i = 1; i <= 3; i++) act("east", i);
        act("west", 1);
        until("the others go on", () -> position("west") > others);
        assertThat(position("east")).isEqualTo(before);
        cells("mend", "east");
        if (!alone) for (int i = 1; i <= 3; i++) act("east", i);
        until("east has caught up", () -> position("east") >= before + 3);
        assertThat(board("east").path("connected").asBoolean()).isTrue();
    }

    /// Acts go on while the database is killed: each that was acknowledged is in the standby's ledger, once.
    @Test
    @Order(3)
    void theStandbyTakesOverAndNothingAcknowledgedIsLost() throws Exception {
        cells("replica", "west");
        long before = position("west");
        var acknowledged = new AtomicInteger();
        try (var staff = Executors.newSingleThreadExecutor()) {
            var work = staff.submit(() -> {
                for (int i = 1; i <= 12; i++) {
                    var entry = within("west", i);
                    acknowledged.incrementAndGet();
                    assertThat(entry).as("act " + i).isPresent();
                }
                return null;
            });
            until("some are acknowledged", () -> acknowledged.get() >= 4 || work.isDone());
            if (work.isDone()) work.get();
            cells("fail", "west");
            int then = acknowledged.get();
            cells("promote", "west");
            work.get();
            assertThat(then).isLessThan(12);
        }
        until("the nation follows the standby", () -> position("west") >= before + 12);
        until(
                "it is signed",
                () -> Checkpoint.parse(read("west", "/ledger/checkpoint"))
                                .orThrow()
                                .size()
                        >= before + 12);
        var months = new TreeSet<String>();
        int noted = 0;
        for (long at = before / 256 * 256; at < before + 12; at += 256)
            for (var line : read("west", "/ledger/lines/" + at).lines().toList()) {
                var json = JsonMapper.builder().build().readTree(line);
                if (json.path("position").asLong() < before) continue;
                noted++;
                months.add(json.path("file").asString());
            }
        assertThat(noted).isEqualTo(12);
        assertThat(months).hasSize(12);
    }

    /// One act; the entry that was acknowledged. Its own log, because the script's is busy.
    private static java.util.Optional<String> within(String cell, int month) throws IOException, InterruptedException {
        var log = folder.resolve("act" + month);
        var command = new ArrayList<>(
                List.of("bin/cells", folder.resolve("cells").toString(), "in", cell, program.toString()));
        command.addAll(List.of(
                "do",
                "audit",
                "new",
                "Note",
                "from=2025-%02d-01".formatted(month),
                "until=2025-%02d-28".formatted(month),
                "clean=true",
                "findings=演练",
                "--url",
                house(cell),
                "--login",
                "auditor",
                "--password-file",
                password.toString()));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor()).as(() -> text(log)).isZero();
        return text(log).lines().filter(it -> it.contains("entry:")).findFirst();
    }

    /// A view that is made anew in a cell is made anew in the nation, without a row twice.
    @Test
    @Order(4)
    void aRebuiltViewIsSentAnew() throws Exception {
        var before = board("north");
        ProcessHandle.of(Long.parseLong(Files.readString(folder.resolve("cells/north/house.pid"))
                        .strip()))
                .ifPresent(it -> {
                    it.destroy();
                    it.onExit().join();
                });
        cells(
                "in",
                "north",
                program.toString(),
                "rebuild",
                "--data",
                folder.resolve("cells/north/house").toString(),
                "--database",
                cells("address", "north").strip());
        cells(
                "in",
                "north",
                program.toString(),
                "rebuild",
                "--data",
                folder.resolve("cells/north/house").toString(),
                "--database",
                cells("address", "north").strip());
        until("as many as before", () -> board("north").path("inHand").equals(before.path("inHand")));
        Thread.sleep(3000);
        assertThat(board("north").path("inHand")).isEqualTo(before.path("inHand"));
        assertThat(board("north").path("decided")).isEqualTo(before.path("decided"));
        assertThat(board("north").path("connected").asBoolean()).isTrue();
    }
}
