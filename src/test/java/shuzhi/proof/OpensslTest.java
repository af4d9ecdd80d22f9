package shuzhi.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shuzhi.testing.Programs;

/// OpenSSL, written by others, agrees with us on SM3, on SM2 signatures in both directions, and on our key files.
class OpensslTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void opensslIsHere() {
        Programs.need("openssl", "version");
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    @Test
    void sm3() throws Exception {
        var random = new Random(3);
        for (int length : new int[] {0, 1, 55, 56, 63, 64, 65, 119, 120, 1000}) {
            var bytes = new byte[length];
            random.nextBytes(bytes);
            var answer = Programs.run(
                    "openssl", "dgst", "-sm3", "-r", file("data", bytes).toString());
            assertThat(answer.text())
                    .as("%d bytes", length)
                    .startsWith(Hash.SM3.of(bytes).hex() + " ");
        }
    }

    @Test
    void opensslAcceptsOurSignaturesAndKeys() throws Exception {
        var message = file(
                "message", SampleLedger.checkpoint(SampleLedger.lines(3)).body().getBytes(UTF_8));
        var key = file("public.pem", SampleLedger.PUBLIC.pem().getBytes(UTF_8));
        for (int i = 0; i < 10; i++) {
            var signature = file("signature", SampleLedger.KEY.sign(Files.readAllBytes(message)));
            assertThat(verify(key, signature, message)).isTrue();
            var other = file("other", ("x" + Files.readString(message)).getBytes(UTF_8));
            assertThat(verify(key, signature, other)).isFalse();
        }
    }

    private static boolean verify(Path key, Path signature, Path message) {
        return Programs.run(
                                "openssl",
                                "dgst",
                                "-sm3",
                                "-verify",
                                key.toString(),
                                "-sigopt",
                                "distid:1234567812345678",
                                "-signature",
                                signature.toString(),
                                message.toString())
                        .exit()
                == 0;
    }

    @Test
    void weAcceptTheSignaturesAndKeysOfOpenssl() throws Exception {
        var secret = folder.resolve("secret.pem");
        var open = folder.resolve("open.pem");
        assertThat(Programs.run("openssl", "genpkey", "-algorithm", "SM2", "-out", secret.toString())
                        .exit())
                .isZero();
        assertThat(Programs.run("openssl", "pkey", "-in", secret.toString(), "-pubout", "-out", open.toString())
                        .exit())
                .isZero();
        var key = Sm.publicKey("city.example", Files.readString(open)).orThrow();
        assertThat(key.pem()).isEqualTo(Files.readString(open));
        assertThat(Sm.signingKey("city.example", Files.readString(secret), SampleLedger.random(1))
                        .orThrow()
                        .publicKey())
                .isEqualTo(key);

        var message = file("message", "行政许可".getBytes(UTF_8));
        var signature = folder.resolve("signature");
        for (int i = 0; i < 10; i++) {
            var signed = Programs.run(
                    "openssl",
                    "dgst",
                    "-sm3",
                    "-sign",
                    secret.toString(),
                    "-sigopt",
                    "distid:1234567812345678",
                    "-out",
                    signature.toString(),
                    message.toString());
            assertThat(signed.exit()).as(signed.text()).isZero();
            assertThat(key.verifies(Files.readAllBytes(message), Files.readAllBytes(signature)))
                    .isTrue();
            assertThat(key.verifies("行政处罚".getBytes(UTF_8), Files.readAllBytes(signature)))
                    .isFalse();
        }
    }

    @Test
    void opensslSignsWithOurPrivateKey() throws Exception {
        var random = SampleLedger.random(5);
        var pem = Sm.newPrivateKey(random);
        var key = Sm.signingKey("city.example", pem, random).orThrow().publicKey();
        var secret = file("ours.pem", pem.getBytes(UTF_8));
        var derived = Programs.run("openssl", "pkey", "-in", secret.toString(), "-pubout");
        assertThat(derived.text()).isEqualTo(key.pem());
        assertThat(List.of(pem.split("\n"))).first().isEqualTo("-----BEGIN PRIVATE KEY-----");
    }
}
