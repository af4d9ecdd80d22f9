package shuzhi.approvals.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import shuzhi.ledger.By;
import shuzhi.ledger.Named;
import shuzhi.org.Role;

/// What may be asked of the payments of a dossier (缴费登记). Money moves elsewhere; here stands the voucher.
public sealed interface Command {
    /// Records the voucher of a fee that was paid (登记缴费凭证), Licensing Law art. 59.
    ///
    /// @param fee Chinese name of the fee, as the item lists it
    /// @param amount yuan
    /// @param voucher number of the fiscal voucher (财政票据号)
    /// @param paid the day it was paid
    /// @param reduction why it is less than the standard; empty when it is not
    @By(Role.WINDOW)
    record RecordPayment(
            String dossier, String fee, BigDecimal amount, String voucher, LocalDate paid, String reduction)
            implements Command, Named {
        @Override
        public String file() {
            return Rules.file(dossier);
        }
    }

    /// Records that money was paid back (登记退费).
    ///
    /// @param amount yuan, not more than was paid and not paid back yet
    @By(Role.HEAD)
    record RecordRefund(String fee, BigDecimal amount, String voucher, String reason) implements Command {}
}
