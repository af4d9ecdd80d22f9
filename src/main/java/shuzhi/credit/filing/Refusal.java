package shuzhi.credit.filing;

import shuzhi.words.Text;

/// Every way in which the system turns a filing down (系统拒绝).
public enum Refusal implements shuzhi.ledger.Refusal {
    IMPORTED_ALREADY("这条登记信息已经导入", "This filing is there already.", "C-21", "无需重复。", "Nothing is to be done."),
    NOT_LISTED("没有这条登记信息，或者已经移出", "There is no such filing, or it was removed.", "C-21", "请核对来源。", "Check the source."),
    NATURAL_PERSON(
            "自然人不进入本库",
            "Natural persons are never kept here.",
            "个人信息保护法 第三十四条（C-22）",
            "请不要录入自然人信息。",
            "Do not enter natural persons."),
    CODE_WRONG(
            "统一社会信用代码不正确",
            "The unified credit code does not hold.",
            "GB 32100-2015（C-22）",
            "请向来源核对代码。",
            "Ask the source for the right code."),
    DAY_WRONG("日期晚于今天或者早于列入", "The day is after today or before the listing.", "C-21", "请核对日期。", "Check the day.");

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
