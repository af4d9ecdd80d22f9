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
import shuzhi.conduct.risk.Command;
import shuzhi.conduct.risk.Level;
import shuzhi.conduct.risk.Rules;
import shuzhi.conduct.risk.State;
import shuzhi.conduct.risk.Status;
import shuzhi.figures.Scope;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// Risk points on the screen (廉政风险点页面): a body sees its own register, the discipline body all of them; every look is
/// on record (rule F-05).
public final class RiskPages implements FilePages.Look<State> {
    private final Ground ground;
    private final Views views;
    private final FilePages<?, ?, State> files;

    RiskPages(Ground ground) {
        this.ground = ground;
        this.views = new Views(ground.query());
        this.files = new FilePages<>(ground, Rules.RISKS, Conduct.VOCABULARY, "/risks", Pages.STAFF, this);
    }

    List<Route> routes() {
        return List.of(
                Route.of("/risks", Pages.STAFF, this::list).named(Words.RISKS.text()),
                Route.of("/risks/{file}", Pages.STAFF, this::register),
                files.routes().getLast());
    }

    private Page list(Visit visit) {
        var actor = visit.signedIn();
        var body = Pages.isDiscipline(ground.org(), actor) ? "" : actor.body();
        var place = Scope.prefix(actor.place());
        note(visit, "risks");
        long count = views.riskCount(body, place);
        int page = Listing.page(visit, count);
        var rows = views.risks(body, place, (page - 1) * Listing.onAPage(), Listing.onAPage()).stream()
                .map(it -> Listing.Row.of(
                        Cell.link(it.point(), "/risks/" + it.file()),
                        Cell.of(Pages.body(ground.org(), it.body())),
                        Cell.of(it.step().text()),
                        Cell.tag(it.level().text(), colour(it.level())),
                        Cell.tag(it.status().text(), it.status() == Status.IN_FORCE ? "green" : "plain"),
                        Cell.of(it.review()),
                        Cell.of(it.incidents())))
                .toList();
        return new Listing(
                        visit,
                        Words.RISKS.text(),
                        Words.RISKS_LEAD.text(),
                        List.of(),
                        List.of(
                                Column.of(Labels.POINT.text()),
                                Column.of(Labels.BODY.text()),
                                Column.of(Labels.STEP.text()),
                                Column.of(Labels.LEVEL.text()),
                                Column.of(Words.STATUS.text()),
                                Column.of(Labels.REVIEW_BY.text()),
                                Column.number(Words.INCIDENTS.text())),
                        rows,
                        count,
                        page,
                        Listing.pages(count),
                        it -> "/risks?page=" + it,
                        Optional.of("/risks/" + State.file(actor.body())))
                .show();
    }

    private void note(Visit visit, String what) {
        views.noteReading(visit.signedIn().person(), visit.signedIn().post(), what);
    }

    private static String colour(Level level) {
        return switch (level) {
            case HIGH -> "red";
            case MIDDLE -> "yellow";
            case LOW -> "plain";
        };
    }

    private Page register(Visit visit) {
        var file = visit.word("file");
        return files.register(visit, State.file(visit.signedIn().body()), sheet -> {
            note(visit, file);
            return sheet.above(List.of(), rows(visit, ground.state(Rules.RISKS, file)));
        });
    }

    private Listing rows(Visit visit, State state) {
        var rows = state.points().values().stream()
                .map(it -> Listing.Row.of(
                        Cell.of(it.number()),
                        Cell.of(it.post()),
                        Cell.of(it.step().text()),
                        Cell.of(it.item()),
                        Cell.tag(it.level().text(), colour(it.level())),
                        Cell.tag(it.status().text(), it.status() == Status.IN_FORCE ? "green" : "plain"),
                        Cell.of(it.reviewBy()),
                        Cell.of(it.incidents())))
                .toList();
        return Listing.within(
                visit,
                Words.RISKS.text(),
                List.of(
                        Column.of(Labels.POINT.text()),
                        Column.of(Labels.POST.text()),
                        Column.of(Labels.STEP.text()),
                        Column.of(Labels.ITEM.text()),
                        Column.of(Labels.LEVEL.text()),
                        Column.of(Words.STATUS.text()),
                        Column.of(Labels.REVIEW_BY.text()),
                        Column.number(Words.INCIDENTS.text())),
                rows);
    }

    @Override
    public Text title(State state) {
        var body = Pages.body(ground.org(), state.body());
        return new Text(body.zh() + Words.RISKS.text().zh(), Words.RISKS.text().en() + ", " + body.en());
    }

    @Override
    public List<Fact> facts(State state) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(Labels.BODY.text(), Pages.body(ground.org(), state.body())));
        return facts;
    }

    @Override
    public boolean sees(Actor actor, State state) {
        return Sight.single(ground, actor, state.body()) || Sight.discipline(ground, actor, state.body());
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
                if (component.equals("point"))
                    return Optional.of(state.points().values().stream()
                            .map(it -> Choice.of(it.number(), Text.same(it.number() + " " + it.post())))
                            .toList());
                if (command == Command.Propose.class && component.equals("body"))
                    return Optional.of(List.of(Choice.of(actor.body(), Pages.body(ground.org(), actor.body()))));
                if (component.equals("measures.owner") || component.equals("measures.supervisor"))
                    return Optional.of(posts(actor));
                if (component.equals("deputy")) return Optional.of(deputies(actor));
                return Optional.empty();
            }
        };
    }

    private List<Choice> deputies(Actor actor) {
        return ground.org()
                .posts()
                .filter(it -> it.body().equals(actor.body()) && it.roles().contains(Role.APPROVER))
                .map(it -> Choice.of(it.code(), it.title()))
                .toList();
    }

    private List<Choice> posts(Actor actor) {
        return ground.org()
                .posts()
                .filter(it -> it.body().equals(actor.body()))
                .map(it -> Choice.of(it.code(), it.title()))
                .toList();
    }
}
