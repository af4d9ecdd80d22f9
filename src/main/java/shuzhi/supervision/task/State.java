package shuzhi.supervision.task;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What the rules must remember of a task.
///
/// @param issued the day it was issued
/// @param due the day it is due now
/// @param asked the later day that was asked for
/// @param deferrals how often a later day was granted; two or more are flagged (rule E-14)
/// @param returned how often the result was sent back
/// @param urged the last day it was urged
/// @param card the newest card, while it is not answered or after
/// @param parts of the assisting bodies that have acted, by their codes
public record State(
        Status status,
        Optional<Facts> facts,
        Optional<LocalDate> issued,
        Optional<LocalDate> due,
        Optional<LocalDate> asked,
        int deferrals,
        int returned,
        boolean onTime,
        Optional<LocalDate> urged,
        Optional<Colour> card,
        boolean cardAnswered,
        Map<String, Part> parts) {

    private static final Optional<LocalDate> NONE = Optional.empty();

    public static final State BLANK = new State(
            Status.NONE, Optional.empty(), NONE, NONE, NONE, 0, 0, false, NONE, Optional.empty(), true, Map.of());

    /// The part of an assisting body (协办部分).
    ///
    /// @param done the day it was reported as done
    public record Part(LocalDate signed, Optional<LocalDate> done) {}

    public State {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    /// The assisting bodies whose part is not done.
    public List<String> openParts() {
        return facts.map(Facts::partners).orElse(List.of()).stream()
                .filter(it -> !parts.containsKey(it) || parts.get(it).done().isEmpty())
                .toList();
    }

    /// What stays as it was drafted.
    public record Facts(
            String number,
            Source source,
            String origin,
            String issuer,
            String place,
            String lead,
            List<String> partners,
            Urgency urgency,
            Optional<LocalDate> due,
            Optional<String> measure,
            String sentence,
            String what) {}

    public State after(Act act) {
        return switch (act) {
            case Act.Drafted it -> drafted(it);
            case Act.Issued it -> due(Status.ISSUED, Optional.of(it.on()), it.due(), deferrals);
            case Act.SignedFor _, Act.SentBack _, Act.Reported _ ->
                at(Status.IN_PROGRESS, act instanceof Act.SentBack ? returned + 1 : returned, onTime);
            case Act.GivenBack _ -> at(Status.DRAFT, returned, onTime);
            case Act.DeferralAsked it ->
                new State(
                        Status.DEFERRAL_ASKED,
                        facts,
                        issued,
                        due,
                        Optional.of(it.until()),
                        deferrals,
                        returned,
                        onTime,
                        urged,
                        card,
                        cardAnswered,
                        parts);
            case Act.DeferralAnswered it ->
                due(Status.IN_PROGRESS, issued, it.due(), it.granted() ? deferrals + 1 : deferrals);
            case Act.Finished it -> at(Status.UNDER_REVIEW, returned, it.onTime());
            case Act.Passed _ -> at(Status.DONE, returned, onTime);
            case Act.StruckOff _ -> at(Status.STRUCK_OFF, returned, onTime);
            case Act.Reopened it -> due(Status.IN_PROGRESS, issued, it.due(), deferrals);
            case Act.Cancelled _ -> at(Status.CANCELLED, returned, onTime);
            case Act.Urged it -> shown(Optional.of(it.on()), card, cardAnswered);
            case Act.CardShown it -> shown(urged, Optional.of(it.colour()), false);
            case Act.CardAnswered _ -> shown(urged, card, true);
            case Act.PartSignedFor it -> with(it.body(), new Part(it.on(), Optional.empty()));
            case Act.PartReported it ->
                with(
                        it.body(),
                        new Part(
                                Objects.requireNonNull(parts.get(it.body()), "it was signed for")
                                        .signed(),
                                it.done() ? Optional.of(it.on()) : Optional.empty()));
        };
    }

    private State drafted(Act.Drafted it) {
        var stated = new Facts(
                it.number(),
                it.source(),
                it.origin(),
                it.issuer(),
                it.place(),
                it.lead(),
                it.partners(),
                it.urgency(),
                it.due(),
                it.measure(),
                it.sentence(),
                it.what());
        return new State(
                Status.DRAFT,
                Optional.of(stated),
                NONE,
                NONE,
                NONE,
                0,
                0,
                false,
                NONE,
                Optional.empty(),
                true,
                Map.of());
    }

    private State with(String body, Part part) {
        var all = new LinkedHashMap<>(parts);
        all.put(body, part);
        return new State(
                status, facts, issued, due, asked, deferrals, returned, onTime, urged, card, cardAnswered, all);
    }

    private State at(Status next, int back, boolean inTime) {
        return new State(next, facts, issued, due, NONE, deferrals, back, inTime, urged, card, cardAnswered, parts);
    }

    private State due(Status next, Optional<LocalDate> from, LocalDate day, int later) {
        return new State(
                next, facts, from, Optional.of(day), NONE, later, returned, onTime, urged, card, cardAnswered, parts);
    }

    private State shown(Optional<LocalDate> on, Optional<Colour> colour, boolean answered) {
        return new State(status, facts, issued, due, asked, deferrals, returned, onTime, on, colour, answered, parts);
    }
}
