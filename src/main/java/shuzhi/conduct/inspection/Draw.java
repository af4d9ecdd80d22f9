package shuzhi.conduct.inspection;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import shuzhi.proof.Hash;

/// A sealed draw (封存抽取): who is drawn follows from a seed, a lot and a pool, and from nothing else. The commitment to
/// seed and pool is published before anybody knows the lot; a second person gives the lot before anybody else knows
/// the seed. So neither of the two can choose, and a stranger can do the draw again.
///
/// Texts are UTF-8, lines end in a newline. With SM3 (GB/T 32905):
/// commitment = SM3(seed line, then the lines of the pool, in order);
/// drawn = the line of the pool with the number SM3(seed line, lot line, then the lines of the pool), read as a whole
/// number, modulo the size of the pool, counted from 0. The bias is less than the size of the pool in 2^256.
public record Draw(String seed, List<String> pool) {
    /// Short seeds could be guessed, and the pool with them.
    public static final int SEED_MIN = 16;

    public Draw {
        pool = List.copyOf(pool);
    }

    /// What is published before: SM3 in hexadecimal.
    public String commitment() {
        return Hash.SM3.of(bytes(seed + "\n" + lines())).hex();
    }

    /// The object that this lot draws.
    ///
    /// @throws IllegalStateException when the pool is empty
    public String drawn(String lot) {
        if (pool.isEmpty()) throw new IllegalStateException("an empty pool");
        var number = new BigInteger(
                Hash.SM3.of(bytes(seed + "\n" + lot + "\n" + lines())).hex(), 16);
        return pool.get(number.mod(BigInteger.valueOf(pool.size())).intValue());
    }

    private String lines() {
        var text = new StringBuilder();
        for (var it : pool) text.append(it).append('\n');
        return text.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
