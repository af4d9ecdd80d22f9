package shuzhi.approvals.dossier;

import shuzhi.words.Text;

/// Every way in which the system turns a command on a dossier down (系统拒绝). A test shows that each one can
/// happen.
public enum Refusal implements shuzhi.ledger.Refusal {
    ALREADY_SUBMITTED(
            "该办件已提交",
            "This dossier has been submitted already.",
            "行政许可法 第二十九条",
            "请在“我的办件”中查看。",
            "Look it up among your dossiers."),
    NOT_SUBMITTED("该办件尚未提交", "This dossier has not been submitted.", "行政许可法 第二十九条", "请先提交申请。", "Submit it first."),
    ITEM_NOT_OPEN(
            "该事项未发布或者已取消",
            "This item is not published, or was withdrawn.",
            "行政许可法 第三十条",
            "请在事项目录中选择在用事项。",
            "Choose an item that is in force from the catalogue."),
    FORM_WRONG(
            "申请表填写有误",
            "The form is not filled in correctly.",
            "行政许可法 第三十一条",
            "请按提示更正后重新提交。",
            "Correct what is named and submit again."),
    NOT_THIS_PLACE(
            "该地不在本事项的办理范围内",
            "The item is not handled for this place.",
            "行政许可法 第二十二条",
            "请选择本辖区内的地点。",
            "Choose a place within the item's."),
    IN_THE_FUTURE(
            "发生时间不能晚于现在",
            "It cannot have happened later than now.",
            "民法典 第二百零一条",
            "请填写实际发生的时间。",
            "State when it really happened."),
    TOO_LONG_AGO(
            "发生时间早于工作日历的起始日",
            "It is stated to have happened before the working calendar begins.",
            "民法典 第二百零一条（A-01）",
            "请核对发生时间。",
            "Check when it happened."),
    STATED_EARLIER(
            "该行为自入账时起算，不能填写更早的时间",
            "This counts from the moment it is entered; no earlier time can be stated.",
            "行政许可法 第四十五条",
            "请去掉发生时间后重新提交。",
            "Leave the time out and submit again."),
    NOT_YOUR_BODY(
            "该办件不由贵机关办理",
            "This dossier is not handled by your body.",
            "行政许可法 第二十二条",
            "请由承办机关办理。",
            "Leave it to the body that handles it."),
    NOT_YOUR_DOSSIER("这不是您的办件", "This is not your dossier.", "行政许可法 第三十一条", "请核对办件编号。", "Check the number."),
    NOT_AWAITING_ACCEPTANCE(
            "该办件不在待受理状态",
            "This dossier is not waiting to be accepted.",
            "行政许可法 第三十二条",
            "请查看办件当前环节。",
            "See where the dossier stands."),
    TOO_LATE_TO_ASK(
            "已过五个工作日，自收到申请材料之日起即为受理",
            "Five working days have passed: it counts as accepted from the day of receipt.",
            "行政许可法 第三十二条第一款第四项",
            "请直接进入审查。",
            "Go on to the review."),
    ASKED_ALREADY(
            "补正内容应当一次告知，不得再次要求",
            "Everything missing must be named at once; asking again is not allowed.",
            "行政许可法 第三十二条第一款第四项、第七十二条第四项",
            "请按已告知的内容办理；新提交材料有缺陷的，用“再次告知”并写明理由。",
            "Work with what was asked. For a defect in what was newly supplied, ask again with a written reason."),
    ASK_WHAT(
            "应当写明需要补正的全部内容",
            "Name everything that is missing.",
            "行政许可法 第三十二条第一款第四项",
            "请至少选择一项材料或表单字段。",
            "Choose at least one paper or form field."),
    NOT_IN_THE_LIST(
            "不得要求申请人提交清单以外的材料",
            "Nothing outside the published list may be asked for.",
            "行政许可法 第三十一条",
            "请只选择事项清单中的材料。",
            "Choose from the item's list only."),
    SHARED_ALREADY(
            "能够通过共享获得的材料不得要求申请人提供",
            "What the government already holds must not be asked for.",
            "国务院关于在线政务服务的若干规定 第七条（A-21）",
            "请通过数据共享获取。",
            "Get it by data sharing."),
    NOTHING_NEW(
            "只有新提交的材料有缺陷才可以再次告知",
            "Only a defect in what was newly supplied may be asked for again.",
            "行政许可法 第七十二条第四项（A-19）",
            "请受理。",
            "Accept the application."),
    NOTHING_MISSING("没有待补正的内容", "Nothing is missing.", "行政许可法 第三十二条", "不需要补正。", "No supplement is needed."),
    STILL_INCOMPLETE(
            "申请材料尚未补正齐全",
            "What was asked for has not all arrived.",
            "行政许可法 第三十二条第一款第五项",
            "请等待申请人补正。",
            "Wait for the applicant."),
    BEFORE_ASKED(
            "补正时间不能早于告知补正的时间",
            "Nothing can have been supplied before it was asked for.",
            "行政许可法 第三十二条第一款第四项（A-18）",
            "请核对收到补正材料的日期。",
            "Check the day on which it came in."),
    NOT_YET_DEEMED(
            "五个工作日尚未届满，不能视为受理",
            "The five working days have not passed yet.",
            "行政许可法 第三十二条第一款第四项",
            "到期后由系统自动处理。",
            "The system does it when they have."),
    NOT_IN_HAND(
            "该办件不在办理中", "This dossier is not in hand.", "行政许可法 第三十四条", "请查看办件当前环节。", "See where the dossier stands."),
    TWO_OFFICERS(
            "实地核查应当由两名以上工作人员进行",
            "A check on site needs two officers at least.",
            "行政许可法 第三十四条第三款",
            "请填写另一名核查人员的岗位。",
            "Name the post of the other officer."),
    HEARING_STEP(
            "听证没有进行到这一步",
            "The hearing has not come to this step.",
            "行政许可法 第四十七条、第四十八条",
            "请按告知、申请、通知、举行、笔录的顺序办理。",
            "Keep to the order: offer, request, announce, hold, sign."),
    HEARING_TOO_LATE(
            "已超过五日，不能再申请听证",
            "The five days to ask for a hearing have passed.",
            "行政许可法 第四十七条第一款",
            "可以向承办机关书面说明情况。",
            "Write to the body that handles it."),
    HEARING_NOTICE_SHORT(
            "举行听证应当提前七日通知",
            "A hearing is announced seven days before.",
            "行政许可法 第四十八条第一款第一项",
            "请选择更晚的日期。",
            "Choose a later day."),
    HEARING_DAY_LATE(
            "应当在收到申请之日起二十日内组织听证",
            "The hearing is held within twenty days of the request.",
            "行政许可法 第四十七条第一款",
            "请选择更早的日期。",
            "Choose an earlier day."),
    CHAIR_NOT_NEUTRAL(
            "听证主持人不能是审查该申请的工作人员",
            "The chair must not be an officer who reviews the application.",
            "行政许可法 第四十八条第一款第三项",
            "请另行指定主持人。",
            "Appoint somebody else."),
    HEARING_OPEN(
            "听证尚未结束，不得作出决定",
            "The hearing is not over; nothing can be decided.",
            "行政许可法 第四十八条第二款",
            "请在听证笔录签字后决定。",
            "Decide when the record is signed."),
    PROCEDURE_NOT_LISTED(
            "该事项没有这种特别程序",
            "The item has no such special procedure.",
            "行政许可法 第四十五条",
            "只有法律列明的程序才不计时。",
            "Only procedures that a law names stop the clock."),
    NOTICE_MISSING(
            "应当将所需时间书面告知申请人",
            "The applicant must be told in writing how long it takes.",
            "行政许可法 第四十五条（A-35）",
            "请填写启动文书和书面告知的文号，以及所需工作日数。",
            "Give the numbers of the document and of the written notice, and the working days."),
    SAME_POST(
            "提出和批准不能是同一岗位",
            "Who proposes cannot approve.",
            "行政许可法 第六十二条（A-34）",
            "请由另一岗位批准。",
            "Let another post approve."),
    PAUSE_TOO_LONG(
            "告知的时间过长",
            "The announced time is too long.",
            "行政许可法 第四十五条（A-35）",
            "请按程序实际需要的工作日数告知；到期仍未结束的，另行告知。",
            "Tell the working days that the procedure really takes; if it takes longer, tell it anew."),
    HEARING_BY_ITSELF(
            "听证所需时间自申请听证之日起自动不计入时限，笔录签字后自动恢复",
            "The time of a hearing stops the clock by itself when it is asked for, and the signed record starts it"
                    + " again.",
            "行政许可法 第四十五条、第四十七条（A-34、A-35）",
            "请办理听证的下一步。",
            "Take the next step of the hearing."),
    BARRED(
            "申请人在法定期限内不得再次申请该许可",
            "The applicant may not apply for this licence again before the statutory period is over.",
            "行政许可法 第七十八条、第七十九条（A-23）",
            "请作出不予受理决定，并告知理由和期限。",
            "Do not accept it, and tell the reason and the period."),
    NOT_BARRED(
            "没有禁止该申请人再次申请的决定",
            "No decision bars this applicant.",
            "行政许可法 第七十八条、第七十九条（A-23）",
            "请按照一般规定处理。",
            "Handle it like any other."),
    PAUSED_ALREADY(
            "特别程序已在进行",
            "A special procedure is running already.",
            "行政许可法 第四十五条",
            "请先恢复计时。",
            "Start the clock again first."),
    TOO_LATE_TO_PAUSE(
            "法定期限已过，不能再暂停计时",
            "The statutory limit has run out; the clock cannot be stopped any more.",
            "行政许可法 第四十二条、第四十五条",
            "请尽快作出决定并说明超期原因。",
            "Decide, and explain the delay."),
    CLOCK_NOT_STOPPED(
            "该办件未暂停计时",
            "The clock of this dossier is not stopped.",
            "行政许可法 第四十五条",
            "不需要恢复。",
            "Nothing to start again."),
    NOT_YET_OVER(
            "告知的期限尚未届满",
            "The announced time is not over yet.",
            "行政许可法 第四十五条",
            "到期后由系统自动恢复。",
            "The system starts the clock when it is."),
    EXTENDED_ALREADY(
            "只能延长一次",
            "It can be extended only once.",
            "行政许可法 第四十二条",
            "请在已延长的期限内决定。",
            "Decide within the extended limit."),
    TOO_LATE_TO_EXTEND(
            "期限已过，延期无效",
            "The limit has run out; an extension would be void.",
            "行政许可法 第四十二条（A-27）",
            "请尽快作出决定并说明超期原因。",
            "Decide, and explain the delay."),
    EXTENSION_TOO_LONG(
            "延长超过法定上限",
            "The extension is longer than the law allows.",
            "行政许可法 第四十二条",
            "请按事项规定的上限填写。",
            "Keep to the item's maximum."),
    REASONS_MISSING(
            "应当说明理由",
            "The reasons must be given.",
            "行政许可法 第三十八条第二款、第四十二条",
            "请写明理由后提交。",
            "Write the reasons and submit again."),
    NOT_REFERRED("该事项不是上报件", "This item is not referred upwards.", "行政许可法 第三十五条、第四十三条", "请直接作出决定。", "Decide it here."),
    SENT_UP_ALREADY("初审意见已上报", "It has been sent up already.", "行政许可法 第四十三条", "请等待上级机关决定。", "Wait for the upper body."),
    NOT_SENT_UP(
            "初审意见尚未上报",
            "It has not been sent up yet.",
            "行政许可法 第三十五条",
            "请先上报初审意见和全部材料。",
            "Send opinion and materials up first."),
    NOT_HIGH_RISK(
            "该事项没有生效的高等级风险点，不需要复核",
            "No risk point in force calls this item high: no second person is needed.",
            "廉政风险防控规则（F-04）",
            "请直接办理。",
            "Go on without it."),
    CONFIRMED_ALREADY("已经复核", "It has been confirmed already.", "廉政风险防控规则（F-04）", "请作出决定。", "Decide it."),
    NOT_CONFIRMED(
            "高等级风险事项未经第二人复核，不能决定",
            "An item with a high risk is confirmed by a second person before it is decided.",
            "廉政风险防控规则（F-04）",
            "请先由受理人、决定人以外的人员复核。",
            "Let somebody confirm it who neither accepted nor decides."),
    SAME_PERSON(
            "高等级风险事项的受理、复核、决定不能由同一人办理",
            "Where the risk is high, nobody who accepted or confirmed it may take the next step.",
            "廉政风险防控规则（F-04）",
            "请由另一人办理。",
            "Let somebody else do it."),
    NOT_ASKED("没有征求贵机关的意见", "Your body was not asked.", "行政许可法 第二十六条", "请核对办件编号。", "Check the number."),
    REVIEWED_ALREADY(
            "贵机关已提交意见", "Your body has given its opinion.", "行政许可法 第二十六条", "不需要重复提交。", "Nothing more is needed."),
    NO_OBJECTION(
            "该机关没有不同意见需要处理",
            "There is no objection of that body to answer.",
            "行政许可法 第二十六条",
            "请核对机关。",
            "Check the body."),
    CLOCK_STOPPED(
            "特别程序进行中，不得作出决定",
            "A special procedure is running; nothing can be decided.",
            "行政许可法 第四十五条",
            "请先恢复计时。",
            "Start the clock again first."),
    REVIEWS_MISSING(
            "并联审查意见尚未齐全",
            "Not all bodies asked have answered.",
            "行政许可法 第二十六条",
            "请催办未答复的机关。",
            "Urge those that have not."),
    OBJECTION_UNANSWERED(
            "不同意见尚未处理", "An objection has not been answered.", "行政许可法 第二十六条", "请先写明处理意见。", "Answer it first."),
    REMEDIES_MISSING(
            "应当告知申请行政复议的机关",
            "The body for reconsideration must be named.",
            "行政许可法 第三十八条第二款；行政复议法 第二十条（A-30）",
            "请填写复议机关。",
            "Name it."),
    GROUND_NOT_FITTING(
            "该原因不适用于这一决定", "This ground does not fit here.", "行政许可法 第三十八条", "请选择适用的原因。", "Choose a ground that fits."),
    NOT_DEFERRABLE(
            "该材料不在可以容缺的清单内",
            "This paper is not among those that may come later.",
            "容缺受理规定（A.7）",
            "主要材料应当齐全；只有清单列明的次要材料可以容缺。",
            "The main papers must be there; only minor ones on the list may come later."),
    NOTHING_PROMISED(
            "申请人没有作出容缺承诺",
            "The applicant has not promised to supply anything later.",
            "容缺受理规定（A.7）",
            "请先由申请人自愿书面承诺。",
            "First the applicant promises, freely and in writing."),
    SUPPLY_DAY(
            "补齐期限应当在承诺办结期限以内",
            "What is promised must come before the decision is due.",
            "容缺受理规定（A.7）",
            "请选择期限以内的日期。",
            "Choose a day within the limit."),
    PROMISE_OPEN(
            "容缺的材料尚未补齐，不得作出决定",
            "Papers that were promised are still missing; nothing can be decided.",
            "容缺受理规定（A.7）；行政许可法 第三十八条",
            "请催促申请人补齐；逾期的可以终止办理。",
            "Urge the applicant; after the day promised the dossier can be terminated."),
    PROMISE_STANDS(
            "容缺的材料没有逾期",
            "No promised paper is late.",
            "容缺受理规定（A.7）",
            "请等待补齐期限届满。",
            "Wait until the day promised has passed."),
    NOT_BY_PLEDGE(
            "该事项不实行告知承诺",
            "This item is not decided on a pledge.",
            "优化营商环境条例 第四十条（A.7）",
            "请按照一般程序提交材料。",
            "Hand in the papers in the usual way."),
    PLEDGED_ALREADY("申请人已经作出承诺", "The pledge has been given.", "优化营商环境条例 第四十条（A.7）", "不需要重复承诺。", "Once is enough."),
    GOVERNMENT_APPROVAL(
            "联合办理的延期应当经本级人民政府负责人批准",
            "An extension of joint handling is approved by the head of the government.",
            "行政许可法 第四十二条第二款（A-28）",
            "请填写批准文件的文号。",
            "Give the number of the approval."),
    NOT_DECIDED("尚未作出决定", "Nothing has been decided yet.", "行政许可法 第四十四条", "请等待决定。", "Wait for the decision."),
    DECIDED_ALREADY(
            "决定已经作出",
            "It has been decided already.",
            "行政许可法 第三十八条",
            "如有异议可以申请行政复议或者提起行政诉讼。",
            "Apply for reconsideration, or sue."),
    CLOSED("该办件已经办结", "This dossier is closed.", "行政许可法 第四十四条", "不能再办理。", "Nothing more can be done in it."),
    WITH_THE_UPPER_BODY(
            "办件已上报，由上级机关办理",
            "It has been sent up; the upper body goes on with it.",
            "行政许可法 第三十五条、第四十三条（A-29）",
            "请等待上级机关决定；决定后由本机关送达。",
            "Wait for its decision; this body delivers it."),
    NOT_TAKEN_IN("上级机关尚未接收", "The upper body has not taken it in.", "行政许可法 第四十三条（A-29）", "请先接收。", "Take it in first."),
    TAKEN_IN_ALREADY("上级机关已经接收", "It has been taken in already.", "行政许可法 第四十三条（A-29）", "请继续办理。", "Go on with it."),
    SENT_BACK_ALREADY(
            "已退回重新初审过一次",
            "It was sent back for a new first review before.",
            "行政许可法 第三十五条、第四十三条（A-29）",
            "请作出决定；不清楚的，向下级机关核实。",
            "Decide; ask the lower body about what is not clear."),
    UPPER_LIMIT_OVER(
            "上级机关的期限已经用完，不能再退回",
            "The time of the upper body is used up, so it cannot be sent back.",
            "行政许可法 第四十二条、第四十三条（A-29）",
            "请作出决定。",
            "Decide."),
    NOTHING_TO_PASS_ON(
            "该机关没有撤并，或与本办件无关",
            "This body has not ended, or has no part in this dossier.",
            "A-75",
            "请核对机关名册。",
            "Check the register of bodies."),
    BODY_ENDED(
            "有权机关已经撤销或者即将撤销，且没有承接机关",
            "The body has ended or is to end, and nobody takes over its powers.",
            "行政许可法 第二十二条（A-75）",
            "请向政务服务管理机构咨询现由哪个机关办理。",
            "Ask the service administration which body is responsible now."),
    FEE_UNPAID(
            "事项规定缴费后送达，费用尚未缴清",
            "The item is handed over only when its fee is paid, and it is not.",
            "行政许可法 第五十九条",
            "请先登记缴费凭证。",
            "Record the voucher of the payment first."),
    NOTHING_CHANGES("办结期限没有变化", "The due dates do not change.", "A-07", "不需要记录。", "Nothing to record.");

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
