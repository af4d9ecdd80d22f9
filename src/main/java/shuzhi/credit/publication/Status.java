package shuzhi.credit.publication;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// Where a publication stands (公示状态).
public enum Status implements Word {
    NONE("尚无", "None"),
    QUARANTINED("代码待核", "Code to be cleared"),
    PENDING("待公示", "To be published"),
    WITHHELD("不予公示", "Withheld"),
    PUBLISHED("公示中", "Published"),
    RETURNED("已退回", "Returned"),
    TO_WITHDRAW("待撤回", "To be withdrawn"),
    WITHDRAWN("已撤回", "Withdrawn"),
    ENDED("公示期满", "Period over"),
    REPAIRED("已修复", "Repaired"),
    SHIELDED("重整屏蔽", "Hidden while reorganised");

    private final Text text;

    Status(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
