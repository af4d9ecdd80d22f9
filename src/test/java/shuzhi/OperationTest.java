package shuzhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import shuzhi.approvals.Catalogue;
import shuzhi.database.Database;
import shuzhi.testing.House;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The operator's commands on a real PostgreSQL: a stretch of a year is seeded, backed up, restored elsewhere and
/// written on; commands are given from the command line, beside a running program and without.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OperationTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    static Path folder;

    private static Path data;
    private static Path file;

    private record Outcome(int exit, String out, String errors) {
        JsonNode json() {
            return JSON.readTree(out);
        }
    }

    private static Outcome run(Object... arguments) {
        var out = new StringWriter();
        var errors = new StringWriter();
        var words = Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
        int exit = Main.run(words, new PrintWriter(out, true), new PrintWriter(errors, true));
        return new Outcome(exit, out.toString(), errors.toString());
    }

    @BeforeAll
    static void seed() {
        data = folder.resolve("city");
        file = folder.resolve("city.backup");
        var keys = Keys.open(data);
        var hands = new Seeding.Hands(Instant.parse("2024-12-20T00:00:00Z"));
        try (var database = Database.builtIn(data, _ -> {});
                var app = App.open(database, keys, hands, "http://localhost", _ -> {})) {
            new Seeding(app, hands, _ -> {})
                    .stretch(LocalDate.of(2025, 1, 2), LocalDate.of(2025, 1, 3), LocalDate.of(2025, 1, 8), 1);
        }
    }

    @Test
    @Order(1)
    void theRestoreDrill() throws IOException {
        var made = run("backup", file, "--data", data);
        assertThat(made.exit()).as(made.errors()).isZero();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(run("backup", file, "--data", data).errors()).contains("已存在", "exists already");

        var elsewhere = folder.resolve("elsewhere");
        var restored = run("restore", file, "--data", elsewhere);
        assertThat(restored.exit()).as(restored.errors()).isZero();
        assertThat(restored.out()).isEqualTo(made.out());
        assertThat(Files.exists(folder.resolve("elsewhere.restoring"))).isFalse();
        assertThat(run("verify", "ledger", "--data", elsewhere).exit()).isZero();
        assertThat(run("restore", file, "--data", elsewhere).errors()).contains("不是空的", "is not empty");

        var size = JSON.readTree(
                        run("verify", "ledger", "--data", elsewhere, "--json").out())
                .path("checked")
                .path("entries")
                .asLong();
        var submitted = submit(elsewhere);
        assertThat(submitted.exit()).as(submitted.errors()).isZero();
        var after = run("verify", "ledger", "--data", elsewhere, "--json");
        assertThat(after.exit()).isZero();
        assertThat(after.json().path("checked").path("entries").asLong()).isGreaterThan(size);
    }

    private static Outcome submit(Path where) {
        return run(
                "do",
                "dossier",
                "drill",
                "Submit",
                "item=" + Catalogue.items().get(4).code(),
                "place=",
                "channel=WINDOW",
                "applicant.name=示例申请人",
                "applicant.code=示例证件",
                "applicant.organisation=false",
                "applicant.phone=000-00000000",
                "form.transferor=示例转让人",
                "form.transferee=示例受让人",
                "form.location=示例花园",
                "form.area=90",
                "form.price=120",
                "form.phone=000-00000000",
                "--as",
                "329900-resources-window",
                "--data",
                where);
    }

    /// A byte changed anywhere, the end cut off, or another file: refused, and nothing is left behind.
    @Test
    @Order(2)
    void aDamagedBackupIsRefused() throws IOException {
        var good = Files.readAllBytes(file);
        var target = folder.resolve("damaged");
        for (int part = 1; part < 8; part++) {
            var bytes = good.clone();
            bytes[good.length / 8 * part] ^= 1;
            refused(bytes, target, "byte " + good.length / 8 * part);
        }
        refused(Arrays.copyOf(good, good.length / 2), target, "cut in half");
        refused("no backup".getBytes(java.nio.charset.StandardCharsets.UTF_8), target, "another file");
    }

    private static void refused(byte[] bytes, Path target, String what) throws IOException {
        var bad = Files.write(folder.resolve("bad.backup"), bytes);
        var outcome = run("restore", bad, "--data", target);
        assertThat(outcome.exit()).as(what).isEqualTo(1);
        assertThat(outcome.errors()).as(what).contains("不是完整的备份", "no whole backup");
        assertThat(Files.exists(target)).as(what).isFalse();
        assertThat(Files.exists(folder.resolve("damaged.restoring"))).as(what).isFalse();
    }

    @Test
    @Order(3)
    void theDoctorNamesWhatIsWrong() throws IOException {
        var well = run("doctor", "--data", data, "--json");
        assertThat(well.exit()).as(well.out()).isZero();
        assertThat(states(well))
                .containsEntry("fsync", "ok")
                .containsEntry("full_page_writes", "ok")
                .containsEntry("synchronous_commit", "ok")
                .containsEntry("data_checksums", "ok")
                .containsEntry("views", "ok")
                .containsEntry("checkpoint", "ok")
                .containsEntry("master.key", "ok");

        var key = data.resolve("keys/master.key");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
        try (var database = Database.builtIn(data, _ -> {})) {
            database.query()
                    .change(
                            "update view set fingerprint = 'older' where name = (select min(name) from view)",
                            Map.of());
        }
        var ill = run("doctor", "--data", data, "--json");
        assertThat(ill.exit()).isEqualTo(1);
        assertThat(states(ill)).containsEntry("master.key", "bad").containsEntry("views", "warn");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        assertThat(run("doctor", "--data", data).out()).contains("ok    jdk");
        assertThat(run("doctor", "--data", folder.resolve("nowhere")).exit()).isEqualTo(1);
    }

    private static Map<String, String> states(Outcome outcome) {
        var states = new java.util.TreeMap<String, String>();
        for (var it : outcome.json().path("findings"))
            states.put(it.path("id").asString(), it.path("state").asString());
        return states;
    }

    @Test
    @Order(4)
    void viewsAreMadeAgain() {
        var outcome = run("rebuild", "--data", data);
        assertThat(outcome.exit()).as(outcome.errors()).isZero();
        assertThat(outcome.out()).contains("views rebuilt: " + App.views().size());
    }

    @Test
    @Order(5)
    void badInputExitsWithTwoAndWritesNothing() {
        assertThat(run("do", "dossier", "x", "Accept", "--data", data).exit())
                .as("nobody named")
                .isEqualTo(2);
        assertThat(run("do", "dossier", "a b", "Accept", "--as", "329900-market-window", "--data", data)
                        .exit())
                .isEqualTo(2);
        assertThat(run("do", "dossier", "x", "Accept", "nonsense", "--as", "329900-market-window", "--data", data)
                        .exit())
                .isEqualTo(2);
        assertThat(run("do", "dossier", "x", "Accept", "--as", "nobody", "--data", data)
                        .exit())
                .isEqualTo(2);
        assertThat(run("do", "dossier", "x", "Accept", "--as", "329900-market-window", "--data", folder.resolve("no"))
                        .exit())
                .isEqualTo(2);
        var refused = run("do", "dossier", "x", "Accept", "--as", "329900-market-approver", "--data", data);
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.errors()).contains("NOT_YOUR_POWER", "依据 / basis", "怎么办 / what to do", "Window clerk");
    }

    /// While the program runs its data folder is taken; the same command goes over HTTP, after signing in.
    @Test
    @Order(6)
    void aRunningProgramIsAskedOverHttp() throws IOException {
        var place = folder.resolve("running");
        var password = Files.writeString(folder.resolve("password"), House.PASSWORD + "\n");
        try (var house = House.open(Files.createDirectories(place))) {
            house.officer("329900-market-window");
            var taken = run("do", "dossier", "x", "Accept", "--as", "329900-market-window", "--data", place);
            assertThat(taken.exit()).isEqualTo(1);
            assertThat(taken.errors()).contains("--url");
            var refused = run(
                    "do",
                    "dossier",
                    "x",
                    "Accept",
                    "--url",
                    house.address(),
                    "--login",
                    "329900-market-window",
                    "--password-file",
                    password,
                    "--json");
            assertThat(refused.exit()).as(refused.errors()).isEqualTo(1);
            assertThat(refused.json().path("code").asString()).isNotEmpty().isNotEqualTo("NOT_YOUR_POWER");
            house.officer("329900-resources-window");
            var item = Catalogue.items().get(4).code();
            house.app()
                    .ask(shuzhi.ledger.Request.of(
                            "dossier", "numbered", KillChild.submit(item), shuzhi.org.Actor.applicant("p")));
            var number = new shuzhi.approvals.Views(house.app().ground().query())
                    .dossier("numbered")
                    .orElseThrow()
                    .number();
            var accepted = run(
                    "do",
                    "dossier",
                    number,
                    "Accept",
                    "--url",
                    house.address(),
                    "--login",
                    "329900-resources-window",
                    "--password-file",
                    password,
                    "--json");
            assertThat(accepted.exit()).as(accepted.errors()).isZero();
            assertThat(accepted.json().path("file").asString()).isEqualTo("numbered");
            var stranger = run(
                    "do",
                    "dossier",
                    "x",
                    "Accept",
                    "--url",
                    house.address(),
                    "--login",
                    "nobody",
                    "--password-file",
                    password);
            assertThat(stranger.exit()).isEqualTo(1);
            assertThat(stranger.errors()).contains("没有登录", "not signed in");
            assertThat(run("account", "329900-market-window", "--data", place)
                            .out()
                            .strip())
                    .matches("[0-9a-f]{32}");
            assertThat(run("account", "nobody", "--data", place).exit()).isEqualTo(1);
            var backup = folder.resolve("running.backup");
            assertThat(run("backup", backup, "--data", place).exit()).isZero();
            assertThat(run("doctor", "--data", place, "--json").exit()).isZero();
        }
    }
}
