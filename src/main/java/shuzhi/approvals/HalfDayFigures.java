package shuzhi.approvals;

import java.time.LocalDate;
import java.util.List;
import shuzhi.figures.Figure;
import shuzhi.figures.Fold;
import shuzhi.figures.Unit;
import shuzhi.words.Text;

/// Whether enterprises are started within half a day (半日办结数据项), measured by the minute of the office: rules A-10 and
///
final class HalfDayFigures {
    private static final LocalDate SINCE = LocalDate.of(2017, 6, 20);
    private static final String BASIS = "苏市监〔2021〕310号（A-48）；规则A-10";

    private HalfDayFigures() {}

    static List<Figure> all() {
        return List.of(new Figure(
                "approvals.startup.half-day",
                new Text("企业开办半日办结率", "Enterprises started within half a day"),
                Unit.PERCENT,
                Fold.SHARE,
                1,
                new Text(
                        "按办公时间分钟计算的净用时不超过半个工作日的企业开办占比；版本未设半日目标的不计入。",
                        "Of the enterprises started under a version with that target, those whose net time, by the"
                                + " minute of the office, is within half a working day."),
                BASIS,
                SINCE,
                "select entry, file as subject, exact as value, target as base, met as included"
                        + " from approvals_half where chain = 'enterprise-start-up'"
                        + " and finished between :from and :until and place like :place and entry < :position",
                "select entry, file as subject, p_exact as value, p_target as base, p_exact <= p_target as included"
                        + " from journey_finished where p_chain = 'enterprise-start-up' and p_exact is not null"
                        + " and p_on between :from and :until and p_place like :place and entry < :position"));
    }
}
