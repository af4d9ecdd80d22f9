package shuzhi.papers;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/// The time that a camera wrote into a photograph (图像拍摄时间): the EXIF block of a JPEG (APP1) or of a PNG
/// (`eXIf`). Only that time is read, nothing else of what a camera keeps, places least of all.
public final class Exif {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss");
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] MARK = {'E', 'x', 'i', 'f', 0, 0};
    private static final int LENGTH = 19;
    private static final int ENTRY = 12;
    private static final int ENTRIES_MOST = 500;
    /// Where the signature and the first chunk of a PNG end.
    private static final int AFTER_HEADER = 33;

    private static final int TAKEN = 0x9003;
    private static final int CHANGED = 0x0132;
    private static final int MORE = 0x8769;

    private Exif() {}

    /// When the photograph was taken by the clock of the camera; empty when the image does not say, or is
    /// broken.
    public static Optional<LocalDateTime> taken(byte[] image) {
        try {
            return block(image).flatMap(Exif::time);
        } catch (IndexOutOfBoundsException | java.nio.BufferUnderflowException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<ByteBuffer> block(byte[] image) {
        return begins(image, 0, PNG)
                ? png(image)
                : image.length > 3 && at(image, 0) == 0xffd8 ? jpeg(image) : Optional.empty();
    }

    private static boolean begins(byte[] bytes, int from, byte[] with) {
        return bytes.length >= from + with.length
                && Arrays.equals(bytes, from, from + with.length, with, 0, with.length);
    }

    private static int at(byte[] bytes, int from) {
        return (bytes[from] & 0xff) << 8 | bytes[from + 1] & 0xff;
    }

    private static Optional<ByteBuffer> jpeg(byte[] image) {
        int at = 2;
        while (at + 4 < image.length && (image[at] & 0xff) == 0xff) {
            int kind = image[at + 1] & 0xff;
            int length = at(image, at + 2);
            if (kind == 0xda || length < 2) return Optional.empty();
            if (kind == 0xe1 && begins(image, at + 4, MARK))
                return Optional.of(slice(image, at + 4 + MARK.length, length - 2 - MARK.length));
            at += 2 + length;
        }
        return Optional.empty();
    }

    private static Optional<ByteBuffer> png(byte[] image) {
        var all = ByteBuffer.wrap(image);
        int at = PNG.length;
        while (at + ENTRY <= image.length) {
            int length = all.getInt(at);
            if (length < 0 || length > image.length - at - ENTRY) return Optional.empty();
            var name = new String(image, at + 4, 4, StandardCharsets.US_ASCII);
            if (name.equals("eXIf")) return Optional.of(slice(image, at + 8, length));
            if (name.equals("IDAT")) return Optional.empty();
            at += ENTRY + length;
        }
        return Optional.empty();
    }

    private static ByteBuffer slice(byte[] bytes, int from, int length) {
        return ByteBuffer.wrap(bytes, from, length).slice();
    }

    private static Optional<LocalDateTime> time(ByteBuffer block) {
        block.order(block.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int first = block.getInt(4);
        var more = entry(block, first, MORE).map(it -> block.getInt(it + 8));
        return more.flatMap(it -> entry(block, it, TAKEN))
                .or(() -> entry(block, first, CHANGED))
                .flatMap(it -> text(block, block.getInt(it + 8)));
    }

    /// Where the entry of a tag begins in a directory.
    private static Optional<Integer> entry(ByteBuffer block, int directory, int tag) {
        int count = Math.min(block.getShort(directory) & 0xffff, ENTRIES_MOST);
        for (int i = 0; i < count; i++) {
            int at = directory + 2 + i * ENTRY;
            if ((block.getShort(at) & 0xffff) == tag) return Optional.of(at);
        }
        return Optional.empty();
    }

    private static Optional<LocalDateTime> text(ByteBuffer block, int at) {
        var bytes = new byte[LENGTH];
        block.get(at, bytes);
        try {
            return Optional.of(LocalDateTime.parse(new String(bytes, StandardCharsets.US_ASCII), WRITTEN));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// The same PNG with a time of taking, as a camera writes it.
    ///
    /// @throws IllegalArgumentException when it is no PNG
    public static byte[] stamped(byte[] png, LocalDateTime taken) {
        if (!begins(png, 0, PNG)) throw new IllegalArgumentException("this is no PNG");
        var text = (WRITTEN.format(taken) + "\0").getBytes(StandardCharsets.US_ASCII);
        int directory = 8;
        int more = directory + 2 + ENTRY + 4;
        int words = more + 2 + ENTRY + 4;
        var block = ByteBuffer.allocate(words + text.length).order(ByteOrder.LITTLE_ENDIAN);
        block.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(directory);
        block.putShort((short) 1)
                .putShort((short) MORE)
                .putShort((short) 4)
                .putInt(1)
                .putInt(more)
                .putInt(0);
        block.putShort((short) 1)
                .putShort((short) TAKEN)
                .putShort((short) 2)
                .putInt(text.length)
                .putInt(words)
                .putInt(0);
        block.put(text);
        var chunk = ByteBuffer.allocate(4 + block.capacity());
        chunk.put("eXIf".getBytes(StandardCharsets.US_ASCII)).put(block.array());
        var sum = new CRC32();
        sum.update(chunk.array());
        var out = new ByteArrayOutputStream();
        out.write(png, 0, AFTER_HEADER);
        out.writeBytes(ByteBuffer.allocate(4).putInt(block.capacity()).array());
        out.writeBytes(chunk.array());
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
        out.write(png, AFTER_HEADER, png.length - AFTER_HEADER);
        return out.toByteArray();
    }
}
