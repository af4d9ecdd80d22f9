package shuzhi.projects;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
import shuzhi.figures.Scope;
import shuzhi.ledger.Context;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.projects.project.Command;
import shuzhi.projects.project.History;
import shuzhi.projects.project.Light;
import shuzhi.projects.project.Lights;
import shuzhi.projects.project.Rules;
import shuzhi.projects.project.State;
import shuzhi.schedule.Schedule;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// Major projects on the screen (重大项目页面): all of them with their lights, and each with its milestones, today and on any
/// earlier day.
public final class Pages implements FilePages.Look<State> {
    private static final Set<Role> STAFF =
            EnumSet.of(Role.HEAD, Role.APPROVER, Role.REVIEWER, Role.SUPERVISOR, Role.REPORTER);

    private final Ground ground;
    private final Views views;
    private final FilePages<?, ?, State> files;

    Pages(Ground ground) {
        this.ground = ground;
        this.views = new Views(ground.query());
        this.files = new FilePages<>(ground, Rules.PROJECT, Projects.VOCABULARY, "/projects", STAFF, this);
    }

    /// A project opened.
    ///
    /// @param on the day it is compared with
    /// @param then how it stood on that day
    public record Opened(
            FilePages.Shown sheet, Optional<Gantt> gantt, Listing milestones, Optional<LocalDate> on, Listing then) {}

    List<Route> routes() {
        return List.of(
                Route.of("/projects", STAFF, this::list).named(Words.PROJECTS.text()),
                Route.of("/projects/{file}", STAFF, this::file),
                files.routes().getLast());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(ground.time().now(), Context.ZONE);
    }

    private Page list(Visit visit) {
        var place = Scope.prefix(visit.signedIn().place());
        long count = views.count(place);
        int page = Listing.page(visit, count);
        var rows = views.projects(place, (page - 1) * Listing.ON_A_PAGE, Listing.ON_A_PAGE).stream()
                .map(it -> row(it, ground.state(Rules.PROJECT, it.file())))
                .toList();
        var actor = visit.signedIn();
        boolean opens = actor.is(Role.HEAD) || actor.is(Role.APPROVER) || actor.is(Role.REVIEWER);
        return Listing.paged(
                        visit,
                        Words.PROJECTS.text(),
                        Words.LEAD.text(),
                        List.of(
                                Column.of(Labels.LIGHT.text()),
                                Column.of(Labels.NAME.text()),
                                Column.of(Labels.RANK.text()),
                                Column.of(Labels.SECTOR.text()),
                                Column.of(Words.STATUS.text()),
                                Column.number(Words.PLAN.text()),
                                Column.number(Words.DONE.text()),
                                Column.number(Words.COMPLETION.text()),
                                Column.number(Words.GAP.text()),
                                Column.of(Words.MONTH.text()),
                                Column.number(Words.OPEN_PROBLEMS.text())),
                        rows,
                        count,
                        "/projects",
                        opens)
                .show();
    }

    private Listing.Row row(Views.Project it, State state) {
        var light = Lights.of(state, today());
        var last = state.lastMonth();
        var plan = last.flatMap(month -> Optional.ofNullable(state.plans().get(month.getYear())))
                .filter(one -> one.amount().signum() > 0);
        var done = last.map(month -> state.done(month.getYear(), month));
        return Listing.Row.of(
                light.map(one -> Cell.tag(one.text(), colour(one))).orElse(Cell.of("–")),
                Cell.link(it.name(), "/projects/" + it.file()),
                Cell.of(it.rank().text()),
                Cell.of(it.sector().text()),
                Cell.of(state.stage().text()),
                Cell.of(plan.map(one -> one.amount().toPlainString())),
                Cell.of(done.map(Object::toString)),
                Cell.of(plan.flatMap(one -> done.map(sum -> Schedule.completion(sum, one.amount())))),
                Cell.of(plan.flatMap(one -> done.map(sum ->
                        Schedule.gap(sum, one.amount(), last.orElseThrow().getMonthValue())))),
                Cell.of(last.map(month -> month.toString().substring(0, 7))),
                Cell.of(open(state)));
    }

    private static long open(State state) {
        return state.problems().values().stream().filter(it -> !it.solved()).count();
    }

    private static String colour(Light light) {
        return light.name().toLowerCase(Locale.ROOT);
    }

    private Page file(Visit visit) {
        var sheet = files.shown(visit);
        if (sheet.isEmpty()) return new Page.Missing();
        if (visit.word("file").equals("new")) return new Page.Show("shuzhi/business/pages/file.jte", sheet.get());
        var state = ground.state(Rules.PROJECT, visit.word("file"));
        var on = day(visit.word("on"));
        var then =
                on.map(day -> History.on(ground.acts(visit.word("file")), day)).orElse(State.BLANK);
        return new Page.Show(
                "shuzhi/projects/pages/project.jte",
                new Opened(
                        sheet.get(),
                        Gantt.of(state, today()),
                        milestones(visit, state),
                        on,
                        compared(visit, then, state)));
    }

    private static Optional<LocalDate> day(String word) {
        return word.matches("\\d{4}-\\d\\d-\\d\\d") ? Optional.of(LocalDate.parse(word)) : Optional.empty();
    }

    private static Listing table(Visit visit, Text title, List<Column> columns, List<Listing.Row> rows) {
        return Listing.within(visit, title, columns, rows);
    }

    private Listing milestones(Visit visit, State state) {
        var rows = state.milestones().values().stream()
                .map(it -> Listing.Row.of(
                        Cell.of(it.code()),
                        Cell.of(it.name()),
                        Cell.of(it.baseline()),
                        Cell.of(it.planned()),
                        Cell.of(it.reached())))
                .toList();
        return table(
                visit,
                Words.MILESTONES.text(),
                List.of(
                        Column.of(Labels.MILESTONE.text()),
                        Column.of(Labels.NAME.text()),
                        Column.of(Words.BASELINE.text()),
                        Column.of(Labels.PLANNED.text()),
                        Column.of(Words.REACHED.text())),
                rows);
    }

    /// How it stood then, beside how it stands now: stage, plan, investment, and every milestone that moved.
    private Listing compared(Visit visit, State then, State now) {
        var rows = new ArrayList<Listing.Row>();
        add(rows, Words.STATUS.text(), then.stage().text(), now.stage().text());
        for (var it : now.plans().entrySet()) {
            var label = new Text(
                    it.getKey() + " " + Words.PLAN.text().zh(),
                    it.getKey() + " " + Words.PLAN.text().en());
            var before = Optional.ofNullable(then.plans().get(it.getKey()));
            add(
                    rows,
                    label,
                    Text.same(before.map(one -> one.amount().toPlainString()).orElse("–")),
                    Text.same(it.getValue().amount().toPlainString()));
        }
        for (var it : now.milestones().values()) {
            var before = Optional.ofNullable(then.milestones().get(it.code()));
            add(rows, Text.same(it.name()), Text.same(before.map(Pages::shown).orElse("–")), Text.same(shown(it)));
        }
        return table(
                visit,
                Words.COMPARE.text(),
                List.of(Column.of(Labels.NAME.text()), Column.of(Words.THEN.text()), Column.of(Words.NOW.text())),
                rows);
    }

    private static String shown(State.Milestone it) {
        return it.planned() + it.reached().map(day -> " → " + day).orElse("");
    }

    private static void add(List<Listing.Row> rows, Text label, Text then, Text now) {
        boolean changed = !Objects.equals(then, now);
        rows.add(Listing.Row.of(Cell.of(label), Cell.of(then), changed ? Cell.tag(now, "yellow") : Cell.of(now)));
    }

    @Override
    public Text title(State state) {
        return Text.same(state.facts().orElseThrow().name());
    }

    @Override
    public List<Fact> facts(State state) {
        var it = state.facts().orElseThrow();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(Labels.CODE.text(), Text.same(it.code())));
        Lights.of(state, today()).ifPresent(light -> facts.add(new Fact(Labels.LIGHT.text(), light.text())));
        facts.add(new Fact(Words.STATUS.text(), state.stage().text()));
        facts.add(new Fact(Labels.RANK.text(), it.rank().text()));
        facts.add(new Fact(Labels.SECTOR.text(), it.sector().text()));
        facts.add(new Fact(Labels.ORIGIN.text(), Text.same(it.origin())));
        facts.add(new Fact(
                Labels.BODY.text(),
                ground.org().body(it.body()).map(one -> one.name()).orElse(Text.same(it.body()))));
        facts.add(new Fact(Labels.TOTAL.text(), Text.same(it.total().toPlainString())));
        facts.add(new Fact(Labels.START.text(), Text.same(it.start().toString())));
        facts.add(new Fact(Labels.FINISH.text(), Text.same(it.finish().toString())));
        state.factors()
                .forEach((factor, met) -> facts.add(new Fact(factor.text(), (met ? Words.MET : Words.NOT_MET).text())));
        state.problems()
                .values()
                .forEach(one -> facts.add(new Fact(
                        Text.same(one.code()),
                        new Text(
                                one.description()
                                        + (one.solved()
                                                ? "（" + Words.SOLVED.text().zh() + "）"
                                                : ""),
                                one.description()
                                        + (one.solved()
                                                ? " (" + Words.SOLVED.text().en() + ")"
                                                : "")))));
        return facts;
    }

    /// Everybody on the staff of the place or above it.
    @Override
    public boolean sees(Actor actor, State state) {
        var it = state.facts().orElseThrow();
        return it.body().equals(actor.body()) || it.place().startsWith(Scope.prefix(actor.place()));
    }

    @Override
    public Set<String> elsewhere() {
        return Set.of("code", "origin");
    }

    @Override
    public CommandForms.Hints hints(State state, Actor actor) {
        return new CommandForms.Hints() {
            @Override
            public Optional<List<Choice>> choices(Class<?> command, String component) {
                if (command == Command.ReachMilestone.class && component.equals("milestone"))
                    return Optional.of(state.milestones().values().stream()
                            .filter(it -> it.reached().isEmpty())
                            .map(it -> Choice.of(it.code(), Text.same(it.name())))
                            .toList());
                if (command == Command.SolveProblem.class && component.equals("problem"))
                    return Optional.of(state.problems().values().stream()
                            .filter(it -> !it.solved())
                            .map(it -> Choice.of(it.code(), Text.same(it.code() + " " + it.description())))
                            .toList());
                return Optional.empty();
            }
        };
    }
}
