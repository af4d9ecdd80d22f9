package shuzhi.approvals.item;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// Where a version of an item stands (事项状态).
public enum Stage implements Word {
    DRAFT("草案", "Draft", "yellow"),
    CHECKED("已核验", "Checked", "yellow"),
    IN_FORCE("在用", "In force", "green"),
    PAST("已停用", "No longer in force", "grey");

    private final Text text;
    private final String colour;

    Stage(String zh, String en, String colour) {
        this.text = new Text(zh, en);
        this.colour = colour;
    }

    /// The colour of its tag.
    public String colour() {
        return colour;
    }

    @Override
    public Text text() {
        return text;
    }
}
