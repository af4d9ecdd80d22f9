package shuzhi.indicators.dictionary;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.util.ArrayList;
import java.util.Optional;
import shuzhi.codes.UnifiedCode;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.words.Text;

/// How the dictionary is kept (指标目录规则), rules D-01 to D-03 and D-17: one file, kept by one body; what was in force is
/// never changed.
public final class Rules {
    /// The name of the one file.
    public static final String FILE = "dictionary";

    public static final Thing<Command, Act, State> DICTIONARY = new Thing<>(
            "dictionary",
            new Text("指标目录", "Dictionary of indicators"),
            Command.class,
            Act.class,
            State.BLANK,
            Rules::gate,
            Rules::decide,
            State::after,
            (_, _) -> Optional.empty());

    private Rules() {}

    /// The dictionary of the house, as another rule finds it.
    public static State of(Context.Files files) {
        return (State) files.state("dictionary", FILE);
    }

    static Optional<shuzhi.ledger.Refusal> gate(State state, Class<?> command, Context context) {
        boolean keeper =
                state.body().isEmpty() || state.body().equals(context.actor().body());
        return keeper ? Optional.empty() : Optional.of(Refusal.NOT_THE_KEEPER);
    }

    public static Decision<Act> decide(State state, Command command, Context context) {
        var shut = gate(state, command.getClass(), context);
        if (shut.isPresent()) return refuse(shut.get());
        return switch (command) {
            case Command.Define it ->
                adopt(state, new Command.Adopt(java.util.List.of(it.definition()), it.document()), context);
            case Command.Adopt it -> adopt(state, it, context);
            case Command.Retire it -> {
                if (state.find(it.code()).isEmpty()) yield refuse(Refusal.NO_SUCH_INDICATOR, Text.same(it.code()));
                yield it.reason().isBlank()
                        ? refuse(Refusal.NO_REASON)
                        : act(new Act.Retired(it.code(), it.until(), context.today(), it.reason()));
            }
            case Command.SetThresholds it -> {
                if (!it.thresholds().inOrder()) yield refuse(Refusal.THRESHOLDS_WRONG);
                yield it.document().isBlank()
                        ? refuse(Refusal.NO_DOCUMENT)
                        : act(new Act.ThresholdsSet(it.thresholds(), context.today(), it.document()));
            }
            case Command.SetWeights it -> {
                if (!it.weights().whole()) yield refuse(Refusal.WEIGHTS_WRONG);
                yield it.document().isBlank()
                        ? refuse(Refusal.NO_DOCUMENT)
                        : act(new Act.WeightsSet(it.weights(), context.today(), it.document()));
            }
            case Command.SetRemedy it -> setRemedy(state, it.remedy(), context);
            case Command.DropRemedy it -> {
                if (!state.remedies().containsKey(it.code())) yield refuse(Refusal.NO_SUCH_REMEDY);
                yield it.reason().isBlank()
                        ? refuse(Refusal.NO_REASON)
                        : act(new Act.RemedyDropped(it.code(), context.today(), it.reason()));
            }
        };
    }

    private static Decision<Act> adopt(State state, Command.Adopt command, Context context) {
        if (command.document().isBlank()) return refuse(Refusal.NO_DOCUMENT);
        if (command.definitions().isEmpty()) return refuse(Refusal.NOT_WHOLE);
        var acts = new ArrayList<Act>();
        var next = state;
        for (var it : command.definitions()) {
            var wrong = wrong(next, it);
            if (wrong.isPresent()) return refuse(wrong.get(), Text.same(it.code() + " " + it.name()));
            int revision = next.definitions()
                            .getOrDefault(it.code(), java.util.List.of())
                            .size()
                    + 1;
            var act = new Act.Defined(
                    it.code(),
                    revision,
                    it,
                    context.actor().body(),
                    context.actor().place(),
                    context.today(),
                    command.document());
            acts.add(act);
            next = next.after(act);
        }
        return new Decision.Acts<>(acts);
    }

    private static Optional<Refusal> wrong(State state, Definition it) {
        boolean whole = it.code().matches("[A-Z][A-Z0-9-]{0,29}")
                && !it.name().isBlank()
                && !it.english().isBlank()
                && !it.meaning().isBlank()
                && !it.unit().isBlank()
                && !it.source().isBlank()
                && UnifiedCode.check(it.owner()).ok()
                && it.decimals() >= 0
                && it.decimals() <= 6
                && it.due() >= 0;
        if (!whole) return Optional.of(Refusal.NOT_WHOLE);
        var above = it.whole().filter(code -> !code.isBlank());
        if (above.isPresent() && state.find(above.get()).isEmpty()) return Optional.of(Refusal.NO_SUCH_INDICATOR);
        return state.find(it.code())
                .filter(before -> !it.from().isAfter(before.from()))
                .map(_ -> Refusal.NOT_LATER);
    }

    private static Decision<Act> setRemedy(State state, Remedy it, Context context) {
        if (state.find(it.indicator()).isEmpty()) return refuse(Refusal.NO_SUCH_INDICATOR, Text.same(it.indicator()));
        var cause = it.cause().filter(code -> !code.isBlank());
        if (cause.isPresent() && state.find(cause.get()).isEmpty())
            return refuse(Refusal.NO_SUCH_INDICATOR, Text.same(cause.get()));
        boolean whole = !it.code().isBlank()
                && !it.measure().isBlank()
                && it.days() > 0
                && it.signal() != Signal.GREEN
                && UnifiedCode.check(it.lead()).ok();
        return whole ? act(new Act.RemedySet(it, context.today())) : refuse(Refusal.REMEDY_WRONG);
    }
}
