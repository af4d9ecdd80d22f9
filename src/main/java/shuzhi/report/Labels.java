package shuzhi.report;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// What the components of the records of reports are called (报告字段名称).
public enum Labels implements Word {
    YEAR("年度", "Year"),
    RETENTION("保管期限", "Kept for"),
    KEPT_UNTIL("保管至", "Kept until"),
    DOCUMENTS("件数", "Documents"),
    PERSON("账号", "Account"),
    WHOLE("审批完成", "Both have approved"),
    WITNESS("监销岗位", "Watched by the post"),
    DAY("离任日", "Leaves on"),
    ITEMS("事项", "Items"),
    FILE("卷", "File"),
    ENTRY("账页", "Entry"),
    DUE("期限", "Due"),
    AMOUNT("金额（万元）", "Amount, 10,000 yuan"),
    OVERDUE("超期", "Overdue"),
    LINE("行号", "Line"),
    SUCCESSOR("接收人", "Who takes over"),
    OF("所在卷", "Its file"),
    ADDRESS("网址", "Address"),
    AS_OF("截至账页", "As of entry"),
    BODY("报告单位", "Body that reports"),
    BY("替代报告", "Superseded by"),
    CERTIFICATE("证书", "Certificate"),
    DIGEST("杂凑值", "Hash"),
    FIGURE("数据项", "Figure"),
    FIGURES("数据项数", "Figures"),
    FROM("起日", "First day"),
    HASH("口径杂凑", "Hash of the definition"),
    KEY("公钥", "Public key"),
    KIND("种类", "Kind"),
    LANGUAGE("语言", "Language"),
    NOW("现为", "Now"),
    NUMBER("编号或数值", "Number"),
    ON("办理日", "On"),
    PERSONAL("正文含个人信息", "Personal data in the text"),
    PERSONS("文中所涉自然人", "Persons named in the text"),
    CONSENT("点名的依据（本人同意、同名等）", "Why persons may be named"),
    CLOSED("含不公开内容的依据行", "Rows with a closed part"),
    PLACE("区划", "Place"),
    POSITION("账页", "Entry"),
    POST("签署岗位", "Signed by the post"),
    PROVED("有据数字", "Numbers proved"),
    QUOTATIONS("引用", "Quotations"),
    QUOTED("引用", "Quoted"),
    REASON("理由", "Reason"),
    ROWS("依据行数", "Rows of evidence"),
    SIGNATURE("签名值", "Signature"),
    STATED("自报数字", "Numbers stated"),
    SUPERSEDES("替代的报告（卷号）", "Supersedes (file)"),
    TEXT("正文", "Text"),
    TITLE("标题", "Title"),
    UNTIL("止日", "Last day"),
    VERSION("版次", "Version"),
    WAS("原为", "Was");

    private final Text text;

    Labels(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
