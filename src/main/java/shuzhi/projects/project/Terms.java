package shuzhi.projects.project;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import shuzhi.calendar.WorkingDays;
import shuzhi.law.Law;

/// What a project has to keep within (法定期限): the start by its permit and by its approval, and the report
/// of a stop; 建筑法 articles 9 and 10, 企业投资项目核准和备案管理条例 article 12 (rule E-02).
public record Terms(Map<Grant, Held> held, Optional<Stop> stop) {
    public static final Terms NONE = new Terms(Map.of(), Optional.empty());

    /// A permit or an approval that the project holds (开工依据).
    ///
    /// @param dossier file it was granted in; empty when it was granted elsewhere
    /// @param startBy last day to start, extensions included
    /// @param extensions how often it was extended
    public record Held(
            LocalDate granted,
            Optional<String> dossier,
            LocalDate startBy,
            int extensions,
            boolean warned,
            boolean lapsed) {}

    /// The works stand still (中止施工).
    ///
    /// @param reportBy last day to report it to who granted the permit
    /// @param verified the permit was looked at again
    public record Stop(
            LocalDate since, LocalDate reportBy, boolean warned, Optional<LocalDate> reported, boolean verified) {}

    public Terms {
        held = held.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(held));
    }

    /// What stands and has not lapsed.
    public Optional<Held> standing(Grant grant) {
        return Optional.ofNullable(held.get(grant)).filter(it -> !it.lapsed());
    }

    /// The last day to ask for an extension: the last day to start, or thirty working days before it.
    public static LocalDate askBy(Grant grant, LocalDate startBy, WorkingDays days, LocalDate today) {
        return grant == Grant.PERMIT
                ? startBy
                : days.subtract(
                                startBy,
                                Law.STANDARD
                                        .limit("approval-extension-request", today)
                                        .value())
                        .day();
    }

    /// The first day of the warning: so many days before the last day to ask.
    public static LocalDate warnFrom(Grant grant, LocalDate startBy, WorkingDays days, LocalDate today) {
        int before = Law.STANDARD.limit(grant.parameter("start-warning"), today).value();
        return askBy(grant, startBy, days, today).minusDays(before);
    }

    Terms with(Grant grant, Held one) {
        var all = new EnumMap<Grant, Held>(Grant.class);
        all.putAll(held);
        all.put(grant, one);
        return new Terms(all, stop);
    }

    Terms change(Grant grant, UnaryOperator<Held> change) {
        var one = held.get(grant);
        return one == null ? this : with(grant, change.apply(one));
    }

    Terms stopped(Stop one) {
        return new Terms(held, Optional.of(one));
    }

    Terms resumed() {
        return new Terms(held, Optional.empty());
    }

    Terms changeStop(UnaryOperator<Stop> change) {
        return new Terms(held, stop.map(change));
    }
}
