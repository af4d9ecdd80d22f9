package shuzhi.supervision.meeting;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// The kind of a meeting (会议类型); figures count each apart.
public enum Kind implements Word {
    THEMATIC("专题会议", "Thematic meeting"),
    SUPERVISION("督查推进会议", "Supervision meeting"),
    COORDINATION("协调会议", "Coordination meeting"),
    EXECUTIVE("常务会议", "Executive meeting"),
    PLENARY("全体会议", "Plenary meeting"),
    OFFICE("办公会议", "Office meeting");

    private final Text text;

    Kind(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
