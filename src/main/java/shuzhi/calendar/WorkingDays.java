package shuzhi.calendar;

/// The working-day calendar as it was known on a certain day (工作日历的一个版本).
public final class WorkingDays {}
