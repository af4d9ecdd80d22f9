package shuzhi.approvals.dossier;

import static shuzhi.ledger.Decision.refuse;

import java.util.ArrayList;
import java.util.Optional;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.network.body.State.Holder;

/// What becomes of an open dossier when a body of it ends (机构撤并后的办件承接): its successor goes on where it stopped,
/// and no clock stops for that (rule A-75).
final class Succession {
    private Succession() {}

    /// The body that has the powers of another today; empty where nobody has them any more.
    static Optional<Holder> holder(String body, Context context) {
        return shuzhi.network.body.State.holder(body, context.today(), context.files());
    }

    /// Everything the ended body had of the file: the file itself, the decision above, an opinion it still owes. The
    /// opinion is asked of the successor by the same day, unless the successor decides itself or was asked
    /// already.
    static Decision<Act> passOn(State state, Command.PassOn it, Context context) {
        var holder = holder(it.from(), context);
        if (holder.isEmpty() || holder.get().body().equals(it.from()) || !hasPart(state, it.from()))
            return refuse(Refusal.NOTHING_TO_PASS_ON, Rules.both(it.from()));
        var to = holder.get().body();
        var acts = new ArrayList<Act>();
        var passed = new Act.PassedOn(it.from(), to, holder.get().place(), context.today());
        acts.add(passed);
        var after = state.after(passed);
        boolean asks = state.isPending(it.from())
                && !to.equals(after.known().body())
                && !after.reviews().containsKey(to);
        if (asks) {
            var asked = state.reviews().get(it.from());
            if (asked != null) acts.add(new Act.ReviewAsked(to, asked.due()));
        }
        return new Decision.Acts<>(acts);
    }

    private static boolean hasPart(State state, String body) {
        return state.known().body().equals(body) || state.sentUp().body().equals(body) || state.isPending(body);
    }
}
