package shuzhi.people.selection;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// How a candidate is found (选拔方式), rules F-12 and F-17.
public enum Kind implements Word {
    ORDINARY("民主推荐", "By recommendation"),
    OPEN("公开选拔", "By open selection");

    private final Text text;

    Kind(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
