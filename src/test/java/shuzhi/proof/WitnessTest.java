package shuzhi.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Goal G9: nothing that rewrites history is ever co-signed, even when it is signed with the ledger's real key.
class WitnessTest {
    private static final Instant NOON = Instant.parse("2025-03-04T04:00:00Z");
    private static final SigningKey AUDIT = SampleLedger.key("audit.example", 11);
    private static final Policy LEDGER = Policy.of(SampleLedger.PUBLIC);

    @TempDir
    Path folder;

    private Witness witness() {
        return new Witness(AUDIT, List.of(LEDGER), new WitnessFolder(folder));
    }

    private static Witness.Request honest(Tree tree, long old, long size) {
        var root = tree.proofs().root(size);
        var checkpoint = Checkpoint.unsigned(SampleLedger.ORIGIN, size, root).signedBy(SampleLedger.KEY);
        return new Witness.Request(old, tree.proofs().consistency(Math.min(old, size), size), checkpoint);
    }

    private static Tree grown(int size, int changedAt) {
        var tree = new Tree(Hash.SM3);
        for (int i = 0; i < size; i++)
            tree.append(Hash.SM3.leaf((i >= changedAt ? "other " + i : "line " + i).getBytes(UTF_8)));
        return tree;
    }

    private long evidence() throws IOException {
        try (var files = Files.list(folder.resolve("evidence"))) {
            return files.count();
        }
    }

    @Test
    void anHonestLedgerIsCosignedStepByStepAndAfterARestart() {
        var tree = grown(100, 100);
        long old = 0;
        for (long size : new long[] {1, 1, 2, 7, 7, 64, 100}) {
            var request = honest(tree, old, size);
            assertThat(Witness.Request.parse(request.text())).isEqualTo(Verdict.holds(request));
            var signature = witness().witness(request, NOON).orThrow();
            assertThat(request.checkpoint().with(signature).cosignedAt(AUDIT.publicKey()))
                    .contains(NOON);
            old = size;
        }
    }

    /// 1,000 seeded attempts by one who holds the ledger's key: rewritten below the witnessed size and grown, the same
    /// size with another root, rolled back, and each of them with honest, forged, empty or stolen proofs.
    @Test
    void athousandForksAndRollbacksAreAllRefused() throws IOException {
        var random = new Random(4);
        int attempts = 0;
        for (int round = 0; round < 20; round++) {
            int held = 2 + random.nextInt(60);
            var truth = grown(130, 130);
            var witness = new Witness(AUDIT, List.of(LEDGER), new WitnessFolder(folder.resolve("r" + round)));
            assertThat(witness.witness(honest(truth, 0, held), NOON).ok()).isTrue();
            var before = witness.last(SampleLedger.ORIGIN).orElseThrow();
            for (int i = 0; i < 50; i++, attempts++) {
                var lie = grown(130, random.nextInt(held));
                int kind = random.nextInt(3);
                long size = kind == 0 ? held + 1 + random.nextInt(60) : kind == 1 ? held : random.nextInt(held);
                var signed = honest(kind == 2 && random.nextBoolean() ? truth : lie, 0, size)
                        .checkpoint();
                long old = random.nextInt(4) == 0 ? random.nextInt(held + 1) : held;
                var proof = switch (random.nextInt(4)) {
                    case 0 -> List.<Digest>of();
                    case 1 -> truth.proofs().consistency(held, Math.max(held, size));
                    case 2 -> lie.proofs().consistency(held, Math.max(held, size));
                    default -> lie.proofs().consistency(Math.min(old, size), size);
                };
                var answer = witness.witness(new Witness.Request(old, proof, signed), NOON);
                assertThat(answer.failure().map(Failure::kind).orElseThrow())
                        .isIn(Failure.Kind.FORKED, Failure.Kind.ROLLED_BACK, Failure.Kind.OTHER_SIZE);
            }
            assertThat(witness.last(SampleLedger.ORIGIN)).contains(before);
            assertThat(witness.witness(honest(truth, held, 130), NOON).ok())
                    .as("the honest ledger goes on")
                    .isTrue();
        }
        assertThat(attempts).isEqualTo(1000);
    }

    /// What is held is 9 lines. A row: which tree is offered, at which size, from which old size, and the answer.
    @ParameterizedTest(name = "{0} {1} from {2}: {3}")
    @CsvSource(textBlock = """
            honest   , 12, 9 , cosigned   , 0
            honest   , 9 , 9 , cosigned   , 0
            honest   , 12, 0 , OTHER_SIZE , 0
            honest   , 12, 5 , OTHER_SIZE , 0
            honest   , 12, 12, OTHER_SIZE , 0
            honest   , 5 , 5 , ROLLED_BACK, 1
            honest   , 5 , 0 , ROLLED_BACK, 1
            honest   , 0 , 0 , ROLLED_BACK, 1
            rewritten, 5 , 0 , ROLLED_BACK, 1
            rewritten, 9 , 9 , FORKED     , 1
            rewritten, 9 , 0 , FORKED     , 1
            rewritten, 12, 9 , FORKED     , 1
            rewritten, 12, 0 , OTHER_SIZE , 0
            """)
    void theAnswerToEveryCase(String what, int size, int old, String expected, long kept) throws IOException {
        var witness = witness();
        witness.witness(honest(grown(9, 9), 0, 9), NOON).orThrow();
        var tree = grown(12, what.equals("honest") ? 12 : 3);
        var answer = witness.witness(honest(tree, old, size), NOON);
        assertThat(answer.failure().map(it -> it.kind().name()).orElse("cosigned"))
                .isEqualTo(expected);
        assertThat(evidence()).isEqualTo(kept);
    }

    @Test
    void theEvidenceShowsBothSignedCheckpoints() throws IOException {
        var witness = witness();
        witness.witness(honest(grown(9, 9), 0, 9), NOON).orThrow();
        var fork = honest(grown(9, 3), 0, 9);
        assertThat(witness.witness(fork, NOON).failure().map(Failure::kind)).contains(Failure.Kind.FORKED);
        assertThat(witness.witness(fork, NOON).ok()).as("asked again").isFalse();
        assertThat(evidence()).isEqualTo(1);
        try (var files = Files.list(folder.resolve("evidence"))) {
            assertThat(Files.readString(files.findFirst().orElseThrow()))
                    .startsWith("FORKED\n\n"
                            + honest(grown(9, 9), 0, 9).checkpoint().body())
                    .contains(fork.checkpoint().text());
        }
    }

    @Test
    void strangersAreSentAwayAndLeaveNoTrace() throws IOException {
        var witness = witness();
        witness.witness(honest(grown(9, 9), 0, 9), NOON).orThrow();
        var root = grown(12, 3).root();
        var thief = SampleLedger.key(SampleLedger.ORIGIN, 77);
        var unsigned = Checkpoint.unsigned(SampleLedger.ORIGIN, 12, root);
        var elsewhere = SampleLedger.key("elsewhere.example", 78);
        assertThat(refusal(witness, unsigned)).isEqualTo(Failure.Kind.NOT_SIGNED);
        assertThat(refusal(witness, unsigned.signedBy(thief))).isEqualTo(Failure.Kind.NOT_SIGNED);
        assertThat(refusal(
                        witness,
                        Checkpoint.unsigned("elsewhere.example", 12, root).signedBy(elsewhere)))
                .isEqualTo(Failure.Kind.UNKNOWN_ORIGIN);
        assertThat(evidence()).isZero();
    }

    private static Failure.Kind refusal(Witness witness, Checkpoint checkpoint) {
        return witness.witness(new Witness.Request(9, List.of(), checkpoint), NOON)
                .failure()
                .orElseThrow()
                .kind();
    }

    /// Two servers of one witness, two different futures of one ledger: at most one is co-signed, every time.
    @Test
    void twoFuturesRaceAndOneIsCosigned() throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 40; round++) {
                var shared = folder.resolve("race" + round);
                var first = new Witness(AUDIT, List.of(LEDGER), new WitnessFolder(shared));
                var second = new Witness(AUDIT, List.of(LEDGER), new WitnessFolder(shared));
                first.witness(honest(grown(10, 10), 0, 10), NOON).orThrow();
                var start = new CyclicBarrier(2);
                var tasks = new ArrayList<Callable<Boolean>>();
                for (int i = 0; i < 2; i++) {
                    var witness = i == 0 ? first : second;
                    var request = honest(grown(20, 10 + i), 10, 20);
                    tasks.add(() -> {
                        start.await();
                        return witness.witness(request, NOON).ok();
                    });
                }
                int cosigned = 0;
                for (var answer : threads.invokeAll(tasks)) if (answer.get()) cosigned++;
                assertThat(cosigned).as("round %d", round).isEqualTo(1);
            }
        }
    }

    /// Saved before answered: where the disk refuses, there is no co-signature.
    @Test
    void whatCannotBeSavedIsNotCosigned() {
        var broken = new Witness.Memory() {
            @Override
            public Optional<Checkpoint> last(String origin) {
                return Optional.empty();
            }

            @Override
            public boolean replace(String origin, Optional<Checkpoint> expected, Checkpoint next) {
                throw new UncheckedIOException(new IOException("no space left on device"));
            }

            @Override
            public void keep(Witness.Evidence evidence) {}
        };
        assertThatThrownBy(() -> new Witness(AUDIT, List.of(LEDGER), broken).witness(honest(grown(3, 3), 0, 3), NOON))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aDamagedMemoryStopsTheWitness() throws IOException {
        var witness = witness();
        witness.witness(honest(grown(9, 9), 0, 9), NOON).orThrow();
        try (var files = Files.list(folder)) {
            var file = files.filter(it -> it.toString().endsWith(".checkpoint"))
                    .findFirst()
                    .orElseThrow();
            Files.writeString(file, Files.readString(file).substring(0, 30));
        }
        assertThatThrownBy(() -> witness.witness(honest(grown(9, 3), 0, 9), NOON))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aMisspeltRequestIsRefused() {
        var text = honest(grown(9, 9), 4, 9).text();
        for (var wrong : List.of(
                "",
                "\n\n",
                text.replace("old 4", "old 04"),
                text.replace("old 4", "4"),
                text.replaceFirst("=\n", "\n"),
                text.replaceFirst("\n\n", "\n")))
            assertThat(Witness.Request.parse(wrong).ok()).as(wrong).isFalse();
    }
}
