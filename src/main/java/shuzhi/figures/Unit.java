package shuzhi.figures;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// In what a figure is counted (计量单位).
public enum Unit implements Word {
    DOSSIERS("件", "dossiers"),
    JOURNEYS("件", "journeys"),
    WORKING_DAYS("个工作日", "working days"),
    PERCENT("%", "%"),
    MONTHS("个月", "months"),
    RATINGS("次", "ratings"),
    ACTS("条", "acts"),
    CARDS("张", "cards"),
    PLACE("位", "place");

    private final Text text;

    Unit(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
