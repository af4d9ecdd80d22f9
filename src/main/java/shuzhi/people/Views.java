package shuzhi.people;

import java.time.Instant;
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
import shuzhi.org.Actor;

/// What the pages of people read (干部与班子视图): which files there are; what stands in them is read from
/// their acts.
public final class Views {
    private final Query query;

    Views(Query query) {
        this.query = query;
    }

    /// A file as the lists find it.
    ///
    /// @param thing what kind of file it is
    /// @param team codes of the posts on the case, each between commas; empty when the whole body may see it
    public record Matter(String file, String thing, String number, String body, LocalDate day, String team) {}

    static List<View> all() {
        var views = new ArrayList<View>(List.of(new FileView<>(
                "people_matter",
                Matter.class,
                "create index people_matter_body on people_matter (thing, body, day);",
                entry -> opened(entry).map(Matter::file),
                (row, entry) -> row.or(() -> opened(entry)))));
        views.addAll(ActTable.of(
                shuzhi.people.council.Rules.COUNCIL,
                shuzhi.people.selection.Rules.SELECTION,
                shuzhi.people.study.Rules.STUDY,
                shuzhi.people.lifemeeting.Rules.LIFE_MEETING,
                shuzhi.people.appraisal.Rules.APPRAISAL));
        return views;
    }

    private static Optional<Matter> opened(Entry entry) {
        return switch (entry.act()) {
            case shuzhi.people.council.Act.Called it -> matter(entry, it.number(), it.body(), it.day(), "");
            case shuzhi.people.selection.Act.Proposed it ->
                matter(entry, it.number(), it.body(), it.on(), "," + String.join(",", it.team()) + ",");
            case shuzhi.people.study.Act.Planned it -> matter(entry, year(it.year()), it.body(), it.on(), "");
            case shuzhi.people.lifemeeting.Act.Prepared it -> matter(entry, year(it.year()), it.body(), it.on(), "");
            case shuzhi.people.appraisal.Act.Started it -> matter(entry, year(it.year()), it.body(), it.on(), "");
            default -> Optional.empty();
        };
    }

    private static Optional<Matter> matter(Entry entry, String number, String body, LocalDate day, String team) {
        return Optional.of(new Matter(entry.file(), entry.thing(), number, body, day, team));
    }

    private static String year(int year) {
        return Integer.toString(year);
    }

    private static final String SEEN = " from people_matter where thing = :thing and (body = :body or :body = '')"
            + " and (team = '' or exists (select 1 from unnest(string_to_array(:post, '~')) p"
            + " where position(',' || p || ',' in team) > 0))";

    /// The files of one kind that an actor may see, the newest on top.
    ///
    /// @param body unified code; empty for every body
    public List<Matter> matters(String thing, String body, Actor actor, int from, int count) {
        return query.rows(
                Matter.class,
                "select file, thing, number, body, day, team" + SEEN
                        + " order by day desc, number desc limit :count offset :from",
                Map.of("thing", thing, "body", body, "post", actor.post(), "from", from, "count", count));
    }

    public long count(String thing, String body, Actor actor) {
        return query.number("select count(*)" + SEEN, Map.of("thing", thing, "body", body, "post", actor.post()));
    }

    /// Something that was reminded of (到期提醒).
    public record Reminder(String file, String thing, String number, String occasion, LocalDate due, LocalDate day) {}

    private static final String REMINDERS = """
        select r.file, m.thing, m.number, r.occasion, r.due, r.day from (
          select file, p_occasion as occasion, p_due as due, p_on as day, entry from selection_reminded
          union all select file, p_occasion, p_due, p_on, entry from study_reminded
          union all select file, p_occasion, p_due, p_on, entry from lifemeeting_reminded
        ) r join people_matter m on m.file = r.file
        where m.body = :body and (m.team = '' or exists (select 1 from unnest(string_to_array(:post, '~')) p
              where position(',' || p || ',' in m.team) > 0))
        order by r.day desc, r.entry desc limit 200\
        """;

    /// The newest reminders of the files that an actor may see.
    public List<Reminder> reminders(Actor actor) {
        return query.rows(Reminder.class, REMINDERS, Map.of("body", actor.body(), "post", actor.post()));
    }

    private record File(String file) {}

    /// Files of one kind that were opened on a day or later.
    List<String> since(String thing, LocalDate day) {
        return query
                .rows(
                        File.class,
                        "select file from people_matter where thing = :thing and day >= :day order by file",
                        Map.of("thing", thing, "day", day))
                .stream()
                .map(File::file)
                .toList();
    }

    /// Who looked at a file, and when (查阅记录).
    public record Look(Instant at, String post) {}

    public List<Look> looks(String file) {
        return query.rows(
                Look.class,
                "select at, post from reading where file = :file order by at limit 200",
                Map.of("file", file));
    }

    public void noteReading(String person, String post, String file) {
        query.change(
                "insert into reading (person, post, file) values (:person, :post, :file)",
                Map.of("person", person, "post", post, "file", file));
    }
}
