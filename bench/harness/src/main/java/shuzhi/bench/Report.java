package shuzhi.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// What came out (结果): medians and ranges of the rounds, and ratios pair by pair. A ratio is taken within each round,
/// where
/// both had the same neighbours, and the median of these is shown.
record Report(Machine machine, Flags flags, List<Result> results) {

    /// What one candidate did.
    ///
    /// @param clients with how many it was measured
    record Result(String name, String version, int clients, List<Sample> rounds) {
        private List<Double> values(ToDoubleFunction<Sample> value) {
            return rounds.stream().mapToDouble(value).boxed().toList();
        }
    }

    /// A column of the table: its title, the key in JSON, and where the number comes from.
    private record Column(String title, String key, int digits, ToDoubleFunction<Sample> value) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("transitions/s", "perSecond", 0, Sample::perSecond),
            new Column("p50 ms", "median", 1, Sample::median),
            new Column("p99 ms", "p99", 1, Sample::p99),
            new Column("JVM CPU µs", "candidateMicros", 0, Sample::candidateMicros),
            new Column("PG CPU µs", "databaseMicros", 0, Sample::databaseMicros),
            new Column("WAL KB/case", "logKilobytes", 1, it -> it.logBytes() / 1e3),
            new Column("table+index KB/case", "tableKilobytes", 1, it -> it.tableBytes() / 1e3),
            new Column("others' CPU %", "othersPercent", 0, it -> it.others() * 100));

    /// The median of some numbers: of an even count, the mean of the middle two.
    static double median(List<Double> numbers) {
        var sorted = numbers.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /// Of each round, the first candidate's value by the second's.
    static List<Double> ratios(Result one, Result other, ToDoubleFunction<Sample> value) {
        var ones = one.values(value);
        var others = other.values(value);
        return IntStream.range(0, ones.size())
                .mapToObj(round -> ones.get(round) / others.get(round))
                .toList();
    }

    /// Markdown: the machine, the table, and the ratios of throughput and of processor time.
    String table() {
        var out = new StringBuilder();
        out.append("%s; %d cores (%s), %.1f GiB; %s; %s; PostgreSQL %s; load %.1f\n"
                .formatted(
                        "permit file, 7 transitions",
                        machine.cores(),
                        machine.processor(),
                        machine.memory(),
                        machine.kernel(),
                        machine.java(),
                        machine.postgresql(),
                        machine.load()));
        out.append("%d rounds of %d s, interleaved; median (lowest–highest)\n%s\n\n"
                .formatted(flags.rounds(), flags.seconds(), command()));
        out.append("| candidate | clients |");
        COLUMNS.forEach(it -> out.append(' ').append(it.title).append(" |"));
        out.append("\n|---|--:|").append("--:|".repeat(COLUMNS.size())).append('\n');
        for (var it : results) {
            out.append("| ").append(it.name).append(' ').append(it.version);
            out.append(" | ").append(it.clients).append(" |");
            for (var column : COLUMNS)
                out.append(' ')
                        .append(cell(it.values(column.value), column.digits))
                        .append(" |");
            out.append('\n');
        }
        matrix(out, "Transitions per second, row ÷ column", Sample::perSecond);
        matrix(out, "CPU per transition (JVM + PostgreSQL), row ÷ column", Sample::processorMicros);
        return out.toString();
    }

    private static String cell(List<Double> numbers, int digits) {
        var sorted = numbers.stream().sorted().toList();
        var format = "%,." + digits + "f";
        var shown = (format + " (" + format + "–" + format + ")");
        return String.format(Locale.ROOT, shown, median(numbers), sorted.getFirst(), sorted.getLast());
    }

    private void matrix(StringBuilder out, String title, ToDoubleFunction<Sample> value) {
        out.append("\n").append(title).append("\n\n| |");
        results.forEach(it -> out.append(' ').append(it.name).append(" |"));
        out.append("\n|---|").append("--:|".repeat(results.size())).append('\n');
        for (var row : results) {
            out.append("| ").append(row.name).append(" |");
            for (var column : results)
                out.append(row.equals(column) ? " – |" : " " + significant(median(ratios(row, column, value))) + " |");
            out.append('\n');
        }
    }

    private static String significant(double ratio) {
        int digits = ratio >= 100 ? 0 : ratio >= 10 ? 1 : ratio >= 0.1 ? 2 : 4;
        return String.format(Locale.ROOT, "%." + digits + "f", ratio);
    }

    /// One line: machine, settings, every round, medians and ratios.
    String json() {
        var all = new LinkedHashMap<String, Object>();
        all.put("machine", machine);
        all.put("settings", settings());
        all.put("candidates", results.stream().map(Report::result).toList());
        var ratios = new ArrayList<>();
        for (var one : results) for (var other : results) if (!one.equals(other)) ratios.add(ratio(one, other));
        all.put("ratios", ratios);
        return Json.write(all);
    }

    /// What repeats the run; what `bench/run` adds by itself stands in it, too, and is simply given again.
    private String command() {
        var words = new ArrayList<>(flags.command());
        int at = words.indexOf("--name");
        if (at >= 0) words.subList(at, at + 2).clear();
        return ("bin/shuzhi bench " + flags.name() + " " + String.join(" ", words)).strip();
    }

    private Map<String, Object> settings() {
        var map = new LinkedHashMap<String, Object>();
        map.put("command", command());
        map.put("rounds", flags.rounds());
        map.put("seconds", flags.seconds());
        map.put("warmUpSeconds", flags.warmUpSeconds());
        map.put("sweepSeconds", flags.sweepSeconds());
        map.put("heap", flags.heap());
        map.put("postgresql", Server.SETTINGS);
        return map;
    }

    private static Map<String, Object> result(Result it) {
        var map = new LinkedHashMap<String, Object>();
        map.put("name", it.name);
        map.put("version", it.version);
        map.put("clients", it.clients);
        var medians = new LinkedHashMap<String, Object>();
        for (var column : COLUMNS) medians.put(column.key, median(it.values(column.value)));
        map.put("median", medians);
        map.put("rounds", it.rounds);
        return map;
    }

    private static Map<String, Object> ratio(Result one, Result other) {
        var map = new LinkedHashMap<String, Object>();
        map.put("of", one.name);
        map.put("to", other.name);
        map.put("perSecond", ratios(one, other, Sample::perSecond));
        map.put("processor", median(ratios(one, other, Sample::processorMicros)));
        map.put("log", median(ratios(one, other, Sample::logBytes)));
        map.put("table", median(ratios(one, other, Sample::tableBytes)));
        return map;
    }
}
