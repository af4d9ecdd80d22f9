package shuzhi.approvals;

/// A confidence interval of a share (置信区间), Wilson's for 95 in a hundred: between which shares the truth lies when so
/// few have been seen.
///
/// @param low between 0 and 1
/// @param high between 0 and 1
public record Interval(double low, double high) {
    private static final double Z = 1.959964;

    /// @param reached how many of `count` did
    /// @throws IllegalArgumentException when nothing was seen: then there is no share
    public static Interval wilson(int reached, int count) {
        if (count < 1 || reached < 0 || reached > count)
            throw new IllegalArgumentException("no share of " + reached + " in " + count);
        double share = (double) reached / count;
        double middle = share + Z * Z / (2 * count);
        double spread = Z * Math.sqrt(share * (1 - share) / count + Z * Z / (4.0 * count * count));
        double whole = 1 + Z * Z / count;
        return new Interval(Math.max(0, (middle - spread) / whole), Math.min(1, (middle + spread) / whole));
    }
}
