package shuzhi.credit.monitor;

import shuzhi.words.Text;

/// Every way in which the system turns a command on monitoring down (系统拒绝).
public enum Refusal implements shuzhi.ledger.Refusal {
    RANK_IMPOSSIBLE(
            "位次不在参评城市数之内", "The rank is not within the number of cities.", "C-26", "请核对通报。", "Check the bulletin."),
    NOT_OVER("监测月份尚未结束", "The month is not over.", "C-26", "请在月份结束后录入。", "Enter it after the month."),
    NO_SOURCE("没有写明来源", "No source is given.", "C-27", "请写明通报或者数据来源。", "Name the bulletin or the source."),
    PART_EXCEEDS_WHOLE(
            "分子大于分母，或者分母为零",
            "The numerator exceeds the denominator, or that is zero.",
            "C-27",
            "请核对分子、分母。",
            "Check both."),
    SAME_AS_BEFORE("与已有数据相同", "The same stands there already.", "C-27", "无需重复录入。", "Nothing is to be done.");

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
