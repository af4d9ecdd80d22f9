package shuzhi.credit.objection;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.time.LocalDate;
import java.util.Optional;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.org.Role;
import shuzhi.words.Text;

/// How an objection is passed on and answered (信用异议规则), rule C-20.
public final class Rules {
    public static final Thing<Command, Act, State> OBJECTION = new Thing<>(
            "objection",
            new Text("信用异议", "Objection"),
            Command.class,
            Act.class,
            State.BLANK,
            Rules::gate,
            Rules::decide,
            State::after,
            (state, act) -> act instanceof Act.Raised it
                    ? Optional.of(it.person())
                    : state.facts().map(State.Facts::person),
            (state, _, _) -> state.facts().map(State.Facts::place));

    private Rules() {}

    static Optional<shuzhi.ledger.Refusal> gate(State state, Class<?> command, Context context) {
        if (command == Command.Raise.class)
            return state.status() == Status.NONE ? Optional.empty() : Optional.of(Refusal.RAISED_ALREADY);
        var when = command == Command.Forward.class ? Status.RAISED : Status.FORWARDED;
        if (state.status() != when) return Optional.of(Refusal.NOT_IN_THIS_STATE);
        boolean foreign = command == Command.Answer.class
                && state.facts()
                        .filter(it -> it.body().equals(context.actor().body()))
                        .isEmpty();
        return foreign ? Optional.of(Refusal.NOT_THE_SOURCE) : Optional.empty();
    }

    public static Decision<Act> decide(State state, Command command, Context context) {
        var shut = gate(state, command.getClass(), context);
        if (shut.isPresent()) return refuse(shut.get());
        var today = context.today();
        return switch (command) {
            case Command.Raise it -> raise(it, context);
            case Command.Forward _ ->
                act(new Act.Forwarded(
                        today, !today.isAfter(state.facts().orElseThrow().forwardBy())));
            case Command.Answer it -> answer(state.facts().orElseThrow(), it, today);
        };
    }

    private static Decision<Act> raise(Command.Raise it, Context context) {
        var record = (shuzhi.credit.publication.State) context.files().state("publication", it.publication());
        if (record.facts().isEmpty()) return refuse(Refusal.NO_SUCH_RECORD);
        if (it.statement().isBlank()) return refuse(Refusal.NO_STATEMENT);
        var facts = record.facts().get();
        if (!shuzhi.credit.binding.Rules.speaksFor(facts.party().code(), context)) return refuse(Refusal.NOT_BOUND);
        if (!context.actor().is(Role.APPLICANT) && it.evidence().isEmpty()) return refuse(Refusal.NO_PAPER);
        return act(new Act.Raised(
                it.publication(),
                it.complaint(),
                facts.body(),
                facts.place(),
                context.today(),
                due("credit-objection-forward", context),
                due("credit-objection-answer", context),
                context.actor().person(),
                it.statement(),
                it.evidence()));
    }

    private static LocalDate due(String limit, Context context) {
        return context.days().add(context.today(), context.limit(limit)).day();
    }

    private static Decision<Act> answer(State.Facts facts, Command.Answer it, LocalDate today) {
        if (it.answer().isBlank()) return refuse(Refusal.NO_STATEMENT);
        return act(new Act.Answered(
                facts.publication(),
                it.finding(),
                facts.body(),
                facts.place(),
                today,
                !today.isAfter(facts.answerBy()),
                it.answer()));
    }
}
