package shuzhi.conduct.inspection;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// Where an inspection stands (检查状态), rule F-10.
public enum Status implements Word {
    NONE("未拟订", "Not prepared"),
    PREPARED("已拟订", "Prepared"),
    SEALED("已封存抽取", "Draw sealed"),
    CHOSEN("对象已确定", "Object chosen"),
    STARTED("检查中", "Under way"),
    RECORDED("已记录", "Recorded"),
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
