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
import shuzhi.people.council.Rules;
import shuzhi.people.council.Stance;
import shuzhi.people.council.State;
import shuzhi.people.council.Status;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// Collective decisions on the screen (集体决策页面): the body itself, and the discipline body, see them.
public final class CouncilPages implements FilePages.Look<State> {
    private final Ground ground;
    private final FilePages<?, ?, State> files;

    CouncilPages(Ground ground) {
        this.ground = ground;
        this.files = new FilePages<>(ground, Rules.COUNCIL, People.VOCABULARY, "/councils", Pages.STAFF, this);
    }

    List<Route> routes() {
        var routes = new ArrayList<Route>();
        routes.add(Route.of("/councils", Pages.STAFF, this::list).named(Words.COUNCILS.text()));
        routes.addAll(files.routes());
        return routes;
    }

    private Page list(Visit visit) {
        var actor = visit.signedIn();
        return Pages.list(
                ground,
                visit,
                Rules.COUNCIL.name(),
                "/councils",
                Words.COUNCILS,
                Words.COUNCILS_LEAD,
                List.of(
                        Column.of(Labels.FORUM.text()),
                        Column.of(Words.STATUS.text()),
                        Column.number(Labels.ITEMS.text()),
                        Column.number(Words.ADOPTED_COUNT.text()),
                        Column.number(Words.DISSENT_COUNT.text())),
                it -> cells(ground.state(Rules.COUNCIL, it.file())),
                actor.is(Role.HEAD) || actor.is(Role.APPROVER));
    }

    private static List<Cell> cells(State state) {
        var items = state.items();
        return List.of(
                Cell.of(state.facts().orElseThrow().forum().text()),
                Cell.tag(state.status().text(), state.status() == Status.SEALED ? "green" : "plain"),
                Cell.of(items.size()),
                Cell.of(items.stream().filter(it -> it.adopted().orElse(false)).count()),
                Cell.of(items.stream()
                        .filter(it -> it.said().size() > it.count(Stance.FOR))
                        .count()));
    }

    @Override
    public Text title(State state) {
        var it = state.facts().orElseThrow();
        return new Text(
                it.number() + " " + it.forum().text().zh(),
                it.number() + " " + it.forum().text().en());
    }

    @Override
    public List<Fact> facts(State state) {
        var it = state.facts().orElseThrow();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(Words.STATUS.text(), state.status().text()));
        facts.add(new Fact(Labels.BODY.text(), Pages.body(ground.org(), it.body())));
        facts.add(new Fact(Labels.DAY.text(), Text.same(it.day().toString())));
        facts.add(new Fact(
                Labels.MEMBERS.text(), Text.same(Integer.toString(it.members().size()))));
        if (!state.present().isEmpty())
            facts.add(new Fact(
                    Labels.PRESENT.text(),
                    Text.same(Integer.toString(state.present().size()))));
        for (var item : state.items()) facts.add(new Fact(Text.same(item.number() + " " + item.title()), result(item)));
        return facts;
    }

    /// The result of a matter with its votes: for, against, reserved, standing aside.
    private static Text result(State.Item item) {
        var word = item.adopted()
                .map(it -> it ? Words.ADOPTED : Words.NOT_ADOPTED)
                .orElse(Words.UNDECIDED)
                .text();
        int favour = item.count(Stance.FOR);
        int against = item.count(Stance.AGAINST);
        int reserved = item.count(Stance.RESERVED);
        int aside = item.recused().size();
        return new Text(
                "%s（同意%d，不同意%d，保留%d，回避%d）".formatted(word.zh(), favour, against, reserved, aside),
                "%s (for %d, against %d, reserved %d, aside %d)"
                        .formatted(word.en(), favour, against, reserved, aside));
    }

    @Override
    public boolean sees(Actor actor, State state) {
        var body = state.facts().orElseThrow().body();
        return actor.body().equals(body) || Sight.discipline(ground, actor, body);
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
                    case "present", "chair" -> state.facts().flatMap(it -> Pages.seats(it.members()));
                    case "member" -> Pages.seats(state.present());
                    case "item" ->
                        Optional.of(state.items().stream()
                                .map(it -> Choice.of(
                                        Integer.toString(it.number()), Text.same(it.number() + " " + it.title())))
                                .toList());
                    default -> Optional.empty();
                };
            }
        };
    }
}
