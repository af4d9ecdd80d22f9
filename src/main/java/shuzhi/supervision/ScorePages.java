package shuzhi.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shuzhi.business.Ground;
import shuzhi.business.Listing;
import shuzhi.business.Listing.Cell;
import shuzhi.business.Listing.Column;
import shuzhi.business.Listing.Tab;
import shuzhi.law.Law;
import shuzhi.ledger.Context;
import shuzhi.supervision.task.Score;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// The scores of bodies for the tasks they lead (督办任务评分页面): all of them, and the account of each line by line down to
/// its tasks.
final class ScorePages {
    private final Ground ground;
    private final Views views;

    ScorePages(Ground ground) {
        this.ground = ground;
        this.views = new Views(ground.query());
    }

    List<Route> routes() {
        return List.of(
                Route.of("/task-scores", Pages.STAFF, this::list).named(Words.SCORES.text()),
                Route.of("/task-scores/{body}", Pages.STAFF, this::account));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(ground.time().now(), Context.ZONE);
    }

    private static LocalDate day(String word, LocalDate otherwise) {
        return word.matches("\\d{4}-\\d\\d-\\d\\d") ? LocalDate.parse(word) : otherwise;
    }

    private LocalDate until(Visit visit) {
        return day(visit.word("until"), today());
    }

    private LocalDate from(Visit visit) {
        return day(visit.word("from"), until(visit).withDayOfYear(1));
    }

    private Text titled(Visit visit, Text title) {
        var stretch = " " + from(visit) + " – " + until(visit);
        return new Text(title.zh() + stretch, title.en() + stretch);
    }

    private Score score(List<Score.Result> results, Visit visit) {
        return Score.of(results, Law.STANDARD, until(visit));
    }

    private Page list(Visit visit) {
        var words = "?from=" + from(visit) + "&until=" + until(visit);
        var scores = new LinkedHashMap<String, Score>();
        views.results(from(visit), until(visit)).stream()
                .collect(Collectors.groupingBy(Score.Result::lead, LinkedHashMap::new, Collectors.toList()))
                .forEach((body, results) -> scores.put(body, score(results, visit)));
        var rows = scores.entrySet().stream()
                .sorted(Map.Entry.<String, Score>comparingByValue(
                                (a, b) -> b.percent().compareTo(a.percent()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(it -> Listing.Row.of(
                        new Cell(
                                Pages.body(ground.org(), it.getKey()),
                                Optional.of("/task-scores/" + it.getKey() + words),
                                Optional.empty()),
                        Cell.of(it.getValue().tasks()),
                        Cell.of(it.getValue().points()),
                        Cell.of(it.getValue().most()),
                        Cell.of(it.getValue().percent().toPlainString())))
                .toList();
        return new Listing(
                        visit,
                        titled(visit, Words.SCORES.text()),
                        Words.SCORES_LEAD.text(),
                        List.of(),
                        List.of(
                                Column.of(Labels.LEAD.text()),
                                Column.number(Words.DUE_IN_PERIOD.text()),
                                Column.number(Words.POINTS.text()),
                                Column.number(Words.MOST.text()),
                                Column.number(Words.SCORE.text())),
                        rows,
                        rows.size(),
                        1,
                        1,
                        _ -> visit.path(),
                        Optional.empty())
                .show();
    }

    private Page account(Visit visit) {
        var body = visit.word("body");
        var results = views.results(from(visit), until(visit)).stream()
                .filter(it -> it.lead().equals(body))
                .toList();
        if (results.isEmpty()) return new Page.Missing();
        var score = score(results, visit);
        var lines = score.lines().stream()
                .map(it -> row(
                        Cell.of(it.what()),
                        Cell.of(it.count()),
                        Cell.of(it.each()),
                        Cell.of(it.points()),
                        Cell.of(it.basis())));
        var sum = row(
                Cell.of(Words.SCORE.text()),
                Cell.of(score.tasks()),
                Cell.of("–"),
                Cell.of(score.points() + " / " + score.most()),
                Cell.of(score.percent().toPlainString() + "%"));
        var tasks = results.stream()
                .map(it -> row(
                        Cell.link(it.number(), "/tasks/" + it.file()),
                        Cell.of("–"),
                        Cell.of("–"),
                        Cell.of(score(List.of(it), visit).points()),
                        Cell.of((it.accepted() ? Words.ACCEPTED : Words.NOT_ACCEPTED).text())));
        var rows = Stream.of(lines, Stream.of(sum), tasks).flatMap(it -> it).toList();
        var name = Pages.body(ground.org(), body);
        return new Listing(
                        visit,
                        titled(
                                visit,
                                new Text(
                                        name.zh() + Words.SCORES.text().zh(),
                                        Words.SCORES.text().en() + ", " + name.en())),
                        Words.SCORES_LEAD.text(),
                        List.of(new Tab(
                                shuzhi.business.Words.BACK_TO_LIST.text(),
                                "/task-scores?from=" + from(visit) + "&until=" + until(visit),
                                rows.size(),
                                false)),
                        List.of(
                                Column.of(Words.COUNTS.text()),
                                Column.number(Words.COUNT.text()),
                                Column.number(Words.EACH.text()),
                                Column.number(Words.POINTS.text()),
                                Column.of(Labels.BASIS.text())),
                        rows,
                        rows.size(),
                        1,
                        1,
                        _ -> visit.path(),
                        Optional.empty())
                .show();
    }

    private static Listing.Row row(Cell... cells) {
        return Listing.Row.of(cells);
    }
}
