package shuzhi.conduct;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuzhi.conduct.hazard.Colour;
import shuzhi.conduct.hazard.Kind;
import shuzhi.conduct.hazard.Level;
import shuzhi.database.FileView;
import shuzhi.database.Query;
import shuzhi.database.View;
import shuzhi.figures.ActTable;
import shuzhi.ledger.Entry;

/// What the pages of conduct read (廉政与安全视图).
public final class Views {
    private final Query query;

    Views(Query query) {
        this.query = query;
    }

    /// A hazard as the lists show it.
    public record Hazard(
            String file,
            String number,
            Kind kind,
            String object,
            String owner,
            String authority,
            String place,
            shuzhi.conduct.hazard.Status status,
            Optional<Level> level,
            LocalDate found,
            Optional<LocalDate> due,
            Optional<Colour> card,
            Optional<LocalDate> closed) {}

    /// An inspection as the lists show it: before it starts, nothing that tells whom it is for.
    ///
    /// @param sealed entry of the commitment
    /// @param opened entry of the opening
    public record Inspection(
            String file,
            String number,
            String body,
            String place,
            shuzhi.conduct.inspection.Status status,
            Optional<String> commitment,
            Optional<Long> sealed,
            Optional<Long> opened,
            Optional<LocalDate> started,
            Optional<String> object,
            int findings) {}

    /// A risk point as the list shows it.
    public record RiskPoint(
            String point,
            String file,
            String body,
            String place,
            shuzhi.conduct.risk.Step step,
            shuzhi.conduct.risk.Level level,
            shuzhi.conduct.risk.Status status,
            Optional<LocalDate> review,
            int incidents) {}

    static List<View> all() {
        var views = new ArrayList<View>(List.of(
                new FileView<>(
                        "conduct_hazard",
                        Hazard.class,
                        "create index conduct_hazard_owner on conduct_hazard (owner, status);"
                                + "create index conduct_hazard_authority on conduct_hazard (authority, status);",
                        entry -> own(entry, "hazard"),
                        Rows::hazard),
                new FileView<>(
                        "conduct_inspection",
                        Inspection.class,
                        "",
                        entry -> own(entry, "inspection"),
                        Rows::inspection),
                new FileView<>("conduct_risk", RiskPoint.class, "", Rows::point, Rows::risk)));
        views.addAll(ActTable.of(
                shuzhi.conduct.risk.Rules.RISKS,
                shuzhi.conduct.hazard.Rules.HAZARD,
                shuzhi.conduct.accident.Rules.ACCIDENTS,
                shuzhi.conduct.inspection.Rules.INSPECTION,
                shuzhi.conduct.site.Rules.SITES));
        return views;
    }

    private static Optional<String> own(Entry entry, String thing) {
        return entry.thing().equals(thing) ? Optional.of(entry.file()) : Optional.empty();
    }

    private static final String HAZARD = "select file, number, kind, object, owner, authority, place, status, level,"
            + " found, due, card, closed from conduct_hazard ";

    /// Which hazards a list shows.
    public enum Side {
        OWNER("owner = :body"),
        AUTHORITY("authority = :body"),
        PLACE("place like :place");

        private final String condition;

        Side(String condition) {
            this.condition = condition;
        }
    }

    /// The hazards of one side in some states, what is due first on top.
    ///
    /// @param place prefix of the places, for the side of a place
    public List<Hazard> hazards(Side side, String body, String place, List<String> in, int from, int count) {
        return query.rows(
                Hazard.class,
                HAZARD + "where " + side.condition + " and status = any (:states)"
                        + " order by due nulls last, found desc, number limit :count offset :from",
                Map.of("body", body, "place", place + "%", "states", in, "from", from, "count", count));
    }

    public long hazardCount(Side side, String body, String place, List<String> in) {
        return query.number(
                "select count(*) from conduct_hazard where " + side.condition + " and status = any (:states)",
                Map.of("body", body, "place", place + "%", "states", in));
    }

    /// Hazards under removal that are past their day, and major ones, whose months are to be reported.
    public List<Hazard> watched(LocalDate today) {
        return query.rows(
                Hazard.class,
                HAZARD + "where status = 'PLANNED' and (due < :today or level = 'MAJOR')"
                        + " and card is distinct from 'RED' order by file",
                Map.of("today", today));
    }

    private static final String INSPECTION = "select file, number, body, place, status, commitment, sealed, opened,"
            + " started, object, findings from conduct_inspection ";

    public List<Inspection> inspections(String place, int from, int count) {
        return query.rows(
                Inspection.class,
                INSPECTION + "where place like :place order by started desc nulls first, number desc"
                        + " limit :count offset :from",
                Map.of("place", place + "%", "from", from, "count", count));
    }

    /// Those of other places that are not over: who is on the team knows the file itself.
    public List<Inspection> openElsewhere(String place) {
        return query.rows(
                Inspection.class,
                INSPECTION + "where place not like :place and status in ('PREPARED', 'SEALED', 'CHOSEN', 'STARTED')"
                        + " order by number desc",
                Map.of("place", place + "%"));
    }

    /// The places at and below this one whose register has a site.
    public List<String> placesOfSites(String place) {
        return query
                .rows(
                        Place.class,
                        "select distinct p_place as place from site_entered where p_place like :place order by 1",
                        Map.of("place", place + "%"))
                .stream()
                .map(Place::place)
                .toList();
    }

    private record Place(String place) {}

    public long inspectionCount(String place) {
        return query.number(
                "select count(*) from conduct_inspection where place like :place", Map.of("place", place + "%"));
    }

    /// The draws, the newest commitment first.
    public List<Inspection> draws(int from, int count) {
        return query.rows(
                Inspection.class,
                INSPECTION + "where sealed is not null order by sealed desc limit :count offset :from",
                Map.of("from", from, "count", count));
    }

    public long drawCount() {
        return query.number("select count(*) from conduct_inspection where sealed is not null", Map.of());
    }

    private static final String RISK =
            "select point, file, body, place, step, level, status, review, incidents from conduct_risk ";

    /// The risk points of a body, or of all bodies of a place.
    ///
    /// @param body unified code; empty for every body
    public List<RiskPoint> risks(String body, String place, int from, int count) {
        return query.rows(
                RiskPoint.class,
                RISK + "where (body = :body or :body = '') and place like :place"
                        + " order by point limit :count offset :from",
                Map.of("body", body, "place", place + "%", "from", from, "count", count));
    }

    public long riskCount(String body, String place) {
        return query.number(
                "select count(*) from conduct_risk where (body = :body or :body = '') and place like :place",
                Map.of("body", body, "place", place + "%"));
    }

    /// Points in force whose review is due.
    public List<RiskPoint> dueForReview(LocalDate today) {
        return query.rows(
                RiskPoint.class,
                RISK + "where status = 'IN_FORCE' and review <= :today order by point",
                Map.of("today", today));
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
