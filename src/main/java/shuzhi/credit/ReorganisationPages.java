package shuzhi.credit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import shuzhi.business.FilePages;
import shuzhi.business.Ground;
import shuzhi.business.History.Fact;
import shuzhi.business.Listing;
import shuzhi.business.Listing.Cell;
import shuzhi.business.Listing.Column;
import shuzhi.credit.publication.Status;
import shuzhi.credit.reorganisation.Rules;
import shuzhi.credit.reorganisation.State;
import shuzhi.figures.Scope;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// Reorganisations in bankruptcy on the screen (破产重整页面), with the records that are hidden meanwhile
/// (rule C-19).
public final class ReorganisationPages implements FilePages.Look<State> {
    private final Ground ground;
    private final Views views;
    private final FilePages<?, ?, State> files;

    ReorganisationPages(Ground ground) {
        this.ground = ground;
        this.views = new Views(ground.query());
        this.files =
                new FilePages<>(ground, Rules.REORGANISATION, Credit.VOCABULARY, "/reorganisations", Pages.STAFF, this);
    }

    List<Route> routes() {
        return List.of(
                Route.of("/reorganisations", Pages.STAFF, this::list).named(Words.REORGANISATIONS.text()),
                Route.of("/reorganisations/{file}", Pages.STAFF, this::file),
                files.routes().getLast());
    }

    private Page list(Visit visit) {
        var actor = visit.signedIn();
        var rows = views.reorganisations(Scope.prefix(actor.place())).stream()
                .map(it -> Listing.Row.of(
                        Cell.link(it.organisation(), "/reorganisations/" + it.file()),
                        Cell.of(it.code()),
                        Cell.of(it.court()),
                        Cell.of(it.day()),
                        Cell.of(ground.state(Rules.REORGANISATION, it.file())
                                .status()
                                .text())))
                .toList();
        return Listing.paged(
                        visit,
                        Words.REORGANISATIONS.text(),
                        Words.REORGANISATIONS_LEAD.text(),
                        List.of(
                                Column.of(Labels.ORGANISATION.text()),
                                Column.of(Labels.CODE.text()),
                                Column.of(Labels.COURT.text()),
                                Column.of(Labels.DAY.text()),
                                Column.of(Words.STATUS.text())),
                        rows,
                        rows.size(),
                        "/reorganisations",
                        actor.is(Role.REVIEWER) || actor.is(Role.APPROVER) || actor.is(Role.HEAD))
                .show();
    }

    private Page file(Visit visit) {
        var sheet = files.shown(visit);
        if (sheet.isEmpty()) return new Page.Missing();
        var state = ground.state(Rules.REORGANISATION, visit.word("file"));
        var hidden = state.facts()
                .map(it -> views.penaltiesOf(it.code(), Status.SHIELDED, Pages.today(ground)))
                .orElse(List.of());
        var rows = hidden.stream()
                .flatMap(it -> views.publication(it).stream())
                .map(it -> Listing.Row.of(
                        Cell.link(it.number(), "/publications/" + it.file()),
                        Cell.of(Pages.body(ground, it.body())),
                        Cell.of(it.decided())))
                .toList();
        var table = Listing.within(
                visit,
                Words.HIDDEN_RECORDS.text(),
                List.of(
                        Column.of(Labels.NUMBER.text()),
                        Column.of(Labels.BODY.text()),
                        Column.of(Labels.DECIDED.text())),
                rows);
        return rows.isEmpty() ? sheet.get().show() : sheet.get().above(List.of(), table);
    }

    @Override
    public Text title(State state) {
        return Text.same(state.facts().orElseThrow().organisation());
    }

    @Override
    public List<Fact> facts(State state) {
        var it = state.facts().orElseThrow();
        return List.of(
                new Fact(Words.STATUS.text(), state.status().text()),
                new Fact(Labels.CODE.text(), Text.same(it.code())),
                new Fact(Labels.COURT.text(), Text.same(it.court())),
                new Fact(Labels.RULING.text(), Text.same(it.ruling())),
                new Fact(Labels.DAY.text(), Text.same(it.day().toString())));
    }

    @Override
    public boolean sees(Actor actor, State state) {
        return Optional.of(state.facts().orElseThrow().place())
                .filter(it -> it.startsWith(Scope.prefix(actor.place())))
                .isPresent();
    }

    @Override
    public Set<String> elsewhere() {
        return Set.of("code", "organisation", "court", "ruling");
    }
}
