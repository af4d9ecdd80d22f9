package shuzhi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import shuzhi.ledger.Context;
import shuzhi.proof.Sm;
import shuzhi.report.Archive;
import shuzhi.report.Volumes;
import shuzhi.report.volume.Retention;
import tools.jackson.databind.json.JsonMapper;

/// `shuzhi archive build|check` (归档): the archive package of a closed year, and the four checks of DA/T 70-2018 on
/// one.
@Command(
        name = "archive",
        mixinStandardHelpOptions = true,
        description = {"归档信息包", "archive packages"},
        subcommands = {ArchiveCommand.Build.class, ArchiveCommand.Check.class})
final class ArchiveCommand {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Command(
            name = "build",
            mixinStandardHelpOptions = true,
            description = {
                "把一个机关一个年度同一保管期限的报告、发文、纪要、证照等打成归档信息包",
                "packs the reports, papers, minutes, licences and so on of a body and a year that are kept equally long"
            })
    static final class Build implements Callable<Integer> {
        @Spec
        CommandSpec spec = CommandSpec.create();

        @Mixin
        HouseOptions house = new HouseOptions();

        @Option(
                names = "--year",
                required = true,
                description = {"年度", "the year"})
        int year;

        @Option(
                names = "--body",
                required = true,
                description = {"形成机关的统一社会信用代码", "unified code of the body"})
        String body = "";

        @Option(
                names = "--retention",
                defaultValue = "PERMANENT",
                description = {"保管期限：${COMPLETION-CANDIDATES}", "how long it is kept: ${COMPLETION-CANDIDATES}"})
        Retention retention = Retention.PERMANENT;

        @Option(
                names = "--out",
                required = true,
                description = {"空目录", "an empty folder"})
        @Nullable
        Path out;

        @Override
        public Integer call() throws IOException {
            var line = spec.commandLine();
            var folder = out;
            if (folder == null) return 2;
            if (Files.exists(folder) && folder.toFile().list() instanceof String[] there && there.length > 0) {
                line.getErr().println(folder + " 不是空目录 / is not empty");
                return 2;
            }
            var progress = HouseOptions.shown(line.getErr());
            try (var database = house.openToRead(progress);
                    var app = house.house(database, progress)) {
                var ground = app.ground();
                var lost = new ArrayList<String>();
                var documents = Volumes.documents(ground, body, year, retention, lost::add);
                if (!documents.iterator().hasNext()) {
                    line.getErr()
                            .println("该机关该年度没有这一保管期限的文件 / the body has nothing of that year that is kept so long: "
                                    + body);
                    return 2;
                }
                lost.clear();
                var name = ground.org().body(body).map(it -> it.name().zh()).orElse(body);
                var closed = LocalDate.ofInstant(app.now(), Context.ZONE);
                long position = app.clerk().head().size();
                var written =
                        Archive.write(folder, body, name, year, retention, closed, position, documents, ground.key());
                line.getOut().println(folder.toAbsolutePath());
                line.getOut().println("件数 / documents: " + written.documents());
                if (!lost.isEmpty())
                    line.getErr().println("个人信息已删除，不能归档 / erased, cannot be archived: " + String.join(" ", lost));
                line.getOut()
                        .println("入账 / put it on record: bin/shuzhi do volume "
                                + shuzhi.report.volume.Command.file(body, year, retention)
                                + " Pack digest=" + written.digest() + " documents=" + written.documents()
                                + " position=" + position);
                return 0;
            }
        }
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = {"四性检测（DA/T 70-2018）", "the four checks of DA/T 70-2018"})
    static final class Check implements Callable<Integer> {
        @Spec
        CommandSpec spec = CommandSpec.create();

        @Mixin
        HouseOptions house = new HouseOptions();

        @Parameters(
                paramLabel = "DIR",
                description = {"归档信息包", "the package"})
        @Nullable
        Path folder;

        @Option(
                names = "--key",
                paramLabel = "FILE",
                description = {"机关的公钥；默认用本机的", "public key of the body; that of this house by default"})
        @Nullable
        Path key;

        @Option(names = "--json", description = "JSON")
        boolean json;

        @Override
        public Integer call() throws IOException {
            var line = spec.commandLine();
            var published = key == null ? house.folder().resolve("keys/ledger.pub") : key;
            if (folder == null || !Files.isDirectory(folder) || !Files.isReadable(published)) {
                line.getErr().println("读不到信息包或者公钥 " + published + " / the package or the key cannot be read");
                return 2;
            }
            var text = Files.readString(published);
            var read = text.startsWith("-----") ? Sm.publicKey("house/ledger", text) : Sm.publicKey(text);
            if (!read.ok()) {
                line.getErr().println(published + " 不是 SM2 公钥 / is no SM2 public key");
                return 2;
            }
            var findings = Archive.check(folder, read.orThrow());
            if (json) line.getOut().println(JSON.writeValueAsString(shape(findings)));
            else
                Archive.byQuality(findings).forEach((quality, found) -> {
                    line.getOut()
                            .println(quality.text().zh() + " " + quality.text().en() + ": "
                                    + (found.isEmpty() ? "合格 / holds" : "不合格 / does not hold"));
                    found.forEach(it -> line.getOut()
                            .println("  " + it.code() + " " + it.file() + " "
                                    + it.text().zh() + " / " + it.text().en()));
                });
            return findings.isEmpty() ? 0 : 1;
        }

        private static Object shape(java.util.List<Archive.Finding> findings) {
            var shape = new LinkedHashMap<String, Object>();
            shape.put("ok", findings.isEmpty());
            Archive.byQuality(findings)
                    .forEach((quality, found) -> shape.put(
                            quality.name().toLowerCase(java.util.Locale.ROOT),
                            found.stream()
                                    .map(it -> new LinkedHashMap<>(java.util.Map.of(
                                            "code",
                                            it.code(),
                                            "file",
                                            it.file(),
                                            "zh",
                                            it.text().zh(),
                                            "en",
                                            it.text().en())))
                                    .toList()));
            return shape;
        }
    }
}
