package shuzhi.codes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Worked examples and real data that stand in the folder `shared` beside the checkout. Where the folder is absent the
/// test says so and is skipped.
public final class Vectors {
    private static final Path SHARED = Path.of(System.getProperty("basedir", ""))
            .toAbsolutePath()
            .resolve("../shared")
            .normalize();

    private Vectors() {}

    /// The elements of a JSON array of `shared/domain/vectors`.
    public static Stream<JsonNode> cases(String file) {
        return JsonMapper.shared().readTree(present("domain/vectors/" + file)).valueStream();
    }

    public static List<String> lines(String file) {
        try {
            return Files.readAllLines(present(file));
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
