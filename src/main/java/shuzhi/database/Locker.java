package shuzhi.database;

import java.util.Map;
import java.util.Optional;
import shuzhi.ledger.Ledger;

/// Keeps what belongs to a subject and is no act (保管柜): uploaded papers and drafts. Everything in it is
/// sealed under the subject's key, so erasing the subject erases it too.
public final class Locker {
    private final Query query;
    private final Ledger ledger;

    public Locker(Query query, Ledger ledger) {
        this.query = query;
        this.ledger = ledger;
    }

    /// An uploaded paper.
    ///
    /// @param digest SM3 of the content, hexadecimal; the act that hands it in holds the same
    public record Paper(String digest, String name, String type, byte[] content) {}

    private record Sealed(String subject, String name, String type, byte[] sealed) {}

    private record Content(byte[] sealed) {}

    public void keep(String subject, Paper paper) {
        query.change(
                "insert into paper (digest, subject, name, type, sealed) values (:digest, :subject, :name, :type, :sealed)"
                        + " on conflict (digest, subject) do nothing",
                Map.of(
                        "digest", paper.digest(),
                        "subject", subject,
                        "name", paper.name(),
                        "type", paper.type(),
                        "sealed", ledger.seal(subject, paper.content())));
    }

    public boolean holds(String subject, String digest) {
        return query.number(
                        "select count(*) from paper where digest = :digest and subject = :subject",
                        Map.of("digest", digest, "subject", subject))
                > 0;
    }

    public void drop(String subject, String digest) {
        query.change(
                "delete from paper where digest = :digest and subject = :subject",
                Map.of("digest", digest, "subject", subject));
    }

    /// A paper by its hash; empty when there is none, or when its subject was erased.
    public Optional<Paper> paper(String subject, String digest) {
        return query.one(
                        Sealed.class,
                        "select subject, name, type, sealed from paper where digest = :digest and subject = :subject",
                        Map.of("digest", digest, "subject", subject))
                .flatMap(it -> ledger.open(it.subject(), it.sealed())
                        .map(content -> new Paper(digest, it.name(), it.type(), content)));
    }

    /// Keeps a draft of a form; a later one replaces it.
    public void keepDraft(String subject, String item, byte[] form) {
        query.change(
                "insert into draft (subject, item, sealed, saved) values (:subject, :item, :sealed, now())"
                        + " on conflict (subject, item) do update set sealed = excluded.sealed, saved = excluded.saved",
                Map.of("subject", subject, "item", item, "sealed", ledger.seal(subject, form)));
    }

    public Optional<byte[]> draft(String subject, String item) {
        return query.one(
                        Content.class,
                        "select sealed from draft where subject = :subject and item = :item",
                        Map.of("subject", subject, "item", item))
                .flatMap(it -> ledger.open(subject, it.sealed()));
    }

    public void dropDraft(String subject, String item) {
        query.change(
                "delete from draft where subject = :subject and item = :item",
                Map.of("subject", subject, "item", item));
    }
}
