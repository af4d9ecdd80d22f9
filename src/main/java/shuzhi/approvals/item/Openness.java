package shuzhi.approvals.item;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// Who may know of an item (公开程度). What is not public is in no list, search, guide or table for strangers, and is
/// applied for at a window only.
public enum Openness implements Word {
    PUBLIC("公开", "Public"),
    INTERNAL("内部", "Internal"),
    CONFIDENTIAL("涉密", "Confidential");

    private final Text text;

    Openness(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
