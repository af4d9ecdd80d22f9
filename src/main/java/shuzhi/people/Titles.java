package shuzhi.people;

import shuzhi.business.Titled;
import shuzhi.words.Text;

/// What the commands and acts of people are called (干部人事行为名称), and the article each stands on.
public enum Titles implements Titled {
    PROPOSE("动议", "Propose", "党政领导干部选拔任用工作条例（F-12）"),
    PROPOSED("动议", "Proposed", "党政领导干部选拔任用工作条例（F-12）"),
    RECOMMEND("民主推荐", "Record the recommendation", "党政领导干部选拔任用工作条例（F-12）"),
    RECOMMENDED("民主推荐", "Recommended", "党政领导干部选拔任用工作条例（F-12）"),
    ANNOUNCE("发布公告", "Announce it", "党政领导干部选拔任用工作条例（F-17）"),
    ANNOUNCED("发布公告", "Announced", "党政领导干部选拔任用工作条例（F-17）"),
    CLOSE_ENTRIES("资格审查", "Close the entries", "党政领导干部选拔任用工作条例（F-17）"),
    ENTRIES_CLOSED("资格审查", "Entries closed", "党政领导干部选拔任用工作条例（F-17）"),
    EXAMINE("考试", "Record the examination", "党政领导干部选拔任用工作条例（F-17）"),
    EXAMINED("考试", "Examined", "党政领导干部选拔任用工作条例（F-17）"),
    INSPECT("考察", "Record the inspection", "党政领导干部选拔任用工作条例（F-16）"),
    INSPECTED("考察", "Inspected", "党政领导干部选拔任用工作条例（F-16）"),
    DISCUSS("讨论决定", "Record the discussion", "党政领导干部选拔任用工作条例（F-13）"),
    DISCUSSED("讨论决定", "Discussed", "党政领导干部选拔任用工作条例（F-13）"),
    PUBLICISE("任前公示", "Begin the publicity", "党政领导干部选拔任用工作条例（F-14）"),
    PUBLICITY_BEGUN("任前公示", "Publicity begun", "党政领导干部选拔任用工作条例（F-14）"),
    TAKE_OBJECTION("受理反映", "Take an objection", "党政领导干部选拔任用工作条例（F-14）"),
    OBJECTION_TAKEN("受理反映", "Objection taken", "党政领导干部选拔任用工作条例（F-14）"),
    ANSWER_OBJECTION("核查反映", "Answer the objection", "党政领导干部选拔任用工作条例（F-14）"),
    OBJECTION_ANSWERED("核查反映", "Objection answered", "党政领导干部选拔任用工作条例（F-14）"),
    APPOINT("任职", "Appoint", "党政领导干部选拔任用工作条例（F-12）"),
    APPOINTED("任职", "Appointed", "党政领导干部选拔任用工作条例（F-12）"),
    ASSESS("试用期满考核", "Assess the probation", "党政领导干部选拔任用工作条例（F-15）"),
    ASSESSED("试用期满考核", "Probation assessed", "党政领导干部选拔任用工作条例（F-15）"),
    STOP("终止", "End it", "党政领导干部选拔任用工作条例（F-12）"),
    STOPPED("终止", "Ended", "党政领导干部选拔任用工作条例（F-12）");

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
