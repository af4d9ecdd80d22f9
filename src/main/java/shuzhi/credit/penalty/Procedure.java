package shuzhi.credit.penalty;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// By which procedure a penalty is imposed (处罚程序), Administrative Penalties Law art. 51 and 54.
public enum Procedure implements Word {
    SIMPLE("简易程序", "Simple procedure"),
    ORDINARY("普通程序", "Ordinary procedure");

    private final Text text;

    Procedure(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
