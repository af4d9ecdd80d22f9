package shuzhi.credit.publication;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// What was decided (双公示类别).
public enum Kind implements Word {
    LICENCE("行政许可", "Licence"),
    PENALTY("行政处罚", "Penalty");

    private final Text text;

    Kind(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
