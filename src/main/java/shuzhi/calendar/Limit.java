package shuzhi.calendar;

/// A time limit (时限): so many units. Zero working days means at once, on the same business day (即办件).
public record Limit(int amount, Unit unit) {
    public Limit {
        if (amount < 0) throw new IllegalArgumentException("a limit is never negative: " + amount);
    }

    public static Limit workingDays(int amount) {
        return new Limit(amount, Unit.WORKING_DAY);
    }
}
