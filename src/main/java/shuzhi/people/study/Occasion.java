package shuzhi.people.study;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// What the study of a year is reminded of (提醒事项).
public enum Occasion implements Word {
    SESSION_DUE("本季度还没有集体学习", "This quarter has had no session yet"),
    MAKE_UP_DUE("有成员缺席后没有补学", "A member who missed a session has not made up for it");

    private final Text text;

    Occasion(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
