package shuzhi.credit.measures;

import shuzhi.words.Text;

/// Every way in which the system turns a command on the list of measures down (系统拒绝).
public enum Refusal implements shuzhi.ledger.Refusal {
    ID_WRONG(
            "代号应为小写字母开头的字母、数字和连字符",
            "The id is small letters, digits and hyphens, a letter first.",
            "系统规则：编码",
            "请改写代号，例如 local-1。",
            "Write it otherwise, for instance local-1."),
    KNOWN_ALREADY("这个代号已在清单上", "This id is on the list already.", "国办发〔2020〕49号（C-24）", "请另取代号。", "Choose another."),
    NO_BASIS(
            "要有名称、实施单位、法律和条款、清单版本以及清单或者法规原文",
            "Name, authority, law and article, edition, and the list or the regulation itself are wanted.",
            "国办发〔2020〕49号（C-24）",
            "没有法律、法规依据的措施不得列入；请补全。",
            "Without its article no measure is entered; complete it."),
    TOUCHES_PERSONS(
            "涉及自然人的措施不在本系统范围",
            "Measures that touch persons have no place here.",
            "系统规则：只管组织（C-29）",
            "请由有权机关另行办理。",
            "The competent body handles it elsewhere."),
    DAYS_WRONG("截止日早于起始日", "The last day is before the first.", "系统规则：日期", "请核对日期。", "Check the days."),
    NOT_ON_THE_LIST("清单上没有这项措施", "The measure is not on the list.", "国办发〔2020〕49号（C-24）", "请核对代号。", "Check the id."),
    NO_REASON("要写明理由", "Say why.", "系统规则：说明理由", "请补写。", "Write it.");

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
