package shuzhi.approvals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import shuzhi.approvals.rating.Rules;
import shuzhi.approvals.rating.Stage;
import shuzhi.approvals.rating.State;
import shuzhi.business.FilePages;
import shuzhi.business.Ground;
import shuzhi.business.History.Fact;
import shuzhi.business.Listing;
import shuzhi.business.Listing.Cell;
import shuzhi.business.Listing.Column;
import shuzhi.business.Listing.Row;
import shuzhi.codes.DivisionCode;
import shuzhi.ledger.Context;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// The bad ratings and where each stands on its way round the loop (差评闭环): a body sees its own, supervision
/// those of the places below it. Who rated is never shown; what was said is, to those who must put it right
/// (rules ).
final class RatingPages implements FilePages.Look<State> {
    private static final Set<Role> READERS = Set.of(Role.WINDOW, Role.REVIEWER, Role.HEAD, Role.SUPERVISOR);

    private final Ground ground;
    private final PartViews views;

    RatingPages(Ground ground) {
        this.ground = ground;
        this.views = new PartViews(ground.query());
    }

    List<Route> routes() {
        var files = new FilePages<>(ground, Rules.RATING, Approvals.VOCABULARY, "/ratings", READERS, this);
        var routes = new ArrayList<Route>();
        routes.add(Route.of("/ratings", READERS, this::list).named(Words.BAD_RATINGS.text()));
        routes.addAll(files.routes());
        return routes;
    }

    private Page list(Visit visit) {
        var actor = visit.signedIn();
        boolean every = actor.is(Role.SUPERVISOR);
        var bodies = ground.actsFor(actor);
        boolean open = !visit.word("tab").equals("closed");
        var place = prefix(actor.place());
        var closed = Cleared.closed(ground.query(), actor);
        long count = views.loopCount(bodies, every, place, open, closed);
        int page = Listing.page(visit, count);
        var today = LocalDate.ofInstant(ground.time().now(), Context.ZONE);
        var rows =
                views
                        .loops(bodies, every, place, open, closed, (page - 1) * Listing.onAPage(), Listing.onAPage())
                        .stream()
                        .map(it -> row(it, today))
                        .toList();
        var tabs = List.of(
                new Listing.Tab(
                        Words.LOOP_OPEN.text(), "/ratings", views.loopCount(bodies, every, place, true, closed), open),
                new Listing.Tab(
                        Words.LOOP_CLOSED.text(),
                        "/ratings?tab=closed",
                        views.loopCount(bodies, every, place, false, closed),
                        !open));
        var columns = List.of(
                Column.of(Words.NUMBER.text()),
                Column.of(Words.WHO_DECIDES.text()),
                Column.number(Labels.STARS.text()),
                Column.of(Labels.RATED.text()),
                Column.of(Words.WHERE_IT_STANDS.text()),
                Column.of(Words.DUE.text()));
        return new Listing(
                        visit,
                        Words.BAD_RATINGS.text(),
                        Words.BAD_RATINGS_LEAD.text(),
                        tabs,
                        columns,
                        rows,
                        count,
                        page,
                        Listing.pages(count),
                        it -> "/ratings?page=" + it + (open ? "" : "&tab=closed"),
                        Optional.empty())
                .show();
    }

    private Row row(Views.Loop it, LocalDate today) {
        var stage = Stage.valueOf(it.stage());
        boolean late = stage.isOpen() && it.due().filter(today::isAfter).isPresent();
        return Row.of(
                Cell.link(it.dossier(), "/ratings/" + it.file()),
                Cell.of(body(it.body())),
                Cell.of(it.stars()),
                Cell.of(it.rated()),
                Cell.tag(stage.text(), late ? "red" : stage.isOpen() ? "yellow" : "green"),
                late ? Cell.tag(overdue(it.due().orElseThrow()), "red") : Cell.of(it.due()));
    }

    private static Text overdue(LocalDate due) {
        return new Text(
                due + " " + Words.OVERDUE.text().zh(),
                due + " " + Words.OVERDUE.text().en());
    }

    private static String prefix(String place) {
        return place.substring(0, new int[] {0, 2, 4, 6, 9, 12}[DivisionCode.depth(place)]);
    }

    private Text body(String code) {
        return ground.org().body(code).map(it -> it.name()).orElse(Text.same(code));
    }

    @Override
    public Text title(State state) {
        return Words.BAD_RATINGS.text();
    }

    @Override
    public List<Fact> facts(State state) {
        var facts = new ArrayList<Fact>();
        var number = ground.state(shuzhi.approvals.dossier.Rules.DOSSIER, state.dossier())
                .facts()
                .map(it -> it.number());
        facts.add(new Fact(Words.NUMBER.text(), Text.same(number.orElse(state.dossier()))));
        facts.add(new Fact(Words.WHO_DECIDES.text(), body(state.body())));
        facts.add(new Fact(
                Labels.STARS.text(), Words.stars(Math.max(1, state.stars())).text()));
        facts.add(new Fact(Words.WHERE_IT_STANDS.text(), state.stage().text()));
        state.due().ifPresent(it -> facts.add(new Fact(Words.DUE.text(), Text.same(it.toString()))));
        return facts;
    }

    @Override
    public boolean sees(Actor actor, State state) {
        if (state.stage() == Stage.GOOD) return false;
        if (!actor.clearance().covers(Cleared.needed(ground, state.item()))) return false;
        if (actor.is(Role.SUPERVISOR)) return DivisionCode.contains(actor.place(), state.place());
        return ground.actsFor(actor).contains(state.body());
    }

    @Override
    public Set<String> elsewhere() {
        return Set.of("person", "item", "dossier", "stars", "bad", "place");
    }
}
