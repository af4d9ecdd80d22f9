package shuzhi.network.handover;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import shuzhi.ledger.By;
import shuzhi.ledger.Named;
import shuzhi.org.From;
import shuzhi.org.Role;

/// What may be asked of the passage of a dossier through a station (收件与交付): one file for each dossier.
public sealed interface Command extends Named {
    String dossier();

    @Override
    default String file() {
        return "handover-" + dossier();
    }

    /// Receives the papers of a dossier at a station (收件). What was received while the line was down is entered later:
    /// `happened` says when, and the receipt that the applicant took home bears the station's signature.
    ///
    /// @param seat code of the station's place
    /// @param receipt number on the receipt
    /// @param signature of the station over [#signed], base64; may be empty for what is entered on the same day
    @By(value = Role.WINDOW, from = From.ANYWHERE)
    record Receive(String dossier, String seat, String receipt, String signature) implements Command {
        /// The text that a station signs: two houses that know its key can check a receipt without asking each other.
        public static byte[] signed(String seat, String receipt, Instant happened) {
            var text = "shuzhi-receipt/v1\n" + seat + "\n" + receipt + "\n"
                    + happened.truncatedTo(ChronoUnit.SECONDS) + "\n";
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    /// Hands the result over at a station (交付).
    @By(value = Role.WINDOW, from = From.ANYWHERE)
    record HandOver(String dossier, String seat) implements Command {}
}
