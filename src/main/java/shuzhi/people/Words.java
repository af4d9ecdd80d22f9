package shuzhi.people;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// The vocabulary of people (干部与班子用语): everything its pages say.
public enum Words implements Word {
    COUNCILS("集体决策", "Collective decisions"),
    COUNCILS_LEAD(
            "先送材料后开会，逐人表态，主持人最后发言；纪要封存后，决定才能被引用。",
            "Materials first, then the meeting; each member speaks in turn, the chair last; a result can be used once"
                    + " the minutes are sealed."),
    ADOPTED("通过", "Adopted"),
    NOT_ADOPTED("不通过", "Not adopted"),
    UNDECIDED("未决定", "Not decided"),
    ADOPTED_COUNT("通过数", "Adopted"),
    DISSENT_COUNT("有不同意见", "With dissent"),
    SELECTIONS("选拔任用", "Selection and appointment"),
    SELECTIONS_LEAD(
            "只列本岗位经办的案卷；每次查阅留痕；只存程序依据，不给任何人打分、排名。",
            "Only the cases your post is on; every look is on record; evidence of procedure only, nobody is scored or"
                    + " ranked."),
    CHECKS_DONE("凡提四必已办", "Checks done"),
    LOOKS("查阅记录", "Who looked"),
    LOOKED_AT("查阅时间", "When"),
    STUDIES("中心组学习", "Study of the leading group"),
    STUDIES_LEAD("每季度至少一次；缺席的补学。", "Once a quarter at least; who missed a session makes up for it."),
    TO_MAKE_UP("待补学人次", "To make up"),
    CLOSED("已归档", "Closed"),
    UNDER_WAY("进行中", "Under way"),
    LIFE_MEETINGS("民主生活会", "Life meetings"),
    LIFE_MEETINGS_LEAD(
            "只登记程序和整改；批评的内容不入账。", "Procedure and rectification only; what was said in criticism is never kept."),
    RECTIFICATIONS("整改事项", "Rectifications"),
    RECTIFIED("已完成", "Done"),
    APPRAISALS("年度考核", "Annual appraisals"),
    APPRAISALS_LEAD("只有各等次人数和上限，没有任何人的等次。", "Counts per grade and the cap; nobody's grade."),
    NOT_GRADED("未登记", "Not recorded"),
    REMINDERS("到期提醒", "Reminders"),
    REMINDERS_LEAD(
            "公示期满、试用期和任期将满、本季度未学习、未补学、整改将到期或者超期的，到时提醒一次。",
            "A publicity that is over, a probation or a term that ends, a quarter without study, a session not made up"
                    + " for, a rectification due or overdue: each is said once."),
    POST("岗位", "Post"),
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
