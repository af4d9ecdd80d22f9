package shuzhi.credit.publication;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import shuzhi.credit.Exemption;
import shuzhi.credit.Party;
import shuzhi.credit.Period;
import shuzhi.credit.Regime;
import shuzhi.credit.Reversal;
import shuzhi.credit.Severity;
import shuzhi.law.Law;

/// What the rules must remember of a publication.
///
/// @param published the first day of publication
/// @param objections files of the objections that are open: the record is marked 异议中
/// @param measures the attached ones
/// @param links where else it stands, and which records come before and after it
public record State(
        Status status,
        Optional<Facts> facts,
        Optional<LocalDate> published,
        Optional<Reversal> reversal,
        Optional<LocalDate> withdrawBy,
        Set<String> objections,
        Set<String> measures,
        Links links) {
    public static final State BLANK = new State(
            Status.NONE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Set.of(),
            Links.NONE);

    /// The decision, and who is concerned.
    public record Facts(
            String source,
            Kind kind,
            String number,
            String body,
            String place,
            LocalDate decided,
            LocalDate due,
            Optional<LocalDate> ownDue,
            Optional<Severity> severity,
            Regime regime,
            Optional<Exemption> exemption,
            Party party,
            Content content) {
        Facts corrected(Party newParty, Content newContent) {
            return new Facts(
                    source,
                    kind,
                    number,
                    body,
                    place,
                    decided,
                    due,
                    ownDue,
                    severity,
                    regime,
                    exemption,
                    newParty,
                    newContent);
        }
    }

    public State {
        objections = Set.copyOf(objections);
        measures = Set.copyOf(measures);
    }

    public boolean isPublished() {
        return status == Status.PUBLISHED;
    }

    /// How long it stays published by the law of a day; empty for licences, which carry no period.
    public Optional<Period> period(LocalDate asOf) {
        return facts.flatMap(it -> it.severity()
                .map(severity -> Period.of(severity, it.regime(), it.decided(), published, asOf, Law.STANDARD)));
    }

    public State after(Act act) {
        return switch (act) {
            case Act.Opened it -> opened(it);
            case Act.LicenceAdded it ->
                with(facts.map(
                        one -> one.corrected(one.party(), one.content().with(it.identifier(), it.from(), it.until()))));
            case Act.Published it ->
                new State(
                        Status.PUBLISHED,
                        facts,
                        Optional.of(published.orElse(it.on())),
                        reversal,
                        withdrawBy,
                        objections,
                        measures,
                        links);
            case Act.LicenceUpdated it -> with(links.with(new Links.Mark(it.change(), it.day(), it.successor())));
            case Act.EnterprisePublished it -> with(links.published(it.day()));
            case Act.Pushed it ->
                with(links.with(
                        new Links.Push(it.province(), it.day(), Optional.empty(), Optional.empty(), Optional.empty())));
            case Act.PushAnswered it -> answered(it);
            case Act.Shielded _ -> at(Status.SHIELDED);
            case Act.Unshielded _ -> at(Status.PUBLISHED);
            case Act.Withheld _ -> at(Status.WITHHELD);
            case Act.Returned _ -> at(Status.RETURNED);
            case Act.Corrected it ->
                with(facts.map(one -> one.corrected(it.party(), it.content()))).at(Status.PENDING);
            case Act.Reversed it ->
                new State(
                        published.isPresent() ? Status.TO_WITHDRAW : Status.WITHDRAWN,
                        facts,
                        published,
                        Optional.of(it.reversal()),
                        Optional.of(it.withdrawBy()),
                        objections,
                        measures,
                        links);
            case Act.Withdrawn _ -> at(Status.WITHDRAWN);
            case Act.Ended _ -> at(Status.ENDED);
            case Act.Repaired _ -> at(Status.REPAIRED);
            case Act.Restored _ -> at(Status.PUBLISHED);
            case Act.Marked it -> marked(plus(objections, it.objection()), status);
            case Act.Unmarked it ->
                marked(minus(objections, it.objection()), it.correct() && isPublished() ? Status.RETURNED : status);
            case Act.Attached it -> measured(plus(measures, it.measure()));
            case Act.Lifted it -> measured(minus(measures, it.measure()));
        };
    }

    private static State opened(Act.Opened it) {
        var status =
                it.quarantined() ? Status.QUARANTINED : it.exemption().isPresent() ? Status.WITHHELD : Status.PENDING;
        return BLANK.with(Optional.of(new Facts(
                        it.source(),
                        it.kind(),
                        it.number(),
                        it.body(),
                        it.place(),
                        it.decided(),
                        it.due(),
                        it.ownDue(),
                        it.severity(),
                        it.regime(),
                        it.exemption(),
                        it.party(),
                        it.content())))
                .with(Links.NONE.replacing(it.replaces()))
                .at(status);
    }

    private State with(Links more) {
        return new State(status, facts, published, reversal, withdrawBy, objections, measures, more);
    }

    /// What was answered replaces what was known of the push.
    private State answered(Act.PushAnswered it) {
        return links.push()
                .map(one -> with(links.with(new Links.Push(
                        one.province(),
                        one.day(),
                        Optional.of(it.received()),
                        Optional.of(it.publishBy()),
                        it.published()))))
                .orElse(this);
    }

    private State at(Status next) {
        return new State(next, facts, published, reversal, withdrawBy, objections, measures, links);
    }

    private State with(Optional<Facts> newFacts) {
        return new State(status, newFacts, published, reversal, withdrawBy, objections, measures, links);
    }

    private State marked(Set<String> open, Status next) {
        return new State(next, facts, published, reversal, withdrawBy, open, measures, links);
    }

    private State measured(Set<String> attached) {
        return new State(status, facts, published, reversal, withdrawBy, objections, attached, links);
    }

    private static Set<String> plus(Set<String> all, String one) {
        var more = new LinkedHashSet<>(all);
        more.add(one);
        return more;
    }

    private static Set<String> minus(Set<String> all, String one) {
        var fewer = new LinkedHashSet<>(all);
        fewer.remove(one);
        return fewer;
    }
}
