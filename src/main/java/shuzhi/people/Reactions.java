package shuzhi.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import shuzhi.business.Ground;
import shuzhi.business.Timer;
import shuzhi.law.Law;
import shuzhi.ledger.Context;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;
import shuzhi.people.selection.Occasion;

/// What time brings to selections, study and rectifications (到期提醒), rules F-14, F-15, F-19 and F-20: once a day it is
/// looked what is due, and said once.
final class Reactions {
    /// No term, and so nothing that may be due, is longer.
    private static final int YEARS = 7;

    private final Ground ground;
    private final Views views;
    private final AtomicReference<LocalDate> looked = new AtomicReference<>(LocalDate.MIN);

    private Reactions(Ground ground) {
        this.ground = ground;
        this.views = new Views(ground.query());
    }

    static List<Timer> timers(Ground ground) {
        return List.of(new Timer("people-reminders", new Reactions(ground)::reminders));
    }

    private List<Request> reminders(Instant now) {
        var today = LocalDate.ofInstant(now, Context.ZONE);
        if (looked.getAndSet(today).equals(today)) return List.of();
        int notice = Law.STANDARD.limit("people-notice", today).value();
        return Stream.of(selections(today, notice), studies(today, notice), rectifications(today))
                .flatMap(List::stream)
                .toList();
    }

    private List<Request> selections(LocalDate today, int notice) {
        var requests = new ArrayList<Request>();
        for (var file : views.since("selection", today.minusYears(YEARS))) {
            var state = ground.state(shuzhi.people.selection.Rules.SELECTION, file);
            for (var occasion : Occasion.values())
                state.due(occasion)
                        .filter(day ->
                                today.isAfter(occasion == Occasion.PUBLICITY_OVER ? day : day.minusDays(notice + 1L)))
                        .filter(day -> !day.equals(state.term().reminded().get(occasion)))
                        .ifPresent(day -> requests.add(
                                remind("selection", file, new shuzhi.people.selection.Command.Remind(occasion), day)));
        }
        return requests;
    }

    private List<Request> studies(LocalDate today, int notice) {
        var requests = new ArrayList<Request>();
        for (var file : views.since("study", today.minusYears(1).withDayOfYear(1))) {
            var state = ground.state(shuzhi.people.study.Rules.STUDY, file);
            for (var occasion : shuzhi.people.study.Occasion.values())
                state.due(occasion, today, notice)
                        .filter(day -> !day.equals(state.reminded().get(occasion)))
                        .ifPresent(day -> requests.add(
                                remind("study", file, new shuzhi.people.study.Command.Remind(occasion), day)));
        }
        return requests;
    }

    private List<Request> rectifications(LocalDate today) {
        int notice = Law.STANDARD.limit("rectification-notice", today).value();
        var requests = new ArrayList<Request>();
        for (var file : views.since("lifemeeting", today.minusYears(YEARS)))
            for (var it : ground.state(shuzhi.people.lifemeeting.Rules.LIFE_MEETING, file)
                    .rectifications())
                it.occasion(today, notice)
                        .ifPresent(occasion -> requests.add(remind(
                                "lifemeeting",
                                file,
                                new shuzhi.people.lifemeeting.Command.Remind(it.number()),
                                occasion + " " + it.number())));
        return requests;
    }

    private static Request remind(String thing, String file, Object command, Object about) {
        return Request.of(thing, file, command, Actor.SYSTEM).withId("remind:" + file + ":" + command + ":" + about);
    }
}
