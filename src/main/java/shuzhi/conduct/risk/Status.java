package shuzhi.conduct.risk;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// Where a risk point stands (风险点状态), rule F-03.
public enum Status implements Word {
    PROPOSED("待批准", "To be approved"),
    IN_FORCE("有效", "In force"),
    REVIEW_DUE("应当复核", "Review due"),
    REASSESSED("等级变更待批准", "Another level to be approved"),
    REJECTED("未批准", "Not approved"),
    RETIRED("已撤销", "Taken out");

    private final Text text;

    Status(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
