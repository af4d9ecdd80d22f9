package shuzhi.people.selection;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// The four checks before anybody is put forward (凡提四必), rule F-16.
public enum Clearance implements Word {
    FILE("干部档案必审", "Personnel file checked"),
    MATTERS("个人有关事项报告必核", "Report of personal matters verified"),
    DISCIPLINE("纪检监察机关意见必听", "Opinion of the discipline body heard"),
    COMPLAINTS("信访举报线索必查", "Complaints about integrity looked into");

    private final Text text;

    Clearance(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
