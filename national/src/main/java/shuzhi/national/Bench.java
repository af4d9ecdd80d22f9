package shuzhi.national;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import shuzhi.report.Bundle;
import shuzhi.report.Definitions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `bin/shuzhi bench national` (全国汇总的性能): the same count with one and with two worker processes, over more and more
/// lines, taking turns. One table and one line of JSON.
@Command(name = "national")
public final class Bench implements Callable<Integer> {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Option(names = "--home", required = true)
    Path home = Path.of("");

    @Option(names = "--base", required = true)
    Path base = Path.of("");

    @Option(names = "--lines", split = ",", defaultValue = "1000000,10000000")
    List<Long> lines = new ArrayList<>();

    @Option(names = "--workers", split = ",", defaultValue = "1,2")
    List<Integer> workers = new ArrayList<>();

    @Option(names = "--nodes", defaultValue = "4")
    int nodes;

    @Option(names = "--rounds", defaultValue = "3")
    int rounds;

    @Option(names = "--memory", defaultValue = "3072")
    int memory;

    /// Runs and ends the process.
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }

    /// One count.
    private record Run(long lines, int workers, int round, long trees, long figures, boolean ok) {}

    @Override
    public Integer call() throws IOException {
        var folder = base.resolveSibling("large");
        var definitions = folder.resolve("definitions.json");
        Files.createDirectories(folder);
        new Definitions(Bundle.claims(base).stream().map(Bundle.Claim::figure).toList(), Bundle.schema(base))
                .write(definitions);
        var runs = new ArrayList<Run>();
        for (long size : lines) {
            var made = made(folder, size);
            for (int round = 1; round <= rounds; round++)
                for (int count : workers) {
                    var run = run(definitions, made, size, count, round);
                    System.err.println(run);
                    runs.add(run);
                }
        }
        table(runs);
        var shape = new LinkedHashMap<String, Object>();
        shape.put("bench", "national");
        shape.put("processors", Runtime.getRuntime().availableProcessors());
        shape.put("java", Runtime.version().toString());
        shape.put("spark", org.apache.spark.package$.MODULE$.SPARK_VERSION());
        shape.put("nodes", nodes);
        shape.put("workerMemoryMegabytes", memory);
        shape.put("runs", runs);
        System.out.println(JSON.writeValueAsString(shape));
        return runs.stream().allMatch(Run::ok) ? 0 : 1;
    }

    private List<Path> made(Path folder, long size) throws IOException {
        var repeated = new Repeated(base);
        var made = new ArrayList<Path>();
        for (int i = 0; i < nodes; i++) {
            var node = folder.resolve(size + "-" + nodes + "-" + i);
            if (!Files.exists(node.resolve(Bundle.FIGURES))) repeated.write(node, "node" + i, size / nodes);
            made.add(node);
        }
        return made;
    }

    private Run run(Path definitions, List<Path> made, long size, int workers, int round) {
        var words = new ArrayList<>(List.of("--home", home.toString(), "--definitions", definitions.toString()));
        for (var it : made) words.addAll(List.of("--lines", it.toString()));
        words.addAll(List.of(
                "--workers", String.valueOf(workers), "--memory", String.valueOf(memory), "--cores", "1", "--json"));
        var out = new StringWriter();
        int exit = Main.run(
                new PrintWriter(out, true),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                words.toArray(String[]::new));
        JsonNode json = JSON.readTree(out.toString());
        var milliseconds = json.path("milliseconds");
        return new Run(
                size,
                workers,
                round,
                milliseconds.path("trees").asLong(),
                milliseconds.path("figures").asLong(),
                exit == 0);
    }

    private void table(List<Run> runs) {
        System.out.println("| lines | workers | trees s | lines/s | figures s |");
        System.out.println("|--:|--:|--:|--:|--:|");
        for (long size : lines)
            for (int count : workers) {
                var own = runs.stream()
                        .filter(it -> it.lines() == size && it.workers() == count)
                        .toList();
                double trees = median(own.stream().map(Run::trees).toList()) / 1000.0;
                double figures = median(own.stream().map(Run::figures).toList()) / 1000.0;
                System.out.printf("| %,d | %d | %.1f | %,.0f | %.1f |%n", size, count, trees, size / trees, figures);
            }
    }

    private static double median(List<Long> values) {
        var sorted = values.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2.0;
    }
}
