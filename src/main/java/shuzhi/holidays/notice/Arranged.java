package shuzhi.holidays.notice;

import java.time.LocalDate;

/// One day that a notice arranges (放假或调休的一天).
///
/// @param working true for a made-up working day, false for a day off
/// @param zh the holiday for whose sake it is arranged
public record Arranged(LocalDate date, boolean working, String zh, String en) {}
