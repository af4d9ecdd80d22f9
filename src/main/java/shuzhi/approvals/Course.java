package shuzhi.approvals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import shuzhi.approvals.journey.Chain;
import shuzhi.approvals.journey.Clock;
import shuzhi.approvals.journey.Rules;
import shuzhi.business.Ground;
import shuzhi.calendar.WorkingDays;
import shuzhi.ledger.Context;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// How a journey went so far (一件事办理经过): which step waited for whom, and for how long. The applicant reads it, and
/// every body that has a step in it.
///
/// @param person whose journey it is
/// @param bodies unified credit codes of the bodies of its steps
/// @param half the target of half a day: the time by the minute, and whether it was kept; empty before the end
/// @param back where the page leads back to
public record Course(
        Visit visit,
        Chain chain,
        boolean over,
        List<Leg> legs,
        int gross,
        int net,
        String person,
        Set<String> bodies,
        Optional<ShareViews.Half> half,
        String back) {

    /// One step. The three numbers are working days.
    ///
    /// @param apply where it is applied for, when it is the applicant's turn
    public record Leg(
            Text name,
            Text body,
            Optional<LocalDate> turn,
            Optional<LocalDate> received,
            Optional<LocalDate> accepted,
            Optional<LocalDate> decided,
            int forApplicant,
            int forBody,
            int ran,
            Optional<String> apply) {}

    /// Empty for a file that is no journey.
    static Optional<Course> of(Ground ground, Visit visit, String file) {
        var acts = ground.acts(file);
        if (acts.isEmpty() || !acts.getFirst().thing().equals("journey")) return Optional.empty();
        var state = ground.state(Rules.JOURNEY, file);
        if (state.chain().isEmpty()) return Optional.empty();
        var chain = state.chain().get();
        var today = LocalDate.ofInstant(ground.time().now(), Context.ZONE);
        var days = ground.calendars().asKnownOn(today);
        var begun = LocalDate.ofInstant(acts.getFirst().happened(), Context.ZONE);
        var legs = new ArrayList<Leg>();
        var runs = new ArrayList<Clock.Run>();
        var bodies = new TreeSet<String>();
        for (int i = 0; i < chain.steps().size(); i++) {
            var step = chain.steps().get(i);
            var name = Rules.dossier(file, i);
            var dossier = ground.state(shuzhi.approvals.dossier.Rules.DOSSIER, name);
            var item =
                    ground.state(shuzhi.approvals.item.Rules.ITEM, step.item()).current();
            var body = dossier.facts().map(it -> it.body()).or(() -> item.map(it -> it.body()));
            body.ifPresent(bodies::add);
            var turn = turn(step, legs, begun);
            var received = dossier.facts().map(it -> it.received());
            var accepted = dossier.clock().map(it -> it.from());
            var decided = dossier.decidedOn();
            accepted.ifPresent(from -> runs.add(new Clock.Run(
                    from, decided.orElse(today), dossier.clock().orElseThrow().pauses())));
            boolean due = turn.isPresent() && received.isEmpty() && step.apart() && !state.over();
            legs.add(new Leg(
                    step.name(),
                    body.flatMap(ground.org()::body)
                            .map(it -> it.name())
                            .orElseGet(() -> item.map(it -> it.bodyName()).orElse(Text.same(step.item()))),
                    turn,
                    received,
                    accepted,
                    decided,
                    turn.map(it -> count(days, it, received.orElse(today))).orElse(0),
                    received.map(it -> count(days, it, accepted.orElse(today))).orElse(0),
                    accepted.map(it -> count(days, it, decided.orElse(today))).orElse(0),
                    due ? Optional.of("/items/" + step.item() + "/apply?step=" + name) : Optional.empty()));
        }
        var time = runs.isEmpty() ? Optional.<Clock.Time>empty() : Optional.of(Clock.of(runs, days));
        return Optional.of(new Course(
                visit,
                chain,
                state.over(),
                legs,
                time.map(Clock.Time::gross).orElse(0),
                time.map(Clock.Time::net).orElse(0),
                state.person(),
                bodies,
                new ShareViews(ground.query()).half(file),
                "/mine"));
    }

    /// The same for an officer, who applies for nothing and comes from a dossier.
    Course forOfficer(String from) {
        var read = legs.stream()
                .map(it -> new Leg(
                        it.name(),
                        it.body(),
                        it.turn(),
                        it.received(),
                        it.accepted(),
                        it.decided(),
                        it.forApplicant(),
                        it.forBody(),
                        it.ran(),
                        Optional.empty()))
                .toList();
        return new Course(visit, chain, over, read, gross, net, person, bodies, half, from);
    }

    private static int count(WorkingDays days, LocalDate from, LocalDate until) {
        return until.isBefore(from) ? 0 : days.count(from, until);
    }

    /// The day on which all steps before it were decided; empty while one is not.
    private static Optional<LocalDate> turn(Chain.Step step, List<Leg> before, LocalDate begun) {
        var last = begun;
        for (int it : step.after()) {
            var decided = before.get(it).decided();
            if (decided.isEmpty()) return Optional.empty();
            if (decided.get().isAfter(last)) last = decided.get();
        }
        return Optional.of(last);
    }
}
