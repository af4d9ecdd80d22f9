package shuzhi.credit.publication;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// What became of the licence behind a record (证照变动): the record says it, and names the record that
/// follows it.
public enum LicenceChange implements Word {
    CHANGED("已变更", "Changed"),
    RENEWED("已延续", "Renewed"),
    CANCELLED("已吊销", "Cancelled"),
    EXPIRED("已到期", "Expired"),
    DEREGISTERED("已注销", "De-registered");

    private final Text text;

    LicenceChange(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
