package shuzhi.people;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// What the components of the records of people are called (干部人事字段名称).
public enum Labels implements Word {
    ABSTAINED("弃权", "Abstained"),
    ANALYSIS("分析研判", "Analysis"),
    APPLIED("报名人数", "Applied"),
    BODY("承办单位", "Body"),
    CANDIDATE("人选", "Candidate"),
    COMPLAINTS("信访线索核查文书", "Document on complaints"),
    DAY("日期", "Day"),
    DISCIPLINE_OPINION("纪检监察机关意见文书", "Opinion of the discipline body"),
    DOCUMENT("文书编号", "Document"),
    ELIGIBLE("审查合格人数", "Eligible"),
    FILE_CHECK("档案审核文书", "Document on the personal file"),
    FINDINGS("核查情况", "Findings"),
    FIT("考核合格", "Fit"),
    FROM("开始日", "From"),
    KIND("选拔方式", "Way"),
    KINSHIP_CHECKED("已核查亲属回避", "Kinship checked"),
    MEMBERS("应到会成员", "Members who should attend"),
    MINUTES("会议记录编号", "Minutes"),
    NEEDED("通过所需票数", "Votes needed"),
    NO("反对", "No"),
    NUMBER("编号", "Number"),
    ON("办理日", "On"),
    PASSED("是否通过", "Passed"),
    PERSONAL_MATTERS("个人有关事项核查文书", "Document on personal matters"),
    PLACE("所在地", "Place"),
    POST("职位", "Post"),
    PRESENT("到会成员", "Present"),
    PROBATION("实行试用期", "With probation"),
    PROBATION_ENDS("试用期满日", "Probation ends"),
    REASON("理由", "Reason"),
    REPORT("考察报告编号", "Report of the inspection"),
    SAT("参考人数", "Sat the examination"),
    SUMMARY("反映摘要", "Objection"),
    TALKS("谈话人数", "Talks"),
    UNTIL("截止日", "Until"),
    UPHELD("反映属实", "Upheld"),
    VALID_UNTIL("有效至", "Valid until"),
    VOTERS("参加推荐人数", "Took part"),
    VOTING("表决方式", "Voting"),
    YES("赞成", "Yes");

    private final Text text;

    Labels(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
