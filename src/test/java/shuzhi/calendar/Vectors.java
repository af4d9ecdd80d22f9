package shuzhi.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Worked examples that stand in the folder `shared` beside the checkout. Where the folder is absent the test says so
/// and is skipped.
final class Vectors {
    private static final Path SHARED = Path.of(System.getProperty("basedir", ""))
            .toAbsolutePath()
            .resolve("../shared")
            .normalize();

    private Vectors() {}

    /// The elements of a JSON array.
    static Stream<JsonNode> array(String file) {
        return json(file).valueStream();
    }

    static JsonNode json(String file) {
        return JsonMapper.shared().readTree(present(file));
    }

    /// The rows of a CSV table without quotes, the line of column names left out.
    static List<String[]> csv(String file) {
        try (var lines = Files.lines(present(file))) {
            return lines.skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path present(String file) {
        var path = SHARED.resolve(file);
        if (!Files.exists(path)) System.out.println("SKIPPED: " + path + " is absent, its cases are not checked");
        Assumptions.assumeTrue(Files.exists(path), () -> path + " is absent");
        return path;
    }
}
