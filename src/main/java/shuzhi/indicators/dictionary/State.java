package shuzhi.indicators.dictionary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The dictionary as it stands.
///
/// @param body that keeps it; empty before the first definition
/// @param definitions every definition by code, in the order they were made
/// @param retired last days
public record State(
        String body,
        Map<String, List<Definition>> definitions,
        Map<String, LocalDate> retired,
        List<Thresholds> thresholds,
        List<Weights> weights,
        Map<String, Remedy> remedies) {

    public static final State BLANK = new State("", Map.of(), Map.of(), List.of(), List.of(), Map.of());

    public State {
        definitions = Collections.unmodifiableMap(new LinkedHashMap<>(definitions));
        retired = Map.copyOf(retired);
        thresholds = List.copyOf(thresholds);
        weights = List.copyOf(weights);
        remedies = Collections.unmodifiableMap(new LinkedHashMap<>(remedies));
    }

    /// The newest definition, in force or not.
    public Optional<Definition> find(String code) {
        return Optional.ofNullable(definitions.get(code)).map(List::getLast);
    }

    /// The definition that holds on a day; before the first one, the first one.
    public Optional<Definition> on(String code, LocalDate day) {
        return Optional.ofNullable(definitions.get(code))
                .map(all -> all.stream()
                        .filter(it -> !it.from().isAfter(day))
                        .reduce((_, later) -> later)
                        .orElse(all.getFirst()));
    }

    /// Is it in use on a day?
    public boolean inForce(String code, LocalDate day) {
        var until = retired.get(code);
        return definitions.containsKey(code) && (until == null || !day.isAfter(until));
    }

    /// All that are in use on a day, as they are defined then.
    public List<Definition> all(LocalDate day) {
        return definitions.keySet().stream()
                .filter(it -> inForce(it, day))
                .flatMap(it -> on(it, day).stream())
                .toList();
    }

    /// What an indicator is made of.
    public List<Definition> parts(String whole, LocalDate day) {
        return all(day).stream()
                .filter(it -> it.whole().filter(whole::equals).isPresent())
                .toList();
    }

    public Thresholds thresholds(LocalDate day) {
        return thresholds.stream()
                .filter(it -> !it.from().isAfter(day))
                .max(Comparator.comparing(Thresholds::from))
                .orElse(Thresholds.USUAL);
    }

    public Weights weights(LocalDate day) {
        return weights.stream()
                .filter(it -> !it.from().isAfter(day))
                .max(Comparator.comparing(Weights::from))
                .orElse(Weights.USUAL);
    }

    State after(Act act) {
        return switch (act) {
            case Act.Defined it -> {
                var all = new LinkedHashMap<>(definitions);
                var versions = new ArrayList<>(all.getOrDefault(it.code(), List.of()));
                versions.add(it.definition());
                all.put(it.code(), List.copyOf(versions));
                yield new State(body.isEmpty() ? it.body() : body, all, retired, thresholds, weights, remedies);
            }
            case Act.Retired it -> {
                var all = new LinkedHashMap<>(retired);
                all.put(it.code(), it.until());
                yield new State(body, definitions, all, thresholds, weights, remedies);
            }
            case Act.ThresholdsSet it ->
                new State(body, definitions, retired, added(thresholds, it.thresholds()), weights, remedies);
            case Act.WeightsSet it ->
                new State(body, definitions, retired, thresholds, added(weights, it.weights()), remedies);
            case Act.RemedySet it -> {
                var all = new LinkedHashMap<>(remedies);
                all.put(it.remedy().code(), it.remedy());
                yield new State(body, definitions, retired, thresholds, weights, all);
            }
            case Act.RemedyDropped it -> {
                var all = new LinkedHashMap<>(remedies);
                all.remove(it.code());
                yield new State(body, definitions, retired, thresholds, weights, all);
            }
        };
    }

    private static <T> List<T> added(List<T> list, T one) {
        var all = new ArrayList<>(list);
        all.add(one);
        return all;
    }
}
