package shuzhi.report.departure;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// Where a hand-over stands (交接状态).
public enum Status implements Word {
    NONE("未开始", "Not begun"),
    BEGUN("清单生成中", "Being listed"),
    LISTED("已列清单", "Listed"),
    LEFT("移交人已签", "Signed by who leaves"),
    DONE("已交接", "Handed over");

    private final Text text;

    Status(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
