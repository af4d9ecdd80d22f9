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
