package shuzhi.report.report;

import java.math.BigDecimal;
import java.util.Optional;

/// A number that a text claims (数字主张), rule F-22.
///
/// @param line of the text, beginning with 1
/// @param from place in the line
/// @param until place after its end
/// @param words as they stand in the text
/// @param value what they say; of a percentage the number before the sign; empty where words name no exact number
/// @param percent a share in a hundred
/// @param sentence in which it stands
/// @param note of a proved one the reference to its figure, of a stated one the reason
public record Claim(
        Standing standing,
        int line,
        int from,
        int until,
        String words,
        Optional<BigDecimal> value,
        boolean percent,
        String sentence,
        String note) {}
