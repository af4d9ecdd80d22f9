package shuzhi.people.selection;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// By which way a post is filled (选任方式), rules F-12 and F-17.
public enum Method implements Word {
    PROMOTION("提拔任用", "Promotion"),
    OPEN("公开选拔", "Open selection"),
    CHOICE("选调", "Chosen from another body");

    private final Text text;

    Method(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
