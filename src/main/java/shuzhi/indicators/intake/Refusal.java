package shuzhi.indicators.intake;

import shuzhi.words.Text;

/// Every way in which an intake turns a command down (系统拒绝).
public enum Refusal implements shuzhi.ledger.Refusal {
    NOT_IN_THIS_STATE(
            "当前状态不能这样办理", "This cannot be done in this state.", "D-01", "请按上传、确认的顺序办理。", "Hand in, then take."),
    NOT_YOURS(
            "这些指标由其他单位发布",
            "Another body says these numbers.",
            "统计法 第二十六条（D-01）",
            "请由发布单位导入。",
            "Leave it to their owner."),
    NOT_WHOLE("要有数据表、来源和发布日", "A table, its source and its day are wanted.", "D-02", "请补全。", "Complete it."),
    LINE_WRONG("有一行不完整或者写法不对", "A line is malformed.", "D-02", "请在列对应关系中更正后重新预览。", "Mend the mapping and look again."),
    LAYOUT_WRONG("列对应关系写法不对", "The mapping is malformed.", "D-02", "请重新预览后导入。", "Look again and take it then."),
    NOTHING_TO_TAKE("没有可以导入的数据", "There is nothing to take.", "D-02", "请检查列对应关系。", "Check the mapping."),
    NO_REASON("没有写明理由", "No reason is given.", "D-02", "请写明理由。", "Give the reason.");

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
