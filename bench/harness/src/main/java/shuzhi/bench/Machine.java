package shuzhi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/// Where it was measured (测试环境).
///
/// @param memory GiB
/// @param load of the last five minutes: what waits for a processor, the benchmark included
record Machine(int cores, String processor, double memory, String kernel, String java, String postgresql, double load) {

    static Machine here(Server server) throws IOException, SQLException {
        return here(server.ask("postgres", "show server_version"));
    }

    /// @param postgresql its version; `none` where there is none
    static Machine here(String postgresql) throws IOException {
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                field("/proc/cpuinfo", "model name"),
                Math.round(Long.parseLong(field("/proc/meminfo", "MemTotal").split(" ")[0]) / 104857.6) / 10.0,
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"),
                System.getProperty("java.vm.name") + " " + Runtime.version(),
                postgresql,
                Double.parseDouble(Files.readString(Path.of("/proc/loadavg")).split(" ")[1]));
    }

    private static String field(String file, String name) throws IOException {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.filter(it -> it.startsWith(name))
                    .map(it -> it.substring(it.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        }
    }
}
