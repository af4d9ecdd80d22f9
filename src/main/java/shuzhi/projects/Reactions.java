package shuzhi.projects;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuzhi.approvals.dossier.Outcome;
import shuzhi.business.Ground;
import shuzhi.business.Reaction;
import shuzhi.business.Timer;
import shuzhi.calendar.WorkingDays;
import shuzhi.ledger.Context;
import shuzhi.ledger.Entry;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;
import shuzhi.projects.project.Command;
import shuzhi.projects.project.Grant;
import shuzhi.projects.project.Rules;
import shuzhi.projects.project.Stage;
import shuzhi.projects.project.Terms;

/// What projects do by themselves (联动): a permit or an approval that is granted begins the time to start;
/// time warns, and time lets it lapse (rule E-02).
final class Reactions {
    /// Items whose grant begins a time to start, by the end of their code (事项编码).
    private static final Map<String, Grant> ITEMS =
            Map.of("000117003000", Grant.PERMIT, "000104002000", Grant.APPROVAL);

    private static final int CODE_END = 12;

    private final Ground ground;
    private final Views views;

    private Reactions(Ground ground) {
        this.ground = ground;
        this.views = new Views(ground.query());
    }

    static List<Reaction> all(Ground ground) {
        return List.of(new Reaction("dossier-to-project", new Reactions(ground)::granted));
    }

    static List<Timer> timers(Ground ground) {
        return List.of(new Timer("project-terms", new Reactions(ground)::terms));
    }

    private List<Request> granted(Entry entry) {
        if (!(entry.act() instanceof shuzhi.approvals.dossier.Act.Decided it) || it.outcome() != Outcome.GRANTED)
            return List.of();
        var grant = ITEMS.get(it.item().substring(Math.max(0, it.item().length() - CODE_END)));
        var link = views.link(entry.file());
        if (grant == null || link.isEmpty()) return List.of();
        var code = link.get().code();
        var stage = ground.state(Rules.PROJECT, code).stage();
        if (stage != Stage.RESERVE && stage != Stage.PREPARATION) return List.of();
        return List.of(Request.of(
                "project",
                code,
                new Command.RecordGrant(grant, Optional.of(entry.file()), it.on(), List.of()),
                Actor.SYSTEM));
    }

    private List<Request> terms(Instant now) {
        var today = LocalDate.ofInstant(now, Context.ZONE);
        var days = ground.calendars().asKnownOn(today);
        var requests = new ArrayList<Request>();
        for (var it : views.running("")) {
            it.permit()
                    .ifPresent(by -> requests.addAll(due(it.file(), Grant.PERMIT, by, it.permitWarned(), days, today)));
            it.approval()
                    .ifPresent(by ->
                            requests.addAll(due(it.file(), Grant.APPROVAL, by, it.approvalWarned(), days, today)));
            int before =
                    shuzhi.law.Law.STANDARD.limit("stop-report-warning", today).value();
            it.report()
                    .filter(by -> !it.reportWarned() && !today.isBefore(by.minusDays(before)))
                    .ifPresent(by -> requests.add(of(it.file(), new Command.WarnStop(), "stop:" + by)));
        }
        return requests;
    }

    private static List<Request> due(
            String file, Grant grant, LocalDate by, boolean warned, WorkingDays days, LocalDate today) {
        if (today.isAfter(by)) return List.of(of(file, new Command.Lapse(grant), "lapse:" + grant + ":" + by));
        if (warned || today.isBefore(Terms.warnFrom(grant, by, days, today))) return List.of();
        return List.of(of(file, new Command.WarnStart(grant), "warn:" + grant + ":" + by));
    }

    private static Request of(String file, Command command, String id) {
        return Request.of("project", file, command, Actor.SYSTEM).withId("project-" + id + ":" + file);
    }
}
