package shuzhi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import shuzhi.figures.Schema;
import shuzhi.figures.Scope;
import shuzhi.report.Bundle;

/// The public lines of a house as a folder (公开账页): every line, the signed checkpoint over them, the public key, and
/// every figure of the house for a period. Whoever has it can check and recount everything, alone or with those of many
/// other houses; the format is that of an evidence bundle (`docs/evidence.md`).
final class LineFiles {
    private LineFiles() {}

    /// @return how many lines were written
    static long write(App app, Keys keys, Path folder, LocalDate from, LocalDate until, String place)
            throws IOException {
        var checkpoint = app.sign();
        var scope = new Scope(from, until, Scope.prefix(place), checkpoint.size());
        var figures = app.ground().figures();
        var answers = figures.all().stream().map(it -> figures.ask(it, scope)).toList();
        Bundle.write(folder, answers, app.ground().ledger(), Schema.of(app.kinds()), checkpoint);
        Files.writeString(folder.resolve("ledger.pub"), keys.published("ledger"));
        return checkpoint.size();
    }
}
