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
import shuzhi.people.appraisal.Group;
import shuzhi.people.council.Command;
import shuzhi.people.council.Forum;
import shuzhi.people.council.Stance;
import shuzhi.people.council.Subject;
import shuzhi.people.selection.Clearance;
import shuzhi.people.selection.Method;

/// A believable year of the leadership of the invented approval bureau (示例数据): an executive meeting every
/// month, a party group meeting on three appointments in eight, dissent in some and one secret ballot, study, a life
/// meeting and the
/// appraisal.
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

    private static final Set<Integer> APPOINTING = Set.of(2, 3, 4, 5, 6, 8, 9, 10);
    private static final List<String> TEAM = List.of("329900-approval-head", "329900-approval-reviewer");

    private static Actor officer(String post, Role role) {
        return new Actor(post, post, BUREAU, PLACE, Set.of(role));
    }

    @Override
    public void during(Agenda agenda, Stretch stretch) {
        var year = new Year(agenda, stretch.days());
        if (stretch.from().getDayOfMonth() != 1) return;
        for (var month = stretch.from();
                !month.plusMonths(1).minusDays(1).isAfter(stretch.until());
                month = month.plusMonths(1)) {
            year.executive(month);
            if (APPOINTING.contains(month.getMonthValue())) year.appointments(month);
        }
        boolean whole = stretch.from().getDayOfYear() == 1 && stretch.until().getMonthValue() == 12;
        if (whole) year.routine(stretch.from());
    }

    /// One stretch that is being planned.
    private record Year(Agenda agenda, WorkingDays days) {
        private static final int SLOT = 30;
        private static final int CASES = 3;
        private static final int PROMISES = 3;

        /// @param slot half hours after a quarter past eight
        private static Instant at(LocalDate day, int slot) {
            return day.atTime(LocalTime.of(8, 15).plusMinutes((long) SLOT * slot))
                    .atZone(Context.ZONE)
                    .toInstant();
        }

        private LocalDate working(LocalDate day, int later) {
            return later < 0
                    ? days.subtract(day, -later).day()
                    : days.add(day, later).day();
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
                                    : Optional.empty(),
                            Optional.empty()),
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
            plan(at(working(day, 1), 3), file, new Command.Seal(List.of(new Attachment("签字纪要.pdf", ""))), HEAD);
        }

        private static String words(Stance stance) {
            return switch (stance) {
                case FOR -> "同意";
                case AGAINST -> "建议先试点再扩大";
                case RESERVED -> "资金来源需再核实";
            };
        }

        private void plan(Instant at, String file, Command command, Actor actor) {
            plan(at, "council", file, command, actor);
        }

        private void plan(Instant at, String thing, String file, Object command, Actor actor) {
            agenda.plan(at, Request.of(thing, file, command, actor));
        }

        /// Three cases of a month go through one party group meeting; in June one member is against the second.
        void appointments(LocalDate month) {
            var council = "seed-cadres-" + month.getYear() + "-" + month.getMonthValue();
            var day = working(month, 9);
            plan(at(working(day, -4), 1), council, new Command.Call(Forum.PARTY_GROUP, day, SEATS), HEAD);
            for (int i = 1; i <= CASES; i++)
                plan(
                        at(working(day, -4), 2 + i),
                        council,
                        new Command.Table(
                                "中层岗位任职人选" + i, Subject.CADRES, Optional.empty(), Optional.of(caseOf(month, i))),
                        REVIEWER);
            plan(
                    at(working(day, -3), 1),
                    council,
                    new Command.SendMaterials(List.of(new Attachment("考察材料.pdf", ""))),
                    REVIEWER);
            plan(at(day, 0), council, new Command.Open(SEATS, SEATS.getFirst(), ""), REVIEWER);
            int slot = 1;
            for (int i = 1; i <= CASES; i++) {
                if (i == CASES && month.getMonthValue() == 10) {
                    plan(
                            at(day, slot++),
                            council,
                            new Command.CastBallot(
                                    i,
                                    SEATS.size(),
                                    0,
                                    0,
                                    0,
                                    SEATS.subList(1, 3),
                                    List.of(new Attachment("选票封存件.pdf", ""))),
                            REVIEWER);
                    plan(at(day, slot++), council, new Command.Decide(i, true, Optional.empty()), HEAD);
                    continue;
                }
                for (var seat : SEATS.reversed()) {
                    boolean no = i == 2 && month.getMonthValue() == 6 && seat.equals(SEATS.get(2));
                    plan(
                            at(day, slot++),
                            council,
                            new Command.Speak(i, seat, no ? Stance.AGAINST : Stance.FOR, no ? "建议再考察" : "同意"),
                            REVIEWER);
                }
                plan(at(day, slot++), council, new Command.Decide(i, true, Optional.empty()), HEAD);
            }
            plan(at(working(day, 1), 1), council, new Command.Seal(List.of(new Attachment("签字纪要.pdf", ""))), HEAD);
            for (int i = 1; i <= CASES; i++) selection(month, i, council, day);
        }

        private static String caseOf(LocalDate month, int number) {
            return "seed-selection-" + month.getYear() + "-" + month.getMonthValue() + "-" + number;
        }

        /// One case from the motion to the appointment; that of April had an objection, which was not founded.
        private void selection(LocalDate month, int number, String council, LocalDate day) {
            var file = caseOf(month, number);
            var words = "〔" + month.getYear() + "〕" + month.getMonthValue() + "0" + number + "号";
            var method = method(month.getMonthValue(), number);
            select(
                    at(working(month, 1), number),
                    file,
                    new shuzhi.people.selection.Command.Propose("业务科室副职" + number, method, TEAM, "动" + words),
                    HEAD);
            if (method == Method.OPEN) {
                select(
                        at(working(month, 1), 8),
                        file,
                        new shuzhi.people.selection.Command.Announce(working(month, 3), "告" + words),
                        REVIEWER);
                select(
                        at(working(month, 4), 1),
                        file,
                        new shuzhi.people.selection.Command.Examine(31, 26, 24, "试" + words),
                        REVIEWER);
            } else
                select(
                        at(working(month, 3), 1 + number),
                        file,
                        new shuzhi.people.selection.Command.Recommend(42, 40, 15, "推" + words),
                        REVIEWER);
            select(
                    at(working(month, 5), 1),
                    file,
                    new shuzhi.people.selection.Command.Inspect("示例干部某甲" + number, "预" + words, "考" + words),
                    REVIEWER);
            int slot = 3;
            for (var it : Clearance.values())
                select(
                        at(working(month, 5), slot++),
                        file,
                        new shuzhi.people.selection.Command.Check(it, true, "核" + words),
                        REVIEWER);
            select(
                    at(working(month, 5), slot),
                    file,
                    new shuzhi.people.selection.Command.CheckKinship(List.of(), false, "避" + words),
                    REVIEWER);
            select(at(working(day, 1), 4), file, new shuzhi.people.selection.Command.Resolve(council, number), HEAD);
            var publicised = working(day, 2);
            select(at(publicised, 1), file, new shuzhi.people.selection.Command.Publicise("示" + words), REVIEWER);
            if (month.getMonthValue() == 4 && number == 1) {
                select(
                        at(working(publicised, 2), 1),
                        file,
                        new shuzhi.people.selection.Command.RaiseObjection("反映任职年限不足"),
                        REVIEWER);
                select(
                        at(working(publicised, 4), 1),
                        file,
                        new shuzhi.people.selection.Command.SettleObjection(1, false, "查" + words),
                        HEAD);
            }
            select(
                    at(working(publicised, 6), 1),
                    file,
                    new shuzhi.people.selection.Command.Appoint(true, "任" + words, Optional.of(5)),
                    HEAD);
        }

        private static Method method(int month, int number) {
            if (number < CASES) return Method.PROMOTION;
            return switch (month) {
                case 5, 9 -> Method.OPEN;
                case 6, 10 -> Method.CHOICE;
                default -> Method.PROMOTION;
            };
        }

        private void select(Instant at, String file, shuzhi.people.selection.Command command, Actor actor) {
            plan(at, "selection", file, command, actor);
        }

        /// What comes back every year: the appraisal of the last one, study, the life meeting.
        void routine(LocalDate first) {
            appraisal(first);
            study(first);
            lifeMeeting(first.getYear());
        }

        private void appraisal(LocalDate first) {
            int last = first.getYear() - 1;
            var file = shuzhi.people.appraisal.State.file(BUREAU, last, Group.STAFF);
            var day = working(first, 6);
            var words = "考〔" + first.getYear() + "〕1号";
            plan(
                    at(day, 1),
                    "appraisal",
                    file,
                    new shuzhi.people.appraisal.Command.Start(BUREAU, last, Group.STAFF, 37, Optional.empty()),
                    HEAD);
            plan(
                    at(working(day, 3), 1),
                    "appraisal",
                    file,
                    new shuzhi.people.appraisal.Command.Grade(7, 29, 1, 0, words),
                    HEAD);
            plan(
                    at(working(day, 5), 1),
                    "appraisal",
                    file,
                    new shuzhi.people.appraisal.Command.Tell(37, words),
                    REVIEWER);
        }

        /// A session in ten months; in every third of them somebody is on leave and makes up for it.
        private void study(LocalDate first) {
            int year = first.getYear();
            var file = shuzhi.people.study.State.file(BUREAU, year);
            study(
                    at(working(first, 4), 1),
                    file,
                    new shuzhi.people.study.Command.Plan(BUREAU, year, SEATS, List.of("依法行政", "政务服务", "数据安全", "廉政教育")));
            int session = 0;
            for (int month = 2; month <= 11; month++) {
                var day = working(LocalDate.of(year, month, 15), 2);
                session++;
                boolean leave = session % 3 == 0;
                var present = leave ? SEATS.subList(0, SEATS.size() - 1) : SEATS;
                var away = leave ? List.of(SEATS.getLast()) : List.<String>of();
                study(
                        at(day, 3),
                        file,
                        new shuzhi.people.study.Command.Hold(
                                day,
                                "专题学习" + session,
                                "学习材料汇编",
                                SEATS.getFirst(),
                                present,
                                away,
                                "学〔" + year + "〕" + session + "号"));
                if (leave)
                    study(
                            at(working(day, 3), 3),
                            file,
                            new shuzhi.people.study.Command.MakeUp(
                                    session, SEATS.getLast(), "补〔" + year + "〕" + session + "号"));
            }
            plan(
                    at(LocalDate.of(year, 12, 31), 14),
                    "study",
                    file,
                    new shuzhi.people.study.Command.CloseYear(""),
                    HEAD);
        }

        private void study(Instant at, String file, shuzhi.people.study.Command command) {
            plan(at, "study", file, command, REVIEWER);
        }

        /// Three promises; two are kept in time within the year, one is late.
        private void lifeMeeting(int year) {
            var file = shuzhi.people.lifemeeting.State.file(BUREAU, year);
            var prepared = working(LocalDate.of(year, 10, 13), 1);
            var day = working(prepared, 15);
            meet(
                    at(prepared, 1),
                    file,
                    new shuzhi.people.lifemeeting.Command.Prepare(BUREAU, year, "改进作风、服务群众", SEATS),
                    HEAD);
            meet(
                    at(working(prepared, 5), 1),
                    file,
                    new shuzhi.people.lifemeeting.Command.Collect(46, "征〔" + year + "〕1号"),
                    REVIEWER);
            for (int i = 1; i < SEATS.size(); i++)
                meet(
                        at(working(prepared, 8), 2 * i),
                        file,
                        new shuzhi.people.lifemeeting.Command.Talk(
                                SEATS.getFirst(), SEATS.get(i), working(prepared, 8)),
                        REVIEWER);
            meet(
                    at(day, 8),
                    file,
                    new shuzhi.people.lifemeeting.Command.Meet(SEATS, "", SEATS.size(), 2 * SEATS.size()),
                    REVIEWER);
            for (int i = 1; i <= PROMISES; i++)
                meet(
                        at(working(day, 1), 2 * i),
                        file,
                        new shuzhi.people.lifemeeting.Command.Promise("整改事项" + i, SEATS.get(i), day.plusDays(20)),
                        REVIEWER);
            meet(
                    at(working(day, 6), 1),
                    file,
                    new shuzhi.people.lifemeeting.Command.SendReport("报〔" + year + "〕" + PROMISES + "号"),
                    HEAD);
            for (int i = 1; i <= PROMISES; i++)
                meet(
                        at(working(day, i == PROMISES ? 18 : 10 + i), 5),
                        file,
                        new shuzhi.people.lifemeeting.Command.Fulfil(
                                i, "已完成并公开", List.of(new Attachment("整改佐证.pdf", ""))),
                        HEAD);
        }

        private void meet(Instant at, String file, shuzhi.people.lifemeeting.Command command, Actor actor) {
            plan(at, "lifemeeting", file, command, actor);
        }
    }
}
