package shuzhi.projects;

import shuzhi.business.Titled;
import shuzhi.words.Text;

/// What the commands and acts of projects are called (重大项目行为名称), and the article each stands on.
public enum Titles implements Titled {
    ENTER("项目入库", "Enter a project", "企业投资项目核准和备案管理条例 第四条"),
    ENTERED("项目入库", "Entered", "企业投资项目核准和备案管理条例 第四条"),
    SET_PLAN("下达年度投资计划", "Set the plan of a year", "重大项目规则（E-04）"),
    PLAN_SET("年度投资计划", "Plan set", "重大项目规则（E-04）"),
    SET_MILESTONE("设定节点", "Set a milestone", "重大项目规则（E-04）"),
    MILESTONE_SET("设定节点", "Milestone set", "重大项目规则（E-04）"),
    REACH_MILESTONE("完成节点", "Reach a milestone", "重大项目规则（E-04）"),
    MILESTONE_REACHED("完成节点", "Milestone reached", "重大项目规则（E-04）"),
    SET_FACTOR("登记要素保障", "Record a factor", "重大项目规则（E-04）"),
    FACTOR_SET("要素保障", "Factor recorded", "重大项目规则（E-04）"),
    SET_FUNDING("登记资金来源", "Set a source of money", "重大项目规则（E-04）"),
    FUNDING_SET("资金来源", "Source of money set", "重大项目规则（E-04）"),
    RECORD_FUNDING("登记资金到位", "Record money that came in", "重大项目规则（E-04）"),
    FUNDING_ARRIVED("资金到位", "Money came in", "重大项目规则（E-04）"),
    PHOTOGRAPH("登记现场照片", "Keep photographs", "重大项目规则（E-04）"),
    PHOTOGRAPHED("现场照片", "Photographs kept", "重大项目规则（E-04）"),
    SET_LEADER("明确挂钩领导岗位", "Name the responsible post", "重大项目规则（E-04）"),
    LEADER_SET("挂钩领导岗位", "Responsible post named", "重大项目规则（E-04）"),
    PREPARE("转入前期", "Begin preparation", "重大项目规则（E-01）"),
    PREPARED("转入前期", "Preparation begun", "重大项目规则（E-01）"),
    COMMENCE("开工", "Start the works", "建筑法 第七条"),
    COMMENCED("开工", "Works started", "建筑法 第七条"),
    RECORD_GRANT("登记开工依据", "Record what it may be started on", "建筑法 第九条"),
    GRANT_RECORDED("开工依据", "What it may be started on", "建筑法 第九条"),
    EXTEND_START("登记延期开工", "Extend the time to start", "建筑法 第九条"),
    START_EXTENDED("延期开工", "Time to start extended", "建筑法 第九条"),
    WARN_START("开工期限预警", "Warn of the time to start", "重大项目规则（E-02）"),
    START_WARNED("开工期限预警", "Time to start is about to end", "重大项目规则（E-02）"),
    LAPSE("开工依据失效", "Let it lapse", "建筑法 第九条"),
    GRANT_LAPSED("开工依据失效", "Lapsed", "建筑法 第九条"),
    REPORT_STOP("报告中止施工", "Report the stop", "建筑法 第十条"),
    STOP_REPORTED("中止施工报告", "Stop reported", "建筑法 第十条"),
    WARN_STOP("中止施工报告预警", "Warn that the stop is to be reported", "建筑法 第十条"),
    STOP_WARNED("中止施工报告预警", "The stop is to be reported", "建筑法 第十条"),
    VERIFY_PERMIT("核验施工许可证", "Verify the permit", "建筑法 第十条"),
    PERMIT_VERIFIED("核验施工许可证", "Permit verified", "建筑法 第十条"),
    HAND_IN("上传年度项目计划", "Hand in a published plan", "重大项目规则（E-04）"),
    HANDED_IN("上传年度项目计划", "Published plan handed in", "重大项目规则（E-04）"),
    SUSPEND("停工", "Stop the works", "建筑法 第十条"),
    SUSPENDED("停工", "Works stopped", "建筑法 第十条"),
    RESUME("复工", "Resume the works", "建筑法 第十条"),
    RESUMED("复工", "Works resumed", "建筑法 第十条"),
    COMPLETE("竣工验收", "Complete", "建筑法 第六十一条"),
    COMPLETED("竣工验收", "Completed", "建筑法 第六十一条"),
    OPERATE("投产运营", "Begin to operate", "重大项目规则（E-01）"),
    OPERATING("投产运营", "Operating", "重大项目规则（E-01）"),
    DROP("退出项目库", "Drop", "重大项目规则（E-01）"),
    DROPPED("退出项目库", "Dropped", "重大项目规则（E-01）"),
    REPORT_MONTH("报送月度进展", "Report a month", "重大项目规则（E-06）"),
    MONTH_REPORTED("月度进展", "Month reported", "重大项目规则（E-06）"),
    CHECK_MONTH("复核月度数据", "Check a month", "重大项目规则（E-08）"),
    MONTH_CHECKED("复核月度数据", "Month checked", "重大项目规则（E-08）"),
    CORRECT_MONTH("更正月度数据", "Correct a month", "重大项目规则（E-06）"),
    MONTH_CORRECTED("更正月度数据", "Month corrected", "重大项目规则（E-06）"),
    RAISE_PROBLEM("登记问题", "Raise a problem", "重大项目规则（E-04）"),
    PROBLEM_RAISED("登记问题", "Problem raised", "重大项目规则（E-04）"),
    SOLVE_PROBLEM("解决问题", "Solve a problem", "重大项目规则（E-04）"),
    PROBLEM_SOLVED("解决问题", "Problem solved", "重大项目规则（E-04）"),
    LOWER_LIGHT("人工调低灯号", "Lower the light", "重大项目规则（E-07）"),
    LIGHT_LOWERED("人工调低灯号", "Light lowered", "重大项目规则（E-07）");

    private final Text text;
    private final String article;

    Titles(String zh, String en, String article) {
        this.text = new Text(zh, en);
        this.article = article;
    }

    @Override
    public String article() {
        return article;
    }

    @Override
    public Text text() {
        return text;
    }
}
