package shuzhi.approvals.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import shuzhi.words.Text;
import shuzhi.words.Word;

/// The points of one unit under one rule (得分), each part told apart so that nobody has to guess.
public record Score(List<Part> parts) {
    /// What earns or costs points.
    public enum Kind implements Word {
        BASE("基础分", "Base"),
        PREWARNINGS("预警扣分", "Pre-warnings"),
        YELLOW("黄牌扣分", "Yellow cards"),
        RED("红牌扣分", "Red cards"),
        EARLY("提前办结加分", "Finished early"),
        CUT("压缩承诺时限加分", "Promise shorter than the statute"),
        UNTRUE("数据不真实扣分", "Late, out of order or without evidence");

        private final Text text;

        Kind(String zh, String en) {
            this.text = new Text(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    public record Part(Kind kind, BigDecimal points) {}

    public Score {
        parts = List.copyOf(parts);
    }

    /// The score of a unit that has decided something.
    ///
    /// @throws IllegalArgumentException when nothing was decided: then there is no score
    public static Score of(Rule rule, Tally it) {
        if (it.decided() == 0) throw new IllegalArgumentException("nothing was decided by " + it.key());
        double scale = rule.per() == 0 ? 1 : (double) rule.per() / it.decided();
        return new Score(List.of(
                part(Kind.BASE, rule.base()),
                part(
                        Kind.PREWARNINGS,
                        -rule.prewarningPoints() * Math.floor(it.prewarned() * scale / rule.prewarnings())),
                part(Kind.YELLOW, -rule.yellowPoints() * it.yellow() * scale),
                part(Kind.RED, -rule.redPoints() * it.red() * scale),
                part(
                        Kind.EARLY,
                        rule.earlyPoints() * steps(it.promised() - it.used(), it.promised(), rule.earlyShare())),
                part(Kind.CUT, cut(rule, it)),
                part(Kind.UNTRUE, -untrue(rule, it))));
    }

    /// Whole steps of so many percent; none when it took longer.
    private static int steps(int saved, int whole, int share) {
        return whole <= 0 || saved <= 0 ? 0 : saved * 100 / whole / share;
    }

    private static int cut(Rule rule, Tally it) {
        int percent = it.statutory() <= 0 ? 0 : (it.statutory() - it.promised()) * 100 / it.statutory();
        if (percent < rule.cutShare()) return 0;
        return rule.cutPoints() + (percent - rule.cutShare()) / rule.cutStep() * rule.cutStepPoints();
    }

    private static int untrue(Rule rule, Tally it) {
        return Math.min(rule.untrueMax(), rule.untruePoints() * it.untruePercent());
    }

    private static Part part(Kind kind, double points) {
        return new Part(kind, BigDecimal.valueOf(points).setScale(1, RoundingMode.HALF_UP));
    }

    /// Never below zero.
    public BigDecimal total() {
        return parts.stream()
                .map(Part::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .max(BigDecimal.ZERO);
    }
}
