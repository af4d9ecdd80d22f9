package shuzhi.supervision.meeting;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// Where a meeting stands (会议状态).
public enum Status implements Word {
    NONE("未召集", "Not called"),
    CALLED("已通知", "Called"),
    HELD("已召开", "Held"),
    MINUTED("纪要待签发", "Minutes drafted"),
    APPROVED("纪要已印发", "Minutes issued"),
    CANCELLED("已取消", "Cancelled");

    private final Text text;

    Status(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
