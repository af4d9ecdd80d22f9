package shuzhi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import shuzhi.figures.Schema;
import shuzhi.ledger.Things;
import shuzhi.report.Definitions;

/// `shuzhi national --lines DIR…` (全国汇总复算): checks the trees of many nodes and recounts every figure from their public
/// lines with Apache Spark, in the folder `national/`, a build of its own that never enters the program. The questions
/// are
/// those of this program; none is taken from a node.
@Command(
        name = "national",
        mixinStandardHelpOptions = true,
        description = {
            "全国汇总：用 Spark 从各节点的公开账页（export lines）核对账页树、复算全部数据项",
            "the nation: checks the tree of many nodes and recounts every figure from their public lines (export lines)"
                    + " with Apache Spark"
        },
        subcommands = {NationalBoard.Board.class, NationalBoard.Join.class})
final class NationalCommand implements Callable<Integer> {
    private static final int CANNOT = 1;
    private static final int BAD_INPUT = 2;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--lines",
            arity = "1..*",
            paramLabel = "DIR",
            description = {"各节点 export lines 的文件夹", "the folders of the nodes, as export lines writes them"})
    List<Path> lines = new ArrayList<>();

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description = {
                "各节点公布的公钥，可多次；不指明则用文件夹内附的，须另行核对",
                "published key of a node, once for each; without it the key in the folder is used: compare it by"
                        + " another way"
            })
    List<Path> keys = new ArrayList<>();

    @Option(
            names = "--workers",
            defaultValue = "0",
            description = {
                "在本机启动几个工作进程（默认不另起进程）",
                "so many worker processes on this machine (by default none beside this one)"
            })
    int workers;

    @Option(
            names = "--memory",
            defaultValue = "1024",
            paramLabel = "MB",
            description = {"每个工作进程的内存", "memory of each worker process"})
    int memory;

    @Option(
            names = "--master",
            defaultValue = "",
            paramLabel = "URL",
            description = {
                "已有的 Spark 集群 spark://…，各机器须以同一路径见到这些文件夹",
                "a Spark cluster that runs, spark://…; its machines must see the folders under the same path"
            })
    String master = "";

    @Option(names = "--json", description = "JSON")
    boolean json;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var errors = spec.commandLine().getErr();
        if (lines.isEmpty()) {
            errors.println("请用 --lines 指明各节点的文件夹 / name the folders of the nodes with --lines");
            return BAD_INPUT;
        }
        var script = Checkout.script("national/run");
        if (script.isEmpty()) {
            errors.println("安装的程序不带全国汇总（Spark 约 300 MB）：请取得源代码（目录 national/），在其中运行 bin/shuzhi national。");
            errors.println("An installed program has no national count (Spark is some 300 MB): get the sources (folder"
                    + " national/) and run bin/shuzhi national there.");
            return CANNOT;
        }
        var definitions = Files.createTempFile("definitions", ".json");
        try {
            new Definitions(App.figures(), Schema.of(new Things(App.things()))).write(definitions);
            return Checkout.run(command(script.get(), definitions));
        } finally {
            Files.deleteIfExists(definitions);
        }
    }

    private List<String> command(Path script, Path definitions) {
        var command = new ArrayList<>(List.of(script.toString(), "--definitions", definitions.toString()));
        for (var it : lines) command.addAll(List.of("--lines", it.toString()));
        for (var it : keys) command.addAll(List.of("--key", it.toString()));
        command.addAll(List.of("--workers", String.valueOf(workers)));
        command.addAll(List.of("--memory", String.valueOf(memory), "--master", master));
        if (json) command.add("--json");
        return command;
    }
}
