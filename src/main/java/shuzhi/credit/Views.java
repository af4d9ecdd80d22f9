package shuzhi.credit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuzhi.credit.publication.Kind;
import shuzhi.credit.publication.Status;
import shuzhi.database.FileView;
import shuzhi.database.Query;
import shuzhi.database.View;
import shuzhi.figures.ActTable;
import shuzhi.ledger.Entry;

/// What the pages of credit read (信用视图).
public final class Views {
    private final Query query;

    Views(Query query) {
        this.query = query;
    }

    /// A publication as the lists show it; the name of an individual business is masked already.
    ///
    /// @param organisation false for an individual business, which no name finds
    /// @param objections how many objections are open
    public record Publication(
            String file,
            String source,
            Kind kind,
            String number,
            String code,
            String shown,
            boolean organisation,
            String body,
            String place,
            LocalDate decided,
            LocalDate due,
            Optional<Severity> severity,
            Regime regime,
            Status status,
            LocalDate opened,
            Optional<LocalDate> published,
            int objections,
            boolean returned,
            long entry) {}

    /// A penalty case as the lists show it.
    public record Penalty(
            String file,
            String body,
            String place,
            LocalDate filed,
            LocalDate decideBy,
            Optional<String> number,
            Optional<String> shown,
            Optional<LocalDate> decided,
            shuzhi.credit.penalty.Status status) {}

    /// An objection as the lists show it.
    public record Objection(
            String file,
            String publication,
            String body,
            String place,
            LocalDate raised,
            LocalDate answerBy,
            shuzhi.credit.objection.Status status,
            String person) {}

    /// A binding as the lists show it.
    ///
    /// @param body who looked at the proof
    public record Binding(
            String file,
            String code,
            LocalDate asked,
            shuzhi.credit.binding.Status status,
            Optional<String> body,
            String person) {}

    /// A request for repair as the lists show it.
    public record Repair(
            String file,
            String publication,
            String body,
            String place,
            LocalDate asked,
            Optional<LocalDate> due,
            shuzhi.credit.repair.Status status,
            String person) {}

    static List<View> all() {
        var views = new ArrayList<View>(List.of(
                new FileView<>(
                        "credit_publication",
                        Publication.class,
                        "create index credit_publication_code on credit_publication (code);create index"
                                + " credit_publication_status on credit_publication (status, kind, decided);create index"
                                + " credit_publication_body on credit_publication (body, due);",
                        entry -> own(entry, "publication"),
                        Rows::publication),
                new FileView<>(
                        "credit_penalty",
                        Penalty.class,
                        "create index credit_penalty_body on credit_penalty (body, status);",
                        entry -> entry.act() instanceof shuzhi.credit.penalty.Act.Imported
                                ? Optional.empty()
                                : own(entry, "penalty"),
                        Rows::penalty),
                new FileView<>(
                        "credit_filing",
                        Filing.class,
                        "create index credit_filing_code on credit_filing (code);",
                        entry -> own(entry, "filing"),
                        Rows::filing),
                new FileView<>("credit_binding", Binding.class, "", entry -> own(entry, "binding"), Rows::binding),
                new FileView<>(
                        "credit_objection", Objection.class, "", entry -> own(entry, "objection"), Rows::objection),
                new FileView<>("credit_repair", Repair.class, "", entry -> own(entry, "repair"), Rows::repair)));
        views.addAll(ActTable.of(
                shuzhi.credit.penalty.Rules.PENALTY,
                shuzhi.credit.publication.Rules.PUBLICATION,
                shuzhi.credit.binding.Rules.BINDING,
                shuzhi.credit.filing.Rules.FILING,
                shuzhi.credit.reorganisation.Rules.REORGANISATION,
                shuzhi.credit.objection.Rules.OBJECTION,
                shuzhi.credit.repair.Rules.REPAIR,
                shuzhi.credit.monitor.Rules.MONITOR,
                shuzhi.credit.measures.Rules.MEASURES));
        return views;
    }

    private static Optional<String> own(Entry entry, String thing) {
        return entry.thing().equals(thing) ? Optional.of(entry.file()) : Optional.empty();
    }

    /// One word of an answer.
    public record Word(String word) {}

    private List<String> words(String sql, Map<String, ?> values) {
        return query.rows(Word.class, sql, values).stream().map(Word::word).toList();
    }

    /// What was opened before a day and waits.
    List<String> toPublish(LocalDate today) {
        return words(
                "select file from credit_publication where status = 'PENDING' and opened < :today order by file",
                Map.of("today", today));
    }

    /// Penalties that have been public since a day or longer, counted as their rules count.
    List<String> publishedSince(Severity severity, Regime regime, LocalDate day) {
        return words(
                "select file from credit_publication where status = 'PUBLISHED' and kind = 'PENALTY'"
                        + " and severity = :severity and regime = :regime and "
                        + (regime == Regime.MARKET ? "published" : "decided") + " < :day order by file",
                Map.of("severity", severity, "regime", regime, "day", day));
    }

    private static final String PUBLICATION =
            "select file, source, kind, number, code, shown, organisation, body, place,"
                    + " decided, due, severity, regime, status, opened, published, objections, returned, entry"
                    + " from credit_publication ";

    /// What is published of a kind, the newest decisions first.
    public List<Publication> published(Kind kind, int from, int count) {
        return query.rows(
                Publication.class,
                PUBLICATION + "where status = 'PUBLISHED' and kind = :kind order by decided desc, file"
                        + " limit :count offset :from",
                Map.of("kind", kind, "from", from, "count", count));
    }

    public long publishedCount(Kind kind) {
        return query.number(
                "select count(*) from credit_publication where status = 'PUBLISHED' and kind = :kind",
                Map.of("kind", kind));
    }

    /// Every published record of a kind, one after another.
    public <X extends Exception> void eachPublished(Kind kind, Query.Taker<Publication, X> taker) throws X {
        query.each(
                Publication.class,
                PUBLICATION + "where status = 'PUBLISHED' and kind = :kind order by decided desc, file",
                Map.of("kind", kind),
                taker);
    }

    /// All records in one of some states.
    public List<Publication> publications(List<String> states, int from, int count) {
        return query.rows(
                Publication.class,
                PUBLICATION + "where status = any (:states) order by due desc, file limit :count offset :from",
                Map.of("states", states, "from", from, "count", count));
    }

    public long publicationCount(List<String> states) {
        return query.number(
                "select count(*) from credit_publication where status = any (:states)", Map.of("states", states));
    }

    public Optional<Publication> publication(String file) {
        return query.one(Publication.class, PUBLICATION + "where file = :file", Map.of("file", file));
    }

    /// The penalties of a subject in a state, decided up to a day.
    List<String> penaltiesOf(String code, Status status, LocalDate until) {
        return words(
                "select file from credit_publication where code = :code and kind = 'PENALTY' and status = :status"
                        + " and decided <= :until order by file",
                Map.of("code", code, "status", status, "until", until));
    }

    /// A ruling that a party be reorganised, and whether its plan was carried out.
    public record Ruling(String file, boolean carriedOut) {}

    /// The ruling that covers a record: of its party, not before the decision, and not failed.
    Optional<Ruling> rulingOver(String publication) {
        return query.one(
                Ruling.class,
                "select r.file, exists (select 1 from reorganisation_carriedout c where c.file = r.file)"
                        + " from credit_publication p join reorganisation_ruled r on r.p_code = p.code"
                        + " where p.file = :file and r.p_day >= p.decided"
                        + " and not exists (select 1 from reorganisation_failed f where f.file = r.file)"
                        + " order by r.entry limit 1",
                Map.of("file", publication));
    }

    /// A filing of the market register.
    ///
    /// @param removed when it was removed from the list
    public record Filing(
            String file,
            shuzhi.credit.filing.Kind kind,
            String code,
            String shown,
            LocalDate day,
            String matter,
            String authority,
            Optional<LocalDate> removed,
            long entry) {}

    /// What the market register says of a subject, the newest first.
    public List<Filing> filings(String code) {
        return query.rows(
                Filing.class,
                "select file, kind, code, shown, day, matter, authority, removed, entry from credit_filing"
                        + " where code = :code order by day desc, file",
                Map.of("code", code));
    }

    /// A reorganisation as the list shows it.
    public record Reorganisation(String file, String code, String organisation, String court, LocalDate day) {}

    public List<Reorganisation> reorganisations(String place) {
        return query.rows(
                Reorganisation.class,
                "select file, p_code, p_organisation, p_court, p_day from reorganisation_ruled where p_place like"
                        + " :place order by entry desc limit 200",
                Map.of("place", place + "%"));
    }

    /// What is published of a subject, before a position of the ledger.
    public List<Publication> of(String code) {
        return query.rows(
                Publication.class,
                PUBLICATION + "where code = :code and status = 'PUBLISHED' order by kind desc, decided desc, file",
                Map.of("code", code));
    }

    /// A subject that was found.
    public record Subject(String code, String shown, int records) {}

    /// Subjects by their exact code, or organisations by a part of their name; an individual business has
    /// no name here.
    ///
    /// @param word 18 characters for a code
    public List<Subject> subjects(String word) {
        boolean code = word.matches("[0-9A-Z]{18}");
        return query.rows(
                Subject.class,
                "select code, min(shown), cast(count(*) as int) from credit_publication where status = 'PUBLISHED' and "
                        + (code ? "code = :word" : "organisation and position(:word in shown) > 0")
                        + " group by code order by 2, 1 limit 50",
                Map.of("word", word));
    }

    /// The entries of a subject's records, newest act of each last; for the report.
    public List<String> files(String code) {
        return words(
                "select file from credit_publication where code = :code order by decided desc, file",
                Map.of("code", code));
    }

    /// How a body publishes: over records that were due in the stretch, are not withheld, and whose decision
    /// did not fall before they were due (rules C-01 to C-03).
    ///
    /// @param missing due before the last day and not published until it
    public record Rate(String body, int due, int onTime, int late, int missing, int returned) {}

    public List<Rate> rates(LocalDate from, LocalDate until) {
        return query.rows(
                Rate.class,
                "select body, cast(count(*) as int),"
                        + " cast(count(*) filter (where published <= due) as int),"
                        + " cast(count(*) filter (where published > due and published <= :until) as int),"
                        + " cast(count(*) filter (where published is null or published > :until) as int),"
                        + " cast(count(*) filter (where returned) as int)"
                        + " from credit_publication p where due between :from and :until and status <> 'WITHHELD'"
                        + " and (published is not null or not exists (select 1 from publication_reversed v"
                        + " where v.file = p.file and v.p_on <= p.due))"
                        + " group by 1 order by 3 * 1.0 / count(*) desc, 1",
                Map.of("from", from, "until", until));
    }

    private static final String PENALTY =
            "select file, body, place, filed, decide_by, number, shown, decided, status from credit_penalty ";

    public List<Penalty> penalties(String body, int from, int count) {
        return query.rows(
                Penalty.class,
                PENALTY + "where body = :body order by filed desc, file limit :count offset :from",
                Map.of("body", body, "from", from, "count", count));
    }

    public long penaltyCount(String body) {
        return query.number("select count(*) from credit_penalty where body = :body", Map.of("body", body));
    }

    /// Bindings of an account, or all, what is to be verified first.
    public List<Binding> bindings(Optional<String> person) {
        return query.rows(
                Binding.class,
                "select file, code, asked, status, body, person from credit_binding"
                        + (person.isPresent() ? " where person = :person" : "")
                        + " order by status <> 'ASKED', asked desc, file limit 200",
                Map.of("person", person.orElse("")));
    }

    public List<Objection> objections(Optional<String> person, int from, int count) {
        return query.rows(
                Objection.class,
                "select file, publication, body, place, raised, answer_by, status, person from credit_objection"
                        + (person.isPresent() ? " where person = :person" : "")
                        + " order by status desc, raised desc, file limit :count offset :from",
                Map.of("person", person.orElse(""), "from", from, "count", count));
    }

    public long objectionCount() {
        return query.number("select count(*) from credit_objection", Map.of());
    }

    public List<Repair> repairs(Optional<String> person, int from, int count) {
        return query.rows(
                Repair.class,
                "select file, publication, body, place, asked, due, status, person from credit_repair"
                        + (person.isPresent() ? " where person = :person" : "")
                        + " order by status desc, asked desc, file limit :count offset :from",
                Map.of("person", person.orElse(""), "from", from, "count", count));
    }

    public long repairCount() {
        return query.number("select count(*) from credit_repair", Map.of());
    }

    /// How long the ledger is now.
    long position() {
        return query.number("select size from head", Map.of());
    }
}
