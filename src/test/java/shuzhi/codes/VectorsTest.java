package shuzhi.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// Every worked example of the rulebook, E-03.
class VectorsTest {

    static Stream<JsonNode> unifiedCodes() {
        return Vectors.cases("uscc.json");
    }

    @ParameterizedTest
    @MethodSource("unifiedCodes")
    void unifiedCode(JsonNode given) {
        var code = given.get("code").asString();
        assertThat(UnifiedCode.check(code).ok()).isEqualTo(given.get("valid").asBoolean());
        var expected = given.get("expectedCheck");
        if (!expected.isNull()) assertThat(UnifiedCode.checkCharacter(code)).hasToString(expected.asString());
    }

    static Stream<JsonNode> organisationCodes() {
        return Vectors.cases("org-code.json");
    }

    @ParameterizedTest
    @MethodSource("organisationCodes")
    void organisationCode(JsonNode given) {
        var code = given.get("code8").asString() + given.get("check").asString();
        assertThat(OrganisationCode.check(code).ok())
                .isEqualTo(given.get("valid").asBoolean());
    }

    static Stream<JsonNode> residentIds() {
        return Vectors.cases("resident-id.json");
    }

    @ParameterizedTest
    @MethodSource("residentIds")
    void residentId(JsonNode given) {
        var id = given.get("id").asString();
        assertThat(ResidentId.check(id).ok()).isEqualTo(given.get("valid").asBoolean());
        assertThat(ResidentId.mask(id)).isEqualTo(given.get("masked").asString());
    }

    static Stream<JsonNode> projectCodes() {
        return Vectors.cases("project-code.json");
    }

    @ParameterizedTest
    @MethodSource("projectCodes")
    void projectCode(JsonNode given) {
        var code = given.get("code").asString();
        assertThat(ProjectCode.check(code).ok()).isEqualTo(given.get("valid").asBoolean());
        var format = ProjectCode.shape(code).map(Enum::name).orElse("INVALID");
        assertThat(format).isEqualTo(given.get("format").asString());
    }

    static Stream<JsonNode> licenceIds() {
        return Vectors.cases("e-licence-id.json");
    }

    @ParameterizedTest
    @MethodSource("licenceIds")
    void licenceId(JsonNode given) {
        var id = given.get("identifier").asString();
        var check = LicenceId.check(id);
        assertThat(check.ok()).isEqualTo(given.get("valid").asBoolean());
        if (check.ok()) assertThat(LicenceId.parse(id).orElseThrow()).hasToString(id);
        else
            assertThat(check.text().en())
                    .contains("should be " + given.get("expectedCheck").asString());
    }

    static Stream<JsonNode> itemCodes() {
        return Vectors.cases("task-code.json");
    }

    @ParameterizedTest
    @MethodSource("itemCodes")
    void itemCode(JsonNode given) {
        var code = given.get("code").asString();
        assertThat(ItemCode.check(code).ok()).isEqualTo(given.get("valid").asBoolean());
        if (!given.has("basicCode")) return;
        assertThat(ItemCode.body(code)).isEqualTo(given.get("uscc").asString());
        assertThat(ItemCode.level(code)).hasToString(given.get("level").asString());
        assertThat(ItemCode.basicCode(code)).isEqualTo(given.get("basicCode").asString());
    }

    static Stream<JsonNode> divisionCodes() {
        return Vectors.cases("division-code.json");
    }

    @ParameterizedTest
    @MethodSource("divisionCodes")
    void divisionCode(JsonNode given) {
        var code = given.get("code").asString();
        assertThat(DivisionCode.check(code).ok()).isTrue();
        var depths = Stream.of("", "province", "city", "county", "township", "village")
                .toList();
        assertThat(depths.get(DivisionCode.depth(code)))
                .isEqualTo(given.get("level").asString());
        var parent = given.get("parent");
        assertThat(DivisionCode.parent(code)).isEqualTo(parent.isNull() ? DivisionCode.COUNTRY : parent.asString());
    }
}
