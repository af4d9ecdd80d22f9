package shuzhi.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shuzhi.business.FilePages;
import shuzhi.business.Ground;
import shuzhi.business.History.Fact;
import shuzhi.business.Listing;
import shuzhi.business.Listing.Cell;
import shuzhi.business.Listing.Column;
import shuzhi.business.Listing.Tab;
import shuzhi.exchange.Spreadsheet;
import shuzhi.imports.RowImport.Row;
import shuzhi.imports.RowImport.Standing;
import shuzhi.imports.sheet.Kind;
import shuzhi.imports.sheet.Rules;
import shuzhi.imports.sheet.State;
import shuzhi.imports.sheet.Status;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// Imports on the screen (导入页面): the tables of a body, each row by row as it would be written now, and the templates.
public final class Pages implements FilePages.Look<State> {
    private static final Set<Role> STAFF = EnumSet.of(Role.HEAD, Role.APPROVER, Role.REVIEWER, Role.SUPERVISOR);

    private final Ground ground;
    private final Views views;
    private final Writing writing;
    private final FilePages<?, ?, State> files;

    Pages(Ground ground) {
        this.ground = ground;
        this.views = new Views(ground.query());
        this.writing = new Writing(ground);
        this.files = new FilePages<>(ground, Rules.SHEET, Imports.VOCABULARY, "/imports", STAFF, this);
    }

    /// A table opened, or the form for a new one with the templates beside it.
    ///
    /// @param wrong why nothing of it can be read; empty when it can
    /// @param rows its rows; none for a new one
    public record Opened(FilePages.Shown sheet, List<Kind> templates, Optional<Text> wrong, Optional<Listing> rows) {}

    List<Route> routes() {
        return List.of(
                Route.of("/imports", STAFF, this::list).named(Words.IMPORTS.text()),
                Route.of("/imports/{file}", STAFF, this::file),
                Route.of("/imports/{file}/rows", STAFF, this::file).withTable(this::table),
                Route.of("/imports/columns/{kind}", STAFF, this::columns),
                Route.of("/imports/template/{kind}", STAFF, this::template),
                files.routes().getLast());
    }

    private Page list(Visit visit) {
        var body = visit.signedIn().body();
        long count = views.count(body);
        int page = Listing.page(visit, count);
        var rows = views.tables(body, (page - 1) * Listing.onAPage(), Listing.onAPage()).stream()
                .map(it -> Listing.Row.of(
                        Cell.link(it.name(), "/imports/" + it.file()),
                        Cell.of(it.kind().text()),
                        Cell.of(it.received()),
                        Cell.tag(it.status().text(), it.status() == Status.WRITTEN ? "green" : "plain")))
                .toList();
        return Listing.paged(
                        visit,
                        Words.IMPORTS.text(),
                        Words.LEAD.text(),
                        List.of(
                                Column.of(Words.TABLE_NAME.text()),
                                Column.of(Labels.KIND.text()),
                                Column.of(Labels.ON.text()),
                                Column.of(Words.STATUS.text())),
                        rows,
                        count,
                        "/imports",
                        true)
                .show();
    }

    private Page file(Visit visit) {
        var sheet = files.shown(visit);
        if (sheet.isEmpty()) return new Page.Missing();
        boolean fresh = visit.word("file").equals("new");
        var tried = fresh ? Optional.<Writing.Tried>empty() : Optional.of(tried(visit));
        return new Page.Show(
                "shuzhi/imports/pages/sheet.jte",
                new Opened(
                        sheet.get(),
                        fresh ? List.of(Kind.values()) : List.of(),
                        tried.flatMap(it ->
                                it instanceof Writing.Tried.Unreadable(var why) ? Optional.of(why) : Optional.empty()),
                        tried.flatMap(it -> it instanceof Writing.Tried.Planned(var plan)
                                ? Optional.of(rows(visit, plan))
                                : Optional.empty())));
    }

    private Writing.Tried tried(Visit visit) {
        var entry = writing.received(visit.word("file")).orElseThrow();
        var it = ground.state(Rules.SHEET, visit.word("file")).received().orElseThrow();
        return writing.tried(entry, it.kind(), it.table(), it.headings(), visit.signedIn());
    }

    private Optional<Spreadsheet> table(Visit visit) {
        if (files.shown(visit).isEmpty() || visit.word("file").equals("new")) return Optional.empty();
        if (!(tried(visit) instanceof Writing.Tried.Planned(var plan))) return Optional.empty();
        var names = shown().stream().map(Column::name).toList();
        return Optional.of(new Spreadsheet(Words.FINDINGS.text(), names, taker -> {
            for (var row : all(plan)) taker.row(cells(row));
        }));
    }

    private static List<Column> shown() {
        return List.of(
                Column.number(Words.ROW.text()),
                Column.of(Words.SAYS.text()),
                Column.of(Words.STANDING.text()),
                Column.of(Words.STEPS.text()),
                Column.of(Words.FINDINGS.text()));
    }

    private static List<?> cells(Row row) {
        return List.of(
                row.number(),
                row.says(),
                row.standing().text(),
                joined(row.steps(), "、", ", "),
                joined(row.findings().stream().map(Pages::told).toList(), "\n", "\n"));
    }

    /// What is wrong with the whole table stands as rows, too.
    private static List<Row> all(RowImport.Plan plan) {
        var whole = plan.findings().stream()
                .map(it -> new Row(
                        0, it.column().zh(), Standing.WRONG, Optional.empty(), List.of(), List.of(it), List.of()));
        return Stream.concat(whole, plan.rows().stream()).toList();
    }

    static Text told(Finding it) {
        return new Text(
                at(it, it.column().zh()) + "：" + it.what().zh() + "。（" + it.basis() + "）"
                        + it.remedy().zh(),
                at(it, it.column().en()) + ": " + it.what().en() + ". (" + it.basis() + ") "
                        + it.remedy().en());
    }

    private static String at(Finding it, String column) {
        return it.address().isEmpty() ? column : it.address() + " " + column;
    }

    private static Text joined(List<Text> texts, String zh, String en) {
        return new Text(
                texts.stream().map(Text::zh).collect(Collectors.joining(zh)),
                texts.stream().map(Text::en).collect(Collectors.joining(en)));
    }

    private Listing rows(Visit visit, RowImport.Plan plan) {
        var chosen = Arrays.stream(Standing.values())
                .filter(it -> it.name().equals(visit.word("tab")))
                .findFirst();
        var all = all(plan);
        var rows = all.stream()
                .filter(it -> chosen.isEmpty() || it.standing() == chosen.get())
                .toList();
        var self = "/imports/" + visit.word("file");
        var tabs = Stream.concat(
                        Stream.of(new Tab(Words.ALL.text(), self, all.size(), chosen.isEmpty())),
                        Arrays.stream(Standing.values())
                                .map(it -> new Tab(
                                        it.text(),
                                        self + "?tab=" + it.name(),
                                        all.stream()
                                                .filter(row -> row.standing() == it)
                                                .count(),
                                        chosen.filter(it::equals).isPresent())))
                .toList();
        int page = Listing.page(visit, rows.size());
        var path = "/"
                + ground.state(Rules.SHEET, visit.word("file"))
                        .received()
                        .orElseThrow()
                        .kind()
                        .word();
        var unknown = joined(plan.unknown().stream().map(Text::same).toList(), "、", ", ");
        return new Listing(
                visit,
                plan.unknown().isEmpty()
                        ? Words.STANDING.text()
                        : new Text(
                                Words.STANDING.text().zh() + "（"
                                        + Words.UNKNOWN_HEADINGS.text().zh() + "：" + unknown.zh() + "）",
                                Words.STANDING.text().en() + " ("
                                        + Words.UNKNOWN_HEADINGS.text().en() + ": " + unknown.en() + ")"),
                Text.same(""),
                tabs,
                Stream.concat(shown().stream(), Stream.of(Column.of(Words.FILE.text())))
                        .toList(),
                rows.stream()
                        .skip((page - 1L) * Listing.onAPage())
                        .limit(Listing.onAPage())
                        .map(it -> row(it, path))
                        .toList(),
                rows.size(),
                page,
                Listing.pages(rows.size()),
                it -> self + "?tab=" + visit.word("tab") + "&page=" + it,
                Optional.empty());
    }

    private Listing.Row row(Row it, String path) {
        var colour = switch (it.standing()) {
            case HOLDS -> "green";
            case AGAIN -> "plain";
            case WRONG -> "red";
            case LEFT_OUT -> "grey";
        };
        boolean there = it.file().filter(file -> !ground.acts(file).isEmpty()).isPresent();
        return Listing.Row.of(
                it.number() == 0 ? Cell.of("–") : Cell.of(it.number()),
                Cell.of(it.says()),
                Cell.tag(it.standing().text(), colour),
                Cell.of(joined(it.steps(), "、", ", ")),
                Cell.of(joined(it.findings().stream().map(Pages::told).toList(), "\n", "\n")),
                there
                        ? new Cell(
                                Words.OPEN.text(),
                                Optional.of(path + "/" + it.file().orElseThrow()),
                                Optional.empty())
                        : Cell.of("–"));
    }

    private Page columns(Visit visit) {
        var kind = Kind.of(visit.word("kind"));
        if (kind.isEmpty()) return new Page.Missing();
        var mapping = RowMapping.shipped(kind.get());
        var importing = Imports.rows(ground, mapping, visit.signedIn());
        var rows = mapping.columns().stream()
                .map(it -> Listing.Row.of(
                        Cell.of(it.heading()),
                        Cell.of((importing.must(it) && it.otherwise().isEmpty() ? Words.YES : Words.NO).text()),
                        Cell.of(importing.choices(it)),
                        Cell.of(importing.otherwise(it)),
                        Cell.of(String.join("、", it.also()))))
                .toList();
        return new Listing(
                        visit,
                        new Text(
                                kind.get().text().zh() + Words.COLUMNS.text().zh(),
                                Words.COLUMNS.text().en() + ": "
                                        + kind.get().text().en()),
                        Words.LEAD.text(),
                        List.of(),
                        List.of(
                                Column.of(Words.HEADING.text()),
                                Column.of(Words.MUST.text()),
                                Column.of(Words.CHOICES.text()),
                                Column.of(Words.OTHERWISE.text()),
                                Column.of(Words.ALSO.text())),
                        rows,
                        rows.size(),
                        1,
                        1,
                        _ -> visit.path(),
                        Optional.empty())
                .show();
    }

    /// The headings of a mapping as an empty table; of several columns of one name the first.
    private Page template(Visit visit) {
        var kind = Kind.of(visit.word("kind"));
        if (kind.isEmpty()) return new Page.Missing();
        var mapping = RowMapping.shipped(kind.get());
        var headings = mapping.columns().stream()
                .filter(it -> mapping.column(it.name()).filter(it::equals).isPresent())
                .map(RowMapping.Column::heading)
                .toList();
        var bytes = new ByteArrayOutputStream();
        try {
            new Spreadsheet(kind.get().text(), headings, _ -> {})
                    .write(Spreadsheet.Format.XLSX, bytes, visit.language());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Page.File(
                kind.get().text().in(visit.language()) + ".xlsx",
                Spreadsheet.Format.XLSX.type(),
                bytes.toByteArray(),
                false);
    }

    @Override
    public Text title(State state) {
        return Text.same(state.received().orElseThrow().table().name());
    }

    @Override
    public List<Fact> facts(State state) {
        var it = state.received().orElseThrow();
        return List.of(
                new Fact(Words.STATUS.text(), state.status().text()),
                new Fact(Labels.KIND.text(), it.kind().text()),
                new Fact(
                        Labels.BODY.text(),
                        ground.org().body(it.body()).map(one -> one.name()).orElse(Text.same(it.body()))),
                new Fact(Labels.ON.text(), Text.same(it.on().toString())));
    }

    /// The body that handed it in.
    @Override
    public boolean sees(Actor actor, State state) {
        return actor.body().equals(state.received().orElseThrow().body());
    }
}
