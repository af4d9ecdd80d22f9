package shuzhi.approvals;

import java.util.Locale;
import shuzhi.words.Text;
import shuzhi.words.Word;

/// What the components of acts and commands are called (字段名称): the label of a form field and of a line in a file's
/// history is found by the name of the component, so both always say the same.
public enum Labels implements Word {
    NUMBER("办件编号", "Number"),
    ITEM("事项", "Item"),
    VERSION("版本", "Version"),
    HANDLING("办件类型", "Handling"),
    CHAIN("链条", "Chain"),
    BODY("承办机关", "Body"),
    PLACE("所在地", "Place"),
    CHANNEL("申请途径", "Channel"),
    RECEIVED_BY("收件机关", "Received by"),
    ON("日期", "Day"),
    ANSWER_BY("一次告知期限", "To be answered by"),
    GROUND("原因", "Ground"),
    RIGHT_BODY("有权机关", "Body responsible"),
    VOUCHER("文书编号", "Number of the document"),
    EXPLANATION("说明", "Explanation"),
    FIELDS("更正项数", "Fields corrected"),
    FORM("申请表", "Form"),
    MATERIALS("申请材料", "Papers"),
    ITEMS("需要补正的内容", "What is missing"),
    AGAIN("再次告知", "Asked again"),
    COMPLETE("已齐全", "Complete"),
    FROM("起算日", "Counted from"),
    DEEMED("逾期未告知，视为受理", "Accepted by silence"),
    SEQUENCE("受理顺序号", "Place in the order of acceptance"),
    PROMISED("承诺时限（工作日）", "Promised, working days"),
    STATUTORY("法定时限", "Statutory limit"),
    UNIT("单位", "Unit"),
    STATUTORY_DAYS("法定时限（折合工作日）", "Statutory limit in working days"),
    PROMISED_DUE("承诺办结期限", "Promised due date"),
    STATUTORY_DUE("法定办结期限", "Statutory due date"),
    PROVISIONAL("暂定日期", "Provisional"),
    DUE("期限", "Due"),
    CONCUR("同意", "Concurs"),
    IN_TIME("按时", "In time"),
    OPINION("意见", "Opinion"),
    ANSWER("处理意见", "Answer"),
    POSTS("核查岗位", "Posts"),
    OTHER_POST("另一名核查人员岗位", "Post of the other officer"),
    FINDINGS("核查情况", "Findings"),
    WHO("利害关系人", "Third party"),
    REQUEST_BY("申请听证期限", "Hearing to be asked for by"),
    HOLD_BY("举行听证期限", "Hearing to be held by"),
    DAY("听证日期", "Day of the hearing"),
    ROOM("听证地点", "Place of the hearing"),
    CHAIR_POST("听证主持人岗位", "Post of the chair"),
    DIGEST("文件杂凑值（SM3）", "Hash of the document (SM3)"),
    KIND("特别程序种类", "Kind of special procedure"),
    PLANNED_END("预计结束", "Planned end"),
    DAYS("工作日数", "Working days"),
    DOCUMENT("启动文书编号", "Document that started it"),
    NOTICE("书面告知编号", "Written notice"),
    PROPOSED_BY("提出人岗位", "Post that proposed it"),
    START("开始", "Start"),
    END("结束", "End"),
    REASON("理由", "Reason"),
    REASONS("不予许可的理由", "Reasons for the denial"),
    REVIEW_BODY("行政复议机关", "Body for reconsideration"),
    OUTCOME("决定", "Decision"),
    ACCEPTED("受理日", "Accepted"),
    USED("已用工作日", "Working days used"),
    PAUSED("依法不计时工作日", "Working days not counted"),
    ON_TIME("承诺时限内", "Within the promise"),
    LAWFUL("法定时限内", "Within the statutory limit"),
    DELIVER_BY("送达期限", "To be delivered by"),
    REMEDIES("救济途径", "Remedies"),
    METHOD("送达方式", "Way of delivery"),
    OLD_PROMISED_DUE("原承诺办结期限", "Promised due date before"),
    OLD_STATUTORY_DUE("原法定办结期限", "Statutory due date before"),
    SOURCE("来源", "Source"),
    DEPARTMENT("部门", "Department"),
    UNTIL("截止", "Until"),
    DEADLINE("期限", "Deadline"),
    EVENTS("事件数", "Events"),
    HOURS("小时", "Hours"),
    WORKING_DAYS("工作日", "Working days"),
    LATE("超期", "Late"),
    LABEL("名称", "Label"),
    PERSON("账号", "Account"),
    APPLICANT("申请人", "Applicant"),
    LIMIT("链条时限（工作日）", "Limit of the chain, working days"),
    DEFINITION("定义", "Definition"),
    GROSS("总用时（工作日）", "Gross working days"),
    NET("净用时（工作日）", "Net working days"),
    REACHED("达标", "Within the limit"),
    BODIES("机关", "Bodies"),
    SHARES("各步骤工作日", "Working days of each step"),
    STEP("步骤", "Step"),
    DOSSIER("办件", "Dossier"),
    STARS("评价", "Rating"),
    BAD("差评", "Bad rating"),
    RATED("评价日", "Rated"),
    COMMENT("意见建议", "Comment"),
    BREACHES("违反的规定", "Rules it breaks"),
    CODE("事项编码", "Item code"),
    IDENTIFIER("电子证照标识", "Licence identifier"),
    NAME("证照名称", "Name of the licence"),
    HOLDER("持证主体", "Holder"),
    PENALTY("处罚决定", "Penalty"),
    JOURNEY("一件事", "Journey");

    private final Text text;

    Labels(String zh, String en) {
        this.text = new Text(zh, en);
    }

    /// The label of a record component, for instance of `promisedDue`.
    ///
    /// @throws IllegalArgumentException when a component was added and not named here: a bug
    public static Text of(String component) {
        return valueOf(component.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT)).text;
    }

    @Override
    public Text text() {
        return text;
    }
}
