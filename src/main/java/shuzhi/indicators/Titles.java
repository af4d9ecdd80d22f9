package shuzhi.indicators;

import shuzhi.business.Titled;
import shuzhi.words.Text;

/// What the commands and acts of indicators are called (经济指标行为名称), and the article each stands on.
public enum Titles implements Titled {
    DECLARE("提出目标", "Declare a target", "指标规则（D-15）"),
    DECLARED("提出目标", "Target declared", "指标规则（D-15）"),
    CHANGE("调整目标", "Change the target", "指标规则（D-15）"),
    CHANGED("调整目标", "Target changed", "指标规则（D-15）"),
    SEAL("封存目标", "Seal the target", "指标规则（D-15）"),
    SEALED("封存目标", "Target sealed", "指标规则（D-15）"),
    BEGIN("开始分析", "Begin an analysis", "指标规则（D-18）"),
    BEGUN("开始分析", "Analysis begun", "指标规则（D-18）"),
    JUDGE("写总体判断", "Write the judgement", "指标规则（D-18）"),
    JUDGED("总体判断", "Judgement written", "指标规则（D-18）"),
    PROPOSE("提出对策", "Propose a countermeasure", "指标规则（D-18）"),
    PROPOSED("提出对策", "Countermeasure proposed", "指标规则（D-18）"),
    ACCEPT("采纳对策", "Accept a countermeasure", "指标规则（D-18）"),
    ACCEPTED("采纳对策", "Countermeasure accepted", "指标规则（D-18）"),
    DECLINE("不采纳", "Decline a countermeasure", "指标规则（D-18）"),
    DECLINED("不采纳", "Countermeasure declined", "指标规则（D-18）"),
    APPROVE("审定分析", "Approve the analysis", "指标规则（D-18）"),
    APPROVED("审定分析", "Analysis approved", "指标规则（D-18）"),
    OPEN("上传数据表", "Hand in a table", "指标规则（D-02）"),
    OPENED("上传数据表", "Table handed in", "指标规则（D-02）"),
    TAKE("确认导入", "Take the values", "统计法 第二十六条"),
    TAKEN("确认导入", "Values taken", "统计法 第二十六条"),
    DROP("放弃导入", "Give it up", "指标规则（D-02）"),
    DROPPED("放弃导入", "Given up", "指标规则（D-02）"),
    DEFINE("定义指标", "Define an indicator", "指标规则（D-02）"),
    DEFINED("定义指标", "Indicator defined", "指标规则（D-02）"),
    ADOPT("批量采用定义", "Adopt definitions", "指标规则（D-02）"),
    RETIRE("停用指标", "Retire an indicator", "指标规则（D-02）"),
    RETIRED("停用指标", "Indicator retired", "指标规则（D-02）"),
    SET_THRESHOLDS("设定预警阈值", "Set the thresholds", "指标规则（D-17）"),
    THRESHOLDS_SET("预警阈值", "Thresholds set", "指标规则（D-17）"),
    SET_WEIGHTS("设定采购经理指数权数", "Set the weights", "指标规则（D-17）"),
    WEIGHTS_SET("采购经理指数权数", "Weights set", "指标规则（D-17）"),
    SET_REMEDY("设定对策规则", "Set the rule of a countermeasure", "指标规则（D-18）"),
    REMEDY_SET("对策规则", "Rule of a countermeasure set", "指标规则（D-18）"),
    DROP_REMEDY("取消对策规则", "Drop a rule", "指标规则（D-18）"),
    REMEDY_DROPPED("取消对策规则", "Rule dropped", "指标规则（D-18）"),
    ENTER("录入数据", "Enter values", "统计法 第二十六条"),
    RECEIVE("导入数据", "Receive values", "统计法 第二十六条"),
    ENTERED("录入数据", "Value entered", "统计法 第二十六条"),
    CHECK("复核", "Check", "统计法 第二十九条"),
    CHECKED("复核", "Checked", "统计法 第二十九条"),
    SEND_BACK("退回", "Send back", "统计法 第二十九条"),
    SENT_BACK("退回", "Sent back", "统计法 第二十九条"),
    RELEASE("发布", "Release", "统计法 第二十六条"),
    RELEASED("发布", "Released", "统计法 第二十六条"),
    DERIVE("推算增速", "Compute growth", "指标规则（D-03、D-09）"),
    ADJUST("登记同口径调整", "Record an adjustment", "指标规则（D-06）"),
    ADJUSTED("同口径调整", "Adjusted", "指标规则（D-06）");

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
