package shuzhi.credit;

import shuzhi.business.Titled;
import shuzhi.words.Text;

/// What the commands and acts of credit are called (信用行为名称), and the article each stands on.
public enum Titles implements Titled {
    PUBLICATION_OPEN("生成公示记录", "Open a publication", "发改办财金〔2018〕424号（C-01）"),
    PUBLICATION_OPENED("公示记录生成", "Publication opened", "发改办财金〔2018〕424号（C-01）"),
    PUBLICATION_IMPORT("导入公示记录", "Import a publication", "发改办财金〔2018〕424号（C-01）"),
    ADD_LICENCE("补充证照信息", "Add the licence", "发改办财金〔2018〕424号（C-06）"),
    LICENCE_ADDED("证照信息", "Licence added", "发改办财金〔2018〕424号（C-06）"),
    PUBLISH("公示", "Publish", "行政处罚法 第四十八条第一款"),
    PUBLISHED("公示", "Published", "行政处罚法 第四十八条第一款"),
    WITHHOLD("决定不予公示", "Withhold", "行政处罚法 第四十八条第一款"),
    WITHHELD("不予公示", "Withheld", "行政处罚法 第四十八条第一款"),
    RETURN("退回", "Send back", "发改办财金〔2018〕424号（C-01）"),
    RETURNED("退回", "Sent back", "发改办财金〔2018〕424号（C-01）"),
    CORRECT("更正", "Correct", "信用修复管理办法（C-20）"),
    CORRECTED("更正", "Corrected", "信用修复管理办法（C-20）"),
    REVERSE("决定变动", "Reverse", "行政处罚法 第四十八条第二款"),
    REVERSED("决定变动", "Reversed", "行政处罚法 第四十八条第二款"),
    WITHDRAW("撤回公示", "Withdraw", "行政处罚法 第四十八条第二款"),
    WITHDRAWN("撤回公示", "Withdrawn", "行政处罚法 第四十八条第二款"),
    END("期满停止公示", "End", "信用修复管理办法（C-13）"),
    ENDED("期满停止公示", "Ended", "信用修复管理办法（C-13）"),
    PUBLICATION_REPAIR("信用修复生效", "Repair takes effect", "信用修复管理办法（C-15）"),
    PUBLICATION_REPAIRED("信用修复生效", "Repaired", "信用修复管理办法（C-15）"),
    RESTORE("恢复公示", "Restore", "信用修复管理办法（C-15）"),
    RESTORED("恢复公示", "Restored", "信用修复管理办法（C-15）"),
    MARK("标注异议", "Mark as objected to", "征信业管理条例 第二十五条（C-20）"),
    MARKED("异议中", "Objected to", "征信业管理条例 第二十五条（C-20）"),
    UNMARK("解除异议标注", "Unmark", "征信业管理条例 第二十五条（C-20）"),
    UNMARKED("异议已答复", "Objection answered", "征信业管理条例 第二十五条（C-20）"),
    ATTACH("关联惩戒措施", "Attach a measure", "国办发〔2020〕49号（C-24）"),
    ATTACHED("关联惩戒措施", "Measure attached", "国办发〔2020〕49号（C-24）"),
    LIFT("解除惩戒措施", "Lift a measure", "国办发〔2020〕49号（C-24）"),
    LIFTED("解除惩戒措施", "Measure lifted", "国办发〔2020〕49号（C-24）"),
    FILE_CASE("立案", "File a case", "行政处罚法 第五十四条第二款"),
    FILED("立案", "Filed", "行政处罚法 第五十四条第二款"),
    PUNISH_ON_SPOT("当场处罚", "Decide on the spot", "行政处罚法 第五十一条"),
    INVESTIGATE("调查取证", "Investigate", "行政处罚法 第四十二条、第五十四条"),
    INVESTIGATED("调查取证", "Investigated", "行政处罚法 第四十二条、第五十四条"),
    NOTIFY("处罚告知", "Notify", "行政处罚法 第四十四条"),
    NOTIFIED("处罚告知", "Notified", "行政处罚法 第四十四条"),
    HEAR_DEFENCE("听取陈述申辩", "Hear the defence", "行政处罚法 第四十五条"),
    DEFENCE_HEARD("听取陈述申辩", "Defence heard", "行政处罚法 第四十五条"),
    ASK_HEARING("要求听证", "Ask for a hearing", "行政处罚法 第六十四条第一项"),
    HEARING_ASKED("要求听证", "Hearing asked for", "行政处罚法 第六十四条第一项"),
    CALL_HEARING("通知听证", "Announce the hearing", "行政处罚法 第六十四条第二项"),
    HEARING_CALLED("通知听证", "Hearing announced", "行政处罚法 第六十四条第二项"),
    HOLD_HEARING("举行听证", "Hold the hearing", "行政处罚法 第六十四条"),
    HEARING_HELD("举行听证", "Hearing held", "行政处罚法 第六十四条"),
    REVIEW_LEGALITY("法制审核", "Review the legality", "行政处罚法 第五十八条"),
    LEGALITY_REVIEWED("法制审核", "Legality reviewed", "行政处罚法 第五十八条"),
    DISCUSS("集体讨论", "Discuss", "行政处罚法 第五十七条第二款"),
    DISCUSSED("集体讨论", "Discussed", "行政处罚法 第五十七条第二款"),
    DECIDE("作出处罚决定", "Decide", "行政处罚法 第五十七条、第五十九条"),
    DECIDED("处罚决定", "Decided", "行政处罚法 第五十七条、第五十九条"),
    WAIVE("不予处罚", "Impose no penalty", "行政处罚法 第三十三条、第五十七条"),
    WAIVED("不予处罚", "No penalty", "行政处罚法 第三十三条、第五十七条"),
    SERVE("送达", "Serve", "行政处罚法 第六十一条"),
    SERVED("送达", "Served", "行政处罚法 第六十一条"),
    PAY("登记缴款", "Record a payment", "行政处罚法 第六十七条、第七十二条"),
    PAID("缴款", "Paid", "行政处罚法 第六十七条、第七十二条"),
    GRANT_DELAY("准予暂缓或者分期缴纳", "Grant more time", "行政处罚法 第六十六条第二款"),
    DELAY_GRANTED("暂缓或者分期缴纳", "More time granted", "行政处罚法 第六十六条第二款"),
    CHALLENGE("登记复议或者诉讼", "Record a challenge", "行政处罚法 第七十三条"),
    CHALLENGED("复议或者诉讼", "Challenged", "行政处罚法 第七十三条"),
    UPHOLD("登记维持", "Record that it stands", "行政复议法 第六十八条"),
    UPHELD("维持", "Upheld", "行政复议法 第六十八条"),
    CONFIRM("确认修复", "Confirm the repair", "信用修复管理办法（C-15）"),
    PENALTY_CONFIRM("确认履行", "Confirm performance", "行政处罚法 第二十八条、第六十六条"),
    PERFORMED("履行完毕", "Performed", "行政处罚法 第二十八条、第六十六条"),
    IMPORT("导入", "Import", "系统规则：导入"),
    IMPORTED("导入", "Imported", "系统规则：导入"),
    RAISE("提出异议", "Object", "征信业管理条例 第二十五条（C-20）"),
    RAISED("提出异议", "Objection raised", "征信业管理条例 第二十五条（C-20）"),
    FORWARD("转办", "Forward", "征信业管理条例 第二十五条（C-20）"),
    FORWARDED("转办", "Forwarded", "征信业管理条例 第二十五条（C-20）"),
    ANSWER("核查答复", "Answer", "征信业管理条例 第二十五条（C-20）"),
    ANSWERED("核查答复", "Answered", "征信业管理条例 第二十五条（C-20）"),
    ASK("申请修复", "Ask for repair", "信用修复管理办法（C-14）"),
    ASKED("申请修复", "Repair asked for", "信用修复管理办法（C-14）"),
    REQUEST_MATERIALS("要求补正", "Ask for materials", "信用修复管理办法（C-16）"),
    MATERIALS_REQUESTED("要求补正", "Materials asked for", "信用修复管理办法（C-16）"),
    SUPPLEMENT("补正", "Supplement", "信用修复管理办法（C-16）"),
    SUPPLEMENTED("补正", "Supplemented", "信用修复管理办法（C-16）"),
    REFUSE("不予受理", "Do not accept", "信用修复管理办法（C-16）"),
    REFUSED("不予受理", "Not accepted", "信用修复管理办法（C-16）"),
    ACCEPT("受理", "Accept", "信用修复管理办法（C-16）"),
    ACCEPTED("受理", "Accepted", "信用修复管理办法（C-16）"),
    REPAIRED("准予修复", "Repaired", "信用修复管理办法（C-15）"),
    REJECT("不予修复", "Refuse the repair", "信用修复管理办法（C-14）"),
    REJECTED("不予修复", "Repair refused", "信用修复管理办法（C-14）"),
    REVOKE("撤销修复", "Revoke the repair", "信用修复管理办法（C-14）"),
    REVOKED("撤销修复", "Repair revoked", "信用修复管理办法（C-14）"),
    ENTER_RANK("录入位次", "Enter a rank", "城市信用监测（C-26）"),
    RANKED("位次", "Ranked", "城市信用监测（C-26）"),
    ENTER_INDICATOR("录入监测指标", "Enter an indicator", "城市信用监测（C-27）"),
    MEASURED("监测指标", "Measured", "城市信用监测（C-27）");

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
