package shuzhi.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuzhi.database.Query;

/// All figures of the house (数据项总表), and the way to ask them.
public final class Figures {
    private final Map<String, Figure> byId = new LinkedHashMap<>();
    private final Query query;

    public Figures(List<Figure> figures, Query query) {
        for (var it : figures)
            if (byId.put(it.id(), it) != null) throw new IllegalArgumentException("two figures named " + it.id());
        this.query = query;
    }

    public List<Figure> all() {
        return List.copyOf(byId.values());
    }

    public Optional<Figure> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The number alone, and how many rows it counts (汇总数): the database hands over equal rows
    /// once, with how often each occurs, so that a million rows are not brought here. It is folded
    /// by the same code as the evidence.
    public Total total(Figure figure, Scope scope) {
        if (figure.fold() == Fold.STREAK) {
            var answer = ask(figure, scope);
            return new Total(
                    figure,
                    scope,
                    answer.number(),
                    Fold.included(answer.rows()).size(),
                    answer.rows().size());
        }
        var groups = query.rows(
                Group.class,
                "select value, base, included, count(*) as count from (\n" + figure.question()
                        + "\n) rows group by 1, 2, 3",
                bounds(scope));
        var rows = Group.rows(groups);
        int included = Fold.included(rows).size();
        return new Total(figure, scope, figure.number(rows), included, rows.size());
    }

    private static Map<String, ?> bounds(Scope scope) {
        return Map.of(
                "from", scope.from(),
                "until", scope.until(),
                "place", scope.place() + "%",
                "position", scope.position());
    }

    /// Some of the rows in their order, for a page that shows no more.
    public List<Row> rows(Figure figure, Scope scope, int from, int count) {
        var values = new HashMap<String, Object>(bounds(scope));
        values.put("first", from);
        values.put("most", count);
        return query.rows(
                Row.class,
                "select entry, subject, value, base, included from (\n" + figure.question()
                        + "\n) rows order by subject, entry limit :most offset :first",
                values);
    }

    /// Asks the fast question over the views.
    public Answer ask(Figure figure, Scope scope) {
        var rows = new ArrayList<>(query.rows(
                Row.class,
                "select entry, subject, value, base, included from (\n" + figure.question() + "\n) rows",
                bounds(scope)));
        // Sorting a million rows in memory costs a tenth of what it costs a server that must do it on disk.
        rows.sort(Row.ORDER);
        return new Answer(figure, scope, figure.number(rows), rows);
    }
}
