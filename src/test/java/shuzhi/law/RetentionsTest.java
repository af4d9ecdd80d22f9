package shuzhi.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How long files are kept (rule G-10), counted from the year after the one they were closed in.
class RetentionsTest {
    @ParameterizedTest
    @CsvSource({
        "dossier-granted, 2025-03-03, 2055-12-31",
        "dossier-denied , 2025-03-03, 2035-12-31",
        "dossier-ended  , 2025-12-31, 2035-12-31",
        "dossier-ended  , 2026-01-01, 2036-12-31",
        "licence        , 2025-03-03, 2055-12-31",
        "payment        , 2025-03-03, 2055-12-31",
        "contact        , 2025-03-03, 2025-03-03",
        "rating         , 2025-03-03, 2035-12-31",
    })
    void untilWhen(String kind, LocalDate closed, LocalDate until) {
        assertThat(Retentions.STANDARD.of(kind, closed).until(closed, Law.STANDARD))
                .isEqualTo(until);
    }

    @org.junit.jupiter.api.Test
    void everyLineNamesItsSource() {
        assertThat(Retentions.STANDARD.rules()).allSatisfy(it -> {
            assertThat(it.article().law()).isNotBlank();
            assertThat(it.name().zh()).isNotBlank();
            assertThat(it.until(LocalDate.of(2025, 1, 1), Law.STANDARD)).isNotNull();
        });
    }
}
