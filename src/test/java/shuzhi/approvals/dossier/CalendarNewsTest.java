package shuzhi.approvals.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import shuzhi.calendar.Calendars;

/// What a holiday notice does to a running clock: the extension of the Spring Festival of 2020 became
/// known on
/// 2020-01-26, when the dossier below was in hand already.
class CalendarNewsTest {
    static final String TABLE = """
            given                                                                                              | day        | when           | then
            Submitted item=@permit version=1 body=@housing; Accepted from=2020-01-20 promised=10 statutory=20 promisedDue=2020-02-07 statutoryDue=2020-02-21 | 2020-01-27 | Recalculate 国办发明电〔2020〕1号 | Recalculated 国办发明电〔2020〕1号 2020-02-07 2020-02-11 2020-02-21 2020-02-25 false
                                                                                                               |            | Recalculate 国办发明电〔2020〕1号 | refused NOTHING_CHANGES
            """;

    @TestFactory
    Stream<DynamicTest> theDueDateMovesAndTheOldOneIsKept() {
        return Stories.story(Calendars.load().asKnownOn(LocalDate.of(2020, 1, 27)))
                .table(TABLE);
    }

    @Test
    void beforeTheNoticeTheOldDatesHeld() {
        var before = Calendars.load().asKnownOn(LocalDate.of(2020, 1, 20));
        var from = LocalDate.of(2020, 1, 20);
        assertThat(before.add(from, 10).day()).isEqualTo("2020-02-07");
        assertThat(before.add(from, 20).day()).isEqualTo("2020-02-21");
    }

    /// No notice, no certainty: a limit that runs into such a year is provisional, and says so.
    @TestFactory
    Stream<DynamicTest> aLimitIntoAYearWithoutNoticeIsProvisional() {
        return Stories.story(Calendars.load().asKnownOn(LocalDate.of(2025, 10, 1)))
                .table("""
                given | day        | who    | when           | then
                -     | 2025-12-01 |        | Submit         | Submitted _
                      |            |        | Accept         | Accepted promisedDue=2025-12-15 statutoryDue=2025-12-29 provisional=false
                      |            |        | Pause days=10  | Paused _
                      | 2025-12-15 | system | Resume         | Resumed promisedDue=2025-12-29 provisional=true
                """);
    }
}
