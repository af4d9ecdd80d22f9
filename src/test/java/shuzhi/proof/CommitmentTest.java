package shuzhi.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// One private field can be shown alone, and nothing can be guessed from the rest.
class CommitmentTest {
    private static final byte[] SEED = new byte[32];

    static {
        Arrays.fill(SEED, (byte) 7);
    }

    private static final Map<String, byte[]> FIELDS = Map.of(
            "applicant",
            "海州水产有限公司".getBytes(UTF_8),
            "telephone",
            "0518-0000000".getBytes(UTF_8),
            "attachment",
            new byte[] {0, 1, 2},
            "remark",
            new byte[0]);

    /// The formula of section 8 of docs/proof.md, written once more with plain byte arrays.
    @Test
    void theFormula() {
        byte[] seed = SEED;
        var name = "telephone".getBytes(UTF_8);
        var salt = Hash.SM3.of(new byte[] {4}, seed, name).bytes();
        var field = Hash.SM3.of(new byte[] {2}, salt, new byte[] {0, 0, 0, 9}, name, "1".getBytes(UTF_8));
        assertThat(Commitment.of(SEED, Map.of("telephone", "1".getBytes(UTF_8))))
                .isEqualTo(Hash.SM3.of(new byte[] {3}, field.bytes()));
        assertThat(Commitment.of(SEED, Map.of())).isEqualTo(Hash.SM3.of(new byte[] {3}));
    }

    @Test
    void theOrderOfTheFieldsDoesNotMatter() {
        var reversed = new LinkedHashMap<String, byte[]>();
        FIELDS.keySet().stream().sorted(Comparator.reverseOrder()).forEach(it -> reversed.put(it, FIELDS.get(it)));
        assertThat(Commitment.of(SEED, reversed)).isEqualTo(Commitment.of(SEED, FIELDS));
    }

    @Test
    void oneFieldIsShownAlone() {
        var commitment = Commitment.of(SEED, FIELDS);
        for (var name : FIELDS.keySet()) {
            var shown = Commitment.disclose(SEED, FIELDS, name);
            assertThat(shown.verify(commitment).ok()).isTrue();
            assertThat(shown.verify(commitment).ok()).as("a second time").isTrue();
            assertThat(shown.others()).hasSize(3);
        }
    }

    @Test
    void anythingElseIsRefused() {
        var commitment = Commitment.of(SEED, FIELDS);
        var shown = Commitment.disclose(SEED, FIELDS, "telephone");
        var other = Commitment.disclose(SEED, FIELDS, "remark");
        var value = ByteBuffer.wrap("0518-0000001".getBytes(UTF_8));
        for (var forged : List.of(
                new Commitment.Disclosure("telephone", value, shown.salt(), shown.others()),
                new Commitment.Disclosure("telephon", shown.value(), shown.salt(), shown.others()),
                // the border between name and value cannot be moved
                new Commitment.Disclosure(
                        "telephone0", ByteBuffer.wrap("518-0000000".getBytes(UTF_8)), shown.salt(), shown.others()),
                new Commitment.Disclosure("telephone", shown.value(), other.salt(), shown.others()),
                new Commitment.Disclosure(
                        "telephone", shown.value(), shown.salt(), shown.others().subList(1, 3)),
                new Commitment.Disclosure("telephone", shown.value(), shown.salt(), other.others())))
            assertThat(forged.verify(commitment).failure().map(Failure::kind)).contains(Failure.Kind.NOT_DISCLOSED);
    }

    @Test
    void twoEntriesWithTheSameContentHaveNothingInCommon() {
        var seed = SEED.clone();
        seed[31] ^= 1;
        assertThat(Commitment.of(seed, FIELDS)).isNotEqualTo(Commitment.of(SEED, FIELDS));
        assertThat(Commitment.disclose(seed, FIELDS, "remark").others())
                .doesNotContainAnyElementsOf(
                        Commitment.disclose(SEED, FIELDS, "remark").others());
        assertThat(Commitment.disclose(SEED, FIELDS, "remark").salt())
                .isNotEqualTo(Commitment.disclose(SEED, FIELDS, "telephone").salt());
    }
}
