package shuzhi.database;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/// Reads a tar archive (归档): directories, files with their permissions, symbolic links. Anything else is
/// refused.
final class Tar {
    private static final int BLOCK = 512;
    private static final PosixFilePermission[] BITS = {
        PosixFilePermission.OTHERS_EXECUTE, PosixFilePermission.OTHERS_WRITE, PosixFilePermission.OTHERS_READ,
        PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.GROUP_READ,
        PosixFilePermission.OWNER_EXECUTE, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_READ
    };

    private final InputStream in;
    private final Path target;

    private Tar(InputStream in, Path target) {
        this.in = in;
        this.target = target;
    }

    /// Unpacks the whole archive into an existing folder; nothing is written outside it.
    ///
    /// @throws IOException when the archive is cut off or holds something unexpected, or the disk refuses
    static void unpack(InputStream in, Path target) throws IOException {
        new Tar(in, target).unpack();
    }

    private void unpack() throws IOException {
        for (var header = block(); header[0] != 0; header = block()) {
            var path = within(name(header));
            int size = (int) octal(header, 124, 12);
            int mode = (int) octal(header, 100, 8);
            switch (header[156]) {
                case '5' -> Files.setPosixFilePermissions(Files.createDirectories(path), permissions(mode));
                case '2' -> link(path, text(header, 157, 100));
                case '0', 0 -> file(path, size, permissions(mode));
                default -> throw new IOException("unexpected kind of entry in the archive: " + path);
            }
        }
    }

    private void file(Path path, int size, Set<PosixFilePermission> permissions) throws IOException {
        Files.createDirectories(folderOf(path));
        try (var out = Files.newOutputStream(path)) {
            var left = size;
            var buffer = new byte[64 * 1024];
            while (left > 0) {
                int count = in.read(buffer, 0, Math.min(left, buffer.length));
                if (count < 0) throw new EOFException("the archive ends within " + path);
                out.write(buffer, 0, count);
                left -= count;
            }
        }
        in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
        Files.setPosixFilePermissions(path, permissions);
    }

    private void link(Path path, String to) throws IOException {
        Files.createDirectories(folderOf(path));
        within(target.relativize(path.resolveSibling(to)).toString());
        Files.createSymbolicLink(path, Path.of(to));
    }

    private Path folderOf(Path path) {
        var parent = path.getParent();
        return parent == null ? target : parent;
    }

    private Path within(String name) throws IOException {
        var path = target.resolve(name).normalize();
        if (!path.startsWith(target)) throw new IOException("the archive points outside its folder: " + name);
        return path;
    }

    private byte[] block() throws IOException {
        var block = in.readNBytes(BLOCK);
        if (block.length < BLOCK) throw new EOFException("the archive is cut off");
        return block;
    }

    private static String name(byte[] header) {
        boolean posix = text(header, 257, 6).equals("ustar");
        var prefix = posix ? text(header, 345, 155) : "";
        return prefix.isEmpty() ? text(header, 0, 100) : prefix + "/" + text(header, 0, 100);
    }

    private static String text(byte[] header, int from, int length) {
        int end = from;
        while (end < from + length && header[end] != 0) end++;
        return new String(Arrays.copyOfRange(header, from, end), StandardCharsets.UTF_8);
    }

    private static long octal(byte[] header, int from, int length) throws IOException {
        try {
            return Long.parseLong(text(header, from, length).trim(), 8);
        } catch (NumberFormatException e) {
            throw new IOException("the archive holds a number that is none", e);
        }
    }

    private static Set<PosixFilePermission> permissions(int mode) {
        var permissions = EnumSet.noneOf(PosixFilePermission.class);
        for (int bit = 0; bit < BITS.length; bit++) if ((mode >> bit & 1) == 1) permissions.add(BITS[bit]);
        return permissions;
    }
}
