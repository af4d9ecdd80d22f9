package shuzhi.privacy;

import shuzhi.business.Titled;
import shuzhi.words.Text;

/// What the commands and acts of this business are called (个人信息保护行为名称), and the article each stands on.
public enum Titles implements Titled {
    PROPOSE("提请删除", "Propose to erase"),
    PROPOSED("提请删除", "Proposed"),
    ERASE("核准删除（不可恢复）", "Erase, for good"),
    ERASED("已删除", "Erased"),
    TURN_DOWN("不予删除", "Turn down"),
    TURNED_DOWN("不予删除", "Turned down");

    private final Text text;

    Titles(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public String article() {
        return "个人信息保护法 第四十七条";
    }

    @Override
    public Text text() {
        return text;
    }
}
