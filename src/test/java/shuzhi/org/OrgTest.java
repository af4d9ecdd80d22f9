package shuzhi.org;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shuzhi.codes.DivisionCode;
import shuzhi.codes.OrganisationCode;
import shuzhi.codes.UnifiedCode;
import shuzhi.codes.Vectors;

/// The invented city: its shape, its names, its bodies and posts.
class OrgTest {
    private static final LocalDate TODAY = LocalDate.parse("2025-01-01");
    private static final Org ORG = Org.load();

    @ParameterizedTest
    @CsvSource({"COUNTY, 7", "TOWNSHIP, 109", "VILLAGE, 1782"})
    void shapeOfTheCity(Level level, int count) {
        assertThat(InventedCity.places())
                .filteredOn(it -> Level.of(it.code()).equals(Optional.of(level)))
                .hasSize(count);
        var real = Places.load();
        assertThat(ORG.places().count(level, TODAY) - real.count(level, TODAY)).isEqualTo(count);
    }

    @Test
    void everyPlaceOfTheCityIsWellFormedAndBelowIt() {
        for (var line : InventedCity.places()) {
            assertThat(DivisionCode.check(line.code()).ok()).as(line.code()).isTrue();
            assertThat(DivisionCode.contains(InventedCity.CODE, line.code())).isTrue();
            var place = ORG.places().at(line.code()).orElseThrow();
            assertThat(place.name()).isEqualTo(line.name());
            assertThat(ORG.places().at(place.parent())).isPresent();
        }
        assertThat(ORG.places().path("329901001001"))
                .extracting(it -> it.name().en())
                .startsWith("江苏省", "Shuzhou", "Suanheng District");
    }

    /// the number within the place above says what kind of place it is.
    @Test
    void numbersSayTheKind() {
        for (var line : InventedCity.places()) {
            int township = Integer.parseInt(line.code().substring(6, 9));
            int village = Integer.parseInt(line.code().substring(9));
            var end = switch (Level.of(line.code()).orElseThrow()) {
                case TOWNSHIP -> township < 100 ? "街道" : township < 200 ? "镇" : township < 400 ? "乡" : "农场";
                case VILLAGE -> village < 200 ? "居委会" : village < 400 ? "村委会" : village < 500 ? "生活区" : "分场";
                case PROVINCE, CITY, COUNTY -> "";
            };
            assertThat(line.name().zh()).endsWith(end);
        }
    }

    @Test
    void namesAreUniqueAndNoRealPlaceHasThem() {
        var names = InventedCity.places().stream().map(it -> it.name().zh()).collect(Collectors.toSet());
        var english = InventedCity.places().stream().map(it -> it.name().en()).collect(Collectors.toSet());
        assertThat(names).hasSize(1 + 7 + 109 + 1782);
        assertThat(english).hasSize(names.size());
        var real = new HashSet<String>();
        collect(Places.load(), DivisionCode.COUNTRY, real);
        assertThat(real).hasSizeGreaterThan(30_000);
        assertThat(names).doesNotContainAnyElementsOf(real);
    }

    @Test
    void noRealVillageOfLianyungangHasThem() {
        var real = Vectors.lines("data/china/divisions/lianyungang_five_levels.csv").stream()
                .map(it -> it.split(",")[2])
                .toList();
        assertThat(InventedCity.places()).extracting(it -> it.name().zh()).doesNotContainAnyElementsOf(real);
    }

    private static void collect(Places places, String code, Set<String> names) {
        for (var child : places.children(code, TODAY)) {
            names.add(child.name().zh());
            collect(places, child.code(), names);
        }
    }

    @Test
    void theTablesAreWhatTheirMakersMake() throws IOException {
        var folder = Path.of(System.getProperty("basedir", "")).resolve("src/main/resources/shuzhi/org");
        var bodies = new InventedBodies();
        assertThat(Files.readString(folder.resolve("city.tsv"))).isEqualTo(InventedCity.table());
        assertThat(Files.readString(folder.resolve("bodies.tsv"))).isEqualTo(bodies.bodies());
        assertThat(Files.readString(folder.resolve("units.tsv"))).isEqualTo(bodies.units());
        assertThat(Files.readString(folder.resolve("posts.tsv"))).isEqualTo(bodies.posts());
    }

    @Test
    void bodiesHaveCodesThatHoldAndStandForNobody() {
        assertThat(ORG.bodies()).isNotEmpty().allSatisfy(body -> {
            assertThat(UnifiedCode.check(body.code()).ok()).isTrue();
            assertThat(OrganisationCode.check(UnifiedCode.organisationCode(body.code()))
                            .ok())
                    .isTrue();
            assertThat(UnifiedCode.division(body.code()))
                    .startsWith("3299")
                    .isEqualTo(body.place().substring(0, 6));
            assertThat(ORG.places().at(body.place())).isPresent();
            body.successor().ifPresent(it -> assertThat(ORG.body(it)).isPresent());
        });
    }

    @Test
    void everyPostStandsInABodyAndHasAPlaceAndRoles() {
        assertThat(ORG.posts()).isNotEmpty().allSatisfy(post -> {
            assertThat(ORG.body(post.body())).isPresent();
            assertThat(ORG.places().at(post.place())).isPresent();
            assertThat(post.roles()).isNotEmpty().doesNotContain(Role.APPLICANT, Role.SYSTEM);
            post.unit()
                    .ifPresent(
                            it -> assertThat(ORG.unit(it).orElseThrow().body()).isEqualTo(post.body()));
        });
    }

    @Test
    void everyRoleOfAnOfficerHasAPostAndTheThreeAdministratorsAreThreePosts() {
        var roles = ORG.posts().flatMap(it -> it.roles().stream()).collect(Collectors.toSet());
        assertThat(roles)
                .containsExactlyInAnyOrder(
                        Role.WINDOW,
                        Role.REVIEWER,
                        Role.APPROVER,
                        Role.HEAD,
                        Role.SUPERVISOR,
                        Role.CATALOGUE,
                        Role.REPORTER,
                        Role.SYSTEM_ADMINISTRATOR,
                        Role.SECURITY_ADMINISTRATOR,
                        Role.AUDITOR);
        for (var role : List.of(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDITOR))
            assertThat(ORG.posts().filter(it -> it.roles().contains(role)))
                    .allSatisfy(it -> assertThat(it.roles()).containsExactly(role));
    }

    @ParameterizedTest(name = "{0} on {1}: {2} bodies")
    @CsvSource({
        "329900000000, 2025-01-01, 16",
        "329900000000, 2018-12-31, 2",
        "329901000000, 2025-01-01, 1",
        "329901001000, 2025-01-01, 1",
        "329901001001, 2025-01-01, 0",
    })
    void bodiesAt(String place, LocalDate day, int count) {
        assertThat(ORG.bodiesAt(place, day)).hasSize(count);
    }

    @Test
    void aReformedBodyHasASuccessor() {
        var former =
                ORG.bodiesAt(InventedCity.CODE, LocalDate.parse("2018-12-31")).getFirst();
        assertThat(ORG.current(former.code(), TODAY).map(it -> it.name().zh())).contains("数州市市场监督管理局");
    }

    @ParameterizedTest(name = "{0} from {1} until {2}, on {3}: {4}")
    @CsvSource({
        "329900-market-window, 2024-01-01, , 2024-01-01, true",
        "329900-market-window, 2024-01-01, , 2023-12-31, false",
        "329900-market-window, 2024-01-01, 2024-06-30, 2024-06-30, true",
        "329900-market-window, 2024-01-01, 2024-06-30, 2024-07-01, false",
        "329900-market-window, 2018-01-01, , 2018-12-31, false",
        "329900-no-such-post, 2024-01-01, , 2024-01-01, false",
    })
    void noPostNoPower(String post, LocalDate from, LocalDate until, LocalDate day, boolean acts) {
        var officer = new Officer("a1", post, from, Optional.ofNullable(until));
        assertThat(ORG.actor(officer, day).isPresent()).isEqualTo(acts);
        ORG.actor(officer, day).ifPresent(it -> {
            assertThat(it.place()).isEqualTo(InventedCity.CODE);
            assertThat(it.roles()).containsExactly(Role.WINDOW);
        });
    }
}
