package shuzhi.approvals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuzhi.approvals.dossier.Outcome;
import shuzhi.approvals.dossier.Status;
import shuzhi.database.ActView;
import shuzhi.database.FileView;
import shuzhi.database.Query;
import shuzhi.database.View;

/// The tables that the acts of approvals fill, and the questions that its pages ask.
public final class Views {
    private final Query query;

    public Views(Query query) {
        this.query = query;
    }

    /// A dossier as the lists show it. Nothing personal: names are opened from the sealed parts when a file is read.
    ///
    /// @param due the promised due date while the clock runs; empty before acceptance and while it is stopped
    public record Dossier(
            String file,
            String number,
            String item,
            int version,
            String chain,
            String body,
            String place,
            String channel,
            String person,
            Status status,
            LocalDate received,
            LocalDate answerBy,
            Optional<LocalDate> accepted,
            boolean deemed,
            int promised,
            Optional<LocalDate> due,
            Optional<LocalDate> statutoryDue,
            Optional<LocalDate> pauseEnd,
            Optional<LocalDate> decided,
            Optional<Integer> used,
            Optional<Boolean> onTime,
            Optional<LocalDate> deliverBy,
            long last) {}

    /// A decision: written once, never changed, so figures as of an earlier position stay what they were.
    public record Decision(
            long entry,
            String file,
            String number,
            String item,
            String chain,
            String body,
            String place,
            Outcome outcome,
            LocalDate decided,
            LocalDate accepted,
            int used,
            int paused,
            int promised,
            int statutoryDays,
            boolean onTime,
            boolean lawful) {}

    /// A finished journey.
    public record Journey(
            long entry,
            String file,
            String chain,
            LocalDate accepted,
            LocalDate finished,
            int gross,
            int net,
            int limitDays,
            boolean reached,
            String place) {}

    /// A rating.
    public record Rating(
            long entry,
            String dossier,
            String item,
            String body,
            String place,
            int stars,
            boolean bad,
            LocalDate rated) {}

    /// An item in force.
    public record Item(String code, int version, String name, String english, String body, String chain) {}

    /// A licence, found by the identifier that stands on it.
    public record Licence(
            String file,
            String identifier,
            String item,
            String body,
            String status,
            LocalDate since,
            Optional<LocalDate> until,
            String digest,
            String person) {}

    /// One opinion asked in parallel.
    public record Review(String id, String file, String body, LocalDate due, boolean open) {}

    /// A case taken over from an event log, kept apart from the city's own.
    public record Imported(
            long entry,
            String source,
            String department,
            String channel,
            LocalDate started,
            LocalDate ended,
            Optional<LocalDate> deadline,
            int events,
            int workingDays,
            boolean late) {}

    static List<View> all() {
        return List.of(
                new FileView<>(
                        "approvals_dossier", Dossier.class, """
                        create index approvals_dossier_open on approvals_dossier (body, due)
                            where status in ('RECEIVED', 'CORRECTION', 'COMPLETED', 'ACCEPTED', 'SUSPENDED');
                        create index approvals_dossier_person on approvals_dossier (person);
                        create index approvals_dossier_number on approvals_dossier (number);
                        create index approvals_dossier_received on approvals_dossier (body, received desc);
                        """, entry -> Rows.own(entry, "dossier"), Rows::dossier),
                new ActView<>(
                        "approvals_decision",
                        Decision.class,
                        "create index approvals_decision_day on approvals_decision (decided, place);",
                        Rows::decision),
                new ActView<>(
                        "approvals_journey",
                        Journey.class,
                        "create index approvals_journey_day on approvals_journey (finished);",
                        Rows::journey),
                new ActView<>("approvals_rating", Rating.class, "", Rows::rating),
                new FileView<>("approvals_item", Item.class, "", entry -> Rows.own(entry, "item"), Rows::item),
                new FileView<>(
                        "approvals_licence",
                        Licence.class,
                        "create index approvals_licence_identifier on approvals_licence (identifier);",
                        entry -> Rows.own(entry, "licence"),
                        Rows::licence),
                new FileView<>(
                        "approvals_review",
                        Review.class,
                        "create index approvals_review_body on approvals_review (body) where open;",
                        Rows::reviewKey,
                        Rows::review),
                new ActView<>("approvals_imported", Imported.class, "", Rows::imported));
    }

    private static final String DOSSIER =
            "select file, number, item, version, chain, body, place, channel, person, status,"
                    + " received, answer_by, accepted, deemed, promised, due, statutory_due, pause_end, decided, used, on_time, deliver_by,"
                    + " last from approvals_dossier ";
    private static final String OPEN = " status in ('RECEIVED', 'CORRECTION', 'COMPLETED', 'ACCEPTED', 'SUSPENDED') ";

    public Optional<Dossier> dossier(String file) {
        return query.one(Dossier.class, DOSSIER + "where file = :file", Map.of("file", file));
    }

    public Optional<Dossier> byNumber(String number) {
        return query.one(Dossier.class, DOSSIER + "where number = :number", Map.of("number", number));
    }

    /// The work list of a body, what is due first on top.
    public List<Dossier> workList(String body, int from, int count) {
        return query.rows(
                Dossier.class,
                DOSSIER + "where body = :body and" + OPEN
                        + "order by coalesce(due, answer_by), number limit :count offset :from",
                Map.of("body", body, "from", from, "count", count));
    }

    public long workCount(String body) {
        return query.number(
                "select count(*) from approvals_dossier where body = :body and" + OPEN, Map.of("body", body));
    }

    /// Dossiers on which a body owes an opinion.
    public List<Dossier> toReview(String body) {
        return query.rows(
                Dossier.class,
                DOSSIER + "where file in (select file from approvals_review where body = :body and open)"
                        + " order by due, number limit 200",
                Map.of("body", body));
    }

    /// The decided dossiers of a body that are not delivered yet.
    public List<Dossier> toDeliver(String body) {
        return query.rows(
                Dossier.class,
                DOSSIER
                        + "where body = :body and status in ('GRANTED', 'DENIED') order by deliver_by, number limit 100",
                Map.of("body", body));
    }

    public List<Dossier> of(String person) {
        return query.rows(
                Dossier.class,
                DOSSIER + "where person = :person order by received desc, number desc limit 200",
                Map.of("person", person));
    }

    public List<Item> items(String words) {
        return query.rows(
                Item.class,
                "select code, version, name, english, body, chain from approvals_item where version > 0"
                        + " and (name ilike :words or english ilike :words or code = :code) order by chain desc, code",
                Map.of("words", "%" + words.replace("%", "").replace("_", "") + "%", "code", words));
    }

    public Optional<Licence> licence(String file) {
        return query.one(Licence.class, LICENCE + "where file = :file", Map.of("file", file));
    }

    public Optional<Licence> licenceNamed(String identifier) {
        return query.one(Licence.class, LICENCE + "where identifier = :identifier", Map.of("identifier", identifier));
    }

    private static final String LICENCE =
            "select file, identifier, item, body, status, since, until, digest, person from approvals_licence ";

    public boolean isRated(String dossier) {
        return query.number(
                        "select count(*) from approvals_rating where dossier = :dossier", Map.of("dossier", dossier))
                > 0;
    }

    /// Files whose five working days have passed without a notice (rule A-15).
    public List<String> silent(LocalDate today) {
        return files("select file from approvals_dossier where status = 'RECEIVED' and answer_by < :today", today);
    }

    /// Files whose announced pause is over (rule A-39).
    public List<String> pausesOver(LocalDate today) {
        return files("select file from approvals_dossier where status = 'SUSPENDED' and pause_end <= :today", today);
    }

    /// Files whose clock runs, for a new calendar (rule A-07).
    public List<String> running(LocalDate today) {
        return files(
                "select file from approvals_dossier where status = 'ACCEPTED' and accepted <= :today order by file",
                today);
    }

    private List<String> files(String sql, LocalDate today) {
        return query.rows(FileName.class, sql, Map.of("today", today)).stream()
                .map(FileName::file)
                .toList();
    }

    private record FileName(String file) {}
}
