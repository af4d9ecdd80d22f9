package shuzhi.conduct.accident;

import java.math.BigDecimal;
import shuzhi.words.Text;
import shuzhi.words.Word;

/// How grave an accident is (事故等级): it follows from deaths, serious injuries and direct loss, and is never chosen;
/// 生产安全事故报告和调查处理条例 第三条. Each line begins with the smallest number that belongs to it.
public enum Grade implements Word {
    ORDINARY("一般事故", "Ordinary accident", 0, 0, 0),
    LARGER("较大事故", "Larger accident", 3, 10, 1_000),
    MAJOR("重大事故", "Major accident", 10, 50, 5_000),
    GRAVEST("特别重大事故", "Gravest accident", 30, 100, 10_000);

    private final Text text;
    private final int deaths;
    private final int injuries;
    private final BigDecimal loss;

    Grade(String zh, String en, int deaths, int injuries, int loss) {
        this.text = new Text(zh, en);
        this.deaths = deaths;
        this.injuries = injuries;
        this.loss = BigDecimal.valueOf(loss);
    }

    /// The grade of an accident: the highest that any of the three reaches.
    ///
    /// @param loss direct loss, 万元
    public static Grade of(int deaths, int injuries, BigDecimal loss) {
        var found = ORDINARY;
        for (var it : values())
            if (deaths >= it.deaths || injuries >= it.injuries || loss.compareTo(it.loss) >= 0) found = it;
        return found;
    }

    @Override
    public Text text() {
        return text;
    }
}
