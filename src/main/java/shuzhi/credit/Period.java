package shuzhi.credit;

import java.time.LocalDate;
import java.util.Optional;
import shuzhi.law.Law;
import shuzhi.law.Parameter;

/// How long a penalty stays published (公示期), rules C-12, C-13, C-17 and C-18: both regimes, each with
/// the numbers that are in force on the day that is asked about. Ends are corresponding days and do
/// not move to working days.
///
/// @param from the day it counts from: the decision, or with market regulation the publication
/// @param minimumEnds last day on which no repair can be asked for; empty where the duty alone counts
/// @param repairFrom first day on which repair can be asked for
/// @param stops last day of publication; empty where it never begins
/// @param basis where the numbers stand
public record Period(
        LocalDate from,
        Optional<LocalDate> minimumEnds,
        LocalDate repairFrom,
        Optional<LocalDate> stops,
        String basis) {

    /// First day on which it is not shown any more.
    public Optional<LocalDate> hiddenFrom() {
        return stops.map(it -> it.plusDays(1));
    }

    /// @param published the day of publication; market regulation counts from it, and without it from the
    ///     decision
    /// @param asOf the day whose law is asked for
    public static Period of(
            Severity severity,
            Regime regime,
            LocalDate decided,
            Optional<LocalDate> published,
            LocalDate asOf,
            Law law) {
        var least = law.limit(name(severity, regime, "min"), asOf);
        var most = law.limit(name(severity, regime, "max"), asOf);
        var from = regime == Regime.MARKET ? published.orElse(decided) : decided;
        var minimum = end(from, least);
        return new Period(
                from,
                minimum,
                minimum.map(it -> it.plusDays(1)).orElse(from),
                end(from, most),
                most.article().toString());
    }

    /// The id of the parameter that says how long, for instance `credit-general-min`.
    public static String name(Severity severity, Regime regime, String which) {
        var rule = regime == Regime.MARKET ? "samr-" : "credit-";
        return rule + severity.name().toLowerCase(java.util.Locale.ROOT) + "-" + which;
    }

    private static Optional<LocalDate> end(LocalDate from, Parameter months) {
        return months.value() == 0 ? Optional.empty() : Optional.of(from.plusMonths(months.value()));
    }
}
