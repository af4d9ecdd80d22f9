package shuzhi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import shuzhi.papers.Certificate;
import shuzhi.papers.Signatory;
import shuzhi.proof.PublicKey;
import shuzhi.proof.SigningKey;
import shuzhi.proof.Sm;

/// The keys of this house (密钥): the master key that wraps the keys of subjects, and the key that signs checkpoints and
/// licences. They lie in the data folder, readable by its owner only; losing the master key loses every private part.
public final class Keys {
    private static final int MASTER_BYTES = 16;

    private final Path folder;
    private final SecureRandom random = new SecureRandom();

    private Keys(Path folder) {
        this.folder = folder;
    }

    /// Opens the keys of a data folder; makes what is missing.
    public static Keys open(Path data) {
        try {
            var folder = data.resolve("keys");
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            var keys = new Keys(folder);
            keys.makeMissing();
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void makeMissing() throws IOException {
        var master = new byte[MASTER_BYTES];
        random.nextBytes(master);
        secret("master.key", HexFormat.of().formatHex(master) + "\n");
        if (!Files.exists(folder.resolve("name"))) Files.writeString(folder.resolve("name"), "shuzhi\n");
        for (var name : new String[] {"ledger", "witness", "notices"}) {
            if (!secret(name + ".pem", Sm.newPrivateKey(random))) continue;
            Files.writeString(
                    folder.resolve(name + ".pub"), signing(name).publicKey().pem());
        }
    }

    /// Writes a secret unless it is there; true when it was written.
    private boolean secret(String name, String content) throws IOException {
        var file = folder.resolve(name);
        if (Files.exists(file)) return false;
        var fresh = Files.createTempFile(
                folder, name, "", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, content);
        Files.move(fresh, file);
        return true;
    }

    public byte[] master() {
        return HexFormat.of().parseHex(read("master.key").strip());
    }

    /// The key that signs checkpoints (`ledger`), co-signs them on this machine (`witness`), or signs what is handed
    /// to another system (`notices`).
    public SigningKey signing(String name) {
        return Sm.signingKey(named(name), read(name + ".pem"), random).orThrow();
    }

    /// The name of a key, for instance `shuzhi/ledger`: the first half is the name of this house, from the file
    /// `name`. A house that others witness or mirror needs a name of its own before its first checkpoint is signed.
    private String named(String key) {
        return read("name").strip() + "/" + key;
    }

    /// The certificate of the key that signs, made when the house was installed; another one, given by a certificate
    /// authority, may be put in its place.
    public Certificate certificate(String body, String code) {
        var file = folder.resolve("ledger.crt");
        if (!Files.exists(file)) {
            var from = Instant.parse("2020-01-01T00:00:00Z");
            var made =
                    Certificate.selfSigned(signing("ledger"), body, code, from, Instant.parse("2040-01-01T00:00:00Z"));
            write(file, made.pem());
        }
        return Certificate.of(read("ledger.crt"))
                .orElseThrow(() -> new IllegalStateException(file + " is no certificate with an SM2 key"));
    }

    /// The key of a post that signs papers, with its certificate; made when the post signs for the first time.
    ///
    /// @param name of the body and the post, for the certificate
    public synchronized Signatory signatory(String post, String name) {
        if (!post.matches("[0-9A-Za-z-]{1,80}")) throw new IllegalArgumentException("no code of a post: " + post);
        try {
            secret("post-" + post + ".pem", Sm.newPrivateKey(random));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var key = signing("post-" + post);
        var file = folder.resolve("post-" + post + ".crt");
        if (!Files.exists(file)) {
            var from = Instant.parse("2020-01-01T00:00:00Z");
            write(
                    file,
                    Certificate.selfSigned(key, name, post, from, Instant.parse("2040-01-01T00:00:00Z"))
                            .pem());
        }
        return new Signatory(
                key, Certificate.of(read(file.getFileName().toString())).orElseThrow());
    }

    private static void write(Path file, String content) {
        try {
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The public key with its name in the first line, for strangers.
    public String published(String name) {
        return named(name) + "\n" + read(name + ".pub");
    }

    /// The ledgers of other houses that this one witnesses (见证对象): every file `witness/ledgers/*.pub` holds a key as
    /// `/ledger/key` of that house gives it.
    public List<PublicKey> witnessed() {
        return published(folder.resolveSibling("witness").resolve("ledgers")).stream()
                .map(it -> Sm.publicKey(it).orThrow())
                .toList();
    }

    /// The houses of upper levels whose co-signatures this one keeps when they bring them (上级会签): every file
    /// `witness/upper/*.pub` holds a key as `/witness/key` of that house gives it.
    public List<PublicKey> uppers() {
        return published(folder.resolveSibling("witness").resolve("upper")).stream()
                .map(it -> Sm.publicKey(it).orThrow())
                .toList();
    }

    /// A witness of another body that is asked to co-sign (外部见证方).
    ///
    /// @param address of that house, without a slash at the end
    public record Asked(String address, PublicKey key) {}

    /// The witnesses of other bodies that co-sign the ledger of this house (外部见证方): every file `witness/asked/*.pub`
    /// holds the address in its first line, then the key as `/witness/key` of that house gives it.
    public List<Asked> asked() {
        var found = new ArrayList<Asked>();
        for (var text : published(folder.resolveSibling("witness").resolve("asked"))) {
            var parts = text.split("\n", 2);
            if (parts.length < 2 || !parts[0].matches("https?://\\S+[^/\\s]"))
                throw new IllegalStateException("witness/asked: the first line of " + text + " is no address");
            found.add(new Asked(parts[0], Sm.publicKey(parts[1]).orThrow()));
        }
        return found;
    }

    private static List<String> published(Path register) {
        if (!Files.isDirectory(register)) return List.of();
        var found = new ArrayList<String>();
        try (var files = Files.newDirectoryStream(register, "*.pub")) {
            for (var file : files) found.add(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    public Path folder() {
        return folder;
    }

    private String read(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
