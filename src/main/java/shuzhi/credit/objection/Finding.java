package shuzhi.credit.objection;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// What the source found (核查结果), rule C-20.
public enum Finding implements Word {
    KEPT("信息无误，予以保留", "Right, kept"),
    TO_CORRECT("信息有误，予以更正", "Wrong, to be corrected"),
    TO_WITHDRAW("不应公示，予以撤回", "Not to be published, withdrawn");

    private final Text text;

    Finding(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
