package shuzhi.report.report;

import shuzhi.words.Text;

/// Every way in which the system turns a command on a report down (系统拒绝).
public enum Refusal implements shuzhi.ledger.Refusal {
    NOT_IN_THIS_STATE(
            "报告当前状态不能这样办理",
            "This cannot be done in the state the report is in.",
            "述职规则（F-22）",
            "请按当前页面列出的可办事项办理。",
            "Do what the page lists as possible now."),
    NOT_YOUR_BODY(
            "只有报告单位可以办理",
            "Only the body that reports may do this.",
            "述职规则（F-22）",
            "请由报告单位办理。",
            "Leave it to the body that reports."),
    NO_TITLE("没有标题", "There is no title.", "GB/T 9704-2012", "请填写标题。", "Give the title."),
    WRONG_PERIOD(
            "期间不对：止日早于起日",
            "The period is wrong: it ends before it begins.",
            "述职规则（F-22）",
            "请核对起止日期。",
            "Check the first and the last day."),
    WRONG_PLACE(
            "区划代码不是十二位",
            "The code of the place has not twelve digits.",
            "GB/T 10114-2003",
            "请填写十二位区划代码，如 329900000000。",
            "Give the twelve digits, for instance 329900000000."),
    NOT_SUPERSEDABLE(
            "要替代的报告不是本单位已公布的报告",
            "The report to be superseded is none that your body has published.",
            "述职规则（F-22）",
            "请填写本单位一份已公布报告的卷号，或者留空。",
            "Give the file of a published report of your body, or leave it empty."),
    NO_TEXT("没有正文", "There is no text.", "GB/T 9704-2012", "请先保存正文。", "Save the text first."),
    UNREADABLE(
            "引用的写法有误",
            "A reference is written wrongly.",
            "述职规则（F-22）",
            "数据项写作 {{数据项编号}}，自报数字写作 {{自报 数字|理由}}，正文以“# 标题”开头。",
            "Write a figure as {{id}}, a number of your own as {{stated number|reason}}, and begin with `# title`."),
    UNPROVED_CLAIM(
            "正文中有数字没有依据",
            "Numbers in the text rest on nothing.",
            "述职规则（F-22）",
            "请在核对结果中改用数值相同的数据项；台账没有的，写作 {{自报 数字|理由}}；确无依据的，删去。",
            "Put a figure in its place, those of the same value are offered beside the text; what the ledger does not"
                    + " know, write as {{stated number|reason}}; otherwise take it out."),
    PERSONAL_DATA(
            "正文中有身份证号码或者手机号码",
            "There is an identity number or a telephone number of a person in the text.",
            "个人信息保护法 第六条（G-01）",
            "请退回删去；确需保留的，公布时注明含个人信息，正文不公开。",
            "Send it back and take it out, or publish it as one with personal data: then the text stays closed."),
    PERSON_NAMED(
            "正文中有台账所知的自然人姓名",
            "The text names natural persons whom the ledger knows.",
            "个人信息保护法 第二十五条（G-02）",
            "请退回删去；本人同意公开或者只是同名的，公布时写明；否则注明含个人信息，正文不公开。",
            "Send it back and take them out; if they consented, or only share the name, say so when you publish; or"
                    + " publish it as one with personal data: then the text stays closed."),
    BAD_SIGNATURE(
            "签名与所签内容不符", "The signature does not fit what was signed.", "GB/T 32918.2-2016", "请重新签署。", "Sign again."),
    NOTED_ALREADY(
            "这一变化已经记录，或者数据项没有变化",
            "This change is on record already, or nothing has changed.",
            "述职规则（F-22）",
            "无须再次记录。",
            "Nothing needs to be done."),
    NO_REASON("没有写明理由", "No reason is given.", "述职规则（F-22）", "请写明理由。", "Give the reason.");

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
