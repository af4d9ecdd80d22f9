package shuzhi.org;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/// Codes and names of places in three arrays (辖区数据): about 40 bytes a place, so that all villages of the country fit
/// beside a working program. Rows are added, then sorted once.
final class PlaceRows {
    /// Codes of twelve digits need 40 bits; with 23 for the row the sign stays free, so that sorting goes by code.
    private static final int ROW_BITS = 23;
    private static final long ROW_MASK = (1L << ROW_BITS) - 1;

    private long[] index;
    private int[] ends;
    private byte[] names;
    private int size;

    PlaceRows() {
        index = new long[1 << 16];
        ends = new int[1 << 16];
        names = new byte[1 << 20];
    }

    /// A copy to add to; the original stays as it is.
    PlaceRows(PlaceRows original) {
        index = original.index.clone();
        ends = original.ends.clone();
        names = original.names.clone();
        size = original.size;
    }

    void add(long code, String name) {
        if (size == ROW_MASK) throw new IllegalStateException("more than 8 million places");
        if (size == index.length) {
            index = Arrays.copyOf(index, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        var bytes = name.getBytes(UTF_8);
        int from = start(size);
        int end = from + bytes.length;
        if (end > names.length) names = Arrays.copyOf(names, Math.max(end, names.length * 2));
        System.arraycopy(bytes, 0, names, from, bytes.length);
        ends[size] = end;
        index[size] = code << ROW_BITS | size;
        size++;
    }

    /// To be called once after the last row: drops spare room and makes the rows findable.
    PlaceRows sorted() {
        index = Arrays.copyOf(index, size);
        ends = Arrays.copyOf(ends, size);
        names = Arrays.copyOf(names, start(size));
        Arrays.sort(index);
        return this;
    }

    int size() {
        return size;
    }

    long code(int at) {
        return index[at] >>> ROW_BITS;
    }

    String name(int at) {
        int row = (int) (index[at] & ROW_MASK);
        int from = start(row);
        return new String(names, from, ends[row] - from, UTF_8);
    }

    /// The first place whose code is not smaller; the number of places when all are smaller.
    int first(long code) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (code(middle) < code) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private int start(int row) {
        return row == 0 ? 0 : ends[row - 1];
    }
}
