package shuzhi.credit.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shuzhi.credit.PartyKind;
import shuzhi.credit.Period;
import shuzhi.credit.Regime;
import shuzhi.credit.Severity;
import shuzhi.law.Law;
import shuzhi.words.Text;

/// Whether a penalty may be repaired, condition by condition (修复条件逐项核对), rules C-12 to C-14 and C-17.
///
/// @param verdict what the lines come to; the first that is not met decides
public record Eligibility(Verdict verdict, List<Line> lines) {

    /// One condition: what is asked, whether it is met, and why.
    public record Line(Text condition, boolean met, Text reason) {}

    /// What is known of a penalty and of the request.
    ///
    /// @param party empty for a class that this house does not keep
    /// @param published the day of publication, where there is one
    /// @param performed conduct corrected and duties fulfilled
    /// @param barred the law says that it cannot be repaired
    public record Question(
            Optional<PartyKind> party,
            Severity severity,
            Regime regime,
            LocalDate determined,
            Optional<LocalDate> published,
            boolean performed,
            boolean pledge,
            boolean barred) {}

    public Eligibility {
        lines = List.copyOf(lines);
    }

    /// @param day the day that is asked about; the law of that day answers
    public static Eligibility of(Question it, LocalDate day, Law law) {
        if (it.party().isEmpty()) return new Eligibility(Verdict.REJECT_OUT_OF_SCOPE, List.of());
        var period = Period.of(it.severity(), it.regime(), it.determined(), it.published(), day, law);
        boolean over = period.hiddenFrom().filter(from -> !day.isBefore(from)).isPresent();
        var lines = new ArrayList<Line>();
        lines.add(new Line(
                new Text("法律、中央文件没有规定不得修复", "No law or central document excludes repair"),
                !it.barred(),
                new Text(
                        it.severity().text().zh() + "失信信息", it.severity().text().en() + " dishonesty")));
        lines.add(minimum(period, day));
        lines.add(new Line(
                new Text("行为已纠正，义务已履行完毕", "Conduct corrected, duties fulfilled"),
                it.performed(),
                it.performed()
                        ? new Text("处罚案卷已确认履行", "The penalty file confirms it")
                        : new Text("处罚案卷尚未确认履行", "The penalty file does not confirm it yet")));
        lines.add(new Line(
                new Text("公开承诺材料真实并接受约束", "Public pledge that the materials are true"),
                it.pledge(),
                it.pledge() ? new Text("已承诺", "Given") : new Text("未承诺", "Not given")));
        return new Eligibility(verdict(it, over, lines), lines);
    }

    private static Line minimum(Period period, LocalDate day) {
        var condition = new Text("最短公示期已满", "The minimum period of publication is over");
        if (period.minimumEnds().isEmpty())
            return new Line(
                    condition,
                    true,
                    new Text("无最短公示期（" + period.basis() + "）", "There is no minimum (" + period.basis() + ")"));
        var ends = period.minimumEnds().get();
        return new Line(
                condition,
                day.isAfter(ends),
                new Text(
                        "自" + period.from() + "起至" + ends + "，" + period.repairFrom() + "起可以申请（" + period.basis() + "）",
                        "from " + period.from() + " to " + ends + "; it can be asked for from " + period.repairFrom()
                                + " on (" + period.basis() + ")"));
    }

    private static Verdict verdict(Question it, boolean over, List<Line> lines) {
        if (it.barred()) return Verdict.REFUSE_NOT_REPAIRABLE;
        if (over) return it.performed() ? Verdict.ALREADY_STOPPED : Verdict.BY_SECTOR_RULE;
        if (!lines.get(1).met()) return Verdict.REFUSE_MIN_PERIOD;
        if (!it.performed()) return Verdict.REFUSE_DUTY;
        return it.pledge() ? Verdict.ACCEPT : Verdict.REFUSE_PLEDGE;
    }
}
