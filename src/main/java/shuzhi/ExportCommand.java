package shuzhi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import shuzhi.approvals.CaseTables;
import shuzhi.approvals.ExchangeFiles;
import shuzhi.exchange.Attribute;
import shuzhi.exchange.Event;
import shuzhi.exchange.Log;
import shuzhi.exchange.Spreadsheet;
import shuzhi.exchange.Stamp;
import shuzhi.exchange.TableSet;
import shuzhi.exchange.Trace;
import shuzhi.exchange.XesWriter;
import shuzhi.figures.Scope;
import shuzhi.ledger.Context;
import shuzhi.ledger.Entry;
import shuzhi.ledger.Ledger;

/// `shuzhi export xes --out FILE` (导出事件日志): the dossiers of the ledger as an event log, one case a dossier, one event
/// an act. The resource is the post, never the person; nothing private leaves the ledger.
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "导出：xes 办件事件日志，items 在用事项，lines 公开账页和期内全部数据项，national 国家办件交换表，jiangsu 江苏办件交换表",
            "writes out: xes, the event log of the dossiers; items, those in force; lines, the public lines and every"
                    + " figure of a period; national and jiangsu, the exchange tables of dossiers"
        })
final class ExportCommand implements Callable<Integer> {
    private static final int CANNOT = 1;
    private static final int BAD_INPUT = 2;
    private static final int PAGE = 1000;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    HouseOptions house = new HouseOptions();

    @Parameters(
            index = "0",
            paramLabel = "KIND",
            description = "种类：xes、items、lines、national、jiangsu / kind: xes, items, lines, national, jiangsu")
    String kind = "";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = {"写到哪个文件（除 xes 外写到文件夹）", "the file to write; a folder for all but xes"})
    Path out = Path.of("");

    @Option(
            names = "--schema",
            defaultValue = "IEEE_1849",
            description = {"格式：${COMPLETION-CANDIDATES}（默认IEEE_1849）", "schema: ${COMPLETION-CANDIDATES}"})
    XesWriter.Dialect schema = XesWriter.Dialect.IEEE_1849;

    @Option(
            names = "--format",
            defaultValue = "CSV",
            description = {"交换表格式：${COMPLETION-CANDIDATES}（默认 CSV）", "of exchange tables: ${COMPLETION-CANDIDATES}"})
    Spreadsheet.Format format = Spreadsheet.Format.CSV;

    @Option(
            names = "--persons",
            description = {"交换表写出自然人姓名、证件号码和电话；须有法定依据", "names natural persons in exchange tables; takes a legal basis"
            })
    boolean persons;

    @Option(
            names = "--from",
            description = {
                "起始日：数据项（lines）或者申请日（交换表，默认全部）",
                "first day: of the figures (lines) or of application (exchange tables; all by default)"
            })
    @Nullable
    LocalDate from;

    @Option(
            names = "--until",
            description = {"截止日，含", "last day, included"})
    @Nullable
    LocalDate until;

    @Option(
            names = "--place",
            defaultValue = "",
            description = {"区划代码（lines 和交换表；默认全部）", "division code (lines and exchange tables; everywhere by default)"})
    String place = "";

    @Override
    public Integer call() {
        var line = spec.commandLine();
        var errors = line.getErr();
        var tables = TableSet.named(kind);
        if (!Set.of("xes", "items", "lines").contains(kind) && tables.isEmpty()) {
            errors.println("没有“" + kind + "”这种数据，可用：xes、items、lines、" + String.join("、", TableSet.all()));
            errors.println("There is no kind of data “" + kind + "”; there are: xes, items, lines, "
                    + String.join(", ", TableSet.all()));
            return BAD_INPUT;
        }
        var first = from;
        var last = until;
        if (kind.equals("lines") && (first == null || last == null || last.isBefore(first))) {
            errors.println("lines 须用 --from 和 --until 指明期间 / lines takes a period: --from and --until");
            return BAD_INPUT;
        }
        var progress = HouseOptions.shown(errors);
        try (var database = house.openToRead(progress);
                var app = house.house(database, progress)) {
            if (first != null && last != null && kind.equals("lines")) {
                long written = LineFiles.write(app, Keys.open(house.folder()), out, first, last, place);
                line.getOut().println("导出账页 / lines written: " + written);
                return 0;
            }
            if (kind.equals("items")) {
                line.getOut().println("导出事项 / items written: " + ItemFiles.write(app, out));
                return 0;
            }
            if (tables.isPresent()) {
                var span = new CaseTables.Span(
                        first == null ? CaseTables.Span.ALL.first() : first,
                        last == null ? CaseTables.Span.ALL.last() : last,
                        Scope.prefix(place));
                long until = app.clerk().head().size();
                int written = new ExchangeFiles(app.ground(), tables.get(), format, span, persons, until).write(out);
                line.getOut().println("导出办件 / dossiers written: " + written);
                return 0;
            }
            int cases = write(app.ground().ledger(), app.clerk().head().size(), out, schema);
            line.getOut().println("导出办件 / dossiers written: " + cases);
            return 0;
        } catch (IOException e) {
            errors.println("无法写入 / Cannot write " + out + ": " + e.getMessage());
            return CANNOT;
        }
    }

    /// Writes beside the file and moves at the end, so that a half-written export is never taken for a whole one.
    ///
    /// @param until the position before which entries are taken
    static int write(Ledger ledger, long until, Path file, XesWriter.Dialect schema) throws IOException {
        var half = file.resolveSibling(file.getFileName() + ".part");
        var dossiers = dossiers(ledger, until);
        try (var writer = new XesWriter(Files.newOutputStream(half), schema)) {
            writer.header(header());
            for (var dossier : dossiers)
                writer.trace(trace(
                        dossier,
                        ledger.acts(dossier).stream()
                                .filter(it -> it.position() < until)
                                .toList()));
            writer.complete();
        }
        Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        return dossiers.size();
    }

    private static LinkedHashSet<String> dossiers(Ledger ledger, long until) {
        var files = new LinkedHashSet<String>();
        for (long from = 0; from < until; from += PAGE)
            for (var entry : ledger.range(from, (int) Math.min(PAGE, until - from)))
                if (entry.thing().equals("dossier")) files.add(entry.file());
        return files;
    }

    private static Log header() {
        var extensions = List.of(
                extension("Concept", "concept"),
                extension("Time", "time"),
                extension("Organizational", "org"),
                extension("Lifecycle", "lifecycle"));
        var globals = List.of(
                new Log.Global("trace", List.of(text("concept:name", "UNKNOWN"))),
                new Log.Global(
                        "event",
                        List.of(
                                text("concept:name", "UNKNOWN"),
                                date("time:timestamp", Instant.EPOCH),
                                text("lifecycle:transition", "complete"))));
        var classifiers = List.of(new Log.Classifier("Activity", Optional.empty(), "concept:name"));
        return new Log("nested-attributes", extensions, globals, classifiers, List.of(text("concept:name", "Shuzhi")));
    }

    private static Log.Extension extension(String name, String prefix) {
        return new Log.Extension(name, prefix, "http://www.xes-standard.org/" + prefix + ".xesext");
    }

    private static Trace trace(String dossier, List<Entry> entries) {
        return new Trace(
                List.of(text("concept:name", dossier)),
                entries.stream().map(ExportCommand::event).toList());
    }

    private static Event event(Entry entry) {
        var attributes = new ArrayList<>(List.of(
                text("concept:name", entry.actName()),
                date("time:timestamp", entry.happened()),
                text("lifecycle:transition", "complete"),
                text("org:resource", entry.who().post())));
        if (!entry.who().body().isEmpty())
            attributes.add(text("org:group", entry.who().body()));
        attributes.add(date("shuzhi:written", entry.written()));
        attributes.add(Attribute.of(Attribute.Type.INT, "shuzhi:position", Long.toString(entry.position())));
        return new Event(attributes);
    }

    private static Attribute text(String key, String value) {
        return Attribute.of(Attribute.Type.STRING, key, value);
    }

    private static Attribute date(String key, Instant instant) {
        var local = instant.atZone(Context.ZONE).toOffsetDateTime();
        return Attribute.of(Attribute.Type.DATE, key, Stamp.written(local));
    }
}
