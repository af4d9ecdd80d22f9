package shuzhi.proof;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// Reads public lines (公开行) just far enough to know that nobody can read them in two ways: one JSON object, no spaces
/// outside strings, no name twice in an object, no escape in a name, UTF-8, and its own `position`.
/// One object reads many lines of one array; not for many threads.
final class Line {
    /// Deeper nesting than any act has; the reader is recursive.
    private static final int DEPTH_MAX = 64;

    private static final byte[] POSITION = "position".getBytes(StandardCharsets.US_ASCII);

    private final byte[] bytes;
    private int at;
    private int end;
    private boolean ascii;
    private long position;

    Line(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Empty when the line is well formed and says that it stands at `place`.
    Optional<Failure> check(int from, int to, long place) {
        at = from;
        end = to;
        ascii = true;
        position = -1;
        boolean whole = at < end && bytes[at] == '{' && object(1) && at == end;
        if (!whole || !(ascii || isUtf8(from)))
            return Optional.of(Failure.at(place, Failure.Kind.LINE_FORMAT, place, at - from));
        if (position != place)
            return Optional.of(Failure.at(place, Failure.Kind.WRONG_POSITION, place, position < 0 ? "?" : position));
        return Optional.empty();
    }

    private boolean isUtf8(int from) {
        var line = ByteBuffer.wrap(bytes, from, end - from);
        try {
            StandardCharsets.UTF_8.newDecoder().decode(line);
            return true;
        } catch (CharacterCodingException _) {
            at = line.position();
            return false;
        }
    }

    private boolean value(int depth) {
        if (at == end) return false;
        return switch (bytes[at]) {
            case '{' -> object(depth + 1);
            case '[' -> array(depth + 1);
            case '"' -> string(true);
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'n' -> word("null");
            default -> number();
        };
    }

    private boolean object(int depth) {
        if (depth > DEPTH_MAX) return false;
        at++;
        if (take('}')) return true;
        var names = new int[16];
        int count = 0;
        do {
            int start = at;
            if (!string(false)) return false;
            if (count + 2 > names.length) names = Arrays.copyOf(names, 2 * count);
            names[count++] = start + 1;
            names[count++] = at - 1;
            if (isRepeated(names, count) || !take(':')) return false;
            int from = at;
            if (!value(depth)) return false;
            if (depth == 1 && equal(start + 1, names[count - 1], POSITION)) position = number(from);
        } while (take(','));
        return take('}');
    }

    private boolean array(int depth) {
        if (depth > DEPTH_MAX) return false;
        at++;
        if (take(']')) return true;
        do if (!value(depth)) return false;
        while (take(','));
        return take(']');
    }

    /// @param escapes whether a backslash may stand in it
    private boolean string(boolean escapes) {
        if (!take('"')) return false;
        for (; at < end; at++) {
            byte next = bytes[at];
            if (next == '"') {
                at++;
                return true;
            }
            if (next < 0) ascii = false;
            else if (next < ' ') return false;
            else if (next == '\\' && !(escapes && escape())) return false;
        }
        return false;
    }

    private boolean escape() {
        if (++at >= end) return false;
        if (bytes[at] != 'u') return "\"\\/bfnrt".indexOf(bytes[at]) >= 0;
        for (int i = 0; i < 4; i++) if (++at >= end || Character.digit(bytes[at], 16) < 0) return false;
        return true;
    }

    private boolean word(String word) {
        for (int i = 0; i < word.length(); i++) if (!take(word.charAt(i))) return false;
        return true;
    }

    private boolean number() {
        take('-');
        if (!take('0') && !digits()) return false;
        if (take('.') && !digits()) return false;
        if (at < end && (bytes[at] == 'e' || bytes[at] == 'E')) {
            at++;
            if (!take('+')) take('-');
            return digits();
        }
        return true;
    }

    private boolean digits() {
        int from = at;
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9') at++;
        return at > from;
    }

    private boolean take(char wanted) {
        if (at >= end || bytes[at] != wanted) return false;
        at++;
        return true;
    }

    private boolean isRepeated(int[] names, int count) {
        int from = names[count - 2];
        int to = names[count - 1];
        for (int i = 0; i < count - 2; i += 2)
            if (Arrays.equals(bytes, names[i], names[i + 1], bytes, from, to)) return true;
        return false;
    }

    private boolean equal(int from, int to, byte[] word) {
        return Arrays.equals(bytes, from, to, word, 0, word.length);
    }

    /// The value that ends here as a place in the ledger; -1 when it is none.
    private long number(int from) {
        if (at - from > 18) return -1;
        long number = 0;
        for (int i = from; i < at; i++) {
            if (bytes[i] < '0' || bytes[i] > '9') return -1;
            number = 10 * number + bytes[i] - '0';
        }
        return number;
    }
}
