package shuzhi.business;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// What is quick is exact to the last entry; what is slow is given as it stands and added up anew beside.
class RecentTest {
    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void quickOnesAreAlwaysNew() {
        var recent = new Recent<String, Long>();
        var made = new AtomicInteger();
        for (long position : new long[] {1, 1, 2, 3, 3})
            assertThat(recent.get("board", position, at -> {
                        made.incrementAndGet();
                        return at;
                    }))
                    .isEqualTo(position);
        assertThat(made).hasValue(3);
    }

    @Test
    void aSlowOneIsGivenAsItStandsAndMadeAnewBeside() throws InterruptedException {
        var recent = new Recent<String, Long>();
        assertThat(recent.get("board", 1, at -> {
                    sleep(120);
                    return at;
                }))
                .isEqualTo(1);
        assertThat(recent.get("board", 2, at -> at)).as("not at once").isEqualTo(1);
        sleep(1500);
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        for (int i = 0; i < 3; i++)
            assertThat(recent.get("board", 2, at -> {
                        begun.countDown();
                        try {
                            go.await();
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                        }
                        return at;
                    }))
                    .isEqualTo(1);
        begun.await();
        go.countDown();
        var end = Instant.now().plusSeconds(10);
        while (recent.get("board", 2, at -> at) != 2) {
            assertThat(Instant.now()).isBefore(end);
            sleep(5);
        }
    }
}
