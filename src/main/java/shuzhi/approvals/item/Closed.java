package shuzhi.approvals.item;

import shuzhi.ledger.Refusal;
import shuzhi.words.Text;

/// Why a post has no part in dossiers of an internal item, their licences, cards and ratings (不在知悉范围).
public enum Closed implements Refusal {
    NOT_CLEARED;

    @Override
    public Text text() {
        return new Text("您的岗位未获准知悉内部事项", "Your post is not cleared for internal items.");
    }

    @Override
    public String basis() {
        return "保守国家秘密法（工作秘密按规定管理）；GB/T 22239-2019 8.1.4.2";
    }

    @Override
    public Text remedy() {
        return new Text(
                "请由已获准知悉的岗位办理，或请安全管理员核定知悉范围。",
                "Leave it to a post that is cleared, or ask the security administrator for the clearance.");
    }
}
