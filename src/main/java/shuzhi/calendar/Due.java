package shuzhi.calendar;

import java.time.LocalDate;

/// A last day (办结期限).
///
/// @param provisional true while the State Council's notice for that year is not yet published (rule A-08)
public record Due(LocalDate day, boolean provisional) {}
