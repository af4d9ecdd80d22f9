package shuzhi.conduct;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import shuzhi.business.Ground;
import shuzhi.business.Reaction;
import shuzhi.business.Timer;
import shuzhi.conduct.hazard.Colour;
import shuzhi.conduct.hazard.Command;
import shuzhi.conduct.hazard.Rules;
import shuzhi.conduct.inspection.Act;
import shuzhi.conduct.inspection.Route;
import shuzhi.law.Law;
import shuzhi.ledger.Context;
import shuzhi.ledger.Entry;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;

/// What conduct does by itself (联动): findings of an inspection become hazards, overdue hazards get their card, and the
/// yearly review of a risk point is called for.
final class Reactions {
    private final Ground ground;
    private final Views views;

    private Reactions(Ground ground) {
        this.ground = ground;
        this.views = new Views(ground.query());
    }

    static List<Reaction> all() {
        return List.of(new Reaction("inspection-to-hazard", Reactions::hazards));
    }

    static List<Timer> timers(Ground ground) {
        var it = new Reactions(ground);
        return List.of(new Timer("hazard-card", it::cards), new Timer("risk-review", it::reviews));
    }

    /// Rule F-10: what was found on the spot is a hazard at once, with its photographs.
    private static List<Request> hazards(Entry entry) {
        if (!(entry.act() instanceof Act.Recorded it)) return List.of();
        var requests = new ArrayList<Request>();
        for (int i = 0; i < it.findings().size(); i++) {
            var finding = it.findings().get(i);
            if (finding.route() != Route.HAZARD) continue;
            requests.add(Request.of(
                    "hazard",
                    entry.file() + "-" + (i + 1),
                    new Command.TakeOver(
                            it.number(),
                            it.body(),
                            it.place(),
                            finding.kind().orElseThrow(),
                            it.object(),
                            finding.owner(),
                            finding.what(),
                            it.photographs()),
                    Actor.SYSTEM));
        }
        return requests;
    }

    /// Rule F-09: overdue, or a month not reported: yellow, then red.
    private List<Request> cards(Instant now) {
        var today = LocalDate.ofInstant(now, Context.ZONE);
        var days = ground.calendars().asKnownOn(today);
        var requests = new ArrayList<Request>();
        for (var hazard : views.watched(today)) {
            var state = ground.state(Rules.HAZARD, hazard.file());
            int overdue = state.overdue(today, days, Law.STANDARD);
            var colour = overdue >= limit(Colour.RED, today) ? Colour.RED : Colour.YELLOW;
            if (overdue < limit(colour, today)
                    || hazard.card().filter(colour::equals).isPresent()) continue;
            requests.add(Request.of("hazard", hazard.file(), new Command.ShowCard(colour), Actor.SYSTEM)
                    .withId("hazard-card:" + hazard.file() + ":" + today + ":" + colour));
        }
        return requests;
    }

    private static int limit(Colour colour, LocalDate today) {
        return Law.STANDARD.limit(colour.parameter(), today).value();
    }

    /// Rule F-03: a year after the last look at it.
    private List<Request> reviews(Instant now) {
        var today = LocalDate.ofInstant(now, Context.ZONE);
        return views.dueForReview(today).stream()
                .map(it -> Request.of(
                                "risk", it.file(), new shuzhi.conduct.risk.Command.CallReview(it.point()), Actor.SYSTEM)
                        .withId("risk-review:" + it.point() + ":" + it.review().orElseThrow()))
                .toList();
    }
}
