package shuzhi.approvals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import shuzhi.approvals.card.Colour;
import shuzhi.approvals.card.Command;
import shuzhi.approvals.card.Profile;
import shuzhi.approvals.card.Slip;
import shuzhi.approvals.card.Trigger;
import shuzhi.approvals.dossier.Act;
import shuzhi.approvals.dossier.Status;
import shuzhi.approvals.scoring.Rule;
import shuzhi.business.Ground;
import shuzhi.business.Reaction;
import shuzhi.business.Timer;
import shuzhi.calendar.WorkingDays;
import shuzhi.ledger.Context;
import shuzhi.ledger.Entry;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;

/// Watches the clocks of all dossiers (电子监察), rules: which colour each deserves today, and the cards
/// that follow by themselves.
final class Watch {
    /// No promise warns earlier than so many working days before it ends.
    private static final int HORIZON = 15;

    private final Ground ground;
    private final CardViews views;

    Watch(Ground ground) {
        this.ground = ground;
        this.views = new CardViews(ground.query());
    }

    List<Timer> timers() {
        return List.of(
                new Timer("card-raise", this::slips),
                new Timer("card-opinion", this::lateOpinions),
                new Timer("card-turn", this::lateTurns),
                new Timer("card-lapse", this::over));
    }

    List<Reaction> reactions() {
        return List.of(new Reaction("card-silence", Watch::silence));
    }

    /// The standard of the scoring rule in force on a day.
    Profile profile(LocalDate day) {
        return Profile.named(ground.state(shuzhi.approvals.scoring.Rules.SCORING, Rule.FILE)
                .inForce(day)
                .profile());
    }

    /// The colour of a dossier on a day. A clock that is stopped warns of nothing.
    static Colour of(Views.Dossier it, Profile profile, LocalDate today, WorkingDays days) {
        if (it.status() == Status.RECEIVED || it.status() == Status.COMPLETED) {
            if (today.isAfter(it.answerBy())) return Colour.RED;
            return days.count(today, it.answerBy()) <= 1 ? Colour.PREWARNING : Colour.NORMAL;
        }
        if (it.status() != Status.ACCEPTED || it.due().isEmpty()) return Colour.NORMAL;
        if (it.deemed()) return Colour.RED;
        return Slip.colour(profile, Slip.reading(it.promised(), it.due().get(), it.statutoryDue(), today, days));
    }

    private List<Request> slips(Instant now) {
        var today = LocalDate.ofInstant(now, Context.ZONE);
        var days = ground.calendars().asKnownOn(today);
        var profile = profile(today);
        return views.watched(days.add(today, HORIZON).day()).stream()
                .filter(it -> isHigher(it, profile, today, days))
                .map(it -> Request.of(
                                "card",
                                shuzhi.approvals.card.Rules.file(it.file()),
                                new Command.Raise(it.file()),
                                Actor.SYSTEM)
                        .withId("card-raise:" + it.file() + ":" + today))
                .toList();
    }

    private List<Request> lateOpinions(Instant now) {
        return views.lateOpinions(LocalDate.ofInstant(now, Context.ZONE)).stream()
                .map(it -> new Command.RaiseOpinion(it.file(), it.body()))
                .map(it -> Request.of("card", it.file(), it, Actor.SYSTEM).withId("card-opinion:" + it.file()))
                .toList();
    }

    private List<Request> lateTurns(Instant now) {
        return views.lateTurns(LocalDate.ofInstant(now, Context.ZONE)).stream()
                .map(it -> new Command.RaiseTurn(it.file(), it.body()))
                .map(it -> Request.of("card", it.file(), it, Actor.SYSTEM).withId("card-turn:" + it.file()))
                .toList();
    }

    private static boolean isHigher(CardViews.Watched it, Profile profile, LocalDate today, WorkingDays days) {
        var colour = Slip.colour(profile, Slip.reading(it.promised(), it.due(), it.statutoryDue(), today, days));
        return colour.compareTo(it.colour().orElse(Colour.NORMAL)) > 0;
    }

    private List<Request> over(Instant now) {
        return views.overWarnings().stream()
                .map(file -> Request.of("card", file, new Command.Lapse(), Actor.SYSTEM)
                        .withId("card-lapse:" + file))
                .toList();
    }

    /// Acceptance by silence is a hard violation of the agency (rule A-15): red at once.
    private static List<Request> silence(Entry entry) {
        if (!(entry.act() instanceof Act.Accepted it) || !it.deemed()) return List.of();
        return List.of(Request.of(
                "card",
                shuzhi.approvals.card.Rules.file(entry.file()),
                new Command.Issue(entry.file(), Trigger.ACCEPTED_BY_SILENCE, "五个工作日内未告知补正，依法视为受理"),
                Actor.SYSTEM));
    }
}
