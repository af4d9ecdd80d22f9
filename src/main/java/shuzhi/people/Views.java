package shuzhi.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuzhi.database.FileView;
import shuzhi.database.Query;
import shuzhi.database.View;
import shuzhi.figures.ActTable;
import shuzhi.ledger.Entry;

/// What the pages of people read (干部与班子视图): which files there are; what stands in them is read from their acts.
public final class Views {
    private final Query query;

    Views(Query query) {
        this.query = query;
    }

    /// A file as the lists find it.
    ///
    /// @param thing what kind of file it is
    public record Matter(String file, String thing, String number, String body, LocalDate day) {}

    static List<View> all() {
        var views = new ArrayList<View>(List.of(new FileView<>(
                "people_matter",
                Matter.class,
                "create index people_matter_body on people_matter (thing, body, day);",
                entry -> opened(entry).map(Matter::file),
                (row, entry) -> row.or(() -> opened(entry)))));
        views.addAll(ActTable.of(shuzhi.people.council.Rules.COUNCIL));
        return views;
    }

    private static Optional<Matter> opened(Entry entry) {
        return switch (entry.act()) {
            case shuzhi.people.council.Act.Called it ->
                Optional.of(new Matter(entry.file(), entry.thing(), it.number(), it.body(), it.day()));
            default -> Optional.empty();
        };
    }

    /// The files of one kind, the newest on top.
    ///
    /// @param body unified code; empty for every body
    public List<Matter> matters(String thing, String body, int from, int count) {
        return query.rows(
                Matter.class,
                "select file, thing, number, body, day from people_matter where thing = :thing"
                        + " and (body = :body or :body = '') order by day desc, number desc limit :count offset :from",
                Map.of("thing", thing, "body", body, "from", from, "count", count));
    }

    public long count(String thing, String body) {
        return query.number(
                "select count(*) from people_matter where thing = :thing and (body = :body or :body = '')",
                Map.of("thing", thing, "body", body));
    }
}
