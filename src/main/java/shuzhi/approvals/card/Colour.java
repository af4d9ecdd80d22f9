package shuzhi.approvals.card;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// How near a dossier is to its limit (监察预警等级), rule A-55: four states, each worse than the one before.
public enum Colour implements Word {
    NORMAL("正常", "On schedule", "green"),
    PREWARNING("预警", "Pre-warning", "yellow"),
    YELLOW("黄牌", "Yellow card", "yellow"),
    RED("红牌", "Red card", "red");

    private final Text text;
    private final String colour;

    Colour(String zh, String en, String colour) {
        this.text = new Text(zh, en);
        this.colour = colour;
    }

    /// The name of its colour in the style sheet; the word stands beside it, so colour never says it alone.
    public String colour() {
        return colour;
    }

    @Override
    public Text text() {
        return text;
    }
}
