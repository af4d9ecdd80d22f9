package shuzhi.credit.penalty;

import shuzhi.words.Text;

/// Every way in which the system turns a command on a penalty down (系统拒绝).
public enum Refusal implements shuzhi.ledger.Refusal {
    NOT_IN_THIS_STATE(
            "该案件当前状态不能这样办理",
            "This cannot be done in the state the case is in.",
            "行政处罚法 第五十七条",
            "请按立案、调查、告知、听证、决定、送达的顺序办理。",
            "File, investigate, notify, hear, decide, serve: in this order."),
    NOT_THE_BODY(
            "不是办案机关",
            "This body does not handle the case.",
            "行政处罚法 第十七条",
            "请由办案机关办理。",
            "Leave it to the body that handles it."),
    NATURAL_PERSON(
            "自然人的案件不进入本库",
            "Cases of natural persons are not kept here.",
            "个人信息保护法 第三十四条（C-22）",
            "本库只登记法人、非法人组织和个体工商户。",
            "Only organisations and individual businesses are kept."),
    CODE_WRONG(
            "统一社会信用代码有误",
            "The unified credit code does not hold.",
            "GB 32100-2015（C-22）",
            "请对照营业执照重新录入。",
            "Enter it again by the business licence."),
    TIME_BARRED(
            "违法行为超过追究时效",
            "The act is time-barred.",
            "行政处罚法 第三十六条",
            "二年（涉及生命健康安全、金融安全且有危害后果的五年）内未被发现的，不再给予行政处罚。",
            "After two years (five where life, health or finance were harmed) there is no penalty any more."),
    NOT_YET_HAPPENED("违法行为日期在今天之后", "The act lies in the future.", "行政处罚法 第四十条", "请核对日期。", "Check the day."),
    TOO_FEW_OFFICERS(
            "执法人员少于两人",
            "There are fewer than two officers.",
            "行政处罚法 第四十二条",
            "执法人员不得少于两人。",
            "At least two officers must act."),
    TOO_MUCH_FOR_SIMPLE(
            "超出当场处罚的幅度",
            "More than may be imposed on the spot.",
            "行政处罚法 第五十一条",
            "请按普通程序立案办理。",
            "File the case and use the ordinary procedure."),
    NO_SANCTION(
            "没有列明处罚种类或者金额",
            "No kind of penalty, or no amount, is given.",
            "行政处罚法 第九条",
            "请列明处罚种类，罚款、没收须列明金额。",
            "List the kinds; a fine or a confiscation has an amount."),
    NO_REASONS(
            "没有写明事实、理由或者依据",
            "Facts, reasons or articles are missing.",
            "行政处罚法 第四十四条、第五十九条",
            "请写明事实、理由和依据。",
            "Give facts, reasons and articles."),
    NO_HEARING_RIGHT(
            "不属于应当告知听证的案件",
            "There is no right to a hearing in this case.",
            "行政处罚法 第六十三条",
            "请听取陈述、申辩。",
            "Hear the statement and defence instead."),
    HEARING_ASKED_LATE(
            "要求听证已过期限",
            "The hearing was asked for too late.",
            "行政处罚法 第六十四条第一项",
            "应在告知后五个工作日内提出。",
            "It must be asked for within five working days."),
    HEARING_NOT_CALLED(
            "听证尚未通知", "The hearing was not announced.", "行政处罚法 第六十四条第二项", "请先通知时间、地点。", "Announce it first."),
    HEARING_NOTICE_SHORT(
            "距听证举行不足七个工作日",
            "Less than seven working days before the hearing.",
            "行政处罚法 第六十四条第二项",
            "请改定日期。",
            "Choose a later day."),
    INVESTIGATOR_CHAIRS(
            "本案调查人员不得主持听证或者审核",
            "An investigator of the case cannot chair the hearing or review the case.",
            "行政处罚法 第五十八条、第六十四条第四项",
            "请指定其他人员。",
            "Appoint somebody else."),
    HEARING_NOT_HELD(
            "当事人要求听证，尚未举行",
            "A hearing was asked for and has not been held.",
            "行政处罚法 第六十五条",
            "请先举行听证。",
            "Hold the hearing first."),
    NO_HEARING_RECORD(
            "没有听证笔录",
            "There is no record of the hearing.",
            "行政处罚法 第六十四条第八项",
            "请提交经核对签字的笔录。",
            "Hand in the record, read and signed."),
    HEARING_DAY_AHEAD(
            "听证日期尚未到",
            "The day of the hearing has not come.",
            "行政处罚法 第六十四条",
            "请在举行之后记录。",
            "Record it after it was held."),
    DEFENCE_PERIOD(
            "陈述、申辩期限未满且尚未听取",
            "The time for statement and defence is not over, and it was not heard.",
            "行政处罚法 第四十五条、第六十二条",
            "请等待期满，或者先听取意见。",
            "Wait until it is over, or hear the party."),
    HEAVIER_THAN_NOTIFIED(
            "比告知的处罚更重",
            "Heavier than what was notified.",
            "行政处罚法 第四十四条、第四十五条第二款",
            "不得因申辩加重处罚；事实有变化的，请重新告知。",
            "A defence is no reason for more; if the facts changed, notify again."),
    NO_LEGALITY_REVIEW(
            "应当经法制审核而未审核或者未通过",
            "The legality review is missing or was not passed.",
            "行政处罚法 第五十八条",
            "请先进行法制审核。",
            "Have it reviewed first."),
    NOT_DISCUSSED(
            "情节复杂或者重大的案件未经集体讨论",
            "A complex or grave case was not discussed by the heads together.",
            "行政处罚法 第五十七条第二款",
            "请先由负责人集体讨论。",
            "Let the heads discuss it first."),
    WITHOUT_REPAIR_NOTICE(
            "没有同时送达信用修复告知书",
            "The notice on repair was not served with the decision.",
            "国办发〔2025〕22号（C-15）",
            "请将决定书和信用修复告知书一并送达。",
            "Serve the decision and the notice together."),
    NOTHING_OWED("没有需要缴纳的款项", "There is nothing to be paid.", "行政处罚法 第六十七条", "无需缴纳。", "Nothing is to be done."),
    MORE_THAN_OWED("缴纳数额大于应缴数额", "More is paid than is owed.", "行政处罚法 第六十七条、第七十二条", "请核对数额。", "Check the amount."),
    STILL_OWED(
            "罚款尚未缴清",
            "The fine is not paid in full.",
            "行政处罚法 第六十六条",
            "缴清后再确认履行。",
            "Confirm it when everything is paid."),
    NOT_LATER("新的期限不晚于原期限", "The new day is not later than the old one.", "行政处罚法 第六十六条第二款", "请核对日期。", "Check the day."),
    CHALLENGED_ALREADY(
            "该决定正在复议或者诉讼",
            "The decision is being challenged already.",
            "行政处罚法 第七十三条",
            "请等待结果。",
            "Wait for the result."),
    NOT_CHALLENGED(
            "该决定没有复议、诉讼",
            "The decision is not challenged.",
            "行政处罚法 第七十三条",
            "请先登记复议或者诉讼。",
            "Record the challenge first.");

    private final Text text;
    private final String basis;
    private final Text remedy;

    Refusal(String zh, String en, String basis, String remedyZh, String remedyEn) {
        this.text = new Text(zh, en);
        this.basis = basis;
        this.remedy = new Text(remedyZh, remedyEn);
    }

    @Override
    public Text text() {
        return text;
    }

    @Override
    public String basis() {
        return basis;
    }

    @Override
    public Text remedy() {
        return remedy;
    }
}
