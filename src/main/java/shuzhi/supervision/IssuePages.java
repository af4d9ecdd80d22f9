package shuzhi.supervision;

import java.util.ArrayList;
import java.util.HashSet;
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
import shuzhi.business.Sight;
import shuzhi.org.Actor;
import shuzhi.supervision.issue.Rules;
import shuzhi.supervision.issue.Stage;
import shuzhi.supervision.issue.State;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// The registers of legacy issues on the screen (历史遗留问题台账页面).
public final class IssuePages implements FilePages.Look<State> {
    private static final String FILE = "issues-";

    private final Ground ground;
    private final FilePages<?, ?, State> files;

    IssuePages(Ground ground) {
        this.ground = ground;
        this.files = new FilePages<>(ground, Rules.ISSUES, Supervision.VOCABULARY, "/issues", Pages.STAFF, this);
    }

    /// The file of the register of a place.
    static String file(String place) {
        return FILE + place;
    }

    List<Route> routes() {
        return List.of(
                Route.of(
                                "/issues",
                                Pages.STAFF,
                                visit -> new Page.Redirect(
                                        "/issues/" + file(visit.signedIn().place())))
                        .named(Words.ISSUES.text()),
                Route.of("/issues/{file}", Pages.STAFF, this::register),
                files.routes().getLast());
    }

    private Page register(Visit visit) {
        return files.register(
                visit,
                file(visit.signedIn().place()),
                it -> it.above(List.of(), rows(visit, ground.state(Rules.ISSUES, visit.word("file")))));
    }

    private Listing rows(Visit visit, State state) {
        var rows = state.issues().values().stream()
                .map(it -> Listing.Row.of(
                        Cell.of(it.number()),
                        Cell.of(it.title()),
                        Cell.of(it.kind().text()),
                        Cell.of(Pages.body(ground.org(), it.lead())),
                        Cell.tag(it.stage().text(), it.stage() == Stage.CLOSED ? "green" : "plain"),
                        Cell.of(it.amount().toPlainString()),
                        Cell.of(it.left().toPlainString()),
                        Cell.of(it.householdsLeft()),
                        Cell.of(it.due())))
                .toList();
        return Listing.within(
                visit,
                Words.ISSUES.text(),
                List.of(
                        Column.of(Labels.ISSUE.text()),
                        Column.of(Labels.TITLE.text()),
                        Column.of(Labels.KIND.text()),
                        Column.of(Labels.LEAD.text()),
                        Column.of(Words.STAGE.text()),
                        Column.number(Labels.AMOUNT.text()),
                        Column.number(Words.LEFT.text()),
                        Column.number(Labels.HOUSEHOLDS_LEFT.text()),
                        Column.of(Labels.DUE.text())),
                rows);
    }

    @Override
    public Text title(State state) {
        var place = ground.org().places().at(state.place()).map(it -> it.name()).orElse(Text.same(state.place()));
        return new Text(
                place.zh() + Words.ISSUES.text().zh(), Words.ISSUES.text().en() + ", " + place.en());
    }

    @Override
    public List<Fact> facts(State state) {
        var facts = new ArrayList<Fact>();
        state.body().ifPresent(it -> facts.add(new Fact(Labels.BODY.text(), Pages.body(ground.org(), it))));
        facts.add(new Fact(Words.LEFT.text(), Text.same(state.left().toPlainString())));
        state.closed()
                .ifPresent(it -> facts.add(new Fact(
                        Words.MONTHS_CLOSED.text(), Text.same(it.toString().substring(0, 7)))));
        return facts;
    }

    /// Whoever keeps the register, and the supervisors.
    @Override
    public boolean sees(Actor actor, State state) {
        var bodies = new HashSet<String>();
        state.body().ifPresent(bodies::add);
        state.issues().values().forEach(it -> bodies.add(it.lead()));
        return Sight.single(ground, actor, bodies);
    }

    @Override
    public Set<String> elsewhere() {
        return Set.of("origin");
    }

    @Override
    public CommandForms.Hints hints(State state, Actor actor) {
        return new CommandForms.Hints() {
            @Override
            public Optional<List<Choice>> choices(Class<?> command, String component) {
                return component.equals("issue")
                        ? Optional.of(state.issues().values().stream()
                                .map(it -> Choice.of(it.number(), Text.same(it.number() + " " + it.title())))
                                .toList())
                        : Optional.empty();
            }
        };
    }
}
