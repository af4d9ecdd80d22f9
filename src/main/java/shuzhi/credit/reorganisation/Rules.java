package shuzhi.credit.reorganisation;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import shuzhi.codes.UnifiedCode;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.words.Text;

/// How a reorganisation in bankruptcy bears on credit (破产重整规则), rule C-19: a ruling of the court hides
/// records for the time being; the plan carried out repairs them; a plan that fails brings them back.
public final class Rules {
    public static final Thing<Command, Act, State> REORGANISATION = new Thing<>(
            "reorganisation",
            new Text("破产重整", "Reorganisation"),
            Command.class,
            Act.class,
            State.BLANK,
            Rules::gate,
            Rules::decide,
            State::after,
            (_, _) -> Optional.empty(),
            (state, _, _) -> state.facts().map(State.Facts::place));

    private Rules() {}

    static Optional<shuzhi.ledger.Refusal> gate(State state, Class<?> command, Context context) {
        var wanted = command == Command.Rule.class ? Status.NONE : Status.RULED;
        return state.status() == wanted ? Optional.empty() : Optional.of(Refusal.NOT_IN_THIS_STATE);
    }

    public static Decision<Act> decide(State state, Command command, Context context) {
        var shut = gate(state, command.getClass(), context);
        if (shut.isPresent()) return refuse(shut.get());
        var today = context.today();
        return switch (command) {
            case Command.Rule it -> rule(it, context);
            case Command.CarryOut it -> {
                var facts = state.facts().orElseThrow();
                yield ending(
                        facts,
                        it.day(),
                        it.evidence(),
                        today,
                        new Act.CarriedOut(facts.code(), it.day(), today, facts.place(), it.evidence()));
            }
            case Command.Fail it -> {
                var facts = state.facts().orElseThrow();
                yield it.ruling().isBlank()
                        ? refuse(Refusal.NOT_WHOLE)
                        : ending(
                                facts,
                                it.day(),
                                List.of(new Attachment(it.ruling(), "")),
                                today,
                                new Act.Failed(facts.code(), it.day(), today, facts.place(), it.ruling()));
            }
        };
    }

    private static Decision<Act> ending(
            State.Facts facts, LocalDate day, List<Attachment> evidence, LocalDate today, Act act) {
        if (evidence.isEmpty()) return refuse(Refusal.NOT_WHOLE);
        return day.isAfter(today) || day.isBefore(facts.day()) ? refuse(Refusal.DAY_WRONG) : act(act);
    }

    private static Decision<Act> rule(Command.Rule it, Context context) {
        var code = it.code().strip();
        var check = UnifiedCode.check(code);
        if (!check.ok()) return refuse(Refusal.CODE_WRONG, check.text());
        boolean whole = !it.organisation().isBlank()
                && !it.court().isBlank()
                && !it.ruling().isBlank()
                && !it.evidence().isEmpty();
        if (!whole) return refuse(Refusal.NOT_WHOLE);
        if (it.day().isAfter(context.today())) return refuse(Refusal.DAY_WRONG);
        return act(new Act.Ruled(
                code,
                it.organisation(),
                it.court(),
                it.ruling(),
                it.day(),
                context.today(),
                context.actor().place(),
                it.evidence()));
    }
}
