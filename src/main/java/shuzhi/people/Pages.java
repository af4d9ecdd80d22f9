package shuzhi.people;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import shuzhi.business.FilePages;
import shuzhi.business.Ground;
import shuzhi.business.History.Fact;
import shuzhi.business.Listing;
import shuzhi.business.Listing.Cell;
import shuzhi.business.Listing.Column;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.people.selection.Rules;
import shuzhi.people.selection.State;
import shuzhi.people.selection.Status;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// Selections on the screen (选拔任用页面): of one's own body alone, and every look is on record (rule F-18).
public final class Pages implements FilePages.Look<State> {
    private static final Set<Role> STAFF = EnumSet.of(Role.HEAD, Role.APPROVER, Role.REVIEWER);

    private final Ground ground;
    private final Views views;
    private final FilePages<?, ?, State> files;

    Pages(Ground ground) {
        this.ground = ground;
        this.views = new Views(ground.query());
        this.files = new FilePages<>(ground, Rules.SELECTION, People.VOCABULARY, "/selections", STAFF, this);
    }

    List<Route> routes() {
        return List.of(
                Route.of("/selections", STAFF, this::list).named(Words.SELECTIONS.text()),
                Route.of("/selections/{file}", STAFF, this::file),
                files.routes().getLast());
    }

    private Page list(Visit visit) {
        var body = visit.signedIn().body();
        long count = views.count(body);
        int page = Listing.page(visit, count);
        var rows = views.selections(body, (page - 1) * Listing.ON_A_PAGE, Listing.ON_A_PAGE).stream()
                .map(it -> row(it, ground.state(Rules.SELECTION, it.file())))
                .toList();
        return Listing.paged(
                        visit,
                        Words.SELECTIONS.text(),
                        Words.LEAD.text(),
                        List.of(
                                Column.of(Labels.NUMBER.text()),
                                Column.of(Labels.KIND.text()),
                                Column.of(Words.STATUS.text()),
                                Column.of(Words.WAITS_FOR.text())),
                        rows,
                        count,
                        "/selections",
                        true)
                .show();
    }

    private static Listing.Row row(Views.Selection it, State state) {
        return Listing.Row.of(
                Cell.link(it.number(), "/selections/" + it.file()),
                Cell.of(it.kind().text()),
                Cell.tag(state.status().text(), state.status() == Status.APPOINTED ? "green" : "plain"),
                Cell.of(state.day()));
    }

    private Page file(Visit visit) {
        var sheet = files.shown(visit);
        if (sheet.isEmpty()) return new Page.Missing();
        if (!visit.word("file").equals("new"))
            views.noteReading(visit.signedIn().person(), visit.signedIn().post(), "selection/" + visit.word("file"));
        return new Page.Show("shuzhi/business/pages/file.jte", sheet.get());
    }

    @Override
    public Text title(State state) {
        var it = state.facts().orElseThrow();
        return Text.same(it.number() + " " + it.post());
    }

    @Override
    public List<Fact> facts(State state) {
        var it = state.facts().orElseThrow();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(Words.STATUS.text(), state.status().text()));
        facts.add(new Fact(Labels.KIND.text(), it.kind().text()));
        state.day().ifPresent(day -> facts.add(new Fact(Words.WAITS_FOR.text(), Text.same(day.toString()))));
        return facts;
    }

    @Override
    public boolean sees(Actor actor, State state) {
        return actor.body().equals(state.facts().orElseThrow().body());
    }

    @Override
    public Set<String> elsewhere() {
        return Set.of("post", "kind", "body", "place");
    }
}
