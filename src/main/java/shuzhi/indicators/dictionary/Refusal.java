package shuzhi.indicators.dictionary;

import shuzhi.words.Text;

/// Every way in which the dictionary turns a command down (系统拒绝).
public enum Refusal implements shuzhi.ledger.Refusal {
    NOT_THE_KEEPER(
            "指标目录由首次建立目录的单位管理",
            "The dictionary is kept by the body that opened it.",
            "统计法 第二十六条（D-01）",
            "请由目录管理单位办理。",
            "Leave it to that body."),
    NOT_WHOLE(
            "指标定义不完整",
            "The definition is not whole.",
            "D-02",
            "请写明代码、名称、含义、单位、发布单位、来源，代码用大写字母、数字和短横线。",
            "Give code, name, meaning, unit, owner and source; the code in capitals, digits and dashes."),
    NO_DOCUMENT("没有写明依据文件", "The document is not named.", "D-02", "请写明依据的文件。", "Name it."),
    NOT_LATER(
            "新定义的起始日不晚于现行定义",
            "The new definition does not begin after the one in force.",
            "D-02",
            "请写明更晚的起始日；已经生效的定义不修改。",
            "Give a later day; what has been in force is not changed."),
    NO_SUCH_INDICATOR("目录中没有这个指标", "There is no such indicator.", "D-02", "请先定义指标。", "Define it first."),
    THRESHOLDS_WRONG(
            "预警阈值没有从冷到热依次升高", "The thresholds do not rise from cold to hot.", "D-17", "请依次填写。", "Let them rise."),
    WEIGHTS_WRONG("权数合计不是100", "The weights are not a hundred together.", "D-17", "请调整权数。", "Mend the weights."),
    REMEDY_WRONG("对策规则要写明措施、责任单位和期限", "A rule needs its measure, body and days.", "D-18", "请补全。", "Complete it."),
    NO_SUCH_REMEDY("没有这条对策规则", "There is no such rule.", "D-18", "请核对编号。", "Check its code."),
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
