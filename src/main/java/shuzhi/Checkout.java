package shuzhi;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The folders of the sources that are builds of their own (独立构建的目录), beside the program: benchmarks and the national
/// count. An installed program has none.
final class Checkout {
    private Checkout() {}

    /// A script in one of the folders above the program, for instance `bench/run`.
    static Optional<Path> script(String name) {
        for (@Nullable Path folder = program(); folder != null; folder = folder.getParent()) {
            var script = folder.resolve(name);
            if (Files.isExecutable(script) && Files.isDirectory(folder.resolve("src/main"))) return Optional.of(script);
        }
        return Optional.empty();
    }

    private static Path program() {
        try {
            return Path.of(Checkout.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Runs a script with this JDK and the terminal of this program; answers its exit code.
    static int run(List<String> command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putIfAbsent("JAVA_HOME", System.getProperty("java.home"));
        return builder.start().waitFor();
    }
}
