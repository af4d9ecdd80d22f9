package shuzhi.approvals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import shuzhi.approvals.licence.Command;
import shuzhi.approvals.licence.Ground;
import shuzhi.approvals.licence.Rules;
import shuzhi.approvals.licence.State;
import shuzhi.business.CommandForms;
import shuzhi.business.FilePages;
import shuzhi.business.Form;
import shuzhi.business.History.Fact;
import shuzhi.business.Listing;
import shuzhi.business.Listing.Cell;
import shuzhi.business.Listing.Column;
import shuzhi.business.Listing.Row;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// The licences of a body on which something waits (证照变更、延续、终止), and the page of each.
final class LicencePages implements FilePages.Look<State> {
    private static final Set<Role> OFFICERS = Set.of(Role.WINDOW, Role.REVIEWER, Role.APPROVER, Role.HEAD);

    /// A ground belongs to one way of ending: what does not fit is not offered.
    static final CommandForms.Hints HINTS = new CommandForms.Hints() {
        @Override
        public Optional<List<Form.Choice>> choices(Class<?> command, String component) {
            if (!component.equals("ground")) return Optional.empty();
            boolean announced = command == Command.AnnounceEnding.class;
            return Optional.of(Arrays.stream(Ground.values())
                    .filter(it -> it.ending().isPresent() == announced)
                    .map(LicencePages::choice)
                    .toList());
        }
    };

    private final shuzhi.business.Ground ground;
    private final Views views;

    LicencePages(shuzhi.business.Ground ground) {
        this.ground = ground;
        this.views = new Views(ground.query());
    }

    private static Form.Choice choice(Ground it) {
        var zh = it.ending().map(way -> way.text().zh() + "：").orElse("");
        var en = it.ending().map(way -> way.text().en() + ": ").orElse("");
        return Form.Choice.of(
                it.name(), new Text(zh + it.text().zh(), en + it.text().en()));
    }

    List<Route> routes() {
        var files = new FilePages<>(ground, Rules.LICENCE, Approvals.VOCABULARY, "/licences", OFFICERS, this);
        var routes = new java.util.ArrayList<Route>();
        routes.add(Route.of("/licences", OFFICERS, this::list).named(Words.LICENCES.text()));
        routes.addAll(files.routes());
        return routes;
    }

    private Page list(Visit visit) {
        var bodies = ground.actsFor(visit.signedIn());
        var closed = Cleared.closed(ground.query(), visit.signedIn());
        long count = views.pendingLicenceCount(bodies, closed);
        int page = Listing.page(visit, count);
        var rows = views.pendingLicences(bodies, closed, (page - 1) * Listing.onAPage(), Listing.onAPage()).stream()
                .map(it -> Row.of(
                        Cell.link(it.identifier(), "/licences/" + it.file()),
                        Cell.of(waits(it.pending())),
                        Cell.of(it.since()),
                        Cell.of(it.until())))
                .toList();
        var columns = List.of(
                Column.of(Labels.IDENTIFIER.text()),
                Column.of(Words.WHERE_IT_STANDS.text()),
                Column.of(Words.VALID_FROM.text()),
                Column.of(Words.VALID_UNTIL.text()));
        return new Listing(
                        visit,
                        Words.LICENCES.text(),
                        Words.LICENCES_LEAD.text(),
                        List.of(),
                        columns,
                        rows,
                        count,
                        page,
                        Listing.pages(count),
                        it -> "/licences?page=" + it,
                        Optional.empty())
                .show();
    }

    private static Text waits(String pending) {
        return switch (pending) {
            case "RENEWAL" -> Titles.REQUEST_RENEWAL.text();
            case "CHANGE" -> Titles.REQUEST_CHANGE.text();
            default -> Titles.ANNOUNCE_ENDING.text();
        };
    }

    @Override
    public Text title(State state) {
        return Rules.LICENCE.title();
    }

    @Override
    public List<Fact> facts(State state) {
        return List.of(
                new Fact(Labels.IDENTIFIER.text(), Text.same(state.identifier())),
                new Fact(Words.LICENCE_STATUS.text(), state.status().text()),
                new Fact(
                        Words.VALID_UNTIL.text(),
                        state.until().map(it -> Text.same(it.toString())).orElse(Words.NO_END.text())));
    }

    @Override
    public boolean sees(Actor actor, State state) {
        return actor.clearance().covers(Cleared.needed(ground, state.item()))
                && ground.actsFor(actor).contains(state.body());
    }

    @Override
    public Set<String> elsewhere() {
        return Set.of("person", "identifier", "item");
    }

    @Override
    public CommandForms.Hints hints(State state, Actor actor) {
        return HINTS;
    }
}
