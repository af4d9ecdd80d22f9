package shuzhi.conduct;

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
import shuzhi.conduct.site.Rules;
import shuzhi.conduct.site.State;
import shuzhi.org.Actor;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// The register of sites of a place on the screen (检查对象名录页面).
public final class SitePages implements FilePages.Look<State> {
    private final Ground ground;
    private final FilePages<?, ?, State> files;

    SitePages(Ground ground) {
        this.ground = ground;
        this.files = new FilePages<>(ground, Rules.SITES, Conduct.VOCABULARY, "/sites", Pages.STAFF, this);
    }

    List<Route> routes() {
        return List.of(
                Route.of(
                                "/sites",
                                Pages.STAFF,
                                visit -> new Page.Redirect(
                                        "/sites/" + State.file(visit.signedIn().place())))
                        .named(Words.SITES.text()),
                Route.of("/sites/{file}", Pages.STAFF, this::register),
                files.routes().getLast());
    }

    private Page register(Visit visit) {
        return files.register(
                visit,
                State.file(visit.signedIn().place()),
                it -> it.above(List.of(), rows(visit, ground.state(Rules.SITES, visit.word("file")))));
    }

    private Listing rows(Visit visit, State state) {
        var rows = state.sites().values().stream()
                .map(it -> Listing.Row.of(
                        Cell.of(it.number()),
                        Cell.of(it.name()),
                        Cell.of(it.kind().text()),
                        Cell.of(Pages.body(ground.org(), it.owner())),
                        it.active()
                                ? Cell.tag(Words.IN_THE_REGISTER.text(), "green")
                                : Cell.tag(Words.TAKEN_OUT.text(), "grey")))
                .toList();
        return Listing.within(
                visit,
                Words.SITES.text(),
                List.of(
                        Column.of(Labels.NUMBER.text()),
                        Column.of(Labels.NAME.text()),
                        Column.of(Labels.KIND.text()),
                        Column.of(Labels.OWNER.text()),
                        Column.of(Words.STATUS.text())),
                rows);
    }

    @Override
    public Text title(State state) {
        var place = ground.org().places().at(state.place()).map(it -> it.name()).orElse(Text.same(state.place()));
        return new Text(place.zh() + Words.SITES.text().zh(), Words.SITES.text().en() + ", " + place.en());
    }

    @Override
    public List<Fact> facts(State state) {
        long active = state.sites().values().stream().filter(State.Site::active).count();
        return List.of(new Fact(Words.IN_THE_REGISTER.text(), Text.same(Long.toString(active))));
    }

    @Override
    public boolean sees(Actor actor, State state) {
        return actor.place().equals(state.place());
    }

    @Override
    public Set<String> elsewhere() {
        return Set.of("place");
    }

    @Override
    public CommandForms.Hints hints(State state, Actor actor) {
        return new CommandForms.Hints() {
            @Override
            public Map<String, String> values(Class<?> command) {
                return Map.of("place", actor.place());
            }

            @Override
            public Optional<List<Choice>> choices(Class<?> command, String component) {
                return component.equals("site") ? Optional.of(active(state)) : Optional.empty();
            }
        };
    }

    /// The sites of a place that can be drawn.
    static List<Choice> active(Ground ground, String place) {
        return active(ground.state(Rules.SITES, State.file(place)));
    }

    private static List<Choice> active(State state) {
        return state.sites().values().stream()
                .filter(State.Site::active)
                .map(it -> Choice.of(it.number(), Text.same(it.line())))
                .toList();
    }
}
