package shuzhi.national;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import shuzhi.figures.Schema;
import shuzhi.ledger.Canonical;
import shuzhi.ledger.Context;
import shuzhi.proof.Hash;
import shuzhi.proof.Stretch;
import shuzhi.proof.Verdict;
import tools.jackson.databind.JsonNode;

/// A share of a node's lines (分片), small enough for one worker: whole lines, from one byte to another.
///
/// @param node which node, counted from 0
/// @param file every worker must see it under this path
/// @param first position of its first line; known once the lines before it are counted
/// @param count lines in it
record Slice(int node, String file, long from, long to, long first, long count) implements Serializable {
    private static final int BUFFER = 1 << 18;

    /// Cuts a file into shares of about so many bytes, each at the end of a line.
    static List<Slice> cut(int node, Path file, long bytes) throws IOException {
        var slices = new ArrayList<Slice>();
        try (var reader = new RandomAccessFile(file.toFile(), "r")) {
            long length = reader.length();
            long from = 0;
            while (from < length) {
                long to = Math.min(length, from + bytes);
                if (to < length) to = afterNewline(reader, to - 1, length);
                slices.add(new Slice(node, file.toString(), from, to, 0, 0));
                from = to;
            }
        }
        return slices;
    }

    private static long afterNewline(RandomAccessFile reader, long from, long length) throws IOException {
        var buffer = new byte[8192];
        for (long at = from; at < length; ) {
            reader.seek(at);
            int read = reader.read(buffer);
            for (int i = 0; i < read; i++) if (buffer[i] == '\n') return at + i + 1;
            at += read;
        }
        return length;
    }

    /// How many lines begin in it; one that does not end counts, too, and will be found unfinished.
    long lines() {
        try (var in = open()) {
            var buffer = new byte[BUFFER];
            long lines = 0;
            byte last = '\n';
            for (long left = to - from; left > 0; ) {
                int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) break;
                for (int i = 0; i < read; i++) if (buffer[i] == '\n') lines++;
                last = buffer[read - 1];
                left -= read;
            }
            return last == '\n' ? lines : lines + 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Slice counted(long first, long count) {
        return new Slice(node, file, from, to, first, count);
    }

    /// What a worker found out about a share.
    ///
    /// @param stretch empty when a line is wrong
    /// @param position of the line that is wrong; -1 when none can be named
    /// @param worker which process did the work
    record Found(@Nullable Stretch stretch, long position, String zh, String en, String worker)
            implements Serializable {}

    /// Checks every line and hashes it.
    Found check() {
        var worker = ProcessHandle.current().pid() + "@" + System.getenv().getOrDefault("HOSTNAME", "");
        try (var in = open()) {
            return switch (Stretch.check(Hash.SM3, in, first, count)) {
                case Verdict.Holds<Stretch>(var stretch) -> new Found(stretch, -1, "", "", worker);
                case Verdict.Fails<Stretch>(var why) ->
                    new Found(null, why.position().orElse(-1), why.zh(), why.en(), worker);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Its lines as rows, one after the other: the envelope, and the public part as texts by name.
    Iterator<Row> rows() {
        var reader = new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8), BUFFER);
        return new Iterator<>() {
            private long left = count;

            @Override
            public boolean hasNext() {
                return left > 0;
            }

            @Override
            public Row next() {
                try {
                    var line = reader.readLine();
                    if (line == null) throw new NoSuchElementException(file + " became shorter");
                    if (--left == 0) reader.close();
                    return row(line);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    private static Row row(String line) {
        var json = Canonical.JSON.readTree(line);
        var cells = new @Nullable Object[Schema.ENVELOPE.size() + 1];
        for (int i = 0; i < Schema.ENVELOPE.size(); i++) {
            var column = Schema.ENVELOPE.get(i);
            var value = json.get(column.field());
            if (value == null || value.isNull()) continue;
            cells[i] = switch (column.type()) {
                case "bigint" -> value.longValue();
                case "date" -> LocalDate.ofInstant(Instant.parse(value.stringValue()), Context.ZONE);
                default -> text(value);
            };
        }
        var open = new HashMap<String, String>();
        for (var part : json.required("public").properties())
            if (!part.getValue().isNull()) open.put(part.getKey(), text(part.getValue()));
        cells[Schema.ENVELOPE.size()] = scala.jdk.javaapi.CollectionConverters.asScala(open);
        return RowFactory.create(cells);
    }

    /// As the auditor reads it (`figures.Audit`): lists and records are their JSON.
    private static String text(JsonNode value) {
        if (value.isString()) return value.stringValue();
        if (value.isBigDecimal())
            return value.decimalValue().setScale(6, RoundingMode.HALF_UP).toPlainString();
        return value.toString();
    }

    private InputStream open() {
        try {
            var in = new BufferedInputStream(Files.newInputStream(Path.of(file)), BUFFER);
            in.skipNBytes(from);
            return in;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
