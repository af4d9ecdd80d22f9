package shuzhi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import shuzhi.database.Checkup;
import shuzhi.database.Checkup.Finding;
import shuzhi.database.Checkup.State;
import shuzhi.database.Server;
import shuzhi.proof.Policy;
import shuzhi.words.Text;
import tools.jackson.databind.json.JsonMapper;

/// `shuzhi doctor` (体检): looks at everything an operator should know of an installation. Exit 1 when something is bad.
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = {"检查安装：JDK、数据库、磁盘、视图、检查点、时钟、密钥", "examines the installation, line by line"})
final class DoctorCommand implements Callable<Integer> {
    private static final int JDK = 25;
    private static final long GIGABYTE = 1L << 30;
    private static final Set<String> SECRETS = Set.of("master.key", "ledger.pem", "witness.pem", "notices.pem");

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    HouseOptions house = new HouseOptions();

    @Option(names = "--json", description = "JSON")
    boolean json;

    private final List<Finding> findings = new ArrayList<>();

    @Override
    public Integer call() throws SQLException {
        jdk();
        var folder = house.folder();
        if (Files.isDirectory(folder)) {
            disk(folder);
            secrets(folder.resolve("keys"));
        } else if (house.database == null) {
            add("data", State.BAD, "没有数据目录 " + folder, "there is no data folder " + folder);
            return told();
        }
        database();
        return told();
    }

    private void add(String id, State state, String zh, String en) {
        findings.add(new Finding(id, state, new Text(zh, en)));
    }

    private void jdk() {
        int feature = Runtime.version().feature();
        add("jdk", feature >= JDK ? State.OK : State.BAD, "JDK " + Runtime.version(), "JDK " + Runtime.version());
    }

    private void disk(Path folder) {
        try {
            long free = Files.getFileStore(folder).getUsableSpace();
            var state = free > 5 * GIGABYTE ? State.OK : free > GIGABYTE ? State.WARN : State.BAD;
            var amount = "%.1f GB".formatted(free / (double) GIGABYTE);
            add("disk", state, "数据目录所在磁盘剩余 " + amount, amount + " free where the data are");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void secrets(Path keys) {
        for (var name : SECRETS.stream().sorted().toList()) {
            var file = keys.resolve(name);
            try {
                if (!Files.exists(file)) {
                    add(name, State.WARN, file + " 不存在（首次启动时生成）", file + " is not there (made at the first start)");
                    continue;
                }
                var open = Files.getPosixFilePermissions(file).stream()
                        .filter(it -> it != PosixFilePermission.OWNER_READ && it != PosixFilePermission.OWNER_WRITE)
                        .toList();
                if (open.isEmpty()) add(name, State.OK, "仅所有者可读", "readable by its owner only");
                else add(name, State.BAD, file + " 他人可读，请 chmod 600", file + " is open to others: chmod 600 it");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void database() throws SQLException {
        // the doctor changes nothing: a house that was never started has no database to look at
        boolean fresh = house.database == null && !Files.exists(house.folder().resolve("postgresql"));
        if (fresh || !Files.exists(house.folder().resolve("keys/ledger.pub"))) {
            add("database", State.WARN, "还没有台账（首次启动时建立）", "there is no ledger yet (made at the first start)");
            return;
        }
        var progress = HouseOptions.shown(spec.commandLine().getErr());
        try (var database = house.openToRead(progress);
                var connection = database.connect()) {
            var policy = Policy.of(Keys.open(house.folder()).signing("ledger").publicKey());
            findings.addAll(Checkup.of(connection, App.views(), policy, Instant.now()));
        } catch (Server.Unusable e) {
            add("database", State.BAD, e.text().zh(), e.text().en());
        }
    }

    private int told() {
        var out = spec.commandLine().getOut();
        boolean good = findings.stream().noneMatch(it -> it.state() == State.BAD);
        if (json) {
            var lines = findings.stream()
                    .map(it -> {
                        var line = new LinkedHashMap<String, String>();
                        line.put("id", it.id());
                        line.put("state", it.state().name().toLowerCase(Locale.ROOT));
                        line.put("zh", it.text().zh());
                        line.put("en", it.text().en());
                        return line;
                    })
                    .toList();
            out.println(JsonMapper.builder().build().writeValueAsString(Map.of("ok", good, "findings", lines)));
        } else {
            for (var it : findings)
                out.printf(
                        "%-5s %-20s %s / %s%n",
                        it.state().name().toLowerCase(Locale.ROOT),
                        it.id(),
                        it.text().zh(),
                        it.text().en());
        }
        out.flush();
        return good ? 0 : 1;
    }
}
