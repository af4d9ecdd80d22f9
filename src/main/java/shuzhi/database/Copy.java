package shuzhi.database;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/// Rows on their way into a table (批量写入), in PostgreSQL's binary COPY format.
final class Copy {
    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    /// PostgreSQL counts days and microseconds from here.
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    private static final Instant FIRST_INSTANT = Instant.parse("2000-01-01T00:00:00Z");
    private static final Set<String> TYPES = Set.of("text", "int", "bigint", "boolean", "date", "timestamptz", "bytea");

    private ByteBuffer out = ByteBuffer.allocate(1 << 16);

    Copy() {
        room(SIGNATURE.length + Long.BYTES).put(SIGNATURE).putLong(0);
    }

    /// The buffer, with room for so many bytes more.
    private ByteBuffer room(int bytes) {
        if (out.remaining() < bytes)
            out = ByteBuffer.allocate(2 * (out.position() + bytes)).put(out.flip());
        return out;
    }

    /// Whether values of this column type can be written here.
    static boolean takes(String type) {
        return TYPES.contains(type);
    }

    /// Begins a row of so many values.
    void row(int values) {
        room(Short.BYTES).putShort((short) values);
    }

    void value(@Nullable Object value) {
        switch (value) {
            case null -> room(Integer.BYTES).putInt(-1);
            case String text -> bytes(text.getBytes(StandardCharsets.UTF_8));
            case byte[] bytes -> bytes(bytes);
            case Integer it -> small(it);
            case Long it -> large(it);
            case Boolean it -> room(Integer.BYTES + 1).putInt(1).put((byte) (it ? 1 : 0));
            case LocalDate it -> small((int) (it.toEpochDay() - FIRST_DAY.toEpochDay()));
            case Instant it -> large(ChronoUnit.MICROS.between(FIRST_INSTANT, it));
            default -> throw new IllegalArgumentException("COPY knows no " + value.getClass());
        }
    }

    private void small(int value) {
        room(2 * Integer.BYTES).putInt(Integer.BYTES).putInt(value);
    }

    private void large(long value) {
        room(Integer.BYTES + Long.BYTES).putInt(Long.BYTES).putLong(value);
    }

    private void bytes(byte[] bytes) {
        room(Integer.BYTES + bytes.length).putInt(bytes.length).put(bytes);
    }

    /// Ends the rows and hands them over.
    void send(Connection connection, String sql) throws SQLException {
        row(-1);
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
        copy.writeToCopy(out.array(), 0, out.position());
        copy.endCopy();
    }
}
