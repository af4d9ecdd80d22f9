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
