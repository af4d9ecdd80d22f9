package shuzhi.indicators;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import shuzhi.business.Ground;
import shuzhi.business.Listing;
import shuzhi.business.Listing.Cell;
import shuzhi.business.Listing.Column;
import shuzhi.exchange.Spreadsheet;
import shuzhi.indicators.chart.Chart;
import shuzhi.indicators.chart.Charts;
import shuzhi.indicators.dictionary.Definition;
import shuzhi.indicators.reading.Formulas;
import shuzhi.indicators.reading.Period;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// Charts on the screen (图表页面): the picture, the table that says the same, and both as files.
public final class ChartPages {
    private final Ground ground;

    ChartPages(Ground ground) {
        this.ground = ground;
    }

    List<Route> routes() {
        return List.of(
                Route.of("/charts/{kind}/{key}", Pages.STAFF, this::page)
                        .withTable(visit -> chart(visit).map(it -> table(it))),
                Route.of("/charts/{kind}/{key}/picture.svg", Pages.STAFF, this::svg),
                Route.of("/charts/{kind}/{key}/picture.png", Pages.STAFF, this::png));
    }

    /// A chart as its page shows it.
    ///
    /// @param quality the quality report of a series taken apart
    public record Shown(
            Visit visit, Text title, String svg, Listing table, Optional<Listing> quality, List<Pages.Link> links) {}

    private static Spreadsheet table(Chart it) {
        return new Spreadsheet(it.drawing().title(), it.columns(), taker -> {
            for (var row : it.rows()) taker.row(row);
        });
    }

    private SeriesReader series(Visit visit) {
        return new SeriesReader(ground, visit.signedIn().place(), IndicatorPages.today(ground));
    }

    private Optional<Definition> definition(Visit visit) {
        return IndicatorPages.dictionary(ground).find(visit.word("key").toUpperCase(Locale.ROOT));
    }

    private Optional<Chart> chart(Visit visit) {
        var key = visit.word("key");
        return switch (visit.word("kind")) {
            case "growth" -> definition(visit).map(it -> growth(visit, it));
            case "season" -> definition(visit).flatMap(it -> seasonal(visit, it).map(one -> season(it, one)));
            case "heat" ->
                key.matches("20[0-9]{2}")
                        ? Optional.of(Charts.heat(
                                new Text(
                                        key + "年" + Words.HEAT_CHART.text().zh(),
                                        Words.HEAT_CHART.text().en() + " " + key),
                                Labels.INDICATOR.text(),
                                series(visit).heat(Integer.parseInt(key))))
                        : Optional.empty();
            case "gaps" -> Period.of(key).map(it -> gaps(visit, it));
            default -> Optional.empty();
        };
    }

    private Chart growth(Visit visit, Definition definition) {
        var series = series(visit);
        var newest = shuzhi.indicators.reading.Headline.of(
                series.readings(definition.code()),
                definition,
                ReadingPages.until(IndicatorPages.today(ground)),
                IndicatorPages.today(ground));
        int year = newest.map(it -> it.period().year())
                .orElse(IndicatorPages.today(ground).getYear());
        var lines = new ArrayList<Charts.Series>();
        lines.add(new Charts.Series(Text.same("" + year), series.growth(definition, year), false));
        lines.add(new Charts.Series(Text.same("" + (year - 1)), series.growth(definition, year - 1), false));
        var target = ground.state(
                shuzhi.indicators.target.Rules.TARGET,
                shuzhi.indicators.target.Rules.file(
                        definition.code(), visit.signedIn().place(), year));
        if (target.facts()
                .filter(it -> it.kind() == shuzhi.indicators.target.Kind.GROWTH)
                .isPresent())
            lines.add(new Charts.Series(
                    Words.TARGET.text(), java.util.Collections.nCopies(12, Optional.of(target.value())), true));
        return Charts.lines(
                new Text(
                        definition.name() + " " + Words.GROWTH_CHART.text().zh(),
                        definition.english() + ": " + Words.GROWTH_CHART.text().en()),
                Text.same("%"),
                lines,
                Labels.MONTH.text());
    }

    private static Seasonal.Method method(Visit visit) {
        return visit.word("method").equals(Seasonal.Method.TRAMO_SEATS.name())
                ? Seasonal.Method.TRAMO_SEATS
                : Seasonal.Method.X13;
    }

    private Optional<Seasonal> seasonal(Visit visit, Definition definition) {
        return series(visit).seasonal(definition, method(visit));
    }

    private static Chart season(Definition definition, Seasonal it) {
        return Charts.season(
                new Text(
                        definition.name() + " " + Words.SEASON_CHART.text().zh() + "（"
                                + it.quality().method().text().zh() + "）",
                        definition.english() + ": " + Words.SEASON_CHART.text().en() + " ("
                                + it.quality().method().text().en() + ")"),
                Labels.MONTH.text(),
                it);
    }

    private Chart gaps(Visit visit, Period month) {
        var gaps = series(visit).until(month).all().stream()
                .filter(it -> it.gap().isPresent())
                .map(it -> new Charts.Gap(
                        it.definition().title(),
                        it.gap().orElseThrow(),
                        it.signal().orElseThrow()))
                .sorted(java.util.Comparator.comparing(Charts.Gap::points).reversed())
                .toList();
        var spoken = month.spoken(true);
        return Charts.gaps(
                new Text(
                        spoken.zh() + Words.GAPS_CHART.text().zh(),
                        Words.GAPS_CHART.text().en() + ", " + spoken.en()),
                Labels.INDICATOR.text(),
                Words.GAP.text(),
                gaps);
    }

    private Page page(Visit visit) {
        var found = chart(visit);
        if (found.isEmpty()) return new Page.Missing();
        var it = found.get();
        var self = "/charts/" + visit.word("kind") + "/" + visit.word("key");
        var asked =
                visit.word("kind").equals("season") ? "?method=" + method(visit).name() : "";
        var links = new ArrayList<Pages.Link>();
        links.add(new Pages.Link(Text.same("PNG"), self + "/picture.png" + asked));
        links.add(new Pages.Link(Text.same("SVG"), self + "/picture.svg" + asked));
        if (visit.word("kind").equals("season"))
            for (var one : Seasonal.Method.values())
                links.add(new Pages.Link(one.text(), self + "?method=" + one.name()));
        var table = Listing.within(
                visit,
                it.drawing().title(),
                java.util.stream.IntStream.range(0, it.columns().size())
                        .mapToObj(i -> new Column(it.columns().get(i), i > 0))
                        .toList(),
                it.rows().stream()
                        .map(row -> new Listing.Row(
                                row.stream().map(ChartPages::cell).toList()))
                        .toList());
        var quality = visit.word("kind").equals("season")
                ? definition(visit).flatMap(one -> seasonal(visit, one)).map(one -> quality(visit, one))
                : Optional.<Listing>empty();
        return new Page.Show(
                "shuzhi/indicators/pages/chart.jte",
                new Shown(visit, it.drawing().title(), it.drawing().svg(visit.language()), table, quality, links));
    }

    private static Cell cell(Object value) {
        if (value instanceof Text text) return Cell.of(text);
        return Cell.of(value.toString().isEmpty() ? "–" : value);
    }

    /// The quality report, with what each number should be.
    private static Listing quality(Visit visit, Seasonal seasonal) {
        var it = seasonal.quality();
        var rows = new ArrayList<Listing.Row>();
        seasonal.onTheMonth().ifPresent(one -> {
            rows.add(row(Words.ON_THE_MONTH.text(), percent(one)));
            rows.add(row(Words.AS_A_YEAR.text(), percent(Formulas.annualised(one))));
        });
        rows.add(row(Words.VERDICT.text(), it.good() ? Words.GOOD.text() : Words.DOUBTFUL.text()));
        rows.add(row(Words.METHOD.text(), it.method().text()));
        rows.add(row(Words.MODEL.text(), Text.same(it.model() + (it.log() ? " log" : ""))));
        rows.add(row(Words.INTERVAL.text(), Words.INTERVAL_LEAD.text()));
        it.q().ifPresent(one -> rows.add(row(Words.Q.text(), Text.same("%.2f".formatted(one)))));
        it.m7().ifPresent(one -> rows.add(row(Words.M7.text(), Text.same("%.2f".formatted(one)))));
        it.residual().ifPresent(one -> rows.add(row(Words.RESIDUAL.text(), Text.same("%.3f".formatted(one)))));
        it.workingDays().ifPresent(one -> rows.add(row(Words.WORKING_DAYS.text(), effect(one))));
        it.springFestival().ifPresent(one -> rows.add(row(Words.SPRING_FESTIVAL.text(), effect(one))));
        for (var one : it.outliers())
            rows.add(row(
                    Words.OUTLIER.text(),
                    Text.same("%s %s %.3f (t %.1f)".formatted(one.kind(), one.month(), one.effect(), one.t()))));
        return Listing.within(
                visit,
                Words.QUALITY_REPORT.text(),
                List.of(Column.of(Labels.NAME.text()), Column.of(Labels.VALUE.text())),
                rows);
    }

    private static Text percent(BigDecimal it) {
        return Text.same(Formulas.shown(it).toPlainString() + "%");
    }

    private static Text effect(Seasonal.Effect it) {
        return Text.same("%.4f (t %.1f)".formatted(it.coefficient(), it.t()));
    }

    private static Listing.Row row(Text name, Text value) {
        return Listing.Row.of(Cell.of(name), Cell.of(value));
    }

    private Page svg(Visit visit) {
        return chart(visit)
                .<Page>map(it -> new Page.File(
                        "chart.svg",
                        "image/svg+xml",
                        it.drawing().svg(visit.language()).getBytes(StandardCharsets.UTF_8),
                        false))
                .orElseGet(Page.Missing::new);
    }

    private Page png(Visit visit) {
        return chart(visit)
                .flatMap(it -> it.drawing().png(visit.language()))
                .<Page>map(it -> new Page.File("chart.png", "image/png", it, false))
                .orElseGet(Page.Missing::new);
    }
}
