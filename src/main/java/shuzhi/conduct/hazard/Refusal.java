package shuzhi.conduct.hazard;

import shuzhi.words.Text;

/// Every way in which the system turns a command on a hazard down (系统拒绝).
public enum Refusal implements shuzhi.ledger.Refusal {
    REPORTED_ALREADY(
            "该隐患已经登记",
            "This hazard has been entered already.",
            "F-09",
            "一患一卷，请另行登记。",
            "One hazard, one file: enter another."),
    NOT_IN_THIS_STATE(
            "隐患当前状态不能这样办理",
            "This cannot be done in the state the hazard is in.",
            "F-09",
            "请按排查、登记、定级、方案、整改、验收、销号的次序办理。",
            "Keep the order: find, enter, grade, plan, remove, verify, close."),
    NOT_THE_OWNER(
            "只有责任单位可以办理",
            "Only the body that answers for it may do this.",
            "安全生产法 第四十一条（F-07）",
            "请由责任单位办理。",
            "Leave it to the body that answers for it."),
    NOT_THE_AUTHORITY(
            "责任单位不能自行办理，须由其他单位办理",
            "The body that answers for it cannot do this itself; another must.",
            "安全生产法 第六十五条（F-07）",
            "请由监管部门办理。",
            "Leave it to the authority."),
    NO_OWNER(
            "没有责任单位，或者统一社会信用代码有误",
            "No body answers for it, or its unified code is wrong.",
            "安全生产法 第四十一条（F-07）",
            "请选择责任单位。",
            "Choose the body that answers for it."),
    NOTHING_SAID(
            "没有写明隐患所在单位、情况或者理由",
            "The object, the facts or the reason are missing.",
            "F-09",
            "请写明。",
            "Say what it is, or why."),
    FIVE_IMPLEMENTATIONS(
            "责任、措施、资金、时限、预案没有全部落实，不能开始整改",
            "Responsibility, measures, money, time and emergency plan are not all settled; removal cannot start.",
            "F-08",
            "请补齐“五落实”。",
            "Fill in all five."),
    LIMIT_EXCEEDED(
            "整改时限早于今天，或者超过一般隐患的整改期限",
            "The day is in the past, or beyond the limit of a general hazard.",
            "F-09",
            "一般隐患须在期限内整改；难以按期整改的，重新定级为重大隐患。",
            "A general hazard is removed within its limit; what takes longer is a major one."),
    NOT_MAJOR("只适用于重大隐患", "This is for major hazards only.", "F-06", "一般隐患无需办理。", "A general hazard does not need it."),
    NOT_THE_MONTH(
            "该月不是应当报告的月份",
            "This is not the month to be reported next.",
            "F-09",
            "请从方案所在月份起逐月报告。",
            "Report month by month, beginning with that of the plan."),
    NO_EVIDENCE(
            "缺少整改前或者整改后的佐证",
            "Evidence of before or after is missing.",
            "F-09",
            "请上传整改前后的照片或者文件。",
            "Attach pictures or papers of before and after."),
    SELF_VERIFICATION(
            "整改的人不能验收自己的整改", "Who removed it cannot verify it.", "F-09", "请由其他人员验收。", "Let somebody else verify it."),
    KEEP_SUSPENDED(
            "重大隐患未经审查同意，不得恢复，也不能销号",
            "A major hazard stays suspended and open until the review agrees that work may be resumed.",
            "安全生产法 第六十五条（F-07）",
            "请先由监管部门审查同意。",
            "The authority reviews it and agrees first."),
    DONE_ALREADY("已经办理过", "This has been done already.", "F-09", "无需重复办理。", "Once is enough."),
    NO_CARD(
            "没有待说明的整改牌，或者没有待核查的说明",
            "No card waits for an answer, or no answer for its review.",
            "F-09",
            "亮牌后由责任单位说明，再由监管单位核查。",
            "The body that answers for the hazard explains a card, then the authority reviews it."),
    NOT_OVERDUE_ENOUGH(
            "尚未达到亮牌条件，或者已经亮过",
            "A card is not due yet, or was shown.",
            "F-09",
            "超期后按规定亮牌。",
            "Cards follow the days overdue.");

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
