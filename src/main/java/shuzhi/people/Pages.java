package shuzhi.people;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import shuzhi.business.Form.Choice;
import shuzhi.business.Ground;
import shuzhi.business.History.Fact;
import shuzhi.business.Listing;
import shuzhi.business.Listing.Cell;
import shuzhi.business.Listing.Column;
import shuzhi.org.Actor;
import shuzhi.org.Body;
import shuzhi.org.Org;
import shuzhi.org.Role;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;
import shuzhi.words.Word;

/// The pages of people (干部与班子页面), by thing.
public final class Pages {
    static final Set<Role> STAFF = EnumSet.of(Role.HEAD, Role.APPROVER, Role.REVIEWER, Role.SUPERVISOR);

    private final Ground ground;

    Pages(Ground ground) {
        this.ground = ground;
    }

    List<Route> routes() {
        return Stream.of(
                        new CouncilPages(ground).routes(),
                        new SelectionPages(ground).routes(),
                        new StudyPages(ground).routes(),
                        new LifeMeetingPages(ground).routes(),
                        new AppraisalPages(ground).routes(),
                        new ReminderPages(ground).routes())
                .flatMap(List::stream)
                .toList();
    }

    /// The list of the files of one kind that this visitor may see.
    ///
    /// @param more the columns after number, body and day
    /// @param cells what stands in them
    static Page list(
            Ground ground,
            Visit visit,
            String thing,
            String path,
            Words title,
            Words lead,
            List<Column> more,
            Function<Views.Matter, List<Cell>> cells,
            boolean opens) {
        var views = new Views(ground.query());
        var actor = visit.signedIn();
        var body = scope(ground.org(), actor);
        long count = views.count(thing, body, actor);
        int from = (Listing.page(visit, count) - 1) * Listing.onAPage();
        var rows = views.matters(thing, body, actor, from, Listing.onAPage()).stream()
                .map(it -> row(ground, path, it, cells))
                .toList();
        var columns = new ArrayList<>(
                List.of(Column.of(Labels.NUMBER.text()), Column.of(Labels.BODY.text()), Column.of(Labels.DAY.text())));
        columns.addAll(more);
        return Listing.paged(visit, title.text(), lead.text(), columns, rows, count, path, opens)
                .show();
    }

    private static Listing.Row row(
            Ground ground, String path, Views.Matter it, Function<Views.Matter, List<Cell>> cells) {
        var all = new ArrayList<>(List.of(
                Cell.link(it.number(), path + "/" + it.file()),
                Cell.of(body(ground.org(), it.body())),
                Cell.of(it.day())));
        all.addAll(cells.apply(it));
        return new Listing.Row(all);
    }

    /// A fact that is a number.
    static Fact fact(Word label, int value) {
        return new Fact(label.text(), Text.same(Integer.toString(value)));
    }

    /// Seats to choose from.
    static Optional<List<Choice>> seats(List<String> seats) {
        return Optional.of(
                seats.stream().map(it -> Choice.of(it, Text.same(it))).toList());
    }

    /// The one body for which an actor opens files.
    static Optional<List<Choice>> own(Org org, Actor actor) {
        return Optional.of(List.of(Choice.of(actor.body(), body(org, actor.body()))));
    }

    static Text post(Org org, String code) {
        return org.post(code).map(it -> it.title()).orElse(Text.same(code));
    }

    static Text body(Org org, String code) {
        return org.body(code).map(it -> it.name()).orElse(Text.same(code));
    }

    /// Somebody of the discipline body (纪检监察机关), who oversees collective decisions.
    static boolean isDiscipline(Org org, Actor actor) {
        return org.body(actor.body())
                .filter(it -> it.kind() == Body.Kind.DISCIPLINE)
                .isPresent();
    }

    /// The bodies whose files this visitor's lists show: the own one, or every one for the discipline body.
    static String scope(Org org, Actor actor) {
        return isDiscipline(org, actor) ? "" : actor.body();
    }
}
