package shuzhi.indicators.dictionary;

import java.util.Optional;

/// A rule that proposes a countermeasure (对策规则): when an indicator shows a signal, and its weakest part is the cause.
///
/// @param code within the dictionary
/// @param signal from which signal on
/// @param cause code of the part that must be the weakest one; empty for any
/// @param measure what is to be done
/// @param lead unified code of the body that is to do it
/// @param days calendar days it is given
public record Remedy(
        String code, String indicator, Signal signal, Optional<String> cause, String measure, String lead, int days) {}
