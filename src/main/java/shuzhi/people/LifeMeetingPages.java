package shuzhi.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import shuzhi.business.CommandForms;
import shuzhi.business.FilePages;
import shuzhi.business.Form.Choice;
import shuzhi.business.Ground;
import shuzhi.business.History.Fact;
import shuzhi.business.Listing.Cell;
import shuzhi.business.Listing.Column;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.people.lifemeeting.Rules;
import shuzhi.people.lifemeeting.State;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// Life meetings on the screen (民主生活会页面): the register, never what was said.
public final class LifeMeetingPages implements FilePages.Look<State> {
    private final Ground ground;
    private final FilePages<?, ?, State> files;

    LifeMeetingPages(Ground ground) {
        this.ground = ground;
        this.files =
                new FilePages<>(ground, Rules.LIFE_MEETING, People.VOCABULARY, "/life-meetings", Pages.STAFF, this);
    }

    List<Route> routes() {
        var routes = new ArrayList<Route>();
        routes.add(Route.of("/life-meetings", Pages.STAFF, this::list).named(Words.LIFE_MEETINGS.text()));
        routes.addAll(files.routes());
        return routes;
    }

    private Page list(Visit visit) {
        var actor = visit.signedIn();
        return Pages.list(
                ground,
                visit,
                Rules.LIFE_MEETING.name(),
                "/life-meetings",
                Words.LIFE_MEETINGS,
                Words.LIFE_MEETINGS_LEAD,
                List.of(
                        Column.of(Words.STATUS.text()),
                        Column.number(Labels.OPINIONS.text()),
                        Column.number(Labels.TALKS.text()),
                        Column.number(Words.RECTIFICATIONS.text()),
                        Column.number(Words.RECTIFIED.text())),
                it -> cells(ground.state(Rules.LIFE_MEETING, it.file())),
                actor.is(Role.HEAD) || actor.is(Role.APPROVER));
    }

    private static List<Cell> cells(State state) {
        var all = state.rectifications();
        return List.of(
                Cell.tag(state.status().text(), "plain"),
                Cell.of(state.opinions()),
                Cell.of(state.talks()),
                Cell.of(all.size()),
                Cell.of(all.stream().filter(it -> it.done().isPresent()).count()));
    }

    @Override
    public Text title(State state) {
        var it = state.facts().orElseThrow();
        return new Text(
                it.year() + " " + Words.LIFE_MEETINGS.text().zh(),
                Words.LIFE_MEETINGS.text().en() + ", " + it.year());
    }

    @Override
    public List<Fact> facts(State state) {
        var it = state.facts().orElseThrow();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(Labels.BODY.text(), Pages.body(ground.org(), it.body())));
        facts.add(new Fact(Words.STATUS.text(), state.status().text()));
        facts.add(new Fact(Labels.THEME.text(), Text.same(it.theme())));
        facts.add(Pages.fact(Labels.MEMBERS, it.members().size()));
        facts.add(Pages.fact(Labels.OPINIONS, state.opinions()));
        facts.add(Pages.fact(Labels.TALKS, state.talks()));
        for (var one : state.rectifications())
            facts.add(new Fact(
                    Text.same(one.number() + " " + one.what()),
                    new Text(
                            one.promiser() + "，期限" + one.due()
                                    + one.done().map(day -> "，" + day + "完成").orElse("，未完成"),
                            one.promiser() + ", due " + one.due()
                                    + one.done().map(day -> ", done " + day).orElse(", open"))));
        return facts;
    }

    @Override
    public boolean sees(Actor actor, State state) {
        return actor.body().equals(state.facts().orElseThrow().body());
    }

    @Override
    public Set<String> elsewhere() {
        return Set.of("body", "place");
    }

    @Override
    public CommandForms.Hints hints(State state, Actor actor) {
        return new CommandForms.Hints() {
            @Override
            public Optional<List<Choice>> choices(Class<?> command, String component) {
                return switch (component) {
                    case "body" -> Pages.own(ground.org(), actor);
                    case "present", "member", "partner", "promiser" ->
                        state.facts().flatMap(it -> Pages.seats(it.members()));
                    case "rectification" ->
                        Optional.of(state.rectifications().stream()
                                .filter(it -> it.done().isEmpty())
                                .map(it -> Choice.of(
                                        Integer.toString(it.number()), Text.same(it.number() + " " + it.what())))
                                .toList());
                    default -> Optional.empty();
                };
            }
        };
    }
}
