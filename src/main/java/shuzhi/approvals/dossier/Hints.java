package shuzhi.approvals.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import shuzhi.approvals.item.Procedure;

/// Reads the history of a dossier for patterns by which a clock can be gamed (时限风险识别), threats T12 and
/// T13.
public final class Hints {
    /// Working days of promise from which a decision on the day of acceptance is unusual (a setting of ours).
    private static final int UNUSUALLY_FAST = 3;
    /// Calendar days within which a new application for the same item follows on the one that ended (likewise).
    private static final int AGAIN_WITHIN = 30;

    private static final int NUMBER_DAY = 12;
    private static final int NUMBER_END = 20;

    private final Set<Hint> found = EnumSet.noneOf(Hint.class);
    private LocalDate answerBy = LocalDate.MAX;
    private LocalDate promisedDue = LocalDate.MAX;
    private LocalDate statutoryDue = LocalDate.MAX;
    private int promised;
    private int pauses;

    private Hints() {}

    /// The hints in one dossier.
    ///
    /// @param acts of the dossier, in their order
    public static Set<Hint> of(List<Act> acts) {
        var reading = new Hints();
        acts.forEach(reading::read);
        return reading.found;
    }

    /// The hints in two dossiers of the same applicant for the same item; none for any other two.
    public static Set<Hint> between(List<Act> earlier, List<Act> later) {
        var first = submitted(earlier);
        var second = submitted(later);
        if (first.isEmpty() || second.isEmpty()) return Set.of();
        boolean same = first.get().item().equals(second.get().item())
                && first.get().person().equals(second.get().person());
        if (!same) return Set.of();
        var found = EnumSet.noneOf(Hint.class);
        var on = second.get().on();
        if (on.equals(first.get().on())) found.add(Hint.SPLIT);
        var ended = endedWithoutDecision(earlier);
        boolean again = ended.isPresent()
                && !on.isBefore(ended.get())
                && !on.isAfter(ended.get().plusDays(AGAIN_WITHIN));
        if (again) found.add(Hint.RESUBMITTED);
        return found;
    }

    private static Optional<Act.Submitted> submitted(List<Act> acts) {
        return acts.stream()
                .filter(Act.Submitted.class::isInstance)
                .map(Act.Submitted.class::cast)
                .findFirst();
    }

    private static Optional<LocalDate> endedWithoutDecision(List<Act> acts) {
        if (acts.isEmpty()) return Optional.empty();
        return switch (acts.getLast()) {
            case Act.Ended it -> Optional.of(it.on());
            case Act.NotAccepted it -> Optional.of(it.on());
            default -> Optional.empty();
        };
    }

    private void read(Act act) {
        switch (act) {
            case Act.Submitted it -> submitted(it);
            case Act.AskedForMore it -> {
                when(it.on().equals(answerBy), Hint.NOTICE_ON_LAST_DAY);
                when(it.again(), Hint.ASKED_AGAIN);
            }
            case Act.Supplemented it -> answerBy = it.answerBy();
            case Act.Accepted it -> accepted(it);
            case Act.Paused it -> paused(it);
            case Act.Resumed it -> due(it.promisedDue(), it.statutoryDue());
            case Act.Recalculated it -> due(it.promisedDue(), it.statutoryDue());
            case Act.Extended it -> {
                when(it.on().equals(statutoryDue), Hint.EXTENDED_ON_LAST_DAY);
                statutoryDue = it.statutoryDue();
            }
            case Act.DeferredSupplied it -> when(!it.inTime(), Hint.PROMISE_LATE);
            case Act.PledgeChecked it -> {
                when(!it.inTime(), Hint.PLEDGE_CHECKED_LATE);
                when(!it.kept(), Hint.PLEDGE_BROKEN);
            }
            case Act.Reviewed it -> when(!it.inTime(), Hint.REVIEW_LATE);
            case Act.HearingHeld it -> when(!it.inTime(), Hint.HEARING_LATE);
            case Act.SentUp it -> when(!it.inTime(), Hint.SENT_UP_LATE);
            case Act.Decided it -> decided(it);
            case Act.Delivered it -> when(!it.inTime(), Hint.DELIVERED_LATE);
            case Act.Ended it -> ended(it);
            case Act.NotAccepted _,
                    Act.Barred _,
                    Act.SupplyPromised _,
                    Act.SupplyDeferred _,
                    Act.Pledged _,
                    Act.PledgeCheckSet _,
                    Act.CorrectedOnSpot _,
                    Act.ReviewAsked _,
                    Act.TakenIn _,
                    Act.FirstReviewSet _,
                    Act.SentBack _,
                    Act.PassedOn _,
                    Act.DecidedAbove _,
                    Act.ObjectionAnswered _,
                    Act.Inspected _,
                    Act.ThirdPartyTold _,
                    Act.Confirmed _,
                    Act.HearingOffered _,
                    Act.HearingRequested _,
                    Act.HearingWaived _,
                    Act.HearingAnnounced _,
                    Act.HearingRecordSigned _,
                    Act.Imported _ -> {}
        }
    }

    /// The number of a dossier carries the day it was entered.
    private void submitted(Act.Submitted it) {
        var entered = LocalDate.parse(it.number().substring(NUMBER_DAY, NUMBER_END), DateTimeFormatter.BASIC_ISO_DATE);
        when(entered.isAfter(it.on()), Hint.ENTERED_LATE);
        answerBy = it.answerBy();
    }

    private void accepted(Act.Accepted it) {
        when(it.deemed(), Hint.ACCEPTED_BY_SILENCE);
        promised = it.promised();
        due(it.promisedDue(), it.statutoryDue());
    }

    /// The pause of a hearing begins by itself when the applicant asks for it: nobody chose its day.
    private void paused(Act.Paused it) {
        if (it.kind() == Procedure.HEARING) return;
        when(it.startBy().filter(it.on()::isAfter).isPresent(), Hint.INSPECTION_STARTED_LATE);
        when(it.on().equals(promisedDue) || it.on().equals(statutoryDue), Hint.PAUSED_ON_LAST_DAY);
        when(it.on().isAfter(promisedDue), Hint.PAUSED_AFTER_PROMISE);
        when(++pauses > 1, Hint.PAUSED_REPEATEDLY);
    }

    private void decided(Act.Decided it) {
        when(!it.onTime(), Hint.DECIDED_LATE);
        when(!it.lawful(), Hint.DECIDED_UNLAWFULLY_LATE);
        boolean atOnce = it.used() == 0 && it.paused() == 0 && it.promised() >= UNUSUALLY_FAST;
        when(atOnce, Hint.DECIDED_AT_ONCE);
    }

    private void ended(Act.Ended it) {
        boolean byApplicant = it.ground() == Ground.APPLICANT_WITHDREW;
        when(byApplicant && promised > 0 && it.used() >= promised - 1, Hint.WITHDRAWN_NEAR_DUE);
        when(!byApplicant && it.used() > promised, Hint.TERMINATED_LATE);
    }

    private void due(LocalDate promisedDay, LocalDate statutoryDay) {
        promisedDue = promisedDay;
        statutoryDue = statutoryDay;
    }

    private void when(boolean seen, Hint hint) {
        if (seen) found.add(hint);
    }
}
