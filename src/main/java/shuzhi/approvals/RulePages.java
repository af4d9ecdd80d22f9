package shuzhi.approvals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shuzhi.approvals.card.Profile;
import shuzhi.approvals.scoring.Command;
import shuzhi.approvals.scoring.Rule;
import shuzhi.approvals.scoring.Rules;
import shuzhi.approvals.scoring.State;
import shuzhi.business.CommandForms;
import shuzhi.business.Form;
import shuzhi.business.Form.Choice;
import shuzhi.business.Ground;
import shuzhi.business.History.Step;
import shuzhi.ledger.Context;
import shuzhi.ledger.Shape;
import shuzhi.org.Role;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// The scoring rule (计分规则) in all its versions, value by value with its source, and what may be done about it.
public final class RulePages {
    private static final String PATH = "/scores/rule";

    private final Ground ground;

    RulePages(Ground ground) {
        this.ground = ground;
    }

    List<Route> routes() {
        return List.of(Route.of(PATH, Set.of(Role.SUPERVISOR), this::page));
    }

    /// @param versions column by column; the first came with the program
    public record Shown(
            Visit visit, List<Column> versions, List<Line> lines, List<Form> forms, List<Step> steps, String path) {}

    /// @param from the days from which it holds; empty for a draft
    public record Column(int number, List<LocalDate> from) {}

    /// One value in every version.
    public record Line(Text name, List<String> values, String source) {}

    private Page page(Visit visit) {
        var state = ground.state(Rules.SCORING, Rule.FILE);
        var rules = new ArrayList<>(List.of(Rule.FIRST));
        rules.addAll(state.drafts());
        var lines = new ArrayList<Line>();
        for (var part : Shape.of(Rule.class).parts())
            lines.add(new Line(
                    Approvals.VOCABULARY.label(part.name()),
                    rules.stream().map(it -> part.of(it).toString()).toList(),
                    Rule.source(part.name())));
        var history = new shuzhi.business.History(ground.org(), Approvals.VOCABULARY);
        return new Page.Show(
                "shuzhi/approvals/pages/rule.jte",
                new Shown(
                        visit,
                        columns(state, rules.size()),
                        lines,
                        forms(visit, state),
                        history.of(ground.acts(Rule.FILE), Map.of(), Set.of("rule")),
                        PATH));
    }

    private static List<Column> columns(State state, int count) {
        var columns = new ArrayList<Column>();
        for (int i = 0; i < count; i++) {
            int number = i;
            columns.add(new Column(
                    number,
                    state.adoptions().stream()
                            .filter(it -> it.version() == number)
                            .map(State.Adoption::from)
                            .toList()));
        }
        return columns;
    }

    private List<Form> forms(Visit visit, State state) {
        var now = ground.time().now();
        var today = LocalDate.ofInstant(now, Context.ZONE);
        var actor = visit.signedIn();
        var context = new Context(
                now, now, actor, ground.calendars().asKnownOn(today), ground.ledger()::state, Context.Numbers.ONES);
        var making = new CommandForms(ground.org(), Approvals.VOCABULARY, actor, today);
        return Shape.cases(Command.class).values().stream()
                .filter(it -> Rules.SCORING.gate().refuses(state, it, context).isEmpty())
                .map(it -> making.of("scoring", Rule.FILE, it, PATH, hints(state, today)))
                .toList();
    }

    /// A new draft begins with the values in force, an adoption with the newest draft and today.
    private static CommandForms.Hints hints(State state, LocalDate today) {
        return new CommandForms.Hints() {
            @Override
            public Optional<List<Choice>> choices(Class<?> command, String component) {
                return switch (component) {
                    case "rule.profile" ->
                        Optional.of(Profile.all().stream()
                                .map(it -> Choice.of(it.id(), it.name()))
                                .toList());
                    case "version" ->
                        Optional.of(drafts(state).stream()
                                .map(it -> Choice.of(Integer.toString(it), Text.same(Integer.toString(it))))
                                .toList());
                    default -> Optional.empty();
                };
            }

            @Override
            public Map<String, String> values(Class<?> command) {
                if (command == Command.Adopt.class) return Map.of("from", today.toString());
                var values = new HashMap<String, String>();
                for (var part : Shape.of(Rule.class).parts())
                    values.put(
                            "rule." + part.name(), part.of(state.inForce(today)).toString());
                return values;
            }
        };
    }

    private static List<Integer> drafts(State state) {
        var drafts = new ArrayList<Integer>();
        for (int i = state.drafts().size(); i >= 1; i--) if (!state.isAdopted(i)) drafts.add(i);
        return drafts;
    }
}
