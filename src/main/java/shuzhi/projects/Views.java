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
import shuzhi.projects.project.Act;
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
                        "projects_dossier",
                        Linked.class,
                        "create index on projects_dossier (code);",
                        entry -> entry.act() instanceof shuzhi.approvals.dossier.Act.Submitted it && !code(it).isEmpty()
                                ? Optional.of(entry.file())
                                : Optional.empty(),
                        (row, entry) -> entry.act() instanceof shuzhi.approvals.dossier.Act.Submitted it
                                ? Optional.of(new Linked(entry.file(), code(it), it.number(), it.item(), it.on()))
                                : row)));
        views.addAll(ActTable.of(Rules.PROJECT));
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

    public List<Project> projects(String place, int from, int count) {
        return query.rows(
                Project.class,
                "select file, code, name, rank, sector, body, place, location from projects_project where place like :place"
                        + " order by code limit :count offset :from",
                Map.of("place", place + "%", "from", from, "count", count));
    }

    public long count(String place) {
        return query.number(
                "select count(*) from projects_project where place like :place", Map.of("place", place + "%"));
    }
}
