package shuzhi.credit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shuzhi.business.Ground;
import shuzhi.business.Listing;
import shuzhi.business.Listing.Cell;
import shuzhi.business.Listing.Column;
import shuzhi.credit.publication.Act;
import shuzhi.credit.publication.Kind;
import shuzhi.credit.publication.State;
import shuzhi.ledger.Context;
import shuzhi.ledger.Entry;
import shuzhi.org.Role;
import shuzhi.papers.Ofd;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// What everybody may look up (信用查询): by code, or organisations by name; never persons (rules C-22,
/// C-23). And the report of a subject, line by line from the ledger, with no score (rule C-25).
public final class SearchPages {
    private static final int SHORTEST = 4;

    private final Ground ground;
    private final Views views;

    SearchPages(Ground ground) {
        this.ground = ground;
        this.views = new Views(ground.query());
    }

    List<Route> routes() {
        return List.of(
                Route.open("/credit", this::search).slowly().named(Words.SEARCH.text()),
                Route.open("/credit/{code}", this::report).slowly(),
                Route.open("/credit/{code}/report.ofd", this::paper).slowly());
    }

    /// @param tooShort what was typed is neither a code nor long enough for a name
    public record Search(Visit visit, String words, boolean tooShort, Listing found) {}

    private Page search(Visit visit) {
        var words = visit.word("q").strip();
        boolean tooShort = !words.isEmpty() && words.codePointCount(0, words.length()) < SHORTEST;
        var found = words.isEmpty() || tooShort ? List.<Views.Subject>of() : views.subjects(words);
        var rows = found.stream()
                .map(it -> Listing.Row.of(
                        Cell.link(it.shown(), "/credit/" + it.code()), Cell.of(it.code()), Cell.of(it.records())))
                .toList();
        var list = Listing.within(
                visit,
                Words.SEARCH.text(),
                List.of(
                        Column.of(Words.ORGANISATION.text()),
                        Column.of(Labels.CODE.text()),
                        Column.number(Words.RECORDS.text())),
                rows);
        return new Page.Show("shuzhi/credit/pages/search.jte", new Search(visit, words, tooShort, list));
    }

    /// The report as its page shows it.
    public record Report(
            Visit visit,
            String code,
            String shown,
            long position,
            Listing licences,
            Listing penalties,
            Listing filings) {}

    /// A record of a subject, as it stood at a position.
    private record Found(String file, State state, long entry) {}

    private Page report(Visit visit) {
        var code = visit.word("code");
        long position = position(visit);
        var found = found(code, position);
        var filings = filings(code, position);
        if (found.isEmpty() && filings.isEmpty()) return new Page.Missing();
        return new Page.Show(
                "shuzhi/credit/pages/report.jte",
                new Report(
                        visit,
                        code,
                        shown(found, filings),
                        position,
                        table(visit, found, Kind.LICENCE, Words.LICENCES.text()),
                        table(visit, found, Kind.PENALTY, Words.PENALTIES.text()),
                        filings(visit, filings, position)));
    }

    private List<Views.Filing> filings(String code, long position) {
        return views.filings(code).stream().filter(it -> it.entry() < position).toList();
    }

    private static String shown(List<Found> found, List<Views.Filing> filings) {
        return found.isEmpty()
                ? filings.getFirst().shown()
                : found.getFirst().state().facts().orElseThrow().party().shown();
    }

    /// What the market register says, as it was taken over by then (rule C-21).
    private Listing filings(Visit visit, List<Views.Filing> filings, long position) {
        return Listing.within(
                visit,
                Words.FILINGS.text(),
                List.of(
                        Column.of(Labels.KIND.text()),
                        Column.of(Labels.MATTER.text()),
                        Column.of(Labels.AUTHORITY.text()),
                        Column.of(Labels.DAY.text()),
                        Column.of(Titles.REMOVED.text()),
                        Column.number(Words.ENTRY.text())),
                filings.stream()
                        .map(it -> Listing.Row.of(
                                Cell.of(it.kind().text()),
                                Cell.of(it.matter()),
                                Cell.of(it.authority()),
                                Cell.of(it.day()),
                                Cell.of(removed(it.file(), position)),
                                Cell.link(Long.toString(it.entry()), "/ledger/" + it.entry())))
                        .toList());
    }

    private Optional<LocalDate> removed(String file, long position) {
        return ground.acts(file).stream()
                .filter(it -> it.position() < position)
                .flatMap(it -> it.act() instanceof shuzhi.credit.filing.Act.Removed one
                        ? java.util.stream.Stream.of(one.day())
                        : java.util.stream.Stream.empty())
                .findFirst();
    }

    private long position(Visit visit) {
        var word = visit.word("asOf");
        long now = views.position();
        return word.matches("[0-9]{1,15}") ? Math.min(now, Long.parseLong(word)) : now;
    }

    /// The records that were published when the ledger was so long.
    private List<Found> found(String code, long position) {
        var found = new ArrayList<Found>();
        for (var file : views.files(code)) {
            var entries = ground.acts(file).stream()
                    .filter(it -> it.position() < position)
                    .toList();
            var state = State.BLANK;
            for (var it : entries) state = state.after((Act) it.act());
            if (state.isPublished())
                found.add(new Found(file, state, entries.getFirst().position()));
        }
        return found;
    }

    private Listing table(Visit visit, List<Found> found, Kind kind, Text title) {
        boolean staff = visit.actor()
                .filter(it -> Pages.STAFF.stream().anyMatch(it::is))
                .isPresent();
        boolean applicant = visit.actor().filter(it -> it.is(Role.APPLICANT)).isPresent();
        var today = Pages.today(ground);
        var columns = new ArrayList<>(List.of(
                Column.of(Labels.NUMBER.text()),
                Column.of(Labels.MATTER.text()),
                Column.of(Labels.RESULT.text()),
                Column.of(Labels.BODY.text()),
                Column.of(Labels.DECIDED.text()),
                Column.of(Words.HIDDEN_FROM.text()),
                Column.of(Words.STATUS.text()),
                Column.number(Words.ENTRY.text())));
        if (kind == Kind.PENALTY) columns.add(Column.of(Words.MEASURES.text()));
        if (applicant) columns.add(Column.of(Words.OBJECT.text()));
        if (applicant && kind == Kind.PENALTY) columns.add(Column.of(Words.ASK_REPAIR.text()));
        var rows = found.stream()
                .filter(it -> it.state().facts().orElseThrow().kind() == kind)
                .map(it -> {
                    var facts = it.state().facts().orElseThrow();
                    var cells = new ArrayList<>(List.of(
                            staff ? Cell.link(facts.number(), "/publications/" + it.file()) : Cell.of(facts.number()),
                            Cell.of(facts.content().matter()),
                            Cell.of(facts.content().result()),
                            Cell.of(Pages.body(ground, facts.body())),
                            Cell.of(facts.decided()),
                            Cell.of(it.state().period(today).flatMap(Period::hiddenFrom)),
                            it.state().objections().isEmpty()
                                    ? Cell.of(standing(it.state()))
                                    : Cell.tag(Words.OBJECTED.text(), "yellow"),
                            Cell.link(Long.toString(it.entry()), "/ledger/" + it.entry())));
                    if (kind == Kind.PENALTY)
                        cells.add(it.state().measures().isEmpty() ? Cell.of("–") : Cell.of(measures(it.state())));
                    if (applicant) cells.add(link(visit, Words.OBJECT.text(), "/objections/new?act=Raise", it.file()));
                    if (applicant && kind == Kind.PENALTY)
                        cells.add(link(visit, Words.ASK_REPAIR.text(), "/repairs/new?act=Ask", it.file()));
                    return new Listing.Row(cells);
                })
                .toList();
        return Listing.within(visit, title, columns, rows);
    }

    /// What is attached to a record, each with the article it rests on (rule C-24).
    private Text measures(State state) {
        var list = Pages.measures(ground);
        var some = state.measures().stream()
                .sorted()
                .flatMap(it -> list.ever(it).stream())
                .toList();
        return new Text(
                String.join(
                        "；",
                        some.stream()
                                .map(it -> it.name().zh() + "（" + it.basis() + "）")
                                .toList()),
                String.join(
                        "; ",
                        some.stream()
                                .map(it -> it.name().en() + " (" + it.basis() + ")")
                                .toList()));
    }

    /// Published, and what became of the licence since.
    private static Text standing(State state) {
        var status = state.status().text();
        return state.links()
                .licence()
                .map(it -> it.change().text())
                .map(it -> new Text(status.zh() + "，" + it.zh(), status.en() + ", " + it.en()))
                .orElse(status);
    }

    private static Cell link(Visit visit, Text words, String path, String file) {
        return Cell.link(words.in(visit.language()), path + "&publication=" + file);
    }

    private Page paper(Visit visit) {
        var code = visit.word("code");
        long position = position(visit);
        var found = found(code, position);
        var filings = filings(code, position);
        if (found.isEmpty() && filings.isEmpty()) return new Page.Missing();
        // the day of the newest entry, so that the same position always gives the same bytes
        var day = ground.entry(position - 1)
                .map(Entry::written)
                .orElse(ground.time().now());
        var on = LocalDate.ofInstant(day, Context.ZONE);
        var paper = Papers.report(
                Words.CREDIT.text().zh(),
                shown(found, filings),
                code,
                on,
                position,
                found.stream().map(it -> line(it, on)).toList(),
                filings.stream()
                        .map(it -> new Papers.FilingLine(
                                it.kind().text().zh(),
                                it.matter(),
                                it.authority(),
                                it.day(),
                                removed(it.file(), position)
                                        .map(LocalDate::toString)
                                        .orElse(""),
                                it.entry()))
                        .toList());
        return new Page.File(code + ".ofd", "application/ofd", Ofd.write(paper), false);
    }

    private Papers.Line line(Found it, LocalDate on) {
        var facts = it.state().facts().orElseThrow();
        return new Papers.Line(
                facts.kind(),
                facts.number(),
                facts.content().matter(),
                facts.content().result(),
                Pages.body(ground, facts.body()).zh(),
                facts.decided(),
                it.state()
                        .period(on)
                        .flatMap(Period::stops)
                        .map(LocalDate::toString)
                        .orElse(Optional.of(facts)
                                .filter(one -> one.kind() == Kind.LICENCE)
                                .flatMap(one -> one.content().until())
                                .map(LocalDate::toString)
                                .orElse("")),
                it.state().objections().isEmpty() ? "" : Words.OBJECTED.text().zh(),
                measures(it.state()).zh(),
                it.entry());
    }
}
