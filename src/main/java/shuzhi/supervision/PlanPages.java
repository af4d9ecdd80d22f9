package shuzhi.supervision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
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
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.supervision.plan.Command;
import shuzhi.supervision.plan.Command.Goal;
import shuzhi.supervision.plan.Progress;
import shuzhi.supervision.plan.Rules;
import shuzhi.supervision.plan.State;
import shuzhi.supervision.plan.Status;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// Plans on the screen (规划计划页面): every goal with its progress, derived from figures, tasks and parts.
public final class PlanPages implements FilePages.Look<State> {
    private final Ground ground;
    private final Views views;
    private final FilePages<?, ?, State> files;

    PlanPages(Ground ground) {
        this.ground = ground;
        this.views = new Views(ground.query());
        this.files = new FilePages<>(ground, Rules.PLAN, Supervision.VOCABULARY, "/plans", Pages.STAFF, this);
    }

    List<Route> routes() {
        var routes = new ArrayList<Route>();
        routes.add(Route.of("/plans", Pages.STAFF, this::list).named(Words.PLANS.text()));
        routes.add(Route.of("/plans/{file}", Pages.STAFF, this::file));
        return routes;
    }

    private Page list(Visit visit) {
        long count = views.count(Views.Table.PLANS);
        int page = Listing.page(visit, count);
        var rows = views.plans((page - 1) * Listing.onAPage(), Listing.onAPage()).stream()
                .map(it -> Listing.Row.of(
                        Cell.link(it.number(), "/plans/" + it.file()),
                        Cell.of(it.title()),
                        Cell.of(it.level().text()),
                        Cell.of(Pages.body(ground.org(), it.body())),
                        Cell.of(it.starts() + " – " + it.ends()),
                        Cell.tag(it.status().text(), it.late() ? "yellow" : "plain"),
                        Cell.of(it.changes())))
                .toList();
        var actor = visit.signedIn();
        boolean opens = actor.is(Role.HEAD) || actor.is(Role.APPROVER) || actor.is(Role.SUPERVISOR);
        return Listing.paged(
                        visit,
                        Words.PLANS.text(),
                        Words.PLANS_LEAD.text(),
                        List.of(
                                Column.of(Labels.NUMBER.text()),
                                Column.of(Labels.TITLE.text()),
                                Column.of(Labels.LEVEL.text()),
                                Column.of(Labels.BODY.text()),
                                Column.of(Labels.FROM.text()),
                                Column.of(Words.STATUS.text()),
                                Column.number(Labels.AFTER_SEAL.text())),
                        rows,
                        count,
                        "/plans",
                        opens)
                .show();
    }

    private Page file(Visit visit) {
        var sheet = files.shown(visit);
        if (sheet.isEmpty()) return new Page.Missing();
        if (visit.word("file").equals("new")) return sheet.get().show();
        var state = ground.state(Rules.PLAN, visit.word("file"));
        var rows = state.goals().values().stream().map(it -> row(state, it)).toList();
        var goals = Listing.within(
                visit,
                Words.GOALS.text(),
                List.of(
                        Column.of(Labels.CODE.text()),
                        Column.of(Labels.NAME.text()),
                        Column.of(Labels.OWNER.text()),
                        Column.number(Labels.WEIGHT.text()),
                        Column.of(Labels.DUE.text()),
                        Column.number(Words.PROGRESS.text()),
                        Column.of(Labels.EVIDENCE.text())),
                rows);
        return sheet.get().above(List.of(), goals);
    }

    private Listing.Row row(State state, Goal it) {
        var progress = Progress.of(state, it, this::measured);
        return Listing.Row.of(
                Cell.of(it.code()),
                Cell.of(it.name()),
                Cell.of(Pages.body(ground.org(), it.owner())),
                Cell.of(it.weight()),
                Cell.of(it.due()),
                Cell.of(progress.share().map(share -> percent(share) + " %").orElse("–")),
                it.measure()
                        .map(measure -> Cell.link(measure, "/figures/" + measure))
                        .orElse(Cell.of(why(progress.source()))));
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).setScale(0, RoundingMode.HALF_UP).toPlainString();
    }

    private static Text why(Progress.Source source) {
        return switch (source) {
            case FIGURE -> Words.BY_FIGURE.text();
            case TASKS -> Words.BY_TASKS.text();
            case PARTS -> Words.BY_PARTS.text();
            case NOTHING -> Words.NOTHING_YET.text();
        };
    }

    /// What a goal can be measured by today: its figure over the stretch of the plan, and the tasks handed out for it.
    private Progress.Measured measured(State state, Goal goal) {
        var facts = state.facts().orElseThrow();
        var figure = goal.measure().flatMap(id -> ground.figures().find(id)).flatMap(it -> {
            var scope = new Scope(facts.from(), facts.until(), Scope.prefix(facts.place()), views.position());
            return ground.figures().total(it, scope).number();
        });
        var tasks = views.tasksFrom(facts.number() + " " + goal.code());
        long done = tasks.stream().filter(it -> it.finished().isPresent()).count();
        return new Progress.Measured(figure, tasks.size(), (int) done);
    }

    @Override
    public Text title(State state) {
        var it = state.facts().orElseThrow();
        return Text.same(it.number() + " " + it.title());
    }

    @Override
    public List<Fact> facts(State state) {
        var it = state.facts().orElseThrow();
        return List.of(
                new Fact(Words.STATUS.text(), state.status().text()),
                new Fact(Labels.LEVEL.text(), it.level().text()),
                new Fact(Labels.BODY.text(), Pages.body(ground.org(), it.body())),
                new Fact(Labels.FROM.text(), Text.same(it.from().toString())),
                new Fact(Labels.UNTIL.text(), Text.same(it.until().toString())));
    }

    /// Sealed plans are for everybody on the staff.
    @Override
    public boolean sees(Actor actor, State state) {
        return state.status() != Status.DRAFT
                || state.facts().orElseThrow().body().equals(actor.body());
    }

    @Override
    public Set<String> elsewhere() {
        return Set.of("title");
    }

    @Override
    public CommandForms.Hints hints(State state, Actor actor) {
        return new CommandForms.Hints() {
            @Override
            public Optional<List<Choice>> choices(Class<?> command, String component) {
                boolean goal = component.equals("code")
                        && (command == Command.HandOut.class || command == Command.DropGoal.class);
                return goal
                        ? Optional.of(state.goals().values().stream()
                                .map(it -> Choice.of(it.code(), Text.same(it.code() + " " + it.name())))
                                .toList())
                        : Optional.empty();
            }
        };
    }
}
