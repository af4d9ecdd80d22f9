package shuzhi.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Another program that was run to its end (外部程序).
///
/// @param output what it printed, errors included
record Program(int exit, String output) {
    private static final int NOT_FOUND = 127;

    /// Runs it and waits. A program that is not there answers 127, as in a shell.
    static Program run(List<String> command) {
        try {
            var process = builder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Program(process.waitFor(), output.strip());
        } catch (IOException e) {
            return new Program(NOT_FOUND, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while " + command.getFirst() + " ran", e);
        }
    }

    /// Prepares a program whose environment cannot bend PostgreSQL: no PG* variable, no foreign locale.
    static ProcessBuilder builder(List<String> command) {
        var builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(it -> it.startsWith("PG") || it.startsWith("LC_") || it.equals("LANG"));
        return builder;
    }

    boolean worked() {
        return exit == 0;
    }
}
