package shuzhi.approvals.dossier;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// Where a dossier stands (办件状态).
public enum Status implements Word {
    BLANK("未提交", "Not submitted"),
    RECEIVED("已收件", "Received"),
    CORRECTION("待补正", "To be supplemented"),
    COMPLETED("已补正", "Supplemented"),
    ACCEPTED("办理中", "In hand"),
    SUSPENDED("特别程序", "Special procedure"),
    GRANTED("准予许可", "Granted"),
    DENIED("不予许可", "Denied"),
    NOT_ACCEPTED("不予受理", "Not accepted"),
    WITHDRAWN("已撤回或终止", "Withdrawn or terminated"),
    DELIVERED("已送达", "Delivered"),
    IMPORTED("历史导入", "Imported");

    private final Text text;

    Status(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }

    /// Neither decided nor ended: the clock may still run.
    public boolean isOpen() {
        return switch (this) {
            case RECEIVED, CORRECTION, COMPLETED, ACCEPTED, SUSPENDED -> true;
            case BLANK, GRANTED, DENIED, NOT_ACCEPTED, WITHDRAWN, DELIVERED, IMPORTED -> false;
        };
    }
}
