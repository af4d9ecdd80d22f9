package shuzhi.report;

import shuzhi.business.Titled;
import shuzhi.words.Text;

/// What the commands and acts of reports are called (报告行为名称), and the rule each stands on.
public enum Titles implements Titled {
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
