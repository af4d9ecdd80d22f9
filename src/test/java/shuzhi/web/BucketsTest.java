package shuzhi.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// How often one address may ask (threat T15).
class BucketsTest {
    private static final long SECOND = 1_000_000_000L;

    @Test
    void soManyAtOnceThenSoManyASecond() {
        var buckets = new Buckets(3, 2);
        assertThat(taken(buckets, "10.0.0.1", 5, 0)).isEqualTo(3);
        assertThat(taken(buckets, "10.0.0.1", 5, SECOND / 4)).isZero();
        assertThat(taken(buckets, "10.0.0.1", 5, SECOND)).isEqualTo(2);
        assertThat(taken(buckets, "10.0.0.1", 9, 100 * SECOND)).isEqualTo(3);
    }

    @Test
    void eachAddressHasItsOwnAndAnIpv6HouseholdOne() {
        var buckets = new Buckets(1, 1);
        assertThat(taken(buckets, "10.0.0.1", 1, 0)).isEqualTo(1);
        assertThat(taken(buckets, "10.0.0.2", 1, 0)).isEqualTo(1);
        assertThat(taken(buckets, "2001:db8:0:1:0:0:0:1", 1, 0)).isEqualTo(1);
        assertThat(taken(buckets, "2001:db8:0:1:9:9:9:9", 1, 0)).isZero();
        assertThat(taken(buckets, "2001:db8:0:2:0:0:0:1", 1, 0)).isEqualTo(1);
    }

    @Test
    void memoryIsBounded() {
        var buckets = new Buckets(1, 0.001);
        assertThat(taken(buckets, "first", 1, 0)).isEqualTo(1);
        for (int i = 0; i < 50_000; i++) taken(buckets, "address " + i, 1, 0);
        assertThat(taken(buckets, "first", 1, 0)).as("forgotten").isEqualTo(1);
        assertThat(taken(buckets, "address 49999", 1, 0)).as("remembered").isZero();
    }

    private static int taken(Buckets buckets, String address, int asked, long nanos) {
        int taken = 0;
        for (int i = 0; i < asked; i++) if (buckets.take(address, nanos)) taken++;
        return taken;
    }
}
