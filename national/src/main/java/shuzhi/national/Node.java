package shuzhi.national;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import shuzhi.proof.Checkpoint;
import shuzhi.proof.Policy;
import shuzhi.proof.PublicKey;
import shuzhi.proof.Sm;
import shuzhi.proof.Verdict;
import shuzhi.report.Bundle;
import shuzhi.words.Text;

/// What a node has published (节点公开文件夹): its lines, its signed checkpoint, and its own numbers.
///
/// @param origin the name of its ledger, for instance `county/ledger`
/// @param checkpoint its signature is checked already
/// @param claims what the node says its figures are
record Node(String origin, Path folder, Checkpoint checkpoint, List<Bundle.Claim> claims) {
    private static final String KEY = "ledger.pub";

    Path lines() {
        return folder.resolve(Bundle.LINES);
    }

    Optional<Bundle.Claim> claim(String figure) {
        return claims.stream().filter(it -> it.figure().id().equals(figure)).findFirst();
    }

    /// Reads a folder as `shuzhi export lines` or `shuzhi report compile` writes it.
    ///
    /// @param published the keys that the nodes have published; none: the key in the folder is taken
    /// @throws Wrong when a file is missing or the checkpoint does not hold
    static Node read(Path named, List<PublicKey> published) throws Wrong {
        // Workers have working folders of their own.
        var given = named.toAbsolutePath().normalize();
        var folder = Files.isDirectory(given.resolve("evidence")) ? given.resolve("evidence") : given;
        var note = folder.resolve(Bundle.CHECKPOINT);
        for (var needed : List.of(folder.resolve(Bundle.LINES), note, folder.resolve(Bundle.FIGURES)))
            if (!Files.isReadable(needed)) throw Wrong.input(given, needed, "读不到文件", "the file cannot be read");
        try {
            var checkpoint = Checkpoint.parse(Files.readString(note));
            if (checkpoint instanceof Verdict.Fails<Checkpoint>(var why))
                throw Wrong.fault(given, note, 0, new Text(why.zh(), why.en()));
            var key = key(given, checkpoint.orThrow().origin(), published);
            if (Policy.of(key).check(checkpoint.orThrow()) instanceof Verdict.Fails<Checkpoint>(var why))
                throw Wrong.fault(given, note, 0, new Text(why.zh(), why.en()));
            return new Node(key.name(), folder, checkpoint.orThrow(), Bundle.claims(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PublicKey key(Path given, String origin, List<PublicKey> published) throws IOException, Wrong {
        if (!published.isEmpty())
            return published.stream()
                    .filter(it -> it.name().equals(origin))
                    .findFirst()
                    .orElseThrow(() -> Wrong.input(
                            given,
                            given,
                            "没有“" + origin + "”的公钥，请用 --key 指明",
                            "there is no key of " + origin + "; name it with --key"));
        for (var place : List.of(given.resolve(KEY), given.resolveSibling(KEY))) {
            if (!Files.isReadable(place)) continue;
            var key = Sm.publicKey(Files.readString(place));
            if (key.ok()) return key.orThrow();
        }
        throw Wrong.input(
                given, given.resolve(KEY), "没有可用的公钥，请用 --key 指明", "there is no key to use; name one with --key");
    }
}
