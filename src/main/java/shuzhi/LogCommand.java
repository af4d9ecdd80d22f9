package shuzhi;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import shuzhi.calendar.Calendars;
import shuzhi.exchange.BadFile;
import shuzhi.exchange.LogFacts;
import shuzhi.exchange.Spread;
import shuzhi.exchange.XesReader;
import shuzhi.words.Text;
import tools.jackson.databind.json.JsonMapper;

/// `shuzhi log` (日志要况): the facts of any event log in XES.
///
/// Exit 0 when the log was read to its end, 2 with a message in both languages on standard error for a bad file.
@Command(
        name = "log",
        mixinStandardHelpOptions = true,
        description = {"事件日志（XES）要况：案例、事件、变体、用时、工作日", "the facts of an event log in XES: cases, events, variants, time"
        })
final class LogCommand implements Callable<Integer> {
    private static final int BAD_INPUT = 2;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "XES文件，可为gzip / a file in XES, plain or gzip")
    Path file = Path.of("");

    @Option(names = "--json", description = "输出一个JSON文档 / print one JSON document")
    boolean json;

    @Override
    public Integer call() {
        var facts = new LogFacts(Calendars.load().latest()::count);
        if (!read(file, facts, spec.commandLine().getErr())) return BAD_INPUT;
        var out = spec.commandLine().getOut();
        if (json) out.println(JsonMapper.shared().writeValueAsString(document(facts)));
        else table(facts, out);
        out.flush();
        return 0;
    }

    /// Reads a log to its end; false, with a message, when the file cannot be taken.
    static boolean read(Path file, XesReader.Receiver receiver, PrintWriter errors) {
        try {
            if (!Files.isRegularFile(file))
                return complain(
                        errors, new Text("没有文件 " + file + "，请核对路径", "there is no file " + file + "; check the path"));
            XesReader.read(file, receiver);
            return true;
        } catch (BadFile e) {
            return complain(errors, e.text());
        } catch (IOException e) {
            return complain(
                    errors,
                    new Text("无法打开 " + file + "：" + e.getMessage(), "cannot open " + file + ": " + e.getMessage()));
        }
    }

    private static boolean complain(PrintWriter errors, Text text) {
        errors.println(text.zh());
        errors.println(text.en());
        errors.flush();
        return false;
    }

    private static Map<String, Object> document(LogFacts facts) {
        var document = new LinkedHashMap<String, Object>();
        document.put("cases", facts.cases());
        document.put("events", facts.events());
        document.put("activities", facts.activityCounts().size());
        document.put("variants", facts.variants());
        document.put("edges", facts.edges().size());
        document.put("resources", facts.resourceCounts().size());
        document.put("throughputDays", spread(facts.throughputDays()));
        document.put("wallClockDays", spread(facts.wallClockDays()));
        document.put("workingDays", spread(facts.workingDays()));
        document.put("handovers", total(facts.handovers()));
        document.put("handoverPairs", facts.handovers().size());
        document.put("rework", facts.rework());
        document.put("casesOutsideCalendar", facts.casesOutsideCalendar());
        document.put("casesNotInTimeOrder", facts.casesNotInTimeOrder());
        document.put("eventsWithoutTime", facts.eventsWithoutTime());
        document.put("eventsWithoutActivity", facts.eventsWithoutActivity());
        document.put("eventsWithoutResource", facts.eventsWithoutResource());
        document.put("activityCounts", facts.activityCounts());
        document.put("startActivities", facts.startActivities());
        document.put("endActivities", facts.endActivities());
        return document;
    }

    private static int total(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// An average of nothing is unknown, so the object is then empty.
    private static Map<String, Object> spread(Spread spread) {
        var document = new LinkedHashMap<String, Object>();
        if (spread.count() == 0) return document;
        document.put("min", spread.min());
        document.put("median", spread.median());
        document.put("p90", spread.p90());
        document.put("mean", spread.mean());
        document.put("max", spread.max());
        return document;
    }

    private static void table(LogFacts facts, PrintWriter out) {
        row(out, "案例", "cases", facts.cases());
        row(out, "事件", "events", facts.events());
        row(out, "环节", "activities", facts.activityCounts().size());
        row(out, "路径变体", "variants", facts.variants());
        row(out, "直接跟随", "directly-follows edges", facts.edges().size());
        row(out, "经办人", "resources", facts.resourceCounts().size());
        row(out, "工作交接", "hand-overs", total(facts.handovers()));
        row(out, "返工案例", "cases with rework", facts.rework());
        rows(out, "用时（天）", "throughput, days", facts.throughputDays());
        rows(out, "用时（工作日）", "working days", facts.workingDays());
        out.println();
        out.println("各环节次数 / how often each activity");
        facts.activityCounts().forEach((activity, count) -> out.println("%8d  %s".formatted(count, activity)));
    }

    private static void rows(PrintWriter out, String zh, String en, Spread spread) {
        if (spread.count() == 0) {
            row(out, zh, en, "未知 / unknown");
            return;
        }
        row(
                out,
                zh,
                en,
                "中位 median %.2f, p90 %.2f, 平均 mean %.2f, 最长 max %.2f"
                        .formatted(spread.median(), spread.p90(), spread.mean(), spread.max()));
    }

    private static void row(PrintWriter out, String zh, String en, Object value) {
        out.println(zh + " / " + en + ": " + value);
    }
}
