package shuzhi.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shuzhi.figures.Fold;
import shuzhi.report.Definitions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Three nodes, made by the tests of the product and written by its own `export lines`, recounted with Spark.
class NationalTest {
    private static final Path LINES = Path.of(System.getProperty("national.folder", "../target/national"));
    private static final Path HOME =
            Path.of(System.getProperty("national.home", ".")).resolve("target");
    private static final Path DEFINITIONS = LINES.resolve("definitions.json");
    private static final List<String> NODES = List.of("house", "city", "county");

    private record Said(int exit, String out, String errors) {
        JsonNode json() {
            return JsonMapper.builder().build().readTree(out.lines().toList().getLast());
        }
    }

    private static Said run(List<Path> folders, String... options) {
        return run(DEFINITIONS, folders, options);
    }

    private static Said run(Path definitions, List<Path> folders, String... options) {
        var words = new ArrayList<>(List.of("--home", HOME.toString(), "--definitions", definitions.toString()));
        for (var it : folders) words.addAll(List.of("--lines", it.toString()));
        words.addAll(List.of(options));
        var out = new StringWriter();
        var errors = new StringWriter();
        int exit = Main.run(new PrintWriter(out, true), new PrintWriter(errors, true), words.toArray(String[]::new));
        return new Said(exit, out.toString(), errors.toString());
    }

    @BeforeAll
    static void theProductHasLeftItsLines() {
        for (var it : NODES)
            assertThat(LINES.resolve(it).resolve("lines.jsonl"))
                    .as("run the tests of the product first: HouseTest and NodesTest leave these lines")
                    .isNotEmptyFile();
    }

    /// Two worker processes hash every line and answer every figure; every node's own number is met, and a national
    /// count is the sum of all.
    @Test
    void twoWorkerProcessesAgreeWithEveryNode() throws IOException {
        var said = run(NODES.stream().map(LINES::resolve).toList(), "--workers", "2");
        assertThat(said.exit()).as(said.errors()).isZero();
        var json = said.json();
        var workers = json.path("workers").valueStream().map(JsonNode::asString).toList();
        assertThat(workers)
                .hasSize(2)
                .noneMatch(it -> it.startsWith(ProcessHandle.current().pid() + "@"));
        var definitions = Definitions.read(DEFINITIONS);
        assertThat(json.path("figures").size())
                .isEqualTo(definitions.figures().size())
                .isGreaterThan(100);
        int unlike = 0;
        for (int i = 0; i < definitions.figures().size(); i++) {
            var line = json.path("figures").get(i);
            var figure = definitions.figures().get(i);
            for (var part : line.path("nodes"))
                assertThat(part.path("agreement").asString())
                        .as(line.toString())
                        .isEqualTo("AGREES");
            if (figure.fold() == Fold.COUNT)
                assertThat(line.path("value").asLong())
                        .as(figure.id())
                        .isEqualTo(StreamSupport.stream(line.path("nodes").spliterator(), false)
                                .mapToLong(it -> it.path("value").asLong())
                                .sum());
            if (line.path("rows").asLong() > 0) unlike++;
        }
        assertThat(unlike).as("figures that rest on any row").isGreaterThan(60);
        for (int i = 0; i < NODES.size(); i++)
            assertThat(json.path("nodes").get(i).path("lines").asLong())
                    .isEqualTo(Files.readAllLines(LINES.resolve(NODES.get(i)).resolve("lines.jsonl"))
                            .size());
        assertThat(said.out()).contains("全国 / national").contains("不相加 / not added up");
    }

    /// Every other ledger that the product has left here, of a year of one business: the same question, the same rows.
    @Test
    @Tag("full")
    void everyBusinessIsRecountedRowByRow() throws IOException {
        try (var folders = Files.list(LINES)) {
            for (var folder : folders.filter(Files::isDirectory).toList()) {
                var said = run(List.of(folder), "--json");
                assertThat(said.exit()).as(folder + "\n" + said.errors()).isZero();
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        a line altered           | 1 | lines.jsonl    |   | 被改动
        a line out of place      | 1 | lines.jsonl    | 8 | 自称是第 8 号
        the last line removed    | 1 | lines.jsonl    |   | 末尾缺账页
        the last line torn       | 1 | lines.jsonl    |   | 没有换行结尾
        a line added             | 1 | lines.jsonl    |   | 其后还有账页
        the signature of another | 1 | checkpoint.txt |   | 没有“county/ledger”可以验证的签名
        a figure altered         | 1 | figures.json   |   | 自报
        another period           | 1 | figures.json   |   | 与其他节点的
        no lines                 | 2 | lines.jsonl    |   | 读不到文件
        the same node twice      | 2 | .              |   | 会重复计数
        """)
    void namesNodeFileAndLine(String edit, int exit, String file, String line, String words, @TempDir Path copies)
            throws IOException {
        var copy = copy(copies.resolve("county"));
        edit(edit, copy);
        var other = edit.equals("the same node twice") ? LINES.resolve("county") : LINES.resolve("city");
        var said = run(few(copies), List.of(other, copy), "--json");
        assertThat(said.exit()).as(said.errors()).isEqualTo(exit);
        var failure = said.json().path("firstFailure");
        assertThat(failure.path("file").asString())
                .isEqualTo(copy.resolve(file).normalize().toString());
        if (line != null) assertThat(failure.path("line").asString()).isEqualTo(line);
        assertThat(failure.path("zh").asString()).contains(words);
        assertThat(failure.path("zh").asString())
                .contains(exit == 1 && !file.startsWith("check") ? "county/ledger" : "county");
        assertThat(said.errors()).contains(failure.path("en").asString());
    }

    /// Two figures are enough to find one that differs.
    private static Path few(Path folder) throws IOException {
        var all = Definitions.read(DEFINITIONS);
        var file = folder.resolve("definitions.json");
        new Definitions(
                        all.figures().stream()
                                .filter(it -> Set.of("approvals.decided", "ledger.late-entry")
                                        .contains(it.id()))
                                .toList(),
                        all.schema())
                .write(file);
        return file;
    }

    private static Path copy(Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(LINES.resolve("county"))) {
            for (var it : files.toList())
                Files.copy(it, to.resolve(it.getFileName().toString()));
        }
        return to;
    }

    private static void edit(String edit, Path copy) throws IOException {
        var file = copy.resolve("lines.jsonl");
        var lines = new ArrayList<>(Files.readAllLines(file));
        switch (edit) {
            case "a line altered" -> lines.set(5, lines.get(5).replaceFirst("\"post\":\"", "\"post\":\"x"));
            case "a line out of place" -> lines.remove(7);
            case "the last line removed" -> lines.removeLast();
            case "a line added" ->
                lines.add(
                        lines.getLast().replace("\"position\":" + (lines.size() - 1), "\"position\":" + lines.size()));
            case "the signature of another" -> {
                var note = Files.readString(copy.resolve("checkpoint.txt"));
                var theirs = Files.readString(LINES.resolve("city/checkpoint.txt"));
                Files.writeString(
                        copy.resolve("checkpoint.txt"),
                        note.substring(0, note.indexOf("\n\n") + 2) + theirs.substring(theirs.indexOf("\n\n") + 2));
            }
            case "a figure altered" -> replace(copy, "\"number\":\"(\\d+)\",\"count\"", "\"number\":\"9$1\",\"count\"");
            case "another period" -> replace(copy, "\"until\":\"2025-12-31\"", "\"until\":\"2025-06-30\"");
            case "no lines", "the same node twice", "the last line torn" -> {}
            default -> throw new IllegalArgumentException(edit);
        }
        var text = String.join("\n", lines) + (edit.equals("the last line torn") ? "" : "\n");
        if (edit.equals("no lines")) Files.delete(file);
        else Files.writeString(file, text);
    }

    private static void replace(Path copy, String what, String by) throws IOException {
        var figures = copy.resolve("figures.json");
        Files.writeString(figures, Files.readString(figures).replaceFirst(what, by));
    }
}
