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
import shuzhi.people.appraisal.Rules;
import shuzhi.people.appraisal.State;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// Annual appraisals on the screen (年度考核页面): counts per grade and body.
public final class AppraisalPages implements FilePages.Look<State> {
    private final Ground ground;
    private final FilePages<?, ?, State> files;

    AppraisalPages(Ground ground) {
        this.ground = ground;
        this.files = new FilePages<>(ground, Rules.APPRAISAL, People.VOCABULARY, "/appraisals", Pages.STAFF, this);
    }

    List<Route> routes() {
        var routes = new ArrayList<Route>();
        routes.add(Route.of("/appraisals", Pages.STAFF, this::list).named(Words.APPRAISALS.text()));
        routes.addAll(files.routes());
        return routes;
    }

    private Page list(Visit visit) {
        var actor = visit.signedIn();
        return Pages.list(
                ground,
                visit,
                Rules.APPRAISAL.name(),
                "/appraisals",
                Words.APPRAISALS,
                Words.APPRAISALS_LEAD,
                List.of(
                        Column.of(Labels.GROUP.text()),
                        Column.number(Labels.STAFF.text()),
                        Column.number(Labels.CAP.text()),
                        Column.number(Labels.EXCELLENT.text())),
                it -> cells(ground.state(Rules.APPRAISAL, it.file())),
                actor.is(Role.HEAD) || actor.is(Role.APPROVER));
    }

    private static List<Cell> cells(State state) {
        var it = state.facts().orElseThrow();
        return List.of(Cell.of(it.group().text()), Cell.of(it.staff()), Cell.of(it.cap()), Cell.of(state.excellent()));
    }

    @Override
    public Text title(State state) {
        var it = state.facts().orElseThrow();
        return new Text(
                it.year() + " " + Words.APPRAISALS.text().zh(),
                Words.APPRAISALS.text().en() + ", " + it.year());
    }

    @Override
    public List<Fact> facts(State state) {
        var it = state.facts().orElseThrow();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(Labels.BODY.text(), Pages.body(ground.org(), it.body())));
        facts.add(new Fact(Labels.GROUP.text(), it.group().text()));
        facts.add(Pages.fact(Labels.STAFF, it.staff()));
        facts.add(Pages.fact(Labels.CAP, it.cap()));
        facts.add(new Fact(
                Labels.EXCELLENT.text(),
                state.excellent().map(one -> Text.same(Integer.toString(one))).orElse(Words.NOT_GRADED.text())));
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
                    default -> Optional.empty();
                };
            }
        };
    }
}
