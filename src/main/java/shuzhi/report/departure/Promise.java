package shuzhi.report.departure;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// What a leader hands over (交接事项种类).
public enum Promise implements Word {
    TASK("未销号任务", "Open task"),
    PROJECT("在建项目", "Project under way"),
    PROBLEM("未解决项目问题", "Unsolved problem of a project"),
    DEBT("历史遗留问题", "Legacy issue"),
    DOSSIER("超期办件", "Dossier over time");

    private final Text text;

    Promise(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
