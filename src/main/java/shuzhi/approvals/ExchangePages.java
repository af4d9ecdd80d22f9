package shuzhi.approvals;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import shuzhi.approvals.CaseTables.Span;
import shuzhi.approvals.batch.Command;
import shuzhi.approvals.batch.Rules;
import shuzhi.approvals.batch.State;
import shuzhi.business.CommandForms;
import shuzhi.business.FilePages;
import shuzhi.business.Form;
import shuzhi.business.Ground;
import shuzhi.business.History.Fact;
import shuzhi.business.Listing;
import shuzhi.business.Listing.Cell;
import shuzhi.business.Listing.Column;
import shuzhi.business.Listing.Row;
import shuzhi.exchange.Spreadsheet;
import shuzhi.exchange.TableFault;
import shuzhi.exchange.TableSet;
import shuzhi.figures.Scope;
import shuzhi.ledger.Context;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.web.Listed;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// Exchange tables on the screen (数据交换页面): download those of a period, hand in those of a partner, see what is
/// wrong with them row by row, and have them taken in.
public final class ExchangePages implements FilePages.Look<State> {
    private static final Set<Role> READERS = Set.of(Role.SUPERVISOR);
    private static final List<Column> FAULTS = List.of(
            Column.of(ExchangeWords.TABLE.text()),
            Column.number(ExchangeWords.LINE.text()),
            Column.of(ExchangeWords.FIELD.text()),
            Column.of(ExchangeWords.WHAT.text()));

    private final Ground ground;
    private final BatchViews views;
    private final Batches batches;
    private final FilePages<?, ?, State> files;

    ExchangePages(Ground ground) {
        this.ground = ground;
        this.views = new BatchViews(ground.query());
        this.batches = new Batches(ground);
        this.files = new FilePages<>(ground, Rules.BATCH, Approvals.VOCABULARY, "/exchange", READERS, this);
    }

    /// The list of sets, with the form to download one.
    ///
    /// @param sets the sets of tables that can be chosen
    /// @param wrong true when the last download was not asked for in full
    public record Sets(
            Visit visit, List<Form.Choice> sets, LocalDate first, LocalDate last, boolean wrong, Listing list)
            implements Listed {
        @Override
        public Text title() {
            return list.title();
        }

        @Override
        public List<Text> names() {
            return list.names();
        }

        @Override
        public List<List<?>> cells() {
            return list.cells();
        }

        @Override
        public int pages() {
            return list.pages();
        }
    }

    /// A set that came in or goes out.
    ///
    /// @param wrong why nothing of it can be read; empty when it can
    /// @param counts what would come of it, by name; empty for one that goes out
    /// @param faults what is wrong with its rows
    /// @param released true for one that goes out
    public record Opened(
            FilePages.Shown sheet,
            Optional<Text> wrong,
            List<Fact> counts,
            Optional<Listing> faults,
            boolean released) {}

    List<Route> routes() {
        return List.of(
                Route.of("/exchange", READERS, this::list).named(ExchangeWords.EXCHANGE.text()),
                Route.of("/exchange/tables.zip", READERS, this::download),
                Route.of("/exchange/{file}", READERS, this::file),
                Route.of("/exchange/{file}/rows", READERS, this::file).withTable(this::table),
                Route.of("/exchange/{file}/tables.zip", READERS, this::released),
                files.routes().getLast());
    }

    private static List<Form.Choice> sets() {
        return TableSet.all().stream()
                .map(it -> Form.Choice.of(it, TableSet.title(it)))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(ground.time().now(), Context.ZONE);
    }

    private Page list(Visit visit) {
        var office = visit.signedIn().body();
        long count = views.count(office);
        int page = Listing.page(visit, count);
        var rows = views.batches(office, (page - 1) * Listing.onAPage(), Listing.onAPage()).stream()
                .map(it -> Row.of(
                        Cell.link(TableSet.title(it.tables()), "/exchange/" + it.file()),
                        it.source().isEmpty() ? Cell.of("–") : Cell.of(it.source()),
                        Cell.of(it.day()),
                        Cell.tag(it.status().text(), "plain")))
                .toList();
        var list = Listing.paged(
                visit,
                ExchangeWords.BATCHES.text(),
                Text.same(""),
                List.of(
                        Column.of(ExchangeWords.SET.text()),
                        Column.of(ExchangeWords.SOURCE.text()),
                        Column.of(ExchangeWords.DAY.text()),
                        Column.of(ExchangeWords.STATUS.text())),
                rows,
                count,
                "/exchange",
                true);
        return new Page.Show(
                "shuzhi/approvals/pages/exchange.jte",
                new Sets(
                        visit,
                        sets(),
                        today().withDayOfYear(1),
                        today(),
                        !visit.word("wrong").isEmpty(),
                        list));
    }

    private static Optional<LocalDate> day(String word) {
        try {
            return word.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? Optional.of(LocalDate.parse(word)) : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Spreadsheet.Format format(Visit visit) {
        return Arrays.stream(Spreadsheet.Format.values())
                .filter(it -> it.name().equals(visit.word("format")))
                .findFirst()
                .orElse(Spreadsheet.Format.CSV);
    }

    private Page download(Visit visit) {
        var set = TableSet.named(visit.word("set"));
        var first = day(visit.word("first"));
        var last = day(visit.word("last"));
        if (set.isEmpty() || first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get()))
            return new Page.Redirect("/exchange?wrong=1");
        return stream(visit, set.get(), first.get(), last.get(), false);
    }

    /// A set that names persons is had by the body that stated the basis, and only for the days it stated.
    private Page released(Visit visit) {
        if (files.shown(visit).isEmpty() || visit.word("file").equals("new")) return new Page.Missing();
        var released = ground.state(Rules.BATCH, visit.word("file")).released();
        var set = released.flatMap(it -> TableSet.named(it.tables()));
        if (released.isEmpty() || set.isEmpty()) return new Page.Missing();
        return stream(visit, set.get(), released.get().first(), released.get().last(), true);
    }

    private Page stream(Visit visit, TableSet set, LocalDate first, LocalDate last, boolean persons) {
        var span = new Span(first, last, Scope.prefix(visit.signedIn().place()));
        long until = views.entries();
        return new Page.Stream(
                set.name() + "-" + first + "-" + last + ".zip",
                "application/zip",
                out -> new ExchangeFiles(ground, set, format(visit), span, persons, until).write(out));
    }

    private Page file(Visit visit) {
        var sheet = files.shown(visit);
        if (sheet.isEmpty()) return new Page.Missing();
        var state = visit.word("file").equals("new") ? State.BLANK : ground.state(Rules.BATCH, visit.word("file"));
        boolean released = state.released().isPresent();
        if (state.received().isEmpty())
            return show(new Opened(sheet.get(), Optional.empty(), List.of(), Optional.empty(), released));
        return switch (batches.tried(visit.word("file"))) {
            case Batches.Tried.Unreadable(var why) ->
                show(new Opened(sheet.get(), Optional.of(why), List.of(), Optional.empty(), false));
            case Batches.Tried.Planned(var plan) ->
                show(new Opened(
                        sheet.get(),
                        Optional.empty(),
                        List.of(
                                count(ExchangeWords.FRESH, plan.requests().size()),
                                count(ExchangeWords.AGAIN, plan.again()),
                                count(ExchangeWords.LEFT_OUT, plan.faults().size())),
                        Optional.of(faults(visit, plan.faults())),
                        false));
        };
    }

    private static Page show(Opened model) {
        return new Page.Show("shuzhi/approvals/pages/batch.jte", model);
    }

    private static Fact count(ExchangeWords word, int count) {
        return new Fact(word.text(), Text.same(Integer.toString(count)));
    }

    private Listing faults(Visit visit, List<TableFault> faults) {
        int page = Listing.page(visit, faults.size());
        var self = "/exchange/" + visit.word("file");
        return new Listing(
                visit,
                ExchangeWords.FAULTS.text(),
                Text.same(""),
                List.of(),
                FAULTS,
                faults.stream()
                        .skip((page - 1L) * Listing.onAPage())
                        .limit(Listing.onAPage())
                        .map(it -> Row.of(
                                Cell.of(it.file().isEmpty() ? "–" : it.file()),
                                Cell.of(it.line()),
                                Cell.of(it.field().isEmpty() ? "–" : it.field()),
                                Cell.of(it.what())))
                        .toList(),
                faults.size(),
                page,
                Listing.pages(faults.size()),
                it -> self + "?page=" + it,
                Optional.empty());
    }

    private Optional<Spreadsheet> table(Visit visit) {
        if (files.shown(visit).isEmpty() || visit.word("file").equals("new")) return Optional.empty();
        if (ground.state(Rules.BATCH, visit.word("file")).received().isEmpty()) return Optional.empty();
        if (!(batches.tried(visit.word("file")) instanceof Batches.Tried.Planned(var plan))) return Optional.empty();
        return Optional.of(new Spreadsheet(
                ExchangeWords.FAULTS.text(), FAULTS.stream().map(Column::name).toList(), taker -> {
                    for (var it : plan.faults()) taker.row(List.of(it.file(), it.line(), it.field(), it.what()));
                }));
    }

    @Override
    public Text title(State state) {
        return state.received()
                .map(it -> titled(it.tables(), it.source()))
                .or(() -> state.released().map(it -> titled(it.tables(), it.first() + " – " + it.last())))
                .orElse(Text.same(""));
    }

    private static Text titled(String tables, String more) {
        var title = TableSet.title(tables);
        return new Text(title.zh() + " · " + more, title.en() + " · " + more);
    }

    @Override
    public List<Fact> facts(State state) {
        var facts = new ArrayList<>(
                List.of(new Fact(ExchangeWords.STATUS.text(), state.status().text())));
        state.received().ifPresent(it -> {
            facts.add(new Fact(ExchangeWords.SOURCE.text(), Text.same(it.source())));
            facts.add(new Fact(ExchangeWords.DAY.text(), Text.same(it.on().toString())));
        });
        state.released().ifPresent(it -> {
            facts.add(new Fact(ExchangeWords.FIRST.text(), Text.same(it.first().toString())));
            facts.add(new Fact(ExchangeWords.LAST.text(), Text.same(it.last().toString())));
            facts.add(new Fact(Labels.LEGAL_BASIS.text(), Text.same(it.legalBasis())));
        });
        return facts;
    }

    /// The body that handed it in, or that answers for what went out.
    @Override
    public boolean sees(Actor actor, State state) {
        var office = state.received()
                .map(it -> it.office())
                .or(() -> state.released().map(it -> it.office()));
        return office.filter(actor.body()::equals).isPresent();
    }

    @Override
    public CommandForms.Hints hints(State state, Actor actor) {
        return new CommandForms.Hints() {
            @Override
            public Optional<List<Form.Choice>> choices(Class<?> command, String component) {
                boolean named = command == Command.Receive.class || command == Command.Release.class;
                if (!named || !component.equals("tables")) return Optional.empty();
                return Optional.of(sets());
            }
        };
    }
}
