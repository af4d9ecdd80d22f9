package shuzhi.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import shuzhi.business.FilePages;
import shuzhi.business.Ground;
import shuzhi.business.History.Fact;
import shuzhi.business.Listing;
import shuzhi.business.Listing.Cell;
import shuzhi.business.Listing.Column;
import shuzhi.business.Listing.Row;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.privacy.erasure.Rules;
import shuzhi.privacy.erasure.State;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// Erasures on the screen (删除个人信息页面), for the security administrator who proposes and the auditor who decides.
final class Pages implements FilePages.Look<State> {
    private static final Set<Role> READERS = Set.of(Role.SECURITY_ADMINISTRATOR, Role.AUDITOR);

    private final Ground ground;
    private final Views views;

    Pages(Ground ground) {
        this.ground = ground;
        this.views = new Views(ground.query());
    }

    List<Route> routes() {
        var files = new FilePages<>(ground, Rules.ERASURE, Privacy.VOCABULARY, "/erasures", READERS, this);
        var routes = new ArrayList<>(files.routes());
        routes.add(Route.of("/erasures", READERS, this::erasures).named(Words.ERASURES.text()));
        return routes;
    }

    private Page erasures(Visit visit) {
        boolean waiting = !visit.word("tab").equals("over");
        long count = views.count(waiting);
        int page = Listing.page(visit, count);
        var rows = views.erasures(waiting, (page - 1) * Listing.ON_A_PAGE, Listing.ON_A_PAGE).stream()
                .map(Pages::row)
                .toList();
        var columns =
                List.of(Words.FILE, Words.CAUSE, Words.PROPOSED_BY, Words.PROPOSED_ON, Words.ENDED_ON, Words.STATE);
        return new Listing(
                        visit,
                        Words.ERASURES.text(),
                        Words.ERASURES_LEAD.text(),
                        List.of(
                                new Listing.Tab(
                                        Words.WAITING.text(),
                                        "/erasures",
                                        waiting ? count : views.count(true),
                                        waiting),
                                new Listing.Tab(
                                        Words.OVER.text(),
                                        "/erasures?tab=over",
                                        waiting ? views.count(false) : count,
                                        !waiting)),
                        columns.stream().map(it -> Column.of(it.text())).toList(),
                        rows,
                        count,
                        page,
                        Listing.pages(count),
                        number -> "/erasures?tab=" + (waiting ? "waiting" : "over") + "&page=" + number,
                        visit.signedIn().is(Role.SECURITY_ADMINISTRATOR)
                                ? Optional.of("/erasures/new")
                                : Optional.empty())
                .show();
    }

    private static Row row(Views.Erasure it) {
        var state = it.ended().isEmpty() ? Words.PROPOSED : it.erased() ? Words.ERASED : Words.TURNED_DOWN;
        return Row.of(
                new Cell(Text.same(it.file()), Optional.of("/erasures/" + it.file()), Optional.empty()),
                Cell.of(it.cause().text()),
                Cell.of(Text.same(it.post())),
                Cell.of(it.proposed()),
                Cell.of(it.ended()),
                Cell.of(state.text()));
    }

    @Override
    public Text title(State state) {
        return Words.ERASURES.text();
    }

    /// The one who decides sees whether the id is anybody's at all.
    @Override
    public List<Fact> facts(State state) {
        var now = state.erased() ? Words.ERASED : state.over() ? Words.TURNED_DOWN : Words.PROPOSED;
        boolean held = state.proposed()
                .filter(it -> ground.ledger().holds(it.subject()))
                .isPresent();
        return List.of(
                new Fact(Words.STATE.text(), now.text()),
                new Fact(Words.HELD.text(), (held ? Words.YES : Words.NO).text()),
                new Fact(
                        Words.KEPT.text(),
                        state.proposed()
                                .filter(_ -> held)
                                .flatMap(it -> new Keeping(ground).longest(it.subject()))
                                .map(Keeping::told)
                                .orElse(Text.same("–"))));
    }

    @Override
    public boolean sees(Actor actor, State state) {
        return READERS.stream().anyMatch(actor::is);
    }
}
