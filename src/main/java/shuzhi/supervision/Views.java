package shuzhi.supervision;

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
import shuzhi.supervision.task.Colour;
import shuzhi.supervision.task.Score;
import shuzhi.supervision.task.Source;

/// What the pages of supervision read (督查督办视图).
public final class Views {
    private final Query query;

    Views(Query query) {
        this.query = query;
    }

    /// A task as the lists show it.
    ///
    /// @param urged the last day it was urged
    public record Task(
            String file,
            String number,
            Source source,
            String origin,
            String issuer,
            String place,
            String lead,
            shuzhi.supervision.task.Status status,
            Optional<LocalDate> issued,
            Optional<LocalDate> due,
            int deferrals,
            int returned,
            Optional<LocalDate> urged,
            Optional<Colour> card,
            Optional<LocalDate> finished) {}

    /// A meeting as the lists show it.
    public record Meeting(
            String file,
            String number,
            shuzhi.supervision.meeting.Kind kind,
            String body,
            LocalDate day,
            shuzhi.supervision.meeting.Status status,
            int decisions,
            int flagged) {}

    /// A paper as the lists show it; its title is private until it is published.
    public record Paper(
            String file,
            shuzhi.supervision.document.Kind kind,
            String body,
            LocalDate started,
            shuzhi.supervision.document.Status status,
            Optional<String> number,
            Optional<String> title,
            Optional<LocalDate> published,
            Optional<LocalDate> review) {}

    /// A plan as the lists show it.
    public record Plan(
            String file,
            String number,
            shuzhi.supervision.plan.Level level,
            String title,
            String body,
            LocalDate starts,
            LocalDate ends,
            shuzhi.supervision.plan.Status status,
            Optional<LocalDate> sealed,
            boolean late,
            int changes) {}

    static List<View> all() {
        var views = new ArrayList<View>(List.of(
                new FileView<>(
                        "supervision_task",
                        Task.class,
                        "create index supervision_task_lead on supervision_task (lead, status);"
                                + "create index supervision_task_issuer on supervision_task (issuer, status);",
                        entry -> own(entry, "task"),
                        Rows::task),
                new FileView<>("supervision_meeting", Meeting.class, "", entry -> own(entry, "meeting"), Rows::meeting),
                new FileView<>("supervision_paper", Paper.class, "", entry -> own(entry, "document"), Rows::paper),
                new FileView<>("supervision_plan", Plan.class, "", entry -> own(entry, "plan"), Rows::plan)));
        views.addAll(ActTable.of(
                shuzhi.supervision.task.Rules.TASK,
                shuzhi.supervision.meeting.Rules.MEETING,
                shuzhi.supervision.document.Rules.DOCUMENT,
                shuzhi.supervision.plan.Rules.PLAN,
                shuzhi.supervision.issue.Rules.ISSUES));
        return views;
    }

    private static Optional<String> own(Entry entry, String thing) {
        return entry.thing().equals(thing) ? Optional.of(entry.file()) : Optional.empty();
    }

    private static final String TASK = "select file, number, source, origin, issuer, place, lead, status, issued, due,"
            + " deferrals, returned, urged, card, finished from supervision_task ";

    /// The tasks that a body leads, issues or assists, what is due first on top.
    public List<Task> tasks(Side side, String body, List<String> in, int from, int count) {
        return query.rows(
                Task.class,
                TASK + "where " + side.condition + " and status = any (:states)"
                        + " order by due nulls last, number limit :count offset :from",
                Map.of("body", body, "states", in, "from", from, "count", count));
    }

    public long taskCount(Side side, String body, List<String> in) {
        return query.number(
                "select count(*) from supervision_task where " + side.condition + " and status = any (:states)",
                Map.of("body", body, "states", in));
    }

    /// On which side of a task a body stands.
    public enum Side {
        LEAD("lead = :body"),
        ISSUER("issuer = :body"),
        PARTNER("file in (select file from task_drafted where p_partners like '%\"' || :body || '\"%')");

        private final String condition;

        Side(String condition) {
            this.condition = condition;
        }
    }

    /// How long the ledger is now.
    long position() {
        return query.number("select size from head", Map.of());
    }

    /// The tasks that come from a document, minutes or a plan.
    public List<Task> tasksFrom(String origin) {
        return query.rows(Task.class, TASK + "where origin = :origin order by number", Map.of("origin", origin));
    }

    /// Open tasks that are due not later than a day and were not urged on it.
    public List<Task> dueUntil(LocalDate day, LocalDate today) {
        return query.rows(
                Task.class,
                TASK + "where status in ('ISSUED', 'IN_PROGRESS', 'DEFERRAL_ASKED') and due <= :day"
                        + " and (urged is null or urged <> :today) order by file",
                Map.of("day", day, "today", today));
    }

    /// Open tasks that are overdue and have not had their red card.
    public List<Task> overdue(LocalDate today) {
        return query.rows(
                Task.class,
                TASK + "where status in ('ISSUED', 'IN_PROGRESS', 'DEFERRAL_ASKED') and due < :today"
                        + " and card is distinct from 'RED' order by file",
                Map.of("today", today));
    }

    public List<Meeting> meetings(int from, int count) {
        return query.rows(
                Meeting.class,
                "select file, number, kind, body, day, status, decisions, flagged from supervision_meeting"
                        + " order by day desc, number limit :count offset :from",
                Map.of("from", from, "count", count));
    }

    public List<Paper> papers(int from, int count) {
        return query.rows(
                Paper.class,
                "select file, kind, body, started, status, number, title, published, review from supervision_paper"
                        + " order by started desc, file limit :count offset :from",
                Map.of("from", from, "count", count));
    }

    public List<Plan> plans(int from, int count) {
        return query.rows(
                Plan.class,
                "select file, number, level, title, body, starts, ends, status, sealed, late, changes"
                        + " from supervision_plan order by starts desc, number limit :count offset :from",
                Map.of("from", from, "count", count));
    }

    /// The lists that are counted whole.
    public enum Table {
        MEETINGS("supervision_meeting"),
        PAPERS("supervision_paper"),
        PLANS("supervision_plan");

        private final String name;

        Table(String name) {
            this.name = name;
        }
    }

    public long count(Table table) {
        return query.number("select count(*) from " + table.name, Map.of());
    }

    /// How a body does, for the bulletin: over tasks that were due in the stretch (rule E-17).
    ///
    /// @param onTime finished not later than due
    /// @param overdue not finished although due
    public record Standing(String lead, int due, int onTime, int overdue, int yellow, int red) {}

    /// What became of the tasks that were due in the stretch, by the body that leads them.
    List<Score.Result> results(LocalDate from, LocalDate until) {
        return query.rows(Score.Result.class, """
                select lead, number, file, status in ('DONE', 'STRUCK_OFF'), coalesce(finished <= due, false),
                       returned = 0,
                       cast((select count(*) from task_reopened r where r.file = t.file) as int), deferrals,
                       coalesce(card = 'YELLOW', false), coalesce(card = 'RED', false),
                       cast((select count(*) from task_reported r where r.file = t.file) as int),
                       cast((select coalesce(sum(p_papers), 0) from task_finished f where f.file = t.file) as int)
                  from supervision_task t
                 where due between :from and :until and status <> 'CANCELLED' order by lead, number""", Map.of("from", from, "until", until));
    }

    public List<Standing> standings(LocalDate from, LocalDate until) {
        return query.rows(
                Standing.class,
                "select lead, cast(count(*) as int), cast(count(*) filter (where finished <= due) as int),"
                        + " cast(count(*) filter (where finished is null) as int),"
                        + " cast(count(*) filter (where card = 'YELLOW') as int),"
                        + " cast(count(*) filter (where card = 'RED') as int)"
                        + " from supervision_task where due between :from and :until and status <> 'CANCELLED'"
                        + " group by 1 order by 3 * 1.0 / count(*) desc, 1",
                Map.of("from", from, "until", until));
    }
}
