package shuzhi.approvals.dossier;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// What in a dossier deserves a second look (风险提示), rules F-04 and F-05: lawful each time, telling when it
/// is often. A hint is not an accusation.
public enum Hint implements Word {
    ENTERED_LATE("收件后补录", "Entered after it was received", "A-06"),
    NOTICE_ON_LAST_DAY("最后一日告知补正", "Asked for more on the last day", "行政许可法 第三十二条第一款第四项"),
    ASKED_AGAIN("再次告知补正", "Asked for more a second time", "行政许可法 第七十二条第四项（A-19）"),
    ACCEPTED_BY_SILENCE("逾期未告知，视为受理", "Accepted by silence", "行政许可法 第三十二条第一款第四项（A-15）"),
    DECIDED_AT_ONCE(
            "受理当日办结，疑似体外循环", "Accepted and decided on one day: examined before acceptance?", "行政许可法 第三十二条（A-55）"),
    PAUSED_ON_LAST_DAY("期限最后一日停止计时", "The clock stopped on the last day", "行政许可法 第四十五条"),
    PAUSED_AFTER_PROMISE("承诺时限届满后停止计时", "The clock stopped after the promise had run out", "行政许可法 第四十五条"),
    PAUSED_REPEATEDLY("多次停止计时", "The clock stopped more than once", "行政许可法 第四十五条"),
    INSPECTION_STARTED_LATE("检验、检测、检疫启动逾期", "An inspection began late", "行政许可法 第五十五条"),
    PROMISE_LATE("容缺材料逾期补齐", "Papers promised came late", "容缺受理规定（A.7）"),
    PLEDGE_CHECKED_LATE("承诺核查逾期", "A pledge was checked late", "优化营商环境条例 第四十条（A.7）"),
    PLEDGE_BROKEN("承诺不实", "A pledge was not true", "优化营商环境条例 第四十条（A.7）"),
    EXTENDED_ON_LAST_DAY("法定期限最后一日延期", "Extended on the last day of the statutory limit", "行政许可法 第四十二条"),
    REVIEW_LATE("并联审查逾期", "A body asked in parallel answered late", "行政许可法 第二十六条"),
    HEARING_LATE("听证逾期", "The hearing was held late", "行政许可法 第四十七条"),
    SENT_UP_LATE("初审上报逾期", "Sent up late", "行政许可法 第四十三条"),
    DECIDED_LATE("超过承诺时限", "Decided past the promise", "优化营商环境条例 第三十六条"),
    DECIDED_UNLAWFULLY_LATE("超过法定期限", "Decided past the statutory limit", "行政许可法 第七十四条第二项（A-32）"),
    DELIVERED_LATE("送达逾期", "Delivered late", "行政许可法 第四十四条"),
    WITHDRAWN_NEAR_DUE("期限将满时撤回申请", "Withdrawn when the promise was nearly over", "行政许可法 第二十九条"),
    TERMINATED_LATE("超过承诺时限后终止", "Terminated past the promise", "行政许可法 第四十二条"),
    RESUBMITTED("撤回或者不予受理后再次申请", "Applied for again after it had ended without a decision", "行政许可法 第三十二条"),
    SPLIT("同一申请人同日就同一事项多次申请", "Several applications for one item on one day", "F-04");

    private final Text text;
    private final String basis;

    Hint(String zh, String en, String basis) {
        this.text = new Text(zh, en);
        this.basis = basis;
    }

    @Override
    public Text text() {
        return text;
    }

    /// The article, or the rule, that the pattern may evade.
    public String basis() {
        return basis;
    }
}
