package shuzhi.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuzhi.calendar.WorkingDays;
import shuzhi.law.Law;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Ledger;
import shuzhi.ledger.Named;
import shuzhi.ledger.Request;
import shuzhi.ledger.Shape;
import shuzhi.ledger.Thing;
import shuzhi.org.Actor;

/// Tries commands out (预演): the same words, powers and rules as at the desk, and nothing is written. A later command
/// sees what the earlier ones would have done to its file, once they were kept. Numbers that would be drawn are not
/// known; reactions do not run; commands with uploads are not for it.
public final class Rehearsal {
    private final Ledger ledger;
    private final WorkingDays days;
    private final String seat;
    private final Instant now;
    private final Map<String, List<Object>> kept = new HashMap<>();
    private final Map<String, List<Object>> tried = new HashMap<>();

    /// @param seat the place that this house serves
    public Rehearsal(Ledger ledger, WorkingDays days, String seat, Instant now) {
        this.ledger = ledger;
        this.days = days;
        this.seat = seat;
        this.now = now;
    }

    /// What would come of a command.
    public sealed interface Outcome {
        /// It would be done.
        ///
        /// @param request what to hand to the clerk for it
        record Holds(Request request) implements Outcome {}

        record Refused(Desk.Outcome.Refused why) implements Outcome {}

        record BadInput(List<Shape.Problem> problems) implements Outcome {}
    }

    /// Tries a command given as words.
    ///
    /// @param id the idempotency key that the request will bear
    public Outcome take(String thing, String file, String command, Map<String, String> words, Actor actor, String id) {
        var refused = Desk.refuses(ledger.things(), thing, command, actor);
        if (refused.isPresent()) return new Outcome.Refused(refused.get());
        var type = ledger.things().command(thing, command).orElseThrow();
        var json = Desk.tree(words);
        Desk.leaveOut(type, json);
        return switch (Shape.of(type).read(json)) {
            case Shape.Parsed.Bad(var problems) -> new Outcome.BadInput(problems);
            case Shape.Parsed.Good(var value) -> {
                var named = value instanceof Named it ? it.file() : file;
                var giver = actor.giving(Desk.by(type));
                yield decide(
                        ledger.things().get(thing),
                        Request.of(thing, named, value, giver).withId(id));
            }
        };
    }

    private <C, A, S> Outcome decide(Thing<C, A, S> thing, Request request) {
        var acts = ledger.acts(request.file());
        if (!acts.isEmpty() && !acts.getFirst().thing().equals(thing.name()))
            return new Outcome.Refused(Desk.otherKind(thing));
        var state = thing.blank();
        for (var it : acts) state = thing.after().apply(state, thing.acts().cast(it.act()));
        for (var book : List.of(kept, tried))
            for (var it : book.getOrDefault(request.file(), List.of()))
                state = thing.after().apply(state, thing.acts().cast(it));
        var command = thing.commands().cast(request.command());
        var place = thing.where().of(state, Optional.of(command), ledger::state).orElse(seat);
        if (!Desk.mayGive(command.getClass(), request.actor(), place)) return new Outcome.Refused(Desk.notThere(place));
        var context = new Context(
                now, now, request.actor(), days, ledger::state, Context.Numbers.ONES, Law.STANDARD, request.file());
        return switch (thing.decide().decide(state, command, context)) {
            case Decision.Refused<A>(var refusal, var detail) ->
                new Outcome.Refused(new Desk.Outcome.Refused(
                        refusal.name(), refusal.text(), detail, refusal.basis(), refusal.remedy()));
            case Decision.Acts<A>(var made) -> {
                tried.computeIfAbsent(request.file(), _ -> new ArrayList<>()).addAll(made);
                yield new Outcome.Holds(request);
            }
        };
    }

    /// What was tried since the last time holds: later commands see it.
    public void keep() {
        tried.forEach((file, acts) ->
                kept.computeIfAbsent(file, _ -> new ArrayList<>()).addAll(acts));
        tried.clear();
    }

    /// What was tried since the last time does not hold together: nothing of it is seen any more.
    public void drop() {
        tried.clear();
    }
}
