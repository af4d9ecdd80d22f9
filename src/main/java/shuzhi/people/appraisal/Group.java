package shuzhi.people.appraisal;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// Who is appraised together (考核对象), rule F-21.
public enum Group implements Word {
    STAFF("公务员", "Civil servants"),
    LEADERS("领导干部", "Leaders"),
    BODIES("领导班子", "Leading bodies");

    private final Text text;

    Group(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
