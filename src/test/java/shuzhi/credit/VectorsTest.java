package shuzhi.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import shuzhi.calendar.Calendars;
import shuzhi.codes.UnifiedCode;
import shuzhi.credit.repair.Eligibility;
import shuzhi.credit.repair.Status;
import shuzhi.law.Law;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The vectors of credit (信用测试向量), one test a line.
class VectorsTest {
    private static final Path SHARED =
            Path.of(System.getProperty("basedir", "")).resolve("../shared");

    private static Stream<JsonNode> vectors(String name) throws IOException {
        return StreamSupport.stream(read(name).spliterator(), false);
    }

    private static JsonNode read(String name) throws IOException {
        var path = SHARED.resolve("domain/vectors").resolve(name);
        if (!Files.exists(path)) System.out.println("SKIPPED: " + path + " is not there");
        Assumptions.assumeTrue(Files.exists(path));
        return JsonMapper.shared().readTree(path);
    }

    private static LocalDate day(JsonNode row, String name) {
        return LocalDate.parse(row.get(name).asString());
    }

    static Stream<JsonNode> periods() throws IOException {
        return vectors("credit-periods.json");
    }

    @ParameterizedTest
    @MethodSource("periods")
    void howLongItIsPublished(JsonNode row) {
        var severity = Severity.valueOf(row.get("category").asString());
        var determined = day(row, "determinedOn");
        var it = Period.of(severity, Regime.CREDIT, determined, Optional.empty(), determined, Law.STANDARD);
        if (row.get("minPeriodEnds").isNull()) {
            assertThat(it.minimumEnds()).isEmpty();
            assertThat(it.repairFrom()).isEqualTo(determined);
        } else {
            assertThat(it.minimumEnds()).contains(day(row, "minPeriodEnds"));
            assertThat(it.repairFrom()).isEqualTo(day(row, "repairFrom"));
        }
        assertThat(it.stops()).contains(day(row, "autoStopAfter"));
        assertThat(it.hiddenFrom()).contains(day(row, "hiddenFrom"));
    }

    static Stream<JsonNode> clocks() throws IOException {
        return vectors("credit-publicity.json");
    }

    @ParameterizedTest
    @MethodSource("clocks")
    void untilWhenItIsPublishedAndWithdrawn(JsonNode row) {
        var days = Calendars.load().latest();
        var decision = day(row, "decision");
        for (var it : List.of(
                List.of("credit-publication", "doublePublicityDue"),
                List.of("samr-publication", "marketRegulationDue"),
                List.of("penalty-withdrawal", "withdrawAfterRevocation")))
            assertThat(days.add(
                                    decision,
                                    Law.STANDARD.limit(it.getFirst(), decision).value())
                            .day())
                    .as(it.getFirst())
                    .isEqualTo(day(row, it.getLast()));
    }

    static Stream<JsonNode> marketPeriods() throws IOException {
        return vectors("credit-samr-publicity.json").filter(it -> it.has("stopAfter"));
    }

    /// Market regulation counts from the publication.
    @ParameterizedTest
    @MethodSource("marketPeriods")
    void howLongMarketRegulationPublishes(JsonNode row) {
        var published = day(row, "publishedOn");
        var severity = row.get("kind").asString().contains("通报批评") ? Severity.MINOR : Severity.GENERAL;
        var it = Period.of(
                severity, Regime.MARKET, published.minusDays(9), Optional.of(published), published, Law.STANDARD);
        assertThat(it.stops()).contains(day(row, "stopAfter"));
    }

    static Stream<JsonNode> questions() throws IOException {
        return vectors("credit-repair-eligibility.json");
    }

    @ParameterizedTest
    @MethodSource("questions")
    void whetherItMayBeRepaired(JsonNode row) {
        boolean person = row.path("subjectType").asString("").equals("自然人");
        var day = row.has("asOf") ? day(row, "asOf") : LocalDate.of(2026, 9, 1);
        var it = Eligibility.of(
                new Eligibility.Question(
                        person ? Optional.empty() : Optional.of(PartyKind.ORGANISATION),
                        Severity.valueOf(row.path("category").asString("GENERAL")),
                        Regime.CREDIT,
                        row.has("determinedOn") ? day(row, "determinedOn") : day.minusYears(1),
                        Optional.empty(),
                        row.path("dutyPerformed").asBoolean(false),
                        row.path("pledge").asBoolean(false),
                        row.path("notRepairable").asBoolean(false)),
                day,
                Law.STANDARD);
        assertThat(it.verdict().name()).isEqualTo(row.get("expect").asString());
    }

    /// The states and ways of the machine are those of the thing; its table shows that each way is there.
    @Test
    void theMachineOfRepair() throws IOException {
        var machine = read("state-machines.json").get("creditRepair");
        var states = new ArrayList<String>();
        machine.get("transitions").forEach(it -> {
            states.add(it.get(0).asString());
            states.add(it.get(2).asString());
        });
        assertThat(states).isSubsetOf(Stream.of(Status.values()).map(Enum::name).toList());
        assertThat(Stream.of(Status.values()).map(Enum::name).filter(it -> !it.equals("NONE")))
                .isSubsetOf(states);
    }

    @Test
    void realCodesAreOrganisationsAndHold() throws IOException {
        var path = SHARED.resolve("data/china/uscc/valid_200.txt");
        if (!Files.exists(path)) System.out.println("SKIPPED: " + path + " is not there");
        Assumptions.assumeTrue(Files.exists(path));
        var codes = Files.readAllLines(path).stream()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
        assertThat(codes).hasSize(200).allSatisfy(code -> {
            var party = new Party("示例", code, Optional.empty());
            assertThat(party.check().ok()).as(code).isTrue();
            assertThat(party.isPerson()).isFalse();
        });
        assertThat(codes).allSatisfy(code -> {
            var broken = code.substring(0, 17) + (code.charAt(17) == '0' ? '1' : '0');
            assertThat(new Party("示例", broken, Optional.empty()).check().text().zh())
                    .contains("第18位校验码应为" + code.charAt(17));
        });
    }

    static Stream<JsonNode> codes() throws IOException {
        return vectors("uscc.json");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void codes(JsonNode row) {
        var code = row.get("code").asString();
        var check = new Party("示例", code, Optional.empty()).check();
        assertThat(check.ok()).isEqualTo(row.get("valid").asBoolean());
        if (!check.ok()) assertThat(check.text().zh()).isNotBlank();
        if (row.get("note").asString().startsWith("placeholder"))
            assertThat(check.reason().id()).isEqualTo("filler");
        else if (code.length() == 18 && !row.get("expectedCheck").isNull())
            assertThat(String.valueOf(UnifiedCode.checkCharacter(code.substring(0, 17))))
                    .isEqualTo(row.get("expectedCheck").asString());
    }

    /// C-07: 2,000 yuan are 0.2 of 万元.
    @Test
    void amountsOfTheExchange() {
        assertThat(Exchange.tenThousands(new BigDecimal("2000"))).isEqualTo("0.2");
        assertThat(Exchange.tenThousands(new BigDecimal("0.01"))).isEqualTo("0.000001");
        assertThat(Exchange.tenThousands(BigDecimal.ZERO)).isEmpty();
    }

    /// C-22: an individual business is masked, an organisation is not.
    @Test
    void namesOfIndividualBusinessesAreMasked() {
        assertThat(new Party("张三", "92350100M000100Y4X", Optional.empty()).shown())
                .isEqualTo("张*");
        assertThat(new Party("𠮷野小吃店", "92350100M000100Y4X", Optional.empty()).shown())
                .isEqualTo("𠮷***");
        assertThat(new Party("示例公司", "91350100M000100Y43", Optional.empty()).shown())
                .isEqualTo("示例公司");
    }
}
