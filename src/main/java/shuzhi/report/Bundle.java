package shuzhi.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import shuzhi.figures.Answer;
import shuzhi.figures.Figure;
import shuzhi.figures.Row;
import shuzhi.figures.Schema;
import shuzhi.figures.Scope;
import shuzhi.ledger.Canonical;
import shuzhi.ledger.Ledger;
import shuzhi.ledger.Shape;
import shuzhi.proof.Checkpoint;
import shuzhi.proof.Hash;

/// The evidence of a report (证据包), as a folder that a stranger can check offline with nothing but the public
/// key. It holds every public line up to the position, so that it shows not only that the cited acts are
/// genuine, but that none was left out. The format is described in `docs/evidence.md`.
public final class Bundle {
    public static final String LINES = "lines.jsonl";
    public static final String CHECKPOINT = "checkpoint.txt";
    public static final String FIGURES = "figures.json";
    static final String SCHEMA = "schema.json";

    private Bundle() {}

    /// One figure as the bundle claims it.
    ///
    /// @param number as printed; empty when unknown
    /// @param evidence positions of the acts that prove it
    /// @param leaves hash of the line of each of them, hexadecimal
    /// @param rows hash over all rows, included or not
    public record Claim(
            Figure figure,
            String hash,
            Scope scope,
            String number,
            int count,
            String rows,
            List<Long> evidence,
            List<String> leaves) {}

    /// The claims of a bundle, as its file holds them.
    public record Claims(List<Claim> figures) {}

    /// Writes the bundle of a report into a folder; the checkpoint must cover the position of every figure.
    public static void write(Path folder, List<Answer> answers, Ledger ledger, Schema schema, Checkpoint checkpoint)
            throws IOException {
        Files.createDirectories(folder);
        var leaves = new java.util.HashMap<Long, String>();
        try (var out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(LINES)))) {
            ledger.lines(checkpoint.size(), (position, line) -> {
                try {
                    out.write(line);
                    out.write('\n');
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
                leaves.put(position, Hash.SM3.leaf(line).hex());
            });
        }
        var claims = new ArrayList<Claim>();
        for (var answer : answers) claims.add(claim(answer, it -> leaves.getOrDefault(it, "")));
        Files.writeString(folder.resolve(CHECKPOINT), checkpoint.text());
        Files.writeString(folder.resolve(FIGURES), Canonical.of(new Claims(claims)) + "\n");
        Files.writeString(folder.resolve(SCHEMA), written(schema) + "\n");
    }

    /// @param leaf the hash of the line at a position, hexadecimal
    static Claim claim(Answer answer, Function<Long, String> leaf) {
        var entries = answer.rows().stream().map(Row::entry).distinct().toList();
        return new Claim(
                answer.figure(),
                answer.figure().definitionHash(),
                answer.scope(),
                answer.number().map(Object::toString).orElse(""),
                answer.rows().size(),
                digest(answer.rows()),
                entries,
                entries.stream().map(leaf).toList());
    }

    static String written(Schema schema) {
        return Canonical.of(new Tables(tables(schema)));
    }

    record Tables(List<Table> tables) {}

    record Table(String act, List<Schema.Column> columns) {}

    static List<Table> tables(Schema schema) {
        var tables = new ArrayList<Table>();
        schema.tables().forEach((act, columns) -> tables.add(new Table(act, columns)));
        return tables;
    }

    static Schema schema(List<Table> tables) {
        var columns = new java.util.LinkedHashMap<String, List<Schema.Column>>();
        tables.forEach(it -> columns.put(it.act(), it.columns()));
        return new Schema(columns);
    }

    /// The tables that the lines of a bundle fill.
    public static Schema schema(Path folder) throws IOException {
        var json = Canonical.JSON.readTree(Files.readAllBytes(folder.resolve(SCHEMA)));
        return schema(((Tables) Shape.of(Tables.class).readOwn(json)).tables());
    }

    /// What a bundle claims, figure by figure.
    public static List<Claim> claims(Path folder) throws IOException {
        var json = Canonical.JSON.readTree(Files.readAllBytes(folder.resolve(FIGURES)));
        return ((Claims) Shape.of(Claims.class).readOwn(json)).figures();
    }

    /// The hash over rows: equal exactly when every row is equal.
    public static String digest(List<Row> rows) {
        return Hash.SM3.of(Canonical.of(rows).getBytes(StandardCharsets.UTF_8)).hex();
    }
}
