package shuzhi.database;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import shuzhi.words.Text;

/// A small program of its own (被测程序): starts the built-in server of a folder, writes one row, says so, and
/// waits to be stopped or killed.
final class ServerProgram {
    private ServerProgram() {}

    public static void main(String[] arguments) throws Exception {
        Consumer<Text> progress = line -> System.out.println(line.en());
        try {
            var server = Server.start(Path.of(arguments[0]), progress);
            try (var connection = server.administer();
                    var statement = connection.createStatement()) {
                statement.execute("create table if not exists note (text text)");
                statement.execute("insert into note values ('acknowledged')");
            }
            System.out.println("acknowledged " + server.pid());
            Thread.sleep(Duration.ofMinutes(2));
        } catch (Server.Unusable e) {
            System.out.println("unusable " + e.text().en());
            System.exit(1);
        }
    }
}
