package shuzhi.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shuzhi.business.CommandForms;
import shuzhi.business.FilePages;
import shuzhi.business.Form.Choice;
import shuzhi.business.Ground;
import shuzhi.business.History.Fact;
import shuzhi.business.Listing;
import shuzhi.business.Listing.Cell;
import shuzhi.business.Listing.Column;
import shuzhi.business.Listing.Tab;
import shuzhi.business.Sight;
import shuzhi.credit.measures.Measure;
import shuzhi.credit.publication.Command;
import shuzhi.credit.publication.Kind;
import shuzhi.credit.publication.Rules;
import shuzhi.credit.publication.State;
import shuzhi.credit.publication.Status;
import shuzhi.exchange.Spreadsheet;
import shuzhi.ledger.Context;
import shuzhi.org.Actor;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;
import shuzhi.words.Word;

/// Publications on the screen (双公示页面): for the staff by state, for everybody what is published, with
/// the exchange format behind the lists, and how every body does.
public final class PublicationPages implements FilePages.Look<State> {
    private final Ground ground;
    private final Views views;
    private final FilePages<?, ?, State> files;

    PublicationPages(Ground ground) {
        this.ground = ground;
        this.views = new Views(ground.query());
        this.files = new FilePages<>(ground, Rules.PUBLICATION, Credit.VOCABULARY, "/publications", Pages.STAFF, this);
    }

    List<Route> routes() {
        var routes = new ArrayList<Route>();
        routes.add(Route.of("/publications", Pages.STAFF, this::list).named(Words.PUBLICATIONS.text()));
        routes.add(Route.of("/publications/rates", Pages.STAFF, this::rates).named(Words.RATES.text()));
        routes.add(Route.open("/credit/licences", visit -> published(visit, Kind.LICENCE))
                .withTable(_ -> Optional.of(exchange(Kind.LICENCE))));
        routes.add(Route.open("/credit/penalties", visit -> published(visit, Kind.PENALTY))
                .withTable(_ -> Optional.of(exchange(Kind.PENALTY))));
        routes.add(files.routes().getFirst());
        return routes;
    }

    /// The lists of records.
    enum Shelf implements Word {
        WAITING(Status.PENDING, Status.PENDING),
        TO_CLEAR(Status.QUARANTINED, Status.QUARANTINED, Status.RETURNED),
        TO_WITHDRAW(Status.TO_WITHDRAW, Status.TO_WITHDRAW),
        PUBLISHED(Status.PUBLISHED, Status.PUBLISHED),
        WITHHELD(Status.WITHHELD, Status.WITHHELD),
        OVER(Status.ENDED, Status.ENDED, Status.REPAIRED, Status.WITHDRAWN, Status.SHIELDED);

        private final Status word;
        private final List<String> states;

        Shelf(Status word, Status... states) {
            this.word = word;
            this.states = java.util.Arrays.stream(states).map(Enum::name).toList();
        }

        static Shelf named(String name) {
            for (var it : values()) if (it.name().equals(name)) return it;
            return PUBLISHED;
        }

        @Override
        public Text text() {
            return word.text();
        }
    }

    private Page list(Visit visit) {
        var chosen = Shelf.named(visit.word("tab"));
        var tabs = new ArrayList<Tab>();
        for (var it : Shelf.values())
            tabs.add(new Tab(
                    it.text(), "/publications?tab=" + it.name(), views.publicationCount(it.states), it == chosen));
        long count = views.publicationCount(chosen.states);
        int page = Listing.page(visit, count);
        var rows = views.publications(chosen.states, (page - 1) * Listing.onAPage(), Listing.onAPage()).stream()
                .map(it -> row(it, "/publications/" + it.file()))
                .toList();
        return new Listing(
                        visit,
                        Words.PUBLICATIONS.text(),
                        Words.PUBLICATIONS_LEAD.text(),
                        tabs,
                        columns(),
                        rows,
                        count,
                        page,
                        Listing.pages(count),
                        it -> "/publications?tab=" + chosen.name() + "&page=" + it,
                        Optional.empty())
                .show();
    }

    static List<Column> columns() {
        return List.of(
                Column.of(Labels.NUMBER.text()),
                Column.of(Labels.KIND.text()),
                Column.of(Labels.SHOWN.text()),
                Column.of(Labels.CODE.text()),
                Column.of(Labels.BODY.text()),
                Column.of(Labels.DECIDED.text()),
                Column.of(Labels.DUE.text()),
                Column.of(Labels.PUBLISHED.text()),
                Column.of(Words.STATUS.text()));
    }

    private Listing.Row row(Views.Publication it, String link) {
        boolean late = it.published().filter(it.due()::isBefore).isPresent()
                || it.published().isEmpty()
                        && it.status() != Status.WITHHELD
                        && it.due().isBefore(Pages.today(ground));
        return Listing.Row.of(
                Cell.link(it.number(), link),
                Cell.of(it.kind().text()),
                Cell.of(it.shown()),
                Cell.of(it.code()),
                Cell.of(Pages.body(ground, it.body())),
                Cell.of(it.decided()),
                late ? Cell.tag(Text.same(it.due().toString()), "red") : Cell.of(it.due()),
                Cell.of(it.published()),
                it.objections() > 0
                        ? Cell.tag(Words.OBJECTED.text(), "yellow")
                        : Cell.of(it.status().text()));
    }

    /// What is published, for everybody.
    private Page published(Visit visit, Kind kind) {
        long count = views.publishedCount(kind);
        int page = Listing.page(visit, count);
        var rows = views.published(kind, (page - 1) * Listing.onAPage(), Listing.onAPage()).stream()
                .map(it -> row(it, "/credit/" + it.code()))
                .toList();
        var title = kind == Kind.LICENCE ? Words.LICENCES : Words.PENALTIES;
        return Listing.paged(
                        visit,
                        title.text(),
                        Words.PUBLICATIONS_LEAD.text(),
                        columns(),
                        rows,
                        count,
                        visit.path().replaceFirst("\\?.*", ""),
                        false)
                .show();
    }

    private Spreadsheet exchange(Kind kind) {
        var title = kind == Kind.LICENCE ? Words.LICENCES : Words.PENALTIES;
        var today = Pages.today(ground);
        return new Spreadsheet(
                title.text(),
                Exchange.columns(kind),
                taker -> views.eachPublished(
                        kind,
                        it -> taker.row(Exchange.row(
                                ground.state(Rules.PUBLICATION, it.file()),
                                Pages.body(ground, it.body()).zh(),
                                today))));
    }

    private Page rates(Visit visit) {
        var today = Pages.today(ground);
        var from = day(visit.word("from")).orElse(today.withDayOfYear(1));
        var until = day(visit.word("until")).orElse(today);
        var rows = views.rates(from, until).stream()
                .map(it -> Listing.Row.of(
                        Cell.of(Pages.body(ground, it.body())),
                        Cell.of(it.due()),
                        Cell.of(it.onTime()),
                        Cell.of(it.late()),
                        Cell.of(it.missing()),
                        Cell.of(it.returned()),
                        percent(it.onTime(), it),
                        percent(it.late(), it),
                        percent(it.missing(), it),
                        percent(it.returned(), it)))
                .toList();
        return Listing.paged(
                        visit,
                        Words.RATES.text(),
                        Words.RATES_LEAD.text(),
                        List.of(
                                Column.of(Labels.BODY.text()),
                                Column.number(Words.DUE_RECORDS.text()),
                                Column.number(Words.IN_TIME.text()),
                                Column.number(Words.LATE.text()),
                                Column.number(Words.MISSING.text()),
                                Column.number(Words.SENT_BACK.text()),
                                Column.number(Words.RATE.text()),
                                Column.number(Words.LATE_RATE.text()),
                                Column.number(Words.MISSING_RATE.text()),
                                Column.number(Words.SENT_BACK_RATE.text())),
                        rows,
                        rows.size(),
                        "/publications/rates",
                        false)
                .show();
    }

    private static Cell percent(int some, Views.Rate of) {
        return Cell.of(java.math.BigDecimal.valueOf(100L * some)
                .divide(java.math.BigDecimal.valueOf(of.due()), 2, java.math.RoundingMode.HALF_UP)
                .toPlainString());
    }

    private static Optional<java.time.LocalDate> day(String word) {
        try {
            return Optional.of(java.time.LocalDate.parse(word));
        } catch (java.time.format.DateTimeParseException _) {
            return Optional.empty();
        }
    }

    @Override
    public Text title(State state) {
        var it = state.facts().orElseThrow();
        return Text.same(it.number() + " " + it.party().shown());
    }

    @Override
    public List<Fact> facts(State state) {
        var it = state.facts().orElseThrow();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(Words.STATUS.text(), state.status().text()));
        if (!state.objections().isEmpty())
            facts.add(new Fact(Words.OBJECTED.text(), Text.same(String.join(", ", state.objections()))));
        facts.add(new Fact(Labels.KIND.text(), it.kind().text()));
        facts.add(new Fact(Labels.BODY.text(), Pages.body(ground, it.body())));
        facts.add(new Fact(Labels.CODE.text(), Text.same(it.party().code())));
        facts.add(new Fact(Labels.DECIDED.text(), Text.same(it.decided().toString())));
        facts.add(new Fact(Labels.DUE.text(), Text.same(it.due().toString())));
        it.ownDue().ifPresent(day -> facts.add(new Fact(Labels.OWN_DUE.text(), Text.same(day.toString()))));
        links(state, facts);
        state.published().ifPresent(day -> facts.add(new Fact(Labels.PUBLISHED.text(), Text.same(day.toString()))));
        state.withdrawBy().ifPresent(day -> facts.add(new Fact(Labels.WITHDRAW_BY.text(), Text.same(day.toString()))));
        facts.add(new Fact(Labels.MATTER.text(), Text.same(it.content().matter())));
        if (!it.content().result().isEmpty())
            facts.add(new Fact(Labels.RESULT.text(), Text.same(it.content().result())));
        it.severity().ifPresent(one -> facts.add(new Fact(Labels.SEVERITY.text(), one.text())));
        state.period(Pages.today(ground)).ifPresent(period -> {
            period.minimumEnds()
                    .ifPresent(_ -> facts.add(new Fact(
                            Words.REPAIR_FROM.text(),
                            Text.same(period.repairFrom().toString()))));
            period.hiddenFrom()
                    .ifPresent(day ->
                            facts.add(new Fact(Words.HIDDEN_FROM.text(), Text.same(day + " · " + period.basis()))));
        });
        state.measures().stream()
                .sorted()
                .flatMap(id -> Pages.measures(ground).ever(id).stream())
                .forEach(one -> facts.add(new Fact(Words.MEASURES.text(), one.name())));
        return facts;
    }

    private void links(State state, List<Fact> facts) {
        var it = state.links();
        it.replaces().ifPresent(file -> facts.add(new Fact(Labels.REPLACES.text(), record(file))));
        it.licence().ifPresent(one -> {
            var change = one.change().text();
            facts.add(new Fact(
                    Titles.LICENCE_UPDATED.text(),
                    new Text(change.zh() + " " + one.day(), change.en() + " " + one.day())));
            one.successor().ifPresent(file -> facts.add(new Fact(Labels.SUCCESSOR.text(), record(file))));
        });
        it.enterprise()
                .ifPresent(day -> facts.add(new Fact(Titles.ENTERPRISE_PUBLISHED.text(), Text.same(day.toString()))));
        it.push().ifPresent(one -> {
            facts.add(new Fact(Titles.PUSHED.text(), Text.same(one.province() + " " + one.day())));
            one.publishBy().ifPresent(day -> facts.add(new Fact(Labels.PUBLISH_BY.text(), Text.same(day.toString()))));
            one.published()
                    .ifPresent(day -> facts.add(new Fact(Words.PUBLISHED_THERE.text(), Text.same(day.toString()))));
        });
        if (it.push().isEmpty())
            Rules.pushBy(state, context())
                    .ifPresent(day -> facts.add(new Fact(Words.PUSH_BY.text(), Text.same(day.toString()))));
    }

    private Context context() {
        var now = ground.time().now();
        var days = ground.calendars().asKnownOn(Pages.today(ground));
        return new Context(now, now, Actor.SYSTEM, days, ground.ledger()::state, Context.Numbers.ONES);
    }

    private Text record(String file) {
        return Text.same(views.publication(file).map(Views.Publication::number).orElse(file));
    }

    /// What is withheld is seen by the body that decided, nobody else.
    @Override
    public boolean sees(Actor actor, State state) {
        return state.status() != Status.WITHHELD
                || Sight.single(ground, actor, state.facts().orElseThrow().body());
    }

    @Override
    public Set<String> elsewhere() {
        return Set.of("content", "party", "source");
    }

    @Override
    public CommandForms.Hints hints(State state, Actor actor) {
        return new CommandForms.Hints() {
            @Override
            public Optional<List<Choice>> choices(Class<?> command, String component) {
                if (command == Command.Attach.class && component.equals("measure"))
                    return Optional.of(Pages.measures(ground).on(Pages.today(ground)).stream()
                            .map(it -> Choice.of(it.id(), it.name()))
                            .toList());
                if (command == Command.Lift.class && component.equals("measure"))
                    return Optional.of(state.measures().stream()
                            .sorted()
                            .map(it -> Choice.of(
                                    it,
                                    Pages.measures(ground)
                                            .ever(it)
                                            .map(Measure::name)
                                            .orElse(Text.same(it))))
                            .toList());
                return Optional.empty();
            }

            @Override
            public Map<String, String> values(Class<?> command) {
                return command == Command.Correct.class
                        ? state.facts().map(PublicationPages::written).orElse(Map.of())
                        : Map.of();
            }
        };
    }

    /// What stands in the record now, to be corrected.
    private static Map<String, String> written(State.Facts it) {
        var values = new java.util.HashMap<String, String>();
        values.put("party.name", it.party().name());
        values.put("party.code", it.party().code());
        it.party().representative().ifPresent(one -> values.put("party.representative", one));
        var content = it.content();
        values.put("content.document", content.document());
        values.put("content.category", content.category());
        values.put("content.matter", content.matter());
        values.put("content.facts", content.facts());
        values.put("content.basis", content.basis());
        values.put("content.result", content.result());
        values.put("content.fine", content.fine().toPlainString());
        values.put("content.confiscated", content.confiscated().toPlainString());
        values.put("content.certificate", content.certificate());
        values.put("content.identifier", content.identifier());
        content.from().ifPresent(day -> values.put("content.from", day.toString()));
        content.until().ifPresent(day -> values.put("content.until", day.toString()));
        return values;
    }
}
