package shuzhi.indicators.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import shuzhi.indicators.dictionary.Signal;
import shuzhi.words.Text;

/// The analysis of a month.
///
/// @param judgement the overall judgement; empty before it is written
/// @param approved the day on which it was approved: what was released later is not in it
public record State(
        Stage stage, Optional<Facts> facts, String judgement, Map<Integer, Item> items, Optional<LocalDate> approved) {
    public static final State BLANK = new State(Stage.NONE, Optional.empty(), "", Map.of(), Optional.empty());

    public record Facts(
            String number, String area, String month, String body, String place, LocalDate begun, LocalDate due) {}

    /// A countermeasure and what became of it.
    public record Item(
            int number,
            Optional<String> rule,
            String indicator,
            Optional<Signal> signal,
            Optional<BigDecimal> gap,
            Optional<String> cause,
            Text reasoning,
            String sentence,
            String lead,
            LocalDate due,
            Outcome outcome,
            String reason) {
        Item accepted(String newLead, LocalDate newDue) {
            return new Item(
                    number,
                    rule,
                    indicator,
                    signal,
                    gap,
                    cause,
                    reasoning,
                    sentence,
                    newLead,
                    newDue,
                    Outcome.ACCEPTED,
                    reason);
        }

        Item declined(String why) {
            return new Item(
                    number, rule, indicator, signal, gap, cause, reasoning, sentence, lead, due, Outcome.DECLINED, why);
        }
    }

    public State {
        items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
    }

    long count(Outcome outcome) {
        return items.values().stream().filter(it -> it.outcome() == outcome).count();
    }

    State after(Act act) {
        return switch (act) {
            case Act.Begun it ->
                new State(
                        Stage.DRAFT,
                        Optional.of(new Facts(
                                it.number(), it.area(), it.month(), it.body(), it.place(), it.on(), it.due())),
                        "",
                        Map.of(),
                        Optional.empty());
            case Act.Proposed it ->
                with(new Item(
                        it.item(),
                        it.rule(),
                        it.indicator(),
                        it.signal(),
                        it.gap(),
                        it.cause(),
                        it.reasoning(),
                        it.sentence(),
                        it.lead(),
                        it.due(),
                        Outcome.PROPOSED,
                        ""));
            case Act.Judged it -> new State(stage, facts, it.text(), items, approved);
            case Act.Accepted it ->
                Optional.ofNullable(items.get(it.item()))
                        .map(one -> with(one.accepted(it.lead(), it.due())))
                        .orElse(this);
            case Act.Declined it ->
                Optional.ofNullable(items.get(it.item()))
                        .map(one -> with(one.declined(it.reason())))
                        .orElse(this);
            case Act.Approved it -> new State(Stage.APPROVED, facts, judgement, items, Optional.of(it.on()));
        };
    }

    private State with(Item item) {
        var all = new LinkedHashMap<>(items);
        all.put(item.number(), item);
        return new State(stage, facts, judgement, all, approved);
    }
}
