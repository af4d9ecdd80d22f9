package shuzhi.indicators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import shuzhi.business.CommandForms;
import shuzhi.business.FilePages;
import shuzhi.business.Form.Choice;
import shuzhi.business.Ground;
import shuzhi.business.History.Fact;
import shuzhi.business.Listing;
import shuzhi.business.Listing.Cell;
import shuzhi.business.Listing.Column;
import shuzhi.indicators.dictionary.Definition;
import shuzhi.indicators.dictionary.Form;
import shuzhi.indicators.dictionary.Measure;
import shuzhi.indicators.reading.Command;
import shuzhi.indicators.reading.Flag;
import shuzhi.indicators.reading.Formulas;
import shuzhi.indicators.reading.Key;
import shuzhi.indicators.reading.Observation;
import shuzhi.indicators.reading.Period;
import shuzhi.indicators.reading.Rules;
import shuzhi.indicators.reading.Stage;
import shuzhi.indicators.reading.State;
import shuzhi.org.Actor;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// The readings of an indicator in an area on the screen (指标数据页面): every vintage, its doubts, and what may be
/// computed from it.
public final class ReadingPages implements FilePages.Look<State> {
    private final Ground ground;
    private final FilePages<?, ?, State> files;

    ReadingPages(Ground ground) {
        this.ground = ground;
        this.files = new FilePages<>(ground, Rules.READING, Indicators.VOCABULARY, "/readings", Pages.STAFF, this);
    }

    List<Route> routes() {
        return List.of(
                Route.of("/readings/{file}", Pages.STAFF, this::file),
                files.routes().getLast());
    }

    static String link(String indicator, String area) {
        return "/readings/" + Rules.file(indicator, area);
    }

    private Page file(Visit visit) {
        var sheet = files.shown(visit);
        if (sheet.isEmpty()) return new Page.Missing();
        var it = sheet.get();
        var state = ground.state(Rules.READING, visit.word("file"));
        var list =
                state.facts().map(facts -> "/indicators/" + facts.indicator()).orElse("/indicators");
        var placed = new FilePages.Shown(
                it.visit(), it.title(), list, it.self(), it.facts(), it.forms(), it.papers(), it.steps());
        var tables = new ArrayList<Listing>();
        state.facts().ifPresent(facts -> {
            tables.add(vintages(visit, state));
            var definition = definition(facts.indicator());
            definition.ifPresent(known -> tables.add(computed(visit, state, known, IndicatorPages.today(ground))));
            var averages = twoYears(visit, state, IndicatorPages.today(ground));
            if (!averages.rows().isEmpty()) tables.add(averages);
        });
        return new Page.Show("shuzhi/indicators/pages/file.jte", new Pages.WithTables(placed, tables));
    }

    private Optional<Definition> definition(String indicator) {
        return ground.state(shuzhi.indicators.dictionary.Rules.DICTIONARY, shuzhi.indicators.dictionary.Rules.FILE)
                .find(indicator);
    }

    private static Listing vintages(Visit visit, State state) {
        var sorted = state.observations().stream()
                .sorted(java.util.Comparator.comparing(Observation::key)
                        .reversed()
                        .thenComparing(it -> -it.vintage()))
                .toList();
        return Listing.within(
                visit,
                Words.READINGS.text(),
                List.of(
                        Column.of(Labels.PERIOD.text()),
                        Column.of(Labels.FORM.text()),
                        Column.of(Labels.MEASURE.text()),
                        Column.of(Labels.PRICE.text()),
                        Column.number(Labels.VALUE.text()),
                        Column.number(Labels.VINTAGE.text()),
                        Column.of(Words.STATE.text()),
                        Column.of(Words.DOUBTS.text()),
                        Column.of(Labels.SOURCE.text()),
                        Column.of(Labels.PUBLISHED.text()),
                        Column.of(Labels.REASON.text())),
                sorted.stream()
                        .map(it -> Listing.Row.of(
                                Cell.of(it.key().period()),
                                Cell.of(it.key().form().text()),
                                Cell.of(it.key().measure().text()),
                                Cell.of(it.key().price().text()),
                                Cell.of(it.shown()),
                                Cell.of(it.vintage()),
                                Cell.tag(it.stage().text(), it.stage() == Stage.RELEASED ? "green" : "plain"),
                                doubts(it.flags()),
                                Cell.of(it.source()),
                                Cell.of(it.published()),
                                Cell.of(it.reason())))
                        .toList());
    }

    static Cell doubts(List<Flag> flags) {
        if (flags.isEmpty()) return Cell.of("–");
        return Cell.tag(
                new Text(
                        String.join(
                                "；", flags.stream().map(it -> it.text().zh()).toList()),
                        String.join(
                                "; ", flags.stream().map(it -> it.text().en()).toList())),
                "yellow");
    }

    /// What follows from released values, each by its rule; where the rule forbids it, the rule stands there.
    static Listing computed(Visit visit, State state, Definition definition, LocalDate day) {
        var rows = new ArrayList<Listing.Row>();
        var levels = new TreeSet<Key>(state.keys(day))
                .descendingSet().stream()
                        .filter(it -> it.measure() == Measure.LEVEL)
                        .toList();
        for (var key : levels) {
            var now = state.on(key, day).orElseThrow();
            if (now.hidden()) continue;
            var last = state.on(key.at(key.period().yearsBack(1)), day).filter(it -> !it.hidden());
            var published = state.on(key.as(Measure.GROWTH, definition.price()), day);
            var outcome = last.map(it -> Formulas.growth(definition, now.value(), it.value()));
            rows.add(Listing.Row.of(
                    Cell.of(key.period()),
                    Cell.of(key.form().text()),
                    Cell.of(published.map(Observation::shown)),
                    Cell.of(outcome.map(ReadingPages::shown).orElse(Text.same("–"))),
                    Cell.of(published
                            .filter(it -> !it.hidden())
                            .map(it -> Formulas.shown(
                                    Formulas.impliedBase(now.value(), it.value()), definition.decimals()))),
                    Cell.of(single(state, key, day)
                            .map(it -> Formulas.shown(it, now.value().scale()))),
                    Cell.of(sameBasis(state, key, now, last))));
        }
        return Listing.within(
                visit,
                Words.COMPUTED.text(),
                List.of(
                        Column.of(Labels.PERIOD.text()),
                        Column.of(Labels.FORM.text()),
                        Column.number(Words.GROWTH.text()),
                        Column.number(Words.COMPUTED.text()),
                        Column.number(Words.IMPLIED_BASE.text()),
                        Column.number(Words.SINGLE_FROM_CUMULATIVE.text()),
                        Column.number(Words.SAME_BASIS.text())),
                rows);
    }

    /// Two-year averages (两年平均), from the growth published for a period and for the same one of the year before
    /// (rule D-09).
    private static Listing twoYears(Visit visit, State state, LocalDate day) {
        var rows = new ArrayList<Listing.Row>();
        for (var key : new TreeSet<Key>(state.keys(day)).descendingSet()) {
            if (key.measure() != Measure.GROWTH) continue;
            var now = state.on(key, day).filter(it -> !it.hidden());
            var before = state.on(key.at(key.period().yearsBack(1)), day).filter(it -> !it.hidden());
            if (now.isEmpty() || before.isEmpty()) continue;
            rows.add(Listing.Row.of(
                    Cell.of(key.period()),
                    Cell.of(key.form().text()),
                    Cell.of(key.price().text()),
                    Cell.of(before.get().shown()),
                    Cell.of(now.get().shown()),
                    Cell.of(Formulas.shown(
                            Formulas.twoYears(before.get().value(), now.get().value())))));
        }
        return Listing.within(
                visit,
                Words.TWO_YEARS.text(),
                List.of(
                        Column.of(Labels.PERIOD.text()),
                        Column.of(Labels.FORM.text()),
                        Column.of(Labels.PRICE.text()),
                        Column.number(Words.GROWTH_BEFORE.text()),
                        Column.number(Words.GROWTH.text()),
                        Column.number(Words.TWO_YEARS.text())),
                rows);
    }

    static Text shown(Formulas.Outcome outcome) {
        return switch (outcome) {
            case Formulas.Outcome.Rate(var percent) ->
                Text.same(Formulas.shown(percent).toPlainString());
            case Formulas.Outcome.Wording(var words) -> words;
            case Formulas.Outcome.Refused(var refusal) ->
                new Text("不推算（" + refusal.basis() + "）", "not computed (" + refusal.basis() + ")");
        };
    }

    /// Rule D-04: the difference of two cumulative values; the first of a year is its own.
    private static Optional<java.math.BigDecimal> single(State state, Key key, LocalDate day) {
        if (key.form() != Form.CUMULATIVE) return Optional.empty();
        var now = state.on(key, day).map(Observation::value);
        if (key.period().before().isEmpty()) return now;
        var before = state.on(key.at(key.period().before().get()), day).map(Observation::value);
        return now.flatMap(it -> before.map(it::subtract));
    }

    /// Rule D-06: only where an adjustment was recorded.
    private static Optional<java.math.BigDecimal> sameBasis(
            State state, Key key, Observation now, Optional<Observation> last) {
        var adjusted = state.adjustments().stream()
                .filter(it -> it.period().equals(key.period()) && it.form() == key.form())
                .toList();
        if (adjusted.isEmpty() || last.isEmpty()) return Optional.empty();
        var these = adjusted.stream()
                .map(State.Adjustment::now)
                .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add);
        var those = adjusted.stream()
                .map(State.Adjustment::then)
                .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add);
        return Formulas.sameBasis(now.value(), these, last.get().value(), those)
                        instanceof Formulas.Outcome.Rate(var percent)
                ? Optional.of(Formulas.shown(percent))
                : Optional.empty();
    }

    @Override
    public Text title(State state) {
        var it = state.facts().orElseThrow();
        var name = definition(it.indicator()).map(Definition::title).orElse(Text.same(it.indicator()));
        var area = Areas.name(ground.org(), it.area());
        return new Text(area.zh() + " " + name.zh(), name.en() + ", " + area.en());
    }

    @Override
    public List<Fact> facts(State state) {
        var it = state.facts().orElseThrow();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                Labels.INDICATOR.text(),
                definition(it.indicator()).map(Definition::title).orElse(Text.same(it.indicator()))));
        facts.add(new Fact(Labels.AREA.text(), Areas.name(ground.org(), it.area())));
        facts.add(new Fact(
                Labels.BODY.text(),
                ground.org().body(it.body()).map(one -> one.name()).orElse(Text.same(it.body()))));
        definition(it.indicator()).ifPresent(one -> {
            facts.add(new Fact(Labels.UNIT.text(), Text.same(one.unit())));
            facts.add(new Fact(Labels.PRICE.text(), one.price().text()));
        });
        if (state.observations().stream().anyMatch(Observation::hidden))
            facts.add(new Fact(Labels.HIDDEN.text(), Words.KEPT_BACK.text()));
        return facts;
    }

    /// What is entered and checked is for the body that says it; what is released for everybody on the staff.
    @Override
    public boolean sees(Actor actor, State state) {
        return state.facts().orElseThrow().body().equals(actor.body())
                || state.observations().stream().anyMatch(it -> it.stage() == Stage.RELEASED);
    }

    @Override
    public Set<String> elsewhere() {
        return Set.of("exact", "units", "largest");
    }

    @Override
    public CommandForms.Hints hints(State state, Actor actor) {
        var dictionary =
                ground.state(shuzhi.indicators.dictionary.Rules.DICTIONARY, shuzhi.indicators.dictionary.Rules.FILE);
        var day = IndicatorPages.today(ground);
        return new CommandForms.Hints() {
            @Override
            public Optional<List<Choice>> choices(Class<?> command, String component) {
                return command == Command.Enter.class && component.equals("indicator")
                        ? Optional.of(dictionary.all(day).stream()
                                .filter(it -> it.owner().equals(actor.body()))
                                .map(it -> Choice.of(it.code(), it.title()))
                                .toList())
                        : Optional.empty();
            }

            @Override
            public Map<String, String> values(Class<?> command) {
                if (command != Command.Enter.class) return Map.of();
                var values = new LinkedHashMap<String, String>();
                values.put("area", state.facts().map(State.Facts::area).orElse(actor.place()));
                values.put("published", day.toString());
                state.facts().ifPresent(it -> {
                    values.put("indicator", it.indicator());
                    dictionary.find(it.indicator()).ifPresent(one -> values.put("source", one.source()));
                });
                return values;
            }
        };
    }

    /// The newest period that can be over on a day.
    static Period until(LocalDate day) {
        return Period.month(java.time.YearMonth.from(day));
    }
}
