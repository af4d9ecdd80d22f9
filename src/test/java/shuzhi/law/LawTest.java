package shuzhi.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shuzhi.calendar.Limit;
import shuzhi.calendar.OutsideData;
import shuzhi.calendar.Unit;

/// The limits of rule A-09, as they stood on a day.
class LawTest {
    private static final Law LAW = Law.load();

    @ParameterizedTest(name = "{0} on {1}: {2} {3}, {4}")
    @CsvSource({
        "correction-notice,        2025-09-26,  5, WORKING_DAY,  行政许可法 第三十二条第一款第四项",
        "decision,                 2025-09-26, 20, WORKING_DAY,  行政许可法 第四十二条第一款",
        "decision-extension,       2025-09-26, 10, WORKING_DAY,  行政许可法 第四十二条第一款",
        "joint-decision,           2025-09-26, 45, WORKING_DAY,  行政许可法 第四十二条第二款",
        "joint-decision-extension, 2025-09-26, 15, WORKING_DAY,  行政许可法 第四十二条第二款",
        "first-review,             2025-09-26, 20, WORKING_DAY,  行政许可法 第四十三条",
        "delivery,                 2025-09-26, 10, WORKING_DAY,  行政许可法 第四十四条",
        "inspection-start,         2025-09-26,  5, WORKING_DAY,  行政许可法 第五十五条第二款",
        "hearing-request,          2025-09-26,  5, WORKING_DAY,  行政许可法 第四十七条第一款",
        "hearing,                  2025-09-26, 20, WORKING_DAY,  行政许可法 第四十七条第一款",
        "hearing-notice,           2025-09-26,  7, WORKING_DAY,  行政许可法 第四十八条第一款第一项",
        "renewal-request,          2025-09-26, 30, CALENDAR_DAY, 行政许可法 第五十条第一款",
        "business-registration,    2025-09-26,  3, WORKING_DAY,  市场主体登记管理条例 第十九条",
        "real-estate-registration, 2025-09-26, 30, WORKING_DAY,  不动产登记暂行条例 第二十条",
        "construction-permit,      2019-04-22, 15, CALENDAR_DAY, 建筑法 第八条第二款",
        "construction-permit,      2019-04-23,  7, CALENDAR_DAY, 建筑法 第八条第二款",
        "project-approval,         2025-09-26, 20, WORKING_DAY,  企业投资项目核准和备案管理条例 第十条",
        "project-assessment,       2025-09-26, 30, WORKING_DAY,  企业投资项目核准和备案管理条例 第九条",
        "disclosure-answer,        2025-09-26, 20, WORKING_DAY,  政府信息公开条例 第三十三条",
        "disclosure-third-party,   2025-09-26, 15, WORKING_DAY,  政府信息公开条例 第三十二条",
        "penalty-decision,         2025-09-26, 90, CALENDAR_DAY, 行政处罚法 第六十条",
        "fine-payment,             2025-09-26, 15, CALENDAR_DAY, 行政处罚法 第六十七条第三款",
        "reconsideration,          2025-09-26, 60, CALENDAR_DAY, 行政复议法 第二十条第一款",
        "suit,                     2025-09-26,  6, MONTH,        行政诉讼法 第四十六条第一款",
        "card-answer,              2025-09-26,  3, WORKING_DAY,  本系统默认设置 规则A-58",
        "chain-construction,       2025-09-26, 50, WORKING_DAY,  苏政办发〔2017〕92号 3550",
    })
    void limit(String id, LocalDate on, int amount, Unit unit, String article) {
        var parameter = LAW.limit(id, on);
        assertThat(parameter.limit()).isEqualTo(new Limit(amount, unit));
        assertThat(parameter.article()).hasToString(article);
    }

    @Test
    void aDayBeforeTheLawIsSaidClearly() {
        assertThatThrownBy(() -> LAW.limit("reconsideration", LocalDate.parse("2023-12-31")))
                .isInstanceOfSatisfying(OutsideData.class, outside -> {
                    assertThat(outside.text().zh()).contains("reconsideration", "2024-01-01", "行政复议法", "2023-12-31");
                    assertThat(outside.text().en()).contains("reconsideration", "2024-01-01", "2023-12-31");
                });
    }

    @Test
    void anUnknownParameterIsABug() {
        assertThatThrownBy(() -> LAW.limit("no-such-limit", LocalDate.parse("2025-09-26")))
                .isInstanceOf(IllegalArgumentException.class)
                .isNotInstanceOf(OutsideData.class)
                .hasMessageContaining("no-such-limit");
    }

    @Test
    void versionsOfOneParameterNeverOverlapAndEveryRowHasASource() {
        for (var versions : LAW.parameters().stream()
                .collect(Collectors.groupingBy(Parameter::id))
                .values())
            for (int i = 1; i < versions.size(); i++)
                assertThat(versions.get(i - 1).validTo())
                        .as(versions.get(i).id())
                        .contains(versions.get(i).validFrom().minusDays(1));
        assertThat(LAW.parameters()).allSatisfy(row -> {
            assertThat(row.article().law()).isNotBlank();
            assertThat(row.article().article()).isNotBlank();
            assertThat(row.note()).isNotBlank();
            if (!List.of("percent", "count", "yuan").contains(row.unit()))
                assertThat(row.limit().amount()).isNotNegative();
        });
    }
}
