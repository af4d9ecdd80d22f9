package shuzhi.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Checkpoints, and whom a policy trusts.
class CheckpointTest {
    private static final Instant NOON = Instant.parse("2025-03-04T04:00:00Z");
    private static final SigningKey AUDIT = SampleLedger.key("audit.example", 11);
    private static final SigningKey ARCHIVE = SampleLedger.key("archive.example", 12);
    private static final SigningKey PROVINCE = SampleLedger.key("province.example/witness", 13);
    private static final List<PublicKey> WITNESSES =
            List.of(AUDIT.publicKey(), ARCHIVE.publicKey(), PROVINCE.publicKey());

    private static final Checkpoint SIGNED = SampleLedger.checkpoint(SampleLedger.lines(5));

    @Test
    void theTextIsReadBackAsItWas() {
        var witnessed = SIGNED.with(SIGNED.cosignature(AUDIT, NOON));
        assertThat(Checkpoint.parse(witnessed.text())).isEqualTo(Verdict.holds(witnessed));
        assertThat(witnessed.text())
                .startsWith("city.example/ledger\n5\n")
                .contains("=\n\n— city.example/ledger ")
                .contains("\n— audit.example ");
        assertThat(witnessed.cosignedAt(AUDIT.publicKey())).contains(NOON);
        assertThat(witnessed.cosignedAt(ARCHIVE.publicKey())).isEmpty();
    }

    private record Misspelt(String what, int line, UnaryOperator<String> change) {}

    @TestFactory
    Stream<DynamicTest> anythingElseIsRefusedAtItsLine() {
        return Stream.of(
                        new Misspelt("nothing at all", 1, _ -> ""),
                        new Misspelt("no origin", 1, it -> it.substring(it.indexOf('\n'))),
                        new Misspelt("a space in the origin", 1, it -> "the " + it),
                        new Misspelt("a plus in the origin", 1, it -> "+" + it),
                        new Misspelt("a full-width space in the origin", 1, it -> "城\u3000" + it),
                        new Misspelt("a carriage return", 1, it -> it.replace("\n", "\r\n")),
                        new Misspelt("a leading zero", 2, it -> it.replace("\n5\n", "\n05\n")),
                        new Misspelt("a sign", 2, it -> it.replace("\n5\n", "\n+5\n")),
                        new Misspelt("a negative size", 2, it -> it.replace("\n5\n", "\n-5\n")),
                        new Misspelt("a full-width digit", 2, it -> it.replace("\n5\n", "\n５\n")),
                        new Misspelt("a size beyond counting", 2, it -> it.replace("\n5\n", "\n1000000000000000000\n")),
                        new Misspelt("a short root", 3, it -> it.replaceFirst("\n5\n....", "\n5\n")),
                        new Misspelt("spare bits in the root", 3, CheckpointTest::spareBits),
                        new Misspelt("an extension line", 4, it -> it.replaceFirst("=\n\n", "=\nmore\n\n")),
                        new Misspelt("a hyphen for the dash", 5, it -> it.replace("— ", "- ")),
                        new Misspelt("two spaces", 5, it -> it.replace("— ", "—  ")),
                        new Misspelt(
                                "a signature of four bytes",
                                5,
                                it -> it.replaceFirst("ledger [^\n]+\n$", "ledger AAAAAA==\n")),
                        new Misspelt("no signature", 5, it -> it.substring(0, it.indexOf("\n\n") + 2)),
                        new Misspelt("no newline at the end", 5, it -> it.substring(0, it.length() - 1)),
                        new Misspelt("words after the end", 6, it -> it + "more\n"),
                        new Misspelt("an empty line after the end", 6, it -> it + "\n"))
                .map(it -> DynamicTest.dynamicTest(it.what, () -> {
                    var changed = it.change.apply(SIGNED.text());
                    assertThat(changed).isNotEqualTo(SIGNED.text());
                    var failure = Checkpoint.parse(changed).failure().orElseThrow();
                    assertThat(failure.kind()).isEqualTo(Failure.Kind.CHECKPOINT_FORMAT);
                    assertThat(failure.zh()).contains("第 " + it.line + " 行").contains("docs/proof.md 第 5 节");
                    assertThat(failure.en()).contains("line " + it.line + " of").contains("section 5");
                }));
    }

    private static String spareBits(String text) {
        int at = text.indexOf("=\n") - 1;
        return text.substring(0, at) + (char) (text.charAt(at) + 1) + text.substring(at + 1);
    }

    /// Each row: what the ledger or a witness put under the checkpoint, and what a verifier says who wants two of
    /// three.
    @Test
    void twoOfThreeWitnesses() {
        var policy = Policy.of(SampleLedger.PUBLIC, WITNESSES, 2);
        var one = SIGNED.with(SIGNED.cosignature(AUDIT, NOON));
        var two = one.with(SIGNED.cosignature(PROVINCE, NOON));
        assertThat(policy.check(SIGNED).failure().map(Failure::kind)).contains(Failure.Kind.TOO_FEW_WITNESSES);
        assertThat(policy.check(one).failure().map(Failure::kind)).contains(Failure.Kind.TOO_FEW_WITNESSES);
        assertThat(policy.check(two).ok()).isTrue();
        assertThat(policy.check(one.with(SIGNED.cosignature(AUDIT, NOON.plusSeconds(60))))
                        .ok())
                .as("one witness twice")
                .isFalse();
        assertThat(policy.check(one.with(SIGNED.cosignature(SampleLedger.key("archive.example", 99), NOON)))
                        .ok())
                .as("a witness's name with another key")
                .isFalse();
        var other = SampleLedger.checkpoint(SampleLedger.lines(6));
        assertThat(policy.check(one.with(other.cosignature(ARCHIVE, NOON))).ok())
                .as("a co-signature of another checkpoint")
                .isFalse();
        assertThat(policy.check(new Checkpoint(
                                SIGNED.origin(),
                                SIGNED.size(),
                                SIGNED.root(),
                                two.signatures().subList(1, 3)))
                        .failure()
                        .map(Failure::kind))
                .as("witnesses without the ledger")
                .contains(Failure.Kind.NOT_SIGNED);
    }

    /// The signature of the ledger is not one of a witness, nor the other way round, even with the same key and name.
    @Test
    void theTwoKindsOfSignatureAreNotExchanged() {
        var cosigned =
                Checkpoint.unsigned(SIGNED.origin(), 5, SIGNED.root()).with(SIGNED.cosignature(SampleLedger.KEY, NOON));
        assertThat(cosigned.isSignedBy(SampleLedger.PUBLIC)).isFalse();
        assertThat(SIGNED.cosignedAt(SampleLedger.PUBLIC)).isEmpty();
    }

    /// The time of a co-signature is signed: each of its eight bytes, and the key id before them.
    @Test
    void theTimeOfACosignatureCannotBeMoved() {
        var blob = Base64.getDecoder().decode(SIGNED.cosignature(AUDIT, NOON).blob());
        for (int i = 0; i < 12; i++) {
            var changed = blob.clone();
            changed[i] ^= 1;
            var moved = new Checkpoint.Signature(
                    "audit.example", Base64.getEncoder().encodeToString(changed));
            assertThat(SIGNED.with(moved).cosignedAt(AUDIT.publicKey()))
                    .as("byte %d", i)
                    .isEmpty();
        }
    }

    @Test
    void anotherOriginIsNotTrusted() {
        var policy = Policy.of(SampleLedger.key("other.example", 1).publicKey());
        assertThat(policy.check(SIGNED).failure().map(Failure::kind)).contains(Failure.Kind.WRONG_ORIGIN);
    }

    /// Threat T6: the old key ends at entry 100; what it signs beyond is refused although the signature is good.
    @Test
    void aRetiredKeySignsNothingNew() {
        var next = SampleLedger.key(SampleLedger.ORIGIN, 2);
        var policy = new Policy(
                SampleLedger.ORIGIN,
                List.of(
                        new Policy.LedgerKey(SampleLedger.PUBLIC, 0, 100),
                        new Policy.LedgerKey(next.publicKey(), 101, Long.MAX_VALUE)),
                List.of(),
                0);
        var root = SIGNED.root();
        record Row(SigningKey key, long size, boolean good) {}
        for (var row : List.of(
                new Row(SampleLedger.KEY, 100, true),
                new Row(SampleLedger.KEY, 101, false),
                new Row(next, 100, false),
                new Row(next, 101, true)))
            assertThat(policy.check(Checkpoint.unsigned(SampleLedger.ORIGIN, row.size, root)
                                    .signedBy(row.key))
                            .failure()
                            .map(Failure::kind))
                    .as("%s", row)
                    .isEqualTo(row.good ? Optional.empty() : Optional.of(Failure.Kind.KEY_RETIRED));
    }

    @Test
    void aPolicyThatCountsOneKeyTwiceCannotBeMade() {
        var twin = Sm.publicKey("twin.example", AUDIT.publicKey().pem()).orThrow();
        assertThatThrownBy(() -> Policy.of(SampleLedger.PUBLIC, List.of(AUDIT.publicKey(), twin), 2))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Policy.of(SampleLedger.PUBLIC, WITNESSES, 4))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// The last row is a good key of another curve, P-256.
    @Test
    void keysOfAnotherKindAreRefused() throws GeneralSecurityException {
        var pem = SampleLedger.PUBLIC.pem();
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var other = Base64.getEncoder()
                .encodeToString(generator.generateKeyPair().getPublic().getEncoded());
        for (var wrong : List.of(
                "",
                "no key",
                pem.substring(0, 90),
                pem.replace("PUBLIC", "PRIVATE"),
                pem.replaceFirst("MFkw", "MFkx"),
                "-----BEGIN PUBLIC KEY-----\n" + other + "\n-----END PUBLIC KEY-----\n"))
            assertThat(Sm.publicKey("city.example", wrong).failure().map(Failure::kind))
                    .as(wrong)
                    .contains(Failure.Kind.KEY_FORMAT);
        assertThat(Sm.publicKey("with space", pem).ok()).isFalse();
        assertThat(Sm.publicKey("city.example", pem).ok()).isTrue();
    }
}
