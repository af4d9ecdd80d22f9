package shuzhi.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import shuzhi.papers.Seal.Broken;
import shuzhi.papers.Seal.Fault;
import shuzhi.papers.Seal.Intact;
import shuzhi.papers.Seal.Kind;
import shuzhi.proof.SigningKey;

class SealTest {
    private static final SigningKey KEY = Samples.key();
    private static final Certificate CERTIFICATE = Samples.certificate(KEY);
    private static final byte[] PLAIN = plain();
    private static final byte[] SIGNED = Seal.sign(PLAIN, KEY, CERTIFICATE, Samples.SIGNED);

    /// A paper with every kind of part: pages, pictures, an attachment.
    private static byte[] plain() {
        var attachments = new LinkedHashMap<String, byte[]>();
        attachments.put("依据.json", "{}".getBytes(StandardCharsets.UTF_8));
        var about = new Ofd.About("甲", Samples.BODY, Samples.DAY, new LinkedHashMap<>(), attachments);
        var pages = new ArrayList<>(Samples.licence().pages());
        pages.add(Sheet.portrait(List.of(new Sheet.Picture(
                10, 10, 30, 30, Qr.of("https://example.gov.cn").png()))));
        return Ofd.write(about, pages, Face.Names.STANDARD);
    }

    @Test
    void anUntouchedFileHolds() {
        int parts = (int) names().count() - 2;
        assertThat(Seal.verify(SIGNED, CERTIFICATE)).isEqualTo(new Intact(Samples.BODY, Samples.SIGNED, parts));
    }

    /// Offline, a public key is enough: of the body it holds, of another it does not, and a changed file names
    /// its fault.
    @Test
    void aPublicKeyAloneIsEnough() {
        assertThat(Seal.verify(SIGNED, KEY.publicKey()).ok()).isTrue();
        assertThat(Seal.verify(SIGNED, Samples.key().publicKey()))
                .isEqualTo(new Broken(List.of(new Fault(Kind.OTHER_CERTIFICATE, Seal.VALUE))));
        assertThat(Seal.verify(PLAIN, KEY.publicKey())).isEqualTo(new Broken(List.of(new Fault(Kind.NOT_SIGNED, ""))));
        assertThat(Seal.verify(new byte[] {1, 2}, KEY.publicKey()))
                .isEqualTo(new Broken(List.of(new Fault(Kind.NO_PACKAGE, ""))));
    }

    @Test
    void theSignatureIsNewEachTimeAndWhatIsSignedIsNot() {
        var again = Seal.sign(PLAIN, KEY, CERTIFICATE, Samples.SIGNED);
        assertThat(part(again, Seal.SIGNATURE)).isEqualTo(part(SIGNED, Seal.SIGNATURE));
        assertThat(part(again, Seal.VALUE)).isNotEqualTo(part(SIGNED, Seal.VALUE));
        assertThat(Seal.verify(again, CERTIFICATE).ok()).isTrue();
    }

    static Stream<String> names() {
        return StreamSupport.stream(parts().names().spliterator(), false);
    }

    @ParameterizedTest(name = "one byte changed in {0}")
    @MethodSource("names")
    void aChangeIsRefusedByTheNameOfThePart(String name) {
        var random = new Random(name.hashCode());
        for (int round = 0; round < 40; round++) {
            var content = parts().content(name).orElseThrow().clone();
            content[random.nextInt(content.length)] ^= (byte) (1 << random.nextInt(8));
            var changed = parts().put(name, content).packed();
            assertThat(Seal.verify(changed, CERTIFICATE))
                    .isInstanceOfSatisfying(
                            Broken.class,
                            it -> assertThat(it.faults())
                                    .anySatisfy(
                                            fault -> assertThat(fault.part()).isEqualTo(name)));
        }
    }

    @ParameterizedTest(name = "{0} removed")
    @MethodSource("names")
    void aMissingPartIsRefused(String removed) {
        var rest = new Parts();
        for (var name : parts().names()) if (!name.equals(removed)) rest.put(name, part(SIGNED, name));
        var expected = removed.equals(Seal.SIGNATURE) || removed.equals(Seal.VALUE)
                ? new Fault(Kind.NOT_SIGNED, "")
                : new Fault(Kind.PART_REMOVED, removed);
        assertThat(faults(rest.packed())).containsExactly(expected);
    }

    @Test
    void anAddedPartIsRefused() {
        var more = parts().put("Doc_0/Annots/Annot_0.xml", "<x/>").packed();
        assertThat(faults(more)).containsExactly(new Fault(Kind.PART_ADDED, "Doc_0/Annots/Annot_0.xml"));
    }

    @Test
    void aRepackedFileIsRefused() {
        var trailing = Arrays.copyOf(SIGNED, SIGNED.length + 1);
        assertThat(faults(trailing)).containsExactly(new Fault(Kind.PACKAGE_CHANGED, ""));
    }

    /// Any single byte of the whole file, the frame of the package included.
    @Test
    void noByteOfTheFileMayChange() {
        var random = new Random(1);
        for (int round = 0; round < 400; round++) {
            var changed = SIGNED.clone();
            int at = random.nextInt(changed.length);
            changed[at] ^= (byte) (1 << random.nextInt(8));
            assertThat(Seal.verify(changed, CERTIFICATE).ok()).as("byte %d", at).isFalse();
        }
    }

    @Test
    void anUnsignedFileIsRefused() {
        assertThat(faults(PLAIN)).containsExactly(new Fault(Kind.NOT_SIGNED, ""));
    }

    @ParameterizedTest
    @CsvSource({"''", "no package", "PK"})
    void whatIsNoPackageIsRefused(String bytes) {
        assertThat(faults(bytes.getBytes(StandardCharsets.UTF_8))).containsExactly(new Fault(Kind.NO_PACKAGE, ""));
    }

    @Test
    void anotherBodysCertificateIsRefused() {
        var stranger = Samples.certificate(Samples.key());
        assertThat(Seal.verify(SIGNED, stranger))
                .isInstanceOfSatisfying(
                        Broken.class,
                        it -> assertThat(it.faults()).containsExactly(new Fault(Kind.OTHER_CERTIFICATE, Seal.VALUE)));
    }

    @Test
    void aSignatureOfAnotherFileIsRefused() {
        var other = Seal.sign(Ofd.write(Samples.report()), KEY, CERTIFICATE, Samples.SIGNED);
        var mixed = parts().put(Seal.VALUE, part(other, Seal.VALUE)).packed();
        assertThat(faults(mixed)).containsExactly(new Fault(Kind.PART_CHANGED, Seal.SIGNATURE));
    }

    @ParameterizedTest(name = "signed at {0}: in force {1}")
    @CsvSource({
        "2024-12-31T23:59:59Z, false",
        "2025-01-01T00:00:00Z, true",
        "2035-01-01T00:00:00Z, true",
        "2035-01-01T00:00:01Z, false"
    })
    void theCertificateMustBeInForceWhenItIsSigned(Instant at, boolean ok) {
        var check = Seal.verify(Seal.sign(PLAIN, KEY, CERTIFICATE, at), CERTIFICATE);
        assertThat(check.ok()).isEqualTo(ok);
        if (check instanceof Broken(var faults))
            assertThat(faults).extracting(Fault::kind).containsExactly(Kind.NOT_IN_FORCE);
    }

    @Test
    void everyFaultIsSaidInBothLanguagesWithWhatToDo() {
        for (var kind : Kind.values()) {
            var text = new Fault(kind, "Doc_0/Document.xml").text();
            assertThat(text.zh()).endsWith("。").doesNotContain("%s");
            assertThat(text.en()).endsWith(".").doesNotContain("%s").containsPattern("(?i)(get|ask|check|rely)");
        }
    }

    @Test
    void signingTwiceOrWithAnotherKeyIsAMistake() {
        assertThatThrownBy(() -> Seal.sign(SIGNED, KEY, CERTIFICATE, Samples.SIGNED))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Seal.sign(PLAIN, Samples.key(), CERTIFICATE, Samples.SIGNED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCertificateIsReadBackFromItsFile() {
        assertThat(Certificate.of(CERTIFICATE.pem())).contains(CERTIFICATE);
        assertThat(CERTIFICATE.body()).isEqualTo(Samples.BODY);
        assertThat(CERTIFICATE.publicKey().encoded()).isEqualTo(KEY.publicKey().encoded());
        assertThat(Certificate.of(KEY.publicKey().pem())).isEmpty();
        assertThat(Certificate.of("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----"))
                .isEmpty();
    }

    private static List<Fault> faults(byte[] ofd) {
        return switch (Seal.verify(ofd, CERTIFICATE)) {
            case Broken(var faults) -> faults;
            case Intact _ -> List.of();
        };
    }

    private static Parts parts() {
        return Parts.unpacked(SIGNED).orElseThrow();
    }

    private static byte[] part(byte[] ofd, String name) {
        return Parts.unpacked(ofd).orElseThrow().content(name).orElseThrow();
    }
}
