package shuzhi.projects.programme;

import shuzhi.words.Text;

/// Every way in which a published plan is turned down (系统拒绝).
public enum Refusal implements shuzhi.ledger.Refusal {
    HANDED_IN_ALREADY(
            "这份计划已经上传", "This plan is handed in already.", "E-04", "更正后的计划请另行上传。", "Hand a corrected one in anew."),
    NOT_WHOLE("要有年度、来源和数据表", "A year, a source and a table are wanted.", "E-04", "请补全。", "Complete it.");

    private final Text text;
    private final String basis;
    private final Text remedy;

    Refusal(String zh, String en, String basis, String remedyZh, String remedyEn) {
        this.text = new Text(zh, en);
        this.basis = basis;
        this.remedy = new Text(remedyZh, remedyEn);
    }

    @Override
    public Text text() {
        return text;
    }

    @Override
    public String basis() {
        return basis;
    }

    @Override
    public Text remedy() {
        return remedy;
    }
}
