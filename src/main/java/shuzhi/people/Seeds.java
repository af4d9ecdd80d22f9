package shuzhi.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import shuzhi.business.Agenda;
import shuzhi.calendar.WorkingDays;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.Context;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.people.council.Command;
import shuzhi.people.council.Forum;
import shuzhi.people.council.Stance;
import shuzhi.people.council.Subject;

/// A believable year of the leadership of the invented approval bureau (示例数据): an executive meeting in most months, and
/// dissent in some.
public final class Seeds implements shuzhi.business.Seeds {
    private static final String PLACE = "329900000000";
    private static final String BUREAU = "11329900MB9000023E";
    private static final Actor HEAD = officer("329900-approval-head", Role.HEAD);
    private static final Actor REVIEWER = officer("329900-approval-reviewer", Role.REVIEWER);
    private static final List<String> SEATS = List.of("局长席", "副局长一席", "副局长二席", "纪检组长席", "总工程师席");
    private static final List<String> MATTERS = List.of(
            "年度政务服务改革要点",
            "大厅设备更新采购",
            "系统扩容项目立项",
            "企业开办提速措施",
            "数据机房改造",
            "年中预算调整",
            "一件事联办清单",
            "档案数字化项目",
            "窗口延时服务办法",
            "年末资金安排",
            "证照免提交清单",
            "下年度重点项目");

    private static Actor officer(String post, Role role) {
        return new Actor(post, post, BUREAU, PLACE, Set.of(role));
    }

    @Override
    public void during(Agenda agenda, Stretch stretch) {
        var year = new Year(agenda, stretch.days());
        if (stretch.from().getDayOfMonth() != 1) return;
        for (var month = stretch.from();
                !month.plusMonths(1).minusDays(1).isAfter(stretch.until());
                month = month.plusMonths(1)) year.executive(month);
    }

    /// One stretch that is being planned.
    private record Year(Agenda agenda, WorkingDays days) {
        private static final int SLOT = 30;

        /// @param slot half hours after a quarter past eight
        private static Instant at(LocalDate day, int slot) {
            return day.atTime(LocalTime.of(8, 15).plusMinutes((long) SLOT * slot))
                    .atZone(Context.ZONE)
                    .toInstant();
        }

        private LocalDate working(LocalDate day, int later) {
            return days.add(day, later).day();
        }

        /// One matter a month; a vice head differs in March, one reserves an opinion in August, nobody else.
        void executive(LocalDate month) {
            var file = "seed-council-" + month.getYear() + "-" + month.getMonthValue();
            int index = (month.getMonthValue() - 1) % MATTERS.size();
            var called = working(month, 3);
            var day = working(called, 3);
            var subject = Subject.values()[new int[] {0, 3, 2}[index % 3]];
            plan(at(called, 1), file, new Command.Call(Forum.EXECUTIVE, day, SEATS), HEAD);
            plan(
                    at(called, 3),
                    file,
                    new Command.Table(
                            MATTERS.get(index),
                            subject,
                            subject == Subject.POLICY
                                    ? Optional.of("合审〔%d〕%d号".formatted(month.getYear(), index + 1))
                                    : Optional.empty()),
                    REVIEWER);
            plan(
                    at(working(called, 1), 1),
                    file,
                    new Command.SendMaterials(List.of(new Attachment("会议材料.pdf", ""))),
                    REVIEWER);
            boolean whole = index % 4 != 1;
            var present = whole ? SEATS : SEATS.subList(0, SEATS.size() - 1);
            plan(at(day, 1), file, new Command.Open(present, SEATS.getFirst(), whole ? "" : "总工程师席：公务外出"), REVIEWER);
            int slot = 2;
            for (var seat : present.reversed()) {
                var stance = seat.equals(SEATS.get(1)) && index == 2
                        ? Stance.AGAINST
                        : seat.equals(SEATS.get(2)) && index == 7 ? Stance.RESERVED : Stance.FOR;
                plan(at(day, slot++), file, new Command.Speak(1, seat, stance, words(stance)), REVIEWER);
            }
            plan(at(day, slot + 1), file, new Command.Decide(1, true, Optional.empty()), HEAD);
            plan(
                    at(working(day, 1), 3),
                    file,
                    new Command.Seal(List.of(new Attachment("签字纪要.pdf", ""))),
                    HEAD);
        }

        private static String words(Stance stance) {
            return switch (stance) {
                case FOR -> "同意";
                case AGAINST -> "建议先试点再扩大";
                case RESERVED -> "资金来源需再核实";
            };
        }

        private void plan(Instant at, String file, Command command, Actor actor) {
            agenda.plan(at, Request.of("council", file, command, actor));
        }
    }
}
