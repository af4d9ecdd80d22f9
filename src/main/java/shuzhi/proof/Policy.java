package shuzhi.proof;

import java.util.HashSet;
import java.util.List;

/// Whom a verifier trusts (信任策略): the keys of one ledger, and how many of which witnesses must have co-signed.
///
/// @param origin the name of the ledger
/// @param keys the ledger's keys, present and retired, each with the sizes it may sign (threat T6)
/// @param witnesses who may co-sign; two names with one key would count one witness twice and are refused
/// @param needed how many of the witnesses, 0 … all of them
public record Policy(String origin, List<LedgerKey> keys, List<PublicKey> witnesses, int needed) {
    public Policy {
        keys = List.copyOf(keys);
        witnesses = List.copyOf(witnesses);
        if (needed < 0 || needed > witnesses.size())
            throw new IllegalArgumentException("cannot ask " + needed + " of " + witnesses.size() + " witnesses");
        var seen = new HashSet<Digest>();
        for (var key : keys) {
            if (!key.key.name().equals(origin))
                throw new IllegalArgumentException("the key of " + key.key.name() + " is not one of " + origin);
            seen.add(Hash.SHA256.of(key.key.encoded()));
        }
        for (var witness : witnesses)
            if (!seen.add(Hash.SHA256.of(witness.encoded())))
                throw new IllegalArgumentException("the key of witness " + witness.name() + " stands here twice");
    }

    /// A key of the ledger (台账密钥) and the sizes of the checkpoints that it may sign, both included.
    public record LedgerKey(PublicKey key, long from, long until) {
        boolean covers(long size) {
            return from <= size && size <= until;
        }
    }

    /// Trusts one key for ever and asks for no witness.
    public static Policy of(PublicKey key) {
        return of(key, List.of(), 0);
    }

    public static Policy of(PublicKey key, List<PublicKey> witnesses, int needed) {
        return new Policy(key.name(), List.of(new LedgerKey(key, 0, Long.MAX_VALUE)), witnesses, needed);
    }

    /// Origin, signature and witnesses.
    public Verdict<Checkpoint> check(Checkpoint checkpoint) {
        return signed(checkpoint).then(this::witnessed);
    }

    /// Origin and signature only: what a witness asks before it looks at the history.
    Verdict<Checkpoint> signed(Checkpoint checkpoint) {
        if (!checkpoint.origin().equals(origin))
            return Verdict.fails(Failure.of(Failure.Kind.WRONG_ORIGIN, checkpoint.origin(), origin));
        var good = keys.stream().filter(it -> checkpoint.isSignedBy(it.key)).toList();
        if (good.isEmpty()) return Verdict.fails(Failure.of(Failure.Kind.NOT_SIGNED, origin, checkpoint.size()));
        return good.stream().anyMatch(it -> it.covers(checkpoint.size()))
                ? Verdict.holds(checkpoint)
                : Verdict.fails(Failure.of(Failure.Kind.KEY_RETIRED, origin, checkpoint.size()));
    }

    private Verdict<Checkpoint> witnessed(Checkpoint checkpoint) {
        long count = witnesses.stream()
                .filter(it -> checkpoint.cosignedAt(it).isPresent())
                .count();
        return count >= needed
                ? Verdict.holds(checkpoint)
                : Verdict.fails(Failure.of(Failure.Kind.TOO_FEW_WITNESSES, needed, count));
    }
}
