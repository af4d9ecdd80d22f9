package shuzhi.people;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// The vocabulary of people (干部人事用语): everything its pages say.
public enum Words implements Word {
    SELECTIONS("选拔任用", "Selections"),
    LEAD(
            "只记程序和文书编号，不给人打分；人选信息只有承办单位可以查阅，每次查阅留痕。",
            "Procedure and document numbers only, never a score; the candidate is seen by the body that conducts it, and every look is on record."),
    STATUS("状态", "Status"),
    WAITS_FOR("期满日", "Ends on");

    private final Text text;

    Words(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
