package shuzhi.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;

/// What a person takes home (回执): the public line of an act, and the proof that it stands in a signed ledger.
/// One text file in the shape of C2SP tlog-proof, with the line in the clear; format in section 7 of `docs/proof.md`.
///
/// @param line the public line, without newline
/// @param index the place of the line, from 0; the line says the same number in its field `position`
/// @param proof of inclusion, from the leaf's sibling up
public record Receipt(String line, long index, List<Digest> proof, Checkpoint checkpoint) {
    private static final String TITLE = "shuzhi-receipt@v1";

    public Receipt {
        proof = List.copyOf(proof);
    }

    public String text() {
        return TITLE + "\nline " + line + "\nindex " + index + "\n" + Proofs.text(proof) + "\n" + checkpoint.text();
    }

    /// Reads a receipt strictly; [Failure.Kind#RECEIPT_FORMAT] names the first line that is wrong.
    public static Verdict<Receipt> parse(String text) {
        int blank = text.indexOf("\n\n");
        var head = text.substring(0, Math.max(blank, 0)).split("\n", -1);
        if (!head[0].equals(TITLE)) return wrong(1);
        if (head.length < 2 || !head[1].startsWith("line ")) return wrong(2);
        var index = head.length < 3 || !head[2].startsWith("index ")
                ? Checkpoint.size("")
                : Checkpoint.size(head[2].substring(6));
        if (index.isEmpty()) return wrong(3);
        var proof = Proofs.of(Arrays.asList(head).subList(3, head.length));
        if (proof.isEmpty()) return wrong(4);
        return Checkpoint.parse(text.substring(blank + 2))
                .then(it -> Verdict.holds(new Receipt(head[1].substring(5), index.getAsLong(), proof.get(), it)));
    }

    private static <T> Verdict<T> wrong(int line) {
        return Verdict.fails(Failure.of(Failure.Kind.RECEIPT_FORMAT, line));
    }

    /// Checks with nothing but the ledger's public key.
    public Verdict<Receipt> verify(PublicKey key) {
        return verify(Policy.of(key));
    }

    /// Checks the signature and the witnesses, that the line is well formed and says its own place, and the proof.
    public Verdict<Receipt> verify(Policy policy) {
        return policy.check(checkpoint).then(_ -> included());
    }

    /// Checks the line and its proof, and not who signed the checkpoint: for many receipts of one checkpoint, which is
    /// checked once by the policy.
    public Verdict<Receipt> included() {
        var bytes = line.getBytes(UTF_8);
        var failure = new Line(bytes).check(0, bytes.length, index);
        if (failure.isPresent()) return Verdict.fails(failure.get());
        return Proofs.includes(Hash.SM3, Hash.SM3.leaf(bytes), index, checkpoint.size(), proof, checkpoint.root())
                ? Verdict.holds(this)
                : Verdict.fails(Failure.at(index, Failure.Kind.NOT_INCLUDED, index));
    }
}
