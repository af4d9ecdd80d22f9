package shuzhi.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import shuzhi.words.Text;

/// A ZIP of exchange tables that came in (交换表压缩包). It is read through once, to its end, before a row of it is
/// taken: nothing of one that is broken, unpacks to far too much, names a file twice or names one outside (threat T16).
/// Nothing of it is ever written to a disk.
public final class TableZip implements TableSource {
    /// What all files together may unpack to, in bytes.
    static final long INFLATED_MAX = 200L << 20;

    private static final int ENTRIES_MAX = 100;

    private final byte[] bytes;
    /// By the name of a file, without the folder that whoever packed it put around all of them.
    private final Map<String, String> entries = new HashMap<>();

    /// @throws BadFile when it is none, or not one to be taken
    public TableZip(byte[] bytes) throws IOException {
        this.bytes = bytes.clone();
        var buffer = new byte[1 << 16];
        long inflated = 0;
        try (var zip = opened()) {
            for (ZipEntry it = zip.getNextEntry(); it != null; it = zip.getNextEntry()) {
                var name = it.getName();
                if (isOutside(name))
                    throw bad(
                            "压缩包内的“" + name + "”指向包外，整包未读取",
                            "“" + name + "” in the ZIP lies outside of it; nothing of it was read");
                if (it.isDirectory()) continue;
                if (entries.size() == ENTRIES_MAX || entries.put(last(name), name) != null)
                    throw bad(
                            "压缩包内文件过多或者“" + last(name) + "”出现两次",
                            "the ZIP holds too many files, or “" + last(name) + "” twice");
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    inflated += n;
                    if (inflated > INFLATED_MAX)
                        throw bad("压缩包解压后超过 200 MB，请拆分", "the ZIP unpacks to more than 200 MB; split it");
                }
            }
        } catch (IOException | IllegalArgumentException _) {
            throw broken();
        }
        if (entries.isEmpty()) throw broken();
    }

    private static BadFile broken() {
        return bad("压缩包已损坏或者不是 ZIP 文件，请重新生成", "the ZIP is broken or none at all; make it anew");
    }

    private static BadFile bad(String zh, String en) {
        return new BadFile(0, 0, new Text(zh, en));
    }

    private static boolean isOutside(String name) {
        return name.startsWith("/")
                || name.contains("\\")
                || Arrays.asList(name.split("/")).contains("..");
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private ZipInputStream opened() {
        return new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
    }

    @Override
    public Optional<InputStream> open(String name) throws IOException {
        var wanted = entries.get(name);
        if (wanted == null) return Optional.empty();
        var zip = opened();
        for (ZipEntry it = zip.getNextEntry(); it != null; it = zip.getNextEntry())
            if (it.getName().equals(wanted)) return Optional.of(zip);
        return Optional.empty();
    }
}
