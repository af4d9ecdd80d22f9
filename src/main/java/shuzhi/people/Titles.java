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
    DECIDE("作出决定", "Declare the result", "重大行政决策程序暂行条例 第三十条"),
    DECIDED("作出决定", "Decided", "重大行政决策程序暂行条例 第三十条"),
    SEAL("封存纪要", "Seal the minutes", "重大行政决策程序暂行条例 第三十三条"),
    SEALED("封存纪要", "Minutes sealed", "重大行政决策程序暂行条例 第三十三条"),
    REPORT_URGENT("报告临时动议", "Report an unscheduled matter", "集体决策规则（E-21）"),
    URGENT_REPORTED("报告临时动议", "Unscheduled matter reported", "集体决策规则（E-21）"),
    CANCEL("取消会议", "Call it off", "集体决策规则（E-21）"),
    CANCELLED("取消会议", "Called off", "集体决策规则（E-21）");

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
