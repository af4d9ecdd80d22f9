package shuzhi.approvals;

import java.util.Locale;
import shuzhi.words.Text;
import shuzhi.words.Word;

/// What the components of a service item are called in its editor (事项要素名称), rule A-59. Named like the components.
enum ItemLabels implements Word {
    NAME("名称", "Name"),
    HANDLING("办件类型", "Kind of handling"),
    BODY("实施机关统一社会信用代码", "Unified code of the body"),
    BODY_NAME("实施机关", "Body"),
    PLACE("区划代码", "Division code"),
    OPENNESS("公开程度", "Openness"),
    STATUTORY("法定办结时限", "Statutory limit"),
    PROMISED("承诺办结时限", "Promised limit"),
    AMOUNT("数量", "Number"),
    UNIT("单位", "Unit"),
    EXTENSION("可以延长（工作日）", "May be extended by, working days"),
    BASIS("依据", "Basis"),
    LAW("法律、法规名称", "Law"),
    ARTICLE("条款", "Article"),
    CONDITIONS("受理条件", "Conditions"),
    MATERIALS("申请材料", "Papers"),
    ID("标识", "Id"),
    REQUIRED("必需", "Required"),
    SHARED("政府已经掌握，不得要求", "The government has it; never asked for"),
    KIND("类型", "Kind"),
    HOLDS("载有的表单项（每行一项）", "Fields of the form that it answers, one a line"),
    INSTEAD_OF("可以替代的方式", "How it can be replaced"),
    FORM("表单", "Form"),
    TYPE("类别", "Type"),
    PATTERN("格式（正则表达式）", "Pattern (regular expression)"),
    CHOICES("选项", "Choices"),
    LEAST("最小值", "Least"),
    MOST("最大值", "Most"),
    SOURCE("数据来源", "Held where"),
    SPECIALS("特别程序", "Special procedures"),
    OTHER_LAW("其他法律", "Other law"),
    REVIEWS("并联审查", "Reviews in parallel"),
    LIMIT("时限", "Limit"),
    LICENCE("结果证照", "Licence"),
    VALID_MONTHS("有效期（月，0 为长期）", "Valid for months; 0 for no end"),
    CHAIN("3550 链条", "3550 chain"),
    FEE_BASIS("收费依据", "Basis of the fee"),
    SAFETY("直接涉及公共安全、人身财产安全", "Touches public safety, life or property"),
    PLEDGE("告知承诺", "Decided on a promise"),
    DEFERRABLE("可以容缺后补", "May come later"),
    VISITS("到现场次数", "Visits in person"),
    LIMIT_BASIS("法定时限依据", "Basis of the statutory limit"),
    GUIDANCE("办事指南", "Guide"),
    POWER("权力来源", "Where the power is from"),
    CLIENTS("服务对象", "Whom it serves"),
    FLOW("办理流程", "Course"),
    ADDRESS("办理地点", "Where"),
    HOURS("办理时间", "When"),
    TELEPHONE("咨询电话", "Telephone for questions"),
    COMPLAINTS("监督投诉电话", "Telephone for complaints"),
    VISIT_REASON("必须到现场的理由", "Why anybody must come"),
    FEES("收费项目", "Fees"),
    STANDARD("收费标准", "How much"),
    EVENTS("关联事情（每行一项）", "Occasions, one a line"),
    FROM("计划生效日期", "From"),
    UNTIL("计划取消日期", "Until"),
    QUOTA("数量限制", "Limit of numbers"),
    DEPTH("网办深度", "How far online"),
    EXPRESS("支持邮寄", "Sent by post on wish"),
    ENTRUSTED("受委托单位", "Entrusted body"),
    QUESTIONS("常见问题", "Asked often"),
    QUESTION("问题", "Question"),
    ANSWER("答复", "Answer"),
    AMOUNTS("固定金额（元）", "Fixed amounts, yuan"),
    REDUCIBLE("允许减免", "May be reduced"),
    HOLDS_DELIVERY("缴费后方可送达", "Handed over only when it is paid"),
    ACCESS("办理途径与对外编码", "How it is reached, and codes elsewhere"),
    LOCAL_CATALOG("地方基本编码", "Local basic code"),
    LOCAL_CODE("地方实施编码", "Local implementing code"),
    HANDLE_ITEM("业务办理项编码", "Code of the handling item"),
    BODY_KIND("实施主体性质", "Kind of body"),
    WAYS("办理形式", "Ways to apply"),
    PROMISE("承诺时限说明", "Note to the promised limit"),
    MOBILE("移动端办理地址", "Address on a telephone"),
    SINGLE_LOGIN("单点登录", "One sign-in"),
    MOBILE_SINGLE_LOGIN("移动端单点登录", "One sign-in on a telephone"),
    RESULT("审批结果类型", "Kind of result"),
    RESULT_SAMPLE("审批结果样本", "Sample of the result"),
    AREA("通办范围", "Where it can be applied for"),
    CENTRE("进驻大厅", "In the service hall"),
    PAYS_ONLINE("支持网上支付", "Paid online"),
    APPOINTMENT("支持预约", "A visit can be booked"),
    TERMINALS("支持自助终端", "At a self-service terminal"),
    INTERMEDIARY("中介服务", "Service of third parties"),
    TOWN_CODE("乡镇街道编码", "Code of the township"),
    TOWN("乡镇街道", "Township"),
    VILLAGE_CODE("村社区编码", "Code of the village"),
    VILLAGE("村社区", "Village"),
    TOPICS("主题分类（每行一项）", "Topics, one a line"),
    UPPER("决定的上级机关", "The upper body that decides"),
    DAYS("时限（工作日）", "Limit, working days"),
    SHEET("材料形式要求", "What it must look like"),
    MEDIUM("材料形式", "On what"),
    COPIES("份数", "Copies"),
    SIZE("纸张规格", "Size of the page"),
    HINT("填报须知", "How to fill it in"),
    BLANK("空白表格", "Blank form"),
    EXAMPLE("示例样表", "Example"),
    ZH("中文", "Chinese"),
    EN("英文", "English");

    private final Text text;

    ItemLabels(String zh, String en) {
        this.text = new Text(zh, en);
    }

    /// @throws IllegalArgumentException when a component was added and not named here: a bug
    static Text of(String component) {
        return valueOf(component.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT)).text;
    }

    @Override
    public Text text() {
        return text;
    }
}
