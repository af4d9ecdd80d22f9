package shuzhi.conduct.inspection;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// Whether the inspected unit signed the record (签字情况), rule F-10.
public enum Signature implements Word {
    SIGNED("已签字", "Signed"),
    REFUSED("拒绝签字", "Refused to sign"),
    NOBODY_THERE("无人在场", "Nobody was there");

    private final Text text;

    Signature(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
