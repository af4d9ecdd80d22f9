package shuzhi.supervision;

import java.time.LocalDate;
import java.util.List;
import shuzhi.figures.Figure;
import shuzhi.figures.Fold;
import shuzhi.figures.Unit;
import shuzhi.words.Text;

/// The numbers that supervision owes to the duty report (督查督办数据项).
final class Figures {
    private static final LocalDate SINCE = LocalDate.of(2021, 2, 1);
    private static final String SUPERVISION = "政府督查工作条例（E-17）";

    private Figures() {}

    static List<Figure> all() {
        return List.of(
                documents(
                        "documents",
                        "",
                        "印发文件数",
                        "Documents published",
                        "期内公布的文件数。",
                        "Documents published in the period."),
                documents(
                        "documents.policy",
                        " and p_kind = 'POLICY'",
                        "出台政策文件数",
                        "Policy papers published",
                        "期内公布的政策文件数。",
                        "Policy papers published in the period."),
                meetings("meetings", "", "召开会议次数", "Meetings held"),
                meetings("meetings.thematic", " and p_kind = 'THEMATIC'", "召开专题会议次数", "Thematic meetings held"),
                meetings(
                        "meetings.supervision",
                        " and p_kind = 'SUPERVISION'",
                        "召开督查推进会议次数",
                        "Supervision meetings held"),
                meetings(
                        "meetings.coordination",
                        " and p_kind = 'COORDINATION'",
                        "召开协调会议次数",
                        "Coordination meetings held"),
                tasksIssued(),
                onTime(),
                firstTime(),
                used(),
                deferrals(),
                struckOff(),
                overdue(),
                cards(),
                planChanges(),
                issuesClosed(),
                settledAmount(),
                settledHouseholds(),
                settledShare());
    }

    private static Figure count(
            String id,
            Text name,
            Unit unit,
            Text definition,
            String basis,
            String table,
            String subject,
            String day,
            String more) {
        return Figure.of(
                "supervision." + id,
                name,
                unit,
                Fold.COUNT,
                0,
                definition,
                basis,
                SINCE,
                "select entry, " + subject + " as subject, 1 as value, 1 as base, true as included from " + table
                        + " where " + day + " between :from and :until and p_place like :place and entry < :position"
                        + more);
    }

    private static Figure documents(String id, String more, String zh, String en, String what, String whatEn) {
        return count(
                id,
                new Text(zh, en),
                Unit.PIECES,
                new Text(what, whatEn),
                "重大行政决策程序暂行条例 第三十二条",
                "document_published",
                "p_number",
                "p_on",
                more);
    }

    private static Figure meetings(String id, String more, String zh, String en) {
        return count(
                id,
                new Text(zh, en),
                Unit.TIMES,
                new Text(
                        "期内实际召开并登记出席情况的会议次数，取消的不计。",
                        "Meetings that took place and whose attendance is recorded; those called off are not counted."),
                "重大行政决策程序暂行条例 第三十条（E-18）",
                "meeting_held",
                "p_number",
                "p_day",
                more);
    }

    private static Figure tasksIssued() {
        return count(
                "tasks.issued",
                new Text("交办任务数", "Tasks issued"),
                Unit.ITEMS,
                new Text("期内交办的督办任务数。", "Tasks issued in the period."),
                SUPERVISION,
                "task_issued",
                "p_number",
                "p_on",
                "");
    }

    /// The day a task is due, as it stood last: issued, deferred or reopened.
    private static final String DUE = """
            with due as (
              select entry, file, p_number, p_place, p_due from task_issued where entry < :position
              union all
              select entry, file, p_number, p_place, p_due from task_deferralanswered
               where entry < :position and p_granted
              union all
              select entry, file, p_number, p_place, p_due from task_reopened where entry < :position
            ), latest as (
              select d.entry, d.file, d.p_number, d.p_place, d.p_due from due d
               where not exists (select 1 from due n where n.file = d.file and n.entry > d.entry)
                 and not exists (select 1 from task_cancelled c where c.file = d.file and c.entry < :position)
            ), done as (
              select file, max(p_on) as p_on from task_finished where entry < :position group by file
            )
            """;

    private static Figure onTime() {
        return Figure.of(
                "supervision.tasks.on-time",
                new Text("任务按时办结率", "Tasks finished on time"),
                Unit.PERCENT,
                Fold.SHARE,
                1,
                new Text(
                        "期内到期的任务中，不晚于期限提交办结结果的占比；期限以批准的延期为准，撤销的不计。",
                        "Of the tasks due in the period, those whose result was handed in not later than the day, as granted last; cancelled ones are left out."),
                SUPERVISION,
                SINCE,
                DUE + """
                        select l.entry, l.p_number as subject, 1 as value, 1 as base,
                               coalesce(f.p_on <= l.p_due, false) as included
                          from latest l left join done f on f.file = l.file
                         where l.p_due between :from and :until and l.p_place like :place""");
    }

    private static Figure overdue() {
        return Figure.of(
                "supervision.tasks.overdue",
                new Text("期末超期未办结任务数", "Tasks overdue at the end of the period"),
                Unit.ITEMS,
                Fold.COUNT,
                0,
                new Text(
                        "到期末仍未提交结果、期限早于期末的任务数。",
                        "Tasks due before the last day of the period whose result had not been handed in by then."),
                SUPERVISION,
                SINCE,
                DUE + """
                        select l.entry, l.p_number as subject, 1 as value, 1 as base,
                               f.p_on is null or f.p_on > :until as included
                          from latest l left join done f on f.file = l.file
                         where l.p_due between :from and :until and l.p_due < :until and l.p_place like :place""");
    }

    private static Figure firstTime() {
        return Figure.of(
                "supervision.tasks.first-time",
                new Text("任务一次通过率", "Tasks passed at the first review"),
                Unit.PERCENT,
                Fold.SHARE,
                1,
                new Text("期内审核通过的任务中，从未退回重办的占比。", "Of the tasks passed in the period, those never sent back."),
                SUPERVISION,
                SINCE,
                "select entry, p_number as subject, 1 as value, 1 as base, p_first_time as included from task_passed"
                        + " where p_on between :from and :until and p_place like :place and entry < :position");
    }

    private static Figure used() {
        return Figure.of(
                "supervision.tasks.mean",
                new Text("任务平均用时", "Mean working days of a task"),
                Unit.WORKING_DAYS,
                Fold.AVERAGE,
                1,
                new Text(
                        "期内提交结果的任务从交办到提交所用工作日的平均数。",
                        "Working days from issue to result of the tasks handed in within the period."),
                SUPERVISION,
                SINCE,
                "select entry, p_number as subject, p_used as value, 1 as base, true as included from task_finished"
                        + " where p_on between :from and :until and p_place like :place and entry < :position");
    }

    private static Figure deferrals() {
        return count(
                "tasks.deferrals",
                new Text("批准延期次数", "Deferrals granted"),
                Unit.TIMES,
                new Text("期内批准的任务延期次数。", "Deferrals granted in the period."),
                SUPERVISION,
                "task_deferralanswered",
                "p_number",
                "p_on",
                " and p_granted");
    }

    private static Figure struckOff() {
        return count(
                "tasks.struck-off",
                new Text("销号任务数", "Tasks struck off"),
                Unit.ITEMS,
                new Text("期内由交办单位销号的任务数。", "Tasks struck off by the issuing body in the period."),
                SUPERVISION,
                "task_struckoff",
                "p_number",
                "p_on",
                "");
    }

    private static Figure cards() {
        return count(
                "tasks.cards",
                new Text("督办亮牌次数", "Cards shown for tasks"),
                Unit.TIMES,
                new Text("期内因任务超期亮黄牌、红牌的次数。", "Yellow and red cards shown in the period for overdue tasks."),
                SUPERVISION,
                "task_cardshown",
                "p_number",
                "p_on",
                "");
    }

    private static Figure planChanges() {
        return count(
                "plans.changes",
                new Text("封存后修改目标次数", "Goals changed after sealing"),
                Unit.TIMES,
                new Text("期内对已封存计划的目标所作的修改次数。", "Changes made in the period to goals of sealed plans."),
                "D-16",
                "plan_goalset",
                "p_number",
                "p_on",
                " and p_after_seal");
    }

    private static final String LEGACY = "历史遗留问题台账（E-24）";

    private static Figure issuesClosed() {
        return count(
                "issues.closed",
                new Text("历史遗留问题销号数", "Legacy issues closed"),
                Unit.ITEMS,
                new Text("期内验收销号的历史遗留问题数。", "Legacy issues closed in the period."),
                LEGACY,
                "issue_closed",
                "p_issue",
                "p_on",
                "");
    }

    private static Figure settled(String id, Text name, Unit unit, int decimals, Text definition, String column) {
        return Figure.of(
                "supervision.issues." + id,
                name,
                unit,
                Fold.SUM,
                decimals,
                definition,
                LEGACY,
                SINCE,
                "select entry, p_issue as subject, " + column + " as value, 1 as base, true as included"
                        + " from issue_settled where p_day between :from and :until and p_place like :place"
                        + " and entry < :position");
    }

    private static Figure settledAmount() {
        return settled(
                "settled",
                new Text("化解历史遗留问题金额", "Amount of legacy issues settled"),
                Unit.TEN_THOUSAND_YUAN,
                2,
                new Text("期内化解的金额合计。", "Amount settled in the period."),
                "p_amount");
    }

    private static Figure settledHouseholds() {
        return settled(
                "households",
                new Text("化解历史遗留问题户数", "Households of legacy issues settled"),
                Unit.HOUSEHOLDS,
                0,
                new Text("期内化解的户数合计。", "Households settled in the period."),
                "p_households");
    }

    /// New cases never enter the denominator of old ones (rule E-24).
    private static Figure settledShare() {
        return Figure.of(
                "supervision.issues.share",
                new Text("历史遗留问题化解率（金额）", "Legacy issues settled, by amount"),
                Unit.PERCENT,
                Fold.RATIO,
                1,
                new Text(
                        "期初已经登记的问题，到期末累计化解金额占登记金额的比例；期内新登记的不计入。",
                        "Of the amounts entered before the period, the part settled by its end; issues entered within the period are left out."),
                LEGACY,
                SINCE,
                """
                select r.entry, r.p_issue as subject, coalesce(sum(s.p_amount), 0) as value, r.p_amount as base,
                       r.p_amount > 0 as included
                  from issue_registered r
                  left join issue_settled s on s.file = r.file and s.p_issue = r.p_issue
                       and s.p_day <= :until and s.entry < :position
                 where r.p_day < :from and r.p_place like :place and r.entry < :position
                 group by r.entry, r.p_issue, r.p_amount""");
    }
}
