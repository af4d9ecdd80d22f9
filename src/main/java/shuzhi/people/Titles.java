package shuzhi.people;

import shuzhi.business.Titled;
import shuzhi.words.Text;

/// What the commands and acts of people are called (干部与班子行为名称), and the article each stands on.
public enum Titles implements Titled {
    CALL("召集会议", "Call the meeting", "集体决策规则（E-21）"),
    CALLED("召集会议", "Called", "集体决策规则（E-21）"),
    TABLE("列入议题", "Table a matter", "重大行政决策程序暂行条例 第二十五条"),
    TABLE_URGENT("临时动议", "Table a matter that cannot wait", "集体决策规则（E-21）"),
    TABLED("列入议题", "Tabled", "重大行政决策程序暂行条例 第二十五条"),
    SEND_MATERIALS("送达材料", "Send the materials", "集体决策规则（E-21）"),
    MATERIALS_SENT("送达材料", "Materials sent", "集体决策规则（E-21）"),
    OPEN("开会", "Open the meeting", "集体决策规则（E-22）"),
    OPENED("开会", "Opened", "集体决策规则（E-22）"),
    RECUSE("回避", "A member stands aside", "集体决策规则（E-21）"),
    RECUSED("回避", "Stood aside", "集体决策规则（E-21）"),
    SPEAK("记录表态", "Record a stance", "重大行政决策程序暂行条例 第三十条"),
    SPOKEN("表态", "Spoken", "重大行政决策程序暂行条例 第三十条"),
    CAST_BALLOT("无记名投票", "Record a secret ballot", "党政领导干部选拔任用工作条例 讨论决定（F-13）"),
    BALLOT_CAST("无记名投票", "Secret ballot", "党政领导干部选拔任用工作条例 讨论决定（F-13）"),
    READ_OUT("宣读缺席成员书面意见", "Read out what an absent member wrote", "党政领导干部选拔任用工作条例 讨论决定（F-13）"),
    OPINION_READ("缺席成员书面意见", "Opinion of an absent member", "党政领导干部选拔任用工作条例 讨论决定（F-13）"),
    DECIDE("作出决定", "Declare the result", "重大行政决策程序暂行条例 第三十条"),
    DECIDED("作出决定", "Decided", "重大行政决策程序暂行条例 第三十条"),
    SEAL("封存纪要", "Seal the minutes", "重大行政决策程序暂行条例 第三十三条"),
    SEALED("封存纪要", "Minutes sealed", "重大行政决策程序暂行条例 第三十三条"),
    REPORT_URGENT("报告临时动议", "Report an unscheduled matter", "集体决策规则（E-21）"),
    URGENT_REPORTED("报告临时动议", "Unscheduled matter reported", "集体决策规则（E-21）"),
    CANCEL("取消会议", "Call it off", "集体决策规则（E-21）"),
    CANCELLED("取消会议", "Called off", "集体决策规则（E-21）"),
    PROPOSE("动议", "Move that a post be filled", "党政领导干部选拔任用工作条例 分析研判和动议"),
    PROPOSED("动议", "Moved", "党政领导干部选拔任用工作条例 分析研判和动议"),
    ANNOUNCE("发布公告", "Announce it", "公开选拔规则（F-17）"),
    ANNOUNCED("发布公告", "Announced", "公开选拔规则（F-17）"),
    EXAMINE("资格审查和考试", "Record the examination", "公开选拔规则（F-17）"),
    EXAMINED("资格审查和考试", "Examined", "公开选拔规则（F-17）"),
    RECOMMEND("民主推荐", "Record the recommendation", "党政领导干部选拔任用工作条例 民主推荐"),
    RECOMMENDED("民主推荐", "Recommended", "党政领导干部选拔任用工作条例 民主推荐"),
    INSPECT("考察", "Record the inspection", "党政领导干部选拔任用工作条例 考察"),
    INSPECTED("考察", "Inspected", "党政领导干部选拔任用工作条例 考察"),
    CHECK("凡提四必", "Record one of the four checks", "党政领导干部选拔任用工作条例 考察（F-16）"),
    CHECKED("凡提四必", "Checked", "党政领导干部选拔任用工作条例 考察（F-16）"),
    CHECK_KINSHIP("任职回避核查", "Check kinship", "党政领导干部选拔任用工作条例 任职回避（F-16）"),
    KINSHIP_CHECKED("任职回避核查", "Kinship checked", "党政领导干部选拔任用工作条例 任职回避（F-16）"),
    REMIND("到期提醒", "Remind", "干部与班子规则（F-15、F-19、F-20）"),
    REMINDED("到期提醒", "Reminded", "干部与班子规则（F-15、F-19、F-20）"),
    RESOLVE("引用集体决定", "Rest on the collective decision", "党政领导干部选拔任用工作条例 讨论决定"),
    RESOLVED("引用集体决定", "Decided together", "党政领导干部选拔任用工作条例 讨论决定"),
    PUBLICISE("任前公示", "Publicise it", "党政领导干部选拔任用工作条例 任职（F-14）"),
    PUBLICISED("任前公示", "Publicised", "党政领导干部选拔任用工作条例 任职（F-14）"),
    RAISE_OBJECTION("登记反映", "Register an objection", "党政领导干部选拔任用工作条例 任职（F-14）"),
    OBJECTION_RAISED("登记反映", "Objection registered", "党政领导干部选拔任用工作条例 任职（F-14）"),
    SETTLE_OBJECTION("查核反映", "Settle an objection", "党政领导干部选拔任用工作条例 任职（F-14）"),
    OBJECTION_SETTLED("查核反映", "Objection settled", "党政领导干部选拔任用工作条例 任职（F-14）"),
    APPOINT("任职", "Appoint", "党政领导干部选拔任用工作条例 任职"),
    APPOINTED("任职", "Appointed", "党政领导干部选拔任用工作条例 任职"),
    ASSESS("试用期满考核", "Assess after probation", "党政领导干部选拔任用工作条例 任职（F-15）"),
    ASSESSED("试用期满考核", "Assessed", "党政领导干部选拔任用工作条例 任职（F-15）"),
    REMOVED("试用不合格免职", "Removed", "党政领导干部选拔任用工作条例 任职（F-15）"),
    STOP("终止选任", "Stop it", "选拔任用规则（F-12）"),
    STOPPED("终止选任", "Stopped", "选拔任用规则（F-12）"),
    START("考核开始", "Start the appraisal", "公务员法 第三十五条"),
    STARTED("考核开始", "Started", "公务员法 第三十五条"),
    GRADE("登记等次人数", "Record the grades", "公务员法 第三十八条"),
    GRADED("登记等次人数", "Grades recorded", "公务员法 第三十八条"),
    TELL("书面告知", "Record that all were told", "公务员法 第三十八条"),
    TOLD("书面告知", "Told", "公务员法 第三十八条"),
    PLAN("制定学习计划", "Plan the year", "中心组学习规则（F-20）"),
    PLANNED("制定学习计划", "Planned", "中心组学习规则（F-20）"),
    HOLD("登记学习", "Record a session", "中心组学习规则（F-20）"),
    HELD("登记学习", "Session held", "中心组学习规则（F-20）"),
    MAKE_UP("补学", "Record a make-up", "中心组学习规则（F-20）"),
    MADE_UP("补学", "Made up", "中心组学习规则（F-20）"),
    CLOSE_YEAR("年度归档", "Close the year", "中心组学习规则（F-20）"),
    YEAR_CLOSED("年度归档", "Year closed", "中心组学习规则（F-20）"),
    PREPARE("准备民主生活会", "Prepare the meeting", "民主生活会规则（F-19）"),
    PREPARED("准备民主生活会", "Prepared", "民主生活会规则（F-19）"),
    COLLECT("征求意见", "Register opinions", "民主生活会规则（F-19）"),
    COLLECTED("征求意见", "Opinions registered", "民主生活会规则（F-19）"),
    TALK("谈心谈话", "Register a talk", "民主生活会规则（F-19）"),
    TALKED("谈心谈话", "Talk registered", "民主生活会规则（F-19）"),
    MEET("召开民主生活会", "Record the meeting", "民主生活会规则（F-19）"),
    MET("召开民主生活会", "Meeting held", "民主生活会规则（F-19）"),
    PROMISE("列入整改清单", "Put on the list", "民主生活会规则（F-19）"),
    PROMISED("列入整改清单", "On the list", "民主生活会规则（F-19）"),
    FULFIL("整改完成", "Record the rectification", "民主生活会规则（F-19）"),
    FULFILLED("整改完成", "Put right", "民主生活会规则（F-19）"),
    SEND_REPORT("报告情况", "Report the meeting", "民主生活会规则（F-19）"),
    REPORT_SENT("报告情况", "Reported", "民主生活会规则（F-19）");

    private final Text text;
    private final String article;

    Titles(String zh, String en, String article) {
        this.text = new Text(zh, en);
        this.article = article;
    }

    @Override
    public String article() {
        return article;
    }

    @Override
    public Text text() {
        return text;
    }
}
