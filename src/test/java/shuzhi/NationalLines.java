package shuzhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import shuzhi.figures.Schema;
import shuzhi.ledger.Things;
import shuzhi.report.Definitions;

/// Leaves the public lines of a house that a test has made in `target/national`, where the build of the national count
/// finds them: written by the command that an operator gives, beside the running house.
final class NationalLines {
    private static final Path FOLDER = Path.of("target/national");

    private NationalLines() {}

    static void leave(Path data, String name) throws IOException {
        Files.createDirectories(FOLDER);
        new Definitions(App.figures(), Schema.of(new Things(App.things()))).write(FOLDER.resolve("definitions.json"));
        var errors = new StringWriter();
        int exit = Main.run(
                new String[] {
                    "export",
                    "lines",
                    "--data",
                    data.toString(),
                    "--out",
                    FOLDER.resolve(name).toString(),
                    "--from",
                    "2025-01-01",
                    "--until",
                    "2025-12-31"
                },
                new PrintWriter(new StringWriter()),
                new PrintWriter(errors, true));
        assertThat(exit).as(errors.toString()).isZero();
    }
}
