package shuzhi.credit;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// The class of dishonesty information (失信信息类别), rule C-12; the penalising body states it, it is
/// never computed.
public enum Severity implements Word {
    MINOR("轻微", "Minor"),
    GENERAL("一般", "General"),
    SERIOUS("严重", "Serious");

    private final Text text;

    Severity(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
