package shuzhi.database;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shuzhi.proof.Checkpoint;
import shuzhi.proof.Digest;
import shuzhi.proof.PublicKey;
import shuzhi.proof.Verdict;
import shuzhi.proof.Witness;

/// Who is asked to co-sign the checkpoints of a ledger (见证人): the witness of the own house, or that of another body.
public interface Cosigner {
    /// With this key the answer is checked, not by anything that comes with the answer.
    PublicKey key();

    /// The co-signature; empty when it was refused or nobody answered, which is logged: acts go on without it.
    ///
    /// @param proof of consistency from a size to that of the checkpoint
    /// @param now stands in a co-signature of the own house
    Optional<Checkpoint.Signature> cosign(Checkpoint signed, LongFunction<List<Digest>> proof, Instant now);

    /// The witness of the own house (本机见证), which shares its memory with this program.
    record Own(Witness witness, PublicKey key) implements Cosigner {
        private static final Logger LOG = LoggerFactory.getLogger(Cosigner.class);

        @Override
        public Optional<Checkpoint.Signature> cosign(Checkpoint signed, LongFunction<List<Digest>> proof, Instant now) {
            long old = witness.last(signed.origin()).map(Checkpoint::size).orElse(0L);
            if (old > signed.size()) {
                LOG.error("the witness has seen a longer ledger: {} entries, here {}", old, signed.size());
                return Optional.empty();
            }
            return switch (witness.witness(new Witness.Request(old, proof.apply(old), signed), now)) {
                case Verdict.Holds<Checkpoint.Signature>(var signature) -> Optional.of(signature);
                case Verdict.Fails<Checkpoint.Signature>(var reason) -> {
                    LOG.error("the witness refuses to co-sign {} entries: {}", signed.size(), reason);
                    yield Optional.empty();
                }
            };
        }
    }
}
