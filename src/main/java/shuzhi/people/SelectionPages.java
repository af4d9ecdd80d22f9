package shuzhi.people;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import shuzhi.business.CommandForms;
import shuzhi.business.FilePages;
import shuzhi.business.Form.Choice;
import shuzhi.business.Ground;
import shuzhi.business.History.Fact;
import shuzhi.business.Listing;
import shuzhi.business.Listing.Cell;
import shuzhi.business.Listing.Column;
import shuzhi.ledger.Context;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.people.selection.Clearance;
import shuzhi.people.selection.Rules;
import shuzhi.people.selection.State;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// Selections on the screen (选拔任用页面): only the posts on a case see it, and every look is on record
/// (F-18).
public final class SelectionPages implements FilePages.Look<State> {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Ground ground;
    private final Views views;
    private final FilePages<?, ?, State> files;

    SelectionPages(Ground ground) {
        this.ground = ground;
        this.views = new Views(ground.query());
        this.files = new FilePages<>(ground, Rules.SELECTION, People.VOCABULARY, "/selections", Pages.STAFF, this);
    }

    List<Route> routes() {
        var routes = new ArrayList<Route>();
        routes.add(Route.of("/selections", Pages.STAFF, this::list).named(Words.SELECTIONS.text()));
        routes.add(Route.of("/selections/{file}", Pages.STAFF, this::file));
        routes.add(files.routes().getLast());
        return routes;
    }

    private Page list(Visit visit) {
        var actor = visit.signedIn();
        return Pages.list(
                ground,
                visit,
                Rules.SELECTION.name(),
                "/selections",
                Words.SELECTIONS,
                Words.SELECTIONS_LEAD,
                List.of(
                        Column.of(Labels.METHOD.text()),
                        Column.of(Words.STATUS.text()),
                        Column.of(Labels.UNTIL.text()),
                        Column.number(Words.CHECKS_DONE.text())),
                it -> cells(ground.state(Rules.SELECTION, it.file())),
                actor.is(Role.HEAD) || actor.is(Role.APPROVER));
    }

    private static List<Cell> cells(State state) {
        return List.of(
                Cell.of(state.facts().orElseThrow().method().text()),
                Cell.tag(state.status().text(), "plain"),
                Cell.of(state.until()),
                Cell.of(state.checks().size()));
    }

    private Page file(Visit visit) {
        var sheet = files.shown(visit);
        if (sheet.isEmpty()) return new Page.Missing();
        var file = visit.word("file");
        if (file.equals("new")) return sheet.get().show();
        views.noteReading(visit.signedIn().person(), visit.signedIn().post(), "selection/" + file);
        return sheet.get().below(looks(visit, file));
    }

    private Listing looks(Visit visit, String file) {
        var rows = views.looks("selection/" + file).stream()
                .map(it -> Listing.Row.of(
                        Cell.of(MINUTE.format(it.at().atZone(Context.ZONE))),
                        Cell.of(Pages.post(ground.org(), it.post()))))
                .toList();
        return Listing.within(
                visit,
                Words.LOOKS.text(),
                List.of(Column.of(Words.LOOKED_AT.text()), Column.of(Words.POST.text())),
                rows);
    }

    @Override
    public Text title(State state) {
        return Text.same(state.facts().orElseThrow().number());
    }

    @Override
    public List<Fact> facts(State state) {
        var it = state.facts().orElseThrow();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(Labels.BODY.text(), Pages.body(ground.org(), it.body())));
        facts.add(new Fact(Words.STATUS.text(), state.status().text()));
        facts.add(new Fact(Labels.METHOD.text(), it.method().text()));
        facts.add(new Fact(Labels.POSITION.text(), Text.same(it.position())));
        if (!state.candidate().isEmpty()) facts.add(new Fact(Labels.CANDIDATE.text(), Text.same(state.candidate())));
        facts.add(new Fact(
                Words.CHECKS_DONE.text(), Text.same(state.checks().size() + " / " + Clearance.values().length)));
        state.until().ifPresent(day -> facts.add(new Fact(Labels.UNTIL.text(), Text.same(day.toString()))));
        return facts;
    }

    @Override
    public boolean sees(Actor actor, State state) {
        return state.isOnTheCase(actor);
    }

    @Override
    public Set<String> elsewhere() {
        return Set.of("body", "place", "number");
    }

    @Override
    public CommandForms.Hints hints(State state, Actor actor) {
        return new CommandForms.Hints() {
            @Override
            public Optional<List<Choice>> choices(Class<?> command, String component) {
                return switch (component) {
                    case "team" ->
                        Optional.of(ground.org()
                                .posts()
                                .filter(it -> it.body().equals(actor.body()))
                                .filter(it -> it.roles().stream().anyMatch(Pages.STAFF::contains))
                                .map(it -> Choice.of(it.code(), it.title()))
                                .toList());
                    case "clearance" ->
                        Optional.of(Stream.of(Clearance.values())
                                .filter(it -> !state.checks().containsKey(it))
                                .map(Choice::of)
                                .toList());
                    case "council" ->
                        Optional.of(views.matters("council", actor.body(), actor, 0, Listing.onAPage()).stream()
                                .map(it -> Choice.of(it.file(), Text.same(it.number() + " " + it.day())))
                                .toList());
                    default -> Optional.empty();
                };
            }
        };
    }
}
