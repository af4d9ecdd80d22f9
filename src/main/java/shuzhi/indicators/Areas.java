package shuzhi.indicators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import shuzhi.org.Org;
import shuzhi.words.Text;

/// How areas are called (地区名称): places of the register by their division code, countries by their three letters.
final class Areas {
    private static final Map<String, Locale> COUNTRIES = Arrays.stream(Locale.getISOCountries())
            .map(it -> Locale.of("", it))
            .collect(Collectors.toMap(Locale::getISO3Country, Function.identity()));

    /// As the World Bank writes the whole.
    private static final String WORLD = "WLD";

    private Areas() {}

    static Text name(Org org, String area) {
        if (area.equals(WORLD)) return new Text("世界", "World");
        var country = COUNTRIES.get(area);
        if (country != null)
            return new Text(
                    country.getDisplayCountry(Locale.SIMPLIFIED_CHINESE), country.getDisplayCountry(Locale.ENGLISH));
        return org.places().at(area).map(it -> it.name()).orElse(Text.same(area));
    }

    /// The code of an area by its code or its name: the areas beside and above `own`, and countries.
    static Optional<String> code(Org org, String own, String text, LocalDate day) {
        var name = text.strip();
        if (name.matches("[0-9]{12}")) return org.places().at(name).map(it -> it.code());
        if (COUNTRIES.containsKey(name) || name.equals(WORLD)) return Optional.of(name);
        if (name.isEmpty()) return Optional.empty();
        var near = new ArrayList<>(beside(org, own, day));
        near.add(above(own));
        near.add(own);
        return near.stream()
                .filter(it -> !it.isEmpty())
                .filter(it -> {
                    var full = name(org, it).zh();
                    return full.equals(name) || full.length() == name.length() + 1 && full.startsWith(name);
                })
                .findFirst();
    }

    /// The area above: the province of a city; empty text for a country.
    static String above(String area) {
        if (area.length() != 12) return "";
        if (!area.startsWith("00", 4)) return area.substring(0, 4) + "00000000";
        return area.startsWith("00", 2) ? "" : area.substring(0, 2) + "0000000000";
    }

    /// The areas beside one another: all below the same one.
    static List<String> beside(Org org, String area, LocalDate day) {
        var above = above(area);
        return above.isEmpty()
                ? List.of()
                : org.places().children(above, day).stream()
                        .map(it -> it.code())
                        .toList();
    }
}
