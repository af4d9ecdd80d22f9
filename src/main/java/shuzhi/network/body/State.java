package shuzhi.network.body;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import shuzhi.ledger.Context;
import shuzhi.org.Actor;
import shuzhi.org.Body;
import shuzhi.org.Shipped;

/// What the rules must remember of a body, beside what the shipped table says.
///
/// @param from first day, for a body that acts established
/// @param seat the place it serves, once acts have said one
/// @param moved the day from which it serves that place
/// @param last last day, once it is ended or merged into another
/// @param kind what sort of body it is, for a body that acts established
/// @param successor the body that has its powers after that day; empty for one that ends without
public record State(
        Optional<LocalDate> from,
        Optional<String> seat,
        Optional<LocalDate> moved,
        Optional<LocalDate> last,
        Optional<String> successor,
        Optional<Body.Kind> kind) {
    public static final State BLANK = new State(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public State after(Act act) {
        return switch (act) {
            case Act.Established it ->
                new State(
                        Optional.of(it.from()), Optional.of(it.seat()), moved, last, successor, Optional.of(it.kind()));
            case Act.Moved it -> new State(from, Optional.of(it.seat()), Optional.of(it.from()), last, successor, kind);
            case Act.Merged it ->
                new State(from, seat, moved, Optional.of(it.last()), Optional.of(it.successor()), kind);
            case Act.Ended it -> new State(from, seat, moved, Optional.of(it.last()), Optional.empty(), kind);
        };
    }

    /// The body that has the powers of another (承接机关).
    ///
    /// @param place 12-digit code of the place it serves; empty for a body that no table knows
    public record Holder(String body, String place) {}

    /// What sort of body it is; empty for one that no table knows.
    public static Optional<Body.Kind> kind(String code, Context.Files files) {
        var acts = (State) files.state("body", "body-" + code);
        return acts.kind().or(() -> Shipped.ORG.body(code).map(Body::kind));
    }

    /// The place that a body serves; empty for one that no table knows.
    public static Optional<String> place(String code, Context.Files files) {
        var acts = (State) files.state("body", "body-" + code);
        return acts.seat().or(() -> Shipped.ORG.body(code).map(Body::place));
    }

    /// Does somebody act for a body: for their own, or for one that ended and whose powers theirs has (rule A-75)?
    public static boolean actsFor(Actor actor, String body, Context context) {
        return actor.body().equals(body)
                || holder(body, context.today(), context.files())
                        .filter(it -> it.body().equals(actor.body()))
                        .isPresent();
    }

    /// Who has the powers of a body on a day: itself, or the successor of its successors. Empty where the last of them
    /// ends without one, today or later: nothing new goes to a body that leaves nobody behind (rule A-75).
    public static Optional<Holder> holder(String code, LocalDate day, Context.Files files) {
        var seen = new HashSet<String>();
        var body = code;
        while (seen.add(body)) {
            var acts = (State) files.state("body", "body-" + body);
            var shipped = Shipped.ORG.body(body);
            var last = acts.last().or(() -> shipped.flatMap(Body::validTo));
            var next = acts.last().isPresent() ? acts.successor() : shipped.flatMap(Body::successor);
            if (last.isPresent() && next.isEmpty()) return Optional.empty();
            if (last.isEmpty() || !day.isAfter(last.get()))
                return Optional.of(new Holder(body, place(body, files).orElse("")));
            body = next.orElseThrow();
        }
        return Optional.empty();
    }
}
