package shuzhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The benchmark still fits the program (性能测试与程序相符). It is a build of its own, which the suite does not run.
class BenchTest {
    private static final List<Path> SOURCES =
            List.of(Path.of("bench/harness/src/main/java"), Path.of("bench/shuzhi/src/main/java"));

    @Test
    void our_own_path_compiles_against_the_program_of_today(@TempDir Path classes) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var faults = new DiagnosticCollector<JavaFileObject>();
        try (var files = compiler.getStandardFileManager(faults, null, null)) {
            var sources = new ArrayList<Path>();
            for (var folder : SOURCES)
                try (var found = Files.walk(folder)) {
                    found.filter(it -> it.toString().endsWith(".java")).forEach(sources::add);
                }
            var options =
                    List.of("-proc:none", "-nowarn", "-cp", System.getProperty("java.class.path"), "-d", classes + "");
            compiler.getTask(null, files, faults, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        assertThat(faults.getDiagnostics())
                .filteredOn(it -> it.getKind() == Diagnostic.Kind.ERROR)
                .isEmpty();
    }
}
