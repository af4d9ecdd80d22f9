package shuzhi.conduct;

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
import shuzhi.business.Sight;
import shuzhi.conduct.accident.Rules;
import shuzhi.conduct.accident.State;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// The register of accidents of a place on the screen (事故台账页面).
public final class AccidentPages implements FilePages.Look<State> {
    private final Ground ground;
    private final FilePages<?, ?, State> files;

    AccidentPages(Ground ground) {
        this.ground = ground;
        this.files = new FilePages<>(ground, Rules.ACCIDENTS, Conduct.VOCABULARY, "/accidents", Pages.STAFF, this);
    }

    List<Route> routes() {
        return List.of(
                Route.of(
                                "/accidents",
                                Pages.STAFF,
                                visit -> new Page.Redirect("/accidents/"
                                        + State.file(visit.signedIn().place())))
                        .named(Words.ACCIDENTS.text()),
                Route.of("/accidents/{file}", Pages.STAFF, this::register),
                files.routes().getLast());
    }

    private Page register(Visit visit) {
        return files.register(
                visit,
                State.file(visit.signedIn().place()),
                it -> it.above(List.of(), rows(visit, ground.state(Rules.ACCIDENTS, visit.word("file")))));
    }

    private static Listing rows(Visit visit, State state) {
        var rows = state.accidents().values().stream()
                .map(it -> Listing.Row.of(
                        Cell.of(it.number()),
                        Cell.of(it.day()),
                        Cell.of(it.object()),
                        Cell.of(it.grade().text()),
                        Cell.of(it.deaths()),
                        Cell.of(it.injuries()),
                        Cell.of(it.loss().toPlainString()),
                        Cell.of((it.excluded() ? Words.EXCLUDED : it.concluded() ? Words.CONCLUDED : Words.OPEN)
                                .text())))
                .toList();
        return Listing.within(
                visit,
                Words.ACCIDENTS.text(),
                List.of(
                        Column.of(Labels.ACCIDENT.text()),
                        Column.of(Labels.DAY.text()),
                        Column.of(Labels.OBJECT.text()),
                        Column.of(Labels.GRADE.text()),
                        Column.number(Labels.DEATHS.text()),
                        Column.number(Labels.INJURIES.text()),
                        Column.number(Labels.LOSS.text()),
                        Column.of(Words.STATUS.text())),
                rows);
    }

    @Override
    public Text title(State state) {
        var place = ground.org().places().at(state.place()).map(it -> it.name()).orElse(Text.same(state.place()));
        return new Text(
                place.zh() + Words.ACCIDENTS.text().zh(), Words.ACCIDENTS.text().en() + ", " + place.en());
    }

    @Override
    public List<Fact> facts(State state) {
        var facts = new ArrayList<Fact>();
        state.body().ifPresent(it -> facts.add(new Fact(Labels.BODY.text(), Pages.body(ground.org(), it))));
        state.closed()
                .ifPresent(it -> facts.add(new Fact(
                        Words.MONTHS_CLOSED.text(), Text.same(it.toString().substring(0, 7)))));
        if (state.accidents().isEmpty()) facts.add(new Fact(Words.ACCIDENTS.text(), Words.NONE_YET.text()));
        return facts;
    }

    /// Whoever keeps the register, and the heads and supervisors of the place.
    @Override
    public boolean sees(Actor actor, State state) {
        boolean keeps =
                state.body().filter(it -> Sight.single(ground, actor, it)).isPresent();
        return keeps || actor.is(Role.HEAD) && actor.place().equals(state.place());
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
                return component.equals("accident")
                        ? Optional.of(state.accidents().values().stream()
                                .map(it -> Choice.of(it.number(), Text.same(it.number() + " " + it.object())))
                                .toList())
                        : Optional.empty();
            }
        };
    }
}
