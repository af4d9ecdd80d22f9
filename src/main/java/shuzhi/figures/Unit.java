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
    PLACE("位", "place"),
    ITEMS("项", "items"),
    TIMES("次", "times"),
    PIECES("份", "documents"),
    PEOPLE("人", "people"),
    PLACES("个", "places"),
    PROJECTS("个", "projects"),
    POINTS("分", "points"),
    DAYS("天", "days"),
    HOUSEHOLDS("户", "households"),
    YUAN("元", "yuan"),
    TEN_THOUSAND_YUAN("万元", "10,000 yuan"),
    HUNDRED_MILLION_YUAN("亿元", "100 million yuan");

    private final Text text;

    Unit(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
