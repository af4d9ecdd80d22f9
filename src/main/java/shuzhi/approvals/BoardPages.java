package shuzhi.approvals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import shuzhi.approvals.card.Colour;
import shuzhi.approvals.item.Openness;
import shuzhi.business.Ground;
import shuzhi.business.Recent;
import shuzhi.calendar.WorkingDays;
import shuzhi.figures.Scope;
import shuzhi.figures.Total;
import shuzhi.ledger.Context;
import shuzhi.org.Clearance;
import shuzhi.org.Powers;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Language;
import shuzhi.words.Text;

/// The 3550 board (“3550”看板): how fast, who, since when, and how far the numbers can be trusted. Open to everybody;
/// the public sees bodies and days, officers also the numbers of the dossiers.
public final class BoardPages {
    /// Fewer than this are not ranked: chance would rank them.
    private static final int RANKED_MIN = 10;
    /// No promise of this city warns earlier than so many working days before.
    private static final int HORIZON = 15;

    private final Ground ground;
    private final Views views;
    private final BoardViews board;
    private final History history;
    private final Paces paces;
    private final Recent<Asked, Numbers> numbers = new Recent<>();

    private record Asked(int year, Language language) {}

    BoardPages(Ground ground) {
        this.ground = ground;
        this.views = new Views(ground.query());
        this.board = new BoardViews(ground.query());
        this.history = new History(ground.org());
        this.paces = new Paces(ground);
    }

    List<Route> routes() {
        return List.of(Route.open("/board", this::board)
                .named(Words.BOARD.text())
                .withTable(visit -> Optional.of(Paces.table(paces.of(scope(visit))))));
    }

    /// What is added up over the whole ledger, as of the position of its scope.
    public record Numbers(
            Scope scope,
            List<Tile> tiles,
            List<County> counties,
            BarChart ranking,
            List<Trend> trend,
            BarChart means,
            List<Paces.Ranked> paces,
            BarChart pacesChart,
            List<BodyRow> bodies,
            Number truth,
            List<Counted> cards) {}

    /// @param overdue the first of them
    /// @param staff true when numbers of dossiers are shown
    public record Board(
            Visit visit,
            int year,
            Scope scope,
            boolean staff,
            List<Tile> tiles,
            List<County> counties,
            BarChart ranking,
            List<Trend> trend,
            BarChart means,
            List<Paces.Ranked> paces,
            BarChart pacesChart,
            List<BodyRow> bodies,
            List<Slipping> overdue,
            long overdueCount,
            List<Slipping> warned,
            Number truth,
            List<Counted> cards) {}

    /// How many cards of a colour were raised in the year, or how they were answered.
    public record Counted(Text name, Number number) {}

    /// A number, and where its evidence is.
    public record Number(String text, String evidence) {}

    /// One of the three chains.
    public record Tile(Text name, int limit, Number mean, Number median, Number reached, int count) {}

    /// A county in the ranking.
    ///
    /// @param rank empty for one with too few enterprises to be ranked
    public record County(
            Optional<Integer> rank,
            Text name,
            int count,
            String mean,
            String median,
            String share,
            String low,
            String high,
            String evidence) {}

    public record Trend(String month, int count, String mean, String share) {}

    /// @param months by month, 1 to 12: how many were decided, and their mean
    public record BodyRow(
            Text name, int decided, String mean, String onTime, String late, Map<Integer, BoardViews.Month> months) {}

    /// An open dossier that is late or nearly so.
    ///
    /// @param number of the dossier, for who may see it one by one (rule A-81); everybody else sees body and day
    /// @param days working days left; negative when overdue
    public record Slipping(
            Optional<String> number, Views.Dossier dossier, Text body, Text item, int days, Colour warning) {}

    private Page board(Visit visit) {
        var today = LocalDate.ofInstant(ground.time().now(), Context.ZONE);
        var asked = new Asked(year(visit), visit.language());
        var sums = numbers.get(asked, views.size(), position -> numbers(asked, position));
        // What is late is late today, whatever year the board shows.
        var days = ground.calendars().asKnownOn(today);
        var yesterday = today.minusDays(1);
        var late = views.dueBetween(days.first(), yesterday, cityPrefix());
        var soon = views.dueBetween(today, days.add(today, HORIZON).day(), cityPrefix());
        boolean staff = visit.actor().filter(it -> !it.body().isEmpty()).isPresent();
        return new Page.Show(
                "shuzhi/approvals/pages/board.jte",
                new Board(
                        visit,
                        asked.year(),
                        sums.scope(),
                        staff,
                        sums.tiles(),
                        sums.counties(),
                        sums.ranking(),
                        sums.trend(),
                        sums.means(),
                        sums.paces(),
                        sums.pacesChart(),
                        sums.bodies(),
                        slipping(late, visit, today, days),
                        views.countDueBetween(days.first(), yesterday, cityPrefix()),
                        slipping(soon, visit, today, days).stream()
                                .filter(it -> it.warning() != Colour.NORMAL)
                                .toList(),
                        sums.truth(),
                        sums.cards()));
    }

    private Numbers numbers(Asked asked, long position) {
        var scope = Scope.year(asked.year(), cityPrefix(), position);
        var t = asked.language();
        var counties = counties(board.startedByCounty(scope), scope);
        var trend = board.startedByMonth(scope);
        var ranked = paces.of(scope);
        return new Numbers(
                scope,
                tiles(scope, t),
                counties,
                ranking(counties, t),
                trend.stream().map(BoardPages::trend).toList(),
                means(trend, t),
                ranked,
                Paces.chart(ranked, t),
                bodies(scope),
                truth(scope, t),
                cards(scope, t));
    }

    private int year(Visit visit) {
        var word = visit.word("year");
        return word.matches("20[0-9]{2}")
                ? Integer.parseInt(word)
                : LocalDate.ofInstant(ground.time().now(), Context.ZONE).getYear();
    }

    private Scope scope(Visit visit) {
        return Scope.year(year(visit), cityPrefix(), views.size());
    }

    /// The place whose catalogue this house keeps, without the zeros of the levels below.
    static String cityPrefix() {
        return Scope.prefix(Catalogue.items().getFirst().place());
    }

    private List<Tile> tiles(Scope scope, Language t) {
        return List.of(
                tile("startup", Words.START_UP, 3, scope, t),
                tile("real-estate", Words.REAL_ESTATE, 5, scope, t),
                tile("construction", Words.CONSTRUCTION, 50, scope, t));
    }

    private Tile tile(String chain, Words name, int limit, Scope scope, Language t) {
        var mean = ask("approvals." + chain + ".mean", scope);
        return new Tile(
                name.text(),
                limit,
                number(mean, t),
                number(ask("approvals." + chain + ".median", scope), t),
                number(ask("approvals." + chain + ".reached", scope), t),
                mean.included());
    }

    private Total ask(String id, Scope scope) {
        return ground.figures().total(ground.figures().find(id).orElseThrow(), scope);
    }

    private static Number number(Total answer, Language t) {
        return new Number(answer.in(t), FigurePages.link(answer.figure().id(), answer.scope()));
    }

    /// By share within the limit, then by median (rule A-49).
    private List<County> counties(List<BoardViews.Started> started, Scope scope) {
        var sorted = started.stream()
                .sorted(Comparator.comparing((BoardViews.Started it) -> it.count() < RANKED_MIN)
                        .thenComparing(
                                Comparator.comparingDouble(BoardPages::share).reversed())
                        .thenComparing(BoardViews.Started::median)
                        .thenComparing(BoardViews.Started::key))
                .toList();
        var counties = new ArrayList<County>();
        int place = 0;
        for (int i = 0; i < sorted.size(); i++) {
            var it = sorted.get(i);
            boolean same = i > 0
                    && share(sorted.get(i - 1)) == share(it)
                    && sorted.get(i - 1).median().compareTo(it.median()) == 0;
            if (!same) place = i + 1;
            counties.add(county(it, it.count() < RANKED_MIN ? Optional.empty() : Optional.of(place), scope));
        }
        return counties;
    }

    private County county(BoardViews.Started it, Optional<Integer> rank, Scope scope) {
        var interval = Interval.wilson(it.reached(), it.count());
        var name = ground.org().places().at(it.key() + "000000").map(place -> place.name());
        return new County(
                rank,
                name.orElse(Text.same(it.key())),
                it.count(),
                mean(it),
                plain(it.median()),
                percent(share(it)),
                percent(interval.low()),
                percent(interval.high()),
                FigurePages.link(
                        "approvals.startup.reached",
                        new Scope(scope.from(), scope.until(), it.key(), scope.position())));
    }

    private static double share(BoardViews.Started it) {
        return (double) it.reached() / it.count();
    }

    private static String mean(BoardViews.Started it) {
        return plain(it.net().divide(BigDecimal.valueOf(it.count()), 2, RoundingMode.HALF_UP));
    }

    /// A number without needless zeros.
    public static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", share * 100);
    }

    private static double value(String percent) {
        return Double.parseDouble(percent.replace("%", ""));
    }

    private static BarChart ranking(List<County> counties, Language t) {
        var bars = counties.stream()
                .filter(it -> it.rank().isPresent())
                .map(it -> new BarChart.Bar(
                        it.name().in(t),
                        value(it.share()),
                        it.share(),
                        Optional.of(new Interval(value(it.low()), value(it.high())))))
                .toList();
        return new BarChart(Words.RANKING_CHART.in(t), bars, 100, Optional.empty());
    }

    private static Trend trend(BoardViews.Started it) {
        var month = it.key().substring(0, 4) + "-" + it.key().substring(4);
        return new Trend(month, it.count(), mean(it), percent(share(it)));
    }

    private static BarChart means(List<BoardViews.Started> months, Language t) {
        var bars = months.stream()
                .map(it ->
                        new BarChart.Bar(trend(it).month(), Double.parseDouble(mean(it)), mean(it), Optional.empty()))
                .toList();
        double max = bars.stream().mapToDouble(BarChart.Bar::value).max().orElse(0);
        return new BarChart(Words.MEANS_CHART.in(t), bars, Math.max(4, max), Optional.of(3.0));
    }

    private List<BodyRow> bodies(Scope scope) {
        var byBody = new TreeMap<String, Map<Integer, BoardViews.Month>>();
        for (var it : board.months(scope))
            byBody.computeIfAbsent(it.body(), _ -> new HashMap<>()).put(it.month() % 100, it);
        var late = board.late(scope).stream().collect(Collectors.toMap(BoardViews.Late::body, it -> it));
        var rows = new ArrayList<BodyRow>();
        byBody.forEach((body, months) -> rows.add(row(body, months, Optional.ofNullable(late.get(body)))));
        return rows;
    }

    private BodyRow row(String body, Map<Integer, BoardViews.Month> months, Optional<BoardViews.Late> late) {
        int decided = 0;
        int onTime = 0;
        var days = BigDecimal.ZERO;
        for (var it : months.values()) {
            decided += it.decided();
            onTime += it.onTime();
            days = days.add(it.mean().multiply(BigDecimal.valueOf(it.decided())));
        }
        return new BodyRow(
                history.body(body),
                decided,
                plain(days.divide(BigDecimal.valueOf(decided), 2, RoundingMode.HALF_UP)),
                percent((double) onTime / decided),
                late.map(it -> percent((double) it.late() / it.acts())).orElse("–"),
                months);
    }

    private List<Slipping> slipping(List<Views.Dossier> open, Visit visit, LocalDate today, WorkingDays days) {
        var profile = new Watch(ground).profile(today);
        var codes = open.stream().map(Views.Dossier::item).distinct().toList();
        boolean cleared = visit.actor()
                .filter(it -> it.clearance().covers(Clearance.INTERNAL))
                .isPresent();
        var names = views.itemsOf(codes).stream()
                .collect(Collectors.toMap(
                        Views.Item::code,
                        it -> cleared || it.open() ? new Text(it.name(), it.english()) : Openness.INTERNAL.text()));
        return open.stream()
                .map(it -> new Slipping(
                        Optional.of(it.number()).filter(_ -> isSeen(it, visit)),
                        it,
                        history.body(it.body()),
                        names.getOrDefault(it.item(), Text.same(it.item())),
                        days.count(today, it.due().orElse(today)),
                        Watch.of(it, profile, today, days)))
                .toList();
    }

    private boolean isSeen(Views.Dossier it, Visit visit) {
        return visit.actor()
                .filter(who -> Powers.sees(who, it.place(), Set.of(it.body()), Cleared.needed(ground, it.item()))
                        == Powers.Sight.SINGLE)
                .isPresent();
    }

    private List<Counted> cards(Scope scope, Language t) {
        return List.of("prewarning", "yellow", "red", "answered", "struck-off").stream()
                .map(it -> ask("approvals.cards." + it, scope))
                .map(it -> new Counted(it.figure().name(), number(it, t)))
                .toList();
    }

    /// How true the numbers are: entered on their day, and with their evidence.
    private Number truth(Scope scope, Language t) {
        return number(ask("ledger.truth", scope), t);
    }
}
