package shuzhi.report.volume;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// Where a volume stands (归档卷状态).
public enum Status implements Word {
    NONE("未归档", "Open"),
    CLOSED("已结卷", "Closed"),
    PACKED("已打包", "Packed"),
    PROPOSED("拟销毁", "To be destroyed"),
    APPROVED_ONCE("一人已审批", "Approved by one"),
    APPROVED("已批准销毁", "Destruction approved"),
    DESTROYED("已销毁", "Destroyed");

    private final Text text;

    Status(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
