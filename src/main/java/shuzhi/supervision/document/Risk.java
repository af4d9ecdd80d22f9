package shuzhi.supervision.document;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// The risk that an assessment finds (风险等级), article 24.
public enum Risk implements Word {
    LOW("低风险", "low"),
    MIDDLE("中风险", "middle"),
    HIGH("高风险", "high"),
    UNCONTROLLED("不可控", "cannot be controlled");

    private final Text text;

    Risk(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
