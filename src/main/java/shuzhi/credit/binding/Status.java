package shuzhi.credit.binding;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// Where a binding stands (绑定状态).
public enum Status implements Word {
    NONE("未申请", "Not asked for"),
    ASKED("待核验", "To be verified"),
    BOUND("已绑定", "Bound"),
    REFUSED("未通过", "Refused"),
    ENDED("已解除", "Ended");

    private final Text text;

    Status(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
