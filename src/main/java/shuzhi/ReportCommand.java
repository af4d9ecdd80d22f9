package shuzhi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import shuzhi.figures.Schema;
import shuzhi.figures.Scope;
import shuzhi.papers.Docx;
import shuzhi.papers.HtmlText;
import shuzhi.papers.Ofd;
import shuzhi.papers.Seal;
import shuzhi.report.Bundle;
import shuzhi.report.Compiled;
import shuzhi.report.Manuscript;
import shuzhi.report.Press;
import shuzhi.report.SmallBundle;
import shuzhi.words.Language;

/// `shuzhi report compile` (编制述职报告): a manuscript with figures becomes HTML, DOCX and OFD, with an evidence bundle.
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = {"述职报告", "the duty report"},
        subcommands = {ReportCommand.Compile.class, ReportCommand.Evidence.class})
final class ReportCommand {

    @Command(
            name = "compile",
            mixinStandardHelpOptions = true,
            description = {
                "把带数据项的 Markdown 编成 HTML、DOCX、OFD 和证据包",
                "compiles Markdown with figures to HTML, DOCX, OFD and an evidence bundle"
            })
    static final class Compile implements Callable<Integer> {
        @Spec
        CommandSpec spec = CommandSpec.create();

        @Mixin
        HouseOptions house = new HouseOptions();

        @Parameters(
                paramLabel = "FILE",
                description = {"述职稿", "the manuscript"})
        @Nullable
        Path file;

        @Option(
                names = "--year",
                required = true,
                description = {"年度", "the year"})
        int year;

        @Option(
                names = "--place",
                defaultValue = "329900000000",
                description = {"区划代码", "division code"})
        String place = "329900000000";

        @Option(
                names = "--author",
                defaultValue = "数州市行政审批局",
                description = {"报告机关", "the body that reports"})
        String author = "";

        @Option(names = "--language", defaultValue = "zh", description = "zh | en")
        String language = "zh";

        @Option(
                names = "--out",
                required = true,
                description = {"输出目录", "output folder"})
        @Nullable
        Path out;

        @Option(
                names = "--as-of",
                defaultValue = "-1",
                description = {"截至账页号", "as of this entry"})
        long asOf = -1;

        @Override
        public Integer call() throws IOException {
            var line = spec.commandLine();
            var manuscript = file;
            var folder = out;
            if (manuscript == null || folder == null) return 2;
            if (!Files.isReadable(manuscript)) {
                line.getErr().println("读不到文件 " + manuscript + " / The file " + manuscript + " cannot be read");
                return 2;
            }
            var progress = HouseOptions.shown(line.getErr());
            try (var database = house.openToRead(progress);
                    var app = house.house(database, progress)) {
                var checkpoint = app.sign();
                long position = asOf < 0 ? checkpoint.size() : asOf;
                var usual = Scope.year(year, Scope.prefix(place), position);
                var compiled = Compiled.of(
                        Manuscript.read(Files.readString(manuscript).replace("$year", Integer.toString(year)), usual),
                        app.ground().figures(),
                        author,
                        java.time.LocalDate.of(year, 12, 31),
                        Language.of(language));
                Files.createDirectories(folder);
                var ground = app.ground();
                Files.writeString(folder.resolve("report.html"), HtmlText.write(compiled.paper()));
                Files.write(folder.resolve("report.docx"), Docx.write(compiled.paper()));
                Files.write(
                        folder.resolve("report.ofd"),
                        Seal.sign(Ofd.write(compiled.paper()), ground.key(), ground.certificate(), app.now()));
                Bundle.write(
                        folder.resolve("evidence"),
                        compiled.answers(),
                        ground.ledger(),
                        Schema.of(app.kinds()),
                        checkpoint);
                Files.writeString(
                        folder.resolve("ledger.pub"), Keys.open(house.folder()).published("ledger"));
                for (var it : compiled.answers())
                    line.getOut()
                            .println(
                                    it.figure().id() + "  " + it.figure().name().zh() + "  " + it.in(Language.CHINESE)
                                            + "  （" + it.rows().size() + " 行依据 / rows）");
                if (!compiled.stated().isEmpty())
                    line.getOut().println("自报数字（台账不能证明）/ stated, not proved: " + compiled.stated());
                line.getOut().println(folder.toAbsolutePath());
                return 0;
            } catch (Manuscript.Unreadable e) {
                line.getErr().println(e.text().zh() + "\n" + e.text().en());
                return 2;
            } catch (Compiled.UnknownFigure e) {
                line.getErr().println(e.text().zh() + "\n" + e.text().en());
                return 2;
            }
        }
    }

    @Command(
            name = "evidence",
            mixinStandardHelpOptions = true,
            description = {"取已公布报告的原件和证据包，可离线验证", "gives a published report as it was signed, with its evidence bundle"
            })
    static final class Evidence implements Callable<Integer> {
        @Spec
        CommandSpec spec = CommandSpec.create();

        @Mixin
        HouseOptions house = new HouseOptions();

        @Parameters(
                paramLabel = "NUMBER",
                description = {"报告编号或卷号", "number or file of the report"})
        String number = "";

        @Option(
                names = "--out",
                required = true,
                description = {"输出目录", "output folder"})
        @Nullable
        Path out;

        @Option(
                names = "--small",
                description = {
                    "只取所引账页及其证明，体积小，不能证明没有遗漏",
                    "the cited entries with their proofs only: small, and does not show that nothing was left out"
                })
        boolean small;

        @Override
        public Integer call() throws IOException {
            var line = spec.commandLine();
            var folder = out;
            if (folder == null) return 2;
            var progress = HouseOptions.shown(line.getErr());
            try (var database = house.openToRead(progress);
                    var app = house.house(database, progress)) {
                var ground = app.ground();
                var found = new Press(ground).published(number);
                if (found.isEmpty()) {
                    line.getErr().println("没有已公布的报告 " + number + " / there is no published report " + number);
                    return 2;
                }
                var report = found.get();
                var checkpoint = app.sign();
                Files.createDirectories(folder);
                var paper = report.compiled().paper();
                Files.writeString(folder.resolve("report.html"), HtmlText.write(paper));
                Files.write(folder.resolve("report.docx"), Docx.write(paper));
                if (report.signed().isEmpty())
                    line.getErr()
                            .println("程序版式已变，OFD 不是签名时的原件 / the layout has changed: the OFD is not the one that was"
                                    + " signed");
                Files.write(folder.resolve("report.ofd"), report.signed().orElseGet(() -> Ofd.write(paper)));
                Files.writeString(folder.resolve("signer.pem"), report.key());
                var answers = report.compiled().answers();
                var schema = Schema.of(app.kinds());
                var evidence = folder.resolve("evidence");
                if (small) SmallBundle.write(evidence, SmallBundle.files(answers, ground.notary(), schema, checkpoint));
                else Bundle.write(evidence, answers, ground.ledger(), schema, checkpoint);
                Files.writeString(
                        folder.resolve("ledger.pub"), Keys.open(house.folder()).published("ledger"));
                Files.writeString(
                        folder.resolve("witness.pub"), Keys.open(house.folder()).published("witness"));
                line.getOut().println(folder.toAbsolutePath());
                return 0;
            }
        }
    }
}
