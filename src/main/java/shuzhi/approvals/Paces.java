package shuzhi.approvals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shuzhi.approvals.process.Views.Pace;
import shuzhi.business.Ground;
import shuzhi.exchange.Spreadsheet;
import shuzhi.figures.Scope;
import shuzhi.words.Language;
import shuzhi.words.Text;

/// The pace of bodies (机关快慢): all of them by the median of working days, imported ones marked as such.
public final class Paces {
    /// Fewer than this are not ranked: chance would rank them.
    private static final int RANKED_MIN = 10;

    private final shuzhi.approvals.process.Views views;
    private final History history;

    Paces(Ground ground) {
        this.views = new shuzhi.approvals.process.Views(ground.query());
        this.history = new History(ground.org());
    }

    /// A body in the ranking.
    ///
    /// @param rank empty for one with too few dossiers to be ranked
    public record Ranked(Optional<Integer> rank, Text name, Pace pace) {}

    /// Equal medians share a rank.
    List<Ranked> of(Scope scope) {
        var ranked = new ArrayList<Ranked>();
        var few = new ArrayList<Ranked>();
        int rank = 0;
        Optional<Pace> before = Optional.empty();
        for (var pace : views.paces(scope)) {
            var name = pace.imported() ? Text.same(pace.body()) : history.body(pace.body());
            if (pace.ended() < RANKED_MIN) {
                few.add(new Ranked(Optional.empty(), name, pace));
                continue;
            }
            boolean same = before.filter(it -> it.median().compareTo(pace.median()) == 0)
                    .isPresent();
            if (!same) rank = ranked.size() + 1;
            ranked.add(new Ranked(Optional.of(rank), name, pace));
            before = Optional.of(pace);
        }
        ranked.addAll(few);
        return ranked;
    }

    /// The bars of the ranking, with the intervals of the medians.
    static BarChart chart(List<Ranked> bodies, Language t) {
        var bars = bodies.stream()
                .filter(it -> it.rank().isPresent())
                .map(it -> new BarChart.Bar(
                        label(it, t),
                        it.pace().median().doubleValue(),
                        BoardPages.plain(it.pace().median()),
                        Optional.of(new Interval(it.pace().low(), it.pace().high()))))
                .toList();
        double max = bodies.stream().mapToDouble(it -> it.pace().high()).max().orElse(0);
        return new BarChart(Words.PACES_CHART.in(t), bars, Math.max(1, max), Optional.empty());
    }

    private static String label(Ranked it, Language t) {
        var name = it.name().in(t);
        return it.pace().imported() ? name + " · " + Words.IMPORTED.in(t) : name;
    }

    static Spreadsheet table(List<Ranked> bodies) {
        var columns = List.of(
                        Words.RANK,
                        Words.BODY,
                        Words.SOURCE,
                        Words.COUNT,
                        Words.ENDED,
                        Words.MEDIAN,
                        Words.INTERVAL_FROM,
                        Words.INTERVAL_TO,
                        Words.MEAN,
                        Words.P90,
                        Words.WITHIN_3,
                        Words.WITHIN_5,
                        Words.WITHIN_50)
                .stream()
                .map(Words::text)
                .toList();
        return new Spreadsheet(Words.PACES.text(), columns, taker -> {
            for (var it : bodies) {
                var pace = it.pace();
                taker.row(List.of(
                        it.rank(),
                        it.name(),
                        pace.imported() ? pace.source() : "",
                        pace.count(),
                        pace.ended(),
                        pace.median(),
                        pace.low(),
                        pace.high(),
                        pace.mean(),
                        pace.p90(),
                        pace.within3(),
                        pace.within5(),
                        pace.within50()));
            }
        });
    }
}
