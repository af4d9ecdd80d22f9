package shuzhi.supervision;

import shuzhi.business.Titled;
import shuzhi.words.Text;

/// What the commands and acts of supervision are called (督查督办行为名称), and the article each stands on.
public enum Titles implements Titled {
    TASK_DRAFT("拟办立项", "Draft a task", "政府督查工作条例 第十一条"),
    TASK_DRAFTED("拟办立项", "Drafted", "政府督查工作条例 第十一条"),
    ASSIGN("立项交办", "Draft and issue", "政府督查工作条例 第十一条"),
    ISSUE("交办", "Issue", "政府督查工作条例 第十一条"),
    ISSUED("交办", "Issued", "政府督查工作条例 第十一条"),
    SIGN_FOR("签收", "Sign for it", "政府督查工作条例 第五条"),
    SIGNED_FOR("签收", "Signed for", "政府督查工作条例 第五条"),
    GIVE_BACK("退办", "Give it back", "政府督查工作条例 第五条"),
    GIVEN_BACK("退办", "Given back", "政府督查工作条例 第五条"),
    SIGN_FOR_PART("协办签收", "Sign for our part", "政府督查工作条例 第五条"),
    PART_SIGNED_FOR("协办签收", "Part signed for", "政府督查工作条例 第五条"),
    REPORT_PART("协办反馈", "Report our part", "政府督查工作条例 第五条"),
    PART_REPORTED("协办反馈", "Part reported", "政府督查工作条例 第五条"),
    REPORT("反馈进展", "Report progress", "政府督查工作条例 第十六条"),
    REPORTED("反馈进展", "Progress reported", "政府督查工作条例 第十六条"),
    ASK_DEFERRAL("申请延期", "Ask for a later day", "督查规则（E-14）"),
    DEFERRAL_ASKED("申请延期", "Deferral asked", "督查规则（E-14）"),
    ANSWER_DEFERRAL("审批延期", "Answer the deferral", "督查规则（E-14）"),
    DEFERRAL_ANSWERED("审批延期", "Deferral answered", "督查规则（E-14）"),
    FINISH("提交办理结果", "Hand in the result", "督查规则（E-16）"),
    FINISHED("提交办理结果", "Result handed in", "督查规则（E-16）"),
    PASS("审核通过", "Pass it", "政府督查工作条例 第十七条"),
    PASSED("审核通过", "Passed", "政府督查工作条例 第十七条"),
    SEND_BACK("退回重办", "Send it back", "政府督查工作条例 第十七条"),
    SENT_BACK("退回重办", "Sent back", "政府督查工作条例 第十七条"),
    STRIKE_OFF("销号", "Strike it off", "督查规则（E-16）"),
    STRUCK_OFF("销号", "Struck off", "督查规则（E-16）"),
    REOPEN("重新交办", "Open it again", "督查规则（E-16）"),
    REOPENED("重新交办", "Opened again", "督查规则（E-16）"),
    CANCEL("取消", "Cancel", "政府督查工作条例 第十一条"),
    CANCELLED("取消", "Cancelled", "政府督查工作条例 第十一条"),
    URGE("催办", "Urge", "督查规则（E-15）"),
    URGED("催办", "Urged", "督查规则（E-15）"),
    SHOW_CARD("亮牌", "Show a card", "督查规则（E-15）"),
    CARD_SHOWN("亮牌", "Card shown", "督查规则（E-15）"),
    ANSWER_CARD("说明情况", "Answer the card", "督查规则（E-15）"),
    CARD_ANSWERED("说明情况", "Card answered", "督查规则（E-15）"),
    CALL("召集会议", "Call a meeting", "重大行政决策程序暂行条例 第二十九条"),
    CALLED("召集会议", "Meeting called", "重大行政决策程序暂行条例 第二十九条"),
    SEND_MATERIALS("发送材料", "Send the materials", "重大行政决策程序暂行条例 第二十九条"),
    MATERIALS_SENT("发送材料", "Materials sent", "重大行政决策程序暂行条例 第二十九条"),
    HOLD("登记会议", "Record the meeting", "重大行政决策程序暂行条例 第三十条"),
    HELD("会议召开", "Meeting held", "重大行政决策程序暂行条例 第三十条"),
    WRITE_MINUTES("拟写纪要", "Write the minutes", "督查规则（E-18）"),
    MINUTED("拟写纪要", "Minutes written", "督查规则（E-18）"),
    APPROVE("签发纪要", "Issue the minutes", "督查规则（E-18）"),
    APPROVED("签发纪要", "Minutes issued", "督查规则（E-18）"),
    COMPLETE_LINE("补全议定事项", "Complete a decision", "督查规则（E-18）"),
    LINE_COMPLETED("补全议定事项", "Decision completed", "督查规则（E-18）"),
    START("启动起草", "Start a paper", "重大行政决策程序暂行条例 第十条"),
    STARTED("启动起草", "Started", "重大行政决策程序暂行条例 第十条"),
    WRITE("保存正文", "Save the text", "重大行政决策程序暂行条例 第十一条"),
    WRITTEN("保存正文", "Text saved", "重大行政决策程序暂行条例 第十一条"),
    CONSULT("公开征求意见", "Ask the public", "重大行政决策程序暂行条例 第十五条"),
    CONSULTATION_OPENED("公开征求意见", "Public asked", "重大行政决策程序暂行条例 第十五条"),
    CLOSE_CONSULTATION("归纳意见", "Sum up the comments", "重大行政决策程序暂行条例 第十八条"),
    CONSULTATION_CLOSED("归纳意见", "Comments summed up", "重大行政决策程序暂行条例 第十八条"),
    HEAR_EXPERTS("专家论证", "Hear experts", "重大行政决策程序暂行条例 第十九条"),
    EXPERTS_HEARD("专家论证", "Experts heard", "重大行政决策程序暂行条例 第十九条"),
    ASSESS_RISK("风险评估", "Assess the risk", "重大行政决策程序暂行条例 第二十二条"),
    RISK_ASSESSED("风险评估", "Risk assessed", "重大行政决策程序暂行条例 第二十二条"),
    SEND_TO_REVIEW("送合法性审查", "Send to the legality review", "重大行政决策程序暂行条例 第二十五条"),
    SENT_TO_REVIEW("送合法性审查", "Sent to the legality review", "重大行政决策程序暂行条例 第二十五条"),
    GIVE_REVIEW("出具合法性审查意见", "Give the legality opinion", "重大行政决策程序暂行条例 第二十六条"),
    REVIEW_GIVEN("合法性审查意见", "Legality opinion given", "重大行政决策程序暂行条例 第二十六条"),
    DISCUSS("集体讨论", "Record the discussion", "重大行政决策程序暂行条例 第三十条"),
    DISCUSSED("集体讨论", "Discussed", "重大行政决策程序暂行条例 第三十条"),
    NUMBER("编号", "Give it its number", "GB/T 9704-2012"),
    NUMBERED("编号", "Numbered", "GB/T 9704-2012"),
    PUBLISH("公布", "Publish", "重大行政决策程序暂行条例 第三十二条"),
    PUBLISHED("公布", "Published", "重大行政决策程序暂行条例 第三十二条"),
    SPLIT("分解任务", "Split off a task", "督查规则（E-10）"),
    SPLIT_OFF("分解任务", "Task split off", "督查规则（E-10）"),
    EVALUATE("决策后评估", "Evaluate", "重大行政决策程序暂行条例 第三十六条"),
    EVALUATED("决策后评估", "Evaluated", "重大行政决策程序暂行条例 第三十六条"),
    REPEAL("废止", "Repeal", "重大行政决策程序暂行条例 第三十七条"),
    REPEALED("废止", "Repealed", "重大行政决策程序暂行条例 第三十七条"),
    DROP("终止", "Give it up", "重大行政决策程序暂行条例 第三十五条"),
    DROPPED("终止", "Given up", "重大行政决策程序暂行条例 第三十五条"),
    DRAFT("拟订计划", "Draft a plan", "序时进度规则（D-16）"),
    DRAFTED("拟订计划", "Plan drafted", "序时进度规则（D-16）"),
    SET_GOAL("设定目标", "Set a goal", "序时进度规则（D-16）"),
    GOAL_SET("设定目标", "Goal set", "序时进度规则（D-16）"),
    DROP_GOAL("取消目标", "Take a goal out", "序时进度规则（D-16）"),
    GOAL_DROPPED("取消目标", "Goal taken out", "序时进度规则（D-16）"),
    SEAL("封存", "Seal", "序时进度规则（D-16）"),
    SEALED("封存", "Sealed", "序时进度规则（D-16）"),
    HAND_OUT("交办措施", "Hand a measure out", "督查规则（E-10）"),
    HANDED_OUT("交办措施", "Measure handed out", "督查规则（E-10）"),
    CLOSE("收官", "Close", "序时进度规则（D-16）"),
    CLOSED("收官", "Closed", "序时进度规则（D-16）"),
    ISSUE_CLOSE("验收销号", "Close the issue", "历史遗留问题台账（E-23）"),
    ISSUE_CLOSED("验收销号", "Closed", "历史遗留问题台账（E-23）"),
    REGISTER("登记问题", "Enter an issue", "历史遗留问题台账（E-23）"),
    REGISTERED("登记问题", "Entered", "历史遗留问题台账（E-23）"),
    VERIFY("核实", "Verify", "历史遗留问题台账（E-23）"),
    VERIFIED("核实", "Verified", "历史遗留问题台账（E-23）"),
    PLAN("制定方案", "Set the plan", "历史遗留问题台账（E-23）"),
    PLANNED("制定方案", "Plan set", "历史遗留问题台账（E-23）"),
    SETTLE("登记化解", "Record what was settled", "历史遗留问题台账（E-24）"),
    SETTLED("化解", "Settled", "历史遗留问题台账（E-24）"),
    RELAPSE("登记反弹", "Record a relapse", "历史遗留问题台账（E-23）"),
    RELAPSED("反弹", "Relapsed", "历史遗留问题台账（E-23）"),
    CLOSE_MONTH("月度结账", "Close the month", "历史遗留问题台账（E-24）"),
    MONTH_CLOSED("月度结账", "Month closed", "历史遗留问题台账（E-24）");

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
