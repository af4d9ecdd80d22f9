package shuzhi.credit;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// The vocabulary of credit (信用用语): everything its pages say.
public enum Words implements Word {
    CREDIT("信用公示", "Credit"),
    SEARCH("信用查询", "Credit search"),
    SEARCH_LEAD(
            "按统一社会信用代码精确查询，或者按法人、非法人组织名称查询（不少于四个字）。个人姓名不能查询，个体工商户只能按代码查询。",
            "Search by unified credit code, or by the name of an organisation (four characters at least). Names of"
                    + " persons cannot be searched; individual businesses are found by code only."),
    SEARCH_FOR("代码或者名称", "Code or name"),
    FIND("查询", "Search"),
    TOO_SHORT("名称不少于四个字；代码为十八位。", "A name has four characters at least; a code has eighteen."),
    NOTHING_FOUND("没有查到公示信息。", "Nothing is published under this."),
    LICENCES("行政许可公示", "Licences published"),
    PENALTIES("行政处罚公示", "Penalties published"),
    PUBLICATIONS("双公示", "Publications"),
    PUBLICATIONS_LEAD(
            "许可、处罚决定记入台账后自动生成，七个工作日内公示；个体工商户名称加遮挡。",
            "Made by themselves when a licence or penalty decision stands in the ledger; published within seven"
                    + " working days. Names of individual businesses are masked."),
    RATES("双公示及时率", "Publication rates"),
    RATES_LEAD(
            "按决定机关统计本年应公示记录：及时、迟报、未报、退回。",
            "By deciding body, over the records due this year: in time, late, missing, sent back."),
    DUE_RECORDS("应公示", "Due"),
    IN_TIME("及时", "In time"),
    LATE("迟报", "Late"),
    MISSING("未报", "Missing"),
    SENT_BACK("退回", "Sent back"),
    RATE("及时率", "In time, %"),
    LATE_RATE("迟报率", "Late, %"),
    MISSING_RATE("未报率", "Missing, %"),
    SENT_BACK_RATE("退回率", "Sent back, %"),
    STATUS("状态", "Status"),
    OBJECTED("异议中", "Objected to"),
    PERIOD("公示期", "Period of publication"),
    HIDDEN_FROM("停止公示日期", "Hidden from"),
    REPAIR_FROM("可以申请修复", "Repair from"),
    MEASURES("惩戒措施", "Measures"),
    LIST("失信惩戒措施清单", "List of measures"),
    LIST_LEAD(
            "措施只能从清单中选择；涉及个人的措施不在本库范围内。清单版本以城市载入的国家清单为准。",
            "Measures are taken from this list only; those on persons are outside this house. The edition is that"
                    + " which the city has loaded."),
    CASES("行政处罚案件", "Penalty cases"),
    CASES_LEAD("从立案到执行，期限依照行政处罚法。", "From filing to payment, by the time rules of the Administrative Penalties Law."),
    OWED("应缴（元）", "Owed, yuan"),
    SURCHARGE_TODAY("截至今日加处罚款（元）", "Surcharge up to today, yuan"),
    REPAIR_NOTICE("信用修复告知书", "Notice on repair"),
    DECISION_PAPER("行政处罚决定书", "Penalty decision"),
    OBJECTIONS("信用异议", "Objections"),
    OBJECTIONS_LEAD(
            "两个工作日内转办，七个工作日内答复；期间标注“异议中”。",
            "Passed on within two working days, answered within seven; marked as objected to meanwhile."),
    REPAIRS("信用修复", "Credit repair"),
    REPAIRS_LEAD(
            "三个工作日内受理，谁认定、谁修复；条件逐项核对。",
            "Accepted within three working days, decided by who determined it; conditions are checked line by line."),
    CONDITIONS("修复条件逐项核对", "Conditions of repair, line by line"),
    CONDITION("条件", "Condition"),
    MET("是否满足", "Met"),
    WHY("说明", "Why"),
    YES("满足", "Met"),
    NO("不满足", "Not met"),
    VERDICT("结论", "Verdict"),
    MONITORING("城市信用监测", "City credit monitoring"),
    MONITORING_LEAD(
            "位次和指标按通报录入，保留每一版；不对自然人评价，不对个体工商户排名。",
            "Ranks and indicators as published, every version kept; no persons are rated, no individual businesses"
                    + " ranked."),
    BEST("历史最好位次", "Best rank so far"),
    INDICATORS("监测指标", "Indicators"),
    OF_THE_LEDGER("台账数据（近十二个月）", "From the ledger, twelve months"),
    COVERED("期间", "Period covered"),
    RANKS("位次", "Ranks"),
    PERCENT("比率（%）", "Percent"),
    REPORT("信用报告", "Credit report"),
    REPORT_LEAD(
            "以下各行均出自台账，附账页号；同一账页位置再次生成，内容相同。不作评分。",
            "Every line is from the ledger, with its entry; made again at the same position it is the same. There is"
                    + " no score."),
    AS_OF("截至账页", "As of entry"),
    DOWNLOAD("下载OFD", "Download OFD"),
    ENTRY("账页", "Entry"),
    TABLE("交换格式", "In exchange format"),
    ASK_REPAIR("申请信用修复", "Ask for repair"),
    PUSH_BY("最迟推送", "To be pushed by"),
    PUBLISHED_THERE("对方公示日", "Published there"),
    REORGANISATIONS("破产重整", "Reorganisations"),
    REORGANISATIONS_LEAD(
            "法院裁定批准重整计划后，裁定之日及以前作出的处罚暂时屏蔽，之后作出的照常公示；计划执行完毕的修复，终止执行的恢复公示。",
            "Once a court has approved the plan, penalties of the party decided up to that day are hidden, later ones are"
                    + " published; the plan carried out repairs what is hidden, a plan that fails brings it back."),
    HIDDEN_RECORDS("已屏蔽的记录", "Hidden records"),
    FILINGS("登记信息（导入）", "From the market register"),
    BINDINGS("账号绑定", "Accounts and organisations"),
    BINDINGS_LEAD(
            "账号绑定到组织并经核验后，才能以该组织名义提出异议、申请信用修复；也可以到窗口凭书面材料办理。",
            "An account objects and asks for repair in the name of an organisation once it is bound to it and the"
                    + " proof was accepted; a window takes it on paper, too."),
    BIND("查找", "Look"),
    BIND_TO("申请绑定", "Ask to be bound to"),
    VERIFIED_BY("核验机关", "Verified by"),
    OBJECT("提出异议", "Object"),
    MY_CREDIT("我的信用事项", "My credit matters"),
    SIGN_IN_FIRST("登录后可以提出异议、申请修复。", "Sign in to object or to ask for repair."),
    NONE("无", "None"),
    ORGANISATION("主体", "Subject"),
    RECORDS("公示记录数", "Records");

    private final Text text;

    Words(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
