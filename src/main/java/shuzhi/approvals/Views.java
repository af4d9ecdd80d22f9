package shuzhi.approvals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuzhi.approvals.dossier.Act;
import shuzhi.approvals.dossier.Outcome;
import shuzhi.approvals.dossier.Status;
import shuzhi.approvals.item.Definition;
import shuzhi.database.ActView;
import shuzhi.database.FileView;
import shuzhi.database.Query;
import shuzhi.database.View;
import shuzhi.ledger.Entry;

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
            Optional<LocalDate> due,
            Optional<LocalDate> statutoryDue,
            Optional<LocalDate> pauseEnd,
            Optional<LocalDate> decided,
            Optional<Integer> used,
            Optional<Boolean> onTime,
            Optional<LocalDate> deliverBy,
            long last) {

        private Dossier at(Status next, long entry) {
            return new Dossier(
                    file,
                    number,
                    item,
                    version,
                    chain,
                    body,
                    place,
                    channel,
                    person,
                    next,
                    received,
                    answerBy,
                    accepted,
                    deemed,
                    due,
                    statutoryDue,
                    pauseEnd,
                    decided,
                    used,
                    onTime,
                    deliverBy,
                    entry);
        }

        private Dossier supplied(Act.Supplemented act, long entry) {
            return new Dossier(
                    file,
                    number,
                    item,
                    version,
                    chain,
                    body,
                    place,
                    channel,
                    person,
                    act.complete() ? Status.COMPLETED : Status.CORRECTION,
                    received,
                    act.answerBy(),
                    accepted,
                    deemed,
                    due,
                    statutoryDue,
                    pauseEnd,
                    decided,
                    used,
                    onTime,
                    deliverBy,
                    entry);
        }

        private Dossier due(Status next, Optional<LocalDate> promised, Optional<LocalDate> statutory, long entry) {
            return new Dossier(
                    file, number, item, version, chain, body, place, channel, person, next, received, answerBy,
                    accepted, deemed, promised, statutory, pauseEnd, decided, used, onTime, deliverBy, entry);
        }

        private Dossier pause(Status next, Optional<LocalDate> end, long entry) {
            return new Dossier(
                    file,
                    number,
                    item,
                    version,
                    chain,
                    body,
                    place,
                    channel,
                    person,
                    next,
                    received,
                    answerBy,
                    accepted,
                    deemed,
                    due,
                    statutoryDue,
                    end,
                    decided,
                    used,
                    onTime,
                    deliverBy,
                    entry);
        }
    }

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
                new FileView<>("approvals_dossier", Dossier.class, """
                        create index approvals_dossier_open on approvals_dossier (body, due)
                            where status in ('RECEIVED', 'CORRECTION', 'COMPLETED', 'ACCEPTED', 'SUSPENDED');
                        create index approvals_dossier_person on approvals_dossier (person);
                        create index approvals_dossier_number on approvals_dossier (number);
                        create index approvals_dossier_received on approvals_dossier (body, received desc);
                        """, entry -> own(entry, "dossier"), Views::dossier),
                new ActView<>(
                        "approvals_decision",
                        Decision.class,
                        "create index approvals_decision_day on approvals_decision (decided, place);",
                        Views::decision),
                new ActView<>(
                        "approvals_journey",
                        Journey.class,
                        "create index approvals_journey_day on approvals_journey (finished);",
                        Views::journey),
                new ActView<>("approvals_rating", Rating.class, "", Views::rating),
                new FileView<>("approvals_item", Item.class, "", entry -> own(entry, "item"), Views::item),
                new FileView<>(
                        "approvals_licence",
                        Licence.class,
                        "create index approvals_licence_identifier on approvals_licence (identifier);",
                        entry -> own(entry, "licence"),
                        Views::licence),
                new FileView<>(
                        "approvals_review",
                        Review.class,
                        "create index approvals_review_body on approvals_review (body) where open;",
                        Views::reviewKey,
                        Views::review),
                new ActView<>("approvals_imported", Imported.class, "", Views::imported));
    }

    private static Optional<String> own(Entry entry, String thing) {
        return entry.thing().equals(thing) ? Optional.of(entry.file()) : Optional.empty();
    }

    private static Optional<Dossier> dossier(Optional<Dossier> row, Entry entry) {
        long at = entry.position();
        return switch ((Act) entry.act()) {
            case Act.Submitted it ->
                Optional.of(new Dossier(
                        entry.file(),
                        it.number(),
                        it.item(),
                        it.version(),
                        it.chain(),
                        it.body(),
                        it.place(),
                        it.channel().name(),
                        it.person(),
                        Status.RECEIVED,
                        it.on(),
                        it.answerBy(),
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        at));
            case Act.Imported _ -> row;
            case Act.NotAccepted _ ->
                row.map(it -> it.due(Status.NOT_ACCEPTED, Optional.empty(), Optional.empty(), at));
            case Act.AskedForMore _ -> row.map(it -> it.at(Status.CORRECTION, at));
            case Act.Supplemented act -> row.map(it -> it.supplied(act, at));
            case Act.Accepted act ->
                row.map(it -> new Dossier(
                        it.file,
                        it.number,
                        it.item,
                        it.version,
                        it.chain,
                        it.body,
                        it.place,
                        it.channel,
                        it.person,
                        Status.ACCEPTED,
                        it.received,
                        it.answerBy,
                        Optional.of(act.from()),
                        act.deemed(),
                        Optional.of(act.promisedDue()),
                        Optional.of(act.statutoryDue()),
                        it.pauseEnd,
                        it.decided,
                        it.used,
                        it.onTime,
                        it.deliverBy,
                        at));
            case Act.Paused act ->
                row.map(it -> it.pause(Status.SUSPENDED, Optional.of(act.plannedEnd()), at)
                        .due(Status.SUSPENDED, Optional.empty(), it.statutoryDue, at));
            case Act.Resumed act ->
                row.map(it -> it.pause(Status.ACCEPTED, Optional.empty(), at)
                        .due(Status.ACCEPTED, Optional.of(act.promisedDue()), Optional.of(act.statutoryDue()), at));
            case Act.Extended act -> row.map(it -> it.due(it.status, it.due, Optional.of(act.statutoryDue()), at));
            case Act.Recalculated act ->
                row.map(it -> it.due(it.status, Optional.of(act.promisedDue()), Optional.of(act.statutoryDue()), at));
            case Act.Decided act ->
                row.map(it -> new Dossier(
                        it.file,
                        it.number,
                        it.item,
                        it.version,
                        it.chain,
                        it.body,
                        it.place,
                        it.channel,
                        it.person,
                        act.outcome() == Outcome.GRANTED ? Status.GRANTED : Status.DENIED,
                        it.received,
                        it.answerBy,
                        it.accepted,
                        it.deemed,
                        it.due,
                        it.statutoryDue,
                        it.pauseEnd,
                        Optional.of(act.on()),
                        Optional.of(act.used()),
                        Optional.of(act.onTime()),
                        Optional.of(act.deliverBy()),
                        at));
            case Act.Delivered _ -> row.map(it -> it.at(Status.DELIVERED, at));
            case Act.Ended _ -> row.map(it -> it.due(Status.WITHDRAWN, Optional.empty(), Optional.empty(), at));
            case Act.CorrectedOnSpot _,
                    Act.ReviewAsked _,
                    Act.Reviewed _,
                    Act.ObjectionAnswered _,
                    Act.Inspected _,
                    Act.ThirdPartyTold _,
                    Act.HearingOffered _,
                    Act.HearingRequested _,
                    Act.HearingWaived _,
                    Act.HearingAnnounced _,
                    Act.HearingHeld _,
                    Act.HearingRecordSigned _,
                    Act.SentUp _ -> row.map(it -> it.at(it.status, at));
        };
    }

    private static List<Decision> decision(Entry entry) {
        if (!(entry.act() instanceof Act.Decided it)) return List.of();
        return List.of(new Decision(
                entry.position(),
                entry.file(),
                it.number(),
                it.item(),
                it.chain(),
                it.body(),
                it.place(),
                it.outcome(),
                it.on(),
                it.accepted(),
                it.used(),
                it.paused(),
                it.promised(),
                it.statutoryDays(),
                it.onTime(),
                it.lawful()));
    }

    private static List<Journey> journey(Entry entry) {
        if (!(entry.act() instanceof shuzhi.approvals.journey.Act.Finished it)) return List.of();
        return List.of(new Journey(
                entry.position(),
                entry.file(),
                it.chain(),
                it.from(),
                it.on(),
                it.gross(),
                it.net(),
                it.limit(),
                it.reached(),
                it.place()));
    }

    private static List<Rating> rating(Entry entry) {
        if (!(entry.act() instanceof shuzhi.approvals.rating.Act.Rated it)) return List.of();
        return List.of(new Rating(
                entry.position(), it.dossier(), it.item(), it.body(), it.place(), it.stars(), it.bad(), it.on()));
    }

    private static Optional<Item> item(Optional<Item> row, Entry entry) {
        return switch ((shuzhi.approvals.item.Act) entry.act()) {
            case shuzhi.approvals.item.Act.Drafted it -> row.or(() -> Optional.of(named(it.definition(), 0)));
            case shuzhi.approvals.item.Act.Published it ->
                row.map(known ->
                        new Item(known.code, it.version(), known.name, known.english, known.body, known.chain));
            case shuzhi.approvals.item.Act.Withdrawn _ ->
                row.map(known -> new Item(known.code, 0, known.name, known.english, known.body, known.chain));
        };
    }

    private static Item named(Definition it, int version) {
        return new Item(
                it.code(),
                version,
                it.name().zh(),
                it.name().en(),
                it.body(),
                it.chain().orElse(""));
    }

    private static Optional<Licence> licence(Optional<Licence> row, Entry entry) {
        return switch ((shuzhi.approvals.licence.Act) entry.act()) {
            case shuzhi.approvals.licence.Act.Issued it ->
                Optional.of(new Licence(
                        entry.file(),
                        it.identifier(),
                        it.item(),
                        it.body(),
                        "VALID",
                        it.from(),
                        it.until(),
                        it.digest(),
                        it.person()));
            case shuzhi.approvals.licence.Act.Withdrawn _ -> ended(row, "WITHDRAWN");
            case shuzhi.approvals.licence.Act.Revoked _ -> ended(row, "REVOKED");
            case shuzhi.approvals.licence.Act.Cancelled _ -> ended(row, "CANCELLED");
            case shuzhi.approvals.licence.Act.Expired _ -> ended(row, "EXPIRED");
            case shuzhi.approvals.licence.Act.Deregistered _ -> ended(row, "DEREGISTERED");
        };
    }

    private static Optional<Licence> ended(Optional<Licence> row, String status) {
        return row.map(it -> new Licence(
                it.file, it.identifier, it.item, it.body, status, it.since, it.until, it.digest, it.person));
    }

    private static Optional<String> reviewKey(Entry entry) {
        return switch (entry.act()) {
            case Act.ReviewAsked it -> Optional.of(entry.file() + "/" + it.body());
            case Act.Reviewed it -> Optional.of(entry.file() + "/" + it.body());
            default -> Optional.empty();
        };
    }

    private static Optional<Review> review(Optional<Review> row, Entry entry) {
        return switch (entry.act()) {
            case Act.ReviewAsked it ->
                Optional.of(new Review(entry.file() + "/" + it.body(), entry.file(), it.body(), it.due(), true));
            default -> row.map(it -> new Review(it.id, it.file, it.body, it.due, false));
        };
    }

    private static List<Imported> imported(Entry entry) {
        if (!(entry.act() instanceof Act.Imported it)) return List.of();
        return List.of(new Imported(
                entry.position(),
                it.source(),
                it.department(),
                it.channel(),
                it.from(),
                it.until(),
                it.deadline(),
                it.events(),
                it.workingDays(),
                it.late()));
    }

    private static final String DOSSIER =
            "select file, number, item, version, chain, body, place, channel, person, status,"
                    + " received, answer_by, accepted, deemed, due, statutory_due, pause_end, decided, used, on_time, deliver_by,"
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
}
