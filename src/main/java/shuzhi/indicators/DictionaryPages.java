package shuzhi.indicators;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import shuzhi.business.CommandForms;
import shuzhi.business.FilePages;
import shuzhi.business.Form.Choice;
import shuzhi.business.Ground;
import shuzhi.business.History.Fact;
import shuzhi.business.Listing;
import shuzhi.business.Listing.Cell;
import shuzhi.business.Listing.Column;
import shuzhi.indicators.dictionary.Command;
import shuzhi.indicators.dictionary.Rules;
import shuzhi.indicators.dictionary.State;
import shuzhi.org.Actor;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// The dictionary on the screen (指标目录页面): definitions, thresholds, weights, rules of countermeasures.
public final class DictionaryPages implements FilePages.Look<State> {
    static final String PATH = "/dictionary/" + Rules.FILE;

    private final Ground ground;
    private final FilePages<?, ?, State> files;

    DictionaryPages(Ground ground) {
        this.ground = ground;
        this.files = new FilePages<>(ground, Rules.DICTIONARY, Indicators.VOCABULARY, "/dictionary", Pages.STAFF, this);
    }

    List<Route> routes() {
        return List.of(
                Route.of("/dictionary/{file}", Pages.STAFF, this::file),
                files.routes().getLast());
    }

    private Page file(Visit visit) {
        if (!visit.word("file").equals(Rules.FILE)) return new Page.Missing();
        var state = ground.state(Rules.DICTIONARY, Rules.FILE);
        var sheet = files.shown(visit).or(() -> files.blank(visit, Rules.FILE));
        return sheet.<Page>map(it -> new Page.Show(
                        "shuzhi/indicators/pages/file.jte",
                        new Pages.WithTables(
                                new FilePages.Shown(
                                        it.visit(),
                                        it.title(),
                                        "/indicators",
                                        it.self(),
                                        it.facts(),
                                        it.forms(),
                                        it.papers(),
                                        it.steps()),
                                List.of(remedies(visit, state)))))
                .orElseGet(Page.Missing::new);
    }

    private Listing remedies(Visit visit, State state) {
        return Listing.within(
                visit,
                Words.REMEDIES.text(),
                List.of(
                        Column.of(Labels.CODE.text()),
                        Column.of(Labels.INDICATOR.text()),
                        Column.of(Labels.SIGNAL.text()),
                        Column.of(Labels.CAUSE.text()),
                        Column.of(Labels.MEASURE.text()),
                        Column.of(Labels.LEAD.text()),
                        Column.number(Labels.DAYS.text())),
                state.remedies().values().stream()
                        .map(it -> Listing.Row.of(
                                Cell.of(it.code()),
                                Cell.of(name(state, it.indicator())),
                                Cell.of(it.signal().text()),
                                Cell.of(it.cause()
                                        .map(code -> name(state, code))
                                        .orElse(Text.same("–"))),
                                Cell.of(it.measure()),
                                Cell.of(ground.org()
                                        .body(it.lead())
                                        .map(one -> one.name())
                                        .orElse(Text.same(it.lead()))),
                                Cell.of(it.days())))
                        .toList());
    }

    static Text name(State state, String code) {
        return state.find(code).map(it -> it.title()).orElse(Text.same(code));
    }

    @Override
    public Text title(State state) {
        return Words.DICTIONARY.text();
    }

    @Override
    public List<Fact> facts(State state) {
        var today = IndicatorPages.today(ground);
        var thresholds = state.thresholds(today);
        var weights = state.weights(today);
        return List.of(
                new Fact(
                        Labels.BODY.text(),
                        ground.org().body(state.body()).map(it -> it.name()).orElse(Text.same(state.body()))),
                new Fact(Labels.YELLOW.text(), Text.same(thresholds.yellow().toPlainString())),
                new Fact(
                        Labels.THRESHOLDS.text(),
                        Text.same(thresholds.cold() + " / " + thresholds.cool() + " / " + thresholds.warm() + " / "
                                + thresholds.hot())),
                new Fact(
                        Labels.WEIGHTS.text(),
                        Text.same(weights.newOrders() + " / " + weights.production() + " / " + weights.employment()
                                + " / " + weights.delivery() + " / " + weights.inventory())));
    }

    @Override
    public boolean sees(Actor actor, State state) {
        return true;
    }

    @Override
    public Set<String> elsewhere() {
        return Set.of();
    }

    @Override
    public CommandForms.Hints hints(State state, Actor actor) {
        return new CommandForms.Hints() {
            @Override
            public Optional<List<Choice>> choices(Class<?> command, String component) {
                if (command == Command.SetRemedy.class
                        && (component.equals("remedy.indicator") || component.equals("remedy.cause")))
                    return Optional.of(IndicatorPages.choices(state, IndicatorPages.today(ground)));
                if (command == Command.DropRemedy.class && component.equals("code"))
                    return Optional.of(state.remedies().values().stream()
                            .map(it -> Choice.of(it.code(), Text.same(it.code() + " " + it.measure())))
                            .toList());
                if (command == Command.Retire.class && component.equals("code"))
                    return Optional.of(IndicatorPages.choices(state, IndicatorPages.today(ground)));
                return Optional.empty();
            }
        };
    }
}
