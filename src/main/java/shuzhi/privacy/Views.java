package shuzhi.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuzhi.database.FileView;
import shuzhi.database.Query;
import shuzhi.database.View;
import shuzhi.ledger.Entry;
import shuzhi.privacy.erasure.Act;
import shuzhi.privacy.erasure.Cause;

/// The table that erasures fill, and the questions of its page. Whose data they are does not stand in it.
final class Views {
    private final Query query;

    Views(Query query) {
        this.query = query;
    }

    /// An erasure as the list shows it.
    ///
    /// @param post who proposed it
    /// @param ended the day it was decided; empty while it waits
    record Erasure(
            String file, Cause cause, String post, LocalDate proposed, Optional<LocalDate> ended, boolean erased) {}

    static final View VIEW = new FileView<>(
            "privacy_erasure",
            Erasure.class,
            "",
            entry -> entry.thing().equals("erasure") ? Optional.of(entry.file()) : Optional.empty(),
            Views::row);

    private static Optional<Erasure> row(Optional<Erasure> row, Entry entry) {
        return switch ((Act) entry.act()) {
            case Act.Proposed it ->
                Optional.of(new Erasure(
                        entry.file(), it.cause(), entry.who().post(), entry.writtenOn(), Optional.empty(), false));
            case Act.Erased _ -> row.map(it -> ended(it, entry, true));
            case Act.TurnedDown _ -> row.map(it -> ended(it, entry, false));
        };
    }

    private static Erasure ended(Erasure it, Entry entry, boolean erased) {
        return new Erasure(it.file(), it.cause(), it.post(), it.proposed(), Optional.of(entry.writtenOn()), erased);
    }

    /// Those that wait, or those that are over; what was proposed first on top of those that wait.
    List<Erasure> erasures(boolean waiting, int from, int count) {
        return query.rows(
                Erasure.class,
                "select file, cause, post, proposed, ended, erased from privacy_erasure where (ended is null) ="
                        + " :waiting order by ended desc nulls last, proposed, file limit :count offset :from",
                Map.of("waiting", waiting, "from", from, "count", count));
    }

    /// A file in which something private of a person is sealed.
    record Held(String thing, String file) {}

    /// Every file that holds something of a person: a sealed part begins with the length of the id, then the id;
    /// who was erased and came back has `+` behind it. Reads the whole ledger: no index may say whose a file is.
    List<Held> filesOf(String subject) {
        return query.rows(
                Held.class,
                "select distinct thing, file from entry where length(sealed) > 1 and rtrim(encode(substring(sealed"
                        + " from 2 for get_byte(sealed, 0)), 'escape'), '+') = :subject order by thing, file",
                Map.of("subject", subject));
    }

    long count(boolean waiting) {
        return query.number(
                "select count(*) from privacy_erasure where (ended is null) = :waiting", Map.of("waiting", waiting));
    }
}
