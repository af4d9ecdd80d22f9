package shuzhi.figures;

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

    /// Asks the fast question over the views.
    public Answer ask(Figure figure, Scope scope) {
        var rows = query.rows(
                Row.class,
                "select entry, subject, value, base, included from (\n" + figure.question()
                        + "\n) rows order by subject, entry",
                Map.of(
                        "from", scope.from(),
                        "until", scope.until(),
                        "place", scope.place() + "%",
                        "position", scope.position()));
        return new Answer(figure, scope, figure.number(rows), rows);
    }
}
