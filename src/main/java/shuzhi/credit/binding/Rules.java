package shuzhi.credit.binding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shuzhi.codes.UnifiedCode;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.org.Role;
import shuzhi.proof.Hash;
import shuzhi.words.Text;

/// How an account is bound to an organisation (账号绑定规则): by its code and a proof that a body accepted;
/// only then may it object and ask for repair in its name (rules C-14 and C-20).
public final class Rules {
    private static final int HASH_LENGTH = 16;

    public static final Thing<Command, Act, State> BINDING = new Thing<>(
            "binding",
            new Text("账号绑定", "Binding of an account"),
            Command.class,
            Act.class,
            State.BLANK,
            Rules::gate,
            Rules::decide,
            State::after,
            (state, act) -> act instanceof Act.Asked it
                    ? Optional.of(it.person())
                    : state.facts().map(State.Facts::person));

    private static final Map<Class<?>, Set<Status>> WHEN = Map.of(
            Command.Ask.class, EnumSet.of(Status.NONE, Status.REFUSED, Status.ENDED),
            Command.Accept.class, EnumSet.of(Status.ASKED),
            Command.Refuse.class, EnumSet.of(Status.ASKED),
            Command.End.class, EnumSet.of(Status.ASKED, Status.BOUND));

    private Rules() {}

    /// The file of an account and an organisation. The account is in it as a hash only: files are public.
    public static String file(String person, String code) {
        var hash = Hash.SM3.of((person + "\n" + code).getBytes(UTF_8)).hex();
        return "binding-" + code + "-" + hash.substring(0, HASH_LENGTH);
    }

    /// May who acts speak for the organisation? An applicant whose account is bound may; an officer enters
    /// what the organisation handed in on paper.
    public static boolean speaksFor(String code, Context context) {
        var actor = context.actor();
        if (!actor.is(Role.APPLICANT)) return true;
        var binding = (State) context.files().state("binding", file(actor.person(), code));
        return binding.status() == Status.BOUND;
    }

    static Optional<shuzhi.ledger.Refusal> gate(State state, Class<?> command, Context context) {
        if (!WHEN.getOrDefault(command, Set.of()).contains(state.status()))
            return Optional.of(Refusal.NOT_IN_THIS_STATE);
        if (state.facts().isEmpty()) return Optional.empty();
        boolean own = context.actor().person().equals(state.facts().get().person());
        boolean verifies = command == Command.Accept.class || command == Command.Refuse.class;
        if (verifies) return own ? Optional.of(Refusal.OWN_PROOF) : Optional.empty();
        boolean foreign = context.actor().is(Role.APPLICANT) && !own;
        return foreign ? Optional.of(Refusal.NOT_YOURS) : Optional.empty();
    }

    public static Decision<Act> decide(State state, Command command, Context context) {
        var shut = gate(state, command.getClass(), context);
        if (shut.isPresent()) return refuse(shut.get());
        var today = context.today();
        var body = context.actor().body();
        return switch (command) {
            case Command.Ask it -> ask(it, context);
            case Command.Accept it -> reasoned(it.seen(), new Act.Accepted(code(state), body, today, it.seen()));
            case Command.Refuse it -> reasoned(it.reasons(), new Act.Refused(code(state), body, today, it.reasons()));
            case Command.End it -> reasoned(it.reason(), new Act.Ended(code(state), today, it.reason()));
        };
    }

    private static String code(State state) {
        return state.facts().orElseThrow().code();
    }

    private static Decision<Act> reasoned(String reason, Act act) {
        return reason.isBlank() ? refuse(Refusal.NO_REASON) : act(act);
    }

    private static Decision<Act> ask(Command.Ask it, Context context) {
        var code = it.code().strip();
        var check = UnifiedCode.check(code);
        if (!check.ok()) return refuse(Refusal.CODE_WRONG, check.text());
        var person = context.actor().person();
        if (!context.file().equals(file(person, code))) return refuse(Refusal.WRONG_FILE);
        if (it.organisation().isBlank() || it.proof().isEmpty()) return refuse(Refusal.NO_PROOF);
        return act(new Act.Asked(code, context.today(), it.organisation(), person, it.proof()));
    }
}
