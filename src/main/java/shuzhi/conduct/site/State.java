package shuzhi.conduct.site;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import shuzhi.codes.DivisionCode;

/// The register of sites of a place, as the rules need it.
///
/// @param sites by number, in the order they were entered; those that were taken out too
public record State(String place, Map<String, Site> sites) {
    public static final State BLANK = new State("", Map.of());

    public State {
        sites = Collections.unmodifiableMap(new LinkedHashMap<>(sites));
    }

    /// @param active not taken out
    public record Site(String number, String name, Kind kind, String owner, boolean active) {
        /// As it stands in the pool of a draw.
        public String line() {
            return number + " " + name;
        }
    }

    /// The file that holds the register of a place.
    public static String file(String place) {
        return "sites-" + place;
    }

    /// The file of the register that gave this number; empty when no register gives such a number.
    ///
    /// @param above the place that the register must be of, or stand below
    public static Optional<String> fileOf(String number, String above) {
        if (!number.matches("[0-9]{12}-[0-9]{4,}")) return Optional.empty();
        var place = number.substring(0, DivisionCode.LENGTH);
        boolean below = DivisionCode.check(place).ok() && DivisionCode.contains(above, place);
        return below ? Optional.of(file(place)) : Optional.empty();
    }

    /// A site that can be drawn.
    public Optional<Site> active(String number) {
        return Optional.ofNullable(sites.get(number)).filter(Site::active);
    }

    public State after(Act act) {
        var all = new LinkedHashMap<>(sites);
        return switch (act) {
            case Act.Entered it -> {
                all.put(it.site(), new Site(it.site(), it.name(), it.kind(), it.owner(), true));
                yield new State(it.place(), all);
            }
            case Act.Removed it -> {
                all.computeIfPresent(
                        it.site(), (_, one) -> new Site(one.number(), one.name(), one.kind(), one.owner(), false));
                yield new State(place, all);
            }
        };
    }
}
