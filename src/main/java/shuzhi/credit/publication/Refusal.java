package shuzhi.credit.publication;

import shuzhi.words.Text;

/// Every way in which the system turns a command on a publication down (系统拒绝).
public enum Refusal implements shuzhi.ledger.Refusal {
    OPENED_ALREADY(
            "该决定已有公示记录",
            "This decision has its publication already.",
            "系统规则：一项决定一条记录",
            "请打开已有记录。",
            "Open the record that is there."),
    NOT_IN_THIS_STATE(
            "该记录当前状态不能这样办理",
            "This cannot be done in the state the record is in.",
            "系统规则：公示状态",
            "请先完成前一步。",
            "Take the step before it first."),
    NOT_THE_BODY(
            "不是作出决定的机关",
            "This body did not take the decision.",
            "C-15",
            "请由作出决定的机关办理。",
            "Leave it to the body that decided."),
    CODE_WRONG(
            "统一社会信用代码有误",
            "The unified credit code does not hold.",
            "GB 32100-2015（C-22）",
            "请对照原件更正代码后再公示。",
            "Correct the code by the original, then publish."),
    NATURAL_PERSON(
            "自然人不进入本库",
            "Natural persons are never kept here.",
            "个人信息保护法 第三十四条（C-22）",
            "请不要录入自然人信息。",
            "Do not enter natural persons."),
    NO_REASON("没有写明理由", "No reason is given.", "行政处罚法 第四十八条（C-02）", "请写明理由。", "Give the reason."),
    NOT_REVERSED(
            "决定没有变更、撤销、确认违法或者无效",
            "The decision was not changed, revoked, held unlawful or void.",
            "行政处罚法 第四十八条第二款（C-03）",
            "有变动文书后再撤回。",
            "Withdraw it when there is such a document."),
    NOT_THERE(
            "该记录不在企业信用信息公示系统公示",
            "This record is not for the national enterprise system.",
            "市场监督管理行政处罚信息公示规定 第九条（C-05）",
            "只有市场监督管理行政处罚在该系统公示。",
            "Only penalties of market regulation are."),
    NOT_AWAY(
            "当事人不在外省登记",
            "The party is not registered in another province.",
            "市场监督管理行政处罚信息公示规定 第十条（C-05）",
            "无需推送。",
            "Nothing is to be pushed."),
    NOT_PUSHED("尚未推送", "It has not been pushed.", "市场监督管理行政处罚信息公示规定 第十条（C-05）", "请先登记推送。", "Enter the push first."),
    DONE_ALREADY("已经登记", "It is entered already.", "市场监督管理行政处罚信息公示规定（C-05）", "无需重复。", "Nothing is to be done."),
    DAY_WRONG(
            "日期早于前一步或者晚于今天",
            "The day is before the step before it, or after today.",
            "市场监督管理行政处罚信息公示规定（C-05）",
            "请核对日期。",
            "Check the day."),
    NOT_OVER(
            "公示期尚未届满",
            "The period of publication is not over.",
            "信用修复管理办法（C-13）",
            "届满后系统自动停止公示。",
            "It ends by itself when the period is over."),
    NOT_ON_THE_LIST(
            "措施不在已载入的清单里",
            "The measure is not on the loaded list.",
            "国办发〔2020〕49号（C-24）",
            "只能选择清单内的措施。",
            "Choose a measure of the list."),
    NOT_FOR_THIS(
            "该措施不适用于这类信息",
            "The measure is not for information of this class.",
            "国办发〔2020〕49号（C-24）",
            "请核对清单所列适用范围。",
            "Check what the list says it is for."),
    ATTACHED_ALREADY(
            "该措施已经关联", "The measure is attached already.", "国办发〔2020〕49号（C-24）", "无需重复。", "Nothing is to be done."),
    NO_SUCH_MEASURE("没有关联这项措施", "This measure is not attached.", "国办发〔2020〕49号（C-24）", "请核对。", "Check it.");

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
