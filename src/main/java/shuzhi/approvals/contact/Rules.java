package shuzhi.approvals.contact;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.proof.Hash;
import shuzhi.words.Text;

/// How a person says where to be told (通知方式规则): only for oneself, of one's own free will, to be taken back at any
/// time; Personal Information Protection Law art. 14 and 15.
public final class Rules {
    public static final Thing<Command, Act, State> CONTACT = new Thing<>(
            "contact",
            new Text("通知方式", "How to be told"),
            Command.class,
            Act.class,
            State.BLANK,
            Rules::gate,
            Rules::decide,
            State::after,
            (state, it) -> it instanceof Act.Chosen chosen
                    ? Optional.of(chosen.person())
                    : Optional.of(state.person()).filter(person -> !person.isEmpty()));

    private Rules() {}

    /// The one file of a person. Its name stands in public lines, so it does not tell who it is.
    public static String file(String person) {
        return "contact-"
                + Hash.SM3
                        .of(("contact " + person).getBytes(StandardCharsets.UTF_8))
                        .hex()
                        .substring(0, 32);
    }

    private static Optional<shuzhi.ledger.Refusal> gate(State state, Class<?> command, Context context) {
        if (!state.person().isEmpty() && !state.person().equals(context.actor().person()))
            return Optional.of(Refusal.NOT_YOURS);
        if (command == Command.Stop.class && state.means().isEmpty()) return Optional.of(Refusal.NOTHING_CHOSEN);
        return Optional.empty();
    }

    public static Decision<Act> decide(State state, Command command, Context context) {
        var shut = gate(state, command.getClass(), context);
        if (shut.isPresent()) return refuse(shut.get());
        var person = context.actor().person();
        if (!context.file().equals(file(person))) return refuse(Refusal.NOT_YOURS);
        return switch (command) {
            case Command.Choose it -> choose(it, person, context);
            case Command.Stop _ -> act(new Act.Stopped(context.today()));
        };
    }

    private static Decision<Act> choose(Command.Choose it, String person, Context context) {
        var address = it.address().strip();
        if (!it.means().takes(address)) return refuse(Refusal.ADDRESS);
        return act(new Act.Chosen(it.means(), context.today(), address, person));
    }
}
