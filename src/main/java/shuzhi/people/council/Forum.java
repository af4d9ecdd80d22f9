package shuzhi.people.council;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// Which meeting decides (决策会议).
public enum Forum implements Word {
    PARTY_GROUP("党组会议", "Party group meeting"),
    EXECUTIVE("办公会议", "Executive meeting");

    private final Text text;

    Forum(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
