package shuzhi.bench.product;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bouncycastle.crypto.digests.SM3Digest;
import shuzhi.bench.Rounds;
import shuzhi.proof.Commitment;
import shuzhi.proof.Digest;
import shuzhi.proof.Frontier;
import shuzhi.proof.Hash;
import shuzhi.proof.Tree;

/// The hash tree over public lines of 530 bytes (杂凑树) against SM3 alone over the same bytes.
final class Proof {
    private static final int LINES = 2048;
    private static final int LENGTH = 530;

    private Proof() {}

    static void run(Main.Settings settings) throws Exception {
        var random = new Random(1);
        var lines = new ArrayList<byte[]>();
        for (int i = 0; i < LINES; i++) {
            var line = new byte[LENGTH];
            random.nextBytes(line);
            lines.add(line);
        }
        var rounds = new Rounds("proof: lines of " + LENGTH + " bytes", settings.rounds());
        way(rounds, "SM3 alone", settings, () -> raw(lines));
        way(rounds, "leaves and frontier, as the writer does", settings, () -> frontier(lines));
        way(rounds, "whole tree, as the verifier does", settings, () -> tree(lines));
        way(rounds, "commitment of three private fields", settings, () -> commitments(lines));
        rounds.run();
        rounds.print(settings.command());
    }

    private static void way(Rounds rounds, String name, Main.Settings settings, Runnable work) {
        rounds.way(name, _ -> {
            double lines = Rounds.perSecond(settings.seconds(), () -> {
                work.run();
                return LINES;
            });
            var found = new java.util.LinkedHashMap<String, Double>();
            found.put("MB/s", lines * LENGTH / 1e6);
            found.put("thousand lines/s", lines / 1e3);
            return found;
        });
    }

    private static void raw(List<byte[]> lines) {
        var digest = new SM3Digest();
        var out = new byte[Digest.LENGTH];
        for (var it : lines) {
            digest.update(it, 0, it.length);
            digest.doFinal(out, 0);
        }
    }

    private static void frontier(List<byte[]> lines) {
        var leaves = lines.stream().map(Hash.SM3::leaf).toList();
        if (Frontier.empty(Hash.SM3).append(leaves).size() != LINES) throw new IllegalStateException();
    }

    private static void tree(List<byte[]> lines) {
        var tree = new Tree(Hash.SM3);
        for (var it : lines) tree.append(Hash.SM3.leaf(it));
        if (tree.root().equals(Hash.SM3.empty())) throw new IllegalStateException();
    }

    private static void commitments(List<byte[]> lines) {
        var fields = new HashMap<String, byte[]>();
        for (int i = 0; i < LINES; i++) {
            fields.put("by", new byte[12]);
            fields.put("reasons", new byte[40]);
            fields.put("remedies", new byte[4]);
            if (Commitment.of(
                            lines.get(i).length > Commitment.SEED_LENGTH ? seed(lines.get(i)) : lines.get(i),
                            Map.copyOf(fields))
                    .equals(Hash.SM3.empty())) throw new IllegalStateException();
        }
    }

    private static byte[] seed(byte[] line) {
        return java.util.Arrays.copyOf(line, Commitment.SEED_LENGTH);
    }
}
