package shuzhi.people;

import java.time.LocalDate;
import java.util.List;
import shuzhi.figures.Figure;
import shuzhi.figures.Fold;
import shuzhi.figures.Unit;
import shuzhi.words.Text;

/// The numbers that people owe to the duty report (干部与班子数据项): counts of procedure, never of a person's
/// worth (F-18).
final class Figures {
    private static final LocalDate SINCE = LocalDate.of(2018, 1, 1);
    private static final String TOGETHER = "重大行政决策程序暂行条例 第三十条（E-21）";

    private static final String SELECTED = "党政领导干部选拔任用工作条例（F-12）";

    private Figures() {}

    static List<Figure> all() {
        return List.of(
                count(
                        "councils",
                        Unit.TIMES,
                        new Text("集体决策会议次数", "Meetings for collective decisions"),
                        new Text("期内召开的集体决策会议次数。", "Meetings opened in the period."),
                        TOGETHER,
                        "council_opened",
                        ""),
                count(
                        "decisions",
                        Unit.ITEMS,
                        new Text("集体决策事项数", "Collective decisions"),
                        new Text(
                                "期内集体讨论并作出决定的事项数，含不通过的。",
                                "Matters decided together in the period, those turned down too."),
                        TOGETHER,
                        "council_decided",
                        ""),
                count(
                        "dissent",
                        Unit.ITEMS,
                        new Text("记录不同意见的事项数", "Decisions with dissent on record"),
                        new Text(
                                "期内决定的事项中，记录有不同意见或者保留意见的数量。",
                                "Of the matters decided, those with an opinion against or reserved."),
                        TOGETHER,
                        "council_decided",
                        " and p_dissent"),
                count(
                        "appointed",
                        Unit.PEOPLE,
                        new Text("任职人数", "Appointments"),
                        new Text("期内经全部程序任职的人数。", "Appointments of the period that passed every gate."),
                        SELECTED,
                        "selection_appointed",
                        ""),
                count(
                        "promoted",
                        Unit.PEOPLE,
                        new Text("提拔任用人数", "Promoted"),
                        new Text("期内以提拔任用方式任职的人数。", "Of the appointments, those by promotion."),
                        SELECTED,
                        "selection_appointed",
                        " and p_method = 'PROMOTION'"),
                count(
                        "openly-selected",
                        Unit.PEOPLE,
                        new Text("公开选拔人数", "Openly selected"),
                        new Text("期内以公开选拔方式任职的人数。", "Of the appointments, those by open selection."),
                        SELECTED,
                        "selection_appointed",
                        " and p_method = 'OPEN'"),
                count(
                        "chosen",
                        Unit.PEOPLE,
                        new Text("选调人数", "Chosen from other bodies"),
                        new Text("期内以选调方式任职的人数。", "Of the appointments, those chosen from another body."),
                        SELECTED,
                        "selection_appointed",
                        " and p_method = 'CHOICE'"),
                figure(
                        "studies",
                        Unit.TIMES,
                        Fold.COUNT,
                        new Text("中心组学习次数", "Study sessions held"),
                        new Text("期内举行的中心组学习次数。", "Sessions of the leading group in the period."),
                        "中心组学习规则（F-20）",
                        "study_held",
                        "cast(p_session as varchar(10))",
                        "1 as value, 1 as base, true"),
                figure(
                        "studies.attendance",
                        Unit.PERCENT,
                        Fold.RATIO,
                        new Text("中心组学习出勤率", "Attendance of study sessions"),
                        new Text(
                                "期内各次学习到会人次占应到人次的比例。",
                                "Members present of members who should attend, over the sessions."),
                        "中心组学习规则（F-20）",
                        "study_held",
                        "cast(p_session as varchar(10))",
                        "p_present as value, p_members as base, true"),
                figure(
                        "rectified.on-time",
                        Unit.PERCENT,
                        Fold.SHARE,
                        new Text("民主生活会整改按时完成率", "Rectifications of life meetings done in time"),
                        new Text("期内完成的整改事项中按时完成的占比。", "Of the rectifications done in the period, those in time."),
                        "民主生活会规则（F-19）",
                        "lifemeeting_fulfilled",
                        "cast(p_rectification as varchar(10))",
                        "1 as value, 1 as base, p_on_time"),
                figure(
                        "appraised.excellent",
                        Unit.PERCENT,
                        Fold.RATIO,
                        new Text("考核优秀等次占比", "Share of excellent appraisals"),
                        new Text(
                                "期内登记的年度考核中优秀人数占参加考核人数的比例。",
                                "Excellent ones of all appraised, over the appraisals of the period."),
                        "公务员考核规定（F-21）",
                        "appraisal_graded",
                        "p_body",
                        "p_excellent as value, p_staff as base, true"));
    }

    private static Figure figure(
            String id,
            Unit unit,
            Fold fold,
            Text name,
            Text definition,
            String basis,
            String table,
            String subject,
            String values) {
        return Figure.of(
                "people." + id,
                name,
                unit,
                fold,
                fold == Fold.COUNT ? 0 : 1,
                definition,
                basis,
                SINCE,
                "select entry, " + subject + " as subject, " + values + " as included from " + table
                        + " where p_on between :from and :until and p_place like :place and entry < :position");
    }

    private static Figure count(
            String id, Unit unit, Text name, Text definition, String basis, String table, String more) {
        return Figure.of(
                "people." + id,
                name,
                unit,
                Fold.COUNT,
                0,
                definition,
                basis,
                SINCE,
                "select entry, p_number as subject, 1 as value, 1 as base, true as included from " + table
                        + " where p_on between :from and :until and p_place like :place and entry < :position" + more);
    }
}
