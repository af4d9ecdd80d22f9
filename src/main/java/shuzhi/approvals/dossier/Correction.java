package shuzhi.approvals.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What was asked for and has not come yet (补正).
///
/// @param askedOn the day it was asked for; nothing can have been supplied before
/// @param again whether it was asked for a second time (rule A-19)
/// @param lastSupplied the day the last listed item arrived, from which the clock starts (rule A-18)
/// @param answerBy last day to accept what was supplied, or to name a defect in it
public record Correction(
        List<String> missing,
        Optional<LocalDate> askedOn,
        boolean again,
        Optional<LocalDate> lastSupplied,
        Optional<LocalDate> answerBy) {
    static final Correction NONE =
            new Correction(List.of(), Optional.empty(), false, Optional.empty(), Optional.empty());

    public Correction {
        missing = List.copyOf(missing);
    }

    Correction supplied(Act.Supplemented it) {
        var left = new ArrayList<>(missing);
        left.removeAll(it.items());
        return new Correction(left, askedOn, again, Optional.of(it.from()), Optional.of(it.answerBy()));
    }
}
