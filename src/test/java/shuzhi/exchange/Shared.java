package shuzhi.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The real logs and their right answers, beside the checkout.
final class Shared {
    private static final Path DATA = Path.of(System.getProperty("basedir", ""), "..", "shared", "data");

    private Shared() {}

    static Path file(String name) {
        var file = DATA.resolve(name);
        if (!Files.exists(file)) System.out.println("SKIPPED: " + file + " is not there");
        Assumptions.assumeTrue(Files.exists(file), () -> file + " is not there");
        return file;
    }

    static JsonNode json(String name) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(file(name)));
    }
}
