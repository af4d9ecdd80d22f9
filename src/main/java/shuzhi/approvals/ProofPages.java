package shuzhi.approvals;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import shuzhi.business.Ground;
import shuzhi.business.History;
import shuzhi.ledger.Entry;
import shuzhi.proof.Checkpoint;
import shuzhi.proof.Hash;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// The ledger as strangers see it (台账公开页): the public line of an entry, its leaf in the tree, and the receipt to take
/// home and check without us.
public final class ProofPages {
    private final Ground ground;
    private final Views views;

    ProofPages(Ground ground) {
        this.ground = ground;
        this.views = new Views(ground.query());
    }

    List<Route> routes() {
        return List.of(
                Route.open("/ledger/{position}", this::entry), Route.open("/receipts/{position}", this::receipt));
    }

    /// @param line the public line, exactly as hashed
    /// @param leaf SM3 leaf hash, hexadecimal
    /// @param signed the checkpoint that covers it; empty for a minute after it was written
    public record Shown(
            Visit visit,
            long position,
            long size,
            String line,
            String leaf,
            String when,
            Text title,
            String article,
            Text who,
            List<History.Fact> facts,
            Optional<Checkpoint> signed) {}

    private Page entry(Visit visit) {
        var position = position(visit);
        var line = position.flatMap(views::line);
        var entry = position.flatMap(ground::entry);
        if (line.isEmpty() || entry.isEmpty()) return new Page.Missing();
        return new Page.Show("shuzhi/approvals/pages/entry.jte", shown(visit, line.get(), entry.get()));
    }

    /// What is private in the entry is opened by the ledger and left out here.
    private Shown shown(Visit visit, byte[] line, Entry entry) {
        var vocabulary = ground.vocabulary(entry.thing());
        var history = new History(ground.org(), vocabulary);
        var title = vocabulary.title(entry.thing(), entry.act().getClass());
        return new Shown(
                visit,
                entry.position(),
                views.size(),
                new String(line, UTF_8),
                Hash.SM3.leaf(line).hex(),
                History.minute(entry),
                title.text(),
                title.article(),
                history.who(entry),
                history.published(entry.act()),
                ground.notary().last().filter(it -> it.size() > entry.position()));
    }

    private static Optional<Long> position(Visit visit) {
        var word = visit.word("position");
        return word.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(word)) : Optional.empty();
    }

    public record Soon(Visit visit, long position) {}

    private Page receipt(Visit visit) {
        var position = position(visit);
        if (position.isEmpty() || position.get() >= views.size()) return new Page.Missing();
        return ground.notary()
                .receipt(position.get())
                .<Page>map(it -> new Page.File(
                        "receipt-" + position.get() + ".txt",
                        "text/plain; charset=utf-8",
                        it.text().getBytes(UTF_8),
                        false))
                .orElseGet(() -> new Page.Show("shuzhi/approvals/pages/soon.jte", new Soon(visit, position.get())));
    }
}
