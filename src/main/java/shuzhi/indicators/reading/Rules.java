package shuzhi.indicators.reading;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import shuzhi.indicators.dictionary.Definition;
import shuzhi.indicators.dictionary.Measure;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.words.Text;

/// How readings come into the ledger (指标数据规则), rules D-01 to D-06 and D-20: entered by the owner of the indicator,
/// checked by another person, released, and never changed again.
public final class Rules {
    public static final Thing<Command, Act, State> READING = new Thing<>(
            "reading",
            new Text("指标数据", "Readings"),
            Command.class,
            Act.class,
            State.BLANK,
            Rules::gate,
            Rules::decide,
            State::after,
            (_, _) -> Optional.empty());

    private static final Set<Class<?>> OPENING = Set.of(Command.Enter.class, Command.Receive.class);

    private static final String DERIVED = "由两期总量推算（D-09）";

    private Rules() {}

    /// The file of an indicator in an area.
    public static String file(String indicator, String area) {
        return "reading-" + indicator + "-" + area;
    }

    /// The readings of an indicator in an area, as another rule finds them.
    public static State of(Context.Files files, String indicator, String area) {
        return (State) files.state("reading", file(indicator, area));
    }

    static Optional<shuzhi.ledger.Refusal> gate(State state, Class<?> command, Context context) {
        if (command == Command.Receive.class) return Optional.empty();
        if (state.facts().isEmpty())
            return OPENING.contains(command) ? Optional.empty() : Optional.of(Refusal.NOTHING_WAITS);
        if (!state.facts().get().body().equals(context.actor().body())) return Optional.of(Refusal.NOT_YOURS);
        if (command == Command.Check.class && state.at(Stage.ENTERED).isEmpty())
            return Optional.of(Refusal.NOTHING_WAITS);
        if (command == Command.Release.class && state.at(Stage.CHECKED).isEmpty())
            return Optional.of(Refusal.NOTHING_WAITS);
        boolean waits =
                !state.at(Stage.ENTERED).isEmpty() || !state.at(Stage.CHECKED).isEmpty();
        if (command == Command.SendBack.class && !waits) return Optional.of(Refusal.NOTHING_WAITS);
        return Optional.empty();
    }

    public static Decision<Act> decide(State state, Command command, Context context) {
        var shut = gate(state, command.getClass(), context);
        if (shut.isPresent()) return refuse(shut.get());
        return switch (command) {
            case Command.Enter it -> {
                var actor = context.actor();
                yield enter(
                        state,
                        new Command.Receive(
                                it.indicator(),
                                it.area(),
                                it.source(),
                                it.published(),
                                it.rows(),
                                it.reason(),
                                actor.body(),
                                actor.place(),
                                actor.person()),
                        context);
            }
            case Command.Receive it -> enter(state, it, context);
            case Command.Check _ -> check(state, context);
            case Command.SendBack it -> sendBack(state, it, context);
            case Command.Release _ -> release(state, context);
            case Command.Derive it -> derive(state, it, context);
            case Command.Adjust it -> adjust(state, it, context);
        };
    }

    private static State.Facts facts(State state) {
        return state.facts().orElseThrow();
    }

    private static Decision<Act> enter(State state, Command.Receive it, Context context) {
        var dictionary = shuzhi.indicators.dictionary.Rules.of(context.files());
        if (!dictionary.inForce(it.indicator(), context.today()))
            return refuse(Refusal.NO_SUCH_INDICATOR, Text.same(it.indicator()));
        var definition = dictionary.on(it.indicator(), context.today()).orElseThrow();
        if (!definition.owner().equals(it.body())) return refuse(Refusal.NOT_YOURS);
        boolean whole = it.area().matches("[0-9]{12}|[A-Z]{3}")
                && !it.source().isBlank()
                && !it.rows().isEmpty()
                && !it.published().isAfter(context.today());
        if (!whole) return refuse(Refusal.NOT_WHOLE);
        var checks = new Checks(dictionary, definition, it.area(), context.files());
        var acts = new ArrayList<Act>();
        var next = state;
        for (var row : it.rows()) {
            var period = Period.of(row.period()).filter(one -> !one.end().isAfter(it.published()));
            if (period.isEmpty()) return refuse(Refusal.PERIOD_WRONG, Text.same(row.period()));
            var key = new Key(period.get(), row.form(), row.measure(), row.price());
            var before = next.newest(key);
            if (before.isPresent()) {
                if (before.get().stage() != Stage.RELEASED) return refuse(Refusal.PENDING, Text.same(row.period()));
                if (before.get().value().equals(row.value())) continue;
                if (it.reason().filter(why -> !why.isBlank()).isEmpty())
                    return refuse(Refusal.IMMUTABLE, Text.same(row.period()));
            }
            var act = entered(it, row, key, before, checks.of(next, key, row.value()), context);
            acts.add(act);
            next = next.after(act);
        }
        return acts.isEmpty() ? refuse(Refusal.NOTHING_NEW) : new Decision.Acts<>(acts);
    }

    private static Act entered(
            Command.Receive it,
            Command.Row row,
            Key key,
            Optional<Observation> before,
            List<Flag> flags,
            Context context) {
        boolean hidden = recognisable(row, context);
        return new Act.Entered(
                it.indicator(),
                it.area(),
                it.body(),
                it.place(),
                row.period(),
                key.form(),
                key.measure(),
                key.price(),
                hidden ? Optional.empty() : Optional.of(row.value()),
                hidden,
                before.map(Observation::vintage).orElse(0) + 1,
                it.source(),
                it.published(),
                flags,
                context.today(),
                before.isPresent() ? it.reason() : Optional.empty(),
                Optional.of(Math.max(0, row.value().scale())),
                row.value(),
                row.units(),
                row.largest(),
                it.reporter());
    }

    /// Rule D-20: too few units, or one that makes up nearly all of it.
    private static boolean recognisable(Command.Row row, Context context) {
        int least = context.limit("respondents-least");
        var most = BigDecimal.valueOf(context.limit("respondents-largest"));
        return row.units().filter(it -> it < least).isPresent()
                || row.largest().filter(it -> it.compareTo(most) > 0).isPresent();
    }

    private static Decision<Act> check(State state, Context context) {
        var waiting = state.at(Stage.ENTERED);
        if (waiting.stream().anyMatch(it -> it.reporter().equals(context.actor().person())))
            return refuse(Refusal.SAME_PERSON);
        var facts = facts(state);
        return act(new Act.Checked(facts.indicator(), facts.area(), facts.place(), context.today(), waiting.size()));
    }

    private static Decision<Act> sendBack(State state, Command.SendBack it, Context context) {
        if (it.reason().isBlank()) return refuse(Refusal.NO_REASON);
        var facts = facts(state);
        int count = state.at(Stage.ENTERED).size() + state.at(Stage.CHECKED).size();
        return act(
                new Act.SentBack(facts.indicator(), facts.area(), facts.place(), context.today(), count, it.reason()));
    }

    private static Decision<Act> release(State state, Context context) {
        var facts = facts(state);
        var dictionary = shuzhi.indicators.dictionary.Rules.of(context.files());
        var acts = new ArrayList<Act>();
        for (var it : state.at(Stage.CHECKED)) {
            var due = due(dictionary, facts, it);
            acts.add(new Act.Released(
                    facts.indicator(),
                    facts.area(),
                    facts.body(),
                    facts.place(),
                    it.key().period().toString(),
                    it.key().form(),
                    it.key().measure(),
                    it.key().price(),
                    it.hidden() ? Optional.empty() : Optional.of(it.value()),
                    it.vintage(),
                    it.key().period().end(),
                    due,
                    due.filter(context.today()::isAfter).isPresent(),
                    context.today()));
        }
        return new Decision.Acts<>(acts);
    }

    /// First releases of our own area have a day; history from before the definition, and the numbers of others, none.
    private static Optional<LocalDate> due(
            shuzhi.indicators.dictionary.State dictionary, State.Facts facts, Observation it) {
        if (it.vintage() > 1 || !facts.area().equals(facts.place())) return Optional.empty();
        var end = it.key().period().end();
        return dictionary
                .find(facts.indicator())
                .filter(one -> !end.isBefore(Objects.requireNonNull(
                                dictionary.definitions().get(one.code()), "the definition was found there")
                        .getFirst()
                        .from()))
                .map(Definition::due)
                .map(end::plusDays);
    }

    /// Rules D-03, D-09 and D-11: with as many decimals as the headline has, half up on the exact value.
    private static Decision<Act> derive(State state, Command.Derive it, Context context) {
        var facts = facts(state);
        var dictionary = shuzhi.indicators.dictionary.Rules.of(context.files());
        var definition = dictionary.on(facts.indicator(), context.today()).orElseThrow();
        if (!definition.computable()) return refuse(Refusal.GROWTH_NOT_COMPUTED);
        var period = Period.of(it.period());
        if (period.isEmpty()) return refuse(Refusal.PERIOD_WRONG, Text.same(it.period()));
        var key = new Key(period.get(), it.form(), Measure.LEVEL, it.price());
        var now = state.on(key, context.today());
        var last = state.on(key.at(period.get().yearsBack(1)), context.today());
        if (now.isEmpty() || last.isEmpty()) return refuse(Refusal.LEVELS_MISSING);
        return switch (Formulas.growth(definition, now.get().value(), last.get().value())) {
            case Formulas.Outcome.Refused(var refusal) -> refuse(refusal);
            case Formulas.Outcome.Wording(var words) -> refuse(Refusal.NO_RATE, words);
            case Formulas.Outcome.Rate(var percent) ->
                enter(
                        state,
                        new Command.Receive(
                                facts.indicator(),
                                facts.area(),
                                DERIVED,
                                context.today(),
                                List.of(new Command.Row(
                                        it.period(),
                                        it.form(),
                                        Measure.GROWTH,
                                        it.price(),
                                        Formulas.shown(percent),
                                        Optional.empty(),
                                        Optional.empty())),
                                Optional.of(DERIVED),
                                facts.body(),
                                facts.place(),
                                context.actor().person()),
                        context);
        };
    }

    private static Decision<Act> adjust(State state, Command.Adjust it, Context context) {
        if (it.name().isBlank() || it.document().isBlank()) return refuse(Refusal.NO_DOCUMENT);
        if (Period.of(it.period()).isEmpty()) return refuse(Refusal.PERIOD_WRONG, Text.same(it.period()));
        var facts = facts(state);
        return act(new Act.Adjusted(
                facts.indicator(),
                facts.area(),
                facts.place(),
                it.period(),
                it.form(),
                it.name(),
                it.now(),
                it.then(),
                it.document(),
                context.today()));
    }
}
