package shuzhi.approvals;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// What the page on the time of journeys says (一件事用时构成用语).
public enum ShareWords implements Word {
    SHARES("一件事用时构成", "Where journeys spend their time"),
    SHARES_LEAD(
            "每一步由哪个机关办理、平均用了多少工作日、占各步合计的多少；“无人办理”是毛用时减去净用时：在等申请人，或者下一步在等受理（A-46）。",
            "Which body did each step, for how many working days on average, and what share that is of all steps together. \"Nobody\" is gross less net time: waiting for the applicant, or for the next step to be accepted (A-46)."),
    JOURNEYS("一件事件数", "Journeys"),
    MEAN("平均（工作日）", "Mean, working days"),
    MEDIAN("中位数（工作日）", "Median, working days"),
    SHARE("占比 %", "Share, %"),
    NOBODY("无人办理（等待）", "Nobody worked on it");

    private final Text text;

    ShareWords(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
