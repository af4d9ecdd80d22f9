package shuzhi;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import shuzhi.database.Backup;
import shuzhi.database.Database;
import shuzhi.database.Inspection;
import shuzhi.database.Server;
import shuzhi.ledger.Time;
import shuzhi.proof.Policy;
import shuzhi.words.Text;

/// `shuzhi backup FILE` and `shuzhi restore FILE` (备份与恢复).
final class BackupCommands {
    private BackupCommands() {}

    /// Writes one file with tables, keys and papers as they stand at one moment, beside a running program or without.
    @Command(
            name = "backup",
            mixinStandardHelpOptions = true,
            description = {
                "把台账、密钥、材料备份为一个文件（含全部秘密，须妥善保管）",
                "backs up ledger, keys and papers into one file; it holds every secret"
            })
    static final class Write implements Callable<Integer> {
        @Spec
        CommandSpec spec = CommandSpec.create();

        @Mixin
        HouseOptions house = new HouseOptions();

        @Parameters(paramLabel = "FILE", description = "备份文件 / the file to write")
        Path file = Path.of("");

        @Override
        public Integer call() {
            var line = spec.commandLine();
            var progress = HouseOptions.shown(line.getErr());
            try (var database = house.openToRead(progress)) {
                var contents = Backup.write(database, house.folder(), file.toAbsolutePath(), Instant.now(), progress);
                told(line.getOut(), contents);
            }
            return 0;
        }
    }

    private static void told(PrintWriter out, Backup.Contents contents) {
        out.println("账页 / entries: " + contents.size());
        out.println("树根 / root: " + contents.root());
        out.println("时间 / made: " + contents.made());
        out.flush();
    }

    /// Checks a backup, restores it into an empty place, makes the views again and verifies the ledger; only then the
    /// data folder gets its name.
    @Command(
            name = "restore",
            mixinStandardHelpOptions = true,
            description = {"把备份恢复到空的数据目录（和空的数据库），并验证", "restores a backup into an empty place, and verifies it"})
    static final class Restore implements Callable<Integer> {
        @Spec
        CommandSpec spec = CommandSpec.create();

        @Mixin
        HouseOptions house = new HouseOptions();

        @Parameters(paramLabel = "FILE", description = "备份文件 / the file to restore")
        Path file = Path.of("");

        @Override
        public Integer call() throws SQLException {
            var line = spec.commandLine();
            var progress = HouseOptions.shown(line.getErr());
            if (!Files.isReadable(file)) return bad("读不到 " + file, file + " cannot be read");
            var place = house.folder().toAbsolutePath();
            try {
                if (!isEmpty(place)) {
                    line.getErr().println(place + " 不是空的，什么都没有恢复。请用 --data 指出一个空的目录。");
                    line.getErr()
                            .println(place + " is not empty; nothing was restored. Name an empty folder with --data.");
                    return 1;
                }
                progress.accept(new Text("检查备份文件", "Checking the backup"));
                var contents = Backup.check(file);
                var half = place.resolveSibling(place.getFileName() + ".restoring");
                delete(half);
                Files.createDirectories(half);
                var fault = restore(contents, half, progress);
                if (fault.isEmpty()) {
                    Files.move(half, place, StandardCopyOption.ATOMIC_MOVE);
                    told(line.getOut(), contents);
                    return 0;
                }
                delete(half);
                line.getErr().println("恢复后验证不通过：" + fault.zh() + "\nWhat was restored does not hold: " + fault.en());
                return 1;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /// What does not hold after it; empty texts when everything does.
        private Outcome restore(Backup.Contents contents, Path half, Consumer<Text> progress) throws SQLException {
            Backup.restoreFiles(file, half);
            try (var database = open(half, progress)) {
                progress.accept(new Text("写入数据表", "Filling the tables"));
                Backup.restoreTables(file, contents, database);
                var keys = Keys.open(half);
                try (var app = App.open(database, keys, Time.SYSTEM, "http://localhost", progress);
                        var connection = database.connect()) {
                    var head = app.clerk().head();
                    if (head.size() != contents.size()
                            || contents.size() > 0 && !head.root().hex().equals(contents.root()))
                        return new Outcome("账尾与备份清单不同", "the head is not the one in the list of the backup");
                    var policy = Policy.of(keys.signing("ledger").publicKey());
                    return Inspection.run(connection, app.ground().ledger(), head, policy, _ -> {})
                            .fault()
                            .map(it -> new Outcome(it.text().zh(), it.text().en()))
                            .orElse(Outcome.GOOD);
                }
            }
        }

        private record Outcome(String zh, String en) {
            static final Outcome GOOD = new Outcome("", "");

            boolean isEmpty() {
                return zh.isEmpty();
            }
        }

        private Database open(Path half, Consumer<Text> progress) {
            var address = house.database;
            return address == null ? Database.builtIn(half, progress) : Database.external(address, progress);
        }

        private static boolean isEmpty(Path place) throws IOException {
            if (!Files.exists(place)) return true;
            if (!Files.isDirectory(place)) return false;
            try (var inside = Files.list(place)) {
                return inside.findAny().isEmpty();
            }
        }

        private static void delete(Path half) throws IOException {
            if (!Files.exists(half)) return;
            try (var all = Files.walk(half)) {
                for (var it : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(it);
            }
        }

        private int bad(String zh, String en) {
            spec.commandLine().getErr().println(zh + " / " + en);
            return 2;
        }
    }

    /// `shuzhi rebuild` (重建视图): every view anew from the ledger, in one transaction.
    @Command(
            name = "rebuild",
            mixinStandardHelpOptions = true,
            description = {"由台账重建全部视图（须先停止服务）", "makes all views again from the ledger; stop the program first"})
    static final class Rebuild implements Callable<Integer> {
        @Spec
        CommandSpec spec = CommandSpec.create();

        @Mixin
        HouseOptions house = new HouseOptions();

        @Override
        public Integer call() {
            var line = spec.commandLine();
            var progress = HouseOptions.shown(line.getErr());
            try (var database = house.open(progress);
                    var app = house.house(database, progress)) {
                var made = App.refresh(database, app.ground().ledger(), true, progress);
                line.getOut().println("已重建视图 / views rebuilt: " + made.size());
                line.getOut().println("账页 / entries: " + app.clerk().head().size());
                line.getOut().flush();
                return 0;
            } catch (Server.Unusable e) {
                line.getErr().println(e.text().zh() + " / " + e.text().en());
                return 1;
            }
        }
    }
}
