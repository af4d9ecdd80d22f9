package shuzhi.projects.project;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import shuzhi.ledger.Entry;

/// How acts change a project (项目演变).
public final class History {
    private History() {}

    /// The state as it stood at the end of a day, from the acts that had entered the ledger by then: the
    /// baseline of any date against today.
    public static State on(java.util.List<Entry> entries, java.time.LocalDate day) {
        var state = State.BLANK;
        for (var it : entries) if (!it.writtenOn().isAfter(day)) state = after(state, (Act) it.act());
        return state;
    }

    static State after(State state, Act act) {
        return switch (act) {
            case Act.Entered it ->
                state.with(new State.Facts(
                        it.code(),
                        it.name(),
                        it.rank(),
                        it.sector(),
                        it.body(),
                        it.place(),
                        it.total(),
                        it.start(),
                        it.finish(),
                        it.origin(),
                        it.location()));
            case Act.PlanSet it -> {
                var before = Optional.ofNullable(state.plans().get(it.year()));
                yield state.with(
                        it.year(),
                        new State.Plan(
                                it.amount(),
                                before.map(State.Plan::baseline).orElse(it.amount()),
                                it.startsNew(),
                                it.revision()));
            }
            case Act.MilestoneSet it -> {
                var before = Optional.ofNullable(state.milestones().get(it.milestone()));
                yield state.with(new State.Milestone(
                        it.milestone(),
                        it.name(),
                        it.planned(),
                        before.map(State.Milestone::baseline).orElse(it.planned()),
                        it.revision(),
                        Optional.empty()));
            }
            case Act.MilestoneReached it ->
                milestone(state, it.milestone())
                        .map(one -> state.with(new State.Milestone(
                                one.code(),
                                one.name(),
                                one.planned(),
                                one.baseline(),
                                one.revision(),
                                Optional.of(it.day()))))
                        .orElse(state);
            case Act.FactorSet it -> state.with(it.factor(), it.met());
            case Act.FundingSet it ->
                state.with(state.support()
                        .with(it.fund(), new Support.Money(it.amount(), arrived(state, it.fund()), it.revision())));
            case Act.FundingArrived it -> arrived(state, it);
            case Act.Photographed it ->
                state.with(state.support().with(new Support.Photograph(it.taken(), it.shows(), it.photographs())));
            case Act.LeaderSet it -> state.with(state.support().led(it.leader()));
            case Act.Prepared _ -> state.at(Stage.PREPARATION);
            case Act.Commenced it -> state.commenced(it.day());
            case Act.Suspended it -> state.at(Stage.STOPPED).with(state.terms().stopped(stop(it)));
            case Act.Resumed _ ->
                state.at(Stage.CONSTRUCTION).with(state.terms().resumed());
            case Act.GrantRecorded it ->
                state.with(state.terms()
                        .with(it.grant(), new Terms.Held(it.granted(), it.dossier(), it.startBy(), 0, false, false)));
            case Act.StartExtended it ->
                state.with(state.terms()
                        .change(
                                it.grant(),
                                one -> new Terms.Held(
                                        one.granted(), one.dossier(), it.startBy(), it.extension(), false, false)));
            case Act.StartWarned it ->
                state.with(state.terms()
                        .change(
                                it.grant(),
                                one -> new Terms.Held(
                                        one.granted(), one.dossier(), one.startBy(), one.extensions(), true, false)));
            case Act.GrantLapsed it ->
                state.with(state.terms()
                        .change(
                                it.grant(),
                                one -> new Terms.Held(
                                        one.granted(),
                                        one.dossier(),
                                        one.startBy(),
                                        one.extensions(),
                                        one.warned(),
                                        true)));
            case Act.StopWarned _ ->
                state.with(state.terms()
                        .changeStop(one ->
                                new Terms.Stop(one.since(), one.reportBy(), true, one.reported(), one.verified())));
            case Act.StopReported it ->
                state.with(state.terms()
                        .changeStop(one -> new Terms.Stop(
                                one.since(), one.reportBy(), one.warned(), Optional.of(it.on()), one.verified())));
            case Act.PermitVerified _ ->
                state.with(state.terms()
                        .changeStop(one ->
                                new Terms.Stop(one.since(), one.reportBy(), one.warned(), one.reported(), true)));
            case Act.Completed _ -> state.at(Stage.COMPLETED);
            case Act.Operating _ -> state.at(Stage.OPERATING);
            case Act.Dropped _ -> state.at(Stage.DROPPED);
            case Act.MonthReported it ->
                state.with(it.month(), new State.Month(it.amount(), it.image(), it.reporter(), false));
            case Act.MonthChecked it ->
                month(state, it.month(), one -> new State.Month(one.amount(), one.image(), one.reporter(), true));
            case Act.MonthCorrected it ->
                month(
                        state,
                        it.month(),
                        one -> new State.Month(it.corrected(), one.image(), one.reporter(), one.checked()));
            case Act.ProblemRaised it ->
                state.with(new State.Problem(it.problem(), it.factor(), it.description(), it.lead(), it.due(), false));
            case Act.ProblemSolved it ->
                Optional.ofNullable(state.problems().get(it.problem()))
                        .map(one -> state.with(new State.Problem(
                                one.code(), one.factor(), one.description(), one.lead(), one.due(), true)))
                        .orElse(state);
            case Act.LightLowered it -> state.lowered(it.light());
        };
    }

    /// Stops that were entered before their report was watched have a month too.
    private static Terms.Stop stop(Act.Suspended it) {
        return new Terms.Stop(it.on(), it.reportBy().orElse(it.on().plusMonths(1)), false, Optional.empty(), false);
    }

    private static BigDecimal arrived(State state, Fund fund) {
        return Optional.ofNullable(state.support().money().get(fund))
                .map(Support.Money::arrived)
                .orElse(BigDecimal.ZERO);
    }

    private static Optional<State.Milestone> milestone(State state, String code) {
        return Optional.ofNullable(state.milestones().get(code));
    }

    private static State month(
            State state, java.time.LocalDate first, java.util.function.UnaryOperator<State.Month> change) {
        return Optional.ofNullable(state.months().get(first))
                .map(it -> state.with(first, change.apply(it)))
                .orElse(state);
    }

    /// Money arrives from a source that was planned: the rules refuse another.
    private static State arrived(State state, Act.FundingArrived it) {
        var planned = Objects.requireNonNull(state.support().money().get(it.fund()), "the source was planned");
        return state.with(state.support()
                .with(it.fund(), new Support.Money(planned.planned(), it.arrived(), planned.revision())));
    }
}
