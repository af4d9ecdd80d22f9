package shuzhi.database;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;

/// Unpacks the archive that PostgreSQL comes in (归档解包): plain ustar with files, folders and links, nothing more.
final class Tar {
    private static final int BLOCK = 512;

    private Tar() {}

    static void unpack(InputStream in, Path into) throws IOException {
        var header = new byte[BLOCK];
        while (in.readNBytes(header, 0, BLOCK) == BLOCK && header[0] != 0) {
            var name = text(header, 345, 155).isEmpty()
                    ? text(header, 0, 100)
                    : text(header, 345, 155) + "/" + text(header, 0, 100);
            var target = into.resolve(name).normalize();
            if (!target.startsWith(into)) throw new IOException("the archive leaves its folder: " + name);
            long size = Long.parseLong("0" + text(header, 124, 12).strip(), 8);
            switch (header[156]) {
                case '5' -> Files.createDirectories(target);
                case '2' -> {
                    Files.createDirectories(parent(target));
                    Files.createSymbolicLink(target, Path.of(text(header, 157, 100)));
                }
                case '1' -> {
                    Files.createDirectories(parent(target));
                    Files.createLink(target, into.resolve(text(header, 157, 100)));
                }
                default ->
                    file(in, target, size, Integer.parseInt(text(header, 100, 8).strip(), 8));
            }
        }
    }

    private static Path parent(Path path) throws IOException {
        var parent = path.getParent();
        if (parent == null) throw new IOException("no folder for " + path);
        return parent;
    }

    private static void file(InputStream in, Path target, long size, int mode) throws IOException {
        Files.createDirectories(parent(target));
        try (var out = Files.newOutputStream(target)) {
            var buffer = new byte[64 * 1024];
            for (long left = size; left > 0; ) {
                int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
                if (read < 0) throw new EOFException("the archive ends inside " + target);
                out.write(buffer, 0, read);
                left -= read;
            }
        }
        in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
        var permissions = EnumSet.of(
                PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE,
                PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);
        if ((mode & 0100) != 0)
            permissions.addAll(EnumSet.of(
                    PosixFilePermission.OWNER_EXECUTE,
                    PosixFilePermission.GROUP_EXECUTE,
                    PosixFilePermission.OTHERS_EXECUTE));
        Files.setPosixFilePermissions(target, permissions);
    }

    private static String text(byte[] header, int from, int length) {
        int end = from;
        while (end < from + length && header[end] != 0) end++;
        return new String(header, from, end - from, StandardCharsets.UTF_8);
    }
}
