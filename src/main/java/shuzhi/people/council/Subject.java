package shuzhi.people.council;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// Which of the four kinds a matter is (三重一大), rule E-21.
public enum Subject implements Word {
    POLICY("重大决策", "Major decision"),
    CADRES("重要干部任免", "Appointment or removal"),
    PROJECT("重大项目安排", "Major project"),
    FUNDS("大额资金使用", "Use of a large sum");

    private final Text text;

    Subject(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
