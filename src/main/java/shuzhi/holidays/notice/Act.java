package shuzhi.holidays.notice;

import java.util.List;
import shuzhi.ledger.Public;

/// What has happened to a holiday notice (放假通知). All of it is public: anybody can recompute a due date from it.
public sealed interface Act {
    record Entered(
            @Public String number,
            @Public int year,
            @Public String address,
            @Public List<Arranged> days) implements Act {}
}
