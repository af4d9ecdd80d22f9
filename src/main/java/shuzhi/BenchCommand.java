package shuzhi;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/// `shuzhi bench` (性能测试): runs one benchmark of the folder `bench/`, which is a build of its own and is not installed
/// with the program.
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = {
            "性能测试：与同类产品、数据库极限、其他程序库交替比较；结果为一张表和一行 JSON",
            "benchmarks: interleaved with peers, the limits of the database, other libraries; one table and one line"
                    + " of JSON"
        })
final class BenchCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "NAME",
            description = {
                "peers  ledger  limit  clock  proof  verify  import  read  report  startup  history  http  national",
                "见 docs/benchmarks.md；其余参数原样交给测试 / see docs/benchmarks.md; what follows goes to the benchmark"
            })
    String name = "";

    @Unmatched
    List<String> rest = new ArrayList<>();

    @Override
    public Integer call() throws IOException, InterruptedException {
        var script = Checkout.script("bench/run");
        if (script.isEmpty()) {
            var errors = spec.commandLine().getErr();
            errors.println("安装的程序不带性能测试：请取得源代码（目录 bench/），在其中运行 bin/shuzhi bench " + name + "。");
            errors.println(
                    "An installed program has no benchmarks: get the sources (folder bench/) and run bin/shuzhi bench "
                            + name + " there.");
            return 1;
        }
        var command = new ArrayList<>(List.of(script.get().toString(), name));
        command.addAll(rest);
        return Checkout.run(command);
    }
}
