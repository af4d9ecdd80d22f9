package shuzhi.approvals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import shuzhi.approvals.Views.Identifier;
import shuzhi.approvals.Views.Licence;
import shuzhi.ledger.Entry;

/// The row of a licence as its acts leave it (证照视图行).
final class LicenceRows {
    private LicenceRows() {}

    static Optional<Licence> licence(Optional<Licence> row, Entry entry) {
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
                        it.person(),
                        "",
                        false));
            case shuzhi.approvals.licence.Act.Reissued it ->
                row.map(known -> licence(known, it.identifier(), known.status(), known.until(), it.digest(), ""));
            case shuzhi.approvals.licence.Act.Renewed it ->
                row.map(known -> licence(
                        known, known.identifier(), known.status(), Optional.of(it.until()), known.digest(), ""));
            case shuzhi.approvals.licence.Act.RenewalRequested it ->
                row.map(known -> new Licence(
                        known.file(),
                        known.identifier(),
                        known.item(),
                        known.body(),
                        known.status(),
                        known.since(),
                        known.until(),
                        known.digest(),
                        known.person(),
                        "RENEWAL",
                        it.inTime()));
            case shuzhi.approvals.licence.Act.ChangeRequested _ -> row.map(known -> pending(known, "CHANGE"));
            case shuzhi.approvals.licence.Act.EndingAnnounced _ -> row.map(known -> pending(known, "ENDING"));
            case shuzhi.approvals.licence.Act.RenewalRefused _,
                    shuzhi.approvals.licence.Act.ChangeRefused _,
                    shuzhi.approvals.licence.Act.Changed _,
                    shuzhi.approvals.licence.Act.EndingDropped _ -> row.map(known -> pending(known, ""));
            case shuzhi.approvals.licence.Act.Responded _, shuzhi.approvals.licence.Act.Supervised _ -> row;
            case shuzhi.approvals.licence.Act.Withdrawn _ -> ended(row, "WITHDRAWN");
            case shuzhi.approvals.licence.Act.Revoked _ -> ended(row, "REVOKED");
            case shuzhi.approvals.licence.Act.Cancelled _ -> ended(row, "CANCELLED");
            case shuzhi.approvals.licence.Act.Expired _ -> ended(row, "EXPIRED");
            case shuzhi.approvals.licence.Act.Deregistered _ -> ended(row, "DEREGISTERED");
        };
    }

    private static Licence licence(
            Licence it, String identifier, String status, Optional<LocalDate> until, String digest, String pending) {
        return new Licence(
                it.file(),
                identifier,
                it.item(),
                it.body(),
                status,
                it.since(),
                until,
                digest,
                it.person(),
                pending,
                !pending.isEmpty() && it.renewalInTime());
    }

    private static Licence pending(Licence it, String what) {
        return licence(it, it.identifier(), it.status(), it.until(), it.digest(), what);
    }

    private static Optional<Licence> ended(Optional<Licence> row, String status) {
        return row.map(it -> licence(it, it.identifier(), status, it.until(), it.digest(), ""));
    }

    /// Every identifier that a licence ever had: an old paper still leads to what holds now.
    static List<Identifier> identifier(Entry entry) {
        return switch (entry.act()) {
            case shuzhi.approvals.licence.Act.Issued it -> List.of(new Identifier(it.identifier(), entry.file()));
            case shuzhi.approvals.licence.Act.Reissued it -> List.of(new Identifier(it.identifier(), entry.file()));
            default -> List.of();
        };
    }
}
