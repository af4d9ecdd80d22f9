package shuzhi.indicators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import shuzhi.business.CommandForms;
import shuzhi.business.FilePages;
import shuzhi.business.Form.Choice;
import shuzhi.business.Ground;
import shuzhi.business.History.Fact;
import shuzhi.business.Listing;
import shuzhi.business.Listing.Cell;
import shuzhi.business.Listing.Column;
import shuzhi.indicators.analysis.Standing;
import shuzhi.indicators.target.Command;
import shuzhi.indicators.target.Kind;
import shuzhi.indicators.target.Rules;
import shuzhi.indicators.target.State;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// Targets on the screen (年度目标页面): what was declared, how far it is, and what the year may come to.
public final class TargetPages implements FilePages.Look<State> {
    private final Ground ground;
    private final Views views;
    private final FilePages<?, ?, State> files;

    TargetPages(Ground ground) {
        this.ground = ground;
        this.views = new Views(ground.query());
        this.files = new FilePages<>(ground, Rules.TARGET, Indicators.VOCABULARY, "/targets", Pages.STAFF, this);
    }

    List<Route> routes() {
        var routes = new ArrayList<Route>();
        routes.add(Route.of("/targets", Pages.STAFF, this::list).named(Words.TARGETS.text()));
        routes.addAll(files.routes());
        return routes;
    }

    private Optional<Standing> standing(State state) {
        var facts = state.facts().orElseThrow();
        var today = IndicatorPages.today(ground);
        var end = LocalDate.of(facts.year(), 12, 31);
        var month = ReadingPages.until(today.isBefore(end) ? today : end);
        return IndicatorPages.dictionary(ground)
                .find(facts.indicator())
                .flatMap(new SeriesReader(ground, facts.area(), today).until(month)::of);
    }

    private Page list(Visit visit) {
        var actor = visit.signedIn();
        long count = views.targetCount(actor.place());
        int page = Listing.page(visit, count);
        var rows = views.targets(actor.place(), (page - 1) * Listing.onAPage(), Listing.onAPage()).stream()
                .map(it -> row(it.file(), ground.state(Rules.TARGET, it.file())))
                .toList();
        boolean opens = actor.is(Role.HEAD) || actor.is(Role.APPROVER);
        return Listing.paged(
                        visit,
                        Words.TARGETS.text(),
                        Words.TARGETS_LEAD.text(),
                        List.of(
                                Column.of(Labels.INDICATOR.text()),
                                Column.number(Labels.YEAR.text()),
                                Column.of(Labels.KIND.text()),
                                Column.number(Words.TARGET.text()),
                                Column.of(Words.STATE.text()),
                                Column.of(Labels.PERIOD.text()),
                                Column.number(Words.REACHED.text()),
                                Column.number(Words.COMPLETION.text()),
                                Column.number(Words.SHOULD.text()),
                                Column.number(Words.GAP.text()),
                                Column.of(Labels.SIGNAL.text())),
                        rows,
                        count,
                        "/targets",
                        opens)
                .show();
    }

    private Listing.Row row(String file, State state) {
        var facts = state.facts().orElseThrow();
        var standing = standing(state);
        var reached = standing.flatMap(it -> facts.kind() == Kind.GROWTH
                ? it.headline().rate().map(shuzhi.indicators.reading.Formulas::shown)
                : it.headline().level());
        return Listing.Row.of(
                new Cell(title(state), Optional.of("/targets/" + file), Optional.empty()),
                Cell.of(facts.year()),
                Cell.of(facts.kind().text()),
                Cell.of(state.value().toPlainString()),
                Cell.of(state.stage().text()),
                Cell.of(standing.map(it -> it.headline()
                                .period()
                                .spoken(it.headline().form() == shuzhi.indicators.dictionary.Form.CUMULATIVE))
                        .orElse(Text.same("–"))),
                Cell.of(reached.map(java.math.BigDecimal::toPlainString)),
                Cell.of(standing.flatMap(Standing::completion)),
                Cell.of(standing.flatMap(Standing::due)),
                Cell.of(standing.flatMap(Standing::gap)),
                standing.flatMap(Standing::signal)
                        .map(it -> Cell.tag(it.text(), it.name().toLowerCase(Locale.ROOT)))
                        .orElse(Cell.of("–")));
    }

    @Override
    public Text title(State state) {
        var it = state.facts().orElseThrow();
        return DictionaryPages.name(IndicatorPages.dictionary(ground), it.indicator());
    }

    @Override
    public List<Fact> facts(State state) {
        var it = state.facts().orElseThrow();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(Words.STATE.text(), state.stage().text()));
        facts.add(new Fact(Labels.AREA.text(), Areas.name(ground.org(), it.area())));
        facts.add(new Fact(Labels.YEAR.text(), Text.same("" + it.year())));
        facts.add(new Fact(Labels.KIND.text(), it.kind().text()));
        facts.add(new Fact(Words.TARGET.text(), Text.same(state.value().toPlainString())));
        state.sealed().ifPresent(one -> facts.add(new Fact(Words.AS_SEALED.text(), Text.same(one.toPlainString()))));
        facts.add(new Fact(Labels.PATH.text(), it.path().text()));
        facts.add(new Fact(Labels.DOCUMENT.text(), Text.same(it.document())));
        standing(state).ifPresent(one -> {
            one.gap().ifPresent(gap -> facts.add(new Fact(Words.GAP.text(), Text.same(gap.toPlainString()))));
            one.signal().ifPresent(signal -> facts.add(new Fact(Labels.SIGNAL.text(), signal.text())));
        });
        yearEnd(state).ifPresent(text -> facts.add(new Fact(Words.YEAR_END.text(), text)));
        return facts;
    }

    /// What the year may come to, for a level that adds up month by month; an estimate (rule D-19).
    private Optional<Text> yearEnd(State state) {
        var it = state.facts().orElseThrow();
        if (it.kind() != Kind.LEVEL) return Optional.empty();
        var definition = IndicatorPages.dictionary(ground).find(it.indicator());
        return definition
                .flatMap(one -> new SeriesReader(ground, it.area(), IndicatorPages.today(ground))
                        .seasonal(one, Seasonal.Method.X13))
                .flatMap(one -> one.yearEnd(it.year()))
                .map(one -> new Text(
                        "预计%.2f，95%%区间%.2f至%.2f（%s）"
                                .formatted(
                                        one.value(),
                                        one.low(),
                                        one.high(),
                                        Words.INTERVAL_LEAD.text().zh()),
                        "estimate %.2f, 95%% interval %.2f to %.2f (%s)"
                                .formatted(
                                        one.value(),
                                        one.low(),
                                        one.high(),
                                        Words.INTERVAL_LEAD.text().en())));
    }

    @Override
    public boolean sees(Actor actor, State state) {
        return true;
    }

    @Override
    public CommandForms.Hints hints(State state, Actor actor) {
        var today = IndicatorPages.today(ground);
        return new CommandForms.Hints() {
            @Override
            public Optional<List<Choice>> choices(Class<?> command, String component) {
                return command == Command.Declare.class && component.equals("indicator")
                        ? Optional.of(IndicatorPages.choices(IndicatorPages.dictionary(ground), today))
                        : Optional.empty();
            }

            @Override
            public Map<String, String> values(Class<?> command) {
                return command == Command.Declare.class
                        ? Map.of("area", actor.place(), "year", "" + (today.getYear() + 1))
                        : Map.of();
            }
        };
    }
}
