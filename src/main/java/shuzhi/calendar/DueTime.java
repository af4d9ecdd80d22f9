package shuzhi.calendar;

import java.time.LocalDateTime;

/// A last moment (办结时刻) of a promise counted in office hours, rule A-10; local time of Asia/Shanghai.
///
/// @param provisional true while the State Council's notice for that year is not yet published (rule A-08)
public record DueTime(LocalDateTime moment, boolean provisional) {}
