package shuzhi.supervision.document;

import java.time.LocalDate;
import java.util.Optional;

/// What the rules must remember of a policy paper.
///
/// @param experts experts have been heard
/// @param since the day it was sent to the legality review
public record State(
        Status status,
        Optional<Facts> facts,
        String text,
        String summary,
        Optional<LocalDate> consultationEnds,
        boolean consulted,
        boolean experts,
        Optional<Risk> risk,
        Optional<LocalDate> since,
        Optional<String> number,
        Optional<LocalDate> published) {

    private static final Optional<LocalDate> NONE = Optional.empty();

    public static final State BLANK = new State(
            Status.NONE, Optional.empty(), "", "", NONE, false, false, Optional.empty(), NONE, Optional.empty(), NONE);

    /// What stays as it was started.
    public record Facts(Kind kind, String title, String prefix, boolean major, String body, String place) {}

    public State after(Act act) {
        return switch (act) {
            case Act.Started it ->
                new State(
                        Status.DRAFTING,
                        Optional.of(new Facts(it.kind(), it.title(), it.prefix(), it.major(), it.body(), it.place())),
                        "",
                        "",
                        NONE,
                        false,
                        false,
                        Optional.empty(),
                        NONE,
                        Optional.empty(),
                        NONE);
            case Act.Written it ->
                new State(
                        status,
                        facts,
                        it.text(),
                        it.summary(),
                        consultationEnds,
                        consulted,
                        experts,
                        risk,
                        since,
                        number,
                        published);
            case Act.ConsultationOpened it -> consulted(Status.CONSULTING, Optional.of(it.until()), false);
            case Act.ConsultationClosed _ -> consulted(Status.DRAFTING, consultationEnds, true);
            case Act.ExpertsHeard _ -> prepared(true, risk);
            case Act.RiskAssessed it -> prepared(experts, Optional.of(it.risk()));
            case Act.SentToReview it -> at(Status.LEGALITY, Optional.of(it.on()));
            case Act.ReviewGiven it -> at(it.lawful() ? Status.READY : Status.DRAFTING, since);
            case Act.Discussed it -> at(it.adopted() ? Status.DISCUSSED : Status.DRAFTING, since);
            case Act.Numbered it ->
                new State(
                        Status.NUMBERED,
                        facts,
                        text,
                        summary,
                        consultationEnds,
                        consulted,
                        experts,
                        risk,
                        since,
                        Optional.of(it.number()),
                        published);
            case Act.Published it ->
                new State(
                        Status.PUBLISHED,
                        facts,
                        text,
                        summary,
                        consultationEnds,
                        consulted,
                        experts,
                        risk,
                        since,
                        number,
                        Optional.of(it.on()));
            case Act.SplitOff _, Act.Evaluated _ -> this;
            case Act.Repealed _ -> at(Status.REPEALED, since);
            case Act.Dropped _ -> at(Status.DROPPED, since);
        };
    }

    private State consulted(Status next, Optional<LocalDate> ends, boolean done) {
        return new State(next, facts, text, summary, ends, done, experts, risk, since, number, published);
    }

    private State prepared(boolean heard, Optional<Risk> found) {
        return new State(
                status, facts, text, summary, consultationEnds, consulted, heard, found, since, number, published);
    }

    private State at(Status next, Optional<LocalDate> from) {
        return new State(
                next, facts, text, summary, consultationEnds, consulted, experts, risk, from, number, published);
    }
}
