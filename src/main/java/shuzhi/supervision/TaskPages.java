package shuzhi.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shuzhi.business.FilePages;
import shuzhi.business.Ground;
import shuzhi.business.History.Fact;
import shuzhi.business.Listing;
import shuzhi.business.Listing.Cell;
import shuzhi.business.Listing.Column;
import shuzhi.business.Listing.Tab;
import shuzhi.business.Sight;
import shuzhi.ledger.Context;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.papers.Docx;
import shuzhi.supervision.Views.Side;
import shuzhi.supervision.task.Rules;
import shuzhi.supervision.task.State;
import shuzhi.supervision.task.Status;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;
import shuzhi.words.Word;

/// Tasks on the screen (督办任务页面): what we owe, what we issued, and how everybody does.
public final class TaskPages implements FilePages.Look<State> {
    private final Ground ground;
    private final Views views;

    TaskPages(Ground ground) {
        this.ground = ground;
        this.views = new Views(ground.query());
    }

    List<Route> routes() {
        var routes = new ArrayList<Route>();
        routes.add(Route.of("/tasks", Pages.STAFF, this::list).named(Words.TASKS.text()));
        routes.add(Route.of("/tasks/bulletin", Pages.STAFF, this::bulletin));
        routes.add(Route.of("/tasks/bulletin.docx", Pages.STAFF, this::bulletinPaper));
        routes.addAll(
                new FilePages<>(ground, Rules.TASK, Supervision.VOCABULARY, "/tasks", Pages.STAFF, this).routes());
        return routes;
    }

    /// The lists of tasks.
    enum Shelf implements Word {
        TO_DO(Words.TO_DO, Side.LEAD, Status.ISSUED, Status.IN_PROGRESS, Status.DEFERRAL_ASKED),
        TO_ASSIST(Words.TO_ASSIST, Side.PARTNER, Status.ISSUED, Status.IN_PROGRESS, Status.DEFERRAL_ASKED),
        TO_REVIEW(Words.TO_REVIEW, Side.ISSUER, Status.UNDER_REVIEW, Status.DONE, Status.DEFERRAL_ASKED),
        ISSUED(Words.ISSUED_BY_US, Side.ISSUER, Status.DRAFT, Status.ISSUED, Status.IN_PROGRESS, Status.DEFERRAL_ASKED),
        FINISHED(Words.FINISHED, Side.ISSUER, Status.STRUCK_OFF, Status.CANCELLED);

        private final Words word;
        private final Side side;
        private final List<String> states;

        Shelf(Words word, Side side, Status... states) {
            this.word = word;
            this.side = side;
            this.states = java.util.Arrays.stream(states).map(Enum::name).toList();
        }

        static Shelf named(String name) {
            for (var it : values()) if (it.name().equalsIgnoreCase(name)) return it;
            return TO_DO;
        }

        @Override
        public Text text() {
            return word.text();
        }
    }

    private Page list(Visit visit) {
        var actor = visit.signedIn();
        var chosen = Shelf.named(visit.word("tab"));
        var tabs = new ArrayList<Tab>();
        for (var it : Shelf.values())
            tabs.add(new Tab(
                    it.text(),
                    "/tasks?tab=" + it.name(),
                    views.taskCount(it.side, actor.body(), it.states),
                    it == chosen));
        long count = views.taskCount(chosen.side, actor.body(), chosen.states);
        int page = Listing.page(visit, count);
        var tasks = views.tasks(
                chosen.side, actor.body(), chosen.states, (page - 1) * Listing.ON_A_PAGE, Listing.ON_A_PAGE);
        boolean opens = actor.is(Role.SUPERVISOR) || actor.is(Role.HEAD);
        return new Listing(
                        visit,
                        Words.TASKS.text(),
                        Words.TASKS_LEAD.text(),
                        tabs,
                        columns(),
                        rows(ground, tasks),
                        count,
                        page,
                        Listing.pages(count),
                        it -> "/tasks?tab=" + chosen.name() + "&page=" + it,
                        opens ? Optional.of("/tasks/new") : Optional.empty())
                .show();
    }

    static List<Column> columns() {
        return List.of(
                Column.of(Labels.NUMBER.text()),
                Column.of(Labels.SOURCE.text()),
                Column.of(Labels.ORIGIN.text()),
                Column.of(Labels.LEAD.text()),
                Column.of(Words.STATUS.text()),
                Column.of(Labels.DUE.text()),
                Column.of(Words.CARD.text()));
    }

    static List<Listing.Row> rows(Ground ground, List<Views.Task> tasks) {
        return tasks.stream()
                .map(it -> Listing.Row.of(
                        Cell.link(it.number(), "/tasks/" + it.file()),
                        Cell.of(it.source().text()),
                        Cell.of(it.origin()),
                        Cell.of(Pages.body(ground.org(), it.lead())),
                        Cell.tag(it.status().text(), it.status() == Status.STRUCK_OFF ? "green" : "plain"),
                        Cell.of(it.due()),
                        it.card()
                                .map(card -> Cell.tag(card.text(), card.name().toLowerCase(java.util.Locale.ROOT)))
                                .orElse(Cell.of("–"))))
                .toList();
    }

    @Override
    public Text title(State state) {
        var facts = state.facts().orElseThrow();
        return Text.same(facts.number() + " " + facts.what());
    }

    @Override
    public List<Fact> facts(State state) {
        var it = state.facts().orElseThrow();
        var facts = new LinkedHashMap<Labels, Text>();
        facts.put(Labels.SENTENCE, Text.same("“" + it.sentence() + "”"));
        facts.put(
                Labels.SOURCE,
                new Text(
                        it.source().text().zh() + " " + it.origin(),
                        it.source().text().en() + " " + it.origin()));
        facts.put(Labels.LEAD, Pages.body(ground.org(), it.lead()));
        facts.put(Labels.ISSUER, Pages.body(ground.org(), it.issuer()));
        facts.put(Labels.URGENCY, it.urgency().text());
        state.due().ifPresent(due -> facts.put(Labels.DUE, Text.same(due.toString())));
        it.measure().ifPresent(measure -> facts.put(Labels.MEASURE, Text.same(measure)));
        var all = new ArrayList<Fact>();
        all.add(new Fact(Words.STATUS.text(), state.status().text()));
        facts.forEach((label, value) -> all.add(new Fact(label.text(), value)));
        it.partners().forEach(body -> all.add(part(state, body)));
        return all;
    }

    /// Who assists, and whether its part is there.
    private Fact part(State state, String body) {
        var name = Pages.body(ground.org(), body);
        var part = Optional.ofNullable(state.parts().get(body));
        var word = part.isEmpty()
                ? Words.PART_NOT_SIGNED
                : part.get().done().isEmpty() ? Words.PART_SIGNED : Words.PART_DONE;
        var day = part.flatMap(one -> one.done().or(() -> Optional.of(one.signed())))
                .map(one -> " " + one)
                .orElse("");
        return new Fact(
                Words.PART_OF.text(),
                new Text(
                        name.zh() + "：" + word.text().zh() + day,
                        name.en() + ": " + word.text().en() + day));
    }

    /// The bodies that lead, assist or issue it, and the supervisors of the city.
    @Override
    public boolean sees(Actor actor, State state) {
        var it = state.facts().orElseThrow();
        var bodies = new HashSet<>(it.partners());
        bodies.add(it.lead());
        bodies.add(it.issuer());
        return Sight.single(ground, actor, bodies);
    }

    @Override
    public Set<String> elsewhere() {
        return Set.of("sentence", "what");
    }

    /// The stretch that was asked for: a quarter or a year, this year if none.
    private LocalDate from(Visit visit) {
        var word = visit.word("from");
        return word.matches("\\d{4}-\\d\\d-\\d\\d") ? LocalDate.parse(word) : today().withDayOfYear(1);
    }

    private LocalDate until(Visit visit) {
        var word = visit.word("until");
        return word.matches("\\d{4}-\\d\\d-\\d\\d") ? LocalDate.parse(word) : today();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(ground.time().now(), Context.ZONE);
    }

    private Page bulletin(Visit visit) {
        var standings = views.standings(from(visit), until(visit));
        var rows = standings.stream()
                .map(it -> Listing.Row.of(
                        Cell.of(Pages.body(ground.org(), it.lead())),
                        Cell.of(it.due()),
                        Cell.of(it.onTime()),
                        Cell.of(Bulletin.rate(it)),
                        Cell.of(it.overdue()),
                        Cell.of(it.yellow() + it.red())))
                .toList();
        var stretch = " " + from(visit) + " – " + until(visit);
        return new Listing(
                        visit,
                        new Text(
                                Words.BULLETIN.text().zh() + stretch,
                                Words.BULLETIN.text().en() + stretch),
                        Words.BULLETIN_LEAD.text(),
                        List.of(new Tab(
                                Words.DOWNLOAD_DOCX.text(),
                                "/tasks/bulletin.docx?from=" + from(visit) + "&until=" + until(visit),
                                standings.size(),
                                false)),
                        List.of(
                                Column.of(Labels.LEAD.text()),
                                Column.number(Words.DUE_IN_PERIOD.text()),
                                Column.number(Words.ON_TIME.text()),
                                Column.number(Words.RATE.text()),
                                Column.number(Words.OVERDUE.text()),
                                Column.number(Words.CARD.text())),
                        rows,
                        rows.size(),
                        1,
                        1,
                        _ -> "/tasks/bulletin",
                        Optional.empty())
                .show();
    }

    private Page bulletinPaper(Visit visit) {
        var names = new LinkedHashMap<String, String>();
        var standings = views.standings(from(visit), until(visit));
        standings.forEach(
                it -> names.put(it.lead(), Pages.body(ground.org(), it.lead()).zh()));
        var paper = Bulletin.paper(
                Pages.body(ground.org(), visit.signedIn().body()).zh(),
                from(visit),
                until(visit),
                today(),
                standings,
                Map.copyOf(names));
        return new Page.File(
                "督查通报.docx",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                Docx.write(paper),
                false);
    }
}
