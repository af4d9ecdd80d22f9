package shuzhi.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where the files of a set of exchange tables lie (交换表来源): a folder or a ZIP.
@FunctionalInterface
public interface TableSource {
    /// Opens a file by its name; empty when there is none.
    Optional<InputStream> open(String name) throws IOException;

    /// The files of a folder.
    static TableSource folder(Path folder) {
        return name -> {
            var file = folder.resolve(name);
            return Files.isRegularFile(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
        };
    }
}
