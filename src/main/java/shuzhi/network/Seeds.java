package shuzhi.network;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import shuzhi.business.Agenda;
import shuzhi.ledger.Context;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;
import shuzhi.org.Body;
import shuzhi.org.Role;

/// A believable stretch of the network (示例数据): a body that is set up and merged, posts, absences, audits. All of it
/// is plainly invented.
final class Seeds implements shuzhi.business.Seeds {
    static final String DATA_CENTRE = "11329900MB9009992N";
    private static final String APPROVAL = "11329900MB9000023E";
    private static final String CITY = "329900000000";

    @Override
    public void before(Agenda agenda, Stretch stretch) {
        var day = stretch.from().minusDays(3);
        var centre = new shuzhi.network.body.Command.Establish(
                DATA_CENTRE,
                "数州市示例数据中心",
                "Shuzhou Sample Data Centre",
                CITY,
                Body.Kind.SERVICE_CENTRE,
                day.plusDays(1));
        ask(agenda, day, 0, "body", centre.file(), centre, system());
        var post = new shuzhi.network.post.Command.Establish(
                "329900-data-window", "窗口受理", "Window clerk", DATA_CENTRE, CITY, List.of(Role.WINDOW), day.plusDays(1));
        ask(agenda, day, 60, "post", post.file(), post, system());
        var merge = new shuzhi.network.body.Command.Merge(
                DATA_CENTRE, APPROVAL, stretch.from().plusDays(180));
        ask(agenda, stretch.from(), 0, "body", merge.file(), merge, system());
    }

    @Override
    public void during(Agenda agenda, Stretch stretch) {
        var days = stretch.workingDays();
        for (int i = 2; i < days.size(); i += 20) {
            var day = days.get(i);
            var last = stretch.days().add(day, 3).day();
            var absence = new shuzhi.network.delegation.Command.Delegate(
                    "329900-market-approver", "329900-market-reviewer", day, last, "外出培训");
            ask(agenda, day, 5, "delegation", "seeddelegation" + day, absence, officer("329900-market-head"));
        }
        for (var day : days)
            if (day.getDayOfMonth() <= 3 && day.getMonthValue() % 3 == 1 && days.indexOf(day) > 0)
                ask(
                        agenda,
                        day,
                        30,
                        "audit",
                        "seedaudit" + day,
                        new shuzhi.network.audit.Command.Note(
                                day.minusMonths(3).withDayOfMonth(1), day.minusDays(1), true, "日志完整，未见越权"),
                        administrator("329900-approval-auditor", Role.AUDITOR));
    }

    private static void ask(
            Agenda agenda, LocalDate day, int minutes, String thing, String file, Object command, Actor actor) {
        var at = day.atTime(LocalTime.of(9, 0))
                .plusMinutes(minutes)
                .atZone(Context.ZONE)
                .toInstant();
        agenda.plan(at, Request.of(thing, file, command, actor));
    }

    private static Actor system() {
        return administrator("329900-approval-system", Role.SYSTEM_ADMINISTRATOR);
    }

    private static Actor administrator(String post, Role role) {
        return new Actor(post, post, APPROVAL, CITY, Set.of(role));
    }

    private static Actor officer(String code) {
        var post = Shipped.ORG.post(code).orElseThrow();
        return new Actor(code, code, post.body(), post.place(), post.roles());
    }
}
