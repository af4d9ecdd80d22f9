package shuzhi.approvals.message;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// What an applicant is told of (通知事项).
public enum Topic implements Word {
    ACCEPTED("已受理", "Accepted"),
    NOT_ACCEPTED("不予受理", "Not accepted"),
    CORRECTION("请补正", "Please supplement"),
    SUPPLY_DUE("容缺材料待补", "Promised papers are awaited"),
    SUPPLY_SOON("容缺材料即将到期", "Promised papers are due soon"),
    HEARING_RIGHT("可以要求听证", "You may ask for a hearing"),
    HEARING("听证通知", "Hearing"),
    PAUSED("依法停止计时", "The clock is stopped"),
    EXTENDED("期限延长", "The limit is extended"),
    RECALCULATED("期限重新计算", "The due date has moved"),
    GRANTED("准予许可", "Granted"),
    DENIED("不予许可", "Denied"),
    ENDED("终止办理", "Ended"),
    LICENCE_EXPIRING("证照即将到期", "A licence expires soon"),
    LICENCE_ENDING("拟终止证照效力", "An ending of a licence is announced"),
    LICENCE_ENDED("证照效力终止", "A licence has ended");

    private final Text text;

    Topic(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
