package shuzhi.approvals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shuzhi.approvals.contact.Means;
import shuzhi.approvals.message.Act;
import shuzhi.approvals.message.Cause;
import shuzhi.approvals.message.Stage;
import shuzhi.approvals.message.Topic;
import shuzhi.database.FileView;
import shuzhi.database.Query;
import shuzhi.database.View;
import shuzhi.ledger.Entry;

/// The outbox (通知视图): what waits, what went out, what failed. Neither addresses nor texts are in it.
public final class MessageViews {
    private final Query query;

    public MessageViews(Query query) {
        this.query = query;
    }

    /// How a person wants to be told; the address stands in the sealed part alone.
    public record Contact(String file, String person, Optional<Means> means) {}

    /// A notice as the lists show it.
    ///
    /// @param means the way of the last attempt; empty before the first
    /// @param code what the other side answered last
    public record Message(
            String file,
            Topic topic,
            String about,
            String number,
            String person,
            LocalDate written,
            Stage stage,
            int attempts,
            Optional<Means> means,
            Optional<Cause> cause,
            String code,
            Optional<Instant> nextTry,
            Optional<Instant> sent,
            long last) {}

    static List<View> all() {
        return List.of(
                new FileView<>(
                        "approvals_contact",
                        Contact.class,
                        "create index approvals_contact_person on approvals_contact (person);",
                        entry -> Rows.own(entry, "contact"),
                        MessageViews::contact),
                new FileView<>(
                        "approvals_message",
                        Message.class,
                        """
                        create index approvals_message_person on approvals_message (person);
                        create index approvals_message_about on approvals_message (about);
                        create index approvals_message_waiting on approvals_message (next_try)
                            where stage in ('WAITING', 'FAILED');
                        """,
                        entry -> Rows.own(entry, "message"),
                        MessageViews::message));
    }

    private static Optional<Contact> contact(Optional<Contact> row, Entry entry) {
        return switch ((shuzhi.approvals.contact.Act) entry.act()) {
            case shuzhi.approvals.contact.Act.Chosen it ->
                Optional.of(new Contact(entry.file(), it.person(), Optional.of(it.means())));
            case shuzhi.approvals.contact.Act.Stopped _ ->
                row.map(it -> new Contact(it.file(), it.person(), Optional.empty()));
        };
    }

    private static Optional<Message> message(Optional<Message> row, Entry entry) {
        long at = entry.position();
        return switch ((Act) entry.act()) {
            case Act.Written it ->
                Optional.of(new Message(
                        entry.file(),
                        it.topic(),
                        it.about(),
                        it.number(),
                        it.person(),
                        it.on(),
                        Stage.WAITING,
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        at));
            case Act.Sent it ->
                row.map(old -> new Message(
                        old.file(),
                        old.topic(),
                        old.about(),
                        old.number(),
                        old.person(),
                        old.written(),
                        Stage.SENT,
                        it.attempt(),
                        Optional.of(it.means()),
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        Optional.of(entry.written()),
                        at));
            case Act.Failed it ->
                row.map(old -> new Message(
                        old.file(),
                        old.topic(),
                        old.about(),
                        old.number(),
                        old.person(),
                        old.written(),
                        it.nextTry().isPresent() ? Stage.FAILED : Stage.GIVEN_UP,
                        it.attempt(),
                        Optional.of(it.means()),
                        Optional.of(it.cause()),
                        it.code(),
                        it.nextTry(),
                        Optional.empty(),
                        at));
            case Act.Resent _ ->
                row.map(old -> new Message(
                        old.file(),
                        old.topic(),
                        old.about(),
                        old.number(),
                        old.person(),
                        old.written(),
                        Stage.WAITING,
                        old.attempts(),
                        old.means(),
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        at));
        };
    }

    private static final String MESSAGE = "select m.file, m.topic, m.about, m.number, m.person, m.written, m.stage,"
            + " m.attempts, m.means, m.cause, m.code, m.next_try, m.sent, m.last from approvals_message m ";

    /// The lists of the outbox.
    public enum Tab {
        WAITING("m.stage in ('WAITING', 'FAILED')"),
        GIVEN_UP("m.stage = 'GIVEN_UP'"),
        SENT("m.stage = 'SENT'");

        private final String where;

        Tab(String where) {
            this.where = where;
        }
    }

    public List<Message> messages(Tab tab, int from, int count) {
        return query.rows(
                Message.class,
                MESSAGE + "where " + tab.where + " order by m.last desc limit :count offset :from",
                Map.of("from", from, "count", count));
    }

    public long count(Tab tab) {
        return query.number("select count(*) from approvals_message m where " + tab.where, Map.of());
    }

    /// What one person was told, the newest first; of one file only unless `about` is empty.
    public List<Message> of(String person, String about, int from, int count) {
        return query.rows(
                Message.class,
                MESSAGE + "where m.person = :person and (:about = '' or m.about = :about)"
                        + " order by m.last desc limit :count offset :from",
                Map.of("person", person, "about", about, "from", from, "count", count));
    }

    public long countOf(String person) {
        return query.number("select count(*) from approvals_message where person = :person", Map.of("person", person));
    }

    /// What is to be tried now: by a way that is set up, or with no address to go to.
    public List<Message> due(Instant now, Set<Means> ways, int count) {
        return query.rows(
                Message.class,
                MESSAGE + "left join approvals_contact c on c.person = m.person"
                        + " where m.stage in ('WAITING', 'FAILED') and (m.next_try is null or m.next_try <= :now)"
                        + " and (c.means is null or c.means = any (:ways)) order by m.last limit :count",
                Map.of("now", now, "ways", ways.stream().map(Enum::name).toList(), "count", count));
    }

    public Optional<Message> message(String file) {
        return query.one(Message.class, MESSAGE + "where m.file = :file", Map.of("file", file));
    }

    /// Whom a dossier's or a licence's notice goes to, and what it is about.
    public record Recipient(String file, String number, String person, String item, String english) {}

    /// The applicant of a dossier, online or at a window, if that person wants to be told.
    public Optional<Recipient> applicant(String dossier) {
        return query.one(
                Recipient.class,
                "select d.file, d.number, d.person, i.name, i.english from approvals_dossier d"
                        + " join approvals_contact c on c.person = d.person and c.means is not null"
                        + " join approvals_item i on i.code = d.item"
                        + " where d.file = :file",
                Map.of("file", dossier));
    }

    private static final String HOLDER =
            "select l.file, l.identifier, l.person, i.name, i.english, l.until from approvals_licence l"
                    + " join approvals_contact c on c.person = l.person and c.means is not null"
                    + " join approvals_item i on i.code = l.item ";

    /// A licence whose holder wants to be told.
    public record Held(
            String file, String number, String person, String item, String english, Optional<LocalDate> until) {}

    public Optional<Held> holder(String licence) {
        return query.one(Held.class, HOLDER + "where l.file = :file", Map.of("file", licence));
    }

    /// Licences that end by a day and whose holders have not been told of that day.
    public List<Held> expiring(LocalDate today, LocalDate by) {
        return query.rows(
                Held.class,
                HOLDER + "where l.status = 'VALID' and l.pending = '' and l.until between :today and :by"
                        + " and not exists (select 1 from approvals_message m where m.file ="
                        + " 'message-expiring-' || l.file || '-' || l.until) order by l.until, l.file limit 500",
                Map.of("today", today, "by", by));
    }

    /// A paper that was promised and is due.
    public record Promised(String file, String number, String person, String item, String english, LocalDate due) {}

    /// Promised papers due by a day of which their applicants have not been reminded.
    public List<Promised> promised(LocalDate today, LocalDate by) {
        return query.rows(
                Promised.class,
                "select d.file, d.number, d.person, i.name, i.english, p.due from approvals_promise p"
                        + " join approvals_dossier d on d.file = p.file"
                        + " join approvals_contact c on c.person = d.person and c.means is not null"
                        + " join approvals_item i on i.code = d.item"
                        + " where p.open and p.kind = 'SUPPLY' and p.due between :today and :by"
                        + " and not exists (select 1 from approvals_message m where m.file ="
                        + " 'message-supply-' || d.file || '-' || p.due) order by p.due, d.file limit 500",
                Map.of("today", today, "by", by));
    }
}
