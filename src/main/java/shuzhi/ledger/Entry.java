package shuzhi.ledger;

import java.time.Instant;
import java.time.LocalDate;
import shuzhi.org.Actor;

/// An entry of the ledger (账页): one act with its envelope, as views and reactions see it.
///
/// @param position place in the ledger, beginning with 0, without gaps
/// @param number place within the file, beginning with 0, without gaps
/// @param written when it entered the ledger; never decreases with position
/// @param happened when it happened, as stated
/// @param who the actor; `roles` are not stored and empty when read back
/// @param act the act record, private components included while they are not erased
public record Entry(
        long position,
        String thing,
        String file,
        int number,
        Instant written,
        Instant happened,
        Actor who,
        String command,
        Object act) {

    public LocalDate writtenOn() {
        return LocalDate.ofInstant(written, Context.ZONE);
    }

    public LocalDate happenedOn() {
        return LocalDate.ofInstant(happened, Context.ZONE);
    }

    /// The name of the act as it stands in the public line, for instance `dossier.Accepted`.
    public String actName() {
        return thing + "." + act.getClass().getSimpleName();
    }
}
