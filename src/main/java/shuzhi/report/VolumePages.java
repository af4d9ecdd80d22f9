package shuzhi.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shuzhi.business.CommandForms;
import shuzhi.business.FilePages;
import shuzhi.business.Ground;
import shuzhi.business.History.Fact;
import shuzhi.business.Listing;
import shuzhi.business.Listing.Cell;
import shuzhi.business.Listing.Column;
import shuzhi.business.Sight;
import shuzhi.ledger.Context;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.report.volume.Command;
import shuzhi.report.volume.Rules;
import shuzhi.report.volume.State;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// Closed years on the screen (归档页面): what was packed, how long it is kept, and who approves its end.
public final class VolumePages implements FilePages.Look<State> {
    private final Ground ground;
    private final Views views;
    private final FilePages<?, ?, State> files;

    VolumePages(Ground ground) {
        this.ground = ground;
        this.views = new Views(ground.query());
        this.files = new FilePages<>(ground, Rules.VOLUME, Report.VOCABULARY, "/archive", Pages.STAFF, this);
    }

    List<Route> routes() {
        var routes = new ArrayList<Route>();
        routes.add(Route.of("/archive", Pages.STAFF, this::list).named(Words.VOLUMES.text()));
        routes.addAll(files.routes());
        return routes;
    }

    private Page list(Visit visit) {
        var actor = visit.signedIn();
        var rows = views.volumes().stream()
                .map(it -> {
                    var state = ground.state(Rules.VOLUME, it.file());
                    var closed = state.closed().orElseThrow();
                    return Listing.Row.of(
                            Cell.link(Integer.toString(closed.year()), "/archive/" + it.file()),
                            Cell.of(Pages.body(ground.org(), it.body())),
                            Cell.of(state.status().text()),
                            Cell.of(closed.retention().text()),
                            Cell.of(closed.keptUntil()),
                            Cell.of(state.packed().map(one -> one.documents())));
                })
                .toList();
        return Listing.paged(
                        visit,
                        Words.VOLUMES.text(),
                        Words.VOLUMES_LEAD.text(),
                        List.of(
                                Column.of(Labels.YEAR.text()),
                                Column.of(Labels.BODY.text()),
                                Column.of(Words.STATUS.text()),
                                Column.of(Labels.RETENTION.text()),
                                Column.of(Labels.KEPT_UNTIL.text()),
                                Column.number(Labels.DOCUMENTS.text())),
                        rows,
                        rows.size(),
                        "/archive",
                        actor.is(Role.HEAD) || actor.is(Role.REPORTER))
                .show();
    }

    @Override
    public Text title(State state) {
        var it = state.closed().orElseThrow();
        var body = Pages.body(ground.org(), it.body());
        return new Text(body.zh() + " " + it.year(), body.en() + " " + it.year());
    }

    @Override
    public List<Fact> facts(State state) {
        var it = state.closed().orElseThrow();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(Words.STATUS.text(), state.status().text()));
        facts.add(new Fact(Labels.RETENTION.text(), it.retention().text()));
        it.keptUntil().ifPresent(day -> facts.add(new Fact(Labels.KEPT_UNTIL.text(), Text.same(day.toString()))));
        state.packed().ifPresent(one -> facts.add(new Fact(Labels.DIGEST.text(), Text.same(one.digest()))));
        return facts;
    }

    @Override
    public boolean sees(Actor actor, State state) {
        return Sight.single(ground, actor, state.closed().orElseThrow().body());
    }

    @Override
    public Set<String> elsewhere() {
        return Set.of("person");
    }

    @Override
    public CommandForms.Hints hints(State state, Actor actor) {
        int year = LocalDate.ofInstant(ground.time().now(), Context.ZONE).getYear() - 1;
        return new CommandForms.Hints() {
            @Override
            public Map<String, String> values(Class<?> command) {
                return command == Command.Close.class
                        ? Map.of("body", actor.body(), "year", Integer.toString(year))
                        : Map.of();
            }

            @Override
            public Optional<List<shuzhi.business.Form.Choice>> choices(Class<?> command, String component) {
                return Optional.empty();
            }
        };
    }
}
