package shuzhi.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import shuzhi.business.Agenda;
import shuzhi.calendar.WorkingDays;
import shuzhi.ledger.Context;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.people.selection.Command;
import shuzhi.people.selection.Kind;
import shuzhi.people.selection.Voting;

/// Three invented selections of a year (示例数据): two by recommendation, one of them with an objection that was checked,
/// and
/// an open one. Nobody in them exists.
public final class Seeds implements shuzhi.business.Seeds {
    private static final String BODY = "11329900MB9000154A";
    private static final Actor OFFICER = actor("329900-organisation-reviewer", Role.REVIEWER);
    private static final Actor HEAD = actor("329900-organisation-head", Role.HEAD);

    private static Actor actor(String post, Role role) {
        return new Actor(post, post, BODY, "329900000000", Set.of(role));
    }

    @Override
    public void during(Agenda agenda, Stretch stretch) {
        if (stretch.from().getDayOfYear() != 1 || stretch.until().getDayOfYear() < 300) return;
        var year = stretch.from().getYear();
        new One(agenda, stretch.days(), "seed-selection-" + year + "-1").seed(LocalDate.of(year, 2, 17), false, false);
        new One(agenda, stretch.days(), "seed-selection-" + year + "-2").seed(LocalDate.of(year, 5, 12), false, true);
        new One(agenda, stretch.days(), "seed-selection-" + year + "-3").seed(LocalDate.of(year, 8, 11), true, false);
    }

    /// One selection that is being planned.
    private record One(Agenda agenda, WorkingDays days, String file) {
        private void plan(LocalDate day, int hour, Object command, Actor actor) {
            Instant at = day.atTime(LocalTime.of(hour, 25)).atZone(Context.ZONE).toInstant();
            agenda.plan(at, Request.of("selection", file, command, actor));
        }

        void seed(LocalDate first, boolean open, boolean objected) {
            var kind = open ? Kind.OPEN : Kind.ORDINARY;
            plan(first, 9, new Command.Propose(kind, "示例处室副职", "处室空缺，工作需要", true), OFFICER);
            var found = days.add(first, open ? 20 : 5).day();
            if (open) {
                plan(first, 11, new Command.Announce("示例公告1号"), OFFICER);
                plan(days.add(first, 10).day(), 9, new Command.CloseEntries(23, 18), OFFICER);
                plan(found, 9, new Command.Examine(found, "示例人选", 17, "示例考试报告1号"), OFFICER);
            } else plan(found, 9, new Command.Recommend(found, "示例人选", 36, 14, "示例推荐报告1号"), OFFICER);
            var inspected = days.add(found, 8).day();
            plan(
                    inspected,
                    9,
                    new Command.Inspect(found, inspected, "示例考察报告1号", "示例档审1号", "示例核查1号", "示例纪检意见1号", "示例信访核查1号", true),
                    OFFICER);
            var discussed = days.add(inspected, 3).day();
            plan(discussed, 9, new Command.Discuss(9, 8, 7, 0, 1, Voting.BALLOT, "示例会议记录1号"), HEAD);
            plan(discussed, 11, new Command.Publicise("示例公示1号"), HEAD);
            if (objected) {
                plan(days.add(discussed, 2).day(), 9, new Command.TakeObjection("反映任职资格不符"), OFFICER);
                plan(days.add(discussed, 4).day(), 9, new Command.AnswerObjection(false, "经核查，任职资格符合规定"), HEAD);
            }
            plan(days.add(discussed, 6).day(), 9, new Command.Appoint("示例任免通知1号"), HEAD);
        }
    }
}
