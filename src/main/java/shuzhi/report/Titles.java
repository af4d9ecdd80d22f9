package shuzhi.report;

import shuzhi.business.Titled;
import shuzhi.words.Text;

/// What the commands and acts of reports are called (报告行为名称), and the rule each stands on.
public enum Titles implements Titled {
    CLOSE("结卷", "Close a year", "电子档案规则（G-07）"),
    CLOSED("结卷", "Year closed", "电子档案规则（G-07）"),
    PACK("登记归档信息包", "Record a package", "电子档案规则（G-07）"),
    PACKED("归档信息包", "Package recorded", "电子档案规则（G-07）"),
    PROPOSE_DESTRUCTION("提出销毁", "Propose destruction", "电子档案规则（G-10）"),
    DESTRUCTION_PROPOSED("提出销毁", "Destruction proposed", "电子档案规则（G-10）"),
    APPROVE_DESTRUCTION("审批销毁", "Approve destruction", "电子档案规则（G-10）"),
    DESTRUCTION_APPROVED("审批销毁", "Destruction approved", "电子档案规则（G-10）"),
    REJECT_DESTRUCTION("不予销毁", "Reject destruction", "电子档案规则（G-10）"),
    DESTRUCTION_REJECTED("不予销毁", "Destruction rejected", "电子档案规则（G-10）"),
    DESTROY("销毁", "Destroy", "电子档案规则（G-10）"),
    DESTROYED("销毁", "Destroyed", "电子档案规则（G-10）"),
    BEGIN("开始离任交接", "Begin a hand-over", "离任交接规则（F-22）"),
    BEGUN("开始离任交接", "Hand-over begun", "离任交接规则（F-22）"),
    LIST_ITEMS("列清单", "List what is open", "离任交接规则（F-22）"),
    ITEM_LISTED("列入清单", "Listed", "离任交接规则（F-22）"),
    LIST_DRAWN("清单已列", "List drawn", "离任交接规则（F-22）"),
    EXPLAIN("逐项说明", "Explain a line", "离任交接规则（F-22）"),
    EXPLAINED("说明", "Explained", "离任交接规则（F-22）"),
    SIGN_AS_LEAVER("移交人签署", "Sign as who leaves", "离任交接规则（F-22）"),
    LEAVER_SIGNED("移交人签署", "Signed by who leaves", "离任交接规则（F-22）"),
    OBJECT("接收人异议", "Object", "离任交接规则（F-22）"),
    OBJECTED("接收人异议", "Objected", "离任交接规则（F-22）"),
    SIGN_AS_SUCCESSOR("接收人签署", "Sign as who takes over", "离任交接规则（F-22）"),
    SUCCESSOR_SIGNED("接收人签署", "Signed by who takes over", "离任交接规则（F-22）"),
    DEPARTURE_SEAL("电子签名", "Seal", "离任交接规则（F-22）"),
    DEPARTURE_SEALED("电子签名", "Sealed", "离任交接规则（F-22）"),
    START("起草报告", "Start a report", "述职规则（F-22）"),
    STARTED("起草", "Started", "述职规则（F-22）"),
    WRITE("保存并核对", "Save and check", "述职规则（F-22）"),
    WRITTEN("保存正文", "Text saved", "述职规则（F-22）"),
    CHECK("送核", "Close the draft", "述职规则（F-22）"),
    CHECKED("送核", "Draft closed", "述职规则（F-22）"),
    VALUE("核数", "Value the figures", "述职规则（F-22）"),
    QUOTED("引用数据项", "Figure quoted", "述职规则（F-22）"),
    VALUED("核数", "Figures valued", "述职规则（F-22）"),
    SEND_BACK("退回修改", "Send back", "述职规则（F-22）"),
    SENT_BACK("退回修改", "Sent back", "述职规则（F-22）"),
    SIGN("签署", "Sign", "述职规则（F-22）"),
    SIGNED("签署", "Signed", "述职规则（F-22）"),
    SEAL("电子签名", "Seal", "述职规则（F-22）"),
    SEALED("电子签名", "Sealed", "述职规则（F-22）"),
    PUBLISH("公布", "Publish", "述职规则（F-22）"),
    PUBLISHED("公布", "Published", "述职规则（F-22）"),
    NOTE_CHANGE("记录变化", "Note a change", "述职规则（F-22）"),
    CHANGE_NOTED("数据项已变化", "Figure changed", "述职规则（F-22）"),
    SUPERSEDE("替代", "Supersede", "述职规则（F-22）"),
    SUPERSEDED("被替代", "Superseded", "述职规则（F-22）"),
    WITHDRAW("撤回", "Withdraw", "述职规则（F-22）"),
    WITHDRAWN("撤回", "Withdrawn", "述职规则（F-22）"),
    DROP("终止", "Drop", "述职规则（F-22）"),
    DROPPED("终止", "Dropped", "述职规则（F-22）");

    private final Text text;
    private final String article;

    Titles(String zh, String en, String article) {
        this.text = new Text(zh, en);
        this.article = article;
    }

    @Override
    public String article() {
        return article;
    }

    @Override
    public Text text() {
        return text;
    }
}
