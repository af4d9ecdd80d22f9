package shuzhi.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import shuzhi.database.Notary;
import shuzhi.figures.Answer;
import shuzhi.figures.Audit;
import shuzhi.figures.Figure;
import shuzhi.figures.Row;
import shuzhi.figures.Schema;
import shuzhi.ledger.Canonical;
import shuzhi.ledger.Shape;
import shuzhi.proof.Checkpoint;
import shuzhi.proof.Hash;
import shuzhi.proof.Policy;
import shuzhi.proof.Proofs;
import shuzhi.proof.Receipt;
import shuzhi.report.Verifier.Fault;
import shuzhi.words.Text;
import tools.jackson.core.JacksonException;

/// The small form of the evidence of a report (摘编证据包): the cited public lines alone, each with its proof against one
/// signed and witnessed checkpoint, and the rows that the numbers are folded from. It shows that what is cited is
/// genuine, and says in plain words that it does not show that nothing was left out. The format is described in
/// `docs/evidence.md`.
public final class SmallBundle {
    static final String CITED = "cited.jsonl";
    static final String PROOFS = "proofs.txt";
    static final String NOTICE = "README.txt";

    /// What a small bundle shows, and what it cannot show.
    public static final Text SHOWS = new Text(
            "摘编证据包能证明：所引的每一条账页是真的，在签名检查点之内，此后没有改动；报告的数值确由所列依据行汇总而来；"
                    + "标明“可复算”的数据项，其依据行由所引账页独立复算得出。不能证明：没有遗漏，即没有别的账页应当计入而未列；"
                    + "未标明“可复算”的数据项，其依据行还取决于包内没有的账页。要证明这些，请用完整证据包。",
            "The small bundle shows that every cited entry is genuine, stands under the signed checkpoint and was not"
                    + " changed since; that the numbers follow from the rows listed; and, of figures marked as recomputed,"
                    + " that their rows follow from the cited entries alone. It cannot show that nothing was left out,"
                    + " that is, that no other entry should have counted; nor, of the other figures, what their rows owe"
                    + " to entries that are not in it. The whole bundle shows both.");

    private SmallBundle() {}

    /// A figure with its rows.
    ///
    /// @param recomputed the cited lines alone give these rows; else they also rest on lines that are not here
    record Cited(Bundle.Claim claim, List<Row> rows, boolean recomputed) {}

    record Figures(List<Cited> figures) {}

    /// The files of the small bundle, by name.
    ///
    /// @param checkpoint covers the position of every figure
    public static Map<String, byte[]> files(List<Answer> answers, Notary notary, Schema schema, Checkpoint checkpoint) {
        var positions = new TreeSet<Long>();
        answers.forEach(it -> it.rows().forEach(row -> positions.add(row.entry())));
        var receipts = notary.receipts(checkpoint, positions);
        var lines = new TreeMap<Long, String>();
        receipts.forEach(it -> lines.put(it.index(), it.line()));
        var figures = new ArrayList<Cited>();
        try (var audit = new Audit(schema)) {
            for (var it : answers) figures.add(cited(it, lines, audit));
        }
        var files = new LinkedHashMap<String, byte[]>();
        files.put(NOTICE, (SHOWS.zh() + "\n\n" + SHOWS.en() + "\n").getBytes(UTF_8));
        files.put(Bundle.CHECKPOINT, checkpoint.text().getBytes(UTF_8));
        files.put(CITED, text(receipts.stream().map(Receipt::line).toList()));
        files.put(PROOFS, text(receipts.stream().map(SmallBundle::proof).toList()));
        files.put(Bundle.FIGURES, text(List.of(Canonical.of(new Figures(figures)))));
        files.put(Bundle.SCHEMA, text(List.of(Bundle.written(schema))));
        return files;
    }

    /// Writes it into a folder.
    public static void write(Path folder, Map<String, byte[]> files) throws IOException {
        Files.createDirectories(folder);
        for (var it : files.entrySet()) Files.write(folder.resolve(it.getKey()), it.getValue());
    }

    private static byte[] text(List<String> lines) {
        return lines.stream().map(it -> it + "\n").collect(Collectors.joining()).getBytes(UTF_8);
    }

    /// The position, then the digests from the leaf's sibling up, with one space between.
    private static String proof(Receipt it) {
        return it.index() + it.proof().stream().map(one -> " " + one.base64()).collect(Collectors.joining());
    }

    private static Cited cited(Answer answer, Map<Long, String> lines, Audit audit) {
        var claim = Bundle.claim(
                answer,
                it -> Hash.SM3.leaf(lines.getOrDefault(it, "").getBytes(UTF_8)).hex());
        var own =
                claim.evidence().stream().map(it -> lines.getOrDefault(it, "")).toList();
        return new Cited(
                claim, answer.rows(), asked(claim.figure(), claim, own, audit).equals(Optional.of(answer.rows())));
    }

    /// What the audit question gives when it is asked of these lines alone; empty when they cannot answer it.
    private static Optional<List<Row>> asked(Figure figure, Bundle.Claim claim, Collection<String> lines, Audit audit) {
        try {
            audit.empty();
            lines.forEach(it -> audit.add(it.getBytes(UTF_8)));
            audit.flush();
            return Optional.of(audit.rows(figure.audit(), claim.scope()));
        } catch (IllegalStateException _) {
            return Optional.empty();
        }
    }

    /// Checks a small bundle offline: the checkpoint by the policy, every cited line by its proof, every number by its
    /// rows.
    static Verifier.Result verify(Path folder, Policy policy) throws IOException {
        var figures = figures(folder);
        var checkpoint = Checkpoint.parse(Files.readString(folder.resolve(Bundle.CHECKPOINT)))
                .then(policy::check);
        if (checkpoint.failure().isPresent()) {
            var why = checkpoint.failure().get();
            var fault = new Fault(why.kind().name(), "", why.position().orElse(-1), new Text(why.zh(), why.en()));
            return new Verifier.Result(List.of(fault), 0, 0, 0, false);
        }
        var signed = checkpoint.orThrow();
        var lines = genuine(folder, signed);
        var faults = new ArrayList<Fault>();
        try (var audit = new Audit(Bundle.schema(folder))) {
            for (var it : figures) fault(it, lines, signed, audit).ifPresent(faults::add);
        }
        int recomputed = (int) figures.stream().filter(Cited::recomputed).count();
        return new Verifier.Result(faults, lines.size(), figures.size() - faults.size(), recomputed, false);
    }

    private static List<Cited> figures(Path folder) throws IOException {
        var json = Canonical.JSON.readTree(Files.readAllBytes(folder.resolve(Bundle.FIGURES)));
        return ((Figures) Shape.of(Figures.class).readOwn(json)).figures();
    }

    /// The lines that stand under the checkpoint, by position. What is altered, or has no good proof, is not among
    /// them.
    private static Map<Long, String> genuine(Path folder, Checkpoint checkpoint) throws IOException {
        var proofs = new TreeMap<Long, List<String>>();
        for (var line : new String(Files.readAllBytes(folder.resolve(PROOFS)), UTF_8).split("\n", -1)) {
            var words = List.of(line.split(" ", -1));
            if (words.getFirst().matches("[0-9]{1,18}"))
                proofs.put(Long.parseLong(words.getFirst()), words.subList(1, words.size()));
        }
        var genuine = new TreeMap<Long, String>();
        for (var line : new String(Files.readAllBytes(folder.resolve(CITED)), UTF_8).split("\n", -1)) {
            long position = position(line);
            var proof = Optional.ofNullable(proofs.get(position)).flatMap(Proofs::of);
            if (proof.isEmpty()) continue;
            if (new Receipt(line, position, proof.get(), checkpoint).included().ok()) genuine.put(position, line);
        }
        return genuine;
    }

    private static long position(String line) {
        try {
            return Canonical.JSON.readTree(line).path("position").asLong(-1);
        } catch (JacksonException _) {
            return -1;
        }
    }

    private static Optional<Fault> fault(Cited cited, Map<Long, String> lines, Checkpoint checkpoint, Audit audit) {
        var claim = cited.claim();
        var figure = claim.figure();
        if (!figure.definitionHash().equals(claim.hash())) return Optional.of(Verifier.redefined(claim));
        var entries = cited.rows().stream().map(Row::entry).distinct().toList();
        for (var it : entries) if (!lines.containsKey(it)) return Optional.of(notIncluded(claim, it));
        if (claim.scope().position() > checkpoint.size())
            return Optional.of(Verifier.fault(
                    claim, "CHECKPOINT_TOO_SMALL", "检查点没有覆盖到截至账页", "the checkpoint does not reach its position"));
        boolean beyond = entries.stream().anyMatch(it -> it >= claim.scope().position());
        var number = figure.number(cited.rows()).map(Object::toString).orElse("");
        if (!number.equals(claim.number())) return Optional.of(Verifier.differs(claim, number));
        boolean same = !beyond
                && cited.rows().size() == claim.count()
                && Bundle.digest(cited.rows()).equals(claim.rows())
                && entries.equals(claim.evidence());
        if (!same) return Optional.of(Verifier.otherRows(claim));
        if (!cited.recomputed()) return Optional.empty();
        var own = entries.stream().map(it -> lines.getOrDefault(it, "")).toList();
        return asked(figure, claim, own, audit).equals(Optional.of(cited.rows()))
                ? Optional.empty()
                : Optional.of(Verifier.otherRows(claim));
    }

    private static Fault notIncluded(Bundle.Claim claim, long position) {
        var name = claim.figure().name();
        return new Fault(
                "NOT_INCLUDED",
                claim.figure().id(),
                position,
                new Text(
                        "“" + name.zh() + "”所引的账页 " + position + " 不在该检查点的台账中，或者被改动",
                        name.en() + ": cited entry " + position
                                + " is not in the ledger of this checkpoint, or was changed"));
    }
}
