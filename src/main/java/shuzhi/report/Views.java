package shuzhi.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import shuzhi.database.FileView;
import shuzhi.database.Query;
import shuzhi.database.View;
import shuzhi.figures.ActTable;
import shuzhi.ledger.Entry;
import shuzhi.report.departure.Command.Item;
import shuzhi.report.departure.Promise;
import shuzhi.report.report.Act;
import shuzhi.report.report.Command.Quotation;
import shuzhi.report.report.Kind;
import shuzhi.report.report.Rules;
import shuzhi.report.report.Status;

/// What the pages of reports read (报告视图).
public final class Views {
    private final Query query;

    Views(Query query) {
        this.query = query;
    }

    /// A report as the list finds it.
    ///
    /// @param position as of which it was valued last; -1 while it was not
    public record One(
            String file,
            Kind kind,
            String title,
            String body,
            String place,
            LocalDate firstDay,
            LocalDate lastDay,
            Status status,
            long position,
            Optional<String> number,
            Optional<LocalDate> published) {

        private One at(Status next) {
            return new One(file, kind, title, body, place, firstDay, lastDay, next, position, number, published);
        }

        private One after(Act act) {
            return switch (act) {
                case Act.Started _, Act.Written _, Act.Quoted _, Act.ChangeNoted _ -> this;
                case Act.Checked _ -> at(Status.CHECKING);
                case Act.Valued it ->
                    new One(
                            file,
                            kind,
                            title,
                            body,
                            place,
                            firstDay,
                            lastDay,
                            Status.CHECKED,
                            it.position(),
                            number,
                            published);
                case Act.SentBack _ -> at(Status.DRAFT);
                case Act.Signed _ -> at(Status.SIGNED);
                case Act.Sealed _ -> at(Status.SEALED);
                case Act.Published it ->
                    new One(
                            file,
                            kind,
                            title,
                            body,
                            place,
                            firstDay,
                            lastDay,
                            Status.PUBLISHED,
                            position,
                            Optional.of(it.number()),
                            Optional.of(it.on()));
                case Act.Superseded _ -> at(Status.SUPERSEDED);
                case Act.Withdrawn _ -> at(Status.WITHDRAWN);
                case Act.Dropped _ -> at(Status.DROPPED);
            };
        }
    }

    static List<View> all() {
        var views = new ArrayList<View>(List.of(new FileView<>(
                "report_report",
                One.class,
                "",
                entry -> entry.act() instanceof Act ? Optional.of(entry.file()) : Optional.empty(),
                Views::after)));
        views.addAll(
                ActTable.of(Rules.REPORT, shuzhi.report.departure.Rules.DEPARTURE, shuzhi.report.volume.Rules.VOLUME));
        return views;
    }

    private static Optional<One> after(Optional<One> row, Entry entry) {
        if (entry.act() instanceof Act.Started it)
            return Optional.of(new One(
                    entry.file(),
                    it.kind(),
                    it.title(),
                    it.body(),
                    it.place(),
                    it.from(),
                    it.until(),
                    Status.DRAFT,
                    -1,
                    Optional.empty(),
                    Optional.empty()));
        return row.map(it -> it.after((Act) entry.act()));
    }

    private static final String REPORTS =
            "select file, kind, title, body, place, first_day, last_day, status, position,"
                    + " number, published from report_report ";

    /// Those that everybody may read first, then those of the body.
    public List<One> reports(String body, int from, int count) {
        return query.rows(
                One.class,
                REPORTS + " where published is not null or body = :body"
                        + " order by coalesce(published, last_day) desc, file limit :count offset :from",
                Map.of("body", body, "from", from, "count", count));
    }

    public long count(String body) {
        return query.number(
                "select count(*) from report_report where published is not null or body = :body", Map.of("body", body));
    }

    public List<One> published(int from, int count) {
        return query.rows(
                One.class,
                REPORTS + " where published is not null order by published desc, file limit :count offset :from",
                Map.of("from", from, "count", count));
    }

    public long countPublished() {
        return query.number("select count(*) from report_report where published is not null", Map.of());
    }

    /// Those that are in force: published, and neither superseded nor withdrawn.
    public List<One> inForce() {
        return query.rows(One.class, REPORTS + " where status = 'PUBLISHED' order by file", Map.of());
    }

    /// What a body has published on a year, oldest first, whatever became of it since.
    List<One> ofYear(String body, int year) {
        return query.rows(
                One.class,
                REPORTS + " where published is not null and body = :body and extract(year from last_day) = :year"
                        + " order by published, file",
                Map.of("body", body, "year", year));
    }

    private static final String FILED = """
        select category, file, number, filed_on from (
          select 'PAPER' as category, p.file, p.p_number as number, p.p_on as filed_on
            from document_published p where p.p_body = :body
          union all
          select 'MINUTES', m.file, m.p_minutes, m.p_on from meeting_approved m where m.p_body = :body
          union all
          select 'MINUTES', s.file, s.p_minutes, s.p_on from council_sealed s where s.p_body = :body
          union all
          select 'TASK', t.file, i.p_number, t.written_on
            from task_struckoff t join task_issued i on i.file = t.file where i.p_lead = :body
             and not exists (select 1 from task_struckoff n where n.file = t.file and n.entry > t.entry)
          union all
          select 'LICENCE', l.file, l.identifier, d.decided
            from approvals_licence l join approvals_dossier d on 'licence-' || d.file = l.file
           where l.body = :body
          union all
          select 'DENIAL', d.file, d.number, d.decided
            from approvals_dossier d where d.body = :body and d.status = 'DENIED'
        ) filed where extract(year from filed_on) = :year
        order by category, filed_on, number\
        """;

    /// What a body has done in a year that is archived beside its reports.
    List<Volumes.Filed> filed(String body, int year) {
        return query.rows(Volumes.Filed.class, FILED, Map.of("body", body, "year", year));
    }

    record Kept(String person, String digest) {}

    /// For whom a licence is kept, and its newest form.
    Optional<Kept> licence(String file) {
        return query.one(
                Kept.class, "select person, digest from approvals_licence where file = :file", Map.of("file", file));
    }

    /// The file of a published report, by its own name or by its number.
    Optional<String> file(String name) {
        return query
                .rows(
                        One.class,
                        REPORTS + " where published is not null and (file = :name or number = :name)"
                                + " order by file limit 1",
                        Map.of("name", name))
                .stream()
                .map(One::file)
                .findFirst();
    }

    /// A hand-over, or a closed year, as the list finds it.
    public record Opened(String file, String body, LocalDate day) {}

    public List<Opened> departures() {
        return query.rows(
                Opened.class, "select file, p_body, p_day from departure_begun order by p_day desc, file", Map.of());
    }

    public List<Opened> volumes() {
        return query.rows(
                Opened.class, "select file, p_body, p_on from volume_closed order by p_on desc, file", Map.of());
    }

    private record Open(
            Promise kind,
            String file,
            String number,
            long entry,
            Optional<LocalDate> due,
            Optional<BigDecimal> amount) {}

    /// What a body has open: public lines of tasks, projects and issues, and the dossiers in hand whose day is over.
    ///
    /// @param position entries at this position and later are not looked at
    public List<Item> open(String body, LocalDate today, long position) {
        return query.rows(Open.class, OPEN, Map.of("body", body, "today", today, "position", position)).stream()
                .map(it -> new Item(
                        it.kind(),
                        it.file(),
                        it.number(),
                        it.entry(),
                        it.due(),
                        it.amount(),
                        it.due().filter(due -> due.isBefore(today)).isPresent()))
                .toList();
    }

    private static final String OPEN = """
        select kind, file, number, entry, due, amount from (
          select 'TASK' as kind, i.file, i.p_number as number, i.entry,
                 coalesce((select d.p_due from task_deferralanswered d where d.file = i.file and d.p_granted
                              and d.entry < :position order by d.entry desc limit 1), i.p_due) as due,
                 cast(null as numeric) as amount
            from task_issued i
           where i.p_lead = :body and i.entry < :position
             and not exists (select 1 from task_cancelled c where c.file = i.file and c.entry < :position)
             and not exists (select 1 from task_struckoff s where s.file = i.file and s.entry < :position
                   and not exists (select 1 from task_reopened r where r.file = s.file and r.entry > s.entry
                         and r.entry < :position))
          union all
          select 'PROJECT', p.file, p.p_code, p.entry, p.p_finish, p.p_total
            from project_entered p
           where p.p_body = :body and p.entry < :position
             and not exists (select 1 from project_operating o where o.file = p.file and o.entry < :position)
             and not exists (select 1 from project_dropped o where o.file = p.file and o.entry < :position)
          union all
          select 'PROBLEM', p.file, p.p_code || ' ' || p.p_problem, p.entry, p.p_due, cast(null as numeric)
            from project_problemraised p
           where p.p_lead = :body and p.entry < :position
             and not exists (select 1 from project_problemsolved s where s.file = p.file
                   and s.p_problem = p.p_problem and s.entry < :position)
          union all
          select 'DEBT', i.file, i.p_issue, i.entry,
                 (select l.p_due from issue_planned l where l.file = i.file and l.p_issue = i.p_issue
                     and l.entry < :position order by l.entry desc limit 1),
                 coalesce((select s.p_left from issue_settled s where s.file = i.file and s.p_issue = i.p_issue
                     and s.entry < :position order by s.entry desc limit 1), i.p_amount)
            from issue_registered i
           where i.p_lead = :body and i.entry < :position
             and not exists (select 1 from issue_closed c where c.file = i.file and c.p_issue = i.p_issue
                   and c.entry < :position)
          union all
          select 'DOSSIER', d.file, d.number, d.last, d.due, cast(null as numeric)
            from approvals_dossier d
           where d.body = :body and d.decided is null and d.due < :today and d.last < :position
        ) open order by kind, due, number\
        """;

    private record Quoted(
            String figure,
            String hash,
            LocalDate firstDay,
            LocalDate lastDay,
            String place,
            String number,
            long rows,
            Optional<Long> closed) {}

    /// What a report quotes, as of its position.
    public List<Quotation> quotations(String file, long position) {
        return query
                .rows(
                        Quoted.class,
                        "select p_figure, p_hash, p_from, p_until, p_place, p_number, p_rows, p_closed from"
                                + " report_quoted where file = :file and p_position = :position and entry >"
                                + " coalesce((select max(entry) from report_checked where file = :file), -1) order by"
                                + " entry",
                        Map.of("file", file, "position", position))
                .stream()
                .map(it -> new Quotation(
                        it.figure(),
                        it.hash(),
                        it.firstDay(),
                        it.lastDay(),
                        it.place(),
                        it.number(),
                        (int) it.rows(),
                        it.closed().map(Math::toIntExact)))
                .toList();
    }

    /// A figure that is not any more what a published report says.
    public record Change(
            String file,
            String title,
            String number,
            String figure,
            LocalDate firstDay,
            LocalDate lastDay,
            String place,
            String was,
            String now,
            LocalDate noted,
            long entry) {}

    private static final String CHANGES =
            "select c.file, r.title, r.number, c.p_figure, c.p_from, c.p_until, c.p_place, c.p_was, c.p_now, c.p_on,"
                    + " c.entry from report_changenoted c join report_report r on r.file = c.file where not exists (select"
                    + " 1 from report_changenoted n where n.file = c.file and n.p_figure = c.p_figure and n.p_from ="
                    + " c.p_from and n.p_until = c.p_until and n.p_place = c.p_place and n.entry > c.entry)";

    /// Every figure with the reports that quote its old number, newest first.
    public List<Change> changes() {
        return query.rows(Change.class, CHANGES + " order by c.entry desc limit 500", Map.of());
    }

    public List<Change> changes(String file) {
        return query.rows(Change.class, CHANGES + " and c.file = :file order by c.entry", Map.of("file", file));
    }

    private record Name(String act) {}

    /// The names of the acts that were written from one position to before another.
    Set<String> acts(long from, long until) {
        return query
                .rows(
                        Name.class,
                        "select distinct act from ledger_act where entry >= :from and entry < :until",
                        Map.of("from", from, "until", until))
                .stream()
                .map(Name::act)
                .collect(Collectors.toSet());
    }

    /// Up to where the ledger goes now.
    public long size() {
        return query.number("select position + 1 from entry order by position desc limit 1", Map.of());
    }
}
