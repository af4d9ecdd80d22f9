package shuzhi.supervision.task;

import shuzhi.words.Text;

/// Every way in which the system turns a command on a task down (系统拒绝).
public enum Refusal implements shuzhi.ledger.Refusal {
    DRAFTED_ALREADY(
            "该任务已经立项",
            "This task has been drafted already.",
            "E-11",
            "一事一项，请另立一项。",
            "One matter, one task: draft another."),
    NOT_IN_THIS_STATE(
            "任务当前状态不能这样办理",
            "This cannot be done in the state the task is in.",
            "政府督查工作条例 第十七条（E-11）",
            "请按当前页面列出的可办事项办理。",
            "Do what the page lists as possible now."),
    NOT_THE_LEAD(
            "只有牵头单位可以办理",
            "Only the lead body may do this.",
            "政府督查工作条例 第五条（E-12）",
            "请由牵头单位办理，有分歧报交办单位。",
            "Leave it to the lead body; disagreement goes to the issuing body."),
    NOT_ASSISTING(
            "只有协办单位可以办理",
            "Only an assisting body may do this.",
            "政府督查工作条例 第五条（E-12）",
            "请由协办单位签收和反馈自己的部分。",
            "Leave it to the assisting body, which signs for and reports its own part."),
    PARTS_OPEN(
            "协办单位的部分尚未完成",
            "The part of an assisting body is not done.",
            "政府督查工作条例 第五条（E-12）",
            "请督促协办单位反馈；确实无需等待的，写明不等协办部分的理由。",
            "Have it reported; if the result stands without it, say why."),
    NOT_THE_ISSUER(
            "只有交办单位可以办理",
            "Only the issuing body may do this.",
            "政府督查工作条例 第十一条（E-16）",
            "请由交办单位办理。",
            "Leave it to the issuing body."),
    NO_LEAD(
            "没有牵头单位，或者该机关不存在",
            "There is no lead body, or it does not exist.",
            "政府督查工作条例 第五条（E-11）",
            "请选择一个牵头单位。",
            "Choose one lead body."),
    NO_SENTENCE(
            "没有写明任务内容或者原文",
            "The matter or its sentence is missing.",
            "E-10",
            "请摘录来源原文的一句话。",
            "Copy the sentence it comes from."),
    DUE_IN_THE_PAST("办结期限早于今天", "The due day is before today.", "E-13", "请填写今天以后的日期。", "Give a day after today."),
    DUE_MISSING(
            "文件分解事项须写明期限",
            "A task from a document needs a due day of its own.",
            "E-13",
            "请按文件写明的期限填写。",
            "Take the day from the document."),
    TOO_LATE_TO_DEFER(
            "已到或者已过办结期限，不能申请延期",
            "It is due or overdue; a deferral cannot be asked for any more.",
            "E-14",
            "请提交结果，或者说明情况。",
            "Hand in the result, or explain."),
    NOT_LATER("新期限不晚于原期限", "The new day is not later than the old one.", "E-14", "请填写更晚的日期。", "Give a later day."),
    NO_REASON("没有写明理由", "No reason is given.", "E-14", "请写明理由。", "Give the reason."),
    NO_EVIDENCE(
            "没有附佐证材料",
            "No evidence is attached.",
            "E-16",
            "请上传佐证材料，或者填写台账页号。",
            "Attach evidence, or name entries of the ledger."),
    NOT_THE_DAY(
            "今天不是催办日",
            "Today is no day to urge.",
            "E-15",
            "系统在到期前一个工作日、到期日和此后每三个工作日催办。",
            "The system urges a working day before, on the day, and every third after."),
    NOT_OVERDUE_ENOUGH(
            "尚未达到亮牌条件，或者已经亮过",
            "A card is not due yet, or was shown.",
            "E-15",
            "到期后按规定亮牌。",
            "Cards follow the days overdue."),
    NO_CARD("没有待说明的督办牌", "There is no card to answer.", "E-15", "无需办理。", "Nothing needs to be done.");

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
