package shuzhi.indicators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import shuzhi.business.CommandForms;
import shuzhi.business.FilePages;
import shuzhi.business.Ground;
import shuzhi.business.History.Fact;
import shuzhi.business.Listing;
import shuzhi.business.Listing.Cell;
import shuzhi.business.Listing.Column;
import shuzhi.exchange.BadFile;
import shuzhi.exchange.Spreadsheet;
import shuzhi.indicators.dictionary.Definition;
import shuzhi.indicators.dictionary.Form;
import shuzhi.indicators.intake.Command;
import shuzhi.indicators.intake.Layout;
import shuzhi.indicators.intake.Rules;
import shuzhi.indicators.intake.Stage;
import shuzhi.indicators.intake.State;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// Tables of readings on the screen (数据导入页面): handed in, looked at under a mapping, taken.
public final class IntakePages implements FilePages.Look<State> {
    private static final int SHOWN = 12;

    private final Ground ground;
    private final Views views;
    private final FilePages<?, ?, State> files;

    IntakePages(Ground ground) {
        this.ground = ground;
        this.views = new Views(ground.query());
        this.files = new FilePages<>(ground, Rules.INTAKE, Indicators.VOCABULARY, "/intakes", Pages.STAFF, this);
    }

    List<Route> routes() {
        return List.of(
                Route.of("/intakes", Pages.STAFF, this::list).named(Words.INTAKES.text()),
                Route.of("/intakes/template", Pages.STAFF, this::template)
                        .withTable(visit -> Optional.of(sheet(visit))),
                Route.of("/intakes/{file}", Pages.STAFF, this::file),
                files.routes().getLast());
    }

    /// A column with what it may mean.
    public record Choice(int column, String head, BureauTable.Column chosen) {}

    /// An intake with its preview.
    ///
    /// @param problem why the file cannot be read; empty when it can
    /// @param mapping empty once it was taken or dropped
    /// @param tabs names of the sheets, where there is more than one
    /// @param tab the sheet that is shown; blank for CSV
    /// @param kept the mapping is that of the last table of the source
    public record Preview(
            FilePages.Shown sheet,
            Optional<Text> problem,
            Optional<BureauTable.Mapping> mapping,
            List<String> tabs,
            String tab,
            boolean kept,
            List<Choice> columns,
            List<Definition> indicators,
            Optional<Listing> raw,
            Optional<Listing> left,
            int lines) {}

    private Page list(Visit visit) {
        var rows = views.intakes(visit.signedIn().place()).stream()
                .map(it -> Listing.Row.of(
                        Cell.link(it.source(), "/intakes/" + it.file()),
                        Cell.of(it.published()),
                        Cell.of(it.happened()),
                        Cell.of(ground.state(Rules.INTAKE, it.file()).stage().text()),
                        Cell.of(ground.state(Rules.INTAKE, it.file()).taken())))
                .toList();
        var links = new ArrayList<Pages.Link>();
        if (visit.signedIn().is(Role.REVIEWER)) links.add(new Pages.Link(Titles.OPEN.text(), "/intakes/new"));
        links.add(new Pages.Link(Words.TEMPLATE.text(), "/intakes/template.xlsx"));
        return new Page.Show(
                "shuzhi/indicators/pages/tables.jte",
                new Pages.Tables(
                        visit,
                        Words.INTAKES.text(),
                        Words.INTAKES_LEAD.text(),
                        links,
                        List.of(Listing.within(
                                visit,
                                Words.INTAKES.text(),
                                List.of(
                                        Column.of(Labels.SOURCE.text()),
                                        Column.of(Labels.PUBLISHED.text()),
                                        Column.of(Labels.ON.text()),
                                        Column.of(Words.STATE.text()),
                                        Column.number(Labels.OBSERVATIONS.text())),
                                rows))));
    }

    private List<Definition> own(Visit visit) {
        return new ReadingTable(ground, visit.signedIn()).own();
    }

    /// One row for each indicator of this body, to be filled in and handed in again.
    private Spreadsheet sheet(Visit visit) {
        var area = visit.signedIn().place();
        return new Spreadsheet(
                Words.TEMPLATE.text(),
                List.of(
                        Labels.INDICATOR.text(),
                        Labels.NAME.text(),
                        Labels.UNIT.text(),
                        BureauTable.Column.AREA.text(),
                        BureauTable.Column.PERIOD.text(),
                        BureauTable.Column.LEVEL.text(),
                        BureauTable.Column.GROWTH.text(),
                        BureauTable.Column.INDEX.text(),
                        BureauTable.Column.SHARE.text()),
                taker -> {
                    for (var it : own(visit))
                        taker.row(List.of(it.code(), it.title(), it.unit(), area, "", "", "", "", ""));
                });
    }

    private Page template(Visit visit) {
        var rows = own(visit).stream()
                .map(it -> Listing.Row.of(Cell.of(it.code()), Cell.of(it.title()), Cell.of(it.unit())))
                .toList();
        return new Page.Show(
                "shuzhi/indicators/pages/tables.jte",
                new Pages.Tables(
                        visit,
                        Words.TEMPLATE.text(),
                        Words.TEMPLATE_LEAD.text(),
                        List.of(new Pages.Link(Words.TEMPLATE.text(), "/intakes/template.xlsx")),
                        List.of(Listing.within(
                                visit,
                                Words.TEMPLATE.text(),
                                List.of(
                                        Column.of(Labels.INDICATOR.text()),
                                        Column.of(Labels.NAME.text()),
                                        Column.of(Labels.UNIT.text())),
                                rows))));
    }

    private Page file(Visit visit) {
        var sheet = files.shown(visit);
        if (sheet.isEmpty()) return new Page.Missing();
        var file = visit.word("file");
        if (file.equals("new")) return sheet.get().show();
        var state = ground.state(Rules.INTAKE, file);
        if (state.stage() != Stage.OPENED) return shown(sheet.get(), Optional.empty());
        try {
            var content = content(file, state);
            if (content.isEmpty()) return shown(sheet.get(), Optional.of(Words.FILE_GONE.text()));
            return preview(visit, sheet.get(), content.get(), state);
        } catch (BadFile bad) {
            return shown(sheet.get(), Optional.of(bad.text()));
        }
    }

    private static Page shown(FilePages.Shown sheet, Optional<Text> problem) {
        return new Page.Show(
                "shuzhi/indicators/pages/intake.jte",
                new Preview(
                        sheet,
                        problem,
                        Optional.empty(),
                        List.of(),
                        "",
                        false,
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        0));
    }

    private Optional<byte[]> content(String file, State state) {
        var entry = ground.acts(file).getFirst();
        var digest = state.facts().orElseThrow().file().digest();
        return ground.ledger()
                .subject(entry.position())
                .flatMap(it -> ground.locker().paper(it, digest))
                .or(() -> ground.locker().paper(entry.who().person(), digest))
                .map(it -> it.content());
    }

    private Page preview(Visit visit, FilePages.Shown sheet, byte[] content, State state) {
        var facts = state.facts().orElseThrow();
        var kept = views.layout(facts.body(), facts.source());
        var tabs = BureauTable.sheets(content);
        var wanted = visit.word("sheet").isEmpty() ? kept.map(Layout::sheet).orElse("") : visit.word("sheet");
        var tab = tabs.contains(wanted) ? wanted : tabs.isEmpty() ? "" : tabs.getFirst();
        var table = BureauTable.read(content, tab);
        var fits = kept.filter(it -> it.sheet().equals(tab) || tabs.size() < 2);
        var mapping = mapping(visit, table, fits);
        boolean again = visit.word("first").isEmpty()
                && fits.filter(it -> it.columns().size() == mapping.columns().size())
                        .isPresent();
        var definitions = own(visit);
        var taken = new ReadingTable(ground, visit.signedIn()).taken(table, mapping);
        var heads = IntStream.range(0, mapping.columns().size())
                .mapToObj(i -> new Choice(
                        i,
                        String.join(
                                " ",
                                table
                                        .rows()
                                        .subList(
                                                0,
                                                Math.min(
                                                        mapping.first() - 1,
                                                        table.rows().size()))
                                        .stream()
                                        .map(it -> it.get(i))
                                        .distinct()
                                        .toList()),
                        mapping.columns().get(i)))
                .toList();
        var forms = sheet.forms().stream()
                .map(form -> form.command().equals("Take")
                        ? new shuzhi.business.Form(
                                form.command(),
                                form.action(),
                                form.title(),
                                form.article(),
                                form.next(),
                                form.inputs().stream()
                                        .map(it -> switch (it.name()) {
                                            case "text" -> it.valued(String.join("\n", taken.lines()));
                                            case "layout" ->
                                                it.valued(mapping.layout(tab).line());
                                            default -> it;
                                        })
                                        .toList())
                        : form)
                .toList();
        var filled = new FilePages.Shown(
                sheet.visit(),
                sheet.title(),
                sheet.list(),
                sheet.self(),
                sheet.facts(),
                forms,
                sheet.papers(),
                sheet.steps());
        return new Page.Show(
                "shuzhi/indicators/pages/intake.jte",
                new Preview(
                        filled,
                        Optional.empty(),
                        Optional.of(mapping),
                        tabs.size() > 1 ? tabs : List.of(),
                        tab,
                        again,
                        heads,
                        definitions,
                        Optional.of(raw(visit, table)),
                        Optional.of(left(visit, taken)),
                        taken.lines().size()));
    }

    private static BureauTable.Mapping mapping(Visit visit, BureauTable table, Optional<Layout> kept) {
        var proposed = table.proposed(visit.signedIn().place(), kept);
        if (visit.word("first").isEmpty()) return proposed;
        var columns = IntStream.range(0, proposed.columns().size())
                .mapToObj(i -> BureauTable.Column.named(visit.word("c" + i)))
                .toList();
        int first = visit.word("first").matches("[1-9][0-9]{0,4}") ? Integer.parseInt(visit.word("first")) : 1;
        return new BureauTable.Mapping(
                columns,
                first,
                visit.word("indicator"),
                visit.word("area"),
                visit.word("period"),
                visit.word("form").equals("SINGLE") ? Form.SINGLE : Form.CUMULATIVE);
    }

    private static Listing raw(Visit visit, BureauTable table) {
        int width = table.rows().isEmpty() ? 0 : table.rows().getFirst().size();
        return Listing.within(
                visit,
                Words.AS_IN_THE_FILE.text(),
                IntStream.range(0, width)
                        .mapToObj(i -> Column.of(
                                Text.same(shuzhi.exchange.Sheet.address(1, i).replace("1", ""))))
                        .toList(),
                table.rows().stream()
                        .limit(SHOWN)
                        .map(row -> new Listing.Row(row.stream().map(Cell::of).toList()))
                        .toList());
    }

    private static Listing left(Visit visit, BureauTable.Taken taken) {
        return Listing.within(
                visit,
                Words.LEFT_OUT.text(),
                List.of(
                        Column.number(Words.ROW.text()),
                        Column.of(Labels.NAME.text()),
                        Column.of(Labels.REASON.text())),
                taken.left().stream()
                        .map(it -> Listing.Row.of(Cell.of(it.row()), Cell.of(it.first()), Cell.of(it.why())))
                        .toList());
    }

    @Override
    public Text title(State state) {
        return Text.same(state.facts().orElseThrow().source());
    }

    @Override
    public List<Fact> facts(State state) {
        var it = state.facts().orElseThrow();
        return List.of(
                new Fact(Words.STATE.text(), state.stage().text()),
                new Fact(Labels.SOURCE.text(), Text.same(it.source())),
                new Fact(Labels.PUBLISHED.text(), Text.same(it.published().toString())),
                new Fact(Labels.FILE.text(), Text.same(it.file().name())),
                new Fact(Labels.OBSERVATIONS.text(), Text.same("" + state.taken())));
    }

    @Override
    public boolean sees(Actor actor, State state) {
        return state.facts().orElseThrow().body().equals(actor.body());
    }

    @Override
    public Set<String> elsewhere() {
        return Set.of("lines");
    }

    @Override
    public CommandForms.Hints hints(State state, Actor actor) {
        LocalDate day = IndicatorPages.today(ground);
        return new CommandForms.Hints() {
            @Override
            public Map<String, String> values(Class<?> command) {
                return command == Command.Open.class ? Map.of("published", day.toString()) : Map.of();
            }
        };
    }
}
