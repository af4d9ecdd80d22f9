package shuzhi.credit;

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
import shuzhi.business.Sight;
import shuzhi.credit.repair.Eligibility;
import shuzhi.credit.repair.Rules;
import shuzhi.credit.repair.State;
import shuzhi.credit.repair.Status;
import shuzhi.law.Law;
import shuzhi.org.Actor;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// Repairs on the screen (信用修复页面): every condition line by line, for who asks and for who decides
/// alike.
public final class RepairPages implements FilePages.Look<State> {
    private final Ground ground;
    private final Views views;
    private final FilePages<?, ?, State> files;

    RepairPages(Ground ground) {
        this.ground = ground;
        this.views = new Views(ground.query());
        this.files = new FilePages<>(ground, Rules.REPAIR, Credit.VOCABULARY, "/repairs", Pages.CONCERNED, this);
    }

    List<Route> routes() {
        return List.of(
                Route.of("/repairs", Pages.CONCERNED, this::list).named(Words.REPAIRS.text()),
                Route.of("/repairs/{file}", Pages.CONCERNED, this::file),
                files.routes().getLast());
    }

    private Page list(Visit visit) {
        var own = ObjectionPages.only(visit.signedIn());
        long count = own.isPresent() ? views.repairs(own, 0, Integer.MAX_VALUE).size() : views.repairCount();
        int page = Listing.page(visit, count);
        var today = Pages.today(ground);
        var rows = views.repairs(own, (page - 1) * Listing.onAPage(), Listing.onAPage()).stream()
                .map(it -> Listing.Row.of(
                        Cell.link(number(it.publication()), "/repairs/" + it.file()),
                        Cell.of(Pages.body(ground, it.body())),
                        Cell.of(it.asked()),
                        it.due().filter(today::isAfter).isPresent()
                                ? Cell.tag(Text.same(it.due().get().toString()), "red")
                                : Cell.of(it.due()),
                        Cell.tag(it.status().text(), it.status() == Status.REPAIRED ? "green" : "plain")))
                .toList();
        return Listing.paged(
                        visit,
                        Words.REPAIRS.text(),
                        Words.REPAIRS_LEAD.text(),
                        List.of(
                                Column.of(Labels.PUBLICATION.text()),
                                Column.of(Labels.BODY.text()),
                                Column.of(Labels.ON.text()),
                                Column.of(Labels.DUE.text()),
                                Column.of(Words.STATUS.text())),
                        rows,
                        count,
                        "/repairs",
                        false)
                .show();
    }

    private String number(String publication) {
        return views.publication(publication).map(Views.Publication::number).orElse(publication);
    }

    private Page file(Visit visit) {
        var file = visit.word("file");
        var sheet = file.equals("new")
                ? files.shown(
                        visit, ObjectionPages.about(visit), Optional.empty(), ObjectionPages.subject(views, visit))
                : files.shown(visit);
        if (sheet.isEmpty()) return new Page.Missing();
        var state = file.equals("new") ? State.BLANK : ground.state(Rules.REPAIR, file);
        var all = state.status() == Status.SUBMITTED || state.status() == Status.SUPPLEMENT
                ? Rules.eligibility(state, ground.ledger()::state, false, Pages.today(ground), Law.STANDARD)
                : Optional.<Eligibility>empty();
        return all.map(it -> sheet.get().above(List.of(), conditions(visit, it)))
                .orElseGet(sheet.get()::show);
    }

    private static Listing conditions(Visit visit, Eligibility it) {
        var rows = new ArrayList<Listing.Row>();
        for (var line : it.lines())
            rows.add(Listing.Row.of(
                    Cell.of(line.condition()),
                    line.met() ? Cell.tag(Words.YES.text(), "green") : Cell.tag(Words.NO.text(), "red"),
                    Cell.of(line.reason())));
        rows.add(Listing.Row.of(
                Cell.of(Words.VERDICT.text()),
                Cell.of("–"),
                Cell.of(it.verdict().text())));
        return Listing.within(
                visit,
                Words.CONDITIONS.text(),
                List.of(Column.of(Words.CONDITION.text()), Column.of(Words.MET.text()), Column.of(Words.WHY.text())),
                rows);
    }

    @Override
    public Text title(State state) {
        var number = number(state.facts().orElseThrow().publication());
        return new Text(
                Words.REPAIRS.text().zh() + " " + number, Words.REPAIRS.text().en() + " " + number);
    }

    @Override
    public List<Fact> facts(State state) {
        var it = state.facts().orElseThrow();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(Words.STATUS.text(), state.status().text()));
        facts.add(new Fact(Labels.PUBLICATION.text(), Text.same(number(it.publication()))));
        facts.add(new Fact(Labels.BODY.text(), Pages.body(ground, it.body())));
        facts.add(new Fact(Labels.ON.text(), Text.same(it.asked().toString())));
        state.due().ifPresent(day -> facts.add(new Fact(Labels.DUE.text(), Text.same(day.toString()))));
        return facts;
    }

    /// Who asks, and the staff.
    @Override
    public boolean sees(Actor actor, State state) {
        var it = state.facts().orElseThrow();
        return ObjectionPages.only(actor)
                .map(it.person()::equals)
                .orElseGet(() -> it.body().equals(actor.body()) || Sight.within(ground, actor, it.body()));
    }

    @Override
    public Set<String> elsewhere() {
        return Set.of("person", "publication");
    }
}
