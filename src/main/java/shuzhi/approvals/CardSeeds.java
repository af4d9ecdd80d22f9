package shuzhi.approvals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Random;
import java.util.Set;
import shuzhi.approvals.card.Command;
import shuzhi.approvals.card.Rules;
import shuzhi.approvals.scoring.Rule;
import shuzhi.business.Agenda;
import shuzhi.calendar.WorkingDays;
import shuzhi.ledger.Context;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;
import shuzhi.org.Role;

/// Supervision in the seeded year (示例监察): the timers raise the cards by themselves; here the bodies answer and the
/// supervisor reviews, most in time, some late, some not at all.
final class CardSeeds {
    private static final Actor SUPERVISOR = new Actor(
            "329900-government-supervisor",
            "329900-government-supervisor",
            "11329900MB9000015K",
            "329900000000",
            Set.of(Role.SUPERVISOR));

    private final Agenda agenda;
    private final WorkingDays days;

    CardSeeds(Agenda agenda, WorkingDays days) {
        this.agenda = agenda;
        this.days = days;
    }

    /// The scoring rule of the city, adopted on a day, and a stricter draft that nobody has adopted: it can be
    /// replayed.
    void rule(LocalDate day) {
        scoring(day, 10, new shuzhi.approvals.scoring.Command.Draft(Rule.FIRST));
        scoring(day, 50, new shuzhi.approvals.scoring.Command.Adopt(1, day, "首次采用，分值依公开的测评方法"));
        scoring(day, 90, new shuzhi.approvals.scoring.Command.Draft(stricter(Rule.FIRST)));
    }

    private static Rule stricter(Rule it) {
        return new Rule(
                it.base(),
                it.prewarnings(),
                it.prewarningPoints(),
                it.yellowPoints(),
                it.redPoints(),
                it.per(),
                it.earlyShare(),
                0,
                it.cutShare(),
                it.cutPoints(),
                it.cutStep(),
                it.cutStepPoints(),
                2,
                20,
                it.rankedFrom(),
                "YULIN");
    }

    private void scoring(LocalDate day, int minutes, shuzhi.approvals.scoring.Command command) {
        agenda.plan(at(day, minutes), Request.of("scoring", Rule.FILE, command, SUPERVISOR));
    }

    /// What follows when a dossier is decided later than it was promised: nothing happens when no card was raised.
    void late(String dossier, Instant accepted, int promised, Instant decided, Actor officer) {
        var due =
                days.add(LocalDate.ofInstant(accepted, Context.ZONE), promised).day();
        if (LocalDate.ofInstant(decided, Context.ZONE).isAfter(due)) follow(dossier, due, officer);
    }

    /// The answer and the review of a card that stands from the working day after `due`.
    void follow(String dossier, LocalDate due, Actor officer) {
        var random = new Random(dossier.hashCode());
        if (random.nextInt(100) < 6) return;
        boolean late = random.nextInt(100) < 10;
        var answered = days.add(due, late ? 6 : 2 + random.nextInt(2)).day();
        card(
                answered,
                30 + random.nextInt(300),
                dossier,
                new Command.Answer("当日同类办件集中，经办岗位未能按期办结", "增设一名经办人，并每日清点将到期办件"),
                officer);
        var reviewed = days.add(answered, 1 + random.nextInt(3)).day();
        var review = random.nextInt(100) < 15
                ? new Command.StrikeOff("经查，当日政务外网中断，属不可归责于承办机关的情形")
                : new Command.Uphold("情况属实，整改措施可行");
        card(reviewed, 60 + random.nextInt(300), dossier, review, SUPERVISOR);
    }

    private void card(LocalDate day, int minutes, String dossier, Command command, Actor actor) {
        agenda.plan(at(day, minutes), Request.of("card", Rules.file(dossier), command, actor));
    }

    private static Instant at(LocalDate day, int minutes) {
        return day.atTime(LocalTime.of(9, 5))
                .plusMinutes(minutes)
                .atZone(Context.ZONE)
                .toInstant();
    }
}
