package shuzhi.national;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/// The machines that do the work (计算集群): this process alone, worker processes on this machine, or a Spark cluster that
/// runs already.
final class Cluster implements AutoCloseable {
    private static final long MANY = 1_000_000;

    private final SparkSession session;

    private Cluster(SparkSession session) {
        this.session = session;
    }

    /// @param home the build folder of this module; workers take the libraries from `spark/jars` in it
    /// @param workers how many worker processes to start on this machine; 0 works in this process
    /// @param cores of each worker; 0 shares those of this machine out
    /// @param memory of each worker, megabytes
    /// @param master address of a cluster that runs; empty for none
    /// @param lines how many will be counted: over few of them compiling a question takes longer than answering it
    static Cluster open(Path home, int workers, int cores, int memory, String master, long lines) throws IOException {
        var spark = Files.createDirectories(home.resolve("spark"));
        // Spark takes a folder with this file for a whole installation and looks for its libraries in jars.
        if (!Files.exists(spark.resolve("RELEASE"))) Files.createFile(spark.resolve("RELEASE"));
        int each = cores > 0 ? cores : Math.max(1, Runtime.getRuntime().availableProcessors() / Math.max(1, workers));
        var address = !master.isEmpty()
                ? master
                : workers > 0 ? "local-cluster[" + workers + "," + each + "," + memory + "]" : "local[*]";
        boolean many = lines >= MANY;
        var session = SparkSession.builder()
                .appName("shuzhi national")
                .master(address)
                .config("spark.executor.memory", memory + "m")
                .config("spark.executor.extraJavaOptions", many ? "" : "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC")
                .config("spark.executor.extraClassPath", home.resolve("classes").toString())
                // The launcher of workers wants to be told; it would look for a build of Spark itself.
                .config("spark.executorEnv.SPARK_SCALA_VERSION", "2.13")
                .config("spark.ui.enabled", "false")
                .config("spark.ui.showConsoleProgress", "false")
                .config("spark.scheduler.mode", "FAIR")
                .config("spark.sql.codegen.wholeStage", many)
                .config("spark.sql.codegen.factoryMode", many ? "FALLBACK" : "NO_CODEGEN")
                .config("spark.sql.adaptive.enabled", many)
                .config("spark.sql.shuffle.partitions", many ? 4L * each * Math.max(1, workers) : 1L)
                .config("spark.sql.session.timeZone", "Asia/Shanghai")
                .config("spark.sql.datetime.java8API.enabled", "true")
                .config("spark.sql.warehouse.dir", spark.resolve("warehouse").toString())
                .getOrCreate();
        return new Cluster(session);
    }

    /// A session whose tables are its own: the tables of two nodes have the same names.
    SparkSession session() {
        return session.newSession();
    }

    JavaSparkContext context() {
        return JavaSparkContext.fromSparkContext(session.sparkContext());
    }

    /// How many tasks can run at once.
    int slots() {
        return Math.max(1, session.sparkContext().defaultParallelism());
    }

    @Override
    public void close() {
        session.stop();
    }
}
