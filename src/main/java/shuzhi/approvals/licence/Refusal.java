package shuzhi.approvals.licence;

import shuzhi.words.Text;

/// Every way in which the system turns a command on a licence down (系统拒绝).
public enum Refusal implements shuzhi.ledger.Refusal {
    ISSUED_ALREADY("证照已制发", "The licence has been issued.", "行政许可法 第三十九条", "不需要重复制证。", "Nothing more is needed."),
    NOT_ISSUED("证照尚未制发", "There is no licence yet.", "行政许可法 第三十九条", "请等待决定。", "Wait for the decision."),
    NOT_GRANTED("未作出准予许可决定，不能制证", "Without a grant there is no licence.", "行政许可法 第三十九条", "请先作出决定。", "Decide first."),
    NOT_YOURS("这不是您的证照", "This is not your licence.", "行政许可法 第四十九条、第五十条", "请核对证照。", "Check the licence."),
    NOT_YOUR_BODY(
            "该证照不由贵机关颁发",
            "Your body did not issue this licence.",
            "行政许可法 第六十九条",
            "请由颁发机关办理。",
            "Leave it to the body that issued it."),
    NOT_VALID(
            "该证照已经失效",
            "This licence does not hold any more.",
            "行政许可法 第七十条",
            "失效的证照只能注销。",
            "It can only be de-registered."),
    STILL_VALID("有效期尚未届满", "Its time has not run out.", "行政许可法 第七十条第一项", "请等待届满。", "Wait until it has."),
    DEREGISTERED_ALREADY(
            "该证照已注销", "This licence is de-registered.", "行政许可法 第七十条", "不能再办理。", "Nothing more can be done."),
    REASONS_MISSING(
            "应当写明内容、事实、理由和依据",
            "Content, facts, reason and basis must be given.",
            "行政许可法 第八条、第三十八条、第六十九条",
            "请写明后提交。",
            "Write them and submit again."),
    REMEDIES_MISSING(
            "应当告知申请行政复议的机关",
            "The body for reconsideration must be named.",
            "行政许可法 第三十八条第二款；行政复议法 第二十条（A-30）",
            "请填写复议机关。",
            "Name it."),
    GROUND_NOT_FITTING(
            "该原因不适用于这一决定",
            "This ground does not fit here.",
            "行政许可法 第八条、第六十九条、第七十条（A-42）",
            "撤回、撤销、吊销、注销的原因各不相同，请选择适用的原因。",
            "The four ways of ending have different grounds; choose one that fits."),
    NO_COMPENSATION(
            "撤回许可应当说明对财产损失的补偿",
            "A withdrawal says how the loss is compensated.",
            "行政许可法 第八条第二款",
            "请写明补偿，没有损失的写明没有损失。",
            "State the compensation, or that there was no loss."),
    NOTHING_ANNOUNCED(
            "没有告知过拟作出的这一决定",
            "This decision was not announced to the holder.",
            "行政许可法 第七条；行政处罚法 第四十四条",
            "请先告知事实、理由、依据和陈述申辩权。",
            "First announce facts, grounds and the right to be heard."),
    ANNOUNCED_ALREADY(
            "已经告知过拟作出的决定",
            "A decision was announced already.",
            "行政许可法 第七条",
            "请先作出决定或者撤销告知。",
            "Decide it, or drop it, first."),
    HOLDER_UNHEARD(
            "持证人陈述申辩的期限未满",
            "The holder can still state and defend.",
            "行政许可法 第七条；行政处罚法 第四十五条",
            "请等待持证人陈述申辩或者期限届满。",
            "Wait for the answer, or for the end of the time."),
    ANSWERED_ALREADY("已经陈述申辩", "The answer has been given.", "行政许可法 第七条", "请等待决定。", "Wait for the decision."),
    PLEDGE_NOT_CHECKED(
            "没有承诺不实的核查结论",
            "No check has found the pledge untrue.",
            "优化营商环境条例 第四十条（A.7）",
            "请先核查承诺。",
            "Check the pledge first."),
    ASKED_ALREADY(
            "已经提出申请，正在办理",
            "It has been asked for and is being decided.",
            "行政许可法 第四十九条、第五十条",
            "请等待决定。",
            "Wait for the decision."),
    NOTHING_ASKED(
            "没有待办的变更或者延续申请",
            "No change or renewal was asked for.",
            "行政许可法 第四十九条、第五十条",
            "请由持证人申请。",
            "The holder asks for it."),
    NO_END(
            "该证照长期有效，不需要延续",
            "This licence has no end and needs no renewal.",
            "行政许可法 第五十条",
            "不需要办理。",
            "Nothing is needed."),
    RENEWAL_PENDING(
            "延续申请按时提出而逾期未决定，依法视为准予延续",
            "The renewal was asked for in time and not decided: by law it counts as renewed.",
            "行政许可法 第五十条第二款（A-41）",
            "系统将自动延续。",
            "It is renewed by itself."),
    NOT_YET_DEEMED(
            "不具备视为准予延续的条件",
            "It does not count as renewed.",
            "行政许可法 第五十条第二款（A-41）",
            "只有按时申请、届满前未决定的才视为准予延续。",
            "Only when asked for in time and not decided before the end."),
    CHECK_TO_COME(
            "检查日期在今天之后",
            "The day of the check is still to come.",
            "行政许可法 第六十一条（A-43）",
            "请在检查之后如实记录。",
            "Put it on record after the check."),
    NOTHING_TO_REISSUE(
            "没有需要换证的变更或者延续", "Nothing has changed on the paper.", "行政许可法 第四十九条、第五十条", "不需要换证。", "Nothing is needed.");

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
