package shuzhi;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import shuzhi.database.Database;
import shuzhi.database.Server;
import shuzhi.ledger.Time;
import shuzhi.words.Text;

/// Where the house is (数据位置): the options that every command on a ledger shares.
final class HouseOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = {
                "数据目录：密钥和内置数据库（默认 ~/.shuzhi）",
                "data folder: keys and the built-in database (default ~/.shuzhi)"
            })
    @Nullable
    Path data;

    @Option(
            names = "--database",
            paramLabel = "URL",
            description = {
                "外部数据库 postgresql://用户:口令@主机:端口/库名",
                "an external database, postgresql://user:password@host:port/name"
            })
    @Nullable
    String database;

    Path folder() {
        var chosen = data;
        return chosen == null ? Path.of(System.getProperty("user.home", "."), ".shuzhi") : chosen;
    }

    Database open(Consumer<Text> progress) {
        var address = database;
        return address == null ? Database.builtIn(folder(), progress) : Database.external(address, progress);
    }

    /// For commands that only read: beside a running program when there is one.
    Database openToRead(Consumer<Text> progress) {
        if (database != null) return open(progress);
        try {
            return Database.builtIn(folder(), progress);
        } catch (Server.Unusable e) {
            return Database.beside(folder(), progress).orElseThrow(() -> e);
        }
    }

    App house(Database opened, Consumer<Text> progress) {
        return App.open(opened, Keys.open(folder()), Time.SYSTEM, "http://localhost", progress);
    }

    /// Progress in both languages, on standard error.
    static Consumer<Text> shown(PrintWriter errors) {
        return text -> {
            errors.println(text.zh() + " / " + text.en());
            errors.flush();
        };
    }
}
