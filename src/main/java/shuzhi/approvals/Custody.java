package shuzhi.approvals;

import java.util.LinkedHashMap;
import java.util.List;
import shuzhi.approvals.dossier.Act;
import shuzhi.business.History.Fact;
import shuzhi.ledger.Entry;
import shuzhi.words.Text;

/// The four bodies of a dossier (四个机关): who received, accepted, decided and delivered it, each as the acts say (rule
/// They differ where a station received it, a body was entrusted, an upper body decided, or one has ended.
final class Custody {
    private Custody() {}

    /// @param history what bodies are called
    static List<Fact> of(Opened opened, History history) {
        var bodies = new LinkedHashMap<Words, String>();
        bodies.put(Words.RECEIVED_BY, opened.submitted().receivedBy());
        bodies.put(Words.ACCEPTED_BY, "");
        bodies.put(Words.DECIDED_BY, "");
        bodies.put(Words.DELIVERED_BY, "");
        for (var entry : opened.entries())
            switch ((Act) entry.act()) {
                case Act.Accepted it -> bodies.put(Words.ACCEPTED_BY, who(entry, it.body()));
                case Act.Decided it -> bodies.put(Words.DECIDED_BY, it.body());
                case Act.DecidedAbove it -> bodies.put(Words.DECIDED_BY, it.upper());
                case Act.Delivered _ -> bodies.put(Words.DELIVERED_BY, who(entry, ""));
                default -> {}
            }
        return bodies.entrySet().stream()
                .map(it -> new Fact(
                        it.getKey().text(), it.getValue().isEmpty() ? Text.same("–") : history.body(it.getValue())))
                .toList();
    }

    /// What time itself did, it did for the body; what an applicant took online no body delivered.
    private static String who(Entry entry, String otherwise) {
        return entry.who().body().isEmpty() ? otherwise : entry.who().body();
    }
}
