package shuzhi.conduct.accident;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The register of accidents of one place, as the rules need it.
///
/// @param body the body that keeps it
/// @param accidents by number, in the order they were entered
/// @param closed first day of the last month that was closed
public record State(Optional<String> body, String place, Map<String, Accident> accidents, Optional<LocalDate> closed) {

    public static final State BLANK = new State(Optional.empty(), "", Map.of(), Optional.empty());

    public State {
        accidents = Collections.unmodifiableMap(new LinkedHashMap<>(accidents));
    }

    /// The file that holds the register of a place.
    public static String file(String place) {
        return "accidents-" + place;
    }

    /// One accident.
    public record Accident(
            String number,
            LocalDate day,
            String object,
            Grade grade,
            int deaths,
            int injuries,
            BigDecimal loss,
            boolean excluded,
            boolean concluded) {}

    /// Accidents of a month that were not excluded.
    public long in(LocalDate month) {
        return accidents.values().stream()
                .filter(it -> !it.excluded() && it.day().withDayOfMonth(1).equals(month))
                .count();
    }

    public State after(Act act) {
        return switch (act) {
            case Act.Entered it ->
                new State(
                        body.or(() -> Optional.of(it.body())),
                        it.place(),
                        with(new Accident(
                                it.accident(),
                                it.day(),
                                it.object(),
                                it.grade(),
                                it.deaths(),
                                it.injuries(),
                                it.loss(),
                                false,
                                false)),
                        closed);
            case Act.Corrected it -> {
                var old = one(it.accident());
                yield changed(new Accident(
                        old.number(),
                        old.day(),
                        old.object(),
                        it.grade(),
                        it.deaths(),
                        it.injuries(),
                        it.loss(),
                        old.excluded(),
                        old.concluded()));
            }
            case Act.Excluded it ->
                changed(marked(one(it.accident()), true, one(it.accident()).concluded()));
            case Act.Concluded it ->
                changed(marked(one(it.accident()), one(it.accident()).excluded(), true));
            case Act.MonthClosed it ->
                new State(body.or(() -> Optional.of(it.body())), it.place(), accidents, Optional.of(it.month()));
        };
    }

    private Accident one(String number) {
        return Optional.ofNullable(accidents.get(number)).orElseThrow();
    }

    private static Accident marked(Accident it, boolean excluded, boolean concluded) {
        return new Accident(
                it.number(),
                it.day(),
                it.object(),
                it.grade(),
                it.deaths(),
                it.injuries(),
                it.loss(),
                excluded,
                concluded);
    }

    private Map<String, Accident> with(Accident one) {
        var all = new LinkedHashMap<>(accidents);
        all.put(one.number(), one);
        return all;
    }

    private State changed(Accident one) {
        return new State(body, place, with(one), closed);
    }
}
