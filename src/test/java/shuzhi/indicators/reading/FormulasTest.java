package shuzhi.indicators.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static shuzhi.indicators.reading.Formulas.shown;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shuzhi.indicators.dictionary.Beginnings;
import shuzhi.indicators.dictionary.Climate;
import shuzhi.indicators.dictionary.Definition;
import shuzhi.indicators.dictionary.Direction;
import shuzhi.indicators.dictionary.Thresholds;
import shuzhi.indicators.dictionary.Weights;
import shuzhi.schedule.Schedule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `statistics.json`, every vector S01 to S24, and the rules D-03 to D-17 beside them.
class FormulasTest {
    private static Definition definition(String code) {
        return Beginnings.of(RulesTest.BODY, LocalDate.of(2025, 1, 1)).stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @TestFactory
    Stream<DynamicTest> vectors() throws Exception {
        var path = Path.of(System.getProperty("basedir", ""), "..", "shared", "domain", "vectors", "statistics.json");
        if (!Files.exists(path)) System.out.println("SKIPPED: " + path + " is absent, its cases are not checked");
        Assumptions.assumeTrue(Files.exists(path));
        var all = JsonMapper.shared().readTree(path).valueStream().toList();
        assertThat(all).hasSize(24);
        return all.stream()
                .map(it -> DynamicTest.dynamicTest(
                        it.get("id").stringValue() + " " + it.get("title").stringValue(), () -> check(it)));
    }

    private static BigDecimal number(JsonNode it, String name) {
        return it.get(name).decimalValue();
    }

    private static BigDecimal rate(Formulas.Outcome outcome) {
        return ((Formulas.Outcome.Rate) outcome).percent();
    }

    private static void check(JsonNode it) {
        switch (it.get("id").stringValue()) {
            case "S01" -> same(shown(rate(Formulas.growth(number(it, "this"), number(it, "last")))), it, "expectPct");
            case "S02" -> {
                var now = number(it, "this");
                var last = number(it, "lastAsFirstPublished");
                assertThat(Formulas.growth(definition("FAI"), now, last))
                        .isEqualTo(new Formulas.Outcome.Refused(Refusal.GROWTH_NOT_COMPUTED));
                same(shown(rate(Formulas.growth(now, last))), it, "naivePct");
                same(shown(Formulas.impliedBase(now, number(it, "officialPct"))), it, "impliedComparableBase");
            }
            case "S03" ->
                same(
                        shown(
                                Formulas.twoYears(
                                        number(it, "g1").movePointRight(2),
                                        number(it, "g2").movePointRight(2)),
                                2),
                        it,
                        "expectPct");
            case "S04" -> {
                var interval = Formulas.twoYearsOf(number(it, "twoYearPct"));
                assertThat(shown(interval.low(), 2))
                        .isEqualByComparingTo(it.get("interval").get(0).decimalValue());
                assertThat(shown(interval.high(), 2))
                        .isEqualByComparingTo(it.get("interval").get(1).decimalValue());
                for (var admissible : it.get("admissibleRounded"))
                    assertThat(interval.admits(admissible.decimalValue())).isTrue();
                assertThat(interval.admits(number(it, "published"))).isTrue();
                assertThat(interval.admits(new BigDecimal("4.3"))).isFalse();
                assertThat(interval.admits(new BigDecimal("4.6"))).isFalse();
            }
            case "S05" -> contributions(it);
            case "S06" -> {
                var cumulative = new ArrayList<BigDecimal>();
                var singles = new ArrayList<BigDecimal>();
                for (var quarter : List.of("Q1", "Q2", "Q3", "Q4")) {
                    cumulative.add(number(it.get("cumulative"), quarter));
                    singles.add(number(it.get("single"), quarter));
                }
                assertThat(Formulas.singles(cumulative)).isEqualTo(singles);
            }
            case "S07" -> {
                var monthly = rate(Formulas.growth(number(it, "this"), number(it, "last")));
                same(shown(monthly), it, "momPct");
                same(shown(Formulas.annualised(monthly), 2), it, "annualisedPct");
            }
            case "S08" -> {
                same(
                        shown(rate(Formulas.sameBasis(
                                number(it, "this"), number(it, "adjThis"), number(it, "last"), number(it, "adjLast")))),
                        it,
                        "expectPct");
                same(shown(rate(Formulas.growth(number(it, "this"), number(it, "last")))), it, "nominalPct");
            }
            case "S09" -> same(shown(Formulas.share(number(it, "tax"), number(it, "revenue"))), it, "expectPct");
            case "S11" -> same(shown(Formulas.share(number(it, "started"), number(it, "planned"))), it, "expectPct");
            case "S10", "S24" -> {
                same(Schedule.completion(number(it, "done"), number(it, "plan")), it, "completionPct");
                same(
                        Schedule.gap(
                                number(it, "done"),
                                number(it, "plan"),
                                it.get("month").intValue()),
                        it,
                        "gapPp");
            }
            case "S12" ->
                assertThat(Schedule.growthGap(number(it, "actualPct"), number(it, "targetPct"))
                                .negate())
                        .isEqualByComparingTo(number(it, "gapPp"));
            case "S13" -> same(Formulas.change(number(it, "index")), it, "expectPct");
            case "S14" ->
                same(
                        shown(Formulas.diffusion(
                                it.get("up").intValue(),
                                it.get("flat").intValue(),
                                it.get("down").intValue())),
                        it,
                        "expect");
            case "S15" ->
                same(
                        Weights.USUAL.composite(
                                number(it, "newOrders"),
                                number(it, "production"),
                                number(it, "employment"),
                                number(it, "delivery"),
                                number(it, "inventory")),
                        it,
                        "expect");
            case "S16" ->
                same(
                        shown(
                                Formulas.average(
                                        number(it, "first"),
                                        number(it, "last"),
                                        it.get("years").intValue()),
                                2),
                        it,
                        "expectPct");
            case "S17" -> ranks(it);
            case "S18" ->
                assertThat(((Formulas.Outcome.Wording) Formulas.growth(number(it, "this"), number(it, "last")))
                                .text()
                                .zh())
                        .isEqualTo(it.get("display").stringValue());
            case "S19" -> {
                same(Formulas.grownTimes(number(it, "this"), number(it, "last")), it, "growthTimes");
                same(Formulas.grownTimes(number(it, "this"), number(it, "last")).add(BigDecimal.ONE), it, "isTimes");
            }
            case "S20" -> {
                for (var one : it.get("cases"))
                    assertThat(Thresholds.USUAL.climate(number(one, "index")))
                            .isEqualTo(Climate.valueOf(one.get("light").stringValue()));
            }
            case "S21" -> {
                same(Schedule.completion(number(it, "done"), number(it, "target")), it, "completionPct");
                same(
                        Schedule.gap(
                                number(it, "done"),
                                number(it, "target"),
                                it.get("month").intValue()),
                        it,
                        "gapPp");
            }
            case "S22" -> {
                same(shown(number(it, "exact")), it, "halfUp");
                same(number(it, "exact").setScale(1, RoundingMode.HALF_EVEN), it, "halfEven");
            }
            case "S23" -> {
                same(number(it, "b").subtract(number(it, "a")), it, "differencePp");
                same(shown(rate(Formulas.growth(number(it, "b"), number(it, "a")))), it, "relativePct");
            }
            case String other -> throw new AssertionError("no check for " + other);
        }
    }

    private static void same(BigDecimal actual, JsonNode it, String name) {
        assertThat(actual).as(name).isEqualByComparingTo(number(it, name));
    }

    private static void contributions(JsonNode it) {
        var parts = new ArrayList<Formulas.Part>();
        for (var one : it.get("items"))
            parts.add(new Formulas.Part(one.get("name").stringValue(), number(one, "last"), number(one, "this")));
        var found = Formulas.contributions(parts);
        for (int i = 0; i < found.size(); i++) {
            same(shown(found.get(i).contribution()), it.get("items").get(i), "contributionPct");
            same(shown(found.get(i).pull(), 2), it.get("items").get(i), "pullPp");
        }
        var sum = found.stream().map(Formulas.Contribution::pull).reduce(BigDecimal.ZERO, BigDecimal::add);
        same(shown(sum, 2), it, "sumPull");
        same(shown(sum, 2), it, "growthPct");
        var hundred = found.stream().map(Formulas.Contribution::contribution).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(shown(hundred, 20)).isEqualByComparingTo("100");
    }

    private static void ranks(JsonNode it) {
        var values = new LinkedHashMap<String, BigDecimal>();
        it.get("values")
                .properties()
                .forEach(one -> values.put(one.getKey(), one.getValue().decimalValue()));
        var group = Stream.concat(values.keySet().stream(), Stream.of("E")).toList();
        var ranking = Ranking.of(values, group, Direction.HIGHER);
        for (var one : ranking.places())
            assertThat(one.rank()).isEqualTo(it.get("rank").get(one.area()).intValue());
        assertThat(ranking.missing()).containsExactly("E");
    }

    /// D-14: where lower is better the lowest is first.
    @Test
    void lowerIsBetter() {
        var ranking = Ranking.of(
                Map.of("A", new BigDecimal("-3.1"), "B", new BigDecimal("-2.0")), List.of("A", "B"), Direction.LOWER);
        assertThat(ranking.places().getFirst().area()).isEqualTo("A");
    }

    /// D-11: every wording over a base that is not positive.
    @ParameterizedTest
    @CsvSource({"5,-2,扭亏为盈", "-5,2,由盈转亏", "-5,-2,增亏", "-1,-2,减亏", "-2,-2,亏损持平", "3,0,上期为零，不计算增速"})
    void noRateOverSuchABase(BigDecimal now, BigDecimal last, String words) {
        assertThat(Formulas.growth(now, last))
                .isInstanceOfSatisfying(
                        Formulas.Outcome.Wording.class,
                        it -> assertThat(it.text().zh()).isEqualTo(words));
    }

    /// D-12: 持平 only when it rounds to nought.
    @ParameterizedTest
    @CsvSource({"0.04,持平", "0.05,增长0.1%", "-0.04,持平", "-8.02,下降8.0%"})
    void directions(BigDecimal percent, String words) {
        assertThat(Formulas.direction(percent).zh()).isEqualTo(words);
    }

    /// D-04, golden: national GDP of 2024, single quarters from cumulative ones.
    @Test
    void singleQuartersOfTheNationalProduct() {
        var cumulative = Stream.of("304761.8", "633599.4", "975357.4", "1349083.5")
                .map(BigDecimal::new)
                .toList();
        assertThat(Formulas.singles(cumulative))
                .containsExactly(
                        new BigDecimal("304761.8"),
                        new BigDecimal("328837.6"),
                        new BigDecimal("341758.0"),
                        new BigDecimal("373726.1"));
    }

    /// The supervision of Lianyungang, third quarter of 2019 and 2021, as published.
    @ParameterizedTest
    @CsvSource({"6.1,7.0,-0.9", "3.9,15.0,-11.1", "-8,7,-15", "-1.8,8,-9.8"})
    void gapsOfGrowthTargets(BigDecimal actual, BigDecimal target, BigDecimal gap) {
        assertThat(Schedule.growthGap(actual, target)).isEqualByComparingTo(gap);
    }

    /// A level target: 3.73 is 53.3 per cent of the year, 21.7 points behind 75.0.
    @Test
    void gapOfForeignInvestment() {
        assertThat(Schedule.gap(new BigDecimal("53.3"), Schedule.linear(9))).isEqualByComparingTo("-21.7");
    }
}
