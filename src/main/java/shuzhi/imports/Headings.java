package shuzhi.imports;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shuzhi.exchange.Sheet;

/// Where the columns of a mapping stand in a sheet (表头): the row with the most known headings within the first ones,
/// the lower one of two, so that titles above it and headings of two rows do no harm.
///
/// @param row the number of the row of headings
/// @param at by the name of a column the place it stands in and how it is read there
/// @param unknown headings that the mapping does not know: their cells are not read
record Headings(Sheet sheet, int row, Map<String, Place> at, List<String> unknown) {
    private static final int SEARCHED = 15;
    private static final int LEAST = 2;

    /// @param column its number in the sheet, from 0
    record Place(int column, RowMapping.Column means) {}

    static Optional<Headings> find(List<Sheet> sheets, RowMapping mapping) {
        Optional<Headings> best = Optional.empty();
        for (var sheet : sheets) {
            int seen = 0;
            for (var row : sheet.rows()) {
                if (seen++ == SEARCHED) break;
                var here = of(sheet, row, mapping);
                int known = here.at.size();
                boolean better = best.isEmpty()
                        || known > best.get().at.size()
                        || known == best.get().at.size() && best.get().sheet == sheet;
                if (known >= LEAST && better) best = Optional.of(here);
            }
        }
        return best;
    }

    private static Headings of(Sheet sheet, Sheet.Row row, RowMapping mapping) {
        var at = new LinkedHashMap<String, Place>();
        var unknown = new ArrayList<String>();
        for (int i = 0; i < row.cells().size(); i++) {
            var heading = plain(row.at(i).text());
            if (heading.isEmpty()) continue;
            var column = mapping.columns().stream()
                    .filter(it -> !at.containsKey(it.name()) && of(it).contains(heading))
                    .findFirst();
            int place = i;
            column.ifPresentOrElse(
                    it -> at.put(it.name(), new Place(place, it)),
                    () -> unknown.add(row.at(place).text()));
        }
        return new Headings(sheet, row.number(), at, unknown);
    }

    /// The rows below the headings.
    List<Sheet.Row> rows() {
        return sheet.rows().stream().filter(it -> it.number() > row).toList();
    }

    static Set<String> of(RowMapping.Column column) {
        var all = new LinkedHashSet<String>();
        all.add(plain(column.heading().zh()));
        all.add(plain(column.heading().en()));
        column.also().forEach(it -> all.add(plain(it)));
        return all;
    }

    /// Without space, marks of obligation and full-width signs.
    static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC)
                .replaceAll("[\\s*★:：]", "")
                .toLowerCase(Locale.ROOT);
    }
}
