package shuzhi.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import shuzhi.database.Notary;
import shuzhi.ledger.Ledger;
import shuzhi.proof.Checkpoint;
import shuzhi.proof.Failure;
import shuzhi.proof.PublicKey;
import shuzhi.proof.Tiles;
import shuzhi.proof.Verdict;
import shuzhi.proof.Witness;

/// The public ledger (公开台账): what a stranger, a witness or an upper node may fetch without an account — the newest
/// checkpoint, the public lines it covers, the keys — and the witness of this house, which co-signs the checkpoints of
/// other ledgers (`docs/proof.md`, sections 3 to 6). Public lines hold no personal data.
///
/// @param key the key of the ledger, its name in the first line
/// @param witnessKey the key of the witness, its name in the first line
/// @param uppers keys of the upper houses whose co-signatures are kept
public record Publication(
        Ledger ledger, Notary notary, String key, Witness witness, String witnessKey, List<PublicKey> uppers) {
    public Publication {
        uppers = List.copyOf(uppers);
    }

    /// Lines in one tile. A full tile never changes: any cache may keep it for ever.
    public static final int WIDTH = Tiles.WIDTH;

    /// A request to the witness is longer than this only if it is none.
    static final int REQUEST_MAX = 64 << 10;

    private static final String TEXT = "text/plain; charset=utf-8";
    private static final String SIZE = "text/x.tlog.size";

    /// What is sent back.
    ///
    /// @param full true when it never changes
    public record Reply(int status, String type, byte[] bytes, boolean full) {
        static Reply of(int status, String text) {
            return new Reply(status, TEXT, text.getBytes(UTF_8), false);
        }
    }

    /// The newest signed checkpoint.
    public Reply checkpoint() {
        return notary.last()
                .map(it -> Reply.of(200, it.text()))
                .orElseGet(() -> Reply.of(404, "还没有检查点 / no checkpoint has been signed yet\n"));
    }

    /// The newest checkpoint that an upper house has co-signed.
    public Reply cosigned() {
        return notary.cosigned()
                .map(it -> Reply.of(200, it.text()))
                .orElseGet(() -> Reply.of(404, "上级尚未会签 / no upper house has co-signed yet\n"));
    }

    /// Takes the co-signature that an upper house brings (上级会签送达): only of a house whose key stands here, and only
    /// under a checkpoint that this ledger has signed itself.
    public Reply addCosignature(byte[] body) {
        return switch (Checkpoint.parse(new String(body, UTF_8))) {
            case Verdict.Fails<Checkpoint>(var why) -> told(400, why);
            case Verdict.Holds<Checkpoint>(var it) ->
                notary.keep(it, uppers)
                        ? Reply.of(200, "")
                        : Reply.of(
                                403,
                                "不是本台账的检查点，或没有已登记上级的有效会签"
                                        + " / no checkpoint of this ledger, or no good signature of a registered upper house\n");
        };
    }

    /// The public lines from a multiple of 256 on, at most 256, each as the bytes that were hashed and a newline. Only
    /// what a signed checkpoint covers is published. Empty when nothing is there.
    public Optional<Reply> lines(String from) {
        if (!from.matches("0|[1-9][0-9]{0,17}")) return Optional.empty();
        long first = Long.parseLong(from);
        long size = notary.last().map(Checkpoint::size).orElse(0L);
        if (first % WIDTH != 0 || first >= size) return Optional.empty();
        int count = (int) Math.min(WIDTH, size - first);
        var out = new ByteArrayOutputStream();
        ledger.lines(first, count, (_, line) -> {
            out.writeBytes(line);
            out.write('\n');
        });
        return Optional.of(new Reply(200, "application/x-ndjson; charset=utf-8", out.toByteArray(), count == WIDTH));
    }

    /// Answers C2SP tlog-witness `add-checkpoint`: what is co-signed has been saved before.
    public Reply addCheckpoint(byte[] body, Instant now) {
        return switch (Witness.Request.parse(new String(body, UTF_8))) {
            case Verdict.Fails<Witness.Request>(var why) -> told(400, why);
            case Verdict.Holds<Witness.Request>(var request) ->
                switch (witness.witness(request, now)) {
                    case Verdict.Holds<Checkpoint.Signature>(var it) -> Reply.of(200, it.text());
                    case Verdict.Fails<Checkpoint.Signature>(var why) -> refused(request, why);
                };
        };
    }

    private Reply refused(Witness.Request request, Failure why) {
        return switch (why.kind()) {
            case UNKNOWN_ORIGIN -> told(404, why);
            case NOT_SIGNED, KEY_RETIRED -> told(403, why);
            case OTHER_SIZE, ROLLED_BACK -> {
                long held = witness.last(request.checkpoint().origin())
                        .map(Checkpoint::size)
                        .orElse(0L);
                yield new Reply(409, SIZE, (held + "\n").getBytes(UTF_8), false);
            }
            default -> told(422, why);
        };
    }

    private static Reply told(int status, Failure why) {
        return Reply.of(status, why.zh() + "\n" + why.en() + "\n");
    }
}
