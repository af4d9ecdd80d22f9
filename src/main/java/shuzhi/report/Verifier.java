package shuzhi.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuzhi.figures.Audit;
import shuzhi.figures.Row;
import shuzhi.proof.Failure;
import shuzhi.proof.Hash;
import shuzhi.proof.Lines;
import shuzhi.proof.Policy;
import shuzhi.words.Text;

/// Checks an evidence bundle offline (离线验证): the root from the public lines, and every figure from its audit question.
/// It needs the bundle and the public key, and trusts nothing else.
public final class Verifier {
    private Verifier() {}

    /// The first thing that does not hold.
    ///
    /// @param figure id of the figure it concerns; empty when none is
    /// @param position of the act; -1 when it cannot be known
    public record Fault(String kind, String figure, long position, Text text) {}

    /// @param faults the first thing that does not hold of each figure concerned; one without a figure when the lines
    /// are not
    ///     the signed ones and no cited act is concerned
    /// @param lines public lines that were hashed
    /// @param figures figures that hold
    /// @param recomputed figures whose rows were asked of the lines again
    /// @param complete the lines are all there are, so that nothing can have been left out
    public record Result(List<Fault> faults, long lines, int figures, int recomputed, boolean complete) {
        public Result {
            faults = List.copyOf(faults);
        }

        public boolean ok() {
            return faults.isEmpty();
        }

        public Optional<Fault> fault() {
            return faults.stream().findFirst();
        }

        /// The figures that do not hold.
        public List<String> failing() {
            return faults.stream()
                    .map(Fault::figure)
                    .filter(it -> !it.isEmpty())
                    .distinct()
                    .toList();
        }
    }

    /// @param policy whose signature, and whose co-signatures, are asked for
    public static Result verify(Path folder, Policy policy) throws IOException {
        if (Files.exists(folder.resolve(SmallBundle.CITED))) return SmallBundle.verify(folder, policy);
        var checkpoint = Files.readString(folder.resolve(Bundle.CHECKPOINT));
        var claims = Bundle.claims(folder);
        var root =
                Lines.verify(folder.resolve(Bundle.LINES), checkpoint, policy).failure();
        if (root.isPresent()) return new Result(blame(folder, claims, root.get()), 0, 0, 0, false);
        long count = Files.readString(folder.resolve(Bundle.CHECKPOINT))
                .lines()
                .skip(1)
                .findFirst()
                .map(Long::parseLong)
                .orElse(0L);
        try (var audit = new Audit(Bundle.schema(folder)).load(folder.resolve(Bundle.LINES))) {
            var leaves = leaves(folder.resolve(Bundle.LINES));
            var faults = claims.stream()
                    .flatMap(it -> recompute(audit, it, leaves).stream())
                    .toList();
            return new Result(faults, count, claims.size() - faults.size(), claims.size(), true);
        }
    }

    /// When the lines are not the signed ones, says which figures suffer: those that cite an act whose line is another
    /// now.
    private static List<Fault> blame(Path folder, List<Bundle.Claim> claims, Failure failure) throws IOException {
        var leaves = leaves(folder.resolve(Bundle.LINES));
        var faults = new ArrayList<Fault>();
        for (var claim : claims)
            for (int i = 0; i < claim.evidence().size(); i++) {
                long position = claim.evidence().get(i);
                if (claim.leaves().get(i).equals(leaves.getOrDefault(position, ""))) continue;
                faults.add(new Fault(
                        failure.kind().name(),
                        claim.figure().id(),
                        position,
                        new Text(
                                failure.zh() + "；受影响的数据项："
                                        + claim.figure().name().zh() + "，账页 " + position,
                                failure.en() + "; figure concerned: "
                                        + claim.figure().name().en() + ", entry " + position)));
                break;
            }
        if (!faults.isEmpty()) return faults;
        return List.of(new Fault(
                failure.kind().name(),
                "",
                failure.position().orElse(-1L),
                new Text(
                        failure.zh() + "；所引用的账页未受影响，但不能证明没有遗漏",
                        failure.en() + "; no cited act is concerned, but completeness is not shown")));
    }

    private static Map<Long, String> leaves(Path lines) throws IOException {
        var leaves = new HashMap<Long, String>();
        try (BufferedReader reader = Files.newBufferedReader(lines)) {
            long position = 0;
            for (var line = reader.readLine(); line != null; line = reader.readLine())
                leaves.put(
                        position++,
                        Hash.SM3.leaf(line.getBytes(StandardCharsets.UTF_8)).hex());
        } catch (java.nio.charset.MalformedInputException e) {
            return leaves;
        }
        return leaves;
    }

    private static Optional<Fault> recompute(Audit audit, Bundle.Claim claim, Map<Long, String> leaves) {
        var figure = claim.figure();
        if (!figure.definitionHash().equals(claim.hash())) return Optional.of(redefined(claim));
        var rows = audit.rows(figure.audit(), claim.scope());
        var number = figure.number(rows).map(Object::toString).orElse("");
        if (!number.equals(claim.number())) return Optional.of(differs(claim, number));
        if (rows.size() != claim.count() || !Bundle.digest(rows).equals(claim.rows()))
            return Optional.of(otherRows(claim));
        return misquoted(claim, rows.stream().map(Row::entry).distinct().toList(), leaves);
    }

    /// The positions a figure cites are those of its rows, each with the hash of its line.
    private static Optional<Fault> misquoted(Bundle.Claim claim, List<Long> entries, Map<Long, String> leaves) {
        int cited = Math.min(claim.evidence().size(), claim.leaves().size());
        for (int i = 0; i < entries.size(); i++) {
            long position = entries.get(i);
            if (i < cited
                    && claim.evidence().get(i) == position
                    && claim.leaves().get(i).equals(leaves.get(position))) continue;
            return Optional.of(new Fault(
                    "EVIDENCE_DIFFERS",
                    claim.figure().id(),
                    position,
                    new Text(
                            "“" + claim.figure().name().zh() + "”的依据应为账页 " + position + "，证据包所列不符",
                            claim.figure().name().en() + ": entry " + position
                                    + " should be cited and is not, or not as" + " it stands")));
        }
        if (claim.evidence().size() == entries.size() && claim.leaves().size() == entries.size())
            return Optional.empty();
        return Optional.of(fault(claim, "EVIDENCE_DIFFERS", "多列了账页", "more entries are cited than prove it"));
    }

    static Fault redefined(Bundle.Claim claim) {
        return fault(claim, "DEFINITION_CHANGED", "口径与其杂凑不符", "its definition does not match its hash");
    }

    static Fault differs(Bundle.Claim claim, String number) {
        return fault(
                claim,
                "FIGURE_DIFFERS",
                "报告为 " + claim.number() + "，复算为 " + number,
                "the report says " + claim.number() + ", the lines give " + number);
    }

    static Fault otherRows(Bundle.Claim claim) {
        return fault(claim, "EVIDENCE_DIFFERS", "依据行与复算不一致", "its rows are not those of the lines");
    }

    static Fault fault(Bundle.Claim claim, String kind, String zh, String en) {
        var name = claim.figure().name();
        return new Fault(kind, claim.figure().id(), -1, new Text("“" + name.zh() + "”" + zh, name.en() + ": " + en));
    }
}
