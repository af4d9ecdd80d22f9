package shuzhi.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shuzhi.business.CommandForms;
import shuzhi.business.FilePages;
import shuzhi.business.Ground;
import shuzhi.business.History.Fact;
import shuzhi.business.Listing;
import shuzhi.business.Listing.Cell;
import shuzhi.business.Listing.Column;
import shuzhi.business.Sight;
import shuzhi.ledger.Context;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.papers.Block;
import shuzhi.papers.Docx;
import shuzhi.papers.Ofd;
import shuzhi.papers.Paper;
import shuzhi.supervision.document.Command;
import shuzhi.supervision.document.Rules;
import shuzhi.supervision.document.State;
import shuzhi.supervision.document.Status;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// Policy papers on the screen and on paper (文件页面), GB/T 9704-2012.
public final class DocumentPages implements FilePages.Look<State> {
    private final Ground ground;
    private final Views views;
    private final FilePages<?, ?, State> files;

    DocumentPages(Ground ground) {
        this.ground = ground;
        this.views = new Views(ground.query());
        this.files = new FilePages<>(ground, Rules.DOCUMENT, Supervision.VOCABULARY, "/documents", Pages.STAFF, this);
    }

    /// A paper with its files and the tasks that came from it.
    ///
    /// @param written true when there is a text to print
    public record WithPaper(FilePages.Shown sheet, boolean written, Listing tasks) {}

    List<Route> routes() {
        var routes = new ArrayList<Route>();
        routes.add(Route.of("/documents", Pages.STAFF, this::list).named(Words.DOCUMENTS.text()));
        routes.add(Route.of("/documents/{file}", Pages.STAFF, this::file));
        routes.add(Route.of(
                "/documents/{file}/paper.docx",
                Pages.STAFF,
                visit -> paper(
                        visit,
                        ".docx",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        Docx::write)));
        routes.add(Route.of(
                "/documents/{file}/paper.ofd",
                Pages.STAFF,
                visit -> paper(visit, ".ofd", "application/ofd", Ofd::write)));
        routes.add(files.routes().getLast());
        return routes;
    }

    private Page list(Visit visit) {
        long count = views.count(Views.Table.PAPERS);
        int page = Listing.page(visit, count);
        var rows = views.papers((page - 1) * Listing.onAPage(), Listing.onAPage()).stream()
                .map(it -> Listing.Row.of(
                        Cell.link(it.number().orElse("—"), "/documents/" + it.file()),
                        Cell.of(it.title()),
                        Cell.of(it.kind().text()),
                        Cell.of(Pages.body(ground.org(), it.body())),
                        Cell.tag(it.status().text(), it.status() == Status.PUBLISHED ? "green" : "plain"),
                        Cell.of(it.published()),
                        Cell.of(it.review())))
                .toList();
        var actor = visit.signedIn();
        boolean opens = actor.is(Role.HEAD) || actor.is(Role.APPROVER) || actor.is(Role.REVIEWER);
        return Listing.paged(
                        visit,
                        Words.DOCUMENTS.text(),
                        Words.DOCUMENTS_LEAD.text(),
                        List.of(
                                Column.of(Labels.NUMBER.text()),
                                Column.of(Labels.TITLE.text()),
                                Column.of(Labels.KIND.text()),
                                Column.of(Labels.BODY.text()),
                                Column.of(Words.STATUS.text()),
                                Column.of(Titles.PUBLISHED.text()),
                                Column.of(Labels.REVIEW.text())),
                        rows,
                        count,
                        "/documents",
                        opens)
                .show();
    }

    private Page file(Visit visit) {
        var sheet = files.shown(visit);
        if (sheet.isEmpty()) return new Page.Missing();
        if (visit.word("file").equals("new")) return sheet.get().show();
        var state = ground.state(Rules.DOCUMENT, visit.word("file"));
        var tasks = state.number().map(views::tasksFrom).orElse(List.of());
        var rows =
                Listing.within(visit, Words.TASKS_FROM_IT.text(), TaskPages.columns(), TaskPages.rows(ground, tasks));
        return new Page.Show(
                "shuzhi/supervision/pages/paper.jte",
                new WithPaper(sheet.get(), !state.text().isBlank(), rows));
    }

    @FunctionalInterface
    private interface Writer {
        byte[] write(Paper paper);
    }

    private Page paper(Visit visit, String ending, String type, Writer writer) {
        if (files.shown(visit).isEmpty()) return new Page.Missing();
        var state = ground.state(Rules.DOCUMENT, visit.word("file"));
        var name = state.number().orElse(state.facts().orElseThrow().title()) + ending;
        return printed(ground, visit.word("file"))
                .<Page>map(it -> new Page.File(name, type, writer.write(it), false))
                .orElseGet(Page.Missing::new);
    }

    /// The paper in the layout of GB/T 9704-2012: issuing sign, number, title, text, signature, date. Once it is
    /// published it stays the same: the body bears the name of that day.
    static Optional<Paper> printed(Ground ground, String file) {
        var state = ground.state(Rules.DOCUMENT, file);
        if (state.text().isBlank()) return Optional.empty();
        var it = state.facts().orElseThrow();
        var day = state.published().orElse(LocalDate.ofInstant(ground.time().now(), Context.ZONE));
        var body = ground.org()
                .body(it.body(), day)
                .map(one -> one.name())
                .orElseGet(() -> Pages.body(ground.org(), it.body()))
                .zh();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Letterhead(
                Block.Letterhead.Form.DOCUMENT, body + "文件", state.number().orElse("")));
        blocks.add(new Block.Title(it.title()));
        state.text().lines().filter(line -> !line.isBlank()).forEach(line -> blocks.add(Block.paragraph(line.strip())));
        blocks.add(new Block.Signature(body, day, false));
        blocks.add(new Block.Imprint(Optional.empty(), body, day));
        return Optional.of(Paper.chinese(it.title(), body, day, blocks));
    }

    @Override
    public Text title(State state) {
        var it = state.facts().orElseThrow();
        return Text.same(state.number().map(number -> number + " ").orElse("") + it.title());
    }

    @Override
    public List<Fact> facts(State state) {
        var it = state.facts().orElseThrow();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(Words.STATUS.text(), state.status().text()));
        facts.add(new Fact(Labels.KIND.text(), it.kind().text()));
        facts.add(new Fact(Labels.BODY.text(), Pages.body(ground.org(), it.body())));
        if (!state.summary().isBlank()) facts.add(new Fact(Labels.SUMMARY.text(), Text.same(state.summary())));
        if (!state.text().isBlank()) facts.add(new Fact(Labels.TEXT.text(), Text.same(state.text())));
        return facts;
    }

    /// Published papers are for everybody on the staff; drafts for the drafting body, its legal reviewers and
    /// supervisors.
    @Override
    public boolean sees(Actor actor, State state) {
        var body = state.facts().orElseThrow().body();
        return state.published().isPresent()
                || state.status() == Status.LEGALITY && Sight.within(ground, actor, body)
                || Sight.single(ground, actor, body);
    }

    @Override
    public Set<String> elsewhere() {
        return Set.of("title", "text");
    }

    @Override
    public CommandForms.Hints hints(State state, Actor actor) {
        return new CommandForms.Hints() {
            @Override
            public Map<String, String> values(Class<?> command) {
                return command == Command.Write.class
                        ? Map.of("text", state.text(), "summary", state.summary())
                        : Map.of();
            }
        };
    }
}
