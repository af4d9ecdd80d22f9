package shuzhi.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shuzhi.approvals.card.Colour;
import shuzhi.approvals.card.Profile;
import shuzhi.approvals.dossier.Status;
import shuzhi.calendar.Calendars;

/// The default profile of rule A-56. 2025-09-30 is a Tuesday before eight days off; the 28th is a made-up Sunday.
class WatchTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            # status,   promised, due,        statutory,  deemed, today,      warning
            RECEIVED,   0,        2025-09-25, ,           false,  2025-09-22, NORMAL
            RECEIVED,   0,        2025-09-25, ,           false,  2025-09-24, PREWARNING
            RECEIVED,   0,        2025-09-25, ,           false,  2025-09-26, RED
            COMPLETED,  0,        2025-09-25, ,           false,  2025-09-25, PREWARNING
            CORRECTION, 0,        2025-09-25, ,           false,  2025-09-26, NORMAL
            ACCEPTED,   3,        2025-09-25, 2025-10-15, false,  2025-09-23, NORMAL
            ACCEPTED,   3,        2025-09-25, 2025-10-15, false,  2025-09-24, PREWARNING
            ACCEPTED,   3,        2025-09-25, 2025-10-15, false,  2025-09-25, PREWARNING
            ACCEPTED,   3,        2025-09-25, 2025-10-15, false,  2025-09-26, YELLOW
            ACCEPTED,   3,        2025-09-25, 2025-10-15, false,  2025-10-15, YELLOW
            ACCEPTED,   3,        2025-09-25, 2025-10-15, false,  2025-10-16, RED
            ACCEPTED,   10,       2025-09-30, 2025-10-15, false,  2025-09-26, NORMAL
            ACCEPTED,   10,       2025-09-30, 2025-10-15, false,  2025-09-28, PREWARNING
            ACCEPTED,   11,       2025-09-30, 2025-10-15, false,  2025-09-26, PREWARNING
            ACCEPTED,   3,        2025-09-25, 2025-10-15, true,   2025-09-22, RED
            SUSPENDED,  3,        ,           2025-10-15, false,  2025-12-01, NORMAL
            DELIVERED,  3,        2025-09-25, 2025-10-15, false,  2025-12-01, NORMAL
            """)
    void theWarningOfADay(
            Status status,
            int promised,
            LocalDate due,
            LocalDate statutory,
            boolean deemed,
            LocalDate today,
            Colour warning) {
        var day = Optional.ofNullable(due);
        var dossier = new Views.Dossier(
                "file",
                "number",
                "item",
                1,
                "",
                "body",
                "329900000000",
                "ONLINE",
                "person",
                status,
                LocalDate.of(2025, 9, 18),
                day.orElse(LocalDate.MAX),
                day,
                deemed,
                promised,
                day,
                Optional.ofNullable(statutory),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0);
        assertThat(Watch.of(
                        dossier,
                        Profile.named("DEFAULT"),
                        today,
                        Calendars.load().latest()))
                .isEqualTo(warning);
    }
}
