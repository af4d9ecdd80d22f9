package shuzhi.supervision.task;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// Where a task stands (任务状态), rule E-11. Done is not struck off: only the issuing side strikes off (E-16).
public enum Status implements Word {
    NONE("未立项", "Not drafted"),
    DRAFT("拟办", "Draft"),
    ISSUED("已交办", "Issued"),
    IN_PROGRESS("办理中", "In progress"),
    DEFERRAL_ASKED("申请延期", "Deferral asked"),
    UNDER_REVIEW("待审核", "Under review"),
    DONE("已办结", "Done"),
    STRUCK_OFF("已销号", "Struck off"),
    CANCELLED("已撤销", "Cancelled");

    private final Text text;

    Status(String zh, String en) {
        this.text = new Text(zh, en);
    }

    /// The lead unit owes something.
    public boolean open() {
        return this == ISSUED || this == IN_PROGRESS || this == DEFERRAL_ASKED;
    }

    @Override
    public Text text() {
        return text;
    }
}
