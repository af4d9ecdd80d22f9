package shuzhi.conduct;

import java.security.SecureRandom;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import shuzhi.business.CommandForms;
import shuzhi.business.FilePages;
import shuzhi.business.Form;
import shuzhi.business.Form.Choice;
import shuzhi.business.Ground;
import shuzhi.business.History.Fact;
import shuzhi.business.Listing;
import shuzhi.business.Listing.Cell;
import shuzhi.business.Listing.Column;
import shuzhi.business.Sight;
import shuzhi.codes.DivisionCode;
import shuzhi.conduct.inspection.Command;
import shuzhi.conduct.inspection.Rules;
import shuzhi.conduct.inspection.State;
import shuzhi.conduct.inspection.Status;
import shuzhi.figures.Scope;
import shuzhi.ledger.Context;
import shuzhi.org.Actor;
import shuzhi.org.Post;
import shuzhi.org.Role;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// Inspections on the screen (检查页面), made for a telephone: once the team is on the spot, the page is the record.
/// Until then only the team sees the plan, and every look is on record (rule F-10).
public final class InspectionPages implements FilePages.Look<State> {
    private static final int SEED_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Ground ground;
    private final Views views;
    private final FilePages<?, ?, State> files;

    InspectionPages(Ground ground) {
        this.ground = ground;
        this.views = new Views(ground.query());
        this.files = new FilePages<>(ground, Rules.INSPECTION, Conduct.VOCABULARY, "/inspections", Pages.STAFF, this);
    }

    List<Route> routes() {
        return List.of(
                Route.of("/inspections", Pages.STAFF, this::list).named(Words.INSPECTIONS.text()),
                Route.of("/inspections/{file}", Pages.STAFF, this::file),
                files.routes().getLast());
    }

    private Page list(Visit visit) {
        var actor = visit.signedIn();
        var place = Scope.prefix(actor.place());
        var joined = views.openElsewhere(place).stream()
                .filter(it -> ground.state(Rules.INSPECTION, it.file()).isOnTheTeam(actor))
                .toList();
        long count = joined.size() + views.inspectionCount(place);
        int from = (Listing.page(visit, count) - 1) * Listing.onAPage();
        var first = joined.stream().skip(from).limit(Listing.onAPage()).toList();
        var own = views.inspections(place, Math.max(0, from - joined.size()), Listing.onAPage() - first.size());
        var rows = Stream.concat(first.stream(), own.stream())
                .map(it -> Listing.Row.of(
                        Cell.link(it.number(), "/inspections/" + it.file()),
                        Cell.of(Pages.body(ground.org(), it.body())),
                        Cell.tag(it.status().text(), it.status() == Status.RECORDED ? "green" : "plain"),
                        Cell.of(it.started()),
                        Cell.of(it.object()),
                        it.commitment()
                                .map(one -> Cell.link(one.substring(0, 12) + "…", "/draws/" + it.file()))
                                .orElse(Cell.of("–")),
                        Cell.of(it.findings())))
                .toList();
        boolean opens = !actor.roles().equals(Set.of(Role.REPORTER));
        return Listing.paged(
                        visit,
                        Words.INSPECTIONS.text(),
                        Words.INSPECTIONS_LEAD.text(),
                        List.of(
                                Column.of(Labels.NUMBER.text()),
                                Column.of(Labels.BODY.text()),
                                Column.of(Words.STATUS.text()),
                                Column.of(Labels.DAY.text()),
                                Column.of(Labels.OBJECT.text()),
                                Column.of(Labels.COMMITMENT.text()),
                                Column.number(Labels.FOUND.text())),
                        rows,
                        count,
                        "/inspections",
                        opens)
                .show();
    }

    private Page file(Visit visit) {
        var sheet = files.shown(visit);
        if (sheet.isEmpty()) return new Page.Missing();
        var file = visit.word("file");
        if (file.equals("new")) return sheet.get().show();
        var state = ground.state(Rules.INSPECTION, file);
        if (state.isSecret())
            views.noteReading(visit.signedIn().person(), visit.signedIn().post(), note(file));
        boolean record = state.status() == Status.STARTED
                && visit.word("act").isEmpty()
                && sheet.get().forms().stream().map(Form::command).anyMatch("Write"::equals);
        if (record) return new Page.Redirect("/inspections/" + file + "?act=Write");
        return sheet.get().below(looks(visit, file));
    }

    private static String note(String file) {
        return "inspection/" + file;
    }

    /// Everybody who looked at the plan before it started (rule F-10): so a warning given away has an author.
    private Listing looks(Visit visit, String file) {
        var rows = views.looks(note(file)).stream()
                .map(it -> Listing.Row.of(
                        Cell.of(MINUTE.format(it.at().atZone(Context.ZONE))),
                        Cell.of(Pages.post(ground.org(), it.post()))))
                .toList();
        return Listing.within(
                visit,
                Words.LOOKS.text(),
                List.of(Column.of(Words.LOOKED_AT.text()), Column.of(Labels.POST.text())),
                rows);
    }

    @Override
    public Text title(State state) {
        var it = state.facts().orElseThrow();
        return Text.same(it.number() + " " + it.theme());
    }

    @Override
    public List<Fact> facts(State state) {
        var it = state.facts().orElseThrow();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(Words.STATUS.text(), state.status().text()));
        state.object().ifPresent(object -> facts.add(new Fact(Labels.OBJECT.text(), Text.same(object))));
        facts.add(new Fact(Labels.DAY.text(), Text.same(it.day().toString())));
        var names =
                it.team().stream().map(post -> Pages.post(ground.org(), post)).toList();
        facts.add(new Fact(
                Labels.TEAM.text(),
                new Text(
                        String.join("；", names.stream().map(Text::zh).toList()),
                        String.join("; ", names.stream().map(Text::en).toList()))));
        return facts;
    }

    /// Before it starts the team alone; afterwards the body that inspects, and the supervisors.
    @Override
    public boolean sees(Actor actor, State state) {
        if (state.isOnTheTeam(actor)) return true;
        if (state.isSecret()) return false;
        return Sight.single(ground, actor, state.facts().orElseThrow().body());
    }

    /// Seed and pool stay unseen until the draw is opened, so that who gives the lot cannot choose.
    @Override
    public Set<String> elsewhere() {
        return Set.of("seed", "pool", "lot", "theme", "team", "body", "place");
    }

    @Override
    public CommandForms.Hints hints(State state, Actor actor) {
        return new CommandForms.Hints() {
            @Override
            public Optional<List<Choice>> choices(Class<?> command, String component) {
                if (command == Command.Prepare.class && component.equals("team")) return Optional.of(colleagues(actor));
                if (command == Command.Seal.class && component.equals("pool"))
                    return state.facts()
                            .map(it -> views.placesOfSites(Scope.prefix(it.place())).stream()
                                    .flatMap(place -> SitePages.active(ground, place).stream())
                                    .toList());
                if (command == Command.Write.class && component.equals("members"))
                    return state.facts()
                            .map(it -> it.team().stream()
                                    .map(post -> Choice.of(post, Pages.post(ground.org(), post)))
                                    .toList());
                return Optional.empty();
            }

            @Override
            public Map<String, String> values(Class<?> command) {
                if (command == Command.Seal.class) return Map.of("seed", random());
                return command == Command.CastLot.class ? Map.of("lot", random()) : Map.of();
            }
        };
    }

    private static String random() {
        var bytes = new byte[SEED_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /// Those who inspect, of the own body first, then of the others of the same place, then of the places right below:
    /// a team may be of several bodies and places.
    private List<Choice> colleagues(Actor actor) {
        return ground.org()
                .posts()
                .filter(it -> it.place().equals(actor.place())
                        || DivisionCode.parent(it.place()).equals(actor.place()))
                .sorted(Comparator.<Post, Boolean>comparing(it -> !it.body().equals(actor.body()))
                        .thenComparing(Post::place))
                .filter(it -> it.roles().stream()
                        .anyMatch(Set.of(Role.REVIEWER, Role.APPROVER, Role.HEAD, Role.SUPERVISOR)::contains))
                .map(it -> Choice.of(it.code(), Pages.post(ground.org(), it.code())))
                .toList();
    }
}
