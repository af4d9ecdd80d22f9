package shuzhi.credit.penalty;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// Where a penalty stands (处罚案件状态).
public enum Status implements Word {
    NONE("尚无", "None"),
    FILED("已立案", "Filed"),
    INVESTIGATED("已调查", "Investigated"),
    NOTIFIED("已告知", "Notified"),
    HEARING("听证中", "Hearing"),
    DECIDED("已决定", "Decided"),
    SERVED("已送达", "Served"),
    PERFORMED("已履行", "Performed"),
    CLOSED("已结案，不予处罚", "Closed without penalty"),
    REVERSED("决定已变动", "Reversed"),
    IMPORTED("导入", "Imported");

    private final Text text;

    Status(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
