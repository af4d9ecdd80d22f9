package shuzhi.credit;

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
import shuzhi.credit.penalty.Rules;
import shuzhi.credit.penalty.State;
import shuzhi.law.Law;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.papers.Ofd;
import shuzhi.papers.Paper;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// Penalty cases on the screen (行政处罚页面).
public final class PenaltyPages implements FilePages.Look<State> {
    private final Ground ground;
    private final Views views;
    private final FilePages<?, ?, State> files;

    PenaltyPages(Ground ground) {
        this.ground = ground;
        this.views = new Views(ground.query());
        this.files = new FilePages<>(ground, Rules.PENALTY, Credit.VOCABULARY, "/penalties", Pages.STAFF, this);
    }

    List<Route> routes() {
        return List.of(
                Route.of("/penalties", Pages.STAFF, this::list).named(Words.CASES.text()),
                Route.of("/penalties/{file}", Pages.STAFF, this::file),
                files.routes().getLast(),
                Route.of("/penalties/{file}/decision.ofd", Pages.STAFF, visit -> paper(visit, false)),
                Route.of("/penalties/{file}/repair-notice.ofd", Pages.STAFF, visit -> paper(visit, true)));
    }

    private Page list(Visit visit) {
        var actor = visit.signedIn();
        long count = views.penaltyCount(actor.body());
        int page = Listing.page(visit, count);
        var rows = views.penalties(actor.body(), (page - 1) * Listing.onAPage(), Listing.onAPage()).stream()
                .map(it -> Listing.Row.of(
                        Cell.link(it.number().orElse(it.file()), "/penalties/" + it.file()),
                        Cell.of(it.shown()),
                        Cell.of(it.filed()),
                        it.decided().isEmpty() && it.decideBy().isBefore(Pages.today(ground))
                                ? Cell.tag(Text.same(it.decideBy().toString()), "red")
                                : Cell.of(it.decideBy()),
                        Cell.of(it.decided()),
                        Cell.of(it.status().text())))
                .toList();
        boolean opens = actor.is(Role.REVIEWER) || actor.is(Role.APPROVER) || actor.is(Role.HEAD);
        return Listing.paged(
                        visit,
                        Words.CASES.text(),
                        Words.CASES_LEAD.text(),
                        List.of(
                                Column.of(Labels.NUMBER.text()),
                                Column.of(Labels.SHOWN.text()),
                                Column.of(Labels.FILED.text()),
                                Column.of(Labels.DECIDE_BY.text()),
                                Column.of(Labels.DECIDED.text()),
                                Column.of(Words.STATUS.text())),
                        rows,
                        count,
                        "/penalties",
                        opens)
                .show();
    }

    private Page file(Visit visit) {
        var sheet = files.shown(visit);
        if (sheet.isEmpty()) return new Page.Missing();
        var links = new ArrayList<FilePages.Link>();
        var file = visit.word("file");
        if (!file.equals("new")) {
            var state = ground.state(Rules.PENALTY, file);
            if (state.decision().isPresent()) {
                links.add(new FilePages.Link("/penalties/" + file + "/decision.ofd", Words.DECISION_PAPER.text()));
                if (state.decision().get().published())
                    links.add(new FilePages.Link(
                            "/penalties/" + file + "/repair-notice.ofd", Words.REPAIR_NOTICE.text()));
            }
        }
        return sheet.get().above(links);
    }

    private Page paper(Visit visit, boolean notice) {
        if (files.shown(visit).isEmpty()) return new Page.Missing();
        var state = ground.state(Rules.PENALTY, visit.word("file"));
        if (state.decision().isEmpty()) return new Page.Missing();
        var body = Pages.body(ground, state.facts().orElseThrow().body()).zh();
        var name = (notice ? Words.REPAIR_NOTICE : Words.DECISION_PAPER).text().zh();
        return new Page.File(
                name + ".ofd",
                "application/ofd",
                Ofd.write(notice ? notice(body, state) : Papers.decision(body, state)),
                false);
    }

    private static Paper notice(String body, State state) {
        var it = state.decision().orElseThrow();
        var period = Period.of(
                it.severity(), state.facts().orElseThrow().regime(), it.on(), Optional.empty(), it.on(), Law.STANDARD);
        return Papers.repairNotice(body, state, period);
    }

    @Override
    public Text title(State state) {
        var name = state.facts().map(it -> it.party().shown()).orElse("");
        return Text.same(state.decision().map(it -> it.number() + " ").orElse("") + name);
    }

    @Override
    public List<Fact> facts(State state) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(Words.STATUS.text(), state.status().text()));
        state.facts().ifPresent(it -> {
            facts.add(new Fact(Labels.BODY.text(), Pages.body(ground, it.body())));
            facts.add(new Fact(Labels.CODE.text(), Text.same(it.party().code())));
            facts.add(new Fact(Labels.MATTER.text(), Text.same(it.matter())));
            facts.add(new Fact(Labels.REGIME.text(), it.regime().text()));
            facts.add(new Fact(Labels.FILED.text(), Text.same(it.filed().toString())));
            facts.add(new Fact(Labels.DECIDE_BY.text(), Text.same(it.decideBy().toString())));
        });
        state.notice()
                .flatMap(State.Notice::hearingBy)
                .ifPresent(day -> facts.add(new Fact(Labels.HEARING_BY.text(), Text.same(day.toString()))));
        state.decision().ifPresent(it -> {
            facts.add(new Fact(Labels.DECIDED.text(), Text.same(it.on().toString())));
            facts.add(new Fact(Labels.SERVE_BY.text(), Text.same(it.serveBy().toString())));
            facts.add(new Fact(Labels.SEVERITY.text(), it.severity().text()));
        });
        var money = state.money();
        money.payBy().ifPresent(day -> {
            facts.add(new Fact(Labels.PAY_BY.text(), Text.same(day.toString())));
            facts.add(new Fact(Words.OWED.text(), Text.same(money.owed().toPlainString())));
            var today = Pages.today(ground);
            int percent = Law.STANDARD.limit("fine-surcharge", today).value();
            facts.add(new Fact(
                    Words.SURCHARGE_TODAY.text(),
                    Text.same(money.surcharge(today, percent).toPlainString())));
        });
        return facts;
    }

    /// The body that handles it, and the supervisors.
    @Override
    public boolean sees(Actor actor, State state) {
        return state.facts()
                .filter(it -> Sight.single(ground, actor, it.body()))
                .isPresent();
    }

    @Override
    public Set<String> elsewhere() {
        return Set.of("party", "matter", "body");
    }

    @Override
    public CommandForms.Hints hints(State state, Actor actor) {
        return new CommandForms.Hints() {
            @Override
            public Optional<List<Choice>> choices(Class<?> command, String component) {
                return component.equals("officers") || component.equals("present")
                        ? Pages.colleagues(ground, actor)
                        : Optional.empty();
            }
        };
    }
}
