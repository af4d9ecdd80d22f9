package shuzhi.projects;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static shuzhi.schedule.Whole.Verdict.AGREES;
import static shuzhi.schedule.Whole.Verdict.DISAGREES;
import static shuzhi.schedule.Whole.Verdict.ROUNDED;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import shuzhi.exchange.BadFile;

/// The plans of major projects of Jiangsu as they were published (figures: the README of the shared data).
class PlanCheckTest {
    private static final String HEADER = "范围,数据项,单位,分组,项,数\n";
    private static final String PLAN_2023 = HEADER + """
            全部,项目数,个,,合计,532
            产业项目,项目数,个,,合计,415
            产业项目,项目数,个,建设性质,新建,231
            产业项目,项目数,个,建设性质,续建,184
            全部,总投资,亿元,,合计,4905.3
            全部,总投资,亿元,建设性质,新建,2003.4
            全部,总投资,亿元,建设性质,续建,2901.9
            全部,年度投资,亿元,,合计,1400
            全部,年度投资,亿元,建设性质,新建,590.7
            全部,年度投资,亿元,建设性质,续建,809.3
            """;
    private static final String PLAN_2017 = HEADER + """
            全部,项目数,个,,合计,400
            全部,项目数,个,领域,第一类,260
            全部,项目数,个,领域,第二类,79
            全部,项目数,个,领域,第三类,25
            全部,项目数,个,领域,第四类,36
            全部,项目数,个,建设性质,新建,229
            全部,项目数,个,建设性质,续建,171
            全部,年度投资,亿元,,合计,1102
            全部,年度投资,亿元,建设性质,新建,553
            全部,年度投资,亿元,建设性质,续建,547
            """;

    private static List<PlanCheck.Finding> checked(String table) throws IOException {
        return PlanCheck.of(PlanCheck.read(new ByteArrayInputStream(table.getBytes(UTF_8)), false));
    }

    @Test
    void thePlanOf2023Agrees() throws IOException {
        assertThat(checked(PLAN_2023))
                .extracting(
                        it -> it.scope(), it -> it.measure(), it -> it.whole().verdict())
                .containsExactly(tuple("产业项目", "项目数", AGREES), tuple("全部", "总投资", AGREES), tuple("全部", "年度投资", AGREES));
    }

    @Test
    void thePlanOf2017IsFlagged() throws IOException {
        var findings = checked(PLAN_2017);
        assertThat(findings)
                .extracting(it -> it.grouping(), it -> it.whole().verdict())
                .containsExactly(tuple("领域", AGREES), tuple("建设性质", AGREES), tuple("建设性质", DISAGREES));
        assertThat(findings.getLast().text().zh()).isEqualTo("全部 年度投资 (建设性质)：不一致。分项 553 + 547 = 1100，合计写 1102亿元，相差 2");
        assertThat(findings.getLast().text().en()).contains("Does not agree").contains("difference 2");
    }

    /// 2016: 1091.3 + 1125.4 = 2216.7 against a stated 2216.6.
    @Test
    void aDifferenceWithinRoundingIsShownAndIsNoFault() throws IOException {
        var findings = checked(HEADER + """
                全部,总投资,亿元,,合计,2216.6
                全部,总投资,亿元,建设性质,新建,1091.3
                全部,总投资,亿元,建设性质,续建,1125.4
                """);
        assertThat(findings.getFirst().whole().verdict()).isEqualTo(ROUNDED);
        assertThat(findings.getFirst().text().zh()).contains("相差 -0.1");
    }

    /// What is counted is never rounded, and a part that is divided further must be the same number in both places.
    @Test
    void countsAreExactAndPartsSayTheSameTwice() throws IOException {
        assertThat(checked(HEADER + """
                        全部,项目数,个,,合计,100
                        全部,项目数,个,类别,产业项目,70
                        全部,项目数,个,类别,其他项目,31
                        产业项目,项目数,个,,合计,71
                        """))
                .extracting(
                        it -> it.scope(), it -> it.grouping(), it -> it.whole().verdict())
                .containsExactly(tuple("全部", "类别", DISAGREES), tuple("产业项目", "", DISAGREES));
    }

    @Test
    void whatCannotBeCheckedIsSaid() {
        assertThatThrownBy(() -> checked(HEADER + "全部,项目数,个,类别,产业项目,70\n"))
                .isInstanceOfSatisfying(
                        BadFile.class, it -> assertThat(it.text().en()).contains("has no whole"));
        assertThatThrownBy(() -> checked(HEADER + "全部,项目数,个,,合计,约70\n"))
                .isInstanceOfSatisfying(
                        BadFile.class, it -> assertThat(it.line()).isEqualTo(2));
    }
}
