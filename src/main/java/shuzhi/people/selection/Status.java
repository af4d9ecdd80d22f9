package shuzhi.people.selection;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// Where a selection stands (选任状态), rule F-12.
public enum Status implements Word {
    NONE("未动议", "Not moved"),
    PROPOSED("已动议", "Moved"),
    ANNOUNCED("已公告", "Announced"),
    RECOMMENDED("已推荐", "Recommended"),
    INSPECTED("已考察", "Inspected"),
    RESOLVED("已讨论决定", "Decided"),
    PUBLICISED("公示中", "Publicised"),
    PROBATION("试用期", "On probation"),
    APPOINTED("已任职", "Appointed"),
    REMOVED("试用不合格，免职", "Removed after probation"),
    STOPPED("已终止", "Stopped");

    private final Text text;

    Status(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
