package shuzhi.indicators;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// What the components of the records of indicators are called (经济指标字段名称).
public enum Labels implements Word {
    ACCEPTED("采纳条数", "Accepted"),
    AFTER_SEAL("封存后调整", "Changed after sealing"),
    BEFORE("调整前", "Before"),
    FILE("数据表", "Table"),
    GAP("差距（百分点）", "Gap, points"),
    ITEM("对策编号", "Countermeasure"),
    KIND("目标类型", "Kind of target"),
    LINES("数据", "Values"),
    MONTH("月份", "Month"),
    NUMBER("编号", "Number"),
    PATH("进度口径", "Path"),
    PROPOSED("提出条数", "Proposed"),
    REASONING("提出依据", "Reasoning"),
    RULE("对策规则", "Rule"),
    SENTENCE("对策", "Countermeasure"),
    TEXT("内容", "Text"),
    YEAR("年度", "Year"),
    AREA("地区", "Area"),
    BODY("单位", "Body"),
    BRANCH("所属部分", "Branch"),
    CAUSE("主要原因（分项）", "Cause: the weakest part"),
    CODE("代码", "Code"),
    COLD("过冷界限", "Too cold below"),
    COOL("偏冷界限", "Cool below"),
    DAYS("办理期限（日历天）", "Days given"),
    DECIMALS("小数位数", "Decimals"),
    DEFINITION("定义", "Definition"),
    DEFINITIONS("指标定义", "Definitions"),
    DELIVERY("供应商配送权数", "Weight of delivery"),
    DIRECTION("指标方向", "Direction"),
    DIVIDED("分项之和等于总项", "Its parts make it up"),
    DOCUMENT("依据文件", "Document"),
    DUE("期限", "Due"),
    EMPLOYMENT("从业人员权数", "Weight of employment"),
    ENDS("期末日", "Period ends"),
    ENGLISH("英文名称", "English name"),
    EXACT("数值", "Value"),
    FLAGS("数据疑点", "Doubts"),
    FORM("本期或累计", "Single or cumulative"),
    FREQUENCY("发布周期", "Frequency"),
    FROM("起始日", "From"),
    HIDDEN("不予显示", "Hidden"),
    HOT("过热界限", "Overheated from"),
    INDICATOR("指标", "Indicator"),
    INVENTORY("原材料库存权数", "Weight of stocks"),
    COLUMNS("各列含义", "Columns"),
    FIRST("数据起始行", "First row of values"),
    LAYOUT("列对应关系", "Mapping of the columns"),
    SHEET("工作表", "Sheet"),
    LARGEST("最大一家占比（%）", "Share of the largest, %"),
    LATE("逾期", "Late"),
    LEAD("责任单位", "Body responsible"),
    MEANING("含义", "Meaning"),
    MEASURE("数据类型或措施", "Kind or measure"),
    NAME("名称", "Name"),
    NEW_ORDERS("新订单权数", "Weight of new orders"),
    NOW("调整本期", "Added to this period"),
    OBSERVATIONS("数据个数", "Observations"),
    ON("办理日", "On"),
    OWNER("发布单位", "Owner"),
    PERIOD("报告期", "Period"),
    PLACE("所在地", "Place"),
    PRICE("价格口径", "Price basis"),
    PRODUCTION("生产权数", "Weight of production"),
    PUBLISHED("来源发布日", "Published on"),
    REASON("理由", "Reason"),
    REMEDY("对策规则", "Rule of a countermeasure"),
    REPORTER("录入账号", "Account of who entered it"),
    REVISION("版次", "Revision"),
    ROWS("数据", "Values"),
    SIGNAL("信号", "Signal"),
    SOURCE("来源", "Source"),
    THEN("调整上年同期", "Added to last year"),
    THRESHOLDS("预警阈值", "Thresholds"),
    UNIT("计量单位", "Unit"),
    UNITS("填报单位数", "Units reporting"),
    UNTIL("截止日", "Until"),
    VALUE("数值", "Value"),
    VINTAGE("版次", "Vintage"),
    WARM("偏热界限", "Warm from"),
    WEIGHTS("权数", "Weights"),
    WHOLE("所属总项", "Part of"),
    YELLOW("黄灯界限（百分点）", "Yellow down to, points");

    private final Text text;

    Labels(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
