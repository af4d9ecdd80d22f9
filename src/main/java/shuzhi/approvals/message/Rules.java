package shuzhi.approvals.message;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import shuzhi.approvals.contact.Means;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.words.Text;

/// How a notice goes out (办件通知规则): it waits, is tried, is tried again after a longer and longer wait, and is sent or
/// given up. Nothing here decides whether a decision was delivered by law (送达): that is an act of the dossier.
public final class Rules {
    public static final Thing<Command, Act, State> MESSAGE = new Thing<>(
            "message",
            new Text("办件通知", "Notice to an applicant"),
            Command.class,
            Act.class,
            State.BLANK,
            Rules::gate,
            Rules::decide,
            State::after,
            (state, it) -> it instanceof Act.Written written
                    ? Optional.of(written.person())
                    : Optional.of(state.person()).filter(person -> !person.isEmpty()));

    /// The wait after the first, second … failure; after the last one it is given up (a setting of ours).
    static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(12));

    private Rules() {}

    private static Optional<shuzhi.ledger.Refusal> gate(State state, Class<?> command, Context context) {
        boolean writing = command == Command.Write.class;
        if (writing) return state.stage() == Stage.BLANK ? Optional.empty() : Optional.of(Refusal.WRITTEN_ALREADY);
        if (state.stage() == Stage.BLANK) return Optional.of(Refusal.NOT_WRITTEN);
        if (command == Command.Resend.class)
            return state.stage() == Stage.GIVEN_UP ? Optional.empty() : Optional.of(Refusal.NOT_GIVEN_UP);
        return state.stage().isWaiting() ? Optional.empty() : Optional.of(Refusal.NOT_WAITING);
    }

    public static Decision<Act> decide(State state, Command command, Context context) {
        var shut = gate(state, command.getClass(), context);
        if (shut.isPresent()) return refuse(shut.get());
        return switch (command) {
            case Command.Write it -> write(it, context);
            case Command.NoteSent it -> sent(state, it.attempt(), it.means(), context);
            case Command.NoteFailure it -> failed(state, it, context);
            case Command.Resend _ -> act(new Act.Resent(context.today()));
        };
    }

    private static Decision<Act> write(Command.Write it, Context context) {
        if (it.person().isBlank() || it.text().zh().isBlank()) return refuse(Refusal.NOBODY);
        return act(new Act.Written(
                it.topic(), it.about(), it.number(), context.today(), it.person(), it.heading(), it.text()));
    }

    private static Decision<Act> sent(State state, int attempt, Means means, Context context) {
        if (attempt != state.tries() + 1) return refuse(Refusal.OTHER_ATTEMPT);
        return act(new Act.Sent(attempt, means, context.today()));
    }

    private static Decision<Act> failed(State state, Command.NoteFailure it, Context context) {
        if (it.attempt() != state.tries() + 1) return refuse(Refusal.OTHER_ATTEMPT);
        var next = it.lasting() || state.attempts() >= WAITS.size()
                ? Optional.<Instant>empty()
                : Optional.of(context.now().plus(WAITS.get(state.attempts())));
        return act(new Act.Failed(it.attempt(), it.means(), it.cause(), digits(it.code()), next));
    }

    /// What another server answers never brings words of its own into a public line.
    private static String digits(String code) {
        var kept = code.replaceAll("[^0-9. ]", "").strip();
        return kept.substring(0, Math.min(kept.length(), 20));
    }
}
