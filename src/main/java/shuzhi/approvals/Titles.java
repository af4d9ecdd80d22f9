package shuzhi.approvals;

import java.util.Locale;
import shuzhi.business.Titled;
import shuzhi.words.Text;

/// What commands and acts are called (行为名称), and the article each stands on: the words on a button and in a
/// history.
public enum Titles implements Titled {
    SUBMIT("提交申请", "Apply", "行政许可法 第二十九条"),
    DECLARE_NOT_NEEDED("告知不需要许可", "Say that no licence is needed", "行政许可法 第三十二条第一款第一项"),
    REFUSE_JURISDICTION("告知向有权机关申请", "Name the body that is responsible", "行政许可法 第三十二条第一款第二项"),
    PROMISE_TO_SUPPLY("承诺容后补交", "Promise to supply later", "容缺受理规定（A.7）"),
    ACCEPT_ON_PROMISE("容缺受理", "Accept on a promise", "容缺受理规定（A.7）"),
    PLEDGE("作出告知承诺", "Pledge to meet the conditions", "优化营商环境条例 第四十条"),
    CHECK_PLEDGE("核查承诺", "Check the pledge", "优化营商环境条例 第四十条"),
    SUPPLY_PROMISED("承诺容后补交", "Promised to supply later", "容缺受理规定（A.7）"),
    SUPPLY_DEFERRED("容缺受理", "Accepted on a promise", "容缺受理规定（A.7）"),
    DEFERRED_SUPPLIED("补齐容缺材料", "Supplied what was promised", "容缺受理规定（A.7）"),
    PLEDGED("作出告知承诺", "Pledged", "优化营商环境条例 第四十条"),
    PLEDGE_CHECK_SET("确定承诺核查期限", "Check of the pledge set", "优化营商环境条例 第四十条"),
    PLEDGE_CHECKED("核查承诺", "Pledge checked", "优化营商环境条例 第四十条"),
    REISSUE("换证", "Issue again", "行政许可法 第四十九条、第五十条"),
    REQUEST_CHANGE("申请变更", "Ask for a change", "行政许可法 第四十九条"),
    CHANGE("准予变更", "Change", "行政许可法 第四十九条"),
    REFUSE_CHANGE("不予变更", "Refuse the change", "行政许可法 第四十九条"),
    REQUEST_RENEWAL("申请延续", "Ask for renewal", "行政许可法 第五十条"),
    RENEW("准予延续", "Renew", "行政许可法 第五十条"),
    REFUSE_RENEWAL("不予延续", "Refuse the renewal", "行政许可法 第五十条"),
    DEEM_RENEWED("视为准予延续", "Renew by silence", "行政许可法 第五十条第二款"),
    ANNOUNCE_ENDING("告知拟作出的决定", "Announce an ending", "行政许可法 第七条"),
    RESPOND("陈述申辩", "State and defend", "行政许可法 第七条"),
    DROP_ENDING("不再作出决定", "Drop the announcement", "行政许可法 第七条"),
    LICENCE_WITHDRAW("撤回许可", "Withdraw the licence", "行政许可法 第八条"),
    REISSUED("换证", "Issued again", "行政许可法 第四十九条、第五十条"),
    CHANGE_REQUESTED("申请变更", "Change asked for", "行政许可法 第四十九条"),
    CHANGED("准予变更", "Changed", "行政许可法 第四十九条"),
    CHANGE_REFUSED("不予变更", "Change refused", "行政许可法 第四十九条"),
    RENEWAL_REQUESTED("申请延续", "Renewal asked for", "行政许可法 第五十条"),
    RENEWED("准予延续", "Renewed", "行政许可法 第五十条"),
    RENEWAL_REFUSED("不予延续", "Renewal refused", "行政许可法 第五十条"),
    ENDING_ANNOUNCED("告知拟作出的决定", "Ending announced", "行政许可法 第七条"),
    RESPONDED("陈述申辩", "Stated and defended", "行政许可法 第七条"),
    SUPERVISE("记录监督检查", "Record a check", "行政许可法 第六十一条"),
    SUPERVISED("监督检查", "Checked", "行政许可法 第六十一条"),
    ENDING_DROPPED("不再作出决定", "Announcement dropped", "行政许可法 第七条"),
    CONTACT("回访联系", "Call back", "国办发〔2019〕51号（A-52）"),
    VERIFY("核实差评", "Verify", "国办发〔2019〕51号（A-52）"),
    RECTIFY("整改", "Put right", "国办发〔2019〕51号（A-52）"),
    EXPLAIN("解释", "Explain", "国办发〔2019〕51号（A-52）"),
    REVISIT("再次回访", "Revisit", "国办发〔2019〕51号（A-52）"),
    APPEAL("申诉", "Appeal", "国办发〔2019〕51号（A-52）"),
    CONTACTED("回访联系", "Called back", "国办发〔2019〕51号（A-52）"),
    VERIFIED("核实差评", "Verified", "国办发〔2019〕51号（A-52）"),
    RECTIFIED("整改", "Put right", "国办发〔2019〕51号（A-52）"),
    EXPLAINED("解释", "Explained", "国办发〔2019〕51号（A-52）"),
    REVISITED("再次回访", "Revisited", "国办发〔2019〕51号（A-52）"),
    APPEALED("申诉", "Appealed", "国办发〔2019〕51号（A-52）"),
    BAR("登记禁止再次申请", "Note a bar", "行政许可法 第七十八条、第七十九条"),
    REFUSE_BARRED("不予受理（禁止期内）", "Do not accept: barred", "行政许可法 第七十八条、第七十九条"),
    CORRECT_ON_SPOT("当场更正", "Correct on the spot", "行政许可法 第三十二条第一款第三项"),
    ASK_FOR_MORE("一次性告知补正", "Ask once for what is missing", "行政许可法 第三十二条第一款第四项"),
    ASK_AGAIN("再次告知（附理由）", "Ask again, with a reason", "行政许可法 第七十二条第四项"),
    SUPPLEMENT("补正", "Supplement", "行政许可法 第三十二条第一款第五项"),
    ACCEPT("受理", "Accept", "行政许可法 第三十二条第一款第五项"),
    DEEM_ACCEPT("视为受理", "Accept by silence", "行政许可法 第三十二条第一款第四项"),
    INSPECT("实地核查", "Check on site", "行政许可法 第三十四条第三款"),
    TELL_THIRD_PARTY("告知利害关系人", "Tell a third party", "行政许可法 第三十六条"),
    OFFER_HEARING("告知听证权利", "Tell of the right to a hearing", "行政许可法 第四十七条"),
    REQUEST_HEARING("要求听证", "Ask for a hearing", "行政许可法 第四十七条"),
    WAIVE_HEARING("放弃听证", "Give up the hearing", "行政许可法 第四十七条"),
    ANNOUNCE_HEARING("听证通知", "Announce the hearing", "行政许可法 第四十八条第一款第一项"),
    HOLD_HEARING("举行听证", "Record that the hearing was held", "行政许可法 第四十八条"),
    SIGN_HEARING_RECORD("听证笔录签字", "Record that its minutes were signed", "行政许可法 第四十八条第一款第五项"),
    PAUSE("依法暂停计时", "Stop the clock by law", "行政许可法 第四十五条"),
    RESUME("恢复计时", "Start the clock again", "行政许可法 第四十五条"),
    EXTEND("延长期限", "Extend the limit", "行政许可法 第四十二条"),
    CONFIRM("双人复核", "Confirm as a second person", "廉政风险防控规则（F-04）"),
    CONFIRMED("双人复核", "Confirmed by a second person", "廉政风险防控规则（F-04）"),
    SEND_UP("上报", "Send up", "行政许可法 第四十三条"),
    REVIEW("提交审查意见", "Give the opinion of my body", "行政许可法 第二十六条"),
    ANSWER_OBJECTION("处理不同意见", "Answer an objection", "行政许可法 第二十六条"),
    GRANT("准予许可", "Grant", "行政许可法 第三十八条第一款"),
    DENY("不予许可", "Deny", "行政许可法 第三十八条第二款"),
    DELIVER("送达", "Deliver", "行政许可法 第四十四条"),
    WITHDRAW("撤回", "Withdraw", "行政许可法 第二十九条"),
    TERMINATE("终止办理", "Terminate", "行政许可法 第七十条"),
    RECALCULATE("重新计算期限", "Compute the due dates anew", "行政许可法 第八十二条"),
    IMPORT("历史数据导入", "Import from an event log", ""),
    BEGIN("发起一件事", "Begin the journey", "国办发〔2022〕32号"),
    SETTLE("结算", "Settle", "国办发〔2022〕32号"),
    RATE("评价", "Rate", "GB/T 39735-2020"),
    ISSUE("制证", "Issue", "行政许可法 第三十九条"),
    REVOKE("撤销", "Revoke", "行政许可法 第六十九条"),
    CANCEL("吊销", "Cancel as a penalty", "行政处罚法 第九条"),
    EXPIRE("届满", "Expire", "行政许可法 第七十条"),
    DEREGISTER("注销", "De-register", "行政许可法 第七十条"),
    DRAFT("拟订", "Draft", "行政许可法 第三十条"),
    CHECK("核验", "Check", "行政许可法 第四条"),
    ITEM_CHECKED("核验", "Checked", "行政许可法 第四条"),
    WITHDRAW_ITEM("取消事项", "Withdraw the item", "行政许可法 第二十一条"),
    PUBLISH("发布", "Publish", "行政许可法 第三十条"),
    SUBMITTED("收到申请", "Application received", "行政许可法 第二十九条"),
    NOT_ACCEPTED("不予受理", "Not accepted", "行政许可法 第三十二条"),
    BARRED("禁止再次申请期内", "Barred from applying", "行政许可法 第七十八条、第七十九条"),
    CORRECTED_ON_SPOT("当场更正", "Corrected on the spot", "行政许可法 第三十二条第一款第三项"),
    ASKED_FOR_MORE("一次性告知补正", "Asked once for what is missing", "行政许可法 第三十二条第一款第四项"),
    SUPPLEMENTED("补正", "Supplemented", "行政许可法 第三十二条第一款第五项"),
    ACCEPTED("受理", "Accepted", "行政许可法 第三十二条第一款第五项"),
    REVIEW_ASKED("征求意见", "Opinion asked", "行政许可法 第二十六条"),
    REVIEWED("收到意见", "Opinion given", "行政许可法 第二十六条"),
    OBJECTION_ANSWERED("处理不同意见", "Objection answered", "行政许可法 第二十六条"),
    INSPECTED("实地核查", "Checked on site", "行政许可法 第三十四条第三款"),
    THIRD_PARTY_TOLD("告知利害关系人", "Third party told", "行政许可法 第三十六条"),
    HEARING_OFFERED("告知听证权利", "Told of the right to a hearing", "行政许可法 第四十七条"),
    HEARING_REQUESTED("要求听证", "Hearing asked for", "行政许可法 第四十七条"),
    HEARING_WAIVED("放弃听证", "Hearing given up", "行政许可法 第四十七条"),
    HEARING_ANNOUNCED("听证通知", "Hearing announced", "行政许可法 第四十八条第一款第一项"),
    HEARING_HELD("举行听证", "Hearing held", "行政许可法 第四十八条"),
    HEARING_RECORD_SIGNED("听证笔录签字", "Minutes of the hearing signed", "行政许可法 第四十八条第一款第五项"),
    PAUSED("依法暂停计时", "Clock stopped by law", "行政许可法 第四十五条"),
    RESUMED("恢复计时", "Clock started again", "行政许可法 第四十五条"),
    EXTENDED("延长期限", "Limit extended", "行政许可法 第四十二条"),
    TAKE_IN("上级机关接收", "Take in what was sent up", "行政许可法 第四十三条"),
    TAKEN_IN("上级机关接收", "Taken in by the upper body", "行政许可法 第四十三条"),
    DECIDED_ABOVE("两级办理用时", "Time of the two bodies", "行政许可法 第四十三条"),
    SENT_UP("上报", "Sent up", "行政许可法 第四十三条"),
    DECIDED("作出决定", "Decided", "行政许可法 第三十八条"),
    DELIVERED("送达", "Delivered", "行政许可法 第四十四条"),
    ENDED("撤回或终止", "Withdrawn or terminated", "行政许可法 第七十条"),
    RECALCULATED("重新计算期限", "Due dates computed anew", "行政许可法 第八十二条"),
    IMPORTED("历史数据导入", "Imported from an event log", ""),
    BEGUN("发起一件事", "Journey begun", "国办发〔2022〕32号"),
    FINISHED("全部办结", "Journey finished", "苏政办发〔2017〕92号"),
    BROKEN("未能办成", "Journey broken off", "国办发〔2022〕32号"),
    RATED("评价", "Rated", "GB/T 39735-2020"),
    ISSUED("制证", "Licence issued", "行政许可法 第三十九条"),
    WITHDRAWN("撤回或取消", "Withdrawn", "行政许可法 第八条"),
    REVOKED("撤销", "Revoked", "行政许可法 第六十九条"),
    CANCELLED("吊销", "Cancelled as a penalty", "行政处罚法 第九条"),
    EXPIRED("届满", "Expired", "行政许可法 第七十条"),
    DEREGISTERED("注销", "De-registered", "行政许可法 第七十条"),
    DRAFTED("拟订", "Drafted", "行政许可法 第三十条"),
    PUBLISHED("发布", "Published", "行政许可法 第三十条"),
    RAISE("预警发牌", "Raise", "A-56"),
    RAISE_OPINION("并联审查逾期发牌", "Raise for a late opinion", "行政许可法 第二十六条（A-55）"),
    CARD_ISSUE("人工发牌", "Issue a card", "A-55"),
    CARD_ANSWER("答复", "Answer", "A-58"),
    UPHOLD("认定成立", "Uphold", "A-58"),
    STRIKE_OFF("撤销", "Strike off", "A-57"),
    LAPSE("预警解除", "End the pre-warning", "A-57"),
    RAISED("发牌", "Card raised", "A-56"),
    ANSWERED("答复", "Answered", "A-58"),
    UPHELD("成立", "Upheld", "A-58"),
    STRUCK_OFF("撤销", "Struck off", "A-57"),
    LAPSED("预警解除", "Ended in time", "A-57"),
    SCORING_DRAFT("拟订规则", "Draft a rule", "计分规则"),
    SCORING_DRAFTED("规则已拟订", "Rule drafted", "计分规则"),
    ADOPT("采用规则", "Adopt a rule", "计分规则"),
    ADOPTED("规则已采用", "Rule adopted", "计分规则"),
    RECORD_PAYMENT("登记缴费凭证", "Record a payment", "行政许可法 第五十九条"),
    PAID("登记缴费凭证", "Paid", "行政许可法 第五十九条"),
    RECORD_REFUND("登记退费", "Record a refund", "行政许可法 第五十九条"),
    REFUNDED("登记退费", "Paid back", "行政许可法 第五十九条"),
    CHOOSE("登记通知方式", "Choose how to be told", "个人信息保护法 第十四条"),
    CHOSEN("登记通知方式", "Way of being told chosen", "个人信息保护法 第十四条"),
    STOP("停止接收通知", "Stop the notices", "个人信息保护法 第十五条"),
    STOPPED("停止接收通知", "Notices stopped", "个人信息保护法 第十五条"),
    WRITE("生成通知", "Write a notice", "办件通知规则"),
    WRITTEN("生成通知", "Notice written", "办件通知规则"),
    NOTE_SENT("记录送出", "Note that it was sent", "办件通知规则"),
    SENT("已送出", "Sent", "办件通知规则"),
    NOTE_FAILURE("记录发送失败", "Note a failure", "办件通知规则"),
    FAILED("发送失败", "Failed", "办件通知规则"),
    RESEND("重新发送", "Send anew", "办件通知规则"),
    RESENT("重新发送", "To be sent anew", "办件通知规则");

    private final Text text;
    private final String article;

    Titles(String zh, String en, String article) {
        this.text = new Text(zh, en);
        this.article = article;
    }

    /// The title of a command or act by the simple name of its record, for instance `AskedForMore`.
    ///
    /// @throws IllegalArgumentException when a record was added and not named here: a bug
    public static Titles of(String record) {
        return valueOf(record.replaceAll("(?<!^)([A-Z])", "_$1").toUpperCase(Locale.ROOT));
    }

    public static Titles of(Class<?> record) {
        return of(record.getSimpleName());
    }

    /// Empty for the import of old data.
    @Override
    public String article() {
        return article;
    }

    @Override
    public Text text() {
        return text;
    }
}
