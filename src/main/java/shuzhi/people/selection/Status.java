package shuzhi.people.selection;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// Where a selection stands (选拔任用状态): its gates in order, rule F-12.
public enum Status implements Word {
    NONE("未动议", "Not begun"),
    PROPOSED("已动议", "Proposed"),
    ANNOUNCED("已发布公告", "Announced"),
    ENTERED("报名审查结束", "Entries closed"),
    RECOMMENDED("已产生人选", "Candidate found"),
    INSPECTED("已考察", "Inspected"),
    PASSED("讨论通过", "Passed"),
    IN_PUBLICITY("公示中", "In publicity"),
    ON_PROBATION("试用期", "On probation"),
    APPOINTED("已任职", "Appointed"),
    NOT_APPOINTED("未任用", "Not appointed");

    private final Text text;

    Status(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
