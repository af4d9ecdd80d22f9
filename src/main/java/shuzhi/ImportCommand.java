package shuzhi;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import shuzhi.approvals.Importing;
import shuzhi.calendar.Calendars;
import shuzhi.exchange.BadFile;
import shuzhi.exchange.CsvReader;
import shuzhi.exchange.LogCases;
import shuzhi.exchange.Mapping;
import shuzhi.exchange.TableCases;
import shuzhi.exchange.TableFolder;
import shuzhi.exchange.TableSet;
import shuzhi.exchange.TableSource;
import shuzhi.exchange.XesReader;
import shuzhi.imports.sheet.Kind;
import shuzhi.words.Text;

/// `shuzhi import xes FILE` and `shuzhi import table FILE --map MAP` (导入): takes over the cases of an event log,
/// or of a register in CSV, as dossiers marked as imported; they stand on the board as a body of their own.
///
/// The file is read twice: first to its end, so that nothing is written from a file that is cut off.
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "导入：xes 事件日志；table 办件登记表（CSV，须有字段对照文件）；items 政务服务事项；"
                    + "national 国家办件交换表、jiangsu 江苏办件交换表（文件夹）；"
                    + "penalties 行政处罚（事件日志）；publications 双公示（交换格式CSV）；filings 经营异常名录、年报（CSV）；"
                    + "tasks 督办任务、meetings 会议、projects 重大项目、issues 历史遗留问题（XLSX，须用 --as 指明岗位）；"
                    + "readings 统计数据（XLSX 或 CSV，须用 --as 指明岗位）",
            "takes over: xes, an event log; table, a register in CSV with a mapping; items, service items;"
                    + " national, jiangsu: a folder of exchange tables;"
                    + " penalties, an event log of them; publications, a list in CSV with the exchange names;"
                    + " filings, abnormal lists and annual reports in CSV;"
                    + " tasks, meetings, projects, issues: tables in XLSX, in the name of a post given with --as;"
                    + " readings: a table of a statistics bureau in XLSX or CSV, in the name of a post too"
        })
final class ImportCommand implements Callable<Integer> {
    private static final int CANNOT = 1;
    private static final int BAD_INPUT = 2;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    HouseOptions house = new HouseOptions();

    @Mixin
    HolidayTable holidays = new HolidayTable();

    @Parameters(
            index = "0",
            paramLabel = "KIND",
            description = "种类 / xes, table, items, national, jiangsu, holidays, penalties, publications, filings,"
                    + " tasks, meetings, projects, issues, readings")
    String kind = "";

    @Parameters(
            index = "1",
            paramLabel = "FILE",
            description =
                    "文件：XES（可为gzip）、CSV 或 XLSX，或者事项文件夹 / a file in XES, plain or gzip, in CSV or XLSX; a folder of"
                            + " items")
    Path file = Path.of("");

    @Option(
            names = {"--map", "--mapping"},
            paramLabel = "FILE",
            description = {"字段对照文件（JSON）", "the mapping, in JSON: which attribute or column means what"})
    @Nullable
    Path map;

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = {"来源名称（默认为文件名）", "name of the source (default: the name of the file)"})
    @Nullable
    String source;

    @Option(
            names = "--body",
            paramLabel = "NAME",
            description = {"看板上的机关名称（默认为来源名称）", "name of the body on the board (default: the source)"})
    @Nullable
    String body;

    @Option(
            names = "--as",
            paramLabel = "POST",
            description = {
                "导入台账时以该岗位办理；仅限持有密钥的本机",
                "for tables in XLSX: in the name of this post; only where the keys are"
            })
    @Nullable
    String post;

    @Option(
            names = "--published",
            paramLabel = "DAY",
            description = {"统计数据的发布日（默认今天）", "of readings: the day its source published it (default: today)"})
    @Nullable
    LocalDate published;

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            description = {
                "统计数据的报告期，如 2025-09、2025Q3；表中有报告期列时不用",
                "of readings: the period of all rows, for instance 2025-09 or 2025Q3, where no column says it"
            })
    @Nullable
    String period;

    @Option(
            names = "--dry-run",
            description = {"只检查，不写入", "check only, write nothing"})
    boolean dryRun;

    /// Reads the file once, to its end, and hands on its cases.
    @FunctionalInterface
    private interface Reading {
        void to(Importing cases) throws IOException;
    }

    @Override
    public Integer call() {
        var line = spec.commandLine();
        var errors = line.getErr();
        if (kind.equals("holidays")) return holidays.enter(file, house, line.getOut(), errors);
        if (kind.equals("items")) return items(line.getOut(), errors);
        if (List.of("penalties", "publications", "filings").contains(kind)) return credit(line.getOut(), errors);
        if (kind.equals("readings")) return readings(line.getOut(), errors);
        var rows = Kind.of(kind);
        if (rows.isPresent()) return rows(rows.get(), line.getOut(), errors);
        try {
            var reading = reading(errors);
            if (reading.isEmpty()) return BAD_INPUT;
            return bring(reading.get(), line.getOut(), errors);
        } catch (BadFile e) {
            return complain(errors, e.text());
        } catch (IOException e) {
            return complain(
                    errors,
                    new Text("无法打开 " + file + "：" + e.getMessage(), "cannot open " + file + ": " + e.getMessage()));
        }
    }

    /// Service items as files: checked by the law, drafted and published.
    private int items(PrintWriter out, PrintWriter errors) {
        try {
            if (dryRun) return ItemFiles.report(ItemFiles.check(file), out, errors);
            var progress = HouseOptions.shown(errors);
            try (var database = house.open(progress);
                    var app = house.house(database, progress)) {
                var outcome = ItemFiles.load(file, app);
                app.sign();
                return ItemFiles.report(outcome, out, errors);
            }
        } catch (IOException e) {
            errors.println("无法读取 / Cannot read " + file + ": " + e.getMessage());
            return BAD_INPUT;
        }
    }

    /// Penalties from an event log, or publications from a list in the exchange format.
    private int credit(PrintWriter out, PrintWriter errors) {
        var progress = HouseOptions.shown(errors);
        try {
            var activities = CreditFiles.activities(Optional.ofNullable(map));
            try (var database = house.open(progress);
                    var app = house.house(database, progress)) {
                var files = new CreditFiles(app, name());
                switch (kind) {
                    case "penalties" -> files.penalties(file, activities);
                    case "filings" -> files.filings(file);
                    default -> files.publications(file);
                }
                app.settle();
                app.sign();
                return files.report(out, errors);
            }
        } catch (BadFile e) {
            return complain(errors, e.text());
        } catch (IOException e) {
            return complain(
                    errors,
                    new Text("无法打开 " + file + "：" + e.getMessage(), "cannot open " + file + ": " + e.getMessage()));
        }
    }

    private int rows(Kind rows, PrintWriter out, PrintWriter errors) {
        var named = post;
        if (named == null)
            return complain(errors, new Text("请用 --as 指明以哪个岗位导入", "name the post that imports with --as"));
        return new SheetFiles(house, out, errors).bring(rows, file, Optional.ofNullable(map), named, dryRun);
    }

    private int readings(PrintWriter out, PrintWriter errors) {
        var named = post;
        if (named == null)
            return complain(errors, new Text("请用 --as 指明以哪个岗位导入", "name the post that imports with --as"));
        var stated = new ReadingFiles.Stated(name(), Optional.ofNullable(published), Optional.ofNullable(period));
        return new ReadingFiles(house, out, errors).bring(file, Optional.ofNullable(map), stated, named, dryRun);
    }

    private Optional<Reading> reading(PrintWriter errors) throws IOException {
        var tables = TableSet.named(kind);
        if (tables.isPresent()) {
            if (!Files.isDirectory(file)) {
                complain(errors, new Text("没有文件夹 " + file, "there is no folder " + file));
                return Optional.empty();
            }
            return Optional.of(
                    cases -> new TableFolder(TableSource.folder(file), tables.get(), it -> cases.leaveOut(it.text()))
                            .read(cases::take));
        }
        if (!kind.equals("xes") && !kind.equals("table")) {
            complain(
                    errors,
                    new Text(
                            "没有“" + kind
                                    + "”这种数据，可用：xes、table、items、national、jiangsu、holidays、penalties、publications、filings、"
                                    + "tasks、meetings、projects、issues、readings",
                            "There is no kind of data “" + kind
                                    + "”; there are: xes, table, items, national, jiangsu, holidays, penalties,"
                                    + " publications, tasks, meetings, projects, issues, readings"));
            return Optional.empty();
        }
        if (!Files.isRegularFile(file)) {
            complain(errors, new Text("没有文件 " + file + "，请核对路径", "there is no file " + file + "; check the path"));
            return Optional.empty();
        }
        var mapping = map;
        if (kind.equals("xes")) {
            var given =
                    mapping == null ? Optional.<LogCases>empty() : Optional.of(Mapping.read(mapping, LogCases.class));
            return Optional.of(cases -> XesReader.read(
                    file,
                    trace ->
                            cases.take(given.orElseGet(() -> LogCases.of(trace)).aCase(trace))));
        }
        if (mapping == null) {
            complain(
                    errors,
                    new Text(
                            "导入登记表须用 --map 给出字段对照文件，写法见 docs/exchange.md",
                            "a table needs a mapping: give it with --map; docs/exchange.md says how it is written"));
            return Optional.empty();
        }
        var columns = Mapping.read(mapping, TableCases.class);
        return Optional.of(new TableReading(file, columns, errors)::read);
    }

    /// Reads a table; what is wrong with a row is said once.
    private static final class TableReading {
        private final Path file;
        private final TableCases mapping;
        private final PrintWriter errors;
        private boolean said;

        TableReading(Path file, TableCases mapping, PrintWriter errors) {
            this.file = file;
            this.mapping = mapping;
            this.errors = errors;
        }

        void read(Importing cases) throws IOException {
            try (var csv = new CsvReader(Files.newInputStream(file))) {
                var header = csv.next().orElseThrow(() -> new BadFile(1, 0, new Text("表是空的", "the table is empty")));
                var reader = mapping.reader(header.cells());
                for (var row = csv.next(); row.isPresent(); row = csv.next()) {
                    var taken = reader.row(row.get());
                    if (taken.isPresent()) one(taken.get(), cases);
                }
            }
            said = true;
        }

        private void one(TableCases.Taken taken, Importing cases) {
            if (!said) taken.warnings().forEach(it -> say("提醒", "warning", taken.line(), it));
            if (taken.aCase().isPresent()) {
                cases.take(taken.aCase().get());
                return;
            }
            var all = new ArrayList<String>();
            var english = new ArrayList<String>();
            for (var it : taken.errors()) {
                all.add(it.zh());
                english.add(it.en());
            }
            cases.leaveOut(new Text(
                    "第" + taken.line() + "行：" + String.join("；", all),
                    "line " + taken.line() + ": " + String.join("; ", english)));
        }

        private void say(String zh, String en, int line, Text text) {
            errors.println(zh + " 第" + line + "行：" + text.zh() + " / " + en + ", line " + line + ": " + text.en());
        }
    }

    private int bring(Reading reading, PrintWriter out, PrintWriter errors) throws IOException {
        var left = new ArrayList<Text>();
        var name = name();
        var chosen = body;
        var days = Calendars.load().latest();
        var cases = new Importing(name, chosen == null ? name : chosen, days, left::add);
        reading.to(cases);
        if (dryRun) return report(cases.good(), 0, cases.leftOut(), left, out, errors);
        var progress = HouseOptions.shown(errors);
        try (var database = house.open(progress);
                var app = house.house(database, progress)) {
            cases.write(app.clerk());
            reading.to(cases);
            cases.settle();
            app.settle();
            app.sign();
            return report(cases.done(), cases.again(), cases.leftOut(), left, out, errors);
        }
    }

    private String name() {
        var given = source;
        if (given != null) return given;
        return String.valueOf(file.getFileName()).replaceFirst("\\.(xes(\\.gz)?|csv|xlsx)$", "");
    }

    private static int complain(PrintWriter errors, Text text) {
        errors.println(text.zh());
        errors.println(text.en());
        errors.flush();
        return BAD_INPUT;
    }

    private static int report(int done, int again, int leftOut, List<Text> left, PrintWriter out, PrintWriter errors) {
        out.println("新导入 / imported: " + done);
        out.println("此前已导入 / imported before: " + again);
        out.println("未导入 / left out: " + leftOut);
        out.flush();
        for (var text : left) errors.println(text.zh() + " / " + text.en());
        errors.flush();
        return leftOut == 0 ? 0 : CANNOT;
    }
}
