package shuzhi.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The published examples of the standards.
class VectorsTest {
    /// The eight leaves of the Certificate Transparency reference implementation.
    private static final List<String> LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text.toLowerCase(Locale.ROOT));
    }

    private static Tree tree(int size) {
        var tree = new Tree(Hash.SHA256);
        for (var leaf : LEAVES.subList(0, size)) tree.append(Hash.SHA256.leaf(hex(leaf)));
        return tree;
    }

    @ParameterizedTest(name = "root of {0} leaves")
    @CsvSource(textBlock = """
            0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
            1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d
            2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125
            3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77
            4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7
            5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4
            6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef
            7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c
            8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328
            """)
    void rootsOfRfc6962(int size, String root) {
        assertThat(tree(size).root().hex()).isEqualTo(root);
        assertThat(Frontier.empty(Hash.SHA256)
                        .append(LEAVES.subList(0, size).stream()
                                .map(it -> Hash.SHA256.leaf(hex(it)))
                                .toList())
                        .root()
                        .hex())
                .isEqualTo(root);
    }

    @ParameterizedTest(name = "leaf {0} of {1}")
    @CsvSource(textBlock = """
            0, 1, ''
            0, 8, 96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e 6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4
            5, 8, bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0 d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7
            2, 3, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125
            1, 5, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b
            """)
    void inclusionProofsOfRfc6962(int index, int size, String proof) {
        assertThat(String.join(
                        " ",
                        tree(8).proofs().inclusion(index, size).stream()
                                .map(Digest::hex)
                                .toList()))
                .isEqualTo(proof);
    }

    @ParameterizedTest(name = "from {0} to {1}")
    @CsvSource(textBlock = """
            1, 1, ''
            1, 8, 96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e 6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4
            6, 8, 0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0 d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7
            2, 5, 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b
            """)
    void consistencyProofsOfRfc6962(int first, int second, String proof) {
        assertThat(String.join(
                        " ",
                        tree(8).proofs().consistency(first, second).stream()
                                .map(Digest::hex)
                                .toList()))
                .isEqualTo(proof);
    }

    /// GB/T 32905-2016, annex A; the last row is the hash of nothing.
    @ParameterizedTest(name = "SM3 of {1} × {0}")
    @CsvSource(textBlock = """
            abc , 1 , 66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0
            abcd, 16, debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732
            abcd, 0 , 1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b
            """)
    void sm3OfTheStandard(String word, int times, String hash) {
        assertThat(Hash.SM3.of(word.repeat(times).getBytes(UTF_8)).hex()).isEqualTo(hash);
        assertThat(Hash.SM3
                        .of(word.repeat(times)
                                .chars()
                                .mapToObj(c -> new byte[] {(byte) c})
                                .toArray(byte[][]::new))
                        .hex())
                .as("in single bytes")
                .isEqualTo(hash);
    }

    /// GB/T 32918.5-2017, annex A.2: the signature of "message digest" with the printed key and the printed k.
    @Test
    void sm2OfTheStandard() {
        var d = new BigInteger("3945208F7B2144B13F36E38AC6D39F95889393692860B51A42FB81EF4DF7C5B8", 16);
        var k = hex("59276E27D506861A16680F3AD9C02DCCEF3CC1FA3CDBE4CE6D54B80DEAC1BC21");
        var key = Sm.signingKey("annex-a", Sm.privateKeyOf(d), always(k)).orThrow();
        assertThat(HexFormat.of().withUpperCase().formatHex(key.publicKey().encoded()))
                .endsWith("0409F9DF311E5421A150DD7D161E4BC5C672179FAD1833FC076BB08FF356F35020"
                        + "CCEA490CE26775A52DC6EA718CC1AA600AED05FBF35E084A6632F6072DA9AD13");
        var signature = key.sign("message digest".getBytes(UTF_8));
        assertThat(HexFormat.of().withUpperCase().formatHex(signature))
                .isEqualTo("3046022100F5A03B0648D2C4630EEAC513E1BB81A15944DA3827D5B74143AC7EACEEE720B3"
                        + "022100B1B6AA29DF212FD8763182BC0D421CA1BB9038FD1F7F42D4840B69C485BBC1AA");
        assertThat(key.publicKey().verifies("message digest".getBytes(UTF_8), signature))
                .isTrue();
        assertThat(key.publicKey().verifies("message digesT".getBytes(UTF_8), signature))
                .isFalse();
        assertThat(key.publicKey().verifies("message digest".getBytes(UTF_8), new byte[0]))
                .isFalse();
    }

    /// RFC 8998, annex A.1.
    @Test
    void sm4GcmOfRfc8998() {
        var key = hex("0123456789ABCDEFFEDCBA9876543210");
        var nonce = hex("00001234567800000000ABCD");
        var bound = hex("FEEDFACEDEADBEEFFEEDFACEDEADBEEFABADDAD2");
        var plain = hex("AAAAAAAAAAAAAAAABBBBBBBBBBBBBBBBCCCCCCCCCCCCCCCCDDDDDDDDDDDDDDDD"
                + "EEEEEEEEEEEEEEEEFFFFFFFFFFFFFFFFEEEEEEEEEEEEEEEEAAAAAAAAAAAAAAAA");
        var sealed = Sm.seal(key, nonce, bound, plain);
        assertThat(HexFormat.of().withUpperCase().formatHex(sealed))
                .isEqualTo("00001234567800000000ABCD"
                        + "17F399F08C67D5EE19D0DC9969C4BB7D5FD46FD3756489069157B282BB200735"
                        + "D82710CA5C22F0CCFA7CBF93D496AC15A56834CBCF98C397B4024A2691233B8D"
                        + "83DE3541E4C2B58177E065A9BF7B62EC");
        assertThat(Sm.open(key, bound, sealed)).hasValue(plain);
        assertThat(Sm.open(nonceKey(key), bound, sealed)).as("another key").isEmpty();
        assertThat(Sm.open(key, nonce, sealed)).as("other bound bytes").isEmpty();
        assertThat(Sm.open(key, bound, new byte[27])).as("too short").isEmpty();
        for (int i = 0; i < sealed.length; i++) {
            var changed = sealed.clone();
            changed[i] ^= 1;
            assertThat(Sm.open(key, bound, changed)).as("byte %d changed", i).isEmpty();
        }
    }

    private static byte[] nonceKey(byte[] key) {
        var other = key.clone();
        other[0] ^= 1;
        return other;
    }

    private static SecureRandom always(byte[] bytes) {
        return new SecureRandom() {
            @Override
            public void nextBytes(byte[] out) {
                System.arraycopy(Arrays.copyOf(bytes, out.length), 0, out, 0, out.length);
            }
        };
    }
}
