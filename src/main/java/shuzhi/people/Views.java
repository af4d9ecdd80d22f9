package shuzhi.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuzhi.database.FileView;
import shuzhi.database.Query;
import shuzhi.database.View;
import shuzhi.figures.ActTable;
import shuzhi.people.selection.Act;
import shuzhi.people.selection.Kind;
import shuzhi.people.selection.Rules;

/// What the pages of people read (干部人事视图).
public final class Views {
    private final Query query;

    Views(Query query) {
        this.query = query;
    }

    /// A selection as the list finds it; everything else is looked up in its file.
    public record Selection(String file, String number, Kind kind, String body) {}

    static List<View> all() {
        var views = new ArrayList<View>(List.of(new FileView<>(
                "people_selection",
                Selection.class,
                "",
                entry -> entry.act() instanceof Act.Proposed ? Optional.of(entry.file()) : Optional.empty(),
                (row, entry) -> entry.act() instanceof Act.Proposed it
                        ? Optional.of(new Selection(entry.file(), it.number(), it.kind(), it.body()))
                        : row)));
        views.addAll(ActTable.of(Rules.SELECTION));
        return views;
    }

    public List<Selection> selections(String body, int from, int count) {
        return query.rows(
                Selection.class,
                "select file, number, kind, body from people_selection where body = :body"
                        + " order by number desc limit :count offset :from",
                Map.of("body", body, "from", from, "count", count));
    }

    public long count(String body) {
        return query.number("select count(*) from people_selection where body = :body", Map.of("body", body));
    }

    public void noteReading(String person, String post, String file) {
        query.change(
                "insert into reading (person, post, file) values (:person, :post, :file)",
                Map.of("person", person, "post", post, "file", file));
    }
}
