package shuzhi.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shuzhi.business.Ground;
import shuzhi.business.Reaction;
import shuzhi.business.Timer;
import shuzhi.conduct.inspection.Route;
import shuzhi.ledger.Context;
import shuzhi.ledger.Entry;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;
import shuzhi.supervision.meeting.State;
import shuzhi.supervision.task.Colour;
import shuzhi.supervision.task.Command;
import shuzhi.supervision.task.Source;
import shuzhi.supervision.task.Urgency;

/// What supervision does by itself (联动): decisions, sentences and measures become tasks; what is due is urged; what is
/// overdue gets its card.
final class Reactions {
    private final Ground ground;
    private final Views views;

    private Reactions(Ground ground) {
        this.ground = ground;
        this.views = new Views(ground.query());
    }

    static List<Reaction> all() {
        return List.of(
                new Reaction("minutes-to-tasks", Reactions::minutes),
                new Reaction("document-to-task", Reactions::sentence),
                new Reaction("plan-to-task", Reactions::measure),
                new Reaction("project-to-task", Reactions::problem),
                new Reaction("analysis-to-task", Reactions::countermeasure),
                new Reaction("inspection-to-task", Reactions::findings));
    }

    static List<Timer> timers(Ground ground) {
        var it = new Reactions(ground);
        return List.of(new Timer("task-urge", it::urge), new Timer("task-card", it::cards));
    }

    /// Rule E-18: each decision with an owner and a day becomes a task; the others stay flagged in the minutes.
    private static List<Request> minutes(Entry entry) {
        var requests = new ArrayList<Request>();
        if (entry.act() instanceof shuzhi.supervision.meeting.Act.Approved it)
            for (int i = 0; i < it.lines().size(); i++)
                requests.addAll(line(entry, it.lines().get(i), i + 1, it.minutes(), it.body(), it.place()));
        if (entry.act() instanceof shuzhi.supervision.meeting.Act.LineCompleted it)
            requests.addAll(line(entry, it.completed(), it.line(), it.minutes(), it.body(), it.place()));
        return requests;
    }

    private static List<Request> line(
            Entry entry,
            shuzhi.supervision.meeting.Command.Line line,
            int number,
            String minutes,
            String body,
            String place) {
        if (!State.complete(line)) return List.of();
        return List.of(task(
                entry,
                number,
                new Command.Assign(
                        body,
                        place,
                        Source.MEETING,
                        minutes,
                        line.sentence(),
                        line.sentence(),
                        line.lead().orElseThrow(),
                        List.of(),
                        Urgency.MINUTES,
                        line.due(),
                        line.measure())));
    }

    /// The task that the n-th matter of a file becomes.
    private static Request task(Entry entry, int number, Command.Assign command) {
        return Request.of("task", entry.file() + "-" + number, command, Actor.SYSTEM);
    }

    private static List<Request> sentence(Entry entry) {
        if (!(entry.act() instanceof shuzhi.supervision.document.Act.SplitOff it)) return List.of();
        return List.of(task(
                entry,
                entry.number(),
                new Command.Assign(
                        it.body(),
                        it.place(),
                        Source.DOCUMENT,
                        it.number(),
                        it.sentence(),
                        it.what(),
                        it.lead(),
                        List.of(),
                        Urgency.ORDINARY,
                        Optional.of(it.due()),
                        it.measure())));
    }

    private static List<Request> measure(Entry entry) {
        if (!(entry.act() instanceof shuzhi.supervision.plan.Act.HandedOut it)) return List.of();
        return List.of(task(
                entry,
                entry.number(),
                new Command.Assign(
                        it.body(),
                        it.place(),
                        Source.PLAN,
                        it.number() + " " + it.code(),
                        it.sentence(),
                        it.what(),
                        it.lead(),
                        List.of(),
                        Urgency.ORDINARY,
                        Optional.of(it.due()),
                        it.measure())));
    }

    /// A problem of a major project is a task of its owner (rule E-04).
    private static List<Request> problem(Entry entry) {
        if (!(entry.act() instanceof shuzhi.projects.project.Act.ProblemRaised it)) return List.of();
        return List.of(task(
                entry,
                entry.number(),
                new Command.Assign(
                        it.body(),
                        it.place(),
                        Source.PROJECT,
                        it.code() + " " + it.problem(),
                        it.description(),
                        it.description(),
                        it.lead(),
                        List.of(),
                        Urgency.ORDINARY,
                        Optional.of(it.due()),
                        Optional.empty())));
    }

    /// A countermeasure that an analysis of the economy accepted is a task of the body that leads (rule D-18).
    private static List<Request> countermeasure(Entry entry) {
        if (!(entry.act() instanceof shuzhi.indicators.analysis.Act.Accepted it)) return List.of();
        return List.of(task(
                entry,
                entry.number(),
                new Command.Assign(
                        it.body(),
                        it.place(),
                        Source.ANALYSIS,
                        it.number(),
                        it.sentence(),
                        it.sentence(),
                        it.lead(),
                        List.of(),
                        Urgency.ORDINARY,
                        Optional.of(it.due()),
                        Optional.empty())));
    }

    /// What an inspection found and no hazard covers is a task of the body that puts it right (rule F-10).
    private static List<Request> findings(Entry entry) {
        if (!(entry.act() instanceof shuzhi.conduct.inspection.Act.Recorded it)) return List.of();
        var requests = new ArrayList<Request>();
        for (int i = 0; i < it.findings().size(); i++) {
            var finding = it.findings().get(i);
            if (finding.route() != Route.TASK) continue;
            requests.add(task(
                    entry,
                    i + 1,
                    new Command.Assign(
                            it.body(),
                            it.place(),
                            Source.INSPECTION,
                            it.number(),
                            finding.what(),
                            finding.what(),
                            finding.owner(),
                            List.of(),
                            Urgency.ORDINARY,
                            finding.due(),
                            Optional.empty())));
        }
        return requests;
    }

    /// Rule E-15: a working day before, on the day, every third working day after.
    private List<Request> urge(Instant now) {
        var today = LocalDate.ofInstant(now, Context.ZONE);
        var days = ground.calendars().asKnownOn(today);
        if (!days.isWorking(today)) return List.of();
        var next = days.add(today, 1).day();
        var requests = new ArrayList<Request>();
        for (var task : views.dueUntil(next, today)) {
            var due = task.due().orElseThrow();
            boolean day = !due.isBefore(today) ? !due.isAfter(next) : days.count(due, today) % 3 == 0;
            if (day)
                requests.add(Request.of("task", task.file(), new Command.Urge(), Actor.SYSTEM)
                        .withId("task-urge:" + task.file() + ":" + today));
        }
        return requests;
    }

    private List<Request> cards(Instant now) {
        var today = LocalDate.ofInstant(now, Context.ZONE);
        var days = ground.calendars().asKnownOn(today);
        var law = shuzhi.law.Law.STANDARD;
        int red = law.limit(Colour.RED.parameter(), today).value();
        int yellow = law.limit(Colour.YELLOW.parameter(), today).value();
        var requests = new ArrayList<Request>();
        for (var task : views.overdue(today)) {
            int overdue = days.count(task.due().orElseThrow(), today);
            var colour = overdue >= red ? Colour.RED : Colour.YELLOW;
            if (overdue < yellow || task.card().filter(colour::equals).isPresent()) continue;
            requests.add(Request.of("task", task.file(), new Command.ShowCard(colour), Actor.SYSTEM)
                    .withId("task-card:" + task.file() + ":" + task.due().orElseThrow() + ":" + colour));
        }
        return requests;
    }
}
