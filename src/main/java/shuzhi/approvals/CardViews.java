package shuzhi.approvals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuzhi.approvals.card.Act;
import shuzhi.approvals.card.Colour;
import shuzhi.approvals.card.Status;
import shuzhi.approvals.card.Trigger;
import shuzhi.codes.UnifiedCode;
import shuzhi.database.ActView;
import shuzhi.database.FileView;
import shuzhi.database.Query;
import shuzhi.database.View;
import shuzhi.ledger.Entry;

/// The tables that the acts of cards fill (监察牌视图), the course of dossiers as supervision looks at it, and the
/// questions that timers and pages ask of them.
public final class CardViews {
    /// How the unified codes of sole traders begin (rule A-69).
    private static final String SOLE_TRADER = "92";

    private final Query query;

    public CardViews(Query query) {
        this.query = query;
    }

    /// A card as the lists show it.
    public record Card(
            String file,
            String number,
            String dossier,
            String item,
            String body,
            String place,
            Colour colour,
            Trigger trigger,
            Optional<LocalDate> due,
            LocalDate raised,
            Optional<LocalDate> replyBy,
            Optional<LocalDate> answered,
            Status status,
            long last) {}

    /// A card that was raised, for figures.
    public record Raised(
            long entry,
            String file,
            String number,
            Colour colour,
            String place,
            LocalDate raised,
            Optional<LocalDate> replyBy) {}

    /// An answer.
    public record Answered(long entry, String file, LocalDate answered) {}

    /// A review.
    ///
    /// @param outcome `Upheld`, `StruckOff` or `Lapsed`
    public record Settled(long entry, String file, String outcome, LocalDate settled) {}

    /// A turn in the course of a dossier: what was done, on which day, and the date that it set.
    ///
    /// @param kind the name of the act, for instance `Paused`
    /// @param due the promised due date, or the last day for the delivery; empty when it set none
    public record Turn(long entry, String file, String kind, LocalDate day, Optional<LocalDate> due) {}

    /// Which organisation a dossier is of, by its unified code, so that what it applied for at windows is seen
    /// together with what it applied for online. Never a natural person, and no sole trader.
    public record Party(String file, String code) {}

    static List<View> all() {
        return List.of(
                new ActView<>(
                        "approvals_party",
                        Party.class,
                        "create index approvals_party_file on approvals_party (file);"
                                + " create index approvals_party_code on approvals_party (code);",
                        CardViews::party),
                new FileView<>("approvals_card", Card.class, """
                        create index approvals_card_dossier on approvals_card (dossier);
                        create index approvals_card_body on approvals_card (body, raised desc);
                        create index approvals_card_open on approvals_card (status)
                            where status in ('WARNED', 'OPEN', 'ANSWERED');
                        """, entry -> Rows.own(entry, "card"), CardViews::card),
                new ActView<>("approvals_card_raised", Raised.class, "", CardViews::raised),
                new ActView<>("approvals_card_answered", Answered.class, "", CardViews::answered),
                new ActView<>("approvals_card_settled", Settled.class, "", CardViews::settled),
                new ActView<>(
                        "approvals_turn",
                        Turn.class,
                        "create index approvals_turn_file on approvals_turn (file);",
                        CardViews::turn));
    }

    private static List<Party> party(Entry entry) {
        if (!(entry.act() instanceof shuzhi.approvals.dossier.Act.Submitted it)) return List.of();
        var code = it.applicant().code().strip();
        boolean organisation = it.applicant().organisation()
                && !code.startsWith(SOLE_TRADER)
                && UnifiedCode.check(code).ok();
        return organisation ? List.of(new Party(entry.file(), code)) : List.of();
    }

    private static Optional<Card> card(Optional<Card> row, Entry entry) {
        long at = entry.position();
        return switch ((Act) entry.act()) {
            case Act.Raised it ->
                Optional.of(new Card(
                        entry.file(),
                        it.number(),
                        it.dossier(),
                        it.item(),
                        it.body(),
                        it.place(),
                        it.colour(),
                        it.trigger(),
                        it.due(),
                        it.on(),
                        it.replyBy(),
                        Optional.empty(),
                        it.replyBy().isPresent() ? Status.OPEN : Status.WARNED,
                        at));
            case Act.Answered it -> row.map(card -> with(card, Status.ANSWERED, Optional.of(it.on()), at));
            case Act.Upheld _ -> row.map(card -> with(card, Status.UPHELD, card.answered(), at));
            case Act.StruckOff _ -> row.map(card -> with(card, Status.STRUCK_OFF, card.answered(), at));
            case Act.Lapsed _ -> row.map(card -> with(card, Status.LAPSED, card.answered(), at));
        };
    }

    private static Card with(Card it, Status status, Optional<LocalDate> answered, long at) {
        return new Card(
                it.file(),
                it.number(),
                it.dossier(),
                it.item(),
                it.body(),
                it.place(),
                it.colour(),
                it.trigger(),
                it.due(),
                it.raised(),
                it.replyBy(),
                answered,
                status,
                at);
    }

    private static List<Raised> raised(Entry entry) {
        if (!(entry.act() instanceof Act.Raised it)) return List.of();
        return List.of(new Raised(
                entry.position(), entry.file(), it.number(), it.colour(), it.place(), it.on(), it.replyBy()));
    }

    private static List<Answered> answered(Entry entry) {
        if (!(entry.act() instanceof Act.Answered it)) return List.of();
        return List.of(new Answered(entry.position(), entry.file(), it.on()));
    }

    private static List<Settled> settled(Entry entry) {
        return switch (entry.act()) {
            case Act.Upheld it -> List.of(settled(entry, it.on()));
            case Act.StruckOff it -> List.of(settled(entry, it.on()));
            case Act.Lapsed it -> List.of(settled(entry, it.on()));
            default -> List.of();
        };
    }

    private static Settled settled(Entry entry, LocalDate on) {
        return new Settled(
                entry.position(), entry.file(), entry.act().getClass().getSimpleName(), on);
    }

    private static List<Turn> turn(Entry entry) {
        if (!(entry.act() instanceof shuzhi.approvals.dossier.Act act)) return List.of();
        return switch (act) {
            case shuzhi.approvals.dossier.Act.Submitted it -> turn(entry, it.on(), null);
            case shuzhi.approvals.dossier.Act.AskedForMore it -> turn(entry, it.on(), null);
            case shuzhi.approvals.dossier.Act.NotAccepted it -> turn(entry, it.on(), null);
            case shuzhi.approvals.dossier.Act.Accepted it -> turn(entry, it.from(), it.promisedDue());
            case shuzhi.approvals.dossier.Act.Paused it -> turn(entry, it.on(), null);
            case shuzhi.approvals.dossier.Act.Resumed it -> turn(entry, it.end(), it.promisedDue());
            case shuzhi.approvals.dossier.Act.Recalculated it -> turn(entry, entry.happenedOn(), it.promisedDue());
            case shuzhi.approvals.dossier.Act.Decided it -> turn(entry, it.on(), it.deliverBy());
            case shuzhi.approvals.dossier.Act.Delivered it -> turn(entry, it.on(), null);
            case shuzhi.approvals.dossier.Act.Ended it -> turn(entry, it.on(), null);
            default -> List.of();
        };
    }

    private static List<Turn> turn(Entry entry, LocalDate day, @org.jspecify.annotations.Nullable LocalDate due) {
        return List.of(new Turn(
                entry.position(), entry.file(), entry.act().getClass().getSimpleName(), day, Optional.ofNullable(due)));
    }

    private static final String CARD = "select file, number, dossier, item, body, place, colour, trigger, due, raised,"
            + " reply_by, answered, status, last from approvals_card ";

    /// The lists of cards.
    public enum Tab {
        OPEN("status = 'OPEN'"),
        ANSWERED("status = 'ANSWERED'"),
        WARNED("status = 'WARNED'"),
        SETTLED("status in ('UPHELD', 'STRUCK_OFF')"),
        LAPSED("status = 'LAPSED'");

        private final String where;

        Tab(String where) {
            this.where = where;
        }
    }

    /// The cards of some bodies; of every body for none.
    public List<Card> cards(Tab tab, List<String> bodies, List<String> closed, int from, int count) {
        return query.rows(
                Card.class,
                CARD + "where " + tab.where + " and (:every or body = any (:bodies)) and item <> all (:closed)"
                        + " order by reply_by, raised desc, number limit :count offset :from",
                Map.of("every", bodies.isEmpty(), "bodies", bodies, "closed", closed, "from", from, "count", count));
    }

    public long count(Tab tab, List<String> bodies, List<String> closed) {
        return query.number(
                "select count(*) from approvals_card where " + tab.where + " and (:every or body = any (:bodies))"
                        + " and item <> all (:closed)",
                Map.of("every", bodies.isEmpty(), "bodies", bodies, "closed", closed));
    }

    /// An accepted dossier whose promise ends soon or is over, with the colour it has been given.
    ///
    /// @param colour empty while there is no card
    public record Watched(
            String file, int promised, LocalDate due, Optional<LocalDate> statutoryDue, Optional<Colour> colour) {}

    /// The running dossiers due not later than a day that could be given a higher card.
    public List<Watched> watched(LocalDate until) {
        return query.rows(Watched.class, """
                select d.file, d.promised, d.due, d.statutory_due, c.colour
                  from approvals_dossier d left join approvals_card c on c.file = 'card-' || d.file
                 where d.status = 'ACCEPTED' and d.due <= :until and c.colour is distinct from 'RED'
                 order by d.due, d.file""", Map.of("until", until));
    }

    /// A body whose opinion on a dossier is late and that has no card for it.
    public record LateOpinion(String file, String body) {}

    public List<LateOpinion> lateOpinions(LocalDate today) {
        return query.rows(LateOpinion.class, """
                select r.file, r.body from approvals_review r join approvals_dossier d on d.file = r.file
                 where r.open and r.due < :today and d.status in ('ACCEPTED', 'SUSPENDED')
                   and not exists (select 1 from approvals_card c where c.file = 'card-' || r.file || '-' || r.body)
                 order by r.due, r.file, r.body limit 500""", Map.of("today", today));
    }

    /// A body that has had a dossier of two levels for too long and has no card for it (rule A-29).
    public record LateTurn(String file, String body) {}

    public List<LateTurn> lateTurns(LocalDate today) {
        return query.rows(LateTurn.class, """
                select * from (
                    select a.file, case a.turn when 'ABOVE' then a.upper else d.body end as body, a.due
                      from approvals_above a join approvals_dossier d on d.file = a.file
                     where a.turn <> 'OVER' and a.due < :today and d.status = 'ACCEPTED') late
                 where not exists (
                       select 1 from approvals_card c where c.file = 'card-' || late.file || '-' || late.body)
                 order by due, file, body limit 500""", Map.of("today", today));
    }

    /// A dossier by its file and number.
    public record InHand(String file, String number, String body) {}

    /// The dossiers in one state, the oldest first.
    public List<InHand> inHand(String place, shuzhi.approvals.dossier.Status status, List<String> closed, int count) {
        return query.rows(
                InHand.class,
                "select file, number, body from approvals_dossier where status = :status and place like :place"
                        + " and item <> all (:closed) order by received, number limit :count",
                Map.of("status", status.name(), "place", place + "%", "closed", closed, "count", count));
    }

    private record FileName(String file) {}

    /// The pre-warnings whose dossier is no longer open.
    public List<String> overWarnings() {
        return query.rows(FileName.class, """
                select c.file from approvals_card c join approvals_dossier d on d.file = c.dossier
                 where c.status = 'WARNED'
                   and d.status not in ('RECEIVED', 'CORRECTION', 'COMPLETED', 'ACCEPTED', 'SUSPENDED')
                 order by c.file""", Map.of()).stream()
                .map(FileName::file)
                .toList();
    }
}
