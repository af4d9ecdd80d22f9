package shuzhi.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import shuzhi.business.CommandForms;
import shuzhi.business.FilePages;
import shuzhi.business.Form.Choice;
import shuzhi.business.Ground;
import shuzhi.business.History.Fact;
import shuzhi.business.Listing;
import shuzhi.business.Listing.Cell;
import shuzhi.business.Listing.Column;
import shuzhi.business.Sight;
import shuzhi.indicators.analysis.Command;
import shuzhi.indicators.analysis.Outcome;
import shuzhi.indicators.analysis.Rules;
import shuzhi.indicators.analysis.State;
import shuzhi.indicators.reading.Period;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.papers.Align;
import shuzhi.papers.Block;
import shuzhi.papers.Docx;
import shuzhi.papers.Note;
import shuzhi.papers.Ofd;
import shuzhi.papers.Paper;
import shuzhi.papers.Run;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// The monthly analysis on the screen and on paper (经济运行分析页面), rule D-18.
public final class AnalysisPages implements FilePages.Look<State> {
    private final Ground ground;
    private final Views views;
    private final FilePages<?, ?, State> files;

    AnalysisPages(Ground ground) {
        this.ground = ground;
        this.views = new Views(ground.query());
        this.files = new FilePages<>(ground, Rules.ANALYSIS, Indicators.VOCABULARY, "/analyses", Pages.STAFF, this);
    }

    List<Route> routes() {
        return List.of(
                Route.of("/analyses", Pages.STAFF, this::list).named(Words.ANALYSES.text()),
                Route.of("/analyses/{file}", Pages.STAFF, this::file),
                Route.of(
                        "/analyses/{file}/paper.docx",
                        Pages.STAFF,
                        visit -> paper(
                                visit,
                                ".docx",
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                                Docx::write)),
                Route.of(
                        "/analyses/{file}/paper.ofd",
                        Pages.STAFF,
                        visit -> paper(visit, ".ofd", "application/ofd", Ofd::write)),
                files.routes().getLast());
    }

    /// An analysis with its nine parts.
    public record Opened(FilePages.Shown sheet, List<Shown> parts, List<Pages.Link> links) {}

    /// A part as the page shows it.
    public record Shown(Text title, List<Line> lines, Optional<Listing> table) {}

    public record Line(Text text, List<Pages.Link> sources) {}

    private Page list(Visit visit) {
        var actor = visit.signedIn();
        long count = views.analysisCount(actor.place());
        int page = Listing.page(visit, count);
        var rows = views.analyses(actor.place(), (page - 1) * Listing.onAPage(), Listing.onAPage()).stream()
                .map(it -> {
                    var state = ground.state(Rules.ANALYSIS, it.file());
                    return Listing.Row.of(
                            Cell.link(it.number(), "/analyses/" + it.file()),
                            Cell.of(it.month()),
                            Cell.of(ground.org()
                                    .body(it.body())
                                    .map(one -> one.name())
                                    .orElse(Text.same(it.body()))),
                            Cell.tag(state.stage().text(), state.approved().isPresent() ? "green" : "plain"),
                            Cell.of(state.approved()),
                            Cell.of(state.items().size()),
                            Cell.of(state.items().values().stream()
                                    .filter(one -> one.outcome() == Outcome.ACCEPTED)
                                    .count()));
                })
                .toList();
        boolean opens = actor.is(Role.HEAD) || actor.is(Role.APPROVER) || actor.is(Role.REVIEWER);
        return Listing.paged(
                        visit,
                        Words.ANALYSES.text(),
                        Words.ANALYSES_LEAD.text(),
                        List.of(
                                Column.of(Labels.NUMBER.text()),
                                Column.of(Labels.MONTH.text()),
                                Column.of(Labels.BODY.text()),
                                Column.of(Words.STATE.text()),
                                Column.of(Titles.APPROVED.text()),
                                Column.number(Words.PROPOSED.text()),
                                Column.number(Words.ACCEPTED.text())),
                        rows,
                        count,
                        "/analyses",
                        opens)
                .show();
    }

    private Page file(Visit visit) {
        var sheet = files.shown(visit);
        if (sheet.isEmpty()) return new Page.Missing();
        var file = visit.word("file");
        if (file.equals("new")) return sheet.get().show();
        var state = ground.state(Rules.ANALYSIS, file);
        var parts = new Monthly(ground, file, state)
                .parts().stream()
                        .map(it -> new Shown(
                                it.title(),
                                it.sentences().stream()
                                        .map(one -> new Line(
                                                one.text(),
                                                one.sources().stream()
                                                        .map(source -> new Pages.Link(source.text(), source.link()))
                                                        .toList()))
                                        .toList(),
                                it.table().map(table -> table(visit, it.title(), table))))
                        .toList();
        var month = state.facts().orElseThrow().month();
        var links = List.of(
                new Pages.Link(Words.DOCX.text(), "/analyses/" + file + "/paper.docx"),
                new Pages.Link(Words.OFD.text(), "/analyses/" + file + "/paper.ofd"),
                new Pages.Link(Words.GAPS_CHART.text(), "/charts/gaps/" + month),
                new Pages.Link(Words.HEAT_CHART.text(), "/charts/heat/" + month.substring(0, 4)));
        return new Page.Show("shuzhi/indicators/pages/analysis.jte", new Opened(sheet.get(), parts, links));
    }

    private static Listing table(Visit visit, Text title, Monthly.Table table) {
        return Listing.within(
                visit,
                title,
                table.columns().stream().map(Column::of).toList(),
                table.rows().stream()
                        .map(row -> new Listing.Row(row.stream().map(Cell::of).toList()))
                        .toList());
    }

    @FunctionalInterface
    private interface Writer {
        byte[] write(Paper paper);
    }

    private Page paper(Visit visit, String ending, String type, Writer writer) {
        if (files.shown(visit).isEmpty() || visit.word("file").equals("new")) return new Page.Missing();
        var state = ground.state(Rules.ANALYSIS, visit.word("file"));
        return new Page.File(
                state.facts().orElseThrow().number() + ending, type, writer.write(paper(visit, state)), false);
    }

    /// The same parts on paper, in the language of the page; every number with the note of its observation or figure.
    private Paper paper(Visit visit, State state) {
        var t = visit.language();
        var facts = state.facts().orElseThrow();
        var monthly = new Monthly(ground, visit.word("file"), state);
        var month = Period.of(facts.month()).orElseThrow();
        var title = new Text(
                Areas.name(ground.org(), facts.area()).zh()
                        + month.spoken(true).zh()
                        + Words.ANALYSIS.text().zh(),
                Words.ANALYSIS.text().en() + ", "
                        + Areas.name(ground.org(), facts.area()).en() + ", "
                        + month.spoken(true).en());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(title.in(t)));
        for (var part : monthly.parts()) {
            blocks.add(new Block.Heading(1, part.title().in(t)));
            for (var sentence : part.sentences()) {
                var runs = new ArrayList<Run>();
                runs.add(Run.words(sentence.text().in(t)));
                for (var it : sentence.sources())
                    runs.add(Run.mark(Note.of(it.text().in(t), ground.address() + it.link())));
                blocks.add(new Block.Paragraph(runs));
            }
            part.table()
                    .ifPresent(it -> blocks.add(new Block.Table(
                            "",
                            IntStream.range(0, it.columns().size())
                                    .mapToObj(i -> new Block.Column(
                                            it.columns().get(i).in(t),
                                            i == 0 ? 3 : 2,
                                            i == 0 ? Align.LEFT : Align.CENTRED))
                                    .toList(),
                            it.rows().stream()
                                    .map(row -> new Block.Row(row.stream()
                                            .map(cell -> Block.Cell.of(cell.in(t)))
                                            .toList()))
                                    .toList())));
        }
        var body = ground.org()
                .body(facts.body())
                .map(it -> it.name())
                .orElse(Text.same(facts.body()))
                .in(t);
        blocks.add(new Block.Signature(body, monthly.day(), false));
        return new Paper(title.in(t), body, monthly.day(), t, new java.util.LinkedHashMap<>(), blocks);
    }

    @Override
    public Text title(State state) {
        var it = state.facts().orElseThrow();
        var month = Period.of(it.month()).orElseThrow().spoken(true);
        return new Text(
                it.number() + " " + month.zh() + Words.ANALYSIS.text().zh(),
                it.number() + " " + Words.ANALYSIS.text().en() + ", " + month.en());
    }

    @Override
    public List<Fact> facts(State state) {
        var it = state.facts().orElseThrow();
        return List.of(
                new Fact(Words.STATE.text(), state.stage().text()),
                new Fact(Labels.AREA.text(), Areas.name(ground.org(), it.area())),
                new Fact(Labels.MONTH.text(), Text.same(it.month())),
                new Fact(
                        Labels.BODY.text(),
                        ground.org().body(it.body()).map(one -> one.name()).orElse(Text.same(it.body()))),
                new Fact(Words.TO_BE_APPROVED.text(), Text.same(it.due().toString())));
    }

    /// A draft is for the body that writes it; an approved one for everybody on the staff.
    @Override
    public boolean sees(Actor actor, State state) {
        return state.approved().isPresent()
                || Sight.single(ground, actor, state.facts().orElseThrow().body());
    }

    @Override
    public Set<String> elsewhere() {
        return Set.of("text");
    }

    @Override
    public CommandForms.Hints hints(State state, Actor actor) {
        var day = IndicatorPages.today(ground);
        return new CommandForms.Hints() {
            @Override
            public Optional<List<Choice>> choices(Class<?> command, String component) {
                boolean decides = command == Command.Accept.class || command == Command.Decline.class;
                if (decides && component.equals("item"))
                    return Optional.of(state.items().values().stream()
                            .filter(it -> it.outcome() == Outcome.PROPOSED)
                            .map(it -> Choice.of("" + it.number(), Text.same(it.number() + " " + it.sentence())))
                            .toList());
                if (command == Command.Propose.class && component.equals("indicator"))
                    return Optional.of(IndicatorPages.choices(IndicatorPages.dictionary(ground), day));
                return Optional.empty();
            }

            @Override
            public Map<String, String> values(Class<?> command) {
                if (command == Command.Begin.class)
                    return Map.of(
                            "area",
                            actor.place(),
                            "month",
                            java.time.YearMonth.from(day).minusMonths(1).toString());
                if (command == Command.Judge.class) return Map.of("text", state.judgement());
                var first = state.items().values().stream()
                        .filter(it -> it.outcome() == Outcome.PROPOSED)
                        .findFirst();
                return command == Command.Accept.class && first.isPresent()
                        ? Map.of(
                                "lead",
                                first.get().lead(),
                                "due",
                                first.get().due().toString())
                        : Map.of();
            }
        };
    }
}
