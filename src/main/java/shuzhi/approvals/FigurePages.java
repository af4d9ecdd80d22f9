package shuzhi.approvals;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import shuzhi.business.Ground;
import shuzhi.exchange.Spreadsheet;
import shuzhi.figures.Figure;
import shuzhi.figures.Row;
import shuzhi.figures.Scope;
import shuzhi.figures.Total;
import shuzhi.ledger.Context;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// The figures (数据项): what may be cited, how each number is defined, and the rows it was folded from, each with its
/// entry in the ledger.
public final class FigurePages {
    private static final int ON_A_PAGE = 100;

    private final Ground ground;
    private final Views views;

    FigurePages(Ground ground) {
        this.ground = ground;
        this.views = new Views(ground.query());
    }

    List<Route> routes() {
        return List.of(
                Route.open("/figures", this::catalogue).named(Words.FIGURES.text()),
                Route.open("/figures/{id}", this::figure).withTable(this::evidence));
    }

    /// The address of a figure with its evidence.
    static String link(String id, Scope scope) {
        return "/figures/" + id + "?from=" + scope.from() + "&until=" + scope.until() + "&place=" + scope.place()
                + "&asOf=" + scope.position();
    }

    public record Catalogued(Visit visit, List<Figure> figures) {}

    private Page catalogue(Visit visit) {
        return new Page.Show(
                "shuzhi/approvals/pages/figures.jte",
                new Catalogued(visit, ground.figures().all()));
    }

    /// @param problem what is wrong with the question; then there is no answer
    /// @param page of the rows, beginning with 1
    public record Shown(
            Visit visit,
            Figure figure,
            String from,
            String until,
            String place,
            String asOf,
            Optional<Text> problem,
            Optional<Total> total,
            List<Row> rows,
            int page,
            int pages) {

        /// The same question, another page of its rows.
        public String at(int otherPage) {
            return "/figures/" + figure.id() + "?from=" + from + "&until=" + until + "&place=" + place + "&asOf=" + asOf
                    + "&page=" + otherPage;
        }
    }

    private Page figure(Visit visit) {
        return ground.figures()
                .find(visit.word("id"))
                .<Page>map(it -> new Page.Show("shuzhi/approvals/pages/figure.jte", shown(visit, it)))
                .orElseGet(Page.Missing::new);
    }

    private Shown shown(Visit visit, Figure figure) {
        var today = LocalDate.ofInstant(ground.time().now(), Context.ZONE);
        var from = given(visit, "from", today.withDayOfYear(1).toString());
        var until = given(visit, "until", today.toString());
        var place = given(visit, "place", BoardPages.cityPrefix());
        var asOf = given(visit, "asOf", Long.toString(views.size()));
        var problem = problem(from, until, place, asOf);
        if (problem.isPresent())
            return new Shown(visit, figure, from, until, place, asOf, problem, Optional.empty(), List.of(), 1, 1);
        var scope = new Scope(LocalDate.parse(from), LocalDate.parse(until), Scope.prefix(place), Long.parseLong(asOf));
        var total = ground.figures().total(figure, scope);
        int pages = Math.max(1, (total.rows() + ON_A_PAGE - 1) / ON_A_PAGE);
        int page = Math.clamp(DeskPages.number(visit.word("page")), 1, pages);
        var rows = ground.figures().rows(figure, scope, (page - 1) * ON_A_PAGE, ON_A_PAGE);
        return new Shown(visit, figure, from, until, place, asOf, problem, Optional.of(total), rows, page, pages);
    }

    /// All rows of evidence, whatever the page shows of them.
    private Optional<Spreadsheet> evidence(Visit visit) {
        return ground.figures()
                .find(visit.word("id"))
                .flatMap(it -> shown(visit, it).total())
                .map(total -> ground.figures().ask(total.figure(), total.scope()))
                .map(answer -> {
                    var columns = Stream.of(Words.ENTRY, Words.SUBJECT, Words.VALUE, Words.BASE, Words.INCLUDED)
                            .map(Words::text)
                            .toList();
                    return new Spreadsheet(answer.figure().name(), columns, taker -> {
                        for (var row : answer.rows())
                            taker.row(List.of(row.entry(), row.subject(), row.value(), row.base(), row.included()));
                    });
                });
    }

    private static String given(Visit visit, String name, String otherwise) {
        var word = visit.word(name).strip();
        return word.isEmpty() ? otherwise : word;
    }

    private static Optional<Text> problem(String from, String until, String place, String asOf) {
        try {
            if (LocalDate.parse(until).isBefore(LocalDate.parse(from))) return Optional.of(Words.WRONG_ORDER.text());
        } catch (DateTimeParseException e) {
            return Optional.of(Words.HINT_DATE.text());
        }
        if (!place.matches("[0-9]{0,12}")) return Optional.of(Words.WRONG_PLACE.text());
        return asOf.matches("[0-9]{1,18}") ? Optional.empty() : Optional.of(Words.WRONG_POSITION.text());
    }
}
