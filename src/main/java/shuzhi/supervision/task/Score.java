package shuzhi.supervision.task;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import shuzhi.law.Law;
import shuzhi.words.Text;

/// How a body does with the tasks it leads, in points (督办任务评分), rules E-14 to E-17: results that the issuer accepted
/// count; reports, papers and meetings do not, however many there are. What each thing is worth is dated data
/// (`task-score-…` among the parameters of the law). Bodies are scored, never persons.
///
/// @param tasks how many were due
/// @param lines everything that was looked at, with what it gives; what gives nothing stands there, too
public record Score(int tasks, List<Line> lines) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// What became of a task that was due (任务结果).
    ///
    /// @param accepted found good by the issuer and not open again
    /// @param onTime the accepted result was handed in not later than it was due
    /// @param firstTime never sent back
    /// @param reports how often progress was reported
    /// @param papers how many papers came with the results
    public record Result(
            String lead,
            String number,
            String file,
            boolean accepted,
            boolean onTime,
            boolean firstTime,
            int reopened,
            int deferrals,
            boolean yellow,
            boolean red,
            int reports,
            int papers) {}

    /// One line of the account (评分明细).
    ///
    /// @param each points for each; negative for what is taken off, 0 for what does not count
    public record Line(Text what, int count, int each, String basis) {
        public int points() {
            return count * each;
        }
    }

    public Score {
        lines = List.copyOf(lines);
    }

    /// The score of one body.
    ///
    /// @param day whose rule holds
    public static Score of(List<Result> results, Law law, LocalDate day) {
        var account = new Account(results, law, day);
        return new Score(
                results.size(),
                List.of(
                        account.line("accepted", 1, "结果经审核认可", "Results accepted", counted(Result::accepted)),
                        account.line(
                                "on-time",
                                1,
                                "其中按时提交",
                                "Of these, handed in on time",
                                counted(it -> it.accepted && it.onTime)),
                        account.line(
                                "first-time",
                                1,
                                "其中一次通过",
                                "Of these, never sent back",
                                counted(it -> it.accepted && it.firstTime)),
                        account.line("reopened", -1, "重新交办次数", "Times reopened", Result::reopened),
                        account.line(
                                "deferral",
                                -1,
                                "第二次起的延期次数",
                                "Deferrals beyond the first",
                                it -> Math.max(0, it.deferrals - 1)),
                        account.line("yellow", -1, "黄牌", "Yellow cards", counted(Result::yellow)),
                        account.line("red", -1, "红牌", "Red cards", counted(Result::red)),
                        account.line("report", 1, "反馈次数（不计分）", "Reports, which do not count", Result::reports),
                        account.line("paper", 1, "材料份数（不计分）", "Papers, which do not count", Result::papers)));
    }

    private static ToIntFunction<Result> counted(Predicate<Result> that) {
        return it -> that.test(it) ? 1 : 0;
    }

    private record Account(List<Result> results, Law law, LocalDate day) {
        Line line(String id, int sign, String zh, String en, ToIntFunction<Result> count) {
            var parameter = law.limit("task-score-" + id, day);
            return new Line(
                    new Text(zh, en),
                    results.stream().mapToInt(count).sum(),
                    sign * parameter.value(),
                    parameter.article().toString());
        }
    }

    public int points() {
        return lines.stream().mapToInt(Line::points).sum();
    }

    /// What all tasks would give if each were accepted, on time and at once.
    public int most() {
        return tasks * lines.stream().limit(3).mapToInt(Line::each).sum();
    }

    /// Points of the most possible, in percent with one decimal, never below 0.
    public BigDecimal percent() {
        if (most() == 0) return BigDecimal.ZERO;
        return HUNDRED.multiply(BigDecimal.valueOf(Math.max(0, points())))
                .divide(BigDecimal.valueOf(most()), 1, RoundingMode.HALF_UP);
    }
}
