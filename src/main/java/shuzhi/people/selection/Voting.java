package shuzhi.people.selection;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// How the members vote (表决方式), rule F-13.
public enum Voting implements Word {
    ORAL("口头", "Oral"),
    HANDS("举手", "By show of hands"),
    BALLOT("无记名投票", "By secret ballot");

    private final Text text;

    Voting(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
