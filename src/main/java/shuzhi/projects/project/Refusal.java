package shuzhi.projects.project;

import shuzhi.words.Text;

/// Every way in which the system turns a command on a project down (系统拒绝).
public enum Refusal implements shuzhi.ledger.Refusal {
    NOT_IN_THIS_STAGE(
            "项目当前阶段不能这样办理",
            "This cannot be done in the stage the project is in.",
            "E-01",
            "请按储备、前期、开工、竣工、投产的顺序办理。",
            "Reserve, preparation, start, completion, operation: in this order."),
    NOT_YOUR_PROJECT(
            "只有牵头部门可以办理",
            "Only the lead department may do this.",
            "E-04",
            "请由牵头部门办理。",
            "Leave it to the lead department."),
    CODE_WRONG(
            "项目代码格式不对",
            "The project code is malformed.",
            "企业投资项目核准和备案管理条例 第四条（E-03）",
            "请填写投资项目在线审批监管平台赋码的24位代码。",
            "Give the code of 24 characters from the national platform."),
    NO_NAME("没有项目名称或者总投资", "The name or the total investment is missing.", "E-04", "请补全。", "Complete it."),
    DATES_WRONG("计划竣工早于计划开工", "It would be finished before it is begun.", "E-04", "请核对日期。", "Check the days."),
    NO_EVIDENCE(
            "没有附证明材料",
            "No evidence is attached.",
            "建筑法 第七条（E-02）",
            "请上传照片、批准文件等证明材料。",
            "Attach photographs, approvals and the like."),
    NO_PHOTOGRAPH(
            "没有照片，或者没有写明拍的是什么",
            "There is no photograph, or nothing says what it shows.",
            "E-04",
            "请上传 JPEG 或者 PNG 照片，并写明内容和拍摄时间。",
            "Hand in a JPEG or PNG, and say what it shows and when it was taken."),
    MONEY_WRONG(
            "资金数不对：没有这项来源，或者到位数超过计划数",
            "The amount cannot be: the source is not set, or more came in than it is to give.",
            "E-04",
            "请先登记或者调整该来源的计划数。",
            "Set or revise what the source is to give first."),
    NO_PERMIT(
            "没有施工许可证，也没有批准的开工报告",
            "There is neither a construction permit nor an approved start report.",
            "建筑法 第七条（E-02）",
            "请填写已经准予的施工许可办件编号，或者附批准的开工报告。",
            "Name a granted construction permit, or attach the approved start report."),
    PERMIT_LAPSED(
            "施工许可证领取后超过三个月未开工，已经失效",
            "The permit was not used within three months and has lapsed.",
            "建筑法 第九条（E-02）",
            "请申请延期或者重新办理。",
            "Ask for an extension or a new permit."),
    NO_PLAN(
            "没有本年度投资计划",
            "There is no investment plan for that year.",
            "E-04",
            "请先下达年度计划。",
            "Set the plan of the year first."),
    MONTH_WRONG(
            "不是下一个应报送的月份，或者该月尚未结束",
            "It is not the next month to report, or is not over.",
            "E-06",
            "请按月份顺序报送。",
            "Report the months in order."),
    NOT_REPORTED("该月尚未报送", "That month has not been reported.", "E-06", "请先报送。", "Report it first."),
    CHECKED_ALREADY(
            "该月已经复核", "That month has been checked.", "E-08", "如有错误请登记更正。", "Enter a correction if it is wrong."),
    SAME_PERSON(
            "报送人不能复核自己报送的数据",
            "Who reported it cannot check it.",
            "E-08",
            "请由另一名经办人复核。",
            "Leave it to another officer."),
    NOTE_MISSING(
            "投资超过年度计划或者更正数据要写明说明",
            "Investment above the plan, or a correction, needs a note.",
            "E-08",
            "请写明说明。",
            "Write a note."),
    NO_SUCH_MILESTONE(
            "没有这个节点，或者它已经完成", "There is no such milestone, or it is reached.", "E-04", "请核对节点编号。", "Check its number."),
    NO_SUCH_PROBLEM(
            "没有这个问题，或者它已经解决", "There is no such problem, or it is solved.", "E-04", "请核对问题编号。", "Check its number."),
    PROBLEM_INCOMPLETE("问题要写明内容、责任单位和期限", "A problem needs its matter, owner and day.", "E-04", "请补全。", "Complete it."),
    ONLY_DOWN(
            "灯号只能人工调低，不能调高",
            "A light can be lowered by hand, never raised.",
            "E-07",
            "请按规则得出的灯号为准。",
            "Leave it as the rule has it."),
    GRANT_STANDS(
            "已登记的开工依据仍然有效",
            "The one that is recorded still stands.",
            "建筑法 第九条（E-02）",
            "需要推迟开工的，请登记延期。",
            "To start later, enter an extension."),
    NO_GRANT(
            "没有有效的开工依据",
            "There is none that stands.",
            "建筑法 第九条（E-02）",
            "请先登记施工许可证或者项目核准文件。",
            "Record the permit or the approval first."),
    APPROVAL_LAPSED(
            "项目核准文件已经失效",
            "The approval of the project has lapsed.",
            "企业投资项目核准和备案管理条例 第十二条（E-02）",
            "请重新办理核准并登记。",
            "Have it approved again and record it."),
    ASKED_LATE(
            "申请延期开工已经超过期限",
            "The extension was asked for too late.",
            "建筑法 第九条；企业投资项目核准和备案管理条例 第十二条（E-02）",
            "施工许可证应在期满前、核准文件应在期满三十个工作日前申请。",
            "Ask before the end for a permit, thirty working days before it for an approval."),
    EXTENSION_LONG(
            "延期超过法定最长期限，或者不晚于原期限",
            "The extension is longer than the law allows, or none.",
            "建筑法 第九条；企业投资项目核准和备案管理条例 第十二条（E-02）",
            "施工许可证每次不超过三个月，核准文件不超过一年。",
            "At most three months for a permit, a year for an approval."),
    EXTENSIONS_USED(
            "延期次数已经用完",
            "No further extension is allowed.",
            "建筑法 第九条；企业投资项目核准和备案管理条例 第十二条（E-02）",
            "施工许可证以两次为限，核准文件以一次为限；期满不开工的自行失效。",
            "Two for a permit, one for an approval; then it lapses."),
    NOT_YET("期限还没有到", "It is not time yet.", "E-02", "由系统到期办理。", "Time does it by itself."),
    REPORTED_ALREADY(
            "中止施工已经报告或者预警",
            "The stop is reported or warned of already.",
            "建筑法 第十条",
            "无需重复办理。",
            "Nothing more is needed."),
    NOT_VERIFIED(
            "中止施工满一年，施工许可证尚未核验",
            "The works stood for a year and the permit was not looked at again.",
            "建筑法 第十条",
            "请报发证机关核验并登记。",
            "Have it verified by who granted it, and enter that."),
    NO_REASON("没有写明理由", "No reason is given.", "E-07", "请写明理由。", "Give the reason.");

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
