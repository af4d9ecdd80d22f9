package shuzhi.network;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// What the components of the network's commands and acts are called (字段名称).
public enum Labels implements Word {
    CODE("代码", "Code"),
    ZH("中文名称", "Chinese name"),
    EN("英文名称", "English name"),
    FROM("首日", "First day"),
    UNTIL("末日", "Last day"),
    LAST("末日", "Last day"),
    SUCCESSOR("承接者", "Successor"),
    SEAT("所在辖区（12 位代码）", "Place, 12-digit code"),
    KIND("类别", "Kind"),
    BODY("机关", "Body"),
    ROLES("职责", "Roles"),
    CLEARANCE("知悉范围", "Clearance"),
    ACCOUNT("账号编号", "Number of the account"),
    POST("岗位", "Post"),
    DEPUTY("代行岗位", "Post that stands in"),
    REASON("理由", "Reason"),
    ON("日期", "Day"),
    CLEAN("无异常", "Nothing to follow up"),
    FINDINGS("审计发现", "Findings"),
    DOSSIER("办件卷号", "File of the dossier"),
    ITEMS("受理事项", "Items offered"),
    HOURS("开放时间", "Hours"),
    LEVEL("层级", "Level"),
    RECEIPT("回执编号", "Number of the receipt"),
    SIGNATURE("服务点签名", "Signature of the station"),
    PRINCIPAL("委托机关", "Body that entrusts"),
    AGENT("受委托机关", "Entrusted body"),
    PLACE("辖区", "Place"),
    LAW("依据（法律、法规、规章）", "Law, regulation or rule"),
    ARTICLE("条款", "Article"),
    RECOGNITION("认定文号", "Number of the recognition"),
    DOCUMENT("委托书文号", "Number of the document"),
    NAME("名称（小写字母、数字、连字符）", "Name: small letters, digits, hyphens"),
    ADDRESS("地址", "Address"),
    KEY("台账公钥", "Key of the ledger"),
    SIZE("账页数", "Lines"),
    HELD("本级所持树根", "Root held here"),
    OFFERED("对方出示的树根", "Root it showed");

    private final Text text;

    Labels(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
