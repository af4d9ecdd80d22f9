package shuzhi.projects.project;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// Where a project stands (项目阶段), rule E-01.
public enum Stage implements Word {
    NONE("未入库", "Not entered"),
    RESERVE("储备", "Reserve"),
    PREPARATION("前期", "Preparation"),
    CONSTRUCTION("在建", "Under construction"),
    STOPPED("停工", "Stopped"),
    COMPLETED("竣工", "Completed"),
    OPERATING("投产运营", "Operating"),
    DROPPED("退出", "Dropped");

    private final Text text;

    Stage(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
