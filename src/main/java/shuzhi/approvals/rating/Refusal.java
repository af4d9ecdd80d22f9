package shuzhi.approvals.rating;

import shuzhi.words.Text;

/// Every way in which the system turns a command on a rating down (系统拒绝).
public enum Refusal implements shuzhi.ledger.Refusal {
    RATED_ALREADY(
            "一次服务只能评价一次",
            "A service is rated once.",
            "GB/T 39734-2020（A-51）",
            "可以通过投诉渠道补充意见。",
            "Use the complaint channel for more."),
    OTHER_FILE(
            "评价的卷号与办件不符",
            "A rating stands in the file of its dossier.",
            "GB/T 39734-2020（A-51）",
            "请从办件页面评价。",
            "Rate it from the page of the dossier."),
    NOT_YOUR_DOSSIER(
            "只能评价自己的办件",
            "You can only rate your own dossier.",
            "GB/T 39734-2020（A-51）",
            "请核对办件编号。",
            "Check the number."),
    NOT_YOUR_BODY(
            "该差评由办理机关负责",
            "The body that handled it answers for it.",
            "国办发〔2019〕51号（A-52）",
            "请由办理机关处理。",
            "Leave it to that body."),
    NOT_DECIDED(
            "办结后才能评价",
            "It can be rated once it is decided.",
            "GB/T 39735-2020（A-50）",
            "请在办结后评价。",
            "Rate it after the decision."),
    STARS("评价分为五级", "There are five levels.", "GB/T 39735-2020（A-50）", "请选择一至五星。", "Choose one to five stars."),
    NOT_RATED(
            "该办件尚未评价",
            "It has not been rated.",
            "GB/T 39735-2020（A-50）",
            "请等待申请人自愿评价。",
            "Wait until the applicant rates it, if ever."),
    NOT_BAD(
            "不是差评，不需要处理",
            "It is no bad rating; nothing is to be done.",
            "GB/T 39735-2020（A-52）",
            "不需要办理。",
            "Nothing is needed."),
    OTHER_STEP(
            "差评闭环没有到这一步",
            "The loop of this rating is at another step.",
            "国办发〔2019〕51号（A-52）",
            "依次为联系、核实、整改或者解释、再次回访。",
            "The order is: call back, verify, put right or explain, revisit."),
    SUPERVISION_ONLY(
            "只有效能监察岗位可以认定误评、恶意差评，或者复核申诉",
            "Only supervision may strike out a rating, or check again after an appeal.",
            "国办发〔2019〕51号（A-52）",
            "请提请效能监察核实。",
            "Ask supervision to check it."),
    WORDS_MISSING(
            "应当写明情况", "The facts must be written.", "国办发〔2019〕51号（A-52）", "请写明后提交。", "Write them and submit again."),
    APPEALED_ALREADY(
            "已经申诉", "An appeal was made already.", "国办发〔2019〕51号（A-52）", "请等待复核。", "Wait for the second check."),
    NOTHING_TO_APPEAL(
            "没有可以申诉的核实结论",
            "There is no finding to appeal against.",
            "国办发〔2019〕51号（A-52）",
            "请等待核实。",
            "Wait for the check.");

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
