package shuzhi.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import shuzhi.business.FilePages;
import shuzhi.business.Ground;
import shuzhi.business.History.Fact;
import shuzhi.business.Listing;
import shuzhi.business.Listing.Cell;
import shuzhi.business.Listing.Column;
import shuzhi.business.Sight;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.papers.Align;
import shuzhi.papers.Block;
import shuzhi.papers.Docx;
import shuzhi.papers.Ofd;
import shuzhi.papers.Paper;
import shuzhi.proof.Sm;
import shuzhi.report.departure.Act;
import shuzhi.report.departure.Rules;
import shuzhi.report.departure.State;
import shuzhi.report.departure.Status;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Language;
import shuzhi.words.Text;

/// Hand-overs on the screen and on paper (离任交接页面): what is open, what was said of it, and the signatures of both.
public final class DeparturePages implements FilePages.Look<State> {
    private final Ground ground;
    private final Views views;
    private final FilePages<?, ?, State> files;

    DeparturePages(Ground ground) {
        this.ground = ground;
        this.views = new Views(ground.query());
        this.files = new FilePages<>(ground, Rules.DEPARTURE, Report.VOCABULARY, "/departures", Pages.STAFF, this);
    }

    /// A hand-over with its list.
    public record WithItems(FilePages.Shown sheet, Listing items) {}

    List<Route> routes() {
        var routes = new ArrayList<Route>();
        routes.add(Route.of("/departures", Pages.STAFF, this::list).named(Words.DEPARTURES.text()));
        routes.add(Route.of("/departures/{file}", Pages.STAFF, this::file));
        routes.add(Route.of("/departures/{file}/paper.ofd", Pages.STAFF, visit -> paper(visit, true)));
        routes.add(Route.of("/departures/{file}/paper.docx", Pages.STAFF, visit -> paper(visit, false)));
        return routes;
    }

    private Page list(Visit visit) {
        var actor = visit.signedIn();
        var rows = views.departures().stream()
                .filter(it -> actor.is(Role.SUPERVISOR) || it.body().equals(actor.body()))
                .map(it -> {
                    var state = ground.state(Rules.DEPARTURE, it.file());
                    return Listing.Row.of(
                            Cell.link(it.day().toString(), "/departures/" + it.file()),
                            Cell.of(Pages.body(ground.org(), it.body())),
                            Cell.of(post(state.begun().orElseThrow().post())),
                            Cell.tag(state.status().text(), state.status() == Status.DONE ? "green" : "plain"),
                            Cell.of(state.drawn().map(Act.ListDrawn::items)),
                            Cell.of(state.drawn().map(Act.ListDrawn::overdue)));
                })
                .toList();
        return Listing.paged(
                        visit,
                        Words.DEPARTURES.text(),
                        Words.DEPARTURES_LEAD.text(),
                        List.of(
                                Column.of(Labels.DAY.text()),
                                Column.of(Labels.BODY.text()),
                                Column.of(Labels.POST.text()),
                                Column.of(Words.STATUS.text()),
                                Column.number(Labels.ITEMS.text()),
                                Column.number(Labels.OVERDUE.text())),
                        rows,
                        rows.size(),
                        "/departures",
                        actor.is(Role.HEAD) || actor.is(Role.REPORTER))
                .show();
    }

    private Text post(String code) {
        return ground.org().post(code).map(it -> it.title()).orElse(Text.same(code));
    }

    private Page file(Visit visit) {
        var sheet = files.shown(visit);
        if (sheet.isEmpty()) return new Page.Missing();
        if (visit.word("file").equals("new")) return sheet.get().show();
        var state = ground.state(Rules.DEPARTURE, visit.word("file"));
        var rows = state.items().stream()
                .map(it -> Listing.Row.of(
                        Cell.of(it.line()),
                        Cell.of(it.kind().text()),
                        Cell.of(it.number()),
                        Cell.of(it.due()),
                        Cell.of(it.amount()
                                .map(amount -> amount.stripTrailingZeros().toPlainString())),
                        it.overdue() ? Cell.tag(Labels.OVERDUE.text(), "red") : Cell.of(Text.same("–")),
                        Cell.of(Text.same(state.explanations().getOrDefault(it.line(), "–"))),
                        Cell.link(Long.toString(it.entry()), "/ledger/" + it.entry())))
                .toList();
        return new Page.Show(
                "shuzhi/report/pages/departure.jte",
                new WithItems(
                        sheet.get(),
                        Listing.within(
                                visit,
                                Words.OPEN_ITEMS.text(),
                                List.of(
                                        Column.number(Labels.LINE.text()),
                                        Column.of(Labels.KIND.text()),
                                        Column.of(Labels.NUMBER.text()),
                                        Column.of(Labels.DUE.text()),
                                        Column.number(Labels.AMOUNT.text()),
                                        Column.of(Labels.OVERDUE.text()),
                                        Column.of(Words.EXPLANATION.text()),
                                        Column.of(Labels.ENTRY.text())),
                                rows)));
    }

    private Page paper(Visit visit, boolean ofd) {
        if (files.shown(visit).isEmpty() || visit.word("file").equals("new")) return new Page.Missing();
        var state = ground.state(Rules.DEPARTURE, visit.word("file"));
        if (state.drawn().isEmpty()) return new Page.Missing();
        var paper = paper(state, visit.language());
        return ofd
                ? new Page.File("departure.ofd", "application/ofd", Ofd.write(paper), false)
                : new Page.File(
                        "departure.docx",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        Docx.write(paper),
                        false);
    }

    private Paper paper(State state, Language t) {
        var begun = state.begun().orElseThrow();
        var drawn = state.drawn().orElseThrow();
        var body = Pages.body(ground.org(), begun.body()).in(t);
        var title = Words.DEPARTURES.in(t);
        var rows = state.items().stream()
                .map(it -> new Block.Row(List.of(
                        Block.Cell.of(Integer.toString(it.line())),
                        Block.Cell.of(it.kind().in(t)),
                        Block.Cell.of(it.number()),
                        Block.Cell.of(it.due().map(LocalDate::toString).orElse("–")),
                        Block.Cell.of(state.explanations().getOrDefault(it.line(), "–")),
                        Block.Cell.of(Long.toString(it.entry())))))
                .toList();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(title));
        blocks.add(Block.paragraph(new Text(
                        "移交岗位：" + post(begun.post()).zh() + "，离任日 " + begun.day() + "。清单由台账生成，截至账页 " + drawn.position()
                                + "，共 " + drawn.items() + " 项，其中超期 " + drawn.overdue() + " 项。",
                        "Post: " + post(begun.post()).en() + ", leaves on " + begun.day()
                                + ". The list comes from the ledger as of entry " + drawn.position() + ": "
                                + drawn.items()
                                + " items, " + drawn.overdue() + " overdue.")
                .in(t)));
        blocks.add(new Block.Table(
                Words.OPEN_ITEMS.in(t),
                List.of(
                        new Block.Column(Labels.LINE.in(t), 1, Align.LEFT),
                        new Block.Column(Labels.KIND.in(t), 3, Align.LEFT),
                        new Block.Column(Labels.NUMBER.in(t), 4, Align.LEFT),
                        new Block.Column(Labels.DUE.in(t), 2, Align.LEFT),
                        new Block.Column(Words.EXPLANATION.in(t), 5, Align.LEFT),
                        new Block.Column(Labels.ENTRY.in(t), 2, Align.LEFT)),
                rows));
        state.leaver().ifPresent(it -> blocks.add(signature(Words.LEAVER, it.post(), it.on(), state, false, t)));
        state.successor().ifPresent(it -> blocks.add(signature(Words.TAKER, it.post(), it.on(), state, true, t)));
        blocks.add(new Block.Signature(body, drawn.on(), false));
        return new Paper(title, body, drawn.on(), t, new java.util.LinkedHashMap<>(), blocks);
    }

    private Block signature(Words who, String post, LocalDate on, State state, boolean successor, Language t) {
        var seal = state.seals().stream()
                .filter(it -> it.successor() == successor)
                .map(it -> " SM2 " + it.signature())
                .findFirst()
                .orElse("");
        return Block.paragraph(who.in(t) + " " + post(post).in(t) + " " + on + seal);
    }

    @Override
    public Text title(State state) {
        var it = state.begun().orElseThrow();
        var post = post(it.post());
        return new Text(
                Words.DEPARTURES.text().zh() + " " + post.zh() + " " + it.day(),
                Words.DEPARTURES.text().en() + " " + post.en() + " " + it.day());
    }

    @Override
    public List<Fact> facts(State state) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(Words.STATUS.text(), state.status().text()));
        state.drawn().ifPresent(it -> facts.add(new Fact(Words.AS_OF.text(), Text.same(Long.toString(it.position())))));
        for (var it : state.seals())
            facts.add(new Fact(
                    it.successor() ? Words.TAKER.text() : Words.LEAVER.text(),
                    holds(it, state) ? Words.HOLDS.text() : Words.HOLDS_NOT.text()));
        return facts;
    }

    private static boolean holds(Act.Sealed it, State state) {
        var key = Sm.publicKey("signer", it.key());
        return key.ok()
                && it.digest().equals(Rules.digest(state))
                && key.orThrow()
                        .verifies(
                                HexFormat.of().parseHex(it.digest()),
                                HexFormat.of().parseHex(it.signature()));
    }

    @Override
    public boolean sees(Actor actor, State state) {
        return Sight.single(ground, actor, state.begun().orElseThrow().body());
    }

    @Override
    public Set<String> elsewhere() {
        return Set.of("person", "signature", "key", "digest", "line", "of", "number", "entry", "due", "amount", "kind");
    }
}
