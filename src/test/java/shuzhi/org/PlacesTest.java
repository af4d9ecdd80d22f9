package shuzhi.org;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shuzhi.codes.DivisionCode;
import shuzhi.codes.Vectors;
import shuzhi.words.Text;

class PlacesTest {
    private static final LocalDate TODAY = LocalDate.parse("2025-01-01");
    private static final Places PLACES = Places.load();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private static List<String> codesOfTheTable() {
        var stream = Objects.requireNonNull(Places.class.getResourceAsStream("divisions.tsv.gz"));
        try (var lines =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(stream), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(it -> it.split("\t")[0]).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest(name = "{0} digits: {1} codes")
    @CsvSource({"2, 31", "4, 342", "6, 2978", "9, 41352"})
    void theTableIsWhole(int digits, int count) {
        assertThat(codesOfTheTable()).filteredOn(it -> it.length() == digits).hasSize(count);
    }

    /// The source lists three cities once more as their own county and one county as its own township.
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"PROVINCE, 31", "CITY, 342", "COUNTY, 2975", "TOWNSHIP, 41351", "VILLAGE, 0"})
    void counts(Level level, int count) {
        assertThat(PLACES.count(level, TODAY)).isEqualTo(count);
    }

    @Test
    void everyChildBeginsWithItsParentAndIsFoundBelowIt() {
        var found = new ArrayList<String>();
        var waiting = new ArrayList<>(PLACES.children(DivisionCode.COUNTRY, TODAY));
        while (!waiting.isEmpty()) {
            var place = waiting.removeLast();
            found.add(place.code());
            for (var child : PLACES.children(place.code(), TODAY)) {
                assertThat(child.parent()).isEqualTo(place.code());
                assertThat(DivisionCode.contains(place.code(), child.code())).isTrue();
                waiting.add(child);
            }
        }
        assertThat(found).doesNotHaveDuplicates();
        var table = codesOfTheTable().stream().map(DivisionCode::fill).collect(Collectors.toSet());
        assertThat(found).hasSize(31 + 342 + 2975 + 41351).allMatch(table::contains);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "320705000000, 2014-07-07, 新浦区, 320705000000",
        "320705000000, 2014-07-08, , 320706000000",
        "320721000000, 2014-07-07, 赣榆县, 320721000000",
        "320721000000, 2014-10-31, , 320707000000",
        "320707000000, 2014-07-07, ,",
        "320707000000, 2014-07-08, 赣榆区, 320707000000",
        "320706000000, 2010-01-01, 海州区, 320706000000",
        "320799000000, 2025-01-01, ,",
    })
    void placesEndAndBegin(String code, LocalDate day, String name, String current) {
        assertThat(PLACES.at(code, day).map(it -> it.name().zh())).isEqualTo(Optional.ofNullable(name));
        assertThat(PLACES.current(code, day).map(Place::code)).isEqualTo(Optional.ofNullable(current));
    }

    @Test
    void countiesOfLianyungangBeforeAndAfterTheReform() {
        assertThat(PLACES.children("320700000000", LocalDate.parse("2014-01-01")))
                .extracting(it -> it.name().zh())
                .containsExactly("连云区", "新浦区", "海州区", "赣榆县", "东海县", "灌云县", "灌南县", "连云港经济技术开发区");
        assertThat(PLACES.children("320700000000", TODAY))
                .extracting(it -> it.name().zh())
                .containsExactly("连云区", "海州区", "赣榆区", "东海县", "灌云县", "灌南县", "连云港经济技术开发区");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "320703203000, 江苏省 连云港市 连云区 前三岛乡",
        "441900003000, 广东省 东莞市 东城街道",
        "320000000000, 江苏省",
        "320703, ''",
        "000000000000, ''",
        "nonsense, ''",
    })
    void path(String code, String names) {
        assertThat(PLACES.path(code).stream().map(it -> it.name().zh()).collect(Collectors.joining(" ")))
                .isEqualTo(names);
    }

    @Test
    void fiveLevelsOfLianyungang() throws IOException {
        var rows = Vectors.lines("data/china/divisions/lianyungang_five_levels.csv").stream()
                .skip(1)
                .map(it -> it.split(","))
                .toList();
        var csv = folder.resolve("villages.csv");
        Files.write(
                csv,
                Stream.concat(
                                Stream.of("code,name"),
                                rows.stream()
                                        .filter(it -> it[0].equals("village"))
                                        .map(it -> it[1] + "," + it[2]))
                        .toList());
        var loaded = PLACES.loadVillages(csv);
        assertThat(loaded.problems()).isEmpty();
        var counts = new HashMap<Level, Integer>();
        for (var row : rows) {
            var place = loaded.places().at(DivisionCode.fill(row[1])).orElseThrow();
            assertThat(place.name()).isEqualTo(Text.same(row[2]));
            assertThat(place.level()).isEqualTo(Level.valueOf(row[0].toUpperCase(Locale.ROOT)));
            if (row.length > 3) assertThat(place.parent()).isEqualTo(DivisionCode.fill(row[3]));
            counts.merge(place.level(), 1, Integer::sum);
        }
        assertThat(counts)
                .containsEntry(Level.COUNTY, 7)
                .containsEntry(Level.TOWNSHIP, 109)
                .containsEntry(Level.VILLAGE, 1782);
        assertThat(loaded.places().count(Level.VILLAGE, TODAY)).isEqualTo(1782);
        assertThat(PLACES.count(Level.VILLAGE, TODAY)).isZero();
    }

    /// Traps of real village files: long names, characters beyond the basic plane, private use, full-width digits.
    @Test
    void villageNamesAreKeptCharacterByCharacter() throws IOException {
        var names = List.of(
                "名".repeat(33),
                "\uD842\uDFB7村委会",
                "\uE863\uE123村委会",
                "１２３号院社区居委会",
                "甲7号院社区居委会",
                "引“号”,逗号村委会",
                "双\"引号村委会");
        var lines = new ArrayList<>(List.of("\uFEFF\"code\",\"name\",streetCode"));
        for (int i = 0; i < names.size(); i++)
            lines.add("%d,\"%s\",320703001"
                    .formatted(320703001900L - 700 + i, names.get(i).replace("\"", "\"\"")));
        var csv = folder.resolve("traps.csv");
        Files.write(csv, lines);
        var loaded = PLACES.loadVillages(csv);
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.places().children("320703001000", TODAY))
                .extracting(it -> it.name().zh())
                .isEqualTo(names);
    }

    @Test
    void wrongLinesAreToldAndTheOthersTakenIn() throws IOException {
        var csv = folder.resolve("wrong.csv");
        Files.writeString(csv, """
                code,name
                320703001201,好村委会
                320703001,短代码
                320703001000,街道不是村
                320703099201,无街道村委会
                320703001201,又一个村委会
                320703001202,"没有结束
                320703001203,

                320703001204,也好村委会
                """);
        var loaded = PLACES.loadVillages(csv);
        assertThat(loaded.places().children("320703001000", TODAY))
                .extracting(it -> it.name().zh())
                .containsExactly("好村委会", "也好村委会");
        assertThat(loaded.problems()).extracting(Places.Problem::line).containsExactly(3, 4, 5, 6, 7, 8);
        assertThat(loaded.problems()).allSatisfy(it -> {
            assertThat(it.text().zh()).startsWith("第" + it.line() + "行：");
            assertThat(it.text().en()).startsWith("Line " + it.line() + ": ");
        });
        assertThat(loaded.problems().get(2).text().en()).contains("no 320703099000 above");
    }

    @Test
    void otherFilesAreRefusedAtOnce() throws IOException {
        var csv = folder.resolve("other.csv");
        Files.writeString(csv, "名称,代码\n");
        assertThat(PLACES.loadVillages(csv).problems()).hasSize(1);
        Files.write(csv, "code,name\n320703001201,连云村\n".getBytes(Charset.forName("GB18030")));
        assertThat(PLACES.loadVillages(csv).problems().getFirst().text().en()).contains("UTF-8");
    }
}
