package shuzhi.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;

/// Runs other programs (外部程序), and skips a test where one is missing.
public final class Programs {
    private Programs() {}

    public record Answer(int exit, String text) {}

    public static void need(String... command) {
        try {
            if (run(command).exit == 0) return;
        } catch (UncheckedIOException _) {
            // not installed: said below
        }
        System.out.println("SKIPPED: this test needs `" + String.join(" ", command) + "`");
        abort("needs " + String.join(" ", command));
    }

    public static Answer run(String... command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            var text = new String(process.getInputStream().readAllBytes(), UTF_8);
            return new Answer(process.waitFor(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
