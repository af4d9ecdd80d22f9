package shuzhi.projects.programme;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.util.Optional;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.words.Text;

/// How a published plan of major projects is handed in (年度项目计划规则): what stands in it is shown and
/// never mended, rules E-04 and E-05.
public final class Rules {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    public static final Thing<Command, Act, State> PROGRAMME = new Thing<>(
            "programme",
            new Text("年度项目计划", "Published plan of projects"),
            Command.class,
            Act.class,
            State.BLANK,
            Rules::gate,
            Rules::decide,
            State::after,
            (_, _) -> Optional.empty());

    private Rules() {}

    static Optional<shuzhi.ledger.Refusal> gate(State state, Class<?> command, Context context) {
        return state.facts().isEmpty() ? Optional.empty() : Optional.of(Refusal.HANDED_IN_ALREADY);
    }

    public static Decision<Act> decide(State state, Command command, Context context) {
        var shut = gate(state, command.getClass(), context);
        if (shut.isPresent()) return refuse(shut.get());
        return switch (command) {
            case Command.HandIn it -> {
                boolean whole = it.year() >= FIRST_YEAR
                        && it.year() <= LAST_YEAR
                        && !it.source().isBlank()
                        && !it.file().name().isBlank();
                yield whole
                        ? act(new Act.HandedIn(
                                context.actor().body(),
                                context.actor().place(),
                                it.year(),
                                it.source(),
                                context.today(),
                                it.file()))
                        : refuse(Refusal.NOT_WHOLE);
            }
        };
    }
}
