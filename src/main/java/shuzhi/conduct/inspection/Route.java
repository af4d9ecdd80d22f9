package shuzhi.conduct.inspection;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// What becomes of a finding (发现问题的去向), rule F-10.
public enum Route implements Word {
    HAZARD("转为隐患", "Becomes a hazard"),
    TASK("转为督办任务", "Becomes a task");

    private final Text text;

    Route(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
