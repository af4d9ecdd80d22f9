package shuzhi.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import shuzhi.figures.Figure;
import shuzhi.figures.Schema;
import shuzhi.ledger.Canonical;
import shuzhi.ledger.Shape;

/// Every figure and every table of this version of the program (口径总表), as one file: who counts over many nodes asks
/// these questions, and never one that a node has sent.
public record Definitions(List<Figure> figures, Schema schema) {
    record Written(List<Figure> figures, List<Bundle.Table> tables) {}

    public void write(Path file) throws IOException {
        Files.writeString(file, Canonical.of(new Written(figures, Bundle.tables(schema))) + "\n");
    }

    public static Definitions read(Path file) throws IOException {
        var json = Canonical.JSON.readTree(Files.readAllBytes(file));
        var written = (Written) Shape.of(Written.class).readOwn(json);
        return new Definitions(written.figures(), Bundle.schema(written.tables()));
    }
}
