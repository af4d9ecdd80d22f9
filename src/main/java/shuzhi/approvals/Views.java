package shuzhi.approvals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuzhi.approvals.dossier.Outcome;
import shuzhi.approvals.dossier.Status;
import shuzhi.database.ActView;
import shuzhi.database.FileView;
import shuzhi.database.Query;
import shuzhi.database.View;
import shuzhi.figures.ActTable;

/// The tables that the acts of approvals fill, and the questions that its pages ask.
public final class Views {
    private final Query query;

    public Views(Query query) {
        this.query = query;
    }

    /// A dossier as the lists show it. Nothing personal: names are opened from the sealed parts when a file is
    /// read.
    ///
    /// @param due the promised due date while the clock runs; empty before acceptance and while it is stopped
    /// @param last the act that changed the row last; an opinion or a step of a hearing changes nothing in it
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

    /// An item of the catalogue.
    ///
    /// @param version the one in force; 0 for none
    /// @param drafted the newest version written
    /// @param open strangers may know of the version in force; of the newest before there is one
    /// @param draftOpen strangers may know of the newest version once it is in force
    public record Item(
            String code,
            int version,
            String name,
            String english,
            String body,
            String chain,
            int drafted,
            String draftName,
            String draftEnglish,
            boolean open,
            boolean draftOpen) {
        Item standing(int inForce) {
            return new Item(
                    code, inForce, name, english, body, chain, drafted, draftName, draftEnglish, open, draftOpen);
        }
    }

    /// A licence, found by the identifier that stands on it.
    ///
    /// @param pending `RENEWAL`, `CHANGE` or `ENDING` while one waits to be decided; empty otherwise
    /// @param renewalInTime a renewal waits that was asked for in time, so silence renews it
    public record Licence(
            String file,
            String identifier,
            String item,
            String body,
            String status,
            LocalDate since,
            Optional<LocalDate> until,
            String digest,
            String person,
            String pending,
            boolean renewalInTime) {}

    /// An identifier that a licence has, or had before a change or a renewal.
    public record Identifier(String identifier, String file) {}

    /// What an applicant promised and is still open: minor papers to come (`SUPPLY`), or a pledge to be checked
    /// (`PLEDGE`).
    public record Promise(String file, String body, String kind, LocalDate due, boolean open) {}

    /// A bad rating on its way round the loop.
    public record Loop(
            String file,
            String dossier,
            String item,
            String body,
            String place,
            int stars,
            LocalDate rated,
            String stage,
            Optional<LocalDate> due) {}

    /// A decision that bars its applicant from applying for an item again. Who that is stands in the sealed
    /// parts of the dossier alone.
    public record Bar(long entry, String dossier, String item, String because, String ground, LocalDate until) {}

    /// One opinion asked in parallel.
    public record Review(String id, String file, String body, LocalDate due, boolean open) {}

    /// A case taken over from an event log or a table, kept apart from the city's own.
    ///
    /// @param body as the source names it; the source itself when it names none
    /// @param open true when it had not ended in the source
    public record Imported(
            long entry,
            String file,
            String source,
            String body,
            String department,
            String channel,
            LocalDate started,
            LocalDate ended,
            Optional<LocalDate> deadline,
            int events,
            int workingDays,
            boolean late,
            boolean open) {}

    /// A step of an imported case, as the source wrote it.
    ///
    /// @param number place within the case, beginning with 0
    public record ImportedStep(
            long entry, int number, String activity, Optional<String> at, Optional<String> resource) {}

    static List<View> all() {
        var all = new ArrayList<View>(rows());
        all.addAll(ActTable.of(shuzhi.approvals.rating.Rules.RATING));
        return all;
    }

    private static List<View> rows() {
        return List.of(
                new FileView<>(
                        "approvals_dossier", Dossier.class, """
                            create index approvals_dossier_open on approvals_dossier (body, due)
                                where status in ('RECEIVED', 'CORRECTION', 'COMPLETED', 'ACCEPTED', 'SUSPENDED');
                            create index approvals_dossier_deliver on approvals_dossier (body, deliver_by)
                                where status in ('GRANTED', 'DENIED');
                            create index approvals_dossier_person on approvals_dossier (person);
                            create index approvals_dossier_number on approvals_dossier (number);
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
                new ActView<>(
                        "approvals_bar",
                        Bar.class,
                        "create index approvals_bar_item on approvals_bar (item, until);",
                        Rows::bar),
                new ActView<>("approvals_rating", Rating.class, "", Rows::rating),
                new FileView<>("approvals_item", Item.class, "", entry -> Rows.own(entry, "item"), Rows::item),
                new FileView<>(
                        "approvals_licence",
                        Licence.class,
                        "create index approvals_licence_identifier on approvals_licence (identifier);",
                        entry -> Rows.own(entry, "licence"),
                        LicenceRows::licence),
                new FileView<>(
                        "approvals_review",
                        Review.class,
                        "create index approvals_review_body on approvals_review (body) where open;",
                        Rows::reviewKey,
                        Rows::review),
                new ActView<>(
                        "approvals_identifier",
                        Identifier.class,
                        "create index approvals_identifier_identifier on approvals_identifier (identifier);",
                        LicenceRows::identifier),
                new FileView<>(
                        "approvals_promise",
                        Promise.class,
                        "create index approvals_promise_body on approvals_promise (body) where open;",
                        entry -> Rows.own(entry, "dossier"),
                        Rows::promise),
                new FileView<>(
                        "approvals_loop",
                        Loop.class,
                        "create index approvals_loop_body on approvals_loop (body, due);",
                        entry -> Rows.own(entry, "rating"),
                        Rows::loop),
                new ActView<>("approvals_imported", Imported.class, "", Rows::imported),
                new ActView<>(
                        "approvals_imported_step",
                        ImportedStep.class,
                        "create index approvals_imported_step_entry on approvals_imported_step using brin (entry);",
                        Rows::importedSteps));
    }

    static final String DOSSIER =
            "select file, number, item, version, chain, body, place, channel, person, status, received, answer_by,"
                    + " accepted, deemed, promised, due, statutory_due, pause_end, decided, used, on_time, deliver_by,"
                    + " last from approvals_dossier ";

    /// How many dossiers there are.
    public long count() {
        return query.number("select count(*) from approvals_dossier", Map.of());
    }

    public Optional<Dossier> dossier(String file) {
        return query.one(Dossier.class, DOSSIER + "where file = :file", Map.of("file", file));
    }

    public Optional<Dossier> byNumber(String number) {
        return query.one(Dossier.class, DOSSIER + "where number = :number", Map.of("number", number));
    }

    /// The dossiers of a body in one of these states, what is due first on top.
    ///
    /// @param closed items whose dossiers are left out
    public List<Dossier> workList(String body, List<Status> in, List<String> closed, int from, int count) {
        return query.rows(
                Dossier.class,
                DOSSIER + "where body = :body and status = any (:states) and item <> all (:closed)"
                        + " order by coalesce(deliver_by, due, pause_end, answer_by), number limit :count offset :from",
                Map.of("body", body, "states", names(in), "closed", closed, "from", from, "count", count));
    }

    public long workCount(String body, List<Status> in, List<String> closed) {
        return query.number(
                "select count(*) from approvals_dossier where body = :body and status = any (:states)"
                        + " and item <> all (:closed)",
                Map.of("body", body, "states", names(in), "closed", closed));
    }

    private static List<String> names(List<Status> states) {
        return states.stream().map(Status::name).toList();
    }

    private static final String ASKED = "where file in (select file from approvals_review where body = :body and open)"
            + " and item <> all (:closed)";

    /// Dossiers on which a body owes an opinion.
    public List<Dossier> toReview(String body, List<String> closed, int from, int count) {
        return query.rows(
                Dossier.class,
                DOSSIER + ASKED + " order by due, number limit :count offset :from",
                Map.of("body", body, "closed", closed, "from", from, "count", count));
    }

    public long reviewCount(String body, List<String> closed) {
        return query.number("select count(*) from approvals_dossier " + ASKED, Map.of("body", body, "closed", closed));
    }

    public List<Dossier> of(String person) {
        return query.rows(
                Dossier.class,
                DOSSIER + "where person = :person order by received desc, number desc limit 200",
                Map.of("person", person));
    }

    private static final String ITEM =
            "select code, version, name, english, body, chain, drafted, draft_name, draft_english, open, draft_open"
                    + " from approvals_item ";

    /// Public items in force whose name or code fits; all of them for no words.
    public List<Item> items(String words) {
        return query.rows(
                Item.class,
                ITEM + "where version > 0 and open and (name ilike :words or english ilike :words or code = :code)"
                        + " order by chain desc, code",
                Map.of("words", "%" + words.replace("%", "").replace("_", "") + "%", "code", words));
    }

    /// Every item that was ever drafted, for its editors.
    public List<Item> catalogue() {
        return query.rows(Item.class, ITEM + "order by version = 0 desc, drafted > version desc, code", Map.of());
    }

    private record Code(String code) {}

    /// The items that are not public.
    List<String> closedItems() {
        return query.rows(Code.class, "select code from approvals_item where not open order by code", Map.of()).stream()
                .map(Code::code)
                .toList();
    }

    /// The items of these codes, in force or not.
    public List<Item> itemsOf(List<String> codes) {
        return query.rows(Item.class, ITEM + "where code = any (:codes)", Map.of("codes", codes));
    }

    public Optional<Licence> licence(String file) {
        return query.one(Licence.class, LICENCE + "where file = :file", Map.of("file", file));
    }

    public Optional<Licence> licenceNamed(String identifier) {
        return query.one(
                Licence.class,
                LICENCE + "where file = (select file from approvals_identifier where identifier = :identifier limit 1)",
                Map.of("identifier", identifier));
    }

    private static final String PENDING = "where body = any (:bodies) and pending <> '' and item <> all (:closed)";

    private static final String LICENCE =
            "select file, identifier, item, body, status, since, until, digest, person, pending, renewal_in_time"
                    + " from approvals_licence ";

    /// Licences of a body on which something waits to be decided, what expires first on top.
    public List<Licence> pendingLicences(List<String> bodies, List<String> closed, int from, int count) {
        return query.rows(
                Licence.class,
                LICENCE + PENDING + " order by until, file limit :count offset :from",
                Map.of("bodies", bodies, "closed", closed, "from", from, "count", count));
    }

    public long pendingLicenceCount(List<String> bodies, List<String> closed) {
        return query.number(
                "select count(*) from approvals_licence " + PENDING, Map.of("bodies", bodies, "closed", closed));
    }

    /// Licences that hold and whose last day has passed (art. 50 and 70).
    public List<Licence> runOut(LocalDate today) {
        return query.rows(
                Licence.class,
                LICENCE + "where status = 'VALID' and until < :today order by until, file limit 500",
                Map.of("today", today));
    }

    private static final String PROMISED =
            "where file in (select file from approvals_promise where body = :body and open) and item <> all (:closed)";

    /// Dossiers with an open promise, the oldest day first.
    public List<Dossier> promised(String body, List<String> closed, int from, int count) {
        return query.rows(
                Dossier.class,
                DOSSIER + PROMISED + " order by received, number limit :count offset :from",
                Map.of("body", body, "closed", closed, "from", from, "count", count));
    }

    public long promisedCount(String body, List<String> closed) {
        return query.number(
                "select count(*) from approvals_dossier " + PROMISED, Map.of("body", body, "closed", closed));
    }

    public Optional<Promise> promise(String file) {
        return query.one(
                Promise.class,
                "select file, body, kind, due, open from approvals_promise where file = :file and open",
                Map.of("file", file));
    }

    /// The decisions that bar somebody from applying for an item on a day.
    public List<Bar> bars(String item, LocalDate on) {
        return query.rows(
                Bar.class,
                "select entry, dossier, item, because, ground, until from approvals_bar"
                        + " where item = :item and until >= :on order by until desc",
                Map.of("item", item, "on", on));
    }

    public boolean isRated(String dossier) {
        return query.number(
                        "select count(*) from approvals_rating where dossier = :dossier", Map.of("dossier", dossier))
                > 0;
    }

    private record Line(byte[] line) {}

    /// The public line of an entry, as the very bytes that were hashed.
    public Optional<byte[]> line(long position) {
        return query.one(Line.class, "select line from entry where position = :position", Map.of("position", position))
                .map(Line::line);
    }

    /// How many entries the ledger has.
    public long size() {
        return query.number("select size from head", Map.of());
    }

    /// Notes that an officer has read a file (threat T9).
    public void noteReading(String person, String post, String file) {
        query.change(
                "insert into reading (person, post, file) values (:person, :post, :file)",
                Map.of("person", person, "post", post, "file", file));
    }

    /// Files whose five working days have passed without a notice (rule A-15).
    public List<String> silent(LocalDate today) {
        return files(
                "select file from approvals_dossier where status in ('RECEIVED', 'COMPLETED') and answer_by < :today",
                today);
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

    /// Dossiers in hand that are due between two days, both included, the oldest first; at most 500.
    public List<Dossier> dueBetween(LocalDate from, LocalDate until, String place) {
        return query.rows(
                Dossier.class,
                DOSSIER + DUE_BETWEEN + " order by due, number limit 500",
                Map.of("from", from, "until", until, "place", place + "%"));
    }

    public long countDueBetween(LocalDate from, LocalDate until, String place) {
        return query.number(
                "select count(*) from approvals_dossier " + DUE_BETWEEN,
                Map.of("from", from, "until", until, "place", place + "%"));
    }

    private static final String DUE_BETWEEN =
            "where status = 'ACCEPTED' and due between :from and :until and place like :place";
}
