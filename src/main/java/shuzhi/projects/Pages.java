package shuzhi.projects;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import shuzhi.business.CommandForms;
import shuzhi.business.FilePages;
import shuzhi.business.Form.Choice;
import shuzhi.business.Ground;
import shuzhi.business.History.Fact;
import shuzhi.business.Listing;
import shuzhi.business.Listing.Cell;
import shuzhi.business.Listing.Column;
import shuzhi.figures.Scope;
import shuzhi.ledger.Context;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.papers.Exif;
import shuzhi.projects.project.Act;
import shuzhi.projects.project.Command;
import shuzhi.projects.project.History;
import shuzhi.projects.project.Light;
import shuzhi.projects.project.Lights;
import shuzhi.projects.project.Rules;
import shuzhi.projects.project.State;
import shuzhi.projects.project.Support;
import shuzhi.projects.project.Terms;
import shuzhi.schedule.Schedule;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// Major projects on the screen (重大项目页面): all of them with their lights, and each with its milestones, today and on
/// any earlier day.
public final class Pages implements FilePages.Look<State> {
    static final Set<Role> STAFF = EnumSet.of(Role.HEAD, Role.APPROVER, Role.REVIEWER, Role.SUPERVISOR, Role.REPORTER);

    private final Ground ground;
    private final Views views;
    private final FilePages<?, ?, State> files;
    /// What cameras wrote into photographs, by digest: images never change.
    private final Map<String, Optional<LocalDateTime>> times = new ConcurrentHashMap<>();

    Pages(Ground ground) {
        this.ground = ground;
        this.views = new Views(ground.query());
        this.files = new FilePages<>(ground, Rules.PROJECT, Projects.VOCABULARY, "/projects", STAFF, this);
    }

    /// A project opened.
    ///
    /// @param on the day it is compared with
    /// @param then how it stood on that day
    public record Opened(
            FilePages.Shown sheet,
            Optional<Gantt> gantt,
            Listing milestones,
            Listing money,
            List<Picture> pictures,
            Listing dossiers,
            Optional<LocalDate> on,
            Listing then) {}

    /// A photograph with what it shows and when it was taken (现场照片).
    ///
    /// @param taken as stated by who handed it in
    /// @param recorded by the clock of the camera; empty when the image does not say
    /// @param apart the two are more than a day apart
    public record Picture(String source, String shows, String taken, Optional<String> recorded, boolean apart) {}

    List<Route> routes() {
        var routes = new ArrayList<Route>();
        routes.add(Route.of("/projects", STAFF, this::list).named(Words.PROJECTS.text()));
        routes.addAll(new OverviewPages(ground).routes());
        routes.addAll(new ProgrammePages(ground).routes());
        routes.add(Route.of("/projects/{file}", STAFF, this::file));
        routes.add(files.routes().getLast());
        return routes;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(ground.time().now(), Context.ZONE);
    }

    private Page list(Visit visit) {
        var place = Scope.prefix(visit.signedIn().place());
        long count = views.count(place);
        int page = Listing.page(visit, count);
        var rows = views.projects(place, (page - 1) * Listing.onAPage(), Listing.onAPage()).stream()
                .map(it -> row(it, ground.state(Rules.PROJECT, it.file())))
                .toList();
        var actor = visit.signedIn();
        boolean opens = actor.is(Role.HEAD) || actor.is(Role.APPROVER) || actor.is(Role.REVIEWER);
        return Listing.paged(
                        visit,
                        Words.PROJECTS.text(),
                        Words.LEAD.text(),
                        List.of(
                                Column.of(Labels.LIGHT.text()),
                                Column.of(Labels.NAME.text()),
                                Column.of(Labels.RANK.text()),
                                Column.of(Labels.SECTOR.text()),
                                Column.of(Words.STATUS.text()),
                                Column.number(Words.PLAN.text()),
                                Column.number(Words.DONE.text()),
                                Column.number(Words.COMPLETION.text()),
                                Column.number(Words.GAP.text()),
                                Column.of(Words.MONTH.text()),
                                Column.number(Words.OPEN_PROBLEMS.text())),
                        rows,
                        count,
                        "/projects",
                        opens)
                .show();
    }

    private Listing.Row row(Views.Project it, State state) {
        var light = Lights.of(state, today());
        var last = state.lastMonth();
        var plan = last.flatMap(month -> Optional.ofNullable(state.plans().get(month.getYear())))
                .filter(one -> one.amount().signum() > 0);
        var done = last.map(month -> state.done(month.getYear(), month));
        return Listing.Row.of(
                light.map(one -> Cell.tag(one.text(), colour(one))).orElse(Cell.of("–")),
                Cell.link(it.name(), "/projects/" + it.file()),
                Cell.of(it.rank().text()),
                Cell.of(it.sector().text()),
                Cell.of(state.stage().text()),
                Cell.of(plan.map(one -> one.amount().toPlainString())),
                Cell.of(done.map(Object::toString)),
                Cell.of(plan.flatMap(one -> done.map(sum -> Schedule.completion(sum, one.amount())))),
                Cell.of(plan.flatMap(one -> done.map(sum ->
                        Schedule.gap(sum, one.amount(), last.orElseThrow().getMonthValue())))),
                Cell.of(last.map(month -> month.toString().substring(0, 7))),
                Cell.of(open(state)));
    }

    private static long open(State state) {
        return state.problems().values().stream().filter(it -> !it.solved()).count();
    }

    static String colour(Light light) {
        return light.name().toLowerCase(Locale.ROOT);
    }

    private Page file(Visit visit) {
        var sheet = files.shown(visit);
        if (sheet.isEmpty()) return new Page.Missing();
        if (visit.word("file").equals("new")) return sheet.get().show();
        var state = ground.state(Rules.PROJECT, visit.word("file"));
        var on = day(visit.word("on"));
        var then =
                on.map(day -> History.on(ground.acts(visit.word("file")), day)).orElse(State.BLANK);
        return new Page.Show(
                "shuzhi/projects/pages/project.jte",
                new Opened(
                        sheet.get(),
                        Gantt.of(state, today()),
                        milestones(visit, state),
                        money(visit, state),
                        pictures(visit.word("file"), state),
                        dossiers(visit, state),
                        on,
                        compared(visit, then, state)));
    }

    private static Optional<LocalDate> day(String word) {
        return word.matches("\\d{4}-\\d\\d-\\d\\d") ? Optional.of(LocalDate.parse(word)) : Optional.empty();
    }

    private static Listing table(Visit visit, Text title, List<Column> columns, List<Listing.Row> rows) {
        return Listing.within(visit, title, columns, rows);
    }

    private Listing milestones(Visit visit, State state) {
        var rows = state.milestones().values().stream()
                .map(it -> Listing.Row.of(
                        Cell.of(it.code()),
                        Cell.of(it.name()),
                        Cell.of(it.baseline()),
                        Cell.of(it.planned()),
                        Cell.of(it.reached())))
                .toList();
        return table(
                visit,
                Words.MILESTONES.text(),
                List.of(
                        Column.of(Labels.MILESTONE.text()),
                        Column.of(Labels.NAME.text()),
                        Column.of(Words.BASELINE.text()),
                        Column.of(Labels.PLANNED.text()),
                        Column.of(Words.REACHED.text())),
                rows);
    }

    /// Each source, and all of them beside the total investment.
    private Listing money(Visit visit, State state) {
        var rows = new ArrayList<Listing.Row>();
        var support = state.support();
        support.money().forEach((fund, it) -> rows.add(money(Cell.of(fund.text()), it.planned(), it.arrived(), "–")));
        var total = state.facts().orElseThrow().total();
        support.gap(total)
                .ifPresent(gap -> rows.add(money(
                        gap.signum() == 0
                                ? Cell.tag(joined(Words.ALL_SOURCES.text(), Words.MONEY_AGREES.text(), ""), "green")
                                : Cell.tag(
                                        joined(
                                                Words.ALL_SOURCES.text(),
                                                Words.MONEY_GAP.text(),
                                                " " + gap.toPlainString()),
                                        "yellow"),
                        support.planned(),
                        support.arrived(),
                        total.toPlainString())));
        return table(
                visit,
                Words.FUNDING.text(),
                List.of(
                        Column.of(Labels.FUND.text()),
                        Column.number(Words.PLANNED_MONEY.text()),
                        Column.number(Words.ARRIVED_MONEY.text()),
                        Column.number(Words.ARRIVED_SHARE.text()),
                        Column.number(Labels.TOTAL.text())),
                rows);
    }

    private static Text joined(Text one, Text other, String more) {
        return new Text(one.zh() + "：" + other.zh() + more, one.en() + ": " + other.en() + more);
    }

    private static Listing.Row money(Cell name, BigDecimal planned, BigDecimal arrived, String total) {
        return Listing.Row.of(
                name,
                Cell.of(planned.toPlainString()),
                Cell.of(arrived.toPlainString()),
                planned.signum() > 0 ? Cell.of(Schedule.completion(arrived, planned)) : Cell.of("–"),
                Cell.of(total));
    }

    /// The newest first.
    private List<Picture> pictures(String file, State state) {
        return state.support().photographs().reversed().stream()
                .flatMap(it -> it.photographs().stream()
                        .filter(one -> !one.digest().isEmpty())
                        .map(one -> picture(file, it, one.digest())))
                .toList();
    }

    private Picture picture(String file, Support.Photograph it, String digest) {
        var recorded = times.computeIfAbsent(digest, _ -> recorded(file, digest));
        return new Picture(
                "/projects/" + file + "/papers/" + digest,
                it.shows(),
                it.taken().toString().replace('T', ' '),
                recorded.map(at -> at.toString().replace('T', ' ')),
                recorded.filter(at -> Duration.between(at, it.taken()).abs().toDays() > 0)
                        .isPresent());
    }

    /// The time in the image; the image is opened once.
    private Optional<LocalDateTime> recorded(String file, String digest) {
        return ground.acts(file).stream()
                .filter(it -> it.act() instanceof Act.Photographed one
                        && one.photographs().stream()
                                .anyMatch(photo -> photo.digest().equals(digest)))
                .findFirst()
                .flatMap(it -> ground.ledger()
                        .subject(it.position())
                        .flatMap(subject -> ground.locker().paper(subject, digest))
                        .or(() -> ground.locker().paper(it.who().person(), digest)))
                .flatMap(it -> Exif.taken(it.content()));
    }

    /// Every dossier whose form names the code, and how it stands.
    private Listing dossiers(Visit visit, State state) {
        var rows = views.dossiers(state.facts().orElseThrow().code()).stream()
                .map(it -> Listing.Row.of(
                        Cell.link(it.number(), "/dossiers/" + it.file()),
                        Cell.of(item(it.item())),
                        Cell.of(it.received()),
                        Cell.of(ground.state(shuzhi.approvals.dossier.Rules.DOSSIER, it.file())
                                .status()
                                .text())))
                .toList();
        return table(
                visit,
                Words.DOSSIERS.text(),
                List.of(
                        Column.of(Labels.NUMBER.text()),
                        Column.of(Words.ITEM.text()),
                        Column.of(Labels.ON.text()),
                        Column.of(Words.STATUS.text())),
                rows);
    }

    private Text item(String code) {
        var item = ground.state(shuzhi.approvals.item.Rules.ITEM, code);
        return item.inForce().flatMap(item::version).map(it -> it.name()).orElse(Text.same(code));
    }

    /// How it stood then, beside how it stands now: stage, plan, investment, and every milestone that moved.
    private Listing compared(Visit visit, State then, State now) {
        var rows = new ArrayList<Listing.Row>();
        add(rows, Words.STATUS.text(), then.stage().text(), now.stage().text());
        for (var it : now.plans().entrySet()) {
            var label = new Text(
                    it.getKey() + " " + Words.PLAN.text().zh(),
                    it.getKey() + " " + Words.PLAN.text().en());
            var before = Optional.ofNullable(then.plans().get(it.getKey()));
            add(
                    rows,
                    label,
                    Text.same(before.map(one -> one.amount().toPlainString()).orElse("–")),
                    Text.same(it.getValue().amount().toPlainString()));
        }
        for (var it : now.milestones().values()) {
            var before = Optional.ofNullable(then.milestones().get(it.code()));
            add(rows, Text.same(it.name()), Text.same(before.map(Pages::shown).orElse("–")), Text.same(shown(it)));
        }
        return table(
                visit,
                Words.COMPARE.text(),
                List.of(Column.of(Labels.NAME.text()), Column.of(Words.THEN.text()), Column.of(Words.NOW.text())),
                rows);
    }

    private static String shown(State.Milestone it) {
        return it.planned() + it.reached().map(day -> " → " + day).orElse("");
    }

    private static void add(List<Listing.Row> rows, Text label, Text then, Text now) {
        boolean changed = !Objects.equals(then, now);
        rows.add(Listing.Row.of(Cell.of(label), Cell.of(then), changed ? Cell.tag(now, "yellow") : Cell.of(now)));
    }

    @Override
    public Text title(State state) {
        return Text.same(state.facts().orElseThrow().name());
    }

    @Override
    public List<Fact> facts(State state) {
        var it = state.facts().orElseThrow();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(Labels.CODE.text(), Text.same(it.code())));
        Lights.of(state, today()).ifPresent(light -> facts.add(new Fact(Labels.LIGHT.text(), light.text())));
        facts.add(new Fact(Words.STATUS.text(), state.stage().text()));
        facts.add(new Fact(Labels.RANK.text(), it.rank().text()));
        facts.add(new Fact(Labels.SECTOR.text(), it.sector().text()));
        facts.add(new Fact(Labels.ORIGIN.text(), Text.same(it.origin())));
        facts.add(new Fact(
                Labels.BODY.text(),
                ground.org().body(it.body()).map(one -> one.name()).orElse(Text.same(it.body()))));
        it.location()
                .ifPresent(place -> facts.add(new Fact(
                        Labels.LOCATION.text(),
                        ground.org().places().at(place).map(one -> one.name()).orElse(Text.same(place)))));
        state.support().leader().ifPresent(post -> facts.add(new Fact(Labels.LEADER.text(), post(post))));
        facts.add(new Fact(Labels.TOTAL.text(), Text.same(it.total().toPlainString())));
        facts.add(new Fact(Labels.START.text(), Text.same(it.start().toString())));
        facts.add(new Fact(Labels.FINISH.text(), Text.same(it.finish().toString())));
        state.terms().held().forEach((grant, one) -> facts.add(new Fact(grant.text(), term(one))));
        state.terms().stop().ifPresent(one -> facts.add(new Fact(Words.STOP.text(), stop(one))));
        state.factors()
                .forEach((factor, met) -> facts.add(new Fact(factor.text(), (met ? Words.MET : Words.NOT_MET).text())));
        state.problems()
                .values()
                .forEach(one -> facts.add(new Fact(
                        Text.same(one.code()),
                        new Text(
                                one.description()
                                        + (one.solved()
                                                ? "（" + Words.SOLVED.text().zh() + "）"
                                                : ""),
                                one.description()
                                        + (one.solved()
                                                ? " (" + Words.SOLVED.text().en() + ")"
                                                : "")))));
        return facts;
    }

    private static Text term(Terms.Held it) {
        var standing = (it.lapsed() ? Words.LAPSED : it.warned() ? Words.WARNED : Words.STANDS).text();
        var by = Labels.START_BY.text();
        return new Text(
                "%s（%s %s，%s %d）"
                        .formatted(
                                standing.zh(),
                                by.zh(),
                                it.startBy(),
                                Words.EXTENDED.text().zh(),
                                it.extensions()),
                "%s (%s %s, %s %d)"
                        .formatted(
                                standing.en(),
                                by.en(),
                                it.startBy(),
                                Words.EXTENDED.text().en(),
                                it.extensions()));
    }

    private static Text stop(Terms.Stop it) {
        var by = Labels.REPORT_BY.text();
        var done = Words.REPORTED_STOP.text();
        var reported = it.reported();
        return new Text(
                "%s（%s %s%s）"
                        .formatted(
                                it.since(),
                                by.zh(),
                                it.reportBy(),
                                reported.map(day -> "，" + done.zh() + " " + day).orElse("")),
                "%s (%s %s%s)"
                        .formatted(
                                it.since(),
                                by.en(),
                                it.reportBy(),
                                reported.map(day -> ", " + done.en() + " " + day)
                                        .orElse("")));
    }

    /// The post and its body, never who holds it.
    private Text post(String code) {
        var post = ground.org().post(code);
        if (post.isEmpty()) return Text.same(code);
        var body = ground.org().body(post.get().body()).map(it -> it.name()).orElse(Text.same(""));
        var title = post.get().title();
        return new Text(body.zh() + title.zh(), title.en() + ", " + body.en());
    }

    /// Everybody on the staff of the place or above it.
    @Override
    public boolean sees(Actor actor, State state) {
        var it = state.facts().orElseThrow();
        return it.body().equals(actor.body()) || it.place().startsWith(Scope.prefix(actor.place()));
    }

    @Override
    public Set<String> elsewhere() {
        return Set.of("code", "origin");
    }

    @Override
    public CommandForms.Hints hints(State state, Actor actor) {
        return new CommandForms.Hints() {
            @Override
            public Optional<List<Choice>> choices(Class<?> command, String component) {
                if (command == Command.SetLeader.class)
                    return Optional.of(ground.org()
                            .posts()
                            .filter(it -> it.roles().contains(Role.HEAD) && it.validOn(today()))
                            .filter(it -> it.place().equals(actor.place()))
                            .map(it -> Choice.of(it.code(), post(it.code())))
                            .toList());
                if (command == Command.Enter.class && component.equals("location"))
                    return Optional.of(
                            ground.org().places().children(ground.org().seat(), today()).stream()
                                    .map(it -> Choice.of(it.code(), it.name()))
                                    .toList());
                if (command == Command.ReachMilestone.class && component.equals("milestone"))
                    return Optional.of(state.milestones().values().stream()
                            .filter(it -> it.reached().isEmpty())
                            .map(it -> Choice.of(it.code(), Text.same(it.name())))
                            .toList());
                if (command == Command.SolveProblem.class && component.equals("problem"))
                    return Optional.of(state.problems().values().stream()
                            .filter(it -> !it.solved())
                            .map(it -> Choice.of(it.code(), Text.same(it.code() + " " + it.description())))
                            .toList());
                return Optional.empty();
            }
        };
    }
}
