package shuzhi.org;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// How far what is not public may be shown to a post (知悉范围). A state secret is never in this house, so no post is
/// cleared for one (保守国家秘密法).
public enum Clearance implements Word {
    PUBLIC("公开", "Public"),
    INTERNAL("内部（含工作秘密）", "Internal, work secrets included");

    private final Text text;

    Clearance(String zh, String en) {
        this.text = new Text(zh, en);
    }

    /// Does a post of this clearance see what needs the other? Each includes the one before.
    public boolean covers(Clearance needed) {
        return compareTo(needed) >= 0;
    }

    @Override
    public Text text() {
        return text;
    }
}
