package shuzhi.papers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// The files within a file (文件包): what OFD and DOCX are packed of.
///
/// The same parts always give the same bytes: fixed times, given order, and no compression, since what a compressor
/// gives
/// differs from one Java to the next.
final class Parts {
    /// More than any paper has; a file that claims more is an attack.
    private static final int COUNT_MAX = 10_000;

    private static final long SIZE_MAX = 256L << 20;

    private final SequencedMap<String, byte[]> parts = new LinkedHashMap<>();

    Parts put(String name, byte[] content) {
        parts.put(name, content.clone());
        return this;
    }

    Parts put(String name, String content) {
        return put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /// In the order in which they were put or read.
    Iterable<String> names() {
        return parts.keySet();
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    Optional<byte[]> content(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    Parts copy() {
        var copy = new Parts();
        copy.parts.putAll(parts);
        return copy;
    }

    byte[] packed() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(entry(part.getKey(), part.getValue()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail to be written", e);
        }
        return out.toByteArray();
    }

    private static ZipEntry entry(String name, byte[] content) {
        var entry = new ZipEntry(name);
        // a local time, so that no time zone can change it; not the first day of the format, which Java treats apart
        entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
        entry.setMethod(ZipEntry.STORED);
        var crc = new CRC32();
        crc.update(content);
        entry.setCrc(crc.getValue());
        entry.setSize(content.length);
        return entry;
    }

    /// Empty when the bytes are no such package, hold a name twice, or unpack to more than 256 MB.
    static Optional<Parts> unpacked(byte[] bytes) {
        var parts = new Parts();
        long size = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) continue;
                var content = zip.readNBytes((int) (SIZE_MAX - size) + 1);
                size += content.length;
                boolean again = parts.parts.put(entry.getName(), content) != null;
                if (again || size > SIZE_MAX || parts.parts.size() > COUNT_MAX) return Optional.empty();
            }
        } catch (IOException | IllegalArgumentException _) {
            return Optional.empty();
        }
        return parts.parts.isEmpty() ? Optional.empty() : Optional.of(parts);
    }

    /// Do these bytes hold these parts and nothing else: no second directory, nothing before, between or behind?
    boolean areAllOf(byte[] bytes) {
        return Arrays.equals(packed(), bytes);
    }
}
