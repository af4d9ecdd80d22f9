package shuzhi.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import shuzhi.business.Form.Choice;
import shuzhi.business.Ground;
import shuzhi.business.Listing;
import shuzhi.business.Listing.Cell;
import shuzhi.business.Listing.Column;
import shuzhi.indicators.Pages.Link;
import shuzhi.indicators.dictionary.Definition;
import shuzhi.indicators.dictionary.Direction;
import shuzhi.indicators.dictionary.Measure;
import shuzhi.indicators.reading.Formulas;
import shuzhi.indicators.reading.Headline;
import shuzhi.indicators.reading.Key;
import shuzhi.indicators.reading.Observation;
import shuzhi.indicators.reading.Ranking;
import shuzhi.indicators.reading.Rules;
import shuzhi.ledger.Context;
import shuzhi.org.Role;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// All indicators on the screen (经济指标页面), and one of them with its definitions, its readings and its rank.
final class IndicatorPages {
    private final Ground ground;
    private final Views views;

    IndicatorPages(Ground ground) {
        this.ground = ground;
        this.views = new Views(ground.query());
    }

    List<Route> routes() {
        return List.of(
                Route.of("/indicators", Pages.STAFF, this::list).named(Words.INDICATORS.text()),
                Route.of("/indicators/{code}", Pages.STAFF, this::one));
    }

    static LocalDate today(Ground ground) {
        return LocalDate.ofInstant(ground.time().now(), Context.ZONE);
    }

    static shuzhi.indicators.dictionary.State dictionary(Ground ground) {
        return ground.state(shuzhi.indicators.dictionary.Rules.DICTIONARY, shuzhi.indicators.dictionary.Rules.FILE);
    }

    static List<Choice> choices(shuzhi.indicators.dictionary.State dictionary, LocalDate day) {
        return dictionary.all(day).stream()
                .map(it -> Choice.of(it.code(), it.title()))
                .toList();
    }

    private shuzhi.indicators.reading.State readings(String indicator, String area) {
        return ground.state(Rules.READING, Rules.file(indicator, area));
    }

    private Page list(Visit visit) {
        var day = today(ground);
        var area = visit.signedIn().place();
        var rows = dictionary(ground).all(day).stream()
                .map(it -> {
                    var state = readings(it.code(), area);
                    var newest = Headline.of(state, it, ReadingPages.until(day), day);
                    return Listing.Row.of(
                            new Cell(it.title(), Optional.of("/indicators/" + it.code()), Optional.empty()),
                            Cell.of(it.branch().text()),
                            Cell.of(it.unit()),
                            Cell.of(newest.map(one -> one.period()
                                            .spoken(one.form() == shuzhi.indicators.dictionary.Form.CUMULATIVE))
                                    .orElse(Text.same("–"))),
                            Cell.of(newest.flatMap(Headline::value).map(Observation::shown)),
                            Cell.of(newest.flatMap(Headline::rate).map(Formulas::shown)),
                            newest.map(one -> ReadingPages.doubts(doubts(one))).orElse(Cell.of("–")),
                            Cell.of(it.frequency().text()),
                            Cell.of(ground.org()
                                    .body(it.owner())
                                    .map(one -> one.name())
                                    .orElse(Text.same(it.owner()))));
                })
                .toList();
        var links = new ArrayList<Link>();
        links.add(new Link(Words.DICTIONARY.text(), DictionaryPages.PATH));
        links.add(new Link(Words.HEAT_CHART.text(), "/charts/heat/" + day.getYear()));
        if (visit.signedIn().is(Role.REVIEWER)) links.add(new Link(Titles.ENTER.text(), "/readings/new"));
        return new Page.Show(
                "shuzhi/indicators/pages/tables.jte",
                new Pages.Tables(
                        visit,
                        Words.INDICATORS.text(),
                        Words.LEAD.text(),
                        links,
                        List.of(Listing.within(
                                visit,
                                Areas.name(ground.org(), area),
                                List.of(
                                        Column.of(Labels.INDICATOR.text()),
                                        Column.of(Labels.BRANCH.text()),
                                        Column.of(Labels.UNIT.text()),
                                        Column.of(Labels.PERIOD.text()),
                                        Column.number(Labels.VALUE.text()),
                                        Column.number(Words.GROWTH.text()),
                                        Column.of(Words.DOUBTS.text()),
                                        Column.of(Labels.FREQUENCY.text()),
                                        Column.of(Labels.OWNER.text())),
                                rows))));
    }

    private static List<shuzhi.indicators.reading.Flag> doubts(Headline it) {
        return java.util.stream.Stream.concat(it.value().stream(), it.growth().stream())
                .flatMap(one -> one.flags().stream())
                .distinct()
                .toList();
    }

    private Page one(Visit visit) {
        var dictionary = dictionary(ground);
        var found = dictionary.find(visit.word("code").toUpperCase(Locale.ROOT));
        if (found.isEmpty()) return new Page.Missing();
        var definition = found.get();
        var day = today(ground);
        var area = visit.signedIn().place();
        var tables = new ArrayList<Listing>();
        tables.add(revisions(visit, dictionary, definition.code()));
        var state = readings(definition.code(), area);
        ranked(visit, definition, state, area, day).ifPresent(tables::add);
        tables.add(areas(visit, definition));
        return new Page.Show(
                "shuzhi/indicators/pages/tables.jte",
                new Pages.Tables(
                        visit,
                        definition.title(),
                        Text.same(definition.meaning()),
                        links(definition, new SeriesReader(ground, area, day)),
                        tables));
    }

    /// Growth for all; the series taken apart where it has months enough.
    private static List<Link> links(Definition definition, SeriesReader series) {
        var links = new ArrayList<Link>();
        links.add(new Link(Words.INDICATORS.text(), "/indicators"));
        links.add(new Link(Words.GROWTH_CHART.text(), "/charts/growth/" + definition.code()));
        if (series.months(definition).values().size() >= Seasonal.LEAST)
            links.add(new Link(Words.SEASON_CHART.text(), "/charts/season/" + definition.code()));
        return links;
    }

    private Listing revisions(Visit visit, shuzhi.indicators.dictionary.State dictionary, String code) {
        return Listing.within(
                visit,
                Words.REVISIONS.text(),
                List.of(
                        Column.of(Labels.FROM.text()),
                        Column.of(Labels.MEANING.text()),
                        Column.of(Labels.UNIT.text()),
                        Column.of(Labels.SOURCE.text()),
                        Column.of(Labels.PRICE.text()),
                        Column.of(Labels.MEASURE.text()),
                        Column.of(Labels.DIRECTION.text()),
                        Column.number(Labels.DUE.text())),
                dictionary.definitions().getOrDefault(code, List.of()).stream()
                        .map(it -> Listing.Row.of(
                                Cell.of(it.from()),
                                Cell.of(it.meaning()),
                                Cell.of(it.unit()),
                                Cell.of(it.source()),
                                Cell.of(it.price().text()),
                                Cell.of(it.measure().text()),
                                Cell.of(it.direction().text()),
                                Cell.of(it.due())))
                        .toList());
    }

    private Listing areas(Visit visit, Definition definition) {
        return Listing.within(
                visit,
                Words.OPEN_READINGS.text(),
                List.of(Column.of(Labels.AREA.text()), Column.number(Labels.OBSERVATIONS.text())),
                views.areas(definition.code()).stream()
                        .map(it -> Listing.Row.of(
                                new Cell(
                                        Areas.name(ground.org(), it),
                                        Optional.of(ReadingPages.link(definition.code(), it)),
                                        Optional.empty()),
                                Cell.of(readings(definition.code(), it)
                                        .keys(today(ground))
                                        .size())))
                        .toList());
    }

    /// The areas beside ours by the newest observation, ties and missing ones named, and their sum against the
    /// area above where that is known (rules D-14 and D-02): shown, never mended.
    private Optional<Listing> ranked(
            Visit visit, Definition definition, shuzhi.indicators.reading.State state, String area, LocalDate day) {
        var newest = Headline.of(state, definition, ReadingPages.until(day), day);
        var key = newest.flatMap(it -> it.growth().or(it::value)).map(Observation::key);
        return key.flatMap(it -> ranking(
                visit, ground, views, definition, it, Areas.beside(ground.org(), area, day), Areas.above(area)));
    }

    static Optional<Listing> ranking(
            Visit visit, Ground ground, Views views, Definition definition, Key key, List<String> group, String above) {
        var values = new LinkedHashMap<String, BigDecimal>();
        for (var it : views.everywhere(definition.code(), key, Long.MAX_VALUE))
            it.value().ifPresent(value -> values.put(it.area(), value));
        var ranking = Ranking.of(values, group, definition.direction());
        if (ranking.places().size() < 2) return Optional.empty();
        var rows = new ArrayList<Listing.Row>();
        for (var it : ranking.places())
            rows.add(Listing.Row.of(
                    Cell.of(it.rank()),
                    Cell.of(Areas.name(ground.org(), it.area())),
                    Cell.of(it.value().toPlainString())));
        for (var it : ranking.missing())
            rows.add(Listing.Row.of(
                    Cell.of("–"), Cell.of(Areas.name(ground.org(), it)), Cell.tag(Words.MISSING.text(), "grey")));
        var whole = values.get(above);
        if (key.measure() == Measure.LEVEL && whole != null) {
            var sum = ranking.places().stream().map(Ranking.Place::value).reduce(BigDecimal.ZERO, BigDecimal::add);
            rows.add(Listing.Row.of(Cell.of("–"), Cell.of(Words.SUM_OF_PARTS.text()), Cell.of(sum.toPlainString())));
            rows.add(Listing.Row.of(
                    Cell.of("–"), Cell.of(Areas.name(ground.org(), above)), Cell.of(whole.toPlainString())));
            rows.add(Listing.Row.of(
                    Cell.of("–"),
                    Cell.of(Words.DIFFERENCE.text()),
                    Cell.of(sum.subtract(whole).toPlainString())));
        }
        var spoken = key.period().spoken(key.form() == shuzhi.indicators.dictionary.Form.CUMULATIVE);
        var lower = definition.direction() == Direction.LOWER;
        var title = new Text(
                Words.RANKING.text().zh() + " " + spoken.zh() + " "
                        + key.measure().text().zh()
                        + (lower ? "（" + Words.LOWER_FIRST.text().zh() + "）" : ""),
                Words.RANKING.text().en() + ", " + spoken.en() + ", "
                        + key.measure().text().en()
                        + (lower ? " (" + Words.LOWER_FIRST.text().en() + ")" : ""));
        return Optional.of(Listing.within(
                visit,
                title,
                List.of(
                        Column.number(Words.RANK.text()),
                        Column.of(Labels.AREA.text()),
                        Column.number(Labels.VALUE.text())),
                rows));
    }
}
