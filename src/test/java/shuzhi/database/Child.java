package shuzhi.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A [ServerProgram] that runs in a process of its own (子进程).
record Child(Process process, BufferedReader output) implements AutoCloseable {
    static Child start(Path folder) throws IOException {
        return start(List.of(), System.getProperty("java.class.path"), folder);
    }

    static Child start(List<String> prefix, String classPath, Path folder) throws IOException {
        var command = new ArrayList<>(prefix);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Duser.home=" + folder.getParent(),
                "-cp",
                classPath,
                ServerProgram.class.getName(),
                folder.toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("XDG_CACHE_HOME", cache().toString());
        var process = builder.start();
        return new Child(process, process.inputReader(StandardCharsets.UTF_8));
    }

    /// Open to every user of this machine, and shared by the tests: unpacking takes seconds.
    static Path cache() {
        return Path.of(System.getProperty("java.io.tmpdir"), "shuzhi-test-cache");
    }

    /// Reads on to the line that begins so, and answers its rest.
    String await(String beginning) throws IOException {
        var read = new ArrayList<String>();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(beginning))
                return line.substring(beginning.length()).strip();
            read.add(line);
        }
        throw new AssertionError("no line begins with " + beginning + ":\n" + String.join("\n", read));
    }

    /// The server process of this program, once it has acknowledged a row.
    ProcessHandle server() throws IOException {
        return ProcessHandle.of(Long.parseLong(await("acknowledged"))).orElseThrow();
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }
}
