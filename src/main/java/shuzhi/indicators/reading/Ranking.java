package shuzhi.indicators.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shuzhi.indicators.dictionary.Direction;

/// A ranking of areas by one observation (排名), rule D-14: ties share a rank and the next one is skipped; who is
/// missing is named; where lower is better the order is reversed.
///
/// @param missing areas of the group without a value
public record Ranking(List<Place> places, List<String> missing, Direction direction) {
    public Ranking {
        places = List.copyOf(places);
        missing = List.copyOf(missing);
    }

    public record Place(int rank, String area, BigDecimal value) {}

    /// @param values by area
    /// @param group every area that should be there
    public static Ranking of(Map<String, BigDecimal> values, List<String> group, Direction direction) {
        var known = new LinkedHashMap<String, BigDecimal>();
        for (var it : group) if (values.containsKey(it)) known.put(it, values.get(it));
        var order = Comparator.<Map.Entry<String, BigDecimal>, BigDecimal>comparing(Map.Entry::getValue);
        var sorted = known.entrySet().stream()
                .sorted((direction == Direction.LOWER ? order : order.reversed()).thenComparing(Map.Entry::getKey))
                .toList();
        var places = new ArrayList<Place>();
        for (int i = 0; i < sorted.size(); i++) {
            var it = sorted.get(i);
            boolean tied = i > 0 && places.getLast().value().compareTo(it.getValue()) == 0;
            places.add(new Place(tied ? places.getLast().rank() : i + 1, it.getKey(), it.getValue()));
        }
        return new Ranking(
                places, group.stream().filter(it -> !known.containsKey(it)).toList(), direction);
    }
}
