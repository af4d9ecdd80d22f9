package shuzhi.approvals.dossier;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import shuzhi.approvals.item.Definition;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.words.Text;

/// What is done on a promise of the applicant (容缺受理、告知承诺): section A.7 of the rules.
final class Promises {
    private Promises() {}

    static Decision<Act> promise(State state, Command.PromiseToSupply it, Context context) {
        var items = it.items().stream().filter(one -> !one.isBlank()).distinct().toList();
        if (items.isEmpty()) return refuse(Refusal.ASK_WHAT);
        if (it.promise().isBlank()) return refuse(Refusal.REASONS_MISSING);
        var definition = Rules.definition(state, context);
        for (var id : items) {
            boolean minor =
                    definition.materials().stream().anyMatch(one -> one.id().equals(id) && one.deferrable());
            if (!minor) return refuse(Refusal.NOT_DEFERRABLE, Rules.both(id));
        }
        return act(new Act.SupplyPromised(items, context.today(), it.promise()));
    }

    /// What was asked for and not promised must be there already; the rest is due before the decision is.
    static Decision<Act> accept(State state, Command.AcceptOnPromise it, Context context) {
        var missing = new ArrayList<>(state.correction().missing());
        missing.removeAll(state.promise().items());
        if (!missing.isEmpty()) return refuse(Refusal.STILL_INCOMPLETE, Rules.both(String.join("、", missing)));
        var accepted = Acceptance.accepted(state, context.today(), false, context);
        var due = accepted.stream()
                .filter(Act.Accepted.class::isInstance)
                .map(one -> ((Act.Accepted) one).promisedDue())
                .findFirst()
                .orElseThrow();
        if (it.supplyBy().isBefore(context.today()) || it.supplyBy().isAfter(due))
            return refuse(Refusal.SUPPLY_DAY, new Text(context.today() + " 至 " + due, context.today() + " to " + due));
        var acts = new ArrayList<Act>(accepted);
        var voucher = Acceptance.voucher("容缺受理", state.known().body(), context);
        acts.add(new Act.SupplyDeferred(state.promise().items(), it.supplyBy(), voucher));
        return new Decision.Acts<>(acts);
    }

    static Decision<Act> supply(State state, Command.Supplement it, Context context) {
        var came = new LinkedHashSet<String>();
        it.materials().forEach(paper -> came.add(paper.id()));
        came.retainAll(state.promise().items());
        if (came.isEmpty())
            return refuse(
                    Refusal.STILL_INCOMPLETE,
                    Rules.both(String.join("、", state.promise().items())));
        boolean complete = came.containsAll(state.promise().items());
        boolean inTime = !context.today().isAfter(state.promise().supplyBy().orElseThrow());
        return act(new Act.DeferredSupplied(
                List.copyOf(came), complete, context.today(), inTime, it.form(), it.materials()));
    }

    static Decision<Act> pledge(Command.Pledge it, Context context) {
        if (it.pledge().isBlank()) return refuse(Refusal.REASONS_MISSING);
        return act(new Act.Pledged(context.today(), it.pledge()));
    }

    /// The day by which a pledge that was believed is checked.
    static Act.PledgeCheckSet check(State state, Context context) {
        LocalDate by = context.today().plusDays(context.limit("pledge-check"));
        return new Act.PledgeCheckSet(by, state.known().body());
    }

    static Decision<Act> checked(State state, Command.CheckPledge it, Context context) {
        var own = context.actor().post();
        if (it.otherPost().isBlank() || it.otherPost().equals(own)) return refuse(Refusal.TWO_OFFICERS);
        if (it.findings().isBlank()) return refuse(Refusal.REASONS_MISSING);
        boolean inTime = !context.today().isAfter(state.pledge().checkBy().orElseThrow());
        return act(
                new Act.PledgeChecked(it.kept(), context.today(), inTime, List.of(own, it.otherPost()), it.findings()));
    }

    /// The papers of an item that may come later.
    static List<Definition.Material> deferrable(Definition item) {
        return item.materials().stream().filter(Definition.Material::deferrable).toList();
    }
}
