package shuzhi.approvals.card;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// Why a card is issued (发牌情形), rule A-55: the first seven are found by the clock, the others are hard violations or
/// seen by a supervisor.
public enum Trigger implements Word {
    LIMIT_NEAR("承诺期限将至", "The promise is nearly over", Colour.PREWARNING, "A-55、A-56"),
    PROMISE_NEARLY_USED("承诺期限已用到发牌线", "The promise is used up to the line", Colour.YELLOW, "A-55、A-56"),
    PROMISE_PASSED("超过承诺期限", "Past the promise", Colour.YELLOW, "A-55、A-56"),
    STATUTE_PASSED("超过法定期限", "Past the statutory limit", Colour.RED, "行政许可法 第四十二条（A-56）"),
    OPINION_LATE("并联审查意见逾期", "An opinion asked in parallel is late", Colour.YELLOW, "行政许可法 第二十六条（A-55）"),
    SENT_UP_LATE("初审上报逾期", "First review sent up late", Colour.YELLOW, "行政许可法 第四十三条（A-29）"),
    DECISION_ABOVE_LATE("上报后决定逾期", "Decision above late", Colour.YELLOW, "行政许可法 第四十二条（A-29）"),
    ACCEPTED_BY_SILENCE("逾期未告知补正，视为受理", "Accepted by silence", Colour.RED, "行政许可法 第三十二条（A-15）"),
    LAWFUL_APPLICATION_REFUSED("对符合条件的申请不予受理", "A lawful application was turned away", Colour.RED, "行政许可法 第七十二条第一项"),
    ASKED_TWICE("未一次性告知", "Asked for papers more than once", Colour.RED, "行政许可法 第七十二条第四项（A-19）"),
    PAUSED_WITHOUT_NOTICE("未书面告知即停止计时", "The clock stopped without a notice", Colour.RED, "行政许可法 第四十五条（A-35）"),
    NO_REASONS("未说明理由", "No reasons given", Colour.RED, "行政许可法 第七十二条第五项"),
    UNLAWFUL_CHARGE("违法收费", "Unlawful charge", Colour.RED, "行政许可法 第七十五条"),
    OUTSIDE_THE_SYSTEM("体外循环", "Handled outside the system", Colour.RED, "A-55"),
    STEP_LATE("环节超时", "A step past its own time", Colour.YELLOW, "A-55"),
    OTHER("其他情形", "Something else", Colour.YELLOW, "A-55");

    private final Text text;
    private final Colour colour;
    private final String basis;

    Trigger(String zh, String en, Colour colour, String basis) {
        this.text = new Text(zh, en);
        this.colour = colour;
        this.basis = basis;
    }

    /// Found by the clock, and so by the system alone.
    public boolean isOfTheClock() {
        return ordinal() < ACCEPTED_BY_SILENCE.ordinal();
    }

    /// The card that is issued for it by hand.
    public Colour colour() {
        return colour;
    }

    public String basis() {
        return basis;
    }

    @Override
    public Text text() {
        return text;
    }
}
