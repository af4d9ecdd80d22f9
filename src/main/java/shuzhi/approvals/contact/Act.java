package shuzhi.approvals.contact;

import java.time.LocalDate;
import shuzhi.ledger.Public;

/// What has been said of the way a person is told (通知方式). Address and person are sealed under the person's own key and
/// go with it when the person is erased.
public sealed interface Act {
    record Chosen(@Public Means means, @Public LocalDate on, String address, String person) implements Act {}

    record Stopped(@Public LocalDate on) implements Act {}
}
