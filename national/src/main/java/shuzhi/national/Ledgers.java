package shuzhi.national;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import shuzhi.figures.Figure;
import shuzhi.figures.Schema;
import shuzhi.proof.Hash;
import shuzhi.proof.Stretch;
import shuzhi.proof.Verdict;
import shuzhi.report.Definitions;
import shuzhi.words.Text;

/// The lines of all nodes on the cluster (各节点账页): first checked against the checkpoints, then laid out as the tables
/// that audit questions are asked of.
final class Ledgers {
    private static final long SLICE = 32L << 20;
    private static final String OPEN = "open";

    private final Cluster cluster;
    private final List<Node> nodes;
    private final List<Slice> slices;
    private final Set<String> workers = new TreeSet<>();

    private Ledgers(Cluster cluster, List<Node> nodes, List<Slice> slices) {
        this.cluster = cluster;
        this.nodes = nodes;
        this.slices = slices;
    }

    /// Cuts the lines of every node into shares and counts them, so that every share knows its first position.
    static Ledgers of(Cluster cluster, List<Node> nodes) throws IOException {
        var cut = new ArrayList<Slice>();
        for (int i = 0; i < nodes.size(); i++)
            cut.addAll(Slice.cut(i, nodes.get(i).lines(), SLICE));
        if (cut.isEmpty()) return new Ledgers(cluster, nodes, List.of());
        var counts =
                cluster.context().parallelize(cut, cut.size()).map(Slice::lines).collect();
        var counted = new ArrayList<Slice>();
        var next = new HashMap<Integer, Long>();
        for (int i = 0; i < cut.size(); i++) {
            var slice = cut.get(i);
            long first = next.getOrDefault(slice.node(), 0L);
            counted.add(slice.counted(first, counts.get(i)));
            next.put(slice.node(), first + counts.get(i));
        }
        return new Ledgers(cluster, nodes, counted);
    }

    /// Hashes every line where it lies, joins the shares of each node to its tree, and compares the root with its
    /// checkpoint.
    ///
    /// @throws Wrong of the first node whose lines are not the signed ones
    void check() throws Wrong {
        List<Slice.Found> found = slices.isEmpty()
                ? List.of()
                : cluster.context()
                        .parallelize(slices, slices.size())
                        .map(Slice::check)
                        .collect();
        for (int i = 0; i < nodes.size(); i++) {
            var node = nodes.get(i);
            var stretches = new ArrayList<Stretch>();
            for (int j = 0; j < slices.size(); j++) {
                if (slices.get(j).node() != i) continue;
                var it = found.get(j);
                workers.add(it.worker());
                var stretch = it.stretch();
                if (stretch == null)
                    throw Wrong.fault(node, node.lines(), it.position() + 1, new Text(it.zh(), it.en()));
                stretches.add(stretch);
            }
            if (Stretch.join(Hash.SM3, stretches, node.checkpoint()) instanceof Verdict.Fails<?>(var why))
                throw Wrong.fault(node, node.lines(), why.position().orElse(-1) + 1, new Text(why.zh(), why.en()));
        }
    }

    /// The processes that hashed lines.
    Set<String> workers() {
        return workers;
    }

    /// The tables of a node, in a session of its own: one for each act that a question names, and `act` for all.
    SparkSession tables(int node, Definitions definitions) {
        var session = cluster.session();
        var own = slices.stream().filter(it -> it.node() == node).toList();
        var rows = cluster.context().parallelize(own, Math.max(1, own.size())).flatMap(Slice::rows);
        // Sorted by act, so that a question about one act passes over the blocks of all others. That they are sorted is
        // then hidden from Spark, whose cache loses its way over an order when one question asks two such tables.
        var lines = session.createDataFrame(rows, shape())
                .sortWithinPartitions("act")
                .withColumn("act", functions.concat(functions.col("act"), functions.lit("")))
                .persist(StorageLevel.MEMORY_AND_DISK());
        var acts = new HashSet<String>();
        for (var it : lines.select("act").distinct().collectAsList()) acts.add(it.getString(0));
        // What a node has never done is a table without rows, and Spark answers a question about it at once.
        var nothing = session.createDataFrame(List.<Row>of(), shape());
        view(lines, "act", List.of());
        var questions = definitions.figures().stream().map(Figure::audit).collect(Collectors.joining("\n"));
        definitions.schema().tables().forEach((act, columns) -> {
            var table = Schema.table(act);
            if (!questions.contains(table)) return;
            view(acts.contains(act) ? lines.where(functions.col("act").equalTo(act)) : nothing, table, columns);
        });
        return session;
    }

    private static void view(Dataset<Row> lines, String name, List<Schema.Column> columns) {
        var expressions = new ArrayList<String>();
        for (var it : Schema.ENVELOPE) expressions.add(it.name());
        for (var it : columns)
            expressions.add("cast(" + OPEN + "['" + it.field() + "'] as " + type(it.type()) + ") as " + it.name());
        lines.selectExpr(expressions.toArray(String[]::new)).createOrReplaceTempView(name);
    }

    private static StructType shape() {
        var shape = new StructType();
        for (var it : Schema.ENVELOPE)
            shape = shape.add(
                    it.name(),
                    switch (it.type()) {
                        case "bigint" -> DataTypes.LongType;
                        case "date" -> DataTypes.DateType;
                        default -> DataTypes.StringType;
                    });
        return shape.add(OPEN, DataTypes.createMapType(DataTypes.StringType, DataTypes.StringType));
    }

    private static String type(String type) {
        return switch (type) {
            case "text" -> "string";
            case "decimal" -> "decimal(28,6)";
            default -> type;
        };
    }
}
