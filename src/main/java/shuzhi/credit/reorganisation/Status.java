package shuzhi.credit.reorganisation;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// Where a reorganisation stands (重整状态).
public enum Status implements Word {
    NONE("未登记", "Not entered"),
    RULED("重整期间", "Being carried out"),
    CARRIED_OUT("执行完毕", "Carried out"),
    FAILED("终止执行", "Failed");

    private final Text text;

    Status(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
