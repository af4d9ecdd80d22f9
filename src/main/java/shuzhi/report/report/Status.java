package shuzhi.report.report;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// Where a report stands (报告状态).
public enum Status implements Word {
    NONE("未起草", "Not begun"),
    DRAFT("起草", "Draft"),
    CHECKING("核数中", "Being valued"),
    CHECKED("已核对", "Checked"),
    SIGNED("已签署", "Signed"),
    SEALED("已签名", "Signed and sealed"),
    PUBLISHED("已公布", "Published"),
    SUPERSEDED("已被替代", "Superseded"),
    WITHDRAWN("已撤回", "Withdrawn"),
    DROPPED("已终止", "Dropped");

    private final Text text;

    Status(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
