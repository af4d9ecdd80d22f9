package shuzhi.credit.objection;

import java.time.LocalDate;
import java.util.List;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.Public;

/// What has happened to an objection. Who objects and why is private.
public sealed interface Act {
    /// @param body the body that provided the information
    /// @param forwardBy last day to pass it on
    /// @param answerBy last day to answer
    record Raised(
            @Public String publication,
            @Public Complaint complaint,
            @Public String body,
            @Public String place,
            @Public LocalDate on,
            @Public LocalDate forwardBy,
            @Public LocalDate answerBy,
            String person,
            String statement,
            List<Attachment> evidence)
            implements Act {}

    record Forwarded(@Public LocalDate on, @Public boolean inTime) implements Act {}

    record Answered(
            @Public String publication,
            @Public Finding finding,
            @Public String body,
            @Public String place,
            @Public LocalDate on,
            @Public boolean inTime,
            String answer)
            implements Act {}
}
