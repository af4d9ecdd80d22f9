package shuzhi.supervision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.supervision.meeting.Command;
import shuzhi.supervision.meeting.Rules;
import shuzhi.supervision.meeting.State;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// Meetings on the screen (会议页面).
public final class MeetingPages implements FilePages.Look<State> {
    private final Ground ground;
    private final Views views;
    private final FilePages<?, ?, State> files;

    MeetingPages(Ground ground) {
        this.ground = ground;
        this.views = new Views(ground.query());
        this.files = new FilePages<>(ground, Rules.MEETING, Supervision.VOCABULARY, "/meetings", Pages.STAFF, this);
    }

    List<Route> routes() {
        var routes = new ArrayList<Route>();
        routes.add(Route.of("/meetings", Pages.STAFF, this::list).named(Words.MEETINGS.text()));
        routes.add(Route.of("/meetings/{file}", Pages.STAFF, this::file));
        routes.add(files.routes().getLast());
        return routes;
    }

    private Page list(Visit visit) {
        long count = views.count(Views.Table.MEETINGS);
        int page = Listing.page(visit, count);
        var rows = views.meetings((page - 1) * Listing.onAPage(), Listing.onAPage()).stream()
                .map(it -> Listing.Row.of(
                        Cell.link(it.number(), "/meetings/" + it.file()),
                        Cell.of(it.kind().text()),
                        Cell.of(Pages.body(ground.org(), it.body())),
                        Cell.of(it.day()),
                        Cell.tag(it.status().text(), "plain"),
                        Cell.of(it.decisions()),
                        it.flagged() > 0 ? Cell.tag(Text.same("" + it.flagged()), "yellow") : Cell.of("0")))
                .toList();
        var actor = visit.signedIn();
        boolean opens = actor.is(Role.HEAD) || actor.is(Role.APPROVER) || actor.is(Role.SUPERVISOR);
        return Listing.paged(
                        visit,
                        Words.MEETINGS.text(),
                        Words.MEETINGS_LEAD.text(),
                        List.of(
                                Column.of(Labels.NUMBER.text()),
                                Column.of(Labels.KIND.text()),
                                Column.of(Labels.BODY.text()),
                                Column.of(Labels.DAY.text()),
                                Column.of(Words.STATUS.text()),
                                Column.number(Labels.DECISIONS.text()),
                                Column.number(Labels.FLAGGED.text())),
                        rows,
                        count,
                        "/meetings",
                        opens)
                .show();
    }

    private Page file(Visit visit) {
        var sheet = files.shown(visit);
        if (sheet.isEmpty()) return new Page.Missing();
        var minutes = visit.word("file").equals("new")
                ? Optional.<String>empty()
                : ground.state(Rules.MEETING, visit.word("file")).minutes();
        var tasks = minutes.map(views::tasksFrom).orElse(List.of());
        var rows =
                Listing.within(visit, Words.TASKS_FROM_IT.text(), TaskPages.columns(), TaskPages.rows(ground, tasks));
        return tasks.isEmpty() ? sheet.get().show() : sheet.get().above(List.of(), rows);
    }

    @Override
    public Text title(State state) {
        var it = state.facts().orElseThrow();
        return Text.same(it.number() + " " + it.title());
    }

    @Override
    public List<Fact> facts(State state) {
        var it = state.facts().orElseThrow();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(Words.STATUS.text(), state.status().text()));
        facts.add(new Fact(Labels.KIND.text(), it.kind().text()));
        facts.add(new Fact(Labels.BODY.text(), Pages.body(ground.org(), it.body())));
        facts.add(new Fact(Labels.DAY.text(), Text.same(it.day().toString())));
        facts.add(new Fact(
                Labels.AGENDA.text(),
                Text.same(String.join(
                        "；", it.agenda().stream().map(Command.Item::title).toList()))));
        facts.add(new Fact(Labels.PARTNERS.text(), names(it.invited())));
        if (!state.present().isEmpty()) facts.add(new Fact(Labels.PRESENT.text(), names(state.present())));
        if (!state.summary().isBlank()) facts.add(new Fact(Labels.SUMMARY.text(), Text.same(state.summary())));
        for (int i = 0; i < state.lines().size(); i++)
            facts.add(line(i + 1, state.lines().get(i)));
        return facts;
    }

    private Fact line(int number, Command.Line it) {
        var lead = it.lead().map(code -> Pages.body(ground.org(), code)).orElse(Text.same("？"));
        var due = it.due().map(Object::toString).orElse("？");
        return new Fact(
                new Text(
                        Labels.LINES.text().zh() + " " + number,
                        Labels.LINES.text().en() + " " + number),
                new Text(
                        it.sentence() + "（" + lead.zh() + "，" + due + "）",
                        it.sentence() + " (" + lead.en() + ", " + due + ")"));
    }

    private Text names(List<String> bodies) {
        var names = bodies.stream().map(it -> Pages.body(ground.org(), it)).toList();
        return new Text(
                String.join("、", names.stream().map(Text::zh).toList()),
                String.join(", ", names.stream().map(Text::en).toList()));
    }

    /// The body that called it, those invited, and the supervisors.
    @Override
    public boolean sees(Actor actor, State state) {
        var it = state.facts().orElseThrow();
        var bodies = new HashSet<>(it.invited());
        bodies.add(it.body());
        return Sight.single(ground, actor, bodies);
    }

    @Override
    public Set<String> elsewhere() {
        return Set.of("title", "agenda");
    }

    /// Who can be present was invited; a decision that lacks something is completed by its number.
    @Override
    public CommandForms.Hints hints(State state, Actor actor) {
        return new CommandForms.Hints() {
            @Override
            public Optional<List<Choice>> choices(Class<?> command, String component) {
                if (command == Command.Hold.class && component.equals("present"))
                    return state.facts()
                            .map(it -> it.invited().stream()
                                    .map(code -> Choice.of(code, Pages.body(ground.org(), code)))
                                    .toList());
                if (command == Command.CompleteLine.class && component.equals("line")) return Optional.of(open(state));
                return Optional.empty();
            }

            @Override
            public Map<String, String> values(Class<?> command) {
                return command == Command.WriteMinutes.class ? written(state) : Map.of();
            }
        };
    }

    private static List<Choice> open(State state) {
        var choices = new ArrayList<Choice>();
        for (int i = 0; i < state.lines().size(); i++)
            if (!State.complete(state.lines().get(i)))
                choices.add(Choice.of(
                        Integer.toString(i + 1), Text.same(state.lines().get(i).sentence())));
        return choices;
    }

    private static Map<String, String> written(State state) {
        var values = new HashMap<String, String>();
        values.put("summary", state.summary());
        for (int i = 0; i < state.lines().size(); i++) {
            var line = state.lines().get(i);
            values.put("lines." + i + ".sentence", line.sentence());
            int row = i;
            line.lead().ifPresent(it -> values.put("lines." + row + ".lead", it));
            line.due().ifPresent(it -> values.put("lines." + row + ".due", it.toString()));
        }
        return values;
    }
}
