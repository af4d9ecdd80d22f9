package shuzhi.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shuzhi.business.CommandForms;
import shuzhi.business.FilePages;
import shuzhi.business.Form;
import shuzhi.business.Ground;
import shuzhi.business.History.Fact;
import shuzhi.business.Listing;
import shuzhi.business.Listing.Cell;
import shuzhi.business.Listing.Column;
import shuzhi.business.Sight;
import shuzhi.figures.Answer;
import shuzhi.figures.Scope;
import shuzhi.ledger.Canonical;
import shuzhi.ledger.Context;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.report.report.Claim;
import shuzhi.report.report.Claims;
import shuzhi.report.report.Command;
import shuzhi.report.report.Rules;
import shuzhi.report.report.Standing;
import shuzhi.report.report.State;
import shuzhi.report.report.Status;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Language;
import shuzhi.words.Text;

/// Reports on the screen (报告页面): the list, and the desk at which a report is written, with every number of it checked.
public final class ReportPages implements FilePages.Look<State> {
    private static final int OFFERED = 15;

    private final Ground ground;
    private final Views views;
    private final Values values;
    private final Press press;
    private final FilePages<?, ?, State> files;

    ReportPages(Ground ground, Values values) {
        this.ground = ground;
        this.views = new Views(ground.query());
        this.values = values;
        this.press = new Press(ground);
        this.files = new FilePages<>(ground, Rules.REPORT, Report.VOCABULARY, "/reports", Pages.STAFF, this);
    }

    /// A number of the text with what can be said of it.
    ///
    /// @param answer what the figure says, of a proved one
    /// @param fitting figures of the same value, of an unproved one
    public record Checked(Claim claim, Optional<Answer> answer, List<Answer> fitting) {}

    /// A report with its text, its claims, and what the picker offers.
    ///
    /// @param write the form that saves the text; empty when it is closed
    public record Editing(
            FilePages.Shown sheet,
            String file,
            Optional<Form> write,
            String text,
            List<Checked> claims,
            String search,
            List<Answer> offered,
            List<Views.Change> changes,
            List<String> persons,
            boolean open) {

        public long count(Standing standing) {
            return claims.stream()
                    .filter(it -> it.claim().standing() == standing)
                    .count();
        }
    }

    List<Route> routes() {
        var routes = new ArrayList<Route>();
        routes.add(Route.of("/reports", Pages.STAFF, this::list).named(Words.REPORTS.text()));
        routes.add(Route.of("/reports/{file}", Pages.STAFF, this::file));
        routes.add(Route.of("/reports/{file}/claims", Pages.STAFF, this::claims));
        routes.add(Route.of("/reports/{file}/comparison", Pages.STAFF, this::comparison));
        for (var format : Format.values())
            routes.add(Route.of(
                    "/reports/{file}/report." + format.ending(), Pages.STAFF, visit -> printed(visit, format)));
        return routes;
    }

    private Page list(Visit visit) {
        var body = visit.signedIn().body();
        long count = views.count(body);
        int page = Listing.page(visit, count);
        var rows = views.reports(body, (page - 1) * Listing.onAPage(), Listing.onAPage()).stream()
                .map(it -> Listing.Row.of(
                        Cell.link(it.title(), "/reports/" + it.file()),
                        Cell.of(it.kind().text()),
                        Cell.of(Pages.body(ground.org(), it.body())),
                        Cell.of(it.firstDay() + " – " + it.lastDay()),
                        Cell.tag(it.status().text(), it.status() == Status.PUBLISHED ? "green" : "plain"),
                        Cell.of(it.number()),
                        Cell.of(it.published())))
                .toList();
        var actor = visit.signedIn();
        boolean opens = actor.is(Role.HEAD) || actor.is(Role.APPROVER) || actor.is(Role.REPORTER);
        return Listing.paged(
                        visit,
                        Words.REPORTS.text(),
                        Words.LEAD.text(),
                        List.of(
                                Column.of(Labels.TITLE.text()),
                                Column.of(Labels.KIND.text()),
                                Column.of(Labels.BODY.text()),
                                Column.of(Words.PERIOD.text()),
                                Column.of(Words.STATUS.text()),
                                Column.of(Labels.NUMBER.text()),
                                Column.of(Titles.PUBLISHED.text())),
                        rows,
                        count,
                        "/reports",
                        opens)
                .show();
    }

    private Page file(Visit visit) {
        var sheet = files.shown(visit);
        if (sheet.isEmpty()) return new Page.Missing();
        var file = visit.word("file");
        if (file.equals("new")) return sheet.get().show();
        return new Page.Show("shuzhi/report/pages/report.jte", editing(visit, file, sheet.get()));
    }

    private Editing editing(Visit visit, String file, FilePages.Shown sheet) {
        var state = press.state(file);
        var facts = state.facts().orElseThrow();
        var write = sheet.forms().stream()
                .filter(it -> it.command().equals("Write"))
                .findFirst();
        var text = visit.typed(
                "text",
                state.text().isBlank() ? Outlines.of(facts.kind(), facts.language(), facts.title()) : state.text());
        var usual = Press.scope(facts, state.position() >= 0 ? state.position() : views.size());
        var search = visit.word("figure").strip();
        var others = new FilePages.Shown(
                sheet.visit(),
                sheet.title(),
                sheet.list(),
                sheet.self(),
                sheet.facts(),
                sheet.forms().stream()
                        .filter(it -> !it.command().equals("Write"))
                        .toList(),
                sheet.papers(),
                sheet.steps());
        return new Editing(
                others,
                file,
                write,
                text,
                checked(text, usual),
                search,
                write.isEmpty() ? List.of() : offered(usual, search),
                views.changes(file),
                persons(state),
                state.published().isPresent());
    }

    /// The persons whom the text names; who writes it may know them.
    private static List<String> persons(State state) {
        return state.persons().stream()
                .map(it -> state.text().substring(it.from(), it.until()))
                .distinct()
                .toList();
    }

    private List<Answer> offered(Scope usual, String search) {
        var word = search.toLowerCase(Locale.ROOT);
        return ground.figures().all().stream()
                .filter(it -> it.id().contains(word)
                        || it.name().zh().contains(word)
                        || it.name().en().toLowerCase(Locale.ROOT).contains(word))
                .limit(OFFERED)
                .map(it -> values.recent(it, usual, ground.time().now()))
                .toList();
    }

    private List<Checked> checked(String text, Scope usual) {
        var found = Claims.of(text);
        boolean bare = found.stream().anyMatch(it -> it.standing() == Standing.UNPROVED);
        var all = bare ? values.all(usual, ground.time().now()) : List.<Answer>of();
        return found.stream()
                .map(it -> new Checked(
                        it,
                        it.standing() == Standing.PROVED ? answer(it.note(), usual) : Optional.empty(),
                        it.standing() == Standing.UNPROVED ? Values.fitting(it, all) : List.of()))
                .toList();
    }

    private Optional<Answer> answer(String reference, Scope usual) {
        try {
            var cited =
                    Manuscript.read("# \u2013\n\n" + reference, usual).cited().getFirst();
            return ground.figures().find(cited.id()).map(it -> values.of(it, cited.scope()));
        } catch (Manuscript.Unreadable _) {
            return Optional.empty();
        }
    }

    private record Told(
            String standing, String label, String words, String sentence, String value, List<Offer> fitting) {}

    private record Offer(String reference, String name, String value) {}

    /// The claims of a piece of text, while it is being written.
    private Page claims(Visit visit) {
        if (files.shown(visit).isEmpty() || visit.word("file").equals("new")) return new Page.Missing();
        var language = visit.language();
        var usual = Press.scope(press.state(visit.word("file")).facts().orElseThrow(), views.size());
        var told = checked(visit.word("text"), usual).stream()
                .map(it -> new Told(
                        it.claim().standing().name(),
                        it.claim().standing().in(language),
                        it.claim().words(),
                        it.claim().sentence(),
                        it.answer()
                                .map(one -> one.in(language))
                                .orElse(it.claim().note()),
                        it.fitting().stream()
                                .map(one -> new Offer(
                                        "{{" + one.figure().id() + "}}",
                                        one.figure().name().in(language),
                                        one.in(language)))
                                .toList()))
                .toList();
        return new Page.File(
                "claims.json",
                "application/json; charset=utf-8",
                Canonical.of(told).getBytes(UTF_8),
                true);
    }

    private Page comparison(Visit visit) {
        if (files.shown(visit).isEmpty() || visit.word("file").equals("new")) return new Page.Missing();
        var state = press.state(visit.word("file"));
        var usual = Press.scope(state.facts().orElseThrow(), state.position() >= 0 ? state.position() : views.size());
        var language = visit.language();
        var rows = cited(state.text(), usual).stream()
                .map(it -> {
                    var then = values.of(it.figure(), Values.before(it.scope(), 1));
                    return Listing.Row.of(
                            Cell.link(it.figure().name().in(language), Compiled.link(it)),
                            Cell.of(Text.same(
                                    it.scope().from() + " – " + it.scope().until())),
                            Cell.of(Text.same(it.in(language))),
                            Cell.of(Text.same(then.in(language))),
                            Cell.of(Values.difference(it, then)
                                    .map(by -> (by.signum() > 0 ? "+" : "") + by.toPlainString())));
                })
                .toList();
        var listing = Listing.within(
                visit,
                Words.COMPARISON.text(),
                List.of(
                        Column.of(Labels.FIGURE.text()),
                        Column.of(Words.PERIOD.text()),
                        Column.number(Words.THIS_PERIOD.text()),
                        Column.number(Words.YEAR_BEFORE.text()),
                        Column.number(Words.DIFFERENCE.text())),
                rows);
        return new Page.Show(
                "shuzhi/report/pages/comparison.jte", new Compared(listing, "/reports/" + visit.word("file")));
    }

    /// The cited figures beside those of the year before.
    public record Compared(Listing rows, String report) {}

    private List<Answer> cited(String text, Scope usual) {
        return Claims.of(text).stream()
                .filter(it -> it.standing() == Standing.PROVED)
                .flatMap(it -> answer(it.note(), usual).stream())
                .distinct()
                .toList();
    }

    private Page printed(Visit visit, Format format) {
        if (files.shown(visit).isEmpty() || visit.word("file").equals("new")) return new Page.Missing();
        var file = visit.word("file");
        var state = press.state(file);
        if (state.text().isBlank()) return new Page.Missing();
        try {
            return format.page(press, file, state, views.size());
        } catch (Compiled.UnknownFigure e) {
            return unprintable(e.text(), visit.language());
        } catch (Manuscript.Unreadable e) {
            return unprintable(e.text(), visit.language());
        }
    }

    private static Page unprintable(Text why, Language language) {
        return new Page.File(
                "report.txt", "text/plain; charset=utf-8", why.in(language).getBytes(UTF_8), true);
    }

    @Override
    public Text title(State state) {
        return Text.same(state.facts().orElseThrow().title());
    }

    @Override
    public List<Fact> facts(State state) {
        var it = state.facts().orElseThrow();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(Words.STATUS.text(), state.status().text()));
        facts.add(new Fact(Labels.KIND.text(), it.kind().text()));
        facts.add(new Fact(Labels.BODY.text(), Pages.body(ground.org(), it.body())));
        facts.add(new Fact(Labels.PLACE.text(), Text.same(it.place())));
        facts.add(new Fact(Words.PERIOD.text(), Text.same(it.from() + " – " + it.until())));
        if (state.position() >= 0) facts.add(new Fact(Words.AS_OF.text(), Text.same(Long.toString(state.position()))));
        state.signed().ifPresent(signed -> facts.add(new Fact(Words.SIGNED_BY.text(), signature(signed))));
        state.published()
                .ifPresent(
                        one -> facts.add(new Fact(Titles.PUBLISHED.text(), Text.same(one.number() + " " + one.on()))));
        state.ended().ifPresent(why -> facts.add(new Fact(Labels.REASON.text(), Text.same(why))));
        return facts;
    }

    private Text signature(State.Signature signed) {
        var post = ground.org().post(signed.post()).map(it -> it.title()).orElse(Text.same(signed.post()));
        return new Text(post.zh() + " " + signed.on(), post.en() + " " + signed.on());
    }

    /// Published reports are for everybody on the staff; drafts for the body that reports, and for supervisors.
    @Override
    public boolean sees(Actor actor, State state) {
        return state.published().isPresent()
                || Sight.single(ground, actor, state.facts().orElseThrow().body());
    }

    @Override
    public Set<String> elsewhere() {
        return Set.of("title", "text", "signature", "key", "certificate", "digest", "hash", "address");
    }

    @Override
    public CommandForms.Hints hints(State state, Actor actor) {
        var today = LocalDate.ofInstant(ground.time().now(), Context.ZONE);
        return new CommandForms.Hints() {
            @Override
            public Map<String, String> values(Class<?> command) {
                if (command == Command.Write.class) return Map.of("text", state.text());
                if (command != Command.Start.class) return Map.of();
                int year = today.getMonthValue() > 6 ? today.getYear() : today.getYear() - 1;
                return Map.of(
                        "from",
                        year + "-01-01",
                        "until",
                        year + "-12-31",
                        "place",
                        actor.place().isEmpty() ? ground.org().seat() : actor.place(),
                        "language",
                        Language.CHINESE.name());
            }

            @Override
            public Optional<List<Form.Choice>> choices(Class<?> command, String component) {
                if (!component.equals("language")) return Optional.empty();
                return Optional.of(List.of(
                        Form.Choice.of(Language.CHINESE.name(), Text.same(Language.CHINESE.ownName())),
                        Form.Choice.of(Language.ENGLISH.name(), Text.same(Language.ENGLISH.ownName()))));
            }
        };
    }
}
