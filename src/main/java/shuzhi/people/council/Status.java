package shuzhi.people.council;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// Where a meeting stands (会议状态).
public enum Status implements Word {
    NONE("未召集", "Not called"),
    CALLED("已召集", "Called"),
    SENT("材料已送达", "Materials sent"),
    OPEN("会议中", "In session"),
    SEALED("纪要已封存", "Minutes sealed"),
    CANCELLED("已取消", "Called off");

    private final Text text;

    Status(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
