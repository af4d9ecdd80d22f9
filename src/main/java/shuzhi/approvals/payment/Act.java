package shuzhi.approvals.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import shuzhi.ledger.Public;

/// What has been paid for a dossier, and paid back. Who entered it is the post in the envelope.
public sealed interface Act {
    /// @param basis the law that the fee stands on, as the item said on the day of the application
    /// @param paid the day of the voucher
    /// @param person of the dossier, under whose key the private part is sealed
    record Paid(
            @Public String dossier,
            @Public String number,
            @Public String item,
            @Public String body,
            @Public String place,
            @Public String fee,
            @Public BigDecimal amount,
            @Public String basis,
            @Public LocalDate paid,
            String person,
            String voucher,
            String reduction)
            implements Act {}

    record Refunded(
            @Public String fee,
            @Public BigDecimal amount,
            @Public LocalDate on,
            @Public String body,
            @Public String place,
            String voucher,
            String reason)
            implements Act {}
}
