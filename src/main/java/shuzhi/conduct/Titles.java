package shuzhi.conduct;

import shuzhi.business.Titled;
import shuzhi.words.Text;

/// What the commands and acts of conduct are called (廉政与安全行为名称), and the article each stands on.
public enum Titles implements Titled {
    REPORT("登记隐患", "Enter a hazard", "安全生产法 第四十一条"),
    REPORTED("登记隐患", "Entered", "安全生产法 第四十一条"),
    TAKE_OVER("检查转入隐患", "Take over from an inspection", "安全生产法 第六十五条"),
    GRADE("定级", "Grade it", "隐患闭环规则（F-06）"),
    GRADED("定级", "Graded", "隐患闭环规则（F-06）"),
    SET_PLAN("制定整改方案", "Set the plan", "隐患闭环规则（F-08）"),
    PLANNED("制定整改方案", "Planned", "隐患闭环规则（F-08）"),
    ORDER_STOP("责令停用", "Order a stop", "安全生产法 第六十五条"),
    STOP_ORDERED("责令停用", "Stop ordered", "安全生产法 第六十五条"),
    SUPERVISE("挂牌督办", "Put under listed supervision", "安全生产法 第四十一条"),
    SUPERVISED("挂牌督办", "Under listed supervision", "安全生产法 第四十一条"),
    REPORT_MONTH("月度报告", "Report the month", "隐患闭环规则（F-09）"),
    MONTH_REPORTED("月度报告", "Month reported", "隐患闭环规则（F-09）"),
    RECTIFY("提交整改结果", "Hand in the removal", "隐患闭环规则（F-09）"),
    RECTIFIED("提交整改结果", "Removal handed in", "隐患闭环规则（F-09）"),
    CONSENT_TO_RESUME("同意恢复", "Agree that work is resumed", "安全生产法 第六十五条"),
    RESUME_AGREED("同意恢复", "Agreed to resume", "安全生产法 第六十五条"),
    VERIFY("复查验收", "Verify", "隐患闭环规则（F-09）"),
    CLOSED("验收销号", "Verified and closed", "隐患闭环规则（F-09）"),
    SENT_BACK("验收不通过", "Found wanting", "隐患闭环规则（F-09）"),
    REOPEN("重新整改", "Open it again", "隐患闭环规则（F-09）"),
    REOPENED("重新整改", "Opened again", "隐患闭环规则（F-09）"),
    SITE_ENTER("登记检查对象", "Enter a site", "四不两直检查规则（F-10）"),
    SITE_ENTERED("登记检查对象", "Site entered", "四不两直检查规则（F-10）"),
    REMOVE("移出名录", "Take a site out", "四不两直检查规则（F-10）"),
    REMOVED("移出名录", "Taken out", "四不两直检查规则（F-10）"),
    ANSWER_CARD("牌后说明", "Answer the card", "隐患闭环规则（F-09）"),
    CARD_ANSWERED("牌后说明", "Card answered", "隐患闭环规则（F-09）"),
    REVIEW_ANSWER("核查说明", "Review the answer", "隐患闭环规则（F-09）"),
    ANSWER_REVIEWED("核查说明", "Answer reviewed", "隐患闭环规则（F-09）"),
    ASSIGN_FIELD("明确分管领导", "Assign a field", "廉政风险点规则（F-03）"),
    FIELD_ASSIGNED("明确分管领导", "Field assigned", "廉政风险点规则（F-03）"),
    SHOW_CARD("亮牌", "Show a card", "隐患闭环规则（F-09）"),
    CARD_SHOWN("亮牌", "Card shown", "隐患闭环规则（F-09）"),
    ENTER("登记事故", "Enter an accident", "生产安全事故报告和调查处理条例 第九条"),
    ENTERED("登记事故", "Accident entered", "生产安全事故报告和调查处理条例 第九条"),
    CORRECT("续报更正", "Correct its numbers", "生产安全事故报告和调查处理条例 第十三条"),
    CORRECTED("续报更正", "Corrected", "生产安全事故报告和调查处理条例 第十三条"),
    EXCLUDE("剔除", "Exclude", "生产安全事故报告和调查处理条例 第四十四条"),
    EXCLUDED("剔除", "Excluded", "生产安全事故报告和调查处理条例 第四十四条"),
    CONCLUDE("调查结案", "Conclude the investigation", "生产安全事故报告和调查处理条例 第三十二条"),
    CONCLUDED("调查结案", "Concluded", "生产安全事故报告和调查处理条例 第三十二条"),
    CLOSE_MONTH("月度结报", "Close the month", "事故台账规则（F-11）"),
    MONTH_CLOSED("月度结报", "Month closed", "事故台账规则（F-11）"),
    PREPARE("拟订检查", "Prepare an inspection", "检查规则（F-10）"),
    PREPARED("拟订检查", "Prepared", "检查规则（F-10）"),
    SEAL("封存抽取", "Seal a draw", "检查规则（F-10）"),
    SEALED("封存抽取", "Draw sealed", "检查规则（F-10）"),
    CAST_LOT("投入随机数", "Give the lot", "检查规则（F-10）"),
    LOT_CAST("投入随机数", "Lot given", "检查规则（F-10）"),
    DESIGNATE("指定对象", "Name the object", "检查规则（F-10）"),
    DESIGNATED("指定对象", "Object named", "检查规则（F-10）"),
    START("到达现场", "Start on the spot", "安全生产法 第六十五条"),
    STARTED("到达现场", "Started", "安全生产法 第六十五条"),
    OPENED("公开抽取", "Draw opened", "检查规则（F-10）"),
    WRITE("填写检查记录", "Write the record", "安全生产法 第六十八条"),
    RECORDED("检查记录", "Recorded", "安全生产法 第六十八条"),
    CANCEL("取消检查", "Give it up", "检查规则（F-10）"),
    CANCELLED("取消检查", "Given up", "检查规则（F-10）"),
    PROPOSE("申报风险点", "Propose a risk point", "廉政风险防控规则（F-01）"),
    PROPOSED("申报风险点", "Proposed", "廉政风险防控规则（F-01）"),
    APPROVE("审批风险点", "Approve, or not", "廉政风险防控规则（F-03）"),
    APPROVED("批准", "Approved", "廉政风险防控规则（F-03）"),
    REJECTED("不予批准", "Not approved", "廉政风险防控规则（F-03）"),
    REVIEW("复核风险点", "Review a point", "廉政风险防控规则（F-03）"),
    REVIEWED("复核", "Reviewed", "廉政风险防控规则（F-03）"),
    RECORD_INCIDENT("登记问题", "Put an incident on record", "监察法 第三十四条"),
    INCIDENT_RECORDED("登记问题", "Incident on record", "监察法 第三十四条"),
    RETIRE("撤销风险点", "Take a point out", "廉政风险防控规则（F-03）"),
    RETIRED("撤销", "Taken out", "廉政风险防控规则（F-03）"),
    CALL_REVIEW("提示复核", "Call for the review", "廉政风险防控规则（F-03）"),
    REVIEW_CALLED("提示复核", "Review called for", "廉政风险防控规则（F-03）");

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
