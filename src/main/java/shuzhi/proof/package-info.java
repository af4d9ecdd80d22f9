/// What makes the ledger provable (证明): hash tree, signed checkpoints, witnesses, receipts, and the offline verifier.
///
/// The folder can be read alone: it imports the JDK and nothing of the house; BouncyCastle is behind [Sm]. The format
/// is
/// written down in `docs/proof.md` so that a stranger can write another verifier.
@NullMarked
package shuzhi.proof;

import org.jspecify.annotations.NullMarked;
