package shuzhi.approvals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import shuzhi.approvals.ScoreViews.Of;
import shuzhi.approvals.ScoreViews.What;
import shuzhi.approvals.card.Profile;
import shuzhi.approvals.scoring.Rule;
import shuzhi.approvals.scoring.Rules;
import shuzhi.approvals.scoring.Score;
import shuzhi.approvals.scoring.State;
import shuzhi.approvals.scoring.Tally;
import shuzhi.business.Ground;
import shuzhi.business.Listing;
import shuzhi.business.Listing.Cell;
import shuzhi.business.Listing.Column;
import shuzhi.business.Listing.Row;
import shuzhi.figures.Scope;
import shuzhi.ledger.Context;
import shuzhi.org.Role;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// The scores of bodies, posts and items (绩效得分), the truth score beside each, and a draft of the rule replayed over the
/// same year. For supervisors only; nothing here is of a natural person.
public final class ScorePages {
    private static final Set<Role> READERS = Set.of(Role.SUPERVISOR);

    private final Ground ground;
    private final ScoreViews views;
    private final Views dossiers;

    ScorePages(Ground ground) {
        this.ground = ground;
        this.views = new ScoreViews(ground.query());
        this.dossiers = new Views(ground.query());
    }

    List<Route> routes() {
        return List.of(
                Route.of("/scores", READERS, this::scores).named(CardWords.SCORES.text()),
                Route.of("/scores/rows", READERS, this::evidence));
    }

    /// @param held version of the rule in force at the end of the year, 0 for the one that came with the program
    /// @param draft version of the rule that is replayed beside the one in force; 0 for none
    public record Scores(
            Visit visit, int year, Of of, int held, int draft, List<Version> versions, Text note, Listing table) {
        /// The same question with something else in its place.
        public String at(int otherYear, String otherOf, int otherDraft) {
            return "/scores?year=" + otherYear + "&of=" + otherOf + "&draft=" + otherDraft;
        }

        public List<Of> kinds() {
            return List.of(Of.values());
        }
    }

    /// A version of the rule that can be replayed.
    public record Version(int number, boolean adopted) {}

    /// A unit with its points.
    ///
    /// @param replayed under the draft; empty when none is replayed
    private record Scored(Tally tally, Score score, Optional<Scored> replayed) {}

    private Page scores(Visit visit) {
        int year = year(visit);
        var of = of(visit);
        var scope = Scope.year(year, BoardPages.cityPrefix(), dossiers.size());
        var state = ground.state(Rules.SCORING, Rule.FILE);
        var rule = state.inForce(scope.until());
        int draft = DeskPages.number("0" + visit.word("draft"));
        var replay = state.version(draft);
        var scored = scored(of, scope, rule, replay);
        var rows = rows(scored, of, scope, rule);
        var table = new Listing(
                visit,
                CardWords.SCORES.text(),
                Text.same(""),
                List.of(),
                columns(of, replay.isPresent()),
                rows,
                rows.size(),
                1,
                1,
                _ -> "/scores",
                Optional.empty());
        return new Page.Show(
                "shuzhi/approvals/pages/scores.jte",
                new Scores(
                        visit,
                        year,
                        of,
                        state.versionOn(scope.until()),
                        replay.isPresent() ? draft : 0,
                        versions(state),
                        Tally.NOT_OF_A_PERSON,
                        table));
    }

    private int year(Visit visit) {
        return visit.word("year").matches("20[0-9]{2}") ? Integer.parseInt(visit.word("year")) : today().getYear();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(ground.time().now(), Context.ZONE);
    }

    private static Of of(Visit visit) {
        for (var it : Of.values()) if (it.name().equals(visit.word("of"))) return it;
        return Of.BODY;
    }

    private static List<Version> versions(State state) {
        var all = new ArrayList<Version>();
        for (int i = 1; i <= state.drafts().size(); i++) all.add(new Version(i, state.isAdopted(i)));
        return all;
    }

    private List<Scored> scored(Of of, Scope scope, Rule rule, Optional<Rule> replay) {
        var beside = replay.map(it -> views.tallies(of, scope, Profile.named(it.profile())).stream()
                .collect(Collectors.toMap(
                        Tally::key, tally -> new Scored(tally, Score.of(it, tally), Optional.empty()))));
        return views.tallies(of, scope, Profile.named(rule.profile())).stream()
                .map(it -> new Scored(
                        it, Score.of(rule, it), beside.flatMap(all -> Optional.ofNullable(all.get(it.key())))))
                .sorted(Comparator.comparing((Scored it) -> it.tally().decided() < rule.rankedFrom())
                        .thenComparing(
                                Comparator.comparing((Scored it) -> it.score().total())
                                        .reversed())
                        .thenComparing(it -> it.tally().key()))
                .toList();
    }

    private static List<Column> columns(Of of, boolean replayed) {
        var columns = new ArrayList<>(
                List.of(Column.number(Words.RANK.text()), Column.of(of.text()), Column.number(CardWords.SCORE.text())));
        if (replayed) {
            columns.add(Column.number(CardWords.REPLAYED.text()));
            columns.add(Column.number(CardWords.CHANGE.text()));
        }
        columns.addAll(List.of(
                Column.number(CardWords.TRUTH.text()),
                Column.number(Words.COUNT.text()),
                Column.number(Words.ON_TIME.text()),
                Column.number(Words.INTERVAL.text()),
                Column.number(CardWords.CARD_COUNTS.text()),
                Column.number(CardWords.LATE.text()),
                Column.number(CardWords.DISORDERED.text()),
                Column.number(CardWords.MISSING.text()),
                Column.of(CardWords.PARTS.text())));
        return columns;
    }

    private List<Row> rows(List<Scored> scored, Of of, Scope scope, Rule rule) {
        var names = names(scored, of);
        var rows = new ArrayList<Row>();
        int rank = 0;
        BigDecimal last = null;
        for (int i = 0; i < scored.size(); i++) {
            var it = scored.get(i);
            boolean ranked = it.tally().decided() >= rule.rankedFrom();
            if (last == null || it.score().total().compareTo(last) != 0) rank = i + 1;
            last = it.score().total();
            var place = ranked ? Text.same(Integer.toString(rank)) : Words.TOO_FEW.text();
            rows.add(new Row(cells(it, place, names.apply(it.tally().key()), of, scope)));
        }
        return rows;
    }

    private List<Cell> cells(Scored it, Text place, Text name, Of of, Scope scope) {
        var tally = it.tally();
        var cells = new ArrayList<>(List.of(Cell.of(place), Cell.of(name), Cell.of(plain(it.score()))));
        it.replayed().ifPresent(other -> {
            cells.add(Cell.of(plain(other.score())));
            var change = other.score().total().subtract(it.score().total());
            cells.add(Cell.of((change.signum() > 0 ? "+" : "") + change));
        });
        var interval = Interval.wilson(tally.onTime(), tally.decided());
        cells.add(Cell.of(percent(tally.truth() / 100)));
        cells.add(behind(Integer.toString(tally.decided()), What.DECIDED, tally, of, scope));
        cells.add(Cell.of(percent((double) tally.onTime() / tally.decided())));
        cells.add(Cell.of(percent(interval.low()) + " – " + percent(interval.high())));
        cells.add(
                behind(tally.prewarned() + " / " + tally.yellow() + " / " + tally.red(), What.CARDS, tally, of, scope));
        cells.add(behind(tally.late() + " / " + tally.acts(), What.LATE, tally, of, scope));
        cells.add(behind(Integer.toString(tally.disordered()), What.DISORDERED, tally, of, scope));
        cells.add(behind(tally.missing() + " / " + tally.owed(), What.MISSING, tally, of, scope));
        cells.add(Cell.of(parts(it.score())));
        return cells;
    }

    private static String plain(Score score) {
        return score.total().toPlainString();
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", share * 100);
    }

    private static Cell behind(String text, What what, Tally tally, Of of, Scope scope) {
        return Cell.link(
                text,
                "/scores/rows?year=" + scope.from().getYear() + "&of=" + of + "&what=" + what + "&key=" + tally.key());
    }

    private static Text parts(Score score) {
        var told =
                score.parts().stream().filter(it -> it.points().signum() != 0).toList();
        return new Text(
                told.stream()
                        .map(it -> it.kind().text().zh() + " " + signed(it))
                        .collect(Collectors.joining("；")),
                told.stream()
                        .map(it -> it.kind().text().en() + " " + signed(it))
                        .collect(Collectors.joining("; ")));
    }

    private static String signed(Score.Part it) {
        boolean plus = it.points().signum() > 0 && it.kind() != Score.Kind.BASE;
        return (plus ? "+" : "") + it.points().toPlainString();
    }

    private Function<String, Text> names(List<Scored> scored, Of of) {
        return switch (of) {
            case BODY -> key -> ground.org().body(key).map(it -> it.name()).orElse(Text.same(key));
            case POST -> this::post;
            case ITEM -> {
                var codes = scored.stream().map(it -> it.tally().key()).toList();
                Map<String, Text> items = dossiers.itemsOf(codes).stream()
                        .collect(Collectors.toMap(Views.Item::code, it -> new Text(it.name(), it.english())));
                yield key -> items.getOrDefault(key, Text.same(key));
            }
        };
    }

    private Text post(String code) {
        return ground.org()
                .post(code)
                .map(it -> {
                    var body =
                            ground.org().body(it.body()).map(one -> one.name()).orElse(Text.same(it.body()));
                    return new Text(
                            body.zh() + " " + it.title().zh(),
                            body.en() + ", " + it.title().en());
                })
                .orElse(Text.same(code));
    }

    private Page evidence(Visit visit) {
        var of = of(visit);
        var what = what(visit);
        int year = year(visit);
        var scope = Scope.year(year, BoardPages.cityPrefix(), dossiers.size());
        var all = views.evidence(of, visit.word("key"), what, scope);
        int page = Listing.page(visit, all.size());
        var rows = all.stream()
                .skip((long) (page - 1) * Listing.onAPage())
                .limit(Listing.onAPage())
                .map(it -> Row.of(
                        Cell.of(it.subject()),
                        Cell.of(it.first()),
                        Cell.of(it.second()),
                        Cell.link(Long.toString(it.entry()), "/ledger/" + it.entry())))
                .toList();
        var name = names(List.of(), of).apply(visit.word("key"));
        var address = "/scores/rows?year=" + year + "&of=" + of + "&what=" + what + "&key=" + visit.word("key");
        return new Listing(
                        visit,
                        what.text(),
                        new Text(name.zh() + " " + year, name.en() + " " + year),
                        List.of(),
                        List.of(
                                Column.of(CardWords.SUBJECT.text()),
                                Column.of(first(what).text()),
                                Column.of(second(what).text()),
                                Column.number(CardWords.ENTRY.text())),
                        rows,
                        all.size(),
                        page,
                        Listing.pages(all.size()),
                        number -> address + "&page=" + number,
                        Optional.empty())
                .show();
    }

    private static What what(Visit visit) {
        for (var it : What.values()) if (it.name().equals(visit.word("what"))) return it;
        return What.DECIDED;
    }

    private static CardWords first(What what) {
        return switch (what) {
            case DECIDED -> CardWords.ACCEPTED;
            case CARDS -> CardWords.RAISED;
            case LATE, DISORDERED -> CardWords.HAPPENED;
            case MISSING -> CardWords.DECIDED;
        };
    }

    private static CardWords second(What what) {
        return switch (what) {
            case DECIDED -> CardWords.DECIDED;
            case CARDS, MISSING -> CardWords.DUE;
            case LATE, DISORDERED -> CardWords.WRITTEN;
        };
    }
}
