package shuzhi.schedule;

import java.math.BigDecimal;
import java.util.List;
import shuzhi.words.Text;
import shuzhi.words.Word;

/// A stated whole and its parts (合计与分项), as a plan or a bulletin prints them: they are shown as they are and never
/// mended.
///
/// @param counted true for things that are counted one by one, which are never rounded
public record Whole(BigDecimal stated, List<BigDecimal> parts, boolean counted) {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    public Whole {
        parts = List.copyOf(parts);
    }

    /// Whether parts and whole agree (核对结论).
    public enum Verdict implements Word {
        AGREES("一致", "Agrees"),
        /// each printed number may be off by half of its last digit, and together that explains the difference
        ROUNDED("差额在四舍五入以内", "Differs within rounding"),
        DISAGREES("不一致", "Does not agree");

        private final Text text;

        Verdict(String zh, String en) {
            this.text = new Text(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /// The parts added up.
    public BigDecimal added() {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// What the whole says more than the parts; negative for less.
    public BigDecimal difference() {
        return stated.subtract(added());
    }

    public Verdict verdict() {
        if (difference().signum() == 0) return Verdict.AGREES;
        if (counted) return Verdict.DISAGREES;
        var most = parts.stream().map(Whole::half).reduce(half(stated), BigDecimal::add);
        return difference().abs().compareTo(most) <= 0 ? Verdict.ROUNDED : Verdict.DISAGREES;
    }

    private static BigDecimal half(BigDecimal printed) {
        return HALF.movePointLeft(Math.max(0, printed.scale()));
    }
}
