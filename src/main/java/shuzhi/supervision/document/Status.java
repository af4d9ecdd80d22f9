package shuzhi.supervision.document;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// Where a paper stands (文件状态), rules E-19 and E-20.
public enum Status implements Word {
    NONE("未启动", "Not started"),
    DRAFTING("起草", "Drafting"),
    CONSULTING("公开征求意见", "Public comment"),
    LEGALITY("合法性审查", "Legality review"),
    READY("待集体讨论", "Ready for discussion"),
    DISCUSSED("已集体讨论", "Discussed"),
    NUMBERED("已编号", "Numbered"),
    PUBLISHED("已公布", "Published"),
    REPEALED("已废止", "Repealed"),
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
