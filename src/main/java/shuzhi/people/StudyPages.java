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
import shuzhi.business.Sight;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.people.study.Rules;
import shuzhi.people.study.State;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// Study of the leading group on the screen (中心组学习页面).
public final class StudyPages implements FilePages.Look<State> {
    private final Ground ground;
    private final FilePages<?, ?, State> files;

    StudyPages(Ground ground) {
        this.ground = ground;
        this.files = new FilePages<>(ground, Rules.STUDY, People.VOCABULARY, "/studies", Pages.STAFF, this);
    }

    List<Route> routes() {
        var routes = new ArrayList<Route>();
        routes.add(Route.of("/studies", Pages.STAFF, this::list).named(Words.STUDIES.text()));
        routes.addAll(files.routes());
        return routes;
    }

    private Page list(Visit visit) {
        var actor = visit.signedIn();
        return Pages.list(
                ground,
                visit,
                Rules.STUDY.name(),
                "/studies",
                Words.STUDIES,
                Words.STUDIES_LEAD,
                List.of(
                        Column.of(Words.STATUS.text()),
                        Column.number(Labels.SESSIONS.text()),
                        Column.number(Labels.QUARTERS.text()),
                        Column.number(Words.TO_MAKE_UP.text())),
                it -> cells(ground.state(Rules.STUDY, it.file())),
                !actor.is(Role.SUPERVISOR));
    }

    private static List<Cell> cells(State state) {
        return List.of(
                state.closed() ? Cell.tag(Words.CLOSED.text(), "green") : Cell.tag(Words.UNDER_WAY.text(), "plain"),
                Cell.of(state.sessions().size()),
                Cell.of(state.quarters()),
                Cell.of(state.sessions().stream()
                        .mapToInt(it -> it.open().size())
                        .sum()));
    }

    @Override
    public Text title(State state) {
        var it = state.facts().orElseThrow();
        return new Text(
                it.year() + " " + Words.STUDIES.text().zh(),
                Words.STUDIES.text().en() + ", " + it.year());
    }

    @Override
    public List<Fact> facts(State state) {
        var it = state.facts().orElseThrow();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(Labels.BODY.text(), Pages.body(ground.org(), it.body())));
        facts.add(Pages.fact(Labels.MEMBERS, it.members().size()));
        facts.add(Pages.fact(Labels.QUARTERS, state.quarters()));
        for (var session : state.sessions())
            facts.add(new Fact(
                    Text.same(session.number() + " · " + session.day()),
                    new Text(
                            "%s（到%d人，待补学%d人）"
                                    .formatted(
                                            session.topic(),
                                            session.present(),
                                            session.open().size()),
                            "%s (%d present, %d to make up)"
                                    .formatted(
                                            session.topic(),
                                            session.present(),
                                            session.open().size()))));
        return facts;
    }

    @Override
    public boolean sees(Actor actor, State state) {
        var body = state.facts().orElseThrow().body();
        return actor.body().equals(body) || Sight.discipline(ground, actor, body);
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
                    case "present", "leave", "member" -> state.facts().flatMap(it -> Pages.seats(it.members()));
                    case "session" ->
                        Optional.of(state.sessions().stream()
                                .filter(it -> !it.open().isEmpty())
                                .map(it -> Choice.of(
                                        Integer.toString(it.number()), Text.same(it.number() + " " + it.topic())))
                                .toList());
                    default -> Optional.empty();
                };
            }
        };
    }
}
