package shuzhi.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import shuzhi.database.Mirrors;
import shuzhi.exchange.Mirror;
import shuzhi.figures.Audit;
import shuzhi.figures.Figure;
import shuzhi.figures.Row;
import shuzhi.figures.Schema;
import shuzhi.figures.Scope;
import shuzhi.ledger.Things;

/// Asks the audit questions of the mirrored ledgers (跨节点汇总): the same questions that a stranger asks of public lines,
/// over the lines held here. A number over several ledgers is folded from the rows of all of them, so a mean is never a
/// mean of means.
final class Combined {
    private final Mirrors mirrors;
    private final Things things;
    private final Map<String, Loaded> byNode = new HashMap<>();

    Combined(Mirrors mirrors, Things things) {
        this.mirrors = mirrors;
        this.things = things;
    }

    /// Public lines of a node in the tables of the auditor, up to a position.
    private static final class Loaded {
        private final Audit audit;
        private long size;

        Loaded(Audit audit) {
            this.audit = audit;
        }
    }

    /// The rows of a figure over the proved lines of a node.
    synchronized List<Row> rows(Figure figure, String node, Scope scope) {
        long proved = mirrors.standing(node).map(Mirrors.Standing::size).orElse(0L);
        var loaded = byNode.computeIfAbsent(node, _ -> new Loaded(new Audit(Schema.of(things))));
        load(node, loaded, proved);
        return loaded.audit.rows(figure.audit(), new Scope(scope.from(), scope.until(), "", proved));
    }

    private void load(String node, Loaded loaded, long until) {
        while (loaded.size < until) {
            long first = loaded.size / 256 * 256;
            var lines = new ArrayList<>(Mirror.lines(mirrors.tile(node, first)));
            long last = Math.min(until, first + lines.size());
            if (last <= loaded.size) throw new IllegalStateException("the lines of " + node + " end at " + last);
            for (long at = loaded.size; at < last; at++) loaded.audit.add(lines.get((int) (at - first)));
            loaded.size = last;
        }
        loaded.audit.flush();
    }
}
