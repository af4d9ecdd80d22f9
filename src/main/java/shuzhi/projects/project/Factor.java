package shuzhi.projects.project;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// What a project needs from outside (要素保障), rule E-04.
public enum Factor implements Word {
    LAND("用地", "Land"),
    SEA("用海", "Sea area"),
    FOREST("用林", "Forest land"),
    ENERGY("用能", "Energy"),
    ENVIRONMENT("环评", "Environmental assessment"),
    MONEY("资金", "Money");

    private final Text text;

    Factor(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
