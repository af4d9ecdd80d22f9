package shuzhi.proof;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A witness (见证): the upper level, the audit office or the archive. It remembers the last checkpoint of every ledger
/// it knows and co-signs only a checkpoint that continues it; so a ledger cannot be rewritten even with its own key
/// (threats T4, T5). Safe for many threads, and for many processes on one [WitnessFolder].
public final class Witness {
    private final SigningKey key;
    private final Map<String, Policy> ledgers;
    private final Memory memory;

    /// @param ledgers whose checkpoints are witnessed; only origin and keys are used
    public Witness(SigningKey key, List<Policy> ledgers, Memory memory) {
        this.key = key;
        this.ledgers = ledgers.stream().collect(Collectors.toUnmodifiableMap(Policy::origin, Function.identity()));
        this.memory = memory;
    }

    /// Where a witness remembers (见证存储). What it has answered with true must survive a power cut.
    public interface Memory {
        Optional<Checkpoint> last(String origin);

        /// Sets the last checkpoint if it is still `expected`; false, and nothing written, if it is not.
        boolean replace(String origin, Optional<Checkpoint> expected, Checkpoint next);

        /// Keeps what shows that a ledger was rewritten.
        void keep(Evidence evidence);
    }

    /// Two checkpoints, both signed by the ledger, of which the second does not continue the first (改写证据).
    public record Evidence(Failure.Kind kind, Checkpoint held, Request offered) {
        public String text() {
            return kind + "\n\n" + held.text() + "\n" + offered.text();
        }
    }

    /// What a ledger asks (见证请求), in the form of C2SP tlog-witness `add-checkpoint`.
    ///
    /// @param old the size that this witness co-signed last, 0 if none
    /// @param proof of consistency from `old` to the size of the checkpoint
    public record Request(long old, List<Digest> proof, Checkpoint checkpoint) {
        public Request {
            proof = List.copyOf(proof);
        }

        public String text() {
            return "old " + old + "\n" + Proofs.text(proof) + "\n" + checkpoint.text();
        }

        public static Verdict<Request> parse(String text) {
            int blank = text.indexOf("\n\n");
            var head = text.substring(0, Math.max(blank, 0)).split("\n", -1);
            var old = head[0].startsWith("old ") ? Checkpoint.size(head[0].substring(4)) : Checkpoint.size("");
            if (old.isEmpty()) return Verdict.fails(Failure.of(Failure.Kind.REQUEST_FORMAT, 1));
            var proof = Proofs.of(Arrays.asList(head).subList(1, head.length));
            if (proof.isEmpty()) return Verdict.fails(Failure.of(Failure.Kind.REQUEST_FORMAT, 2));
            return Checkpoint.parse(text.substring(blank + 2))
                    .then(it -> Verdict.holds(new Request(old.getAsLong(), proof.get(), it)));
        }
    }

    /// Co-signs, or says why not: UNKNOWN_ORIGIN (404), NOT_SIGNED and KEY_RETIRED (403), OTHER_SIZE and ROLLED_BACK
    /// (409, see [#last]), FORKED (422). The new checkpoint is on disk before the co-signature exists.
    ///
    /// @param now stands in the co-signature
    public Verdict<Checkpoint.Signature> witness(Request request, Instant now) {
        var policy = ledgers.get(request.checkpoint.origin());
        if (policy == null) return Verdict.fails(Failure.of(Failure.Kind.UNKNOWN_ORIGIN, request.checkpoint.origin()));
        return policy.signed(request.checkpoint).then(_ -> consider(request, now));
    }

    /// The last checkpoint co-signed for this ledger: from there a ledger that is out of step goes on.
    public Optional<Checkpoint> last(String origin) {
        return memory.last(origin);
    }

    private Verdict<Checkpoint.Signature> consider(Request request, Instant now) {
        var next = request.checkpoint;
        var last = memory.last(next.origin());
        long size = last.map(Checkpoint::size).orElse(0L);
        var root = last.map(Checkpoint::root).orElse(Hash.SM3.empty());
        if (next.size() < size) return refuse(Failure.Kind.ROLLED_BACK, request, last);
        if (next.size() == size && !next.root().equals(root)) return refuse(Failure.Kind.FORKED, request, last);
        if (request.old != size) return Verdict.fails(Failure.of(Failure.Kind.OTHER_SIZE, size, request.old));
        if (!Proofs.extended(Hash.SM3, size, root, next.size(), next.root(), request.proof))
            return refuse(Failure.Kind.FORKED, request, last);
        if (memory.replace(next.origin(), last, next)) return Verdict.holds(next.cosignature(key, now));
        // another request was faster: what it left decides about this one
        long newer = memory.last(next.origin()).map(Checkpoint::size).orElse(0L);
        return Verdict.fails(Failure.of(Failure.Kind.OTHER_SIZE, newer, request.old));
    }

    private Verdict<Checkpoint.Signature> refuse(Failure.Kind kind, Request request, Optional<Checkpoint> last) {
        last.ifPresent(held -> memory.keep(new Evidence(kind, held, request)));
        long size = last.map(Checkpoint::size).orElse(0L);
        return Verdict.fails(Failure.of(kind, request.checkpoint.size(), size));
    }
}
