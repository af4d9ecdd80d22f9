package shuzhi.projects;

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
import shuzhi.projects.project.Act;
import shuzhi.projects.project.Grant;
import shuzhi.projects.project.Rank;
import shuzhi.projects.project.Rules;
import shuzhi.projects.project.Sector;

/// What the pages of projects read (重大项目视图).
public final class Views {
    /// The field of forms that holds the code of a project (rule E-03).
    private static final String CODE_FIELD = "project-code";

    private final Query query;

    Views(Query query) {
        this.query = query;
    }

    /// A project as the list finds it; everything else is looked up in its file.
    public record Project(
            String file,
            String code,
            String name,
            Rank rank,
            Sector sector,
            String body,
            String place,
            Optional<String> location) {}

    /// A dossier whose form names the code of a project.
    public record Linked(String file, String code, String number, String item, LocalDate received) {}

    /// What of a project runs out if nothing happens; nothing once it is started, lapsed or reported (rule
    /// E-02).
    ///
    /// @param permit last day to start by the permit
    /// @param approval last day to start by the approval
    /// @param report last day to report a stop
    public record Running(
            String file,
            String place,
            Optional<LocalDate> permit,
            boolean permitWarned,
            Optional<LocalDate> approval,
            boolean approvalWarned,
            Optional<LocalDate> report,
            boolean reportWarned) {

        private Running with(Grant grant, Optional<LocalDate> day, boolean warned) {
            return grant == Grant.PERMIT
                    ? new Running(file, place, day, warned, approval, approvalWarned, report, reportWarned)
                    : new Running(file, place, permit, permitWarned, day, warned, report, reportWarned);
        }

        private Running stop(Optional<LocalDate> day, boolean warned) {
            return new Running(file, place, permit, permitWarned, approval, approvalWarned, day, warned);
        }

        private Running over() {
            return new Running(file, place, Optional.empty(), false, Optional.empty(), false, report, reportWarned);
        }

        private static Optional<Running> after(Optional<Running> row, Entry entry) {
            if (entry.act() instanceof Act.Entered it)
                return Optional.of(new Running(
                        entry.file(),
                        it.place(),
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        false));
            return row.map(one -> one.after(entry.act()));
        }

        private Running after(Object act) {
            return switch (act) {
                case Act.GrantRecorded it -> with(it.grant(), Optional.of(it.startBy()), false);
                case Act.StartExtended it -> with(it.grant(), Optional.of(it.startBy()), false);
                case Act.StartWarned it -> with(it.grant(), Optional.of(it.startBy()), true);
                case Act.GrantLapsed it -> with(it.grant(), Optional.empty(), false);
                case Act.Commenced _, Act.Dropped _ -> over();
                case Act.Suspended it -> stop(it.reportBy(), false);
                case Act.StopWarned it -> stop(Optional.of(it.reportBy()), true);
                case Act.StopReported _, Act.Resumed _ -> stop(Optional.empty(), false);
                default -> this;
            };
        }
    }

    static List<View> all() {
        var views = new ArrayList<View>(List.of(
                new FileView<>(
                        "projects_project",
                        Project.class,
                        "",
                        entry -> entry.act() instanceof Act.Entered ? Optional.of(entry.file()) : Optional.empty(),
                        (row, entry) -> entry.act() instanceof Act.Entered it
                                ? Optional.of(new Project(
                                        entry.file(),
                                        it.code(),
                                        it.name(),
                                        it.rank(),
                                        it.sector(),
                                        it.body(),
                                        it.place(),
                                        it.location()))
                                : row),
                new FileView<>(
                        "projects_running",
                        Running.class,
                        "",
                        entry -> entry.thing().equals("project") ? Optional.of(entry.file()) : Optional.empty(),
                        Running::after),
                new FileView<>(
                        "projects_dossier",
                        Linked.class,
                        "create index on projects_dossier (code);",
                        entry -> entry.act() instanceof shuzhi.approvals.dossier.Act.Submitted it && !code(it).isEmpty()
                                ? Optional.of(entry.file())
                                : Optional.empty(),
                        (row, entry) -> entry.act() instanceof shuzhi.approvals.dossier.Act.Submitted it
                                ? Optional.of(new Linked(entry.file(), code(it), it.number(), it.item(), it.on()))
                                : row)));
        views.addAll(ActTable.of(Rules.PROJECT, shuzhi.projects.programme.Rules.PROGRAMME));
        return views;
    }

    private static String code(shuzhi.approvals.dossier.Act.Submitted it) {
        return it.form().getOrDefault(CODE_FIELD, "").strip();
    }

    /// The dossiers of a project, the newest last.
    public List<Linked> dossiers(String code) {
        return query.rows(
                Linked.class,
                "select file, code, number, item, received from projects_dossier where code = :code"
                        + " order by received, number",
                Map.of("code", code));
    }

    /// The project whose code the form of a dossier names.
    Optional<Linked> link(String dossier) {
        return query
                .rows(
                        Linked.class,
                        "select file, code, number, item, received from projects_dossier where file = :file",
                        Map.of("file", dossier))
                .stream()
                .findFirst();
    }

    /// A published plan as the list shows it.
    public record Programme(String file, int year, String source, LocalDate happened) {}

    /// Published plans that were handed in, the newest first.
    public List<Programme> programmes(String place) {
        return query.rows(
                Programme.class,
                "select file, cast(p_year as int), p_source, p_on from programme_handedin where p_place like :place"
                        + " order by entry desc limit 200",
                Map.of("place", place + "%"));
    }

    /// Projects of which something runs out, the soonest first.
    public List<Running> running(String place) {
        return query.rows(
                Running.class,
                "select file, place, permit, permit_warned, approval, approval_warned, report, report_warned from"
                        + " projects_running where place like :place and (permit is not null or approval is not null or"
                        + " report is not null) order by least(permit, approval, report), file",
                Map.of("place", place + "%"));
    }

    public List<Project> projects(String place, int from, int count) {
        return query.rows(
                Project.class,
                "select file, code, name, rank, sector, body, place, location from projects_project where place like"
                        + " :place order by code limit :count offset :from",
                Map.of("place", place + "%", "from", from, "count", count));
    }

    public long count(String place) {
        return query.number(
                "select count(*) from projects_project where place like :place", Map.of("place", place + "%"));
    }
}
