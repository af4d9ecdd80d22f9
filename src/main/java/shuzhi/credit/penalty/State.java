package shuzhi.credit.penalty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import shuzhi.credit.Party;
import shuzhi.credit.Regime;
import shuzhi.credit.Severity;

/// What the rules must remember of a penalty case.
///
/// @param notice what was notified; empty before it
/// @param decision empty before it
public record State(
        Status status,
        Optional<Case> facts,
        Set<String> officers,
        Optional<Notice> notice,
        Optional<Decision> decision,
        Money money) {
    public static final State BLANK =
            new State(Status.NONE, Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), Money.NONE);

    /// Who is concerned, and since when.
    public record Case(
            String body,
            String place,
            LocalDate filed,
            LocalDate decideBy,
            Regime regime,
            Party party,
            String matter) {}

    /// What was notified and what followed.
    ///
    /// @param hearing the announced day
    public record Notice(
            List<Sanction> sanctions,
            LocalDate defendBy,
            Optional<LocalDate> hearingBy,
            boolean complex,
            boolean defended,
            boolean asked,
            Optional<LocalDate> hearing,
            boolean held,
            boolean lawful,
            boolean discussed) {
        Notice heard() {
            return new Notice(sanctions, defendBy, hearingBy, complex, true, asked, hearing, held, lawful, discussed);
        }

        Notice asking() {
            return new Notice(
                    sanctions, defendBy, hearingBy, complex, defended, true, hearing, held, lawful, discussed);
        }

        Notice called(LocalDate day) {
            return new Notice(
                    sanctions,
                    defendBy,
                    hearingBy,
                    complex,
                    defended,
                    asked,
                    Optional.of(day),
                    held,
                    lawful,
                    discussed);
        }

        Notice holding() {
            return new Notice(sanctions, defendBy, hearingBy, complex, true, asked, hearing, true, lawful, discussed);
        }

        Notice reviewed(boolean passed) {
            return new Notice(
                    sanctions, defendBy, hearingBy, complex, defended, asked, hearing, held, passed, discussed);
        }

        Notice talkedOver() {
            return new Notice(sanctions, defendBy, hearingBy, complex, defended, asked, hearing, held, lawful, true);
        }
    }

    /// The decision as it stands.
    public record Decision(
            String number,
            LocalDate on,
            LocalDate serveBy,
            Severity severity,
            boolean published,
            List<Sanction> sanctions,
            String facts,
            String basis,
            Optional<LocalDate> served) {
        Decision servedOn(LocalDate day) {
            return new Decision(number, on, serveBy, severity, published, sanctions, facts, basis, Optional.of(day));
        }
    }

    /// What is owed (应缴款项), in yuan.
    ///
    /// @param fine the fine as decided
    /// @param owed what is to be paid, surcharges of earlier payments among it
    /// @param charged those surcharges
    /// @param payBy last day to pay
    /// @param challengedOn since when it is challenged; empty when it is not
    /// @param still days of challenges that are over, not counted
    public record Money(
            BigDecimal fine,
            BigDecimal owed,
            BigDecimal charged,
            Optional<LocalDate> payBy,
            Optional<LocalDate> challengedOn,
            int still) {
        static final Money NONE = of(BigDecimal.ZERO, BigDecimal.ZERO);

        static Money of(BigDecimal fine, BigDecimal owed) {
            return new Money(fine, owed, BigDecimal.ZERO, Optional.empty(), Optional.empty(), 0);
        }

        /// The surcharge that has come up to a day and is not in `owed` yet: each day after the last one a
        /// share of the fine, never more than the fine, and none for days of reconsideration or suit (art.
        /// 72 and 73).
        ///
        /// @param percent a day
        public BigDecimal surcharge(LocalDate day, int percent) {
            if (payBy.isEmpty() || !day.isAfter(payBy.get()) || owed.signum() == 0) return BigDecimal.ZERO;
            long late = ChronoUnit.DAYS.between(payBy.get(), day) - still - waiting(day);
            var sum = fine.multiply(BigDecimal.valueOf(Math.max(0, late) * percent))
                    .movePointLeft(2);
            return sum.min(fine).subtract(charged).max(BigDecimal.ZERO);
        }

        /// Days after the last day to pay on which a challenge was open.
        private long waiting(LocalDate day) {
            if (challengedOn.isEmpty() || payBy.isEmpty()) return 0;
            var from = challengedOn.get().isBefore(payBy.get()) ? payBy.get() : challengedOn.get();
            return Math.max(0, ChronoUnit.DAYS.between(from, day));
        }

        Money until(LocalDate day) {
            return new Money(fine, owed, charged, Optional.of(day), challengedOn, still);
        }

        Money paid(BigDecimal surcharge, BigDecimal left) {
            return new Money(fine, left, charged.add(surcharge), payBy, challengedOn, still);
        }

        Money challenged(LocalDate day) {
            return new Money(fine, owed, charged, payBy, Optional.of(day), still);
        }

        Money settled(LocalDate day) {
            return new Money(fine, owed, charged, payBy, Optional.empty(), still + (int) waiting(day));
        }
    }

    public State {
        officers = Set.copyOf(officers);
    }

    /// Conduct corrected and every duty fulfilled.
    public boolean isPerformed() {
        return status == Status.PERFORMED;
    }

    public State after(Act act) {
        return switch (act) {
            case Act.Filed it ->
                new State(
                        Status.FILED,
                        Optional.of(new Case(
                                it.body(), it.place(), it.on(), it.decideBy(), it.regime(), it.party(), it.matter())),
                        officers,
                        notice,
                        decision,
                        money);
            case Act.Investigated it ->
                new State(
                        status == Status.FILED ? Status.INVESTIGATED : status,
                        facts,
                        union(officers, it.officers()),
                        notice,
                        decision,
                        money);
            case Act.Notified it ->
                at(Status.NOTIFIED)
                        .with(new Notice(
                                it.sanctions(),
                                it.defendBy(),
                                it.hearingBy(),
                                it.complex(),
                                false,
                                false,
                                Optional.empty(),
                                false,
                                false,
                                false));
            case Act.DefenceHeard _ -> with(noticed().heard());
            case Act.HearingAsked _ -> at(Status.HEARING).with(noticed().asking());
            case Act.HearingCalled it -> with(noticed().called(it.day()));
            case Act.HearingHeld _ -> at(Status.NOTIFIED).with(noticed().holding());
            case Act.LegalityReviewed it -> with(noticed().reviewed(it.lawful()));
            case Act.Discussed _ -> with(noticed().talkedOver());
            case Act.Decided it -> decided(it);
            case Act.Waived _ -> at(Status.CLOSED);
            case Act.Served it -> served(it);
            case Act.Paid it -> with(money.paid(it.surcharge(), it.left()));
            case Act.DelayGranted it -> with(money.until(it.payBy()));
            case Act.Challenged it -> with(money.challenged(it.on()));
            case Act.Upheld it -> with(money.settled(it.on()));
            case Act.Reversed it -> at(Status.REVERSED).with(money.settled(it.on()));
            case Act.Performed _ -> at(Status.PERFORMED);
            case Act.Imported _ -> at(Status.IMPORTED);
        };
    }

    private State decided(Act.Decided it) {
        return new State(
                Status.DECIDED,
                Optional.of(new Case(
                        it.body(),
                        it.place(),
                        it.filed(),
                        facts.map(Case::decideBy).orElse(it.on()),
                        it.regime(),
                        it.party(),
                        it.matter())),
                officers,
                notice,
                Optional.of(new Decision(
                        it.number(),
                        it.on(),
                        it.serveBy(),
                        it.severity(),
                        it.exemption().isEmpty(),
                        it.sanctions(),
                        it.facts(),
                        it.basis(),
                        Optional.empty())),
                Money.of(it.fine(), it.fine().add(it.confiscated())));
    }

    private State served(Act.Served it) {
        return new State(
                Status.SERVED,
                facts,
                officers,
                notice,
                decision.map(one -> one.servedOn(it.on())),
                it.payBy().map(money::until).orElse(money));
    }

    private Notice noticed() {
        return notice.orElseThrow();
    }

    private State at(Status next) {
        return new State(next, facts, officers, notice, decision, money);
    }

    private State with(Notice next) {
        return new State(status, facts, officers, Optional.of(next), decision, money);
    }

    private State with(Money next) {
        return new State(status, facts, officers, notice, decision, next);
    }

    private static Set<String> union(Set<String> some, List<String> more) {
        var all = new java.util.HashSet<>(some);
        all.addAll(more);
        return all;
    }
}
