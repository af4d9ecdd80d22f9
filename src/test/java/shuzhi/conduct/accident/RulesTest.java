package shuzhi.conduct.accident;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shuzhi.calendar.Calendars;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.testing.Story;

/// The register of accidents as given, when, then (rule F-11): a month is closed with what the ledger counts.
class RulesTest {
    private static final String KEEPER = "11329900MB9000111W";

    private static final String REGISTER = """
            given | day        | who     | when                                                        | then
            -     | 2025-02-03 | head    | Correct 事故〔2025〕1号 0 1 5 续报                              | refused NO_SUCH_ACCIDENT
                  |            | officer | CloseMonth 2025-01-15 0                                     | no power
                  |            | head    | CloseMonth 2025-02-01 0                                     | refused MONTH_NOT_OVER
                  |            | head    | CloseMonth 2025-01-15 1                                     | refused COUNT_DOES_NOT_AGREE 0
                  |            | head    | CloseMonth 2025-01-15 0                                     | MonthClosed month=2025-01-01 accidents=0 body=@keeper
                  |            | head    | CloseMonth 2025-01-01 0                                     | refused MONTH_NOT_OVER
                  | 2025-02-10 | other   | Enter 2025-02-08 示例厂 - 0 1 5 机械伤害                       | refused NOT_YOUR_REGISTER
                  |            | officer | Enter 2025-02-11 示例厂 - 0 1 5 机械伤害                       | refused IN_THE_FUTURE
                  |            | officer | Enter 2025-02-08 _ - 0 1 5 机械伤害                           | refused NOTHING_SAID
                  |            | officer | Enter 2025-02-08 示例厂 - 0 1 5 机械伤害                       | Entered accident=事故〔2025〕1号 grade=ORDINARY delay=2 injuries=1
                  |            | officer | Enter 2025-02-09 示例仓库 - 0 0 1 货架倒塌                     | Entered grade=ORDINARY delay=1
                  | 2025-02-20 | head    | Correct 事故〔2025〕1号 3 1 5 _                                | refused NOTHING_SAID
                  |            | head    | Correct 事故〔2025〕1号 3 1 5 重伤者死亡                        | Corrected grade=LARGER deaths=3
                  |            | head    | Exclude 事故〔2025〕2号 自然灾害                                | refused NO_EVIDENCE
                  |            | head    | Exclude 事故〔2025〕2号 自然灾害 [(认定书 a1)]                   | Excluded day=2025-02-09
                  |            | head    | Conclude 事故〔2025〕2号 责任事故 追责 [(报告 a2)]               | refused NO_SUCH_ACCIDENT
                  | 2025-03-03 | head    | CloseMonth 2025-02-01 0                                     | refused COUNT_DOES_NOT_AGREE 1
                  |            | head    | CloseMonth 2025-02-01 1                                     | MonthClosed month=2025-02-01 accidents=1
                  | 2025-04-01 | head    | Conclude 事故〔2025〕1号 责任事故 追责                           | refused NO_EVIDENCE
                  |            | head    | Conclude 事故〔2025〕1号 责任事故 追责 [(报告 a2)]               | Concluded accident=事故〔2025〕1号
                  |            | head    | CloseMonth 2025-04-01 0                                     | refused MONTH_NOT_OVER
            """;

    private static Story<Command, Act, State> story() {
        return new Story<>(Rules.ACCIDENTS, Calendars.load().latest())
                .cast("officer", actor("officer", KEEPER, Role.REVIEWER))
                .cast("head", actor("head", KEEPER, Role.HEAD))
                .cast("other", actor("other", "11329900MB90000319", Role.HEAD))
                .value("keeper", KEEPER);
    }

    private static Actor actor(String name, String body, Role role) {
        return new Actor("person-" + name, name, body, "329900000000", Set.of(role));
    }

    @TestFactory
    Stream<DynamicTest> aRegister() {
        return story().table(REGISTER);
    }

    @Test
    void everyCommandAppears() {
        assertThat(story().neverDone(List.of(REGISTER))).isEmpty();
    }

    @Test
    void everyRefusalAppears() {
        assertThat(Story.neverRefused(Refusal.values(), List.of(REGISTER))).isEmpty();
    }

    /// 生产安全事故报告和调查处理条例 第三条: from the number on, as the article says.
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, ORDINARY", "2, 9, 999.99, ORDINARY", "3, 0, 0, LARGER", "0, 10, 0, LARGER", "0, 0, 1000, LARGER",
        "9, 49, 4999, LARGER", "10, 0, 0, MAJOR", "0, 50, 0, MAJOR", "0, 0, 5000, MAJOR", "29, 99, 9999, MAJOR",
        "30, 0, 0, GRAVEST", "0, 100, 0, GRAVEST", "0, 0, 10000, GRAVEST"
    })
    void theGradeFollowsFromTheNumbers(int deaths, int injuries, BigDecimal loss, Grade expected) {
        assertThat(Grade.of(deaths, injuries, loss)).isEqualTo(expected);
    }
}
