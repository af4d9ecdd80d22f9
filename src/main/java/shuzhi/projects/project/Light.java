package shuzhi.projects.project;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// The light of a project (项目灯号), rule E-07.
public enum Light implements Word {
    GREEN("绿灯", "Green"),
    YELLOW("黄灯", "Yellow"),
    RED("红灯", "Red");

    private final Text text;

    Light(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
