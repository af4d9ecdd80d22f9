package shuzhi.approvals.dossier;

import java.time.Instant;
import java.time.LocalDate;
import shuzhi.calendar.OfficeHours;
import shuzhi.calendar.WorkingDays;
import shuzhi.ledger.Context;

/// Which day something counts as received that came in after hours (非工作时间收件), rule A-06: a dated setting
/// of the city. The moment itself is in the ledger either way.
public enum Receipt {
    /// the day it really came in, a Saturday or late in the evening (电子签名法 第十一条)
    ACTUAL,
    /// the next working day
    NEXT_WORKDAY;

    private static final OfficeHours HOURS = OfficeHours.load();

    /// What is set for the day of entry.
    static Receipt of(Context context) {
        return context.limit("receipt-off-hours") == 0 ? ACTUAL : NEXT_WORKDAY;
    }

    LocalDate day(Instant moment, WorkingDays days) {
        var local = moment.atZone(Context.ZONE);
        var day = local.toLocalDate();
        if (this == ACTUAL) return day;
        boolean open = days.isWorking(day)
                && !local.toLocalTime().isAfter(HOURS.on(day).hours().getLast().to());
        return open ? day : days.add(day, 1).day();
    }
}
