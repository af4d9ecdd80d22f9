package shuzhi.national;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import shuzhi.proof.PublicKey;
import shuzhi.proof.Sm;
import shuzhi.report.Bundle;
import shuzhi.report.Definitions;
import shuzhi.words.Text;

/// What `shuzhi national --lines` starts (全国汇总复算). Exit 0 when every tree holds and every node agrees; 1 when something
/// does not; 2 when a file is missing or no key is known.
@Command(name = "national")
public final class Main implements Callable<Integer> {
    private static final int FAULT = 1;
    private static final int BAD_INPUT = 2;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Option(names = "--definitions", required = true)
    Path definitions = Path.of("");

    @Option(names = "--home", required = true)
    Path home = Path.of("");

    @Option(names = "--lines", required = true)
    List<Path> lines = new ArrayList<>();

    @Option(names = "--key")
    List<Path> keys = new ArrayList<>();

    @Option(names = "--workers", defaultValue = "0")
    int workers;

    @Option(names = "--cores", defaultValue = "0")
    int cores;

    @Option(names = "--memory", defaultValue = "1024")
    int memory;

    @Option(names = "--master", defaultValue = "")
    String master = "";

    @Option(names = "--json")
    boolean json;

    private final Map<String, Long> milliseconds = new LinkedHashMap<>();
    private long mark;

    /// Runs and ends the process with the exit code.
    public static void main(String[] arguments) {
        var out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var errors = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(out, errors, arguments));
    }

    static int run(PrintWriter out, PrintWriter errors, String... arguments) {
        return new CommandLine(new Main()).setOut(out).setErr(errors).execute(arguments);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        mark = System.nanoTime();
        var nodes = new ArrayList<Node>();
        var told = new ArrayList<Count.Line>();
        var processes = new ArrayList<String>();
        Optional<Wrong> wrong = Optional.empty();
        try {
            read(nodes);
            var known = Definitions.read(definitions);
            passed("read");
            try (var cluster = Cluster.open(home, workers, cores, memory, master, size(nodes))) {
                passed("start");
                say("正在核对 " + nodes.size() + " 个节点的账页树 …", "Checking the trees of " + nodes.size() + " nodes …");
                var ledgers = Ledgers.of(cluster, nodes);
                ledgers.check();
                processes.addAll(ledgers.workers());
                passed("trees");
                var count = new Count(cluster, known, nodes);
                var period = count.period();
                if (period.isEmpty())
                    throw Wrong.input(
                            nodes.getFirst().folder(),
                            nodes.getFirst().folder().resolve(Bundle.FIGURES),
                            "没有一个节点给出数据项，期间不明",
                            "no node states a figure, so the period is not known");
                say(
                        "正在复算 " + known.figures().size() + " 个数据项 …",
                        "Recounting " + known.figures().size() + " figures …");
                told.addAll(count.all(ledgers, period.get().from(), period.get().until()));
                passed("figures");
            }
            wrong = disagreement(nodes, told);
        } catch (Wrong e) {
            wrong = Optional.of(e);
        }
        var result = new Told(told.isEmpty() ? List.of() : nodes, told, milliseconds, processes, wrong);
        if (!json && !told.isEmpty()) spec.commandLine().getOut().println(result.table());
        spec.commandLine().getOut().println(result.json());
        wrong.ifPresent(it -> say(it.text().zh(), it.text().en()));
        return wrong.map(it -> it.isFault() ? FAULT : BAD_INPUT).orElse(0);
    }

    private static long size(List<Node> nodes) {
        return nodes.stream().mapToLong(it -> it.checkpoint().size()).sum();
    }

    private void read(List<Node> nodes) throws IOException, Wrong {
        var published = new ArrayList<PublicKey>();
        for (var it : keys) {
            var key = Files.isReadable(it) ? Sm.publicKey(Files.readString(it)) : Sm.publicKey("");
            if (!key.ok()) throw Wrong.input(it, it, "不是公钥", "is no public key");
            published.add(key.orThrow());
        }
        if (published.isEmpty())
            say(
                    "使用各文件夹内附的公钥，请与各机关公布的公钥核对，或用 --key 指明。",
                    "Using the keys that came with the folders: compare them with the published ones, or name --key.");
        var seen = new HashSet<String>();
        for (var it : lines) {
            var node = Node.read(it, published);
            if (!seen.add(node.origin()))
                throw Wrong.input(
                        it,
                        node.folder(),
                        "“" + node.origin() + "”给了两次，会重复计数",
                        node.origin() + " is there twice and would be counted twice");
            nodes.add(node);
        }
    }

    /// The first figure of the first node that is not what the node says.
    private static Optional<Wrong> disagreement(List<Node> nodes, List<Count.Line> told) {
        for (var line : told)
            for (int i = 0; i < nodes.size(); i++) {
                var part = line.parts().get(i);
                if (part.agreement() != Count.Agreement.DIFFERS) continue;
                var recounted = part.number().map(Object::toString).orElse("–");
                return Optional.of(Wrong.fault(
                        nodes.get(i),
                        nodes.get(i).folder().resolve(Bundle.FIGURES),
                        0,
                        new Text(
                                "“" + line.figure().name().zh() + "”自报 " + part.own() + "，复算为 " + recounted + "（"
                                        + part.rows() + " 行）",
                                line.figure().id() + ": the node says " + part.own() + ", its lines give " + recounted
                                        + " (" + part.rows() + " rows)")));
            }
        return Optional.empty();
    }

    private void passed(String step) {
        long now = System.nanoTime();
        milliseconds.put(step, (now - mark) / 1_000_000);
        mark = now;
    }

    private void say(String zh, String en) {
        spec.commandLine().getErr().println(zh + " / " + en);
    }
}
