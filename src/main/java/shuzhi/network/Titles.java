package shuzhi.network;

import shuzhi.business.Titled;
import shuzhi.words.Text;

/// What the network's commands and acts are called (行为名称), and what each stands on.
public enum Titles implements Titled {
    PLACE_ESTABLISH("设立辖区", "Enter a new place", "A-73"),
    PLACE_ESTABLISHED("设立辖区", "Place entered", "A-73"),
    PLACE_ABOLISH("撤并辖区", "End a place", "A-75"),
    PLACE_ABOLISHED("撤并辖区", "Place ended", "A-75"),
    BODY_ESTABLISH("设立机关", "Enter a new body", "A-69"),
    BODY_ESTABLISHED("设立机关", "Body entered", "A-69"),
    MERGE("并入其他机关", "Merge into another body", "A-75"),
    MERGED("并入其他机关", "Merged into another body", "A-75"),
    END("撤销机关", "End without a successor", "A-75"),
    ENDED("撤销机关", "Ended without a successor", "A-75"),
    MOVE("迁移辖区", "Move to another place", "A-75"),
    MOVED("迁移辖区", "Moved to another place", "A-75"),
    POST_ESTABLISH("设岗", "Enter a new post", "行政许可法 第二十二条"),
    POST_ESTABLISHED("设岗", "Post entered", "行政许可法 第二十二条"),
    POST_ABOLISH("撤岗", "End the post", "行政许可法 第二十二条"),
    POST_ABOLISHED("撤岗", "Post ended", "行政许可法 第二十二条"),
    CLEAR("定岗位知悉范围", "Say what it may see", "保守国家秘密法；GB/T 22239-2019 8.1.5.3"),
    CLEARED("定岗位知悉范围", "Clearance given or taken away", "保守国家秘密法；GB/T 22239-2019 8.1.5.3"),
    APPOINT("任岗", "Appoint", "GB/T 22239-2019 8.1.5.3"),
    APPOINTED("任岗", "Appointed", "GB/T 22239-2019 8.1.5.3"),
    RELIEVE("免岗", "Relieve", "GB/T 22239-2019 8.1.5.3"),
    RELIEVED("免岗", "Relieved", "GB/T 22239-2019 8.1.5.3"),
    LOCK("锁定", "Lock", "GB/T 22239-2019 8.1.4.1"),
    LOCKED("锁定", "Locked", "GB/T 22239-2019 8.1.4.1"),
    UNLOCK("解锁", "Unlock", "GB/T 22239-2019 8.1.4.1"),
    UNLOCKED("解锁", "Unlocked", "GB/T 22239-2019 8.1.4.1"),
    DELEGATE("委托代行", "Let another post stand in", "行政许可法 第二十四条"),
    DELEGATED("委托代行", "Another post stands in", "行政许可法 第二十四条"),
    TAKE_BACK("收回代行", "Take it back", "行政许可法 第二十四条"),
    TAKEN_BACK("收回代行", "Taken back", "行政许可法 第二十四条"),
    ENTRUST("委托受理", "Entrust acceptance", "行政许可法 第二十四条"),
    ENTRUSTED("委托受理", "Acceptance entrusted", "行政许可法 第二十四条"),
    REVOKE("收回委托", "Take the entrustment back", "行政许可法 第二十四条"),
    REVOKED("收回委托", "Entrustment taken back", "行政许可法 第二十四条"),
    REGISTER("登记节点", "Register a node", ""),
    REGISTERED("登记节点", "Node registered", ""),
    REMOVE("注销节点", "Remove the node", ""),
    REMOVED("注销节点", "Node removed", ""),
    ACCUSE("记录台账异常", "Put a fault on record", ""),
    ACCUSED("台账不一致，不予会签", "Ledger refused: it does not continue what it had shown", ""),
    OPEN("设立服务点", "Open a station", "A-80"),
    OPENED("设立服务点", "Station opened", "A-80"),
    CHANGE("调整服务", "Change what it offers", "A-80"),
    CHANGED("调整服务", "Offer changed", "A-80"),
    RECOGNISE("认定示范点", "Recognise as a demonstration site", "A-80"),
    RECOGNISED("认定示范点", "Recognised as a demonstration site", "A-80"),
    CLOSE("撤销服务点", "Close the station", "A-80"),
    CLOSED("撤销服务点", "Station closed", "A-80"),
    RECEIVE("服务点收件", "Receive at a station", "A-80、A-81"),
    RECEIVED("服务点收件", "Received at a station", "A-80、A-81"),
    HAND_OVER("服务点交付", "Hand over at a station", "A-80"),
    HANDED_OVER("服务点交付", "Handed over at a station", "A-80"),
    NOTE("审计记录", "Record an audit", "GB/T 22239-2019 8.1.5.2"),
    NOTED("审计记录", "Audit recorded", "GB/T 22239-2019 8.1.5.2");

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
