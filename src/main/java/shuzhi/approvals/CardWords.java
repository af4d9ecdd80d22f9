package shuzhi.approvals;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// What the pages of supervision say (监察用语).
public enum CardWords implements Word {
    CARDS("监察牌", "Cards"),
    CARDS_LEAD(
            "系统按时钟发出预警和黄牌、红牌；只升不降，撤销必须写明理由。",
            "The clock itself raises pre-warnings, yellow and red cards. A colour only rises; to strike one off takes a reason."),
    CARDS_OF_BODY_LEAD(
            "发给本机关的监察牌。黄牌、红牌请在答复期限内说明情况和整改措施。",
            "The cards addressed to your body. Answer yellow and red ones in time: what happened, and what you do about it."),
    TO_ANSWER("待答复", "To be answered"),
    TO_REVIEW("待复核", "To be reviewed"),
    WARNED("预警中", "Pre-warnings"),
    REVIEWED("已复核", "Reviewed"),
    LAPSED("预警解除", "Ended in time"),
    COLOUR("监察等级", "Colour"),
    TRIGGER("发牌情形", "Reason"),
    BASIS("依据", "Basis"),
    ADDRESSEE("被发牌机关", "Addressed to"),
    RAISED("发牌日", "Raised"),
    DUE("期限", "Due"),
    ANSWER_BY("答复期限", "Answer due"),
    ANSWERED_ON("答复日", "Answered"),
    STATUS("状态", "Status"),
    SCORES("绩效得分", "Scores"),
    SCORES_LEAD(
            "数据真实分与得分并列：补录、时间倒置、送达凭据缺失，逐项可查到账页。办结不足规定件数的不排名。",
            "Beside each score stands the truth score: what was entered late, stated out of order, or lacks evidence of delivery; each number opens to its entries. Units with too few dossiers are not ranked."),
    UNITS("计分对象", "Units"),
    SCORED_UNDER("现行规则：", "Scored under"),
    REPLAY("重放其他版本：", "replay another version:"),
    WITHOUT_REPLAY("不重放", "without it"),
    TO_ADOPT("采用", "Adopt"),
    SCORE("得分", "Score"),
    REPLAYED("重放得分", "Replayed"),
    CHANGE("变化", "Change"),
    TRUTH("数据真实分", "Truth score"),
    CARD_COUNTS("预警 / 黄 / 红", "Pre-warnings / yellow / red"),
    LATE("补录 / 行为", "Late / acts"),
    DISORDERED("时间倒置", "Out of order"),
    MISSING("缺送达 / 应送达", "No delivery / due"),
    PARTS("得分构成", "How it comes about"),
    SUBJECT("办件或卷号", "Dossier or file"),
    ENTRY("账页", "Entry"),
    EARLIER_ENTRY("在先账页", "Entry before it"),
    ACCEPTED("受理日", "Accepted"),
    DECIDED("决定日", "Decided"),
    HAPPENED("发生日", "Happened"),
    WRITTEN("入账日", "Written"),
    SCORING_RULE("计分规则", "Scoring rule"),
    RULE_LEAD(
            "规则先拟订，用上一年度重放对比，再从某日起采用；采用是台账上的行为，不溯及既往。",
            "A rule is drafted, replayed over last year beside the one in force, and adopted from a day on. The adoption is an act in the ledger and never works backwards."),
    VALUE("项目", "Value"),
    CAME_WITH("随程序发布", "as it came"),
    DRAFT("草案", "draft"),
    HOLDS_FROM("施行自", "holds from"),
    SOURCE("首版来源", "Source of the first"),
    HINTS("风险提示", "Risk hints"),
    HINTS_CLOSED("风险提示只供纪检监察机关查阅。", "Risk hints are for the discipline body only."),
    HINTS_LEAD(
            "提示不是认定。每次查看都有记录；疑似职务违法犯罪的，移送监察机关。",
            "A hint is not an accusation. Every look at it is noted; a suspected offence goes to the supervision organ."),
    PATTERN("情形", "Pattern"),
    FOUND("发现", "Found");

    private final Text text;

    CardWords(String zh, String en) {
        this.text = new Text(zh, en);
    }

    static CardWords of(CardViews.Tab tab) {
        return switch (tab) {
            case OPEN -> TO_ANSWER;
            case ANSWERED -> TO_REVIEW;
            case WARNED -> WARNED;
            case SETTLED -> REVIEWED;
            case LAPSED -> LAPSED;
        };
    }

    /// A version of the scoring rule.
    public static Text version(int number) {
        return new Text("第 " + number + " 版", "version " + number);
    }

    @Override
    public Text text() {
        return text;
    }
}
