package shuzhi.approvals.message;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// How far a notice has come (送达状态).
public enum Stage implements Word {
    BLANK("未生成", "Not written"),
    WAITING("待发送", "Waiting"),
    FAILED("失败，将重试", "Failed, to be tried again"),
    GIVEN_UP("发送失败", "Given up"),
    SENT("已送出", "Sent");

    private final Text text;

    Stage(String zh, String en) {
        this.text = new Text(zh, en);
    }

    /// Whether it still has to go out.
    public boolean isWaiting() {
        return this == WAITING || this == FAILED;
    }

    @Override
    public Text text() {
        return text;
    }
}
