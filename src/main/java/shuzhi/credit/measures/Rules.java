package shuzhi.credit.measures;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.words.Text;

/// How the list of measures is kept (惩戒措施清单规则), rules C-24 and C-29: nothing is on it without its article, the
/// body that carries it out and the document that says so, and nothing that touches persons.
public final class Rules {
    /// The house has one list.
    public static final String FILE = "measures";

    public static final Thing<Command, Act, State> MEASURES = new Thing<>(
            "measures",
            new Text("失信惩戒措施清单", "List of measures"),
            Command.class,
            Act.class,
            State.BLANK,
            (_, _, _) -> Optional.empty(),
            Rules::decide,
            State::after,
            (_, _) -> Optional.empty());

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{1,39}");
    /// Offices, consumption, travel and schools are those of persons (rule C-29).
    private static final Pattern OF_PERSONS = Pattern.compile("任职|消费|出境|升学|入学|就业|乘坐");

    private Rules() {}

    /// The list as a rule sees it.
    public static State list(Context context) {
        return (State) context.files().state("measures", FILE);
    }

    public static Decision<Act> decide(State state, Command command, Context context) {
        return switch (command) {
            case Command.Enter it -> enter(state, it, context.today());
            case Command.Strike it -> strike(state, it, context.today());
        };
    }

    private static Decision<Act> enter(State state, Command.Enter it, LocalDate today) {
        if (!ID.matcher(it.id()).matches()) return refuse(Refusal.ID_WRONG);
        if (state.ever(it.id()).isPresent()) return refuse(Refusal.KNOWN_ALREADY);
        boolean whole = Stream.of(it.name(), it.english(), it.authority(), it.law(), it.article(), it.edition())
                .noneMatch(String::isBlank);
        if (!whole || it.evidence().isEmpty()) return refuse(Refusal.NO_BASIS);
        if (OF_PERSONS.matcher(it.name()).find()) return refuse(Refusal.TOUCHES_PERSONS, Text.same(it.name()));
        if (it.until().filter(it.from()::isAfter).isPresent()) return refuse(Refusal.DAYS_WRONG);
        return act(new Act.Entered(
                it.id(),
                it.name(),
                it.english(),
                it.least(),
                it.authority(),
                it.law(),
                it.article(),
                it.edition(),
                it.from(),
                it.until(),
                today,
                it.evidence()));
    }

    private static Decision<Act> strike(State state, Command.Strike it, LocalDate today) {
        var measure = state.named(it.id(), today);
        if (measure.isEmpty()) return refuse(Refusal.NOT_ON_THE_LIST, Text.same(it.id()));
        if (it.reason().isBlank()) return refuse(Refusal.NO_REASON);
        if (it.until().isBefore(measure.get().validFrom())) return refuse(Refusal.DAYS_WRONG);
        return act(new Act.Struck(it.id(), it.until(), today, it.reason()));
    }
}
