package shuzhi.supervision;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// The vocabulary of supervision (督查督办用语): everything its pages say.
public enum Words implements Word {
    TASKS("督办任务", "Tasks"),
    TASKS_LEAD("一事一项，交办、签收、反馈、审核、销号全程留痕；只有交办单位可以销号。", "One matter, one task; only the issuing body strikes it off."),
    TO_DO("我单位承办", "Ours to do"),
    TO_ASSIST("我单位协办", "Ours to assist"),
    TO_REVIEW("待我单位审核", "Ours to review"),
    ISSUED_BY_US("我单位交办", "Issued by us"),
    FINISHED("已办结销号", "Finished"),
    MEETINGS("会议", "Meetings"),
    MEETINGS_LEAD(
            "会议通知、出席、纪要和议定事项；缺牵头单位或者期限的事项会标出，不会丢掉。",
            "Calls, attendance, minutes and decisions; what lacks an owner or a day is flagged, not dropped."),
    DOCUMENTS("文件", "Documents"),
    DOCUMENTS_LEAD("没有通过合法性审查的文件不能提交讨论。", "Nothing is tabled without a lawful review."),
    PLANS("规划计划", "Plans"),
    PLANS_LEAD(
            "目标在计划期前封存，此后的每次修改都留在台账里；进度由任务和数据项得出，不能填写。",
            "Goals are sealed before the first day; every later change shows. Progress follows from tasks and figures."),
    ISSUES("历史遗留问题", "Legacy issues"),
    BULLETIN("督查通报", "Bulletin"),
    BULLETIN_LEAD("按期内到期任务统计。", "Over the tasks that were due in the period."),
    SCORES("督办任务评分", "Scores for tasks"),
    SCORES_LEAD(
            "按结果计分，不按材料计分：审核认可的结果才计分，反馈次数和材料份数不计分；只评单位，不评个人。",
            "Results count, papers do not: only what the issuer accepted gives points; bodies are scored, never persons."),
    SCORE("得分率（%）", "Score, %"),
    POINTS("得分", "Points"),
    MOST("满分", "Most possible"),
    COUNTS("计分项", "What is looked at"),
    COUNT("数量", "Count"),
    EACH("每项分值", "Each"),
    ACCEPTED("结果已认可", "Result accepted"),
    NOT_ACCEPTED("结果未认可", "Result not accepted"),
    PART_OF("协办", "Part of"),
    PART_NOT_SIGNED("未签收", "not signed for"),
    PART_SIGNED("已签收，尚未完成", "signed for, not done"),
    PART_DONE("已完成", "done"),
    PROGRESS("进度", "Progress"),
    BY_TASKS("由任务得出", "from tasks"),
    BY_FIGURE("由数据项得出", "from its figure"),
    BY_PARTS("由下级目标得出", "from its parts"),
    NOTHING_YET("尚无依据", "nothing to show yet"),
    GOALS("目标", "Goals"),
    TASKS_FROM_IT("由此产生的任务", "Tasks that come from it"),
    PAPER("公文", "Document"),
    STAGE("阶段", "Stage"),
    LEFT("未化解（万元）", "Left, 10,000 yuan"),
    CARD("督办牌", "Card"),
    TITLE("标题", "Title"),
    DUE_IN_PERIOD("期内到期", "Due in the period"),
    ON_TIME("按时办结", "On time"),
    OVERDUE("未办结", "Not finished"),
    RATE("按时办结率", "On time, %"),
    DOWNLOAD_DOCX("下载 DOCX", "Download DOCX"),
    DOWNLOAD_OFD("下载 OFD", "Download OFD"),
    MONTHS_CLOSED("已结账到", "Closed up to"),
    STATUS("状态", "Status");

    private final Text text;

    Words(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
