package shuzhi.indicators.reading;

import shuzhi.words.Text;

/// Every way in which the readings turn a command down (系统拒绝).
public enum Refusal implements shuzhi.ledger.Refusal {
    NOT_YOURS(
            "这个数据由发布单位提供，其他单位不得填报、修改",
            "Only the owner of the indicator may say this number.",
            "统计法 第二十六条（D-01）",
            "请由指标目录写明的发布单位办理。",
            "Leave it to the body that the dictionary names."),
    NO_SUCH_INDICATOR(
            "指标目录中没有这个在用的指标",
            "The dictionary has no such indicator in force.",
            "D-02",
            "请先在指标目录中定义。",
            "Define it in the dictionary first."),
    NOT_WHOLE("数据不完整", "The values are not whole.", "D-02", "请写明地区、来源、报告期和数值。", "Give area, source, period and value."),
    PERIOD_WRONG(
            "报告期写法不对，或者尚未结束",
            "The period is malformed or not over.",
            "D-02",
            "请写作2025-09、2025Q3或者2025，并在结束后填报。",
            "Write 2025-09, 2025Q3 or 2025, after it has ended."),
    PENDING(
            "该数据正在复核或者等待发布",
            "This value is being checked or waits for its release.",
            "D-01",
            "请先发布或者退回。",
            "Release it or send it back first."),
    IMMUTABLE(
            "已发布的数据不得修改，更正为新版次并写明理由",
            "A released value is not changed; a correction is a new vintage with its reason.",
            "统计法 第七条（D-01、D-13）",
            "请写明更正理由。",
            "Give the reason of the correction."),
    NOTHING_NEW("与已发布的数据相同", "It is what was released already.", "D-01", "无需重复填报。", "There is nothing to do."),
    NOTHING_WAITS("没有等待办理的数据", "Nothing waits.", "D-01", "请先录入或者复核。", "Enter or check first."),
    SAME_PERSON(
            "录入人不能复核自己录入的数据",
            "Who entered it cannot check it.",
            "统计法 第二十九条（D-01）",
            "请由另一名经办人复核。",
            "Leave it to another officer."),
    NO_REASON("没有写明理由", "No reason is given.", "D-01", "请写明理由。", "Give the reason."),
    NO_DOCUMENT("同口径调整要写明项目和依据文件", "An adjustment names its matter and document.", "D-06", "请写明。", "Name them."),
    LEVELS_MISSING(
            "缺少本期或者上年同期已发布的总量",
            "A level of this period or of last year is not released.",
            "D-09",
            "请先发布两期总量。",
            "Release both levels first."),
    NO_RATE(
            "基数不为正，不计算增速",
            "There is no rate over a base that is not positive.",
            "D-11",
            "请使用扭亏为盈、增亏、减亏等表述。",
            "Use words: from loss to profit, loss grew, loss shrank."),
    GROWTH_NOT_COMPUTED(
            "该指标的增速按不变价或者可比口径公布，不得用两期公布的总量相除",
            "Growth of this indicator is published at constant prices or on a comparable basis; two published levels are not divided.",
            "D-03",
            "请采用公布的增速；可以查看由它推算的可比基数。",
            "Use the published growth; the implied comparable base may be shown.");

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
