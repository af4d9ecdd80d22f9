package shuzhi.approvals.dossier;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// What was decided (决定), Licensing Law art. 38.
public enum Outcome implements Word {
    GRANTED("准予许可", "Granted"),
    DENIED("不予许可", "Denied");

    private final Text text;

    Outcome(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
