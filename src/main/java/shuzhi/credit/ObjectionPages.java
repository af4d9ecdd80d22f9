package shuzhi.credit;

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
import shuzhi.credit.objection.Rules;
import shuzhi.credit.objection.State;
import shuzhi.credit.objection.Status;
import shuzhi.org.Actor;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// Objections on the screen (信用异议页面): who objects sees the own ones, the staff see all.
public final class ObjectionPages implements FilePages.Look<State> {
    private final Ground ground;
    private final Views views;
    private final FilePages<?, ?, State> files;

    ObjectionPages(Ground ground) {
        this.ground = ground;
        this.views = new Views(ground.query());
        this.files = new FilePages<>(ground, Rules.OBJECTION, Credit.VOCABULARY, "/objections", Pages.CONCERNED, this);
    }

    List<Route> routes() {
        return List.of(
                Route.of("/objections", Pages.CONCERNED, this::list).named(Words.OBJECTIONS.text()),
                Route.of("/objections/{file}", Pages.CONCERNED, this::file),
                files.routes().getLast());
    }

    /// Empty for the staff, who see all.
    static Optional<String> only(Actor actor) {
        return Pages.STAFF.stream().anyMatch(actor::is) ? Optional.empty() : Optional.of(actor.person());
    }

    private Page list(Visit visit) {
        var own = only(visit.signedIn());
        long count =
                own.isPresent() ? views.objections(own, 0, Integer.MAX_VALUE).size() : views.objectionCount();
        int page = Listing.page(visit, count);
        var today = Pages.today(ground);
        var rows = views.objections(own, (page - 1) * Listing.onAPage(), Listing.onAPage()).stream()
                .map(it -> Listing.Row.of(
                        Cell.link(number(it.publication()), "/objections/" + it.file()),
                        Cell.of(Pages.body(ground, it.body())),
                        Cell.of(it.raised()),
                        it.status() != Status.ANSWERED && it.answerBy().isBefore(today)
                                ? Cell.tag(Text.same(it.answerBy().toString()), "red")
                                : Cell.of(it.answerBy()),
                        Cell.of(it.status().text())))
                .toList();
        return Listing.paged(
                        visit,
                        Words.OBJECTIONS.text(),
                        Words.OBJECTIONS_LEAD.text(),
                        List.of(
                                Column.of(Labels.PUBLICATION.text()),
                                Column.of(Labels.BODY.text()),
                                Column.of(Labels.ON.text()),
                                Column.of(Labels.ANSWER_BY.text()),
                                Column.of(Words.STATUS.text())),
                        rows,
                        count,
                        "/objections",
                        false)
                .show();
    }

    private String number(String publication) {
        return views.publication(publication).map(Views.Publication::number).orElse(publication);
    }

    /// A new one begins with the record that it is about.
    private Page file(Visit visit) {
        if (!visit.word("file").equals("new"))
            return files.shown(visit).map(FilePages.Shown::show).orElseGet(Page.Missing::new);
        return files.shown(visit, about(visit), Optional.empty(), subject(views, visit))
                .map(FilePages.Shown::show)
                .orElseGet(Page.Missing::new);
    }

    static CommandForms.Hints about(Visit visit) {
        return new CommandForms.Hints() {
            @Override
            public Map<String, String> values(Class<?> command) {
                return Map.of("publication", visit.word("publication"));
            }
        };
    }

    /// What the record is, for the head of a new file.
    static List<Fact> subject(Views views, Visit visit) {
        return views.publication(visit.word("publication"))
                .filter(it -> it.status() == shuzhi.credit.publication.Status.PUBLISHED)
                .map(it -> List.of(
                        new Fact(Labels.NUMBER.text(), Text.same(it.number())),
                        new Fact(Labels.SHOWN.text(), Text.same(it.shown())),
                        new Fact(Labels.KIND.text(), it.kind().text())))
                .orElse(List.of());
    }

    @Override
    public Text title(State state) {
        var number = number(state.facts().orElseThrow().publication());
        return new Text(
                Words.OBJECTIONS.text().zh() + " " + number,
                Words.OBJECTIONS.text().en() + " " + number);
    }

    @Override
    public List<Fact> facts(State state) {
        var it = state.facts().orElseThrow();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(Words.STATUS.text(), state.status().text()));
        facts.add(new Fact(Labels.PUBLICATION.text(), Text.same(number(it.publication()))));
        facts.add(new Fact(Labels.BODY.text(), Pages.body(ground, it.body())));
        facts.add(new Fact(Labels.COMPLAINT.text(), it.complaint().text()));
        facts.add(new Fact(Labels.STATEMENT.text(), Text.same(it.statement())));
        facts.add(new Fact(Labels.FORWARD_BY.text(), Text.same(it.forwardBy().toString())));
        facts.add(new Fact(Labels.ANSWER_BY.text(), Text.same(it.answerBy().toString())));
        state.finding().ifPresent(one -> facts.add(new Fact(Labels.FINDING.text(), one.text())));
        if (!state.answer().isEmpty()) facts.add(new Fact(Labels.ANSWER.text(), Text.same(state.answer())));
        return facts;
    }

    /// Who objects, the body that published, and the staff of its area.
    @Override
    public boolean sees(Actor actor, State state) {
        var it = state.facts().orElseThrow();
        return only(actor)
                .map(it.person()::equals)
                .orElseGet(() -> it.body().equals(actor.body()) || Sight.within(ground, actor, it.body()));
    }

    @Override
    public Set<String> elsewhere() {
        return Set.of("person", "publication", "statement", "answer");
    }
}
