package shuzhi.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import shuzhi.business.Ground;
import shuzhi.figures.Scope;
import shuzhi.ledger.Context;
import shuzhi.papers.Certificate;
import shuzhi.papers.Ofd;
import shuzhi.papers.Seal;
import shuzhi.proof.PublicKey;
import shuzhi.proof.SigningKey;
import shuzhi.proof.Sm;
import shuzhi.report.report.Act;
import shuzhi.report.report.Command;
import shuzhi.report.report.Rules;
import shuzhi.report.report.State;

/// Prints a report (印制): as of its position, on the day it was signed, under the address of that day, so the
/// same report gives the same bytes whatever has been entered since.
public final class Press {
    private final Ground ground;

    public Press(Ground ground) {
        this.ground = ground;
    }

    State state(String file) {
        return ground.state(Rules.REPORT, file);
    }

    /// A published report as it was signed.
    ///
    /// @param signed the OFD; empty when the layout has changed since
    /// @param key that signed it, PEM
    public record Published(Compiled compiled, Optional<byte[]> signed, String key) {}

    /// A published report by its file or its number; empty when there is none.
    public Optional<Published> published(String name) {
        var file = new Views(ground.query()).file(name);
        if (file.isEmpty()) return Optional.empty();
        var state = state(file.get());
        return Optional.of(new Published(
                compiled(file.get(), state, -1),
                signed(file.get(), state),
                state.seal().orElseThrow().key()));
    }

    static Scope scope(State.Facts facts, long position) {
        return new Scope(facts.from(), facts.until(), Scope.prefix(facts.place()), position);
    }

    /// @param position used while the report has none of its own
    Compiled compiled(String file, State state, long position) {
        var facts = state.facts().orElseThrow();
        long asOf = state.position() >= 0 ? state.position() : position;
        var author = ground.org()
                .body(facts.body())
                .map(it -> it.name().in(facts.language()))
                .orElse(facts.body());
        var day = state.signed()
                .map(State.Signature::on)
                .orElseGet(() -> LocalDate.ofInstant(ground.time().now(), Context.ZONE));
        var address = state.address().isEmpty() ? ground.address() : state.address();
        return Compiled.of(
                Manuscript.read(state.text(), scope(facts, asOf)),
                ground.figures(),
                new Compiled.Edition(
                        author,
                        day,
                        facts.language(),
                        Optional.of(address),
                        Optional.of(address + "/evidence/" + file)));
    }

    /// The signature of the post that signed, over the OFD of the report.
    Command.Seal seal(String file, String post, Instant at) {
        var signatory = ground.signatory(post);
        var recording = new Recording(signatory.key());
        Seal.sign(Ofd.write(compiled(file, state(file), -1).paper()), recording, signatory.certificate(), at);
        return new Command.Seal(
                HexFormat.of().formatHex(recording.message),
                HexFormat.of().formatHex(recording.signature),
                signatory.key().publicKey().pem(),
                signatory.certificate().pem());
    }

    /// Keeps what was signed, and with which signature.
    private static final class Recording implements SigningKey {
        private final SigningKey key;
        private byte[] message = new byte[0];
        private byte[] signature = new byte[0];

        Recording(SigningKey key) {
            this.key = key;
        }

        @Override
        public PublicKey publicKey() {
            return key.publicKey();
        }

        @Override
        public byte[] sign(byte[] text) {
            message = text.clone();
            signature = key.sign(text);
            return signature;
        }
    }

    /// The signed OFD with the signature that stands in the ledger; empty while there is none, and when what is
    /// printed now is not what was signed, as after a change of the layout in a later version of the program.
    Optional<byte[]> signed(String file, State state) {
        var at = ground.acts(file).stream()
                .filter(it -> it.act() instanceof Act.Signed)
                .reduce((_, last) -> last)
                .map(it -> it.written());
        if (state.seal().isEmpty() || at.isEmpty()) return Optional.empty();
        var seal = state.seal().get();
        var plain = Ofd.write(compiled(file, state, -1).paper());
        var certificate = Certificate.of(seal.certificate()).orElseThrow();
        var replayed = new Replayed(
                Sm.publicKey("signer", seal.key()).orThrow(),
                seal.digest(),
                HexFormat.of().parseHex(seal.signature()));
        var signed = Seal.sign(plain, replayed, certificate, at.get());
        return replayed.fits ? Optional.of(signed) : Optional.empty();
    }

    /// Answers with the signature that stands in the ledger.
    private static final class Replayed implements SigningKey {
        private final PublicKey key;
        private final String digest;
        private final byte[] signature;
        private boolean fits;

        Replayed(PublicKey key, String digest, byte[] signature) {
            this.key = key;
            this.digest = digest;
            this.signature = signature.clone();
        }

        @Override
        public PublicKey publicKey() {
            return key;
        }

        @Override
        public byte[] sign(byte[] message) {
            fits = HexFormat.of().formatHex(message).equals(digest);
            return signature.clone();
        }
    }
}
