package shuzhi.approvals.rating;

import java.time.LocalDate;
import java.util.Optional;
import shuzhi.ledger.Public;

/// What has been done to a rating.
public sealed interface Act {
    /// @param person the rater, whose identity is protected (rule A-51)
    /// @param contactBy last day to call back after a bad one (rule A-53)
    record Rated(
            @Public String dossier,
            @Public int stars,
            @Public boolean bad,
            @Public LocalDate on,
            @Public String item,
            @Public String body,
            @Public String place,
            String person,
            String comment,
            @Public Optional<LocalDate> contactBy)
            implements Act {}

    record Contacted(@Public LocalDate on, @Public boolean inTime, String findings) implements Act {}

    /// @param counted false for a mistaken or malicious one: it leaves the rates and stays on record
    /// @param answerBy last day to put right, or to explain
    record Verified(
            @Public Finding finding,
            @Public LocalDate on,
            @Public boolean counted,
            @Public boolean confirmed,
            @Public Optional<LocalDate> answerBy,
            @Public String body,
            @Public String place,
            String findings)
            implements Act {}

    record Rectified(@Public LocalDate on, @Public boolean inTime, String measures) implements Act {}

    record Explained(@Public LocalDate on, @Public boolean inTime, String explanation) implements Act {}

    /// @param answerBy a new day to put right, when the rater is not satisfied
    record Revisited(
            @Public LocalDate on,
            @Public boolean satisfied,
            @Public Optional<LocalDate> answerBy,
            String findings) implements Act {}

    record Appealed(@Public LocalDate on, String reasons) implements Act {}
}
