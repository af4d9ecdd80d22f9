package shuzhi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
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
        description = {"导入：xes 事件日志，items 政务服务事项", "takes over: xes, an event log; items, service items"})
final class ImportCommand implements Callable<Integer> {
    private static final int CANNOT = 1;
    private static final int BAD_INPUT = 2;
    private static final int WAITING_MOST = 500;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    HouseOptions house = new HouseOptions();

    @Parameters(index = "0", paramLabel = "KIND", description = "种类：xes、items / kind: xes, items")
    String kind = "";

    @Parameters(index = "1", paramLabel = "FILE", description = "XES文件（可为gzip）或者事项文件夹 / a file in XES, plain or gzip, or a folder of items")
    Path file = Path.of("");

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = {"来源名称（默认为文件名）", "name of the source (default: the name of the file)"})
    @Nullable
    String source;

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
        if (kind.equals("items")) return items(line.getOut(), errors);
        if (!kind.equals("xes")) {
            errors.println("没有“" + kind + "”这种数据，可用：xes、items");
            errors.println("There is no kind of data “" + kind + "”; there are: xes, items");
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
            errors.println("无法读取 " + file + "：" + e.getMessage());
            errors.println("Cannot read " + file + ": " + e.getMessage());
            return BAD_INPUT;
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
