package shuzhi.credit.repair;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// Where a request for repair stands (修复申请状态).
public enum Status implements Word {
    NONE("尚无", "None"),
    SUBMITTED("已提交", "Submitted"),
    SUPPLEMENT("待补正", "To be supplemented"),
    ACCEPTED("已受理", "Accepted"),
    REPAIRED("已修复", "Repaired"),
    REFUSED("不予修复", "Refused"),
    REVOKED("修复已撤销", "Repair revoked");

    private final Text text;

    Status(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
