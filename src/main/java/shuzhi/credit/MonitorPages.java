package shuzhi.credit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import shuzhi.business.FilePages;
import shuzhi.business.Ground;
import shuzhi.business.History.Fact;
import shuzhi.business.Listing;
import shuzhi.business.Listing.Cell;
import shuzhi.business.Listing.Column;
import shuzhi.credit.monitor.Family;
import shuzhi.credit.monitor.Group;
import shuzhi.credit.monitor.Rules;
import shuzhi.credit.monitor.State;
import shuzhi.figures.Scope;
import shuzhi.org.Actor;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// The monitoring of the city's credit on the screen (城市信用监测页面).
public final class MonitorPages implements FilePages.Look<State> {
    private static final String FILE = "monitor-";
    /// Families that the ledger counts itself; the others are entered as they were published.
    private static final SortedMap<Family, String> FIGURES = new TreeMap<>(Map.of(
            Family.PUBLICATION_IN_TIME, "credit.published-in-time",
            Family.PUBLICATION_MISSING, "credit.missing",
            Family.REPAIR_IN_TIME, "credit.repairs-in-time"));

    private final Ground ground;
    private final FilePages<?, ?, State> files;

    MonitorPages(Ground ground) {
        this.ground = ground;
        this.files = new FilePages<>(ground, Rules.MONITOR, Credit.VOCABULARY, "/monitoring", Pages.STAFF, this);
    }

    /// The file of a place.
    static String file(String place) {
        return FILE + place;
    }

    List<Route> routes() {
        return List.of(
                Route.of(
                                "/monitoring",
                                Pages.STAFF,
                                visit -> new Page.Redirect(
                                        "/monitoring/" + file(visit.signedIn().place())))
                        .named(Words.MONITORING.text()),
                Route.of("/monitoring/{file}", Pages.STAFF, this::file));
    }

    private Page file(Visit visit) {
        return files.register(visit, file(visit.signedIn().place()), sheet -> {
            var state = ground.state(Rules.MONITOR, visit.word("file"));
            return sheet.above(List.of(), ranks(visit, state), indicators(visit, state), own(visit, state));
        });
    }

    /// What the ledger itself says of a family, over the last twelve whole months as the monitoring counts, with its
    /// evidence (rules C-26 and C-27).
    private Listing own(Visit visit, State state) {
        var until = Pages.today(ground).withDayOfMonth(1).minusDays(1);
        var from = until.plusDays(1).minusYears(1);
        var scope = new Scope(from, until, Scope.prefix(state.place()), new Views(ground.query()).position());
        var rows = new ArrayList<Listing.Row>();
        FIGURES.forEach((family, id) -> {
            var figure = ground.figures().find(id).orElseThrow();
            var total = ground.figures().total(figure, scope);
            rows.add(Listing.Row.of(
                    Cell.of(family.text()),
                    Cell.of(from + " – " + until),
                    Cell.of(total.included()),
                    Cell.of(total.rows()),
                    Cell.of(total.number().map(BigDecimal::toPlainString)),
                    Cell.link(
                            figure.name().in(visit.language()),
                            "/figures/" + id + "?from=" + from + "&until=" + until + "&place=" + scope.place()
                                    + "&asOf=" + scope.position())));
        });
        return Listing.within(
                visit,
                Words.OF_THE_LEDGER.text(),
                List.of(
                        Column.of(Labels.FAMILY.text()),
                        Column.of(Words.COVERED.text()),
                        Column.number(Labels.NUMERATOR.text()),
                        Column.number(Labels.DENOMINATOR.text()),
                        Column.number(Words.PERCENT.text()),
                        Column.of(Labels.SOURCE.text())),
                rows);
    }

    private static Listing ranks(Visit visit, State state) {
        var rows = new ArrayList<Listing.Row>();
        for (var it : newestFirst(state.ranks()))
            rows.add(Listing.Row.of(
                    Cell.of(it.getKey().month().toString().substring(0, 7)),
                    Cell.of(it.getKey().what().text()),
                    Cell.of(it.getValue().rank()),
                    Cell.of(it.getValue().cities()),
                    Cell.of(state.best(it.getKey().what(), it.getKey().month())),
                    Cell.of(it.getValue().version()),
                    Cell.of(it.getValue().source())));
        return Listing.within(
                visit,
                Words.RANKS.text(),
                List.of(
                        Column.of(Labels.MONTH.text()),
                        Column.of(Labels.GROUP.text()),
                        Column.number(Labels.RANK.text()),
                        Column.number(Labels.CITIES.text()),
                        Column.number(Words.BEST.text()),
                        Column.number(Labels.VERSION.text()),
                        Column.of(Labels.SOURCE.text())),
                rows);
    }

    private static Listing indicators(Visit visit, State state) {
        var rows = new ArrayList<Listing.Row>();
        for (var it : newestFirst(state.indicators()))
            rows.add(Listing.Row.of(
                    Cell.of(it.getKey().month().toString().substring(0, 7)),
                    Cell.of(it.getKey().what().text()),
                    Cell.of(it.getValue().numerator()),
                    Cell.of(it.getValue().denominator()),
                    Cell.of(it.getValue().percent().toPlainString()),
                    Cell.of(it.getValue().version()),
                    Cell.of(it.getValue().source())));
        return Listing.within(
                visit,
                Words.INDICATORS.text(),
                List.of(
                        Column.of(Labels.MONTH.text()),
                        Column.of(Labels.FAMILY.text()),
                        Column.number(Labels.NUMERATOR.text()),
                        Column.number(Labels.DENOMINATOR.text()),
                        Column.number(Words.PERCENT.text()),
                        Column.number(Labels.VERSION.text()),
                        Column.of(Labels.SOURCE.text())),
                rows);
    }

    private static <K, V> List<Map.Entry<K, V>> newestFirst(Map<K, V> all) {
        return new ArrayList<>(all.entrySet()).reversed();
    }

    @Override
    public Text title(State state) {
        var place = ground.org().places().at(state.place()).map(it -> it.name()).orElse(Text.same(state.place()));
        return new Text(
                place.zh() + Words.MONITORING.text().zh(),
                Words.MONITORING.text().en() + ", " + place.en());
    }

    @Override
    public List<Fact> facts(State state) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(Words.MONITORING.text(), Words.MONITORING_LEAD.text()));
        for (var group : Group.values())
            state.best(group, Pages.today(ground))
                    .ifPresent(it -> facts.add(new Fact(
                            new Text(
                                    Words.BEST.text().zh() + "（" + group.text().zh() + "）",
                                    Words.BEST.text().en() + " (" + group.text().en() + ")"),
                            Text.same(Integer.toString(it)))));
        return facts;
    }

    @Override
    public boolean sees(Actor actor, State state) {
        return true;
    }
}
