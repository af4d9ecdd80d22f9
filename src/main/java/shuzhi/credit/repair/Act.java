package shuzhi.credit.repair;

import java.time.LocalDate;
import java.util.List;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.Public;

/// What has happened to a request for repair.
public sealed interface Act {
    /// @param body the body that determined the information
    /// @param acceptBy last day to accept it or not
    record Asked(
            @Public String publication,
            @Public String body,
            @Public String place,
            @Public LocalDate on,
            @Public boolean pledge,
            @Public LocalDate acceptBy,
            String person,
            String statement,
            List<Attachment> evidence)
            implements Act {}

    record MaterialsRequested(@Public LocalDate on, String explanation) implements Act {}

    record Supplemented(
            @Public LocalDate on,
            @Public boolean pledge,
            @Public LocalDate acceptBy,
            List<Attachment> evidence) implements Act {}

    record Refused(
            @Public LocalDate on,
            @Public boolean inTime,
            @Public String body,
            @Public String place,
            String reasons) implements Act {}

    /// @param decideBy last day to decide
    record Accepted(
            @Public LocalDate on,
            @Public boolean inTime,
            @Public boolean complex,
            @Public LocalDate decideBy) implements Act {}

    record Repaired(
            @Public String publication,
            @Public LocalDate on,
            @Public boolean inTime,
            @Public String body,
            @Public String place,
            String opinion)
            implements Act {}

    record Rejected(
            @Public LocalDate on,
            @Public boolean inTime,
            @Public String body,
            @Public String place,
            String reasons) implements Act {}

    record Revoked(
            @Public String publication,
            @Public LocalDate on,
            @Public String body,
            @Public String place,
            String findings)
            implements Act {}
}
