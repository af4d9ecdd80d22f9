package shuzhi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import shuzhi.holidays.notice.Command.Enter;
import shuzhi.holidays.notice.Arranged;
import java.time.LocalDate;
import java.time.DateTimeException;
import java.nio.file.Files;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import shuzhi.calendar.Calendars;
import shuzhi.calendar.OutsideData;
import shuzhi.calendar.WorkingDays;
import shuzhi.exchange.BadFile;
import shuzhi.exchange.CaseSpan;
import shuzhi.exchange.LogCases;
import shuzhi.exchange.Trace;
import shuzhi.exchange.XesReader;
import shuzhi.ledger.Answer;
import shuzhi.ledger.Clerk;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;
import shuzhi.proof.Hash;
import shuzhi.words.Text;

/// `shuzhi import xes FILE` (导入事件日志): takes over each case of a log as a closed dossier, marked with its source.
///
/// The log is read twice: first to its end, so that nothing is written from a file that is cut off. File and command id
/// come from the source and the case, so the same import again writes nothing (threat T23).
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {"导入历史数据：xes 事件日志", "takes over historical data: xes, an event log"})
final class ImportCommand implements Callable<Integer> {
    private static final int CANNOT = 1;
    private static final int BAD_INPUT = 2;
    private static final int WAITING_MOST = 500;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    HouseOptions house = new HouseOptions();

    @Parameters(index = "0", paramLabel = "KIND", description = "种类 / xes")
    String kind = "";

    @Parameters(index = "1", paramLabel = "FILE", description = "XES文件，可为gzip；或放假日期表 / a file in XES, plain or gzip; or a table of holidays")
    Path file = Path.of("");

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = {"来源名称（默认为文件名）", "name of the source (default: the name of the file)"})
    @Nullable
    String source;

    @Option(names = "--notice", paramLabel = "NUMBER", description = {"放假通知文号", "document number of a holiday notice"})
    @Nullable
    String notice;

    @Option(names = "--year", description = {"放假通知安排的年份", "the year that the notice arranges"})
    int year;

    @Option(names = "--address", paramLabel = "URL", description = {"放假通知的公开网址", "public address of the notice"})
    @Nullable
    String address;

    @Option(
            names = "--dry-run",
            description = {"只检查，不写入", "check only, write nothing"})
    boolean dryRun;

    /// What came of an import (导入结果).
    record Outcome(int done, int again, List<Text> left) {}

    @Override
    public Integer call() {
        var line = spec.commandLine();
        var errors = line.getErr();
        if (kind.equals("holidays")) return holidays();
        if (!kind.equals("xes")) {
            errors.println("没有“" + kind + "”这种数据，可用：xes、holidays");
            errors.println("There is no kind of data “" + kind + "”; it is: xes or holidays");
            return BAD_INPUT;
        }
        var days = Calendars.load().latest();
        var check = new Check(days);
        if (!LogCommand.read(file, check, errors)) return BAD_INPUT;
        if (dryRun) return report(new Outcome(check.good, 0, check.left), line.getOut(), errors);
        var progress = HouseOptions.shown(errors);
        try (var database = house.open(progress);
                var app = house.house(database, progress)) {
            var entry = new Entering(app.clerk(), days, name());
            if (!LogCommand.read(file, entry, errors)) return BAD_INPUT;
            entry.settle();
            app.settle();
            app.sign();
            return report(new Outcome(entry.done, entry.again, entry.left), line.getOut(), errors);
        }
    }

    /// Enters a holiday notice: lines of date, OFF or WORK, name in Chinese, name in English, with tabs between, as the
    /// table of the program has them; lines that begin with `#` and the names of the columns are passed over.
    private int holidays() {
        var errors = spec.commandLine().getErr();
        var number = notice;
        var where = address;
        if (number == null || where == null || year == 0) {
            errors.println("还需要 --notice 文号 --year 年份 --address 网址");
            errors.println("A notice needs --notice NUMBER --year YEAR --address URL");
            return BAD_INPUT;
        }
        var days = new ArrayList<Arranged>();
        try {
            int at = 0;
            for (var row : Files.readAllLines(file)) {
                at++;
                if (row.isBlank() || row.startsWith("#") || row.startsWith("date\t")) continue;
                var cells = row.split("\t", -1);
                if (cells.length < 4 || !List.of("OFF", "WORK").contains(cells[1]) || !cells[0].matches("\\d{4}-\\d\\d-\\d\\d")) {
                    errors.println("第 " + at + " 行应为：日期、OFF 或 WORK、中文名、英文名，以制表符分开");
                    errors.println("Line " + at + " should be: date, OFF or WORK, Chinese name, English name, with tabs between");
                    return BAD_INPUT;
                }
                days.add(new Arranged(LocalDate.parse(cells[0]), cells[1].equals("WORK"), cells[2], cells[3]));
            }
        } catch (IOException | DateTimeException e) {
            errors.println("读不到或日期不对 / cannot be read, or a date is wrong: " + file + " " + e.getMessage());
            return BAD_INPUT;
        }
        var id = "notice-" + Hash.SM3.of(number.getBytes(UTF_8)).hex().substring(0, 16);
        var request = Request.of("notice", id, new Enter(number, year, where, days), Actor.SYSTEM).withId("console:" + id);
        var progress = HouseOptions.shown(errors);
        try (var database = house.open(progress);
                var app = house.house(database, progress)) {
            switch (app.ask(request)) {
                case Answer.Done _ -> {
                    app.tick();
                    app.settle();
                    app.sign();
                    spec.commandLine().getOut().println("已录入 / entered: " + number + "，" + days.size() + " 天 / days");
                    return 0;
                }
                case Answer.Refused(var why, var detail) -> {
                    errors.println(why.name() + "  " + why.text().zh() + " " + detail.zh());
                    errors.println(why.text().en() + " " + detail.en());
                    errors.println("依据 / basis: " + why.basis());
                    errors.println("怎么办 / what to do: " + why.remedy().zh() + " / " + why.remedy().en());
                    return CANNOT;
                }
            }
        }
    }

    private String name() {
        var given = source;
        if (given != null) return given;
        return String.valueOf(file.getFileName()).replaceFirst("\\.xes(\\.gz)?$", "");
    }

    private static int report(Outcome outcome, PrintWriter out, PrintWriter errors) {
        out.println("新导入 / imported: " + outcome.done());
        out.println("此前已导入 / imported before: " + outcome.again());
        out.println("未导入 / left out: " + outcome.left().size());
        out.flush();
        for (var text : outcome.left()) errors.println(text.zh() + " / " + text.en());
        errors.flush();
        return outcome.left().isEmpty() ? 0 : CANNOT;
    }

    /// The file of a case: the same for the same source and case, wherever it is imported.
    static String fileOf(String source, String name) {
        return "log-"
                + Hash.SM3.of((source + "\n" + name).getBytes(UTF_8)).hex().substring(0, 16);
    }

    /// The command for a case, or why it cannot be taken over.
    static Optional<shuzhi.approvals.dossier.Command.Import> command(String source, Trace trace, WorkingDays days) {
        var one = LogCases.of(trace).aCase(trace);
        if (one.id().isBlank() || one.from().isEmpty() || one.until().isEmpty()) return Optional.empty();
        var from = one.from().get();
        var until = one.until().get();
        var hours = CaseSpan.of(trace)
                .throughput()
                .map(it -> BigDecimal.valueOf(it.toMillis())
                        .divide(BigDecimal.valueOf(3_600_000), 3, RoundingMode.HALF_UP))
                .orElse(BigDecimal.ZERO);
        try {
            return Optional.of(new shuzhi.approvals.dossier.Command.Import(
                    source,
                    one.id(),
                    one.department(),
                    one.channel(),
                    from,
                    until,
                    one.deadlineDate(),
                    one.steps().size(),
                    hours,
                    days.count(from, until)));
        } catch (OutsideData _) {
            return Optional.empty();
        }
    }

    private static Text leftOut(Trace trace) {
        var name = trace.name().orElse("?");
        return new Text(
                "案例 " + name + " 没有编号或日期，或日期早于2007年，未导入",
                "case " + name + " has no number or no date, or a date before 2007; it was left out");
    }

    /// The first reading: is the whole file good, and does each case come once?
    private static final class Check implements XesReader.Receiver {
        private final WorkingDays days;
        private final HashSet<String> names = new HashSet<>();
        private final List<Text> left = new ArrayList<>();
        private int good;

        Check(WorkingDays days) {
            this.days = days;
        }

        @Override
        public void trace(Trace trace) {
            var name = trace.name().orElse("");
            if (!name.isEmpty() && !names.add(name))
                throw new BadFile(
                        0,
                        0,
                        new Text(
                                "案例 " + name + " 在日志中出现两次；请合并后再导入",
                                "case " + name + " stands in the log twice; merge it and import again"));
            if (command("", trace, days).isPresent()) good++;
            else left.add(leftOut(trace));
        }
    }

    /// The second reading: every case is handed to the clerk, some hundred at a time.
    private static final class Entering implements XesReader.Receiver {
        private final Clerk clerk;
        private final WorkingDays days;
        private final String source;
        private final List<CompletableFuture<Answer>> waiting = new ArrayList<>();
        private final List<Text> left = new ArrayList<>();
        private int done;
        private int again;

        Entering(Clerk clerk, WorkingDays days, String source) {
            this.clerk = clerk;
            this.days = days;
            this.source = source;
        }

        @Override
        public void trace(Trace trace) {
            var command = command(source, trace, days);
            if (command.isEmpty()) {
                left.add(leftOut(trace));
                return;
            }
            var file = fileOf(source, command.get().label());
            var request =
                    Request.of("dossier", file, command.get(), Actor.SYSTEM).withId("import-" + file);
            waiting.add(clerk.submit(request));
            if (waiting.size() == WAITING_MOST) settle();
        }

        private void count(CompletableFuture<Answer> waited) {
            try {
                switch (waited.join()) {
                    case Answer.Done it when it.again() -> again++;
                    case Answer.Done _ -> done++;
                    case Answer.Refused it -> left.add(it.detail());
                }
            } catch (CompletionException e) {
                if (!(e.getCause() instanceof Clerk.Conflict)) throw e;
                left.add(
                        new Text(
                                "此来源的一个案例此前以不同内容导入过，未改动；新版本请用 --source 另起名称",
                                "a case of this source was imported before with another content and was left; name a new version with --source"));
            }
        }

        void settle() {
            waiting.forEach(this::count);
            waiting.clear();
        }
    }
}
