package shuzhi.approvals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import shuzhi.approvals.dossier.Act;
import shuzhi.approvals.dossier.Channel;
import shuzhi.approvals.dossier.Command;
import shuzhi.approvals.dossier.Outcome;
import shuzhi.approvals.journey.Chain;
import shuzhi.business.Ground;
import shuzhi.business.Reaction;
import shuzhi.business.Timer;
import shuzhi.ledger.Context;
import shuzhi.ledger.Entry;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;

/// What approvals do by themselves when something has happened, or when time has passed.
final class Reactions {
    private final Ground ground;
    private final Views views;
    private final Licences licences;

    private Reactions(Ground ground) {
        this.ground = ground;
        this.licences = new Licences(ground);
        this.views = new Views(ground.query());
    }

    static List<Reaction> all(Ground ground) {
        var it = new Reactions(ground);
        var all = new ArrayList<>(List.of(
                new Reaction("barred", it::bar),
                new Reaction("journey-steps", it::nextSteps),
                new Reaction("journey-settle", it::settle),
                new Reaction("licence-issue", it::issue),
                new Reaction("licence-reissue", it::reissue),
                Reaction.ofOwnIds("batch-to-dossiers", new Batches(ground)::requests)));
        all.addAll(new Watch(ground).reactions());
        all.addAll(new Messages(ground).reactions());
        return all;
    }

    static List<Timer> timers(Ground ground) {
        var it = new Reactions(ground);
        var all = new ArrayList<>(List.of(
                new Timer("deem-accepted", it::silence),
                new Timer("pause-over", it::pausesOver),
                new Timer("licence-run-out", it::runOut),
                new Timer("calendar-changed", it::recalculate),
                new Timer("passed-on", it::passOn)));
        all.addAll(new Watch(ground).timers());
        all.addAll(new Messages(ground).timers());
        return all;
    }

    /// Looks an applicant up among those who may not apply for this again (rule A-23): by the code of an
    /// organisation, or the number of a person's document, both only within the sealed parts. Nothing about a
    /// person is kept elsewhere.
    private List<Request> bar(Entry entry) {
        if (!(entry.act() instanceof Act.Submitted submitted)) return List.of();
        var code = submitted.applicant().code().strip();
        if (code.isEmpty()) return List.of();
        return views.bars(submitted.item(), submitted.on()).stream()
                .filter(it -> applicant(it.dossier()).filter(code::equals).isPresent())
                .limit(1)
                .map(it -> Request.of(
                        "dossier",
                        entry.file(),
                        new Command.Bar(it.until(), it.because(), shuzhi.approvals.dossier.Ground.valueOf(it.ground())),
                        Actor.SYSTEM))
                .toList();
    }

    private Optional<String> applicant(String dossier) {
        return ground.acts(dossier).stream()
                .map(Entry::act)
                .filter(Act.Submitted.class::isInstance)
                .map(it -> ((Act.Submitted) it).applicant().code().strip())
                .findFirst();
    }

    /// Submits the steps of a journey whose turn has come: the first when it begins, the others when those
    /// before are granted. The applicant asked for all of it at once and is asked for nothing twice.
    private List<Request> nextSteps(Entry entry) {
        return switch (entry.act()) {
            case shuzhi.approvals.journey.Act.Begun begun -> ready(entry.file(), begun, -1);
            case Act.Decided it
            when it.outcome() == Outcome.GRANTED && step(entry.file()) >= 0 -> {
                var journey = journey(entry.file());
                var first = ground.acts(journey).stream().findFirst();
                yield first.isPresent() && first.get().act() instanceof shuzhi.approvals.journey.Act.Begun begun
                        ? ready(journey, begun, step(entry.file()))
                        : List.of();
            }
            default -> List.of();
        };
    }

    private List<Request> ready(String journey, shuzhi.approvals.journey.Act.Begun begun, int done) {
        var requests = new ArrayList<Request>();
        var steps = begun.definition().steps();
        for (int i = 0; i < steps.size(); i++) {
            var before = steps.get(i).after();
            boolean turn = done < 0 ? before.isEmpty() : before.contains(done) && allGranted(journey, before);
            if (turn && !steps.get(i).apart()) requests.add(submit(journey, i, steps.get(i), begun));
        }
        return requests;
    }

    private boolean allGranted(String journey, List<Integer> steps) {
        return steps.stream()
                .allMatch(it -> ground.state(
                                shuzhi.approvals.dossier.Rules.DOSSIER,
                                shuzhi.approvals.journey.Rules.dossier(journey, it))
                        .decidedOn()
                        .isPresent());
    }

    /// A step gets those fields and papers of the one form that its item asks for.
    private Request submit(String journey, int number, Chain.Step step, shuzhi.approvals.journey.Act.Begun begun) {
        var item = ground.state(shuzhi.approvals.item.Rules.ITEM, step.item()).current();
        var form = new HashMap<String, String>();
        item.ifPresent(it -> it.form().forEach(field -> {
            var value = begun.form().get(field.id());
            if (value != null) form.put(field.id(), value);
        }));
        var papers = begun.materials().stream()
                .filter(paper -> item.stream()
                        .flatMap(it -> it.materials().stream())
                        .anyMatch(material -> material.id().equals(paper.id())))
                .toList();
        return Request.of(
                "dossier",
                shuzhi.approvals.journey.Rules.dossier(journey, number),
                new Command.Submit(step.item(), begun.place(), Channel.ONLINE, begun.applicant(), form, papers),
                Actor.applicant(begun.person()));
    }

    /// Whether a journey is finished is looked at whenever one of its dossiers is decided or ended.
    private List<Request> settle(Entry entry) {
        boolean ends = entry.act() instanceof Act.Decided
                || entry.act() instanceof Act.Ended
                || entry.act() instanceof Act.NotAccepted;
        if (!ends || step(entry.file()) < 0) return List.of();
        var journey = journey(entry.file());
        return List.of(
                Request.of("journey", journey, new shuzhi.approvals.journey.Command.Settle(journey), Actor.SYSTEM));
    }

    /// The step that a dossier is of its journey; -1 for one that stands alone.
    private static int step(String file) {
        int dash = file.lastIndexOf('-');
        var rest = file.substring(dash + 1);
        return dash > 0 && rest.matches("[0-9]{1,3}") ? Integer.parseInt(rest) : -1;
    }

    private static String journey(String file) {
        return file.substring(0, file.lastIndexOf('-'));
    }

    private List<Request> issue(Entry entry) {
        if (entry.act() instanceof shuzhi.approvals.item.Act) licences.changed(entry.file());
        if (!(entry.act() instanceof Act.Decided it) || it.outcome() != Outcome.GRANTED) return List.of();
        return licences.issue(entry, it).stream().toList();
    }

    private List<Request> reissue(Entry entry) {
        boolean changed = entry.act() instanceof shuzhi.approvals.licence.Act.Renewed
                || entry.act() instanceof shuzhi.approvals.licence.Act.Changed;
        return changed ? new Licences(ground).reissue(entry).stream().toList() : List.of();
    }

    /// A licence whose last day has passed is renewed by law, if that was asked for in time and nobody decided
    /// (art. 50(2)); otherwise it has expired.
    private List<Request> runOut(Instant now) {
        return views.runOut(today(now)).stream()
                .map(it -> {
                    var command = it.renewalInTime()
                            ? new shuzhi.approvals.licence.Command.DeemRenewed()
                            : new shuzhi.approvals.licence.Command.Expire();
                    return Request.of("licence", it.file(), command, Actor.SYSTEM)
                            .withId("run-out:" + it.file() + ":" + it.until().orElseThrow());
                })
                .toList();
    }

    private List<Request> silence(Instant now) {
        return views.silent(today(now)).stream()
                .map(file -> Request.of("dossier", file, new Command.DeemAccept(), Actor.SYSTEM)
                        .withId("deem-accepted:" + file))
                .toList();
    }

    private List<Request> pausesOver(Instant now) {
        return views.pausesOver(today(now)).stream()
                .map(file -> Request.of("dossier", file, new Command.Resume(), Actor.SYSTEM)
                        .withId("pause-over:" + file + ":" + today(now)))
                .toList();
    }

    /// When a holiday notice has become known today, every running clock is looked at again (rule A-07).
    private List<Request> recalculate(Instant now) {
        var today = today(now);
        var news = ground.calendars().notices().stream()
                .filter(it -> it.knownFrom().equals(today))
                .findFirst();
        if (news.isEmpty()) return List.of();
        return views.running(today).stream()
                .map(file -> Request.of(
                                "dossier",
                                file,
                                new Command.Recalculate(news.get().number()),
                                Actor.SYSTEM)
                        .withId("calendar:" + news.get().number() + ":" + file))
                .toList();
    }

    /// What an ended body has not done comes to its successor on the day after its last, as acts of the ledger
    /// (rule A-75).
    private List<Request> passOn(Instant now) {
        var today = today(now);
        var ended = ground.org()
                .bodies()
                .filter(it -> it.successor().isPresent()
                        && it.validTo().filter(today::isAfter).isPresent())
                .map(it -> it.code())
                .toList();
        return new PartViews(ground.query())
                .orphans(ended).stream()
                        .map(it -> Request.of("dossier", it.file(), new Command.PassOn(it.body()), Actor.SYSTEM)
                                .withId("passed-on:" + it.file() + ":" + it.body()))
                        .toList();
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, Context.ZONE);
    }
}
