package shuzhi.credit.binding;

import java.time.LocalDate;
import java.util.List;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.Public;

/// What has happened to a binding. Whose account it is, is private.
public sealed interface Act {
    record Asked(@Public String code, @Public LocalDate on, String organisation, String person, List<Attachment> proof)
            implements Act {}

    /// @param body the body that looked at the proof
    record Accepted(
            @Public String code,
            @Public String body,
            @Public LocalDate on,
            String seen) implements Act {}

    record Refused(
            @Public String code,
            @Public String body,
            @Public LocalDate on,
            String reasons) implements Act {}

    record Ended(@Public String code, @Public LocalDate on, String reason) implements Act {}
}
