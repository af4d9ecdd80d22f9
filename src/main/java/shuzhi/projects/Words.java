package shuzhi.projects;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// The vocabulary of major projects (重大项目用语): everything their pages say.
public enum Words implements Word {
    PROJECTS("重大项目", "Projects"),
    LEAD(
            "灯号由规则得出：完成率减时间进度；只能人工调低，不能调高。",
            "Lights follow the rule: completion minus time; they can be lowered by hand, never raised."),
    STATUS("阶段", "Stage"),
    PLAN("年度计划（万元）", "Plan of the year, 10,000 yuan"),
    DONE("本年完成（万元）", "Done this year, 10,000 yuan"),
    COMPLETION("完成率", "Completion, %"),
    GAP("与序时进度之差（百分点）", "Gap to the schedule, points"),
    MONTH("报送到", "Reported up to"),
    MILESTONES("节点", "Milestones"),
    BASELINE("最初计划", "First planned"),
    REACHED("完成日", "Reached"),
    OPEN_PROBLEMS("未解决问题", "Open problems"),
    PROBLEMS("问题", "Problems"),
    SOLVED("已解决", "Solved"),
    FACTORS("要素保障", "Factors"),
    MET("已落实", "Met"),
    NOT_MET("未落实", "Not met"),
    FUNDING("资金来源", "Money by source"),
    PLANNED_MONEY("计划（万元）", "Planned, 10,000 yuan"),
    ARRIVED_MONEY("到位（万元）", "Arrived, 10,000 yuan"),
    ARRIVED_SHARE("到位率（%）", "Arrived, %"),
    ALL_SOURCES("合计", "All sources"),
    MONEY_AGREES("与总投资一致", "Agrees with the total investment"),
    MONEY_GAP("与总投资相差（万元）", "Differs from the total investment by, 10,000 yuan"),
    PHOTOGRAPHS("现场照片", "Photographs"),
    RECORDED("图像记录的拍摄时间", "Time in the image"),
    TIMES_APART("与申报时间相差一天以上", "More than a day from what was stated"),
    DOSSIERS("审批办件", "Dossiers"),
    ITEM("事项", "Item"),
    DOSSIERS_LEAD("申请表中写明本项目代码的全部办件。", "Every dossier whose form names the code of this project."),
    OVERVIEW("项目总览", "Overview of projects"),
    OVERVIEW_LEAD(
            "一格一个项目，按所在地和阶段排列；绿●、黄▲、红■，无灯为○。点开即到项目。",
            "One mark a project, by place and stage: green ●, yellow ▲, red ■, none ○. Each leads to its project."),
    NO_LIGHT("无灯", "No light"),
    WHOLE_CITY("全市", "Whole city"),
    CHECK("年度计划检查", "Check of the plan of the year"),
    CHECK_LEAD(
            "逐个项目检查年度计划：与总投资、资金来源、开工情况是否一致。",
            "The plan of the year against total investment, money and starts, project by project."),
    FINDING("检查结果", "Finding"),
    PLAN_ABOVE_TOTAL("各年计划之和超过总投资", "The plans of all years are more than the total investment"),
    PLAN_MISSING("没有本年计划", "No plan for the year"),
    NEW_BUT_STARTED("列为新开工，但已在此前开工", "To be started this year, but was started before"),
    NO_MONEY_SET("没有登记资金来源", "No source of money is set"),
    NOTHING_FOUND("未发现问题", "Nothing found"),
    COMPARE("与某一天相比", "Against a day"),
    THEN("当时", "Then"),
    NOW("现在", "Now"),
    SHOW("查看", "Show"),
    PROGRAMMES("计划核对", "Published plans"),
    PROGRAMMES_LEAD(
            "上传已发布的年度项目计划（XLSX或CSV，列为范围、数据项、单位、分组、项、数），逐项核对分项之和与合计。",
            "Hand in a published plan (XLSX or CSV: scope, measure, unit, grouping, part, number); every whole is held"
                    + " against its parts."),
    FILE_GONE("计划文件没有内容", "The file of the plan is not there."),
    ROWS_BAD(
            "有的行无法读取，改正后请重新上传；没有核对合计。",
            "Some rows cannot be read; mend them and hand it in anew. Nothing was added up."),
    ROW_ERRORS("有误的行", "Rows that are wrong"),
    ROW("行", "Row"),
    PLAN_AGREES("分项与合计一致，或者差额在四舍五入以内。", "Every whole is the sum of its parts, or differs within rounding."),
    PLAN_DISAGREES("有的分项之和与合计不一致，请向发布单位核实。", "Some parts do not add up to their whole; ask who published it."),
    GROUPING("分组", "Grouping"),
    ADDED("分项之和", "Parts added up"),
    STATED("写明的合计", "Stated whole"),
    DIFFERENCE("相差", "Difference"),
    UNIT("单位", "Unit"),
    TERMS("开工期限", "Time to start"),
    TERMS_LEAD(
            "施工许可证三个月内开工，可延期两次、每次不超过三个月；项目核准文件两年内开工，期满三十个工作日前申请，可延期一次、不超过一年；" + "中止施工一个月内报告。",
            "Start within three months of the permit, extended twice by at most three; within two years of the"
                    + " approval, extended once by at most a year if asked thirty working days before; report a stop"
                    + " within a month."),
    STANDS("有效", "Stands"),
    WARNED("已预警", "Warned"),
    LAPSED("已失效", "Lapsed"),
    EXTENDED("已延期次数", "Extensions"),
    STOP("中止施工", "Works stopped"),
    REPORTED_STOP("已报告", "Reported"),
    CODE_WARNING("代码校验位不符（仅提示）", "The check digit of the code does not fit (a warning only)");

    private final Text text;

    Words(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
