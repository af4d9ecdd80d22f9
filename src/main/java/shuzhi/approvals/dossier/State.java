package shuzhi.approvals.dossier;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import shuzhi.approvals.item.Handling;
import shuzhi.calendar.Due;
import shuzhi.calendar.Limit;
import shuzhi.calendar.Pause;
import shuzhi.calendar.WorkingDays;

/// What the rules must remember of a dossier, and nothing else.
///
/// @param facts what was applied for; empty before the application
/// @param clock the running limits; empty before acceptance
/// @param decidedOn the day of the decision; empty before it
/// @param decidedAt its local moment, where the chain has a target of less than a day
/// @param sentUp whether the first review is done, and the upper body that decides
/// @param deliverBy last day for delivery; empty before the decision
/// @param promise the minor papers that the applicant has promised to hand in later
/// @param pledge the applicant's promise to meet the conditions
/// @param hands who accepted and who confirmed, for items with a high risk
/// @param barredUntil last day on which the applicant may not apply for this again; empty for nearly everybody
///
public record State(
        Status status,
        Optional<Facts> facts,
        Correction correction,
        Optional<Clock> clock,
        Map<String, Opinion> reviews,
        Hearing hearing,
        Above sentUp,
        Optional<LocalDate> deliverBy,
        Optional<LocalDate> decidedOn,
        Optional<LocalDateTime> decidedAt,
        Promise promise,
        Pledge pledge,
        Hands hands,
        Optional<LocalDate> barredUntil) {

    public static final State BLANK = new State(
            Status.BLANK,
            Optional.empty(),
            Correction.NONE,
            Optional.empty(),
            Map.of(),
            Hearing.NONE,
            Above.NONE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Promise.NONE,
            Pledge.NONE,
            Hands.NONE,
            Optional.empty());

    public State {
        reviews = Map.copyOf(reviews);
    }

    /// Through whose hands it went (经手人), by their accounts (rule F-04); empty for time itself, and once erased.
    public record Hands(Optional<String> accepted, Optional<String> confirmed) {
        static final Hands NONE = new Hands(Optional.empty(), Optional.empty());

        boolean had(String person) {
            return accepted.filter(person::equals).isPresent()
                    || confirmed.filter(person::equals).isPresent();
        }
    }

    /// What was applied for, and where.
    public record Facts(
            String number,
            String item,
            int version,
            Handling handling,
            String chain,
            String body,
            String place,
            String person,
            String receivedBy,
            LocalDate received,
            LocalDate answerBy) {

        /// What an ended body had is its successor's.
        Facts passed(Act.PassedOn it) {
            return new Facts(
                    number,
                    item,
                    version,
                    handling,
                    chain,
                    body.equals(it.from()) ? it.to() : body,
                    place,
                    person,
                    receivedBy,
                    received,
                    answerBy);
        }
    }

    /// Minor papers promised for later (容缺).
    ///
    /// @param items what was promised and has not come
    /// @param supplyBy the day they are due; empty before the dossier was accepted on the promise
    public record Promise(List<String> items, Optional<LocalDate> supplyBy) {
        static final Promise NONE = new Promise(List.of(), Optional.empty());

        public Promise {
            items = List.copyOf(items);
        }

        /// Accepted, and something is still to come.
        public boolean isOutstanding() {
            return supplyBy.isPresent() && !items.isEmpty();
        }

        Promise supplied(List<String> came) {
            return new Promise(items.stream().filter(it -> !came.contains(it)).toList(), supplyBy);
        }
    }

    /// A promise to meet the conditions, and what its check found (告知承诺).
    ///
    /// @param checkBy last day to check it; empty before the decision
    public record Pledge(Stage stage, Optional<LocalDate> checkBy) {
        public enum Stage {
            NONE,
            PLEDGED,
            TO_CHECK,
            KEPT,
            BROKEN
        }

        static final Pledge NONE = new Pledge(Stage.NONE, Optional.empty());

        public boolean isToCheck() {
            return stage == Stage.TO_CHECK;
        }
    }

    /// What a body asked in parallel has said.
    ///
    /// @param due the last day for its opinion
    public record Opinion(Stage stage, LocalDate due) {
        public enum Stage {
            PENDING,
            CONCURRED,
            OBJECTED,
            ANSWERED
        }
    }

    /// How far the hearing has come (rule A-33).
    public record Hearing(
            Stage stage, LocalDate requestBy, LocalDate holdBy, Optional<LocalDate> day, Optional<String> chairPost) {
        public enum Stage {
            NONE,
            OFFERED,
            REQUESTED,
            ANNOUNCED,
            HELD,
            CLOSED
        }

        static final Hearing NONE =
                new Hearing(Stage.NONE, LocalDate.EPOCH, LocalDate.EPOCH, Optional.empty(), Optional.empty());

        /// While it is open the dossier cannot be decided. An offer that nobody took up ends with its period.
        public boolean isOpen(LocalDate today) {
            return switch (stage) {
                case NONE, CLOSED -> false;
                case OFFERED -> !today.isAfter(requestBy);
                case REQUESTED, ANNOUNCED, HELD -> true;
            };
        }

        /// Somebody has asked for it and it is not over: only then can time be spent on it (art. 45, 47).
        public boolean isAskedFor() {
            return switch (stage) {
                case NONE, OFFERED, CLOSED -> false;
                case REQUESTED, ANNOUNCED, HELD -> true;
            };
        }

        Hearing at(Stage next) {
            return new Hearing(next, requestBy, holdBy, day, chairPost);
        }
    }

    /// The body that decided, or is to decide: the upper one once the file was sent up (rule A-29).
    public String decider() {
        return sentUp.holds() ? sentUp.body() : known().body();
    }

    /// The last day on which something missing may be named; after it silence is acceptance (rules ).
    LocalDate answerBy() {
        return correction.answerBy().orElse(known().answerBy());
    }

    /// The facts; only for states in which the gate has made sure of them.
    Facts known() {
        return facts.orElseThrow(() -> new IllegalStateException("nothing was applied for yet"));
    }

    Clock running() {
        return clock.orElseThrow(() -> new IllegalStateException("the clock has not started"));
    }

    /// The last day of the body whose turn it is, of a dossier of two levels: its days follow those that the clock of
    /// the applicant had counted when the turn began, pauses left out (rules ). Empty where no turn is
    /// counted.
    public Optional<LocalDate> turnDue(WorkingDays days) {
        return clock.flatMap(it -> turnDue(days, it.pauses()));
    }

    Optional<LocalDate> turnDue(WorkingDays days, List<Pause> pauses) {
        if (sentUp.days() == 0) return Optional.empty();
        return days.due(running().from(), Limit.workingDays(sentUp.since() + sentUp.days()), pauses)
                .map(Due::day);
    }

    /// Follows the ledger. An act that does not fit means the ledger holds an impossible history: let it crash.
    public State after(Act act) {
        var next = new Next(this);
        switch (act) {
            case Act.Submitted it -> {
                next.status = Status.RECEIVED;
                next.facts = Optional.of(new Facts(
                        it.number(),
                        it.item(),
                        it.version(),
                        it.handling(),
                        it.chain(),
                        it.body(),
                        it.place(),
                        it.person(),
                        it.receivedBy(),
                        it.on(),
                        it.answerBy()));
            }
            case Act.NotAccepted _ -> next.status = Status.NOT_ACCEPTED;
            case Act.Barred it -> next.barredUntil = Optional.of(it.until());
            case Act.CorrectedOnSpot _, Act.Inspected _, Act.ThirdPartyTold _ -> {}
            case Act.AskedForMore it -> {
                next.status = Status.CORRECTION;
                next.correction = new Correction(
                        it.items(), Optional.of(it.on()), it.again(), correction.lastSupplied(), correction.answerBy());
            }
            case Act.Supplemented it -> {
                next.status = it.complete() ? Status.COMPLETED : Status.CORRECTION;
                next.correction = correction.supplied(it);
            }
            case Act.Accepted it -> {
                next.status = Status.ACCEPTED;
                next.clock = Optional.of(Clock.started(it));
                next.hands = new Hands(it.by(), Optional.empty());
            }
            case Act.Confirmed it -> next.hands = new Hands(hands.accepted(), it.by());
            case Act.SupplyPromised it -> next.promise = new Promise(it.items(), Optional.empty());
            case Act.SupplyDeferred it -> next.promise = new Promise(it.items(), Optional.of(it.supplyBy()));
            case Act.DeferredSupplied it -> next.promise = promise.supplied(it.items());
            case Act.Pledged _ -> next.pledge = new Pledge(Pledge.Stage.PLEDGED, Optional.empty());
            case Act.PledgeCheckSet it -> next.pledge = new Pledge(Pledge.Stage.TO_CHECK, Optional.of(it.checkBy()));
            case Act.PledgeChecked it ->
                next.pledge = new Pledge(it.kept() ? Pledge.Stage.KEPT : Pledge.Stage.BROKEN, pledge.checkBy());
            case Act.ReviewAsked it -> next.opinion(it.body(), new Opinion(Opinion.Stage.PENDING, it.due()));
            case Act.Reviewed it ->
                next.opinion(
                        it.body(), opinion(it.body(), it.concur() ? Opinion.Stage.CONCURRED : Opinion.Stage.OBJECTED));
            case Act.ObjectionAnswered it -> next.opinion(it.body(), opinion(it.body(), Opinion.Stage.ANSWERED));
            case Act.HearingOffered it ->
                next.hearing = new Hearing(
                        Hearing.Stage.OFFERED, it.requestBy(), it.requestBy(), Optional.empty(), Optional.empty());
            case Act.HearingRequested it ->
                next.hearing = new Hearing(
                        Hearing.Stage.REQUESTED, hearing.requestBy, it.holdBy(), Optional.empty(), Optional.empty());
            case Act.HearingWaived _, Act.HearingRecordSigned _ -> next.hearing = hearing.at(Hearing.Stage.CLOSED);
            case Act.HearingAnnounced it ->
                next.hearing = new Hearing(
                        Hearing.Stage.ANNOUNCED,
                        hearing.requestBy,
                        hearing.holdBy,
                        Optional.of(it.day()),
                        Optional.of(it.chairPost()));
            case Act.HearingHeld _ -> next.hearing = hearing.at(Hearing.Stage.HELD);
            case Act.Paused it -> {
                next.status = Status.SUSPENDED;
                next.clock = Optional.of(running().paused(new Clock.Running(it.kind(), it.on(), it.plannedEnd())));
            }
            case Act.Resumed it -> {
                next.status = Status.ACCEPTED;
                next.clock = Optional.of(running()
                        .resumed(
                                Pause.of(it.start(), it.end()), it.promisedDue(), it.statutoryDue(), it.provisional()));
            }
            case Act.Extended it ->
                next.clock = Optional.of(running().extended(it.days(), it.statutoryDue(), it.provisional()));
            case Act.Recalculated it ->
                next.clock = Optional.of(running().recalculated(it.promisedDue(), it.statutoryDue(), it.provisional()));
            case Act.FirstReviewSet it -> next.sentUp = sentUp.after(it);
            case Act.SentUp it -> next.sentUp = sentUp.after(it, known().body());
            case Act.TakenIn _ -> next.sentUp = sentUp.received();
            case Act.SentBack it -> next.sentUp = sentUp.after(it);
            case Act.PassedOn it -> {
                next.facts = facts.map(old -> old.passed(it));
                next.sentUp = sentUp.passed(it);
                if (isPending(it.from())) next.reviews.remove(it.from());
            }
            case Act.DecidedAbove _ -> {}
            case Act.Decided it -> {
                next.status = it.outcome() == Outcome.GRANTED ? Status.GRANTED : Status.DENIED;
                next.deliverBy = Optional.of(it.deliverBy());
                next.decidedOn = Optional.of(it.on());
                next.decidedAt = it.moment();
            }
            case Act.Delivered _ -> next.status = Status.DELIVERED;
            case Act.Ended _ -> next.status = Status.WITHDRAWN;
            case Act.Imported _ -> next.status = Status.IMPORTED;
        }
        return next.state();
    }

    /// Whether this body still owes the opinion that was asked of it.
    boolean isPending(String body) {
        return Optional.ofNullable(reviews.get(body))
                .filter(it -> it.stage() == Opinion.Stage.PENDING)
                .isPresent();
    }

    private Opinion opinion(String body, Opinion.Stage stage) {
        var before = reviews.get(body);
        if (before == null) throw new IllegalStateException("no opinion was asked of " + body);
        return new Opinion(stage, before.due());
    }

    /// The state after one more act, while it is put together: what an act does not touch stays as it was.
    private static final class Next {
        private Status status;
        private Optional<Facts> facts;
        private Correction correction;
        private Optional<Clock> clock;
        private final Map<String, Opinion> reviews;
        private Hearing hearing;
        private Above sentUp;
        private Optional<LocalDate> deliverBy;
        private Optional<LocalDate> decidedOn;
        private Optional<LocalDateTime> decidedAt;
        private Promise promise;
        private Pledge pledge;
        private Hands hands;
        private Optional<LocalDate> barredUntil;

        Next(State before) {
            status = before.status;
            facts = before.facts;
            correction = before.correction;
            clock = before.clock;
            reviews = new TreeMap<>(before.reviews);
            hearing = before.hearing;
            sentUp = before.sentUp;
            deliverBy = before.deliverBy;
            decidedOn = before.decidedOn;
            decidedAt = before.decidedAt;
            promise = before.promise;
            pledge = before.pledge;
            hands = before.hands;
            barredUntil = before.barredUntil;
        }

        void opinion(String body, Opinion opinion) {
            reviews.put(body, opinion);
        }

        State state() {
            return new State(
                    status,
                    facts,
                    correction,
                    clock,
                    reviews,
                    hearing,
                    sentUp,
                    deliverBy,
                    decidedOn,
                    decidedAt,
                    promise,
                    pledge,
                    hands,
                    barredUntil);
        }
    }
}
