package shuzhi.national;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import shuzhi.figures.Figure;
import shuzhi.figures.Fold;
import shuzhi.figures.Group;
import shuzhi.figures.Row;
import shuzhi.figures.Scope;
import shuzhi.report.Bundle;
import shuzhi.report.Definitions;
import shuzhi.words.Text;

/// Every figure, recounted for every node and for all of them together (全国复算). A national number is folded from the
/// rows
/// of all nodes, so a mean is never a mean of means.
final class Count {
    /// Up to so many rows a figure is compared row by row.
    private static final int COMPARED = 10_000;

    private final Cluster cluster;
    private final Definitions definitions;
    private final List<Node> nodes;

    Count(Cluster cluster, Definitions definitions, List<Node> nodes) {
        this.cluster = cluster;
        this.definitions = definitions;
        this.nodes = nodes;
    }

    /// How the recount of a node stands to what the node says itself.
    enum Agreement {
        AGREES,
        DIFFERS,
        /// The node uses another definition of the figure.
        OTHER_DEFINITION,
        NOT_STATED
    }

    /// One figure of one node.
    ///
    /// @param number recounted; empty when it is unknown
    /// @param rows how many rows it is folded from
    /// @param own what the node says; empty when it says nothing, or that it is unknown
    /// @param folded the rows; equal ones may be one and the same
    record Part(Optional<BigDecimal> number, long rows, String own, Agreement agreement, List<Row> folded) {}

    /// One figure of the nation.
    ///
    /// @param number over all nodes; empty when it is unknown, or no number for several nodes together
    /// @param parts one for each node
    record Line(Figure figure, Optional<BigDecimal> number, long rows, List<Part> parts) {}

    /// The period that all nodes state their figures for.
    ///
    /// @throws Wrong when two nodes state different ones
    Optional<Scope> period() throws Wrong {
        Optional<Scope> period = Optional.empty();
        for (var node : nodes)
            for (var claim : node.claims()) {
                var scope = claim.scope();
                if (period.isEmpty()) period = Optional.of(scope);
                if (same(period.get(), scope)) continue;
                throw Wrong.fault(
                        node,
                        node.folder().resolve(Bundle.FIGURES),
                        0,
                        new Text(
                                "数据项期间 " + days(scope) + " 与其他节点的 " + days(period.get()) + " 不同",
                                "its figures are for " + days(scope) + ", those of others for " + days(period.get())));
            }
        return period;
    }

    private static boolean same(Scope one, Scope other) {
        return one.from().equals(other.from()) && one.until().equals(other.until());
    }

    private static String days(Scope scope) {
        return scope.from() + "…" + scope.until();
    }

    /// Asks everything; several questions are on their way at once, so that no worker waits.
    List<Line> all(Ledgers ledgers, LocalDate from, LocalDate until) throws InterruptedException, Wrong {
        try (var askers = Executors.newFixedThreadPool(2 * cluster.slots())) {
            var asked = new ArrayList<List<Future<Part>>>();
            for (int i = 0; i < nodes.size(); i++) {
                var node = nodes.get(i);
                var recount = new Recount(ledgers.tables(i, definitions));
                var parts = new ArrayList<Future<Part>>();
                for (var figure : definitions.figures())
                    parts.add(askers.submit((Callable<Part>) () -> part(recount, node, figure, from, until)));
                asked.add(parts);
            }
            var lines = new ArrayList<Line>();
            for (int f = 0; f < definitions.figures().size(); f++) {
                var parts = new ArrayList<Part>();
                for (int i = 0; i < nodes.size(); i++)
                    parts.add(taken(
                            asked.get(i).get(f),
                            nodes.get(i),
                            definitions.figures().get(f)));
                lines.add(line(definitions.figures().get(f), parts));
            }
            return lines;
        }
    }

    /// @throws Wrong when Spark does not answer a question: it must then be put so that every engine understands it
    private static Part taken(Future<Part> part, Node node, Figure figure) throws InterruptedException, Wrong {
        try {
            return part.get();
        } catch (ExecutionException e) {
            var said = String.valueOf(e.getCause()).lines().findFirst().orElse("");
            throw Wrong.fault(
                    node,
                    node.lines(),
                    0,
                    new Text(
                            "Spark 不能回答数据项 " + figure.id() + "：" + said,
                            "Spark cannot answer the figure " + figure.id() + ": " + said));
        }
    }

    private static Line line(Figure figure, List<Part> parts) {
        long rows = parts.stream().mapToLong(Part::rows).sum();
        if (figure.fold() == Fold.STREAK) return new Line(figure, Optional.empty(), rows, parts);
        return new Line(
                figure,
                figure.number(parts.stream().flatMap(it -> it.folded().stream()).toList()),
                rows,
                parts);
    }

    private static Part part(Recount recount, Node node, Figure figure, LocalDate from, LocalDate until) {
        var claim = node.claim(figure.id());
        var scope = claim.map(Bundle.Claim::scope)
                .orElse(new Scope(from, until, "", node.checkpoint().size()));
        boolean whole = figure.fold() == Fold.STREAK
                || claim.map(it -> it.count() <= COMPARED).orElse(false);
        var groups = whole ? List.<Group>of() : recount.groups(figure, scope);
        var rows = whole ? recount.rows(figure, scope) : Group.rows(groups);
        var number = figure.number(rows);
        var agreement =
                claim.map(it -> agreement(figure, it, number, rows, whole)).orElse(Agreement.NOT_STATED);
        return new Part(number, rows.size(), claim.map(Bundle.Claim::number).orElse(""), agreement, rows);
    }

    /// Number and count of rows, and where there are not too many and the node states their digest, every row.
    private static Agreement agreement(
            Figure figure, Bundle.Claim claim, Optional<BigDecimal> number, List<Row> rows, boolean whole) {
        if (!claim.hash().equals(figure.definitionHash())) return Agreement.OTHER_DEFINITION;
        boolean same = claim.number().equals(number.map(Object::toString).orElse(""))
                && claim.count() == rows.size()
                && (!whole || claim.rows().isEmpty() || Bundle.digest(rows).equals(claim.rows()));
        return same ? Agreement.AGREES : Agreement.DIFFERS;
    }
}
