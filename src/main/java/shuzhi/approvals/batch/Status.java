package shuzhi.approvals.batch;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// Where a set of exchange tables stands (交换数据包状态).
public enum Status implements Word {
    NONE("未上传", "Not received"),
    RECEIVED("待确认", "Waits for confirmation"),
    TAKEN_IN("已确认导入", "Taken in"),
    RELEASED("已提供", "Handed out");

    private final Text text;

    Status(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
