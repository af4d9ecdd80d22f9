package shuzhi.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// A token bucket for each address (限流): so many at once, so many a second after that. Memory is bounded: the address
/// that was quiet longest is forgotten first.
final class Buckets {
    private static final int ADDRESSES_MAX = 50_000;
    private static final double NANOS = 1e9;

    private final int burst;
    private final double perSecond;
    private final Map<String, Bucket> byAddress = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES_MAX;
        }
    };

    private record Bucket(double tokens, long nanos) {}

    Buckets(int burst, double perSecond) {
        this.burst = burst;
        this.perSecond = perSecond;
    }

    /// Takes a token; false when there is none.
    ///
    /// @param nanos a clock that only runs forward, in nanoseconds
    synchronized boolean take(String address, long nanos) {
        var known = byAddress.get(network(address));
        double filled =
                known == null ? burst : Math.min(burst, known.tokens + (nanos - known.nanos) / NANOS * perSecond);
        boolean enough = filled >= 1;
        byAddress.put(network(address), new Bucket(enough ? filled - 1 : filled, nanos));
        return enough;
    }

    /// Whole seconds until the next token.
    int waitSeconds() {
        return (int) Math.ceil(1 / perSecond);
    }

    /// A household with IPv6 has a whole /64 network of addresses; it is one address here.
    private static String network(String address) {
        if (!address.contains(":")) return address;
        var parts = address.split(":", -1);
        return String.join(":", Arrays.copyOf(parts, Math.min(4, parts.length)));
    }
}
