package shuzhi.conduct;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import shuzhi.business.FilePages;
import shuzhi.business.Ground;
import shuzhi.business.History.Fact;
import shuzhi.business.Listing;
import shuzhi.business.Listing.Cell;
import shuzhi.business.Listing.Column;
import shuzhi.business.Listing.Tab;
import shuzhi.business.Sight;
import shuzhi.conduct.Views.Side;
import shuzhi.conduct.hazard.Level;
import shuzhi.conduct.hazard.Rules;
import shuzhi.conduct.hazard.State;
import shuzhi.conduct.hazard.Status;
import shuzhi.figures.Scope;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;
import shuzhi.words.Word;

/// Hazards on the screen (隐患页面): what we remove, what we verify, what is open anywhere.
public final class HazardPages implements FilePages.Look<State> {
    private final Ground ground;
    private final Views views;

    HazardPages(Ground ground) {
        this.ground = ground;
        this.views = new Views(ground.query());
    }

    List<Route> routes() {
        var routes = new ArrayList<Route>();
        routes.add(Route.of("/hazards", Pages.STAFF, this::list).named(Words.HAZARDS.text()));
        routes.addAll(
                new FilePages<>(ground, Rules.HAZARD, Conduct.VOCABULARY, "/hazards", Pages.STAFF, this).routes());
        return routes;
    }

    /// The lists of hazards.
    enum Shelf implements Word {
        TO_REMOVE(Words.TO_REMOVE, Side.OWNER, Status.REPORTED, Status.GRADED, Status.PLANNED),
        TO_VERIFY(Words.TO_VERIFY, Side.AUTHORITY, Status.REPORTED, Status.RECTIFIED),
        OPEN_ALL(Words.OPEN_ALL, Side.PLACE, Status.REPORTED, Status.GRADED, Status.PLANNED, Status.RECTIFIED),
        CLOSED(Words.CLOSED, Side.PLACE, Status.CLOSED);

        private final Words word;
        private final Side side;
        private final List<String> states;

        Shelf(Words word, Side side, Status... states) {
            this.word = word;
            this.side = side;
            this.states = Arrays.stream(states).map(Enum::name).toList();
        }

        static Shelf named(String name) {
            for (var it : values()) if (it.name().equalsIgnoreCase(name)) return it;
            return TO_REMOVE;
        }

        @Override
        public Text text() {
            return word.text();
        }
    }

    private Page list(Visit visit) {
        var actor = visit.signedIn();
        var place = Scope.prefix(actor.place());
        var chosen = Shelf.named(visit.word("tab"));
        var tabs = new ArrayList<Tab>();
        for (var it : Shelf.values())
            if (it.side != Side.PLACE || actor.is(Role.SUPERVISOR) || actor.is(Role.HEAD))
                tabs.add(new Tab(
                        it.text(),
                        "/hazards?tab=" + it.name(),
                        views.hazardCount(it.side, actor.body(), place, it.states),
                        it == chosen));
        if (tabs.stream().noneMatch(Tab::here)) return new Page.Missing();
        long count = views.hazardCount(chosen.side, actor.body(), place, chosen.states);
        int page = Listing.page(visit, count);
        var rows = views
                .hazards(
                        chosen.side,
                        actor.body(),
                        place,
                        chosen.states,
                        (page - 1) * Listing.ON_A_PAGE,
                        Listing.ON_A_PAGE)
                .stream()
                .map(it -> row(ground, it))
                .toList();
        return new Listing(
                        visit,
                        Words.HAZARDS.text(),
                        Words.HAZARDS_LEAD.text(),
                        tabs,
                        columns(),
                        rows,
                        count,
                        page,
                        Listing.pages(count),
                        it -> "/hazards?tab=" + chosen.name() + "&page=" + it,
                        actor.roles().equals(Set.of(Role.REPORTER)) ? Optional.empty() : Optional.of("/hazards/new"))
                .show();
    }

    private static List<Column> columns() {
        return List.of(
                Column.of(Labels.NUMBER.text()),
                Column.of(Labels.KIND.text()),
                Column.of(Labels.OBJECT.text()),
                Column.of(Labels.LEVEL.text()),
                Column.of(Labels.OWNER.text()),
                Column.of(Words.STATUS.text()),
                Column.of(Labels.DUE.text()),
                Column.of(Labels.COLOUR.text()));
    }

    private static Listing.Row row(Ground ground, Views.Hazard it) {
        return Listing.Row.of(
                Cell.link(it.number(), "/hazards/" + it.file()),
                Cell.of(it.kind().text()),
                Cell.of(it.object()),
                it.level()
                        .map(one -> Cell.tag(one.text(), one == Level.MAJOR ? "red" : "plain"))
                        .orElse(Cell.of("–")),
                Cell.of(Pages.body(ground.org(), it.owner())),
                Cell.tag(it.status().text(), it.status() == Status.CLOSED ? "green" : "plain"),
                Cell.of(it.due()),
                it.card()
                        .map(card -> Cell.tag(card.text(), card.name().toLowerCase(Locale.ROOT)))
                        .orElse(Cell.of("–")));
    }

    @Override
    public Text title(State state) {
        var it = state.facts().orElseThrow();
        return Text.same(it.number() + " " + it.object());
    }

    @Override
    public List<Fact> facts(State state) {
        var it = state.facts().orElseThrow();
        var facts = new LinkedHashMap<Labels, Text>();
        facts.put(Labels.DESCRIPTION, Text.same(it.description()));
        facts.put(Labels.KIND, it.kind().text());
        state.level().ifPresent(level -> facts.put(Labels.LEVEL, level.text()));
        facts.put(Labels.OWNER, Pages.body(ground.org(), it.owner()));
        facts.put(Labels.AUTHORITY, Pages.body(ground.org(), it.authority()));
        if (!it.inspection().isEmpty()) facts.put(Labels.INSPECTION, Text.same(it.inspection()));
        state.due().ifPresent(due -> facts.put(Labels.DUE, Text.same(due.toString())));
        state.card().ifPresent(card -> facts.put(Labels.COLOUR, card.text()));
        var all = new ArrayList<Fact>();
        all.add(new Fact(Words.STATUS.text(), state.status().text()));
        if (state.stopped()) all.add(new Fact(Titles.STOP_ORDERED.text(), shuzhi.business.Words.YES.text()));
        if (state.supervised()) all.add(new Fact(Titles.SUPERVISED.text(), shuzhi.business.Words.YES.text()));
        facts.forEach((label, value) -> all.add(new Fact(label.text(), value)));
        return all;
    }

    /// The body that removes it, the one that entered it, and the supervisors.
    @Override
    public boolean sees(Actor actor, State state) {
        var it = state.facts().orElseThrow();
        return Sight.single(ground, actor, List.of(it.owner(), it.authority()));
    }

    @Override
    public Set<String> elsewhere() {
        return Set.of("description", "owner", "authority", "kind");
    }
}
