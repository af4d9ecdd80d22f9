package shuzhi.calendar;

import shuzhi.words.Text;

/// A date for which the dated data has no answer (数据不覆盖的日期). A calendar never guesses: it says what it covers.
/// Whoever takes dates from people checks them first with [WorkingDays#covers], or shows this text.
public final class OutsideData extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String zh;
    private final String en;

    public OutsideData(String zh, String en) {
        super(zh + " / " + en);
        this.zh = zh;
        this.en = en;
    }

    public Text text() {
        return new Text(zh, en);
    }
}
