package shuzhi.network;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import shuzhi.business.CommandForms;
import shuzhi.business.FilePages;
import shuzhi.business.Ground;
import shuzhi.business.History.Fact;
import shuzhi.business.Listing;
import shuzhi.business.Listing.Cell;
import shuzhi.business.Listing.Column;
import shuzhi.business.Listing.Row;
import shuzhi.business.Sight;
import shuzhi.ledger.Context;
import shuzhi.network.station.State;
import shuzhi.org.Actor;
import shuzhi.org.Body;
import shuzhi.org.Clearance;
import shuzhi.org.Level;
import shuzhi.org.Place;
import shuzhi.org.Role;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// The stations of townships and villages (便民服务点), open to everybody, and which body did what with a dossier that
/// passed through one (四个机关), rule A-80.
final class StationPages {
    private static final Set<Role> KEEPERS = Set.of(Role.CATALOGUE);
    private static final Set<Role> STAFF = Set.of(Role.WINDOW, Role.SUPERVISOR, Role.HEAD);

    private final Ground ground;
    private final Views views;
    private final FilePages<?, ?, State> stations;
    private final FilePages<?, ?, shuzhi.network.handover.State> handovers;

    StationPages(Ground ground) {
        this.ground = ground;
        this.views = new Views(ground.query());
        this.stations = new FilePages<>(
                ground,
                shuzhi.network.station.Rules.STATION,
                Network.VOCABULARY,
                "/stations",
                KEEPERS,
                new Look<>(Words.STATIONS.text(), (_, _) -> true));
        this.handovers = new FilePages<>(
                ground,
                shuzhi.network.handover.Rules.HANDOVER,
                Network.VOCABULARY,
                "/handovers",
                Set.of(Role.WINDOW),
                new Look<>(
                        Words.HANDOVERS.text(),
                        (actor, state) -> Sight.single(ground, actor, state.bodies(), needed(state.dossier()))));
    }

    private record Look<S>(Text name, BiPredicate<Actor, S> who) implements FilePages.Look<S> {
        @Override
        public Text title(S state) {
            return name;
        }

        @Override
        public List<Fact> facts(S state) {
            return List.of();
        }

        @Override
        public boolean sees(Actor actor, S state) {
            return who.test(actor, state);
        }
    }

    /// What a post must be cleared for to read what passed with this dossier.
    private Clearance needed(String dossier) {
        return ground.state(shuzhi.approvals.dossier.Rules.DOSSIER, dossier)
                .facts()
                .map(it -> ground.state(shuzhi.approvals.item.Rules.ITEM, it.item())
                        .clearance())
                .orElse(Clearance.PUBLIC);
    }

    List<Route> routes() {
        return List.of(
                Route.open("/stations", this::stations).named(Words.STATIONS.text()),
                Route.of("/stations/{file}", KEEPERS, visit -> file(visit, stations)),
                Route.of("/handovers", STAFF, this::handovers).named(Words.HANDOVERS.text()),
                Route.of("/handovers/{file}", Set.of(Role.WINDOW), visit -> file(visit, handovers)));
    }

    private static Page file(Visit visit, FilePages<?, ?, ?> pages) {
        return pages.shown(visit, CommandForms.Hints.NONE, Optional.empty(), List.of())
                .map(FilePages.Shown::show)
                .orElseGet(Page.Missing::new);
    }

    private Page stations(Visit visit) {
        int level = visit.word("level").equals("5") ? 5 : 4;
        long count = views.stationCount(level);
        int page = Listing.page(visit, count);
        boolean keeps = visit.actor().filter(it -> it.is(Role.CATALOGUE)).isPresent();
        var rows = views.stations(level, (page - 1) * Listing.onAPage(), Listing.onAPage()).stream()
                .map(it -> row(it, keeps))
                .toList();
        var columns = List.of(Words.NAME, Words.SEAT, Words.BODY, Words.ITEMS_OFFERED, Words.HOURS, Words.STATE);
        return new Listing(
                        visit,
                        Words.STATIONS.text(),
                        coverage(),
                        List.of(
                                new Listing.Tab(
                                        Level.TOWNSHIP.text(), "/stations?level=4", views.stationCount(4), level == 4),
                                new Listing.Tab(
                                        Level.VILLAGE.text(), "/stations?level=5", views.stationCount(5), level == 5)),
                        columns.stream().map(it -> Column.of(it.text())).toList(),
                        rows,
                        count,
                        page,
                        Listing.pages(count),
                        number -> "/stations?level=" + level + "&page=" + number,
                        keeps ? Optional.of("/stations/new") : Optional.empty())
                .show();
    }

    private Row row(Views.Station it, boolean keeps) {
        var name = new Text(it.zh(), it.en());
        return Row.of(
                keeps ? new Cell(name, Optional.of("/stations/" + it.file()), Optional.empty()) : Cell.of(name),
                Cell.of(placeName(it.seat())),
                Cell.of(bodyName(it.body())),
                Cell.of(it.items()),
                Cell.of(it.hours()),
                it.ending().isEmpty() ? Cell.tag(Words.STANDS.text(), "green") : Cell.tag(Words.ENDED.text(), "grey"));
    }

    /// Of the townships and villages of the city, how many have a station.
    private Text coverage() {
        var townships = coverage(Level.TOWNSHIP);
        var villages = coverage(Level.VILLAGE);
        return new Text(
                Words.COVERAGE.text().zh() + townships.zh() + "；" + villages.zh(),
                Words.COVERAGE.text().en() + townships.en() + "; " + villages.en());
    }

    private Text coverage(Level level) {
        long open = views.openStations(level.ordinal() + 1);
        long all = views.seatPlaces(ground.org().places(), level, today());
        return new Text(level.text().zh() + " " + open + "/" + all, level.text().en() + " " + open + "/" + all);
    }

    private Page handovers(Visit visit) {
        var rows = views
                .custody(
                        visit.signedIn().body(),
                        visit.signedIn().clearance().covers(Clearance.INTERNAL),
                        Listing.onAPage())
                .stream()
                .map(it -> Row.of(
                        Cell.of(it.number()),
                        Cell.of(bodyName(it.received())),
                        Cell.of(bodyName(it.accepted())),
                        Cell.of(bodyName(it.decided())),
                        Cell.of(bodyName(it.delivered()))))
                .toList();
        var columns = List.of(Words.NUMBER, Words.RECEIVED_BY, Words.ACCEPTED_BY, Words.DECIDED_BY, Words.DELIVERED_BY);
        return new Listing(
                        visit,
                        Words.HANDOVERS.text(),
                        Words.HANDOVERS_LEAD.text(),
                        List.of(),
                        columns.stream().map(it -> Column.of(it.text())).toList(),
                        rows,
                        rows.size(),
                        1,
                        1,
                        _ -> "/handovers",
                        visit.signedIn().is(Role.WINDOW) ? Optional.of("/handovers/new") : Optional.empty())
                .show();
    }

    private Text placeName(String code) {
        return ground.org().places().at(code).map(Place::name).orElse(Text.same(code));
    }

    private Text bodyName(String code) {
        if (code.isEmpty()) return Text.same("–");
        return ground.org().body(code).map(Body::name).orElse(Text.same(code));
    }

    private java.time.LocalDate today() {
        return java.time.LocalDate.ofInstant(ground.time().now(), Context.ZONE);
    }
}
