package shuzhi.people;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// What the components of the records of people are called (干部与班子字段名称).
public enum Labels implements Word {
    ABSENCES("缺席人员及原因", "Absences and reasons"),
    ADOPTED("是否通过", "Adopted"),
    AGAINST("不同意人数", "Against"),
    AGAINST_MAJORITY("与多数意见不一致", "Against the majority"),
    ATTENDING("到会成员", "Attending"),
    BODY("单位", "Body"),
    CHAIR("主持人", "Chair"),
    DAY("日期", "Day"),
    DAYS_BEFORE("提前天数", "Days before"),
    DIGEST("摘要值（SM3）", "Digest (SM3)"),
    DISSENT("有不同意见", "Dissent"),
    DOCUMENT("文件编号", "Number of the document"),
    FAVOUR("同意人数", "For"),
    FORUM("会议类型", "Meeting"),
    ITEM("议题序号", "Matter"),
    ITEMS("议题数", "Matters"),
    MATERIALS("会议材料", "Materials"),
    MEMBER("成员", "Member"),
    MEMBERS("应到会成员", "Members"),
    MINUTES("纪要编号", "Minutes"),
    NUMBER("编号", "Number"),
    ON("办理日", "On"),
    PLACE("所在地", "Place"),
    PRESENT("到会", "Present"),
    REASON("理由", "Reason"),
    RECUSED("回避人数", "Standing aside"),
    REMARK("意见", "Remark"),
    RESERVED("保留意见人数", "Reserved"),
    REVIEW("合法性审查意见书编号", "Legality review"),
    SEATS("应到会成员", "Seats"),
    SIGNED("签字纪要", "Signed minutes"),
    STANCE("表态", "Stance"),
    SUBJECT("事项类别", "Kind of matter"),
    TITLE("议题", "Title"),
    TURN("发言次序", "Turn"),
    URGENT("临时动议", "Unscheduled");

    private final Text text;

    Labels(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
