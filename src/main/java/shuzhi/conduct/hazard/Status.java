package shuzhi.conduct.hazard;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// Where a hazard stands on its way round the loop (隐患状态), rule F-09.
public enum Status implements Word {
    NONE("未登记", "Not entered"),
    REPORTED("已登记待定级", "Entered, to be graded"),
    GRADED("已定级待方案", "Graded, to be planned"),
    PLANNED("整改中", "Being removed"),
    RECTIFIED("已整改待验收", "Removed, to be verified"),
    CLOSED("已销号", "Closed");

    private final Text text;

    Status(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
