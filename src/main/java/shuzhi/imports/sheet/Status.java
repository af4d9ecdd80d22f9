package shuzhi.imports.sheet;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// Where a table stands (导入表状态).
public enum Status implements Word {
    NONE("未上传", "Not received"),
    RECEIVED("待确认", "Waits for confirmation"),
    WRITTEN("已确认写入", "Confirmed"),
    DISCARDED("已作废", "Put aside");

    private final Text text;

    Status(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
