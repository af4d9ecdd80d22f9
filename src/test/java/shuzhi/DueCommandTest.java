package shuzhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

/// `shuzhi due`, as scripts use it.
class DueCommandTest {
    private record Outcome(int exit, String out, String err) {}

    private static Outcome due(String line) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exit = new CommandLine(new DueCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(line.split(" "));
        return new Outcome(exit, out.toString(), err.toString());
    }

    @ParameterizedTest(name = "due {0} → {1}")
    @CsvSource(textBlock = """
        --from 2025-09-26 --limit 3,                                                    2025-09-30
        --from 2025-09-26T15:00 --limit 3,                                              2025-09-30
        --from 2025-09-26 --limit 0,                                                    2025-09-26
        --from 2025-06-03 --limit 10 --pause 2025-06-06..2025-06-13,                    2025-06-24
        --from 2025-06-03 --limit 10 --pause 2025-06-06..2025-06-13 --pause 2025-06-11..2025-06-17, 2025-06-26
        --from 2025-09-22 --limit 15 --unit calendar-day,                               2025-10-07
        --from 2025-09-22 --limit 15 --unit calendar-day --roll,                        2025-10-09
        --from 2025-08-31 --limit 6 --unit month --roll,                                2026-02-28
        --from 2025-09-26T15:00 --limit 3.5 --unit office-hour,                         2025-09-28T10:00
        --from 2020-01-20 --limit 5,                                                    2020-02-04
        --from 2020-01-20 --limit 5 --as-known 2020-01-25,                              2020-02-01
        """)
    void due(String line, String due) {
        assertThat(due(line).out().strip()).isEqualTo(due);
        assertThat(due(line + " --json"))
                .isEqualTo(
                        new Outcome(0, "{\"due\":\"" + due + "\",\"provisional\":false}" + System.lineSeparator(), ""));
    }

    @Test
    void explainedAsJson() {
        var outcome = due("--from 2025-09-26 --limit 1 --explain --json");
        assertThat(outcome.out().strip()).isEqualTo("""
                        {"due":"2025-09-28","provisional":false,"days":[\
                        {"date":"2025-09-26","counted":false,"reason":{"zh":"起算当日不计入","en":"the day a period starts is not counted","source":"民法典 第二百零一条"}},\
                        {"date":"2025-09-27","counted":false,"reason":{"zh":"周休息日","en":"weekend","source":"国务院关于职工工作时间的规定 第七条"}},\
                        {"date":"2025-09-28","counted":true,"reason":{"zh":"国庆节、中秋节调休上班","en":"made-up working day for National Day and Mid-Autumn Festival","source":"国办发明电〔2024〕12号 https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm"}}]}""");
    }

    @Test
    void explainedForPeople() {
        var lines = due("--from 2025-09-22 --limit 9 --unit calendar-day --roll --explain")
                .out()
                .lines()
                .toList();
        assertThat(lines).hasSize(1 + 18);
        assertThat(lines.getFirst()).isEqualTo("2025-10-09");
        assertThat(lines.get(10)).startsWith("2025-10-01  +  自然日 / calendar day");
        assertThat(lines.getLast()).startsWith("2025-10-09  -  ").endsWith("[民法典 第二百零三条]");
    }

    @Test
    void provisionalAndOpen() {
        assertThat(due("--from 2026-12-31 --limit 1 --json").out())
                .startsWith("{\"due\":\"2027-01-04\",\"provisional\":true");
        assertThat(due("--from 2026-12-31 --limit 1").out()).contains("暂定", "provisional");
        assertThat(JsonMapper.shared()
                        .readTree(due("--from 2025-06-03 --limit 3 --pause 2025-06-04.. --json")
                                .out())
                        .path("due")
                        .isNull())
                .isTrue();
        assertThat(due("--from 2025-06-03 --limit 3 --pause 2025-06-04..").out())
                .contains("no due date");
    }

    @ParameterizedTest(name = "due {0} is refused: {1}")
    @CsvSource(textBlock = """
        --limit 3,                                                      缺少 --from
        --from 2025-09-26,                                              缺少 --limit
        --from 2025-02-30 --limit 3,                                    2025-02-30
        --from 26.9.2025 --limit 3,                                     不是有效日期
        --from 2025-09-26 --limit three,                                不是零或正整数
        --from 2025-09-26 --limit -3,                                   不是零或正整数
        --from 2025-09-26 --limit 99999999999,                          不是零或正整数
        --from 2025-09-26 --limit 3 --unit week,                        可用
        --from 2025-09-26 --limit 3 --unit office-hour,                 钟点
        --from 2025-09-26T15:00 --limit 0.001 --unit office-hour,       整分钟
        --from 2025-09-26 --limit 3 --pause 2025-09-28,                 须写作
        --from 2025-09-26 --limit 3 --pause 2025-09-28..2025-09-27,     止日早于起日
        --from 2025-09-26 --limit 3 --as-known yesterday,               --as-known
        --from 2025-09-26 --limit 3 --as-known 2006-01-01,              最早的放假通知
        --from 2006-12-31 --limit 3,                                    2007-01-01
        --from 2025-09-26 --limit 999999,                               2050-12-31
        """)
    void badInput(String line, String message) {
        var outcome = due(line + " --json");
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains(message);
        assertThat(outcome.err().strip().lines()).as("both languages").hasSize(2);
    }
}
