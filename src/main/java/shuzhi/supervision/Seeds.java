package shuzhi.supervision;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import shuzhi.business.Agenda;
import shuzhi.calendar.WorkingDays;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.Context;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.supervision.document.Stance;
import shuzhi.supervision.meeting.Kind;
import shuzhi.supervision.plan.Command.Goal;
import shuzhi.supervision.plan.Level;
import shuzhi.supervision.task.Source;
import shuzhi.supervision.task.Urgency;

/// A believable year of supervision in the invented city (示例数据): a three-year plan and a yearly one, thirty-four
/// policy papers, more than a hundred and thirty meetings with the tasks that come from them, and four legacy
/// issues.
public final class Seeds implements shuzhi.business.Seeds {
    private static final String PLACE = "329900000000";
    private static final String BUREAU = "11329900MB9000023E";
    private static final String GOVERNMENT = "11329900MB9000015K";
    private static final int PAPERS = 34;
    private static final int DAYS_BETWEEN_PAPERS = 9;

    /// The bodies that are given tasks, and how their posts are called.
    private static final List<Lead> LEADS = List.of(
            new Lead("11329900MB90000319", "market"),
            new Lead("11329900MB900004X1", "resources"),
            new Lead("11329900MB90000581", "housing"),
            new Lead("11329900MB9000066U", "tax"),
            new Lead("11329900MB9000082H", "labour"),
            new Lead("11329900MB9000090C", "reform"));

    private static final List<String> MATTERS = List.of(
            "推行一次性告知清单，压减补正次数", "完善并联审批会商机制", "扩大电子证照应用范围", "推进乡镇便民服务点标准化建设", "整治办理环节体外循环", "开展好差评差评回访", "完善重大项目帮办代办");

    private record Lead(String body, String name) {
        Actor approver() {
            return officer(body, "329900-" + name + "-approver", Role.APPROVER);
        }
    }

    private static Actor officer(String body, String post, Role role) {
        return new Actor(post, post, body, PLACE, Set.of(role));
    }

    private static final Actor HEAD = officer(BUREAU, "329900-approval-head", Role.HEAD);
    private static final Actor DRAFTER = officer(BUREAU, "329900-approval-approver", Role.APPROVER);
    private static final Actor REVIEWER = officer(GOVERNMENT, "329900-government-head", Role.HEAD);
    private static final Actor SUPERVISOR = officer(GOVERNMENT, "329900-government-supervisor", Role.SUPERVISOR);

    @Override
    public void before(Agenda agenda, Stretch stretch) {
        new Year(agenda, stretch).plans();
        new IssueSeeds(agenda, stretch).plan();
    }

    @Override
    public void during(Agenda agenda, Stretch stretch) {
        var year = new Year(agenda, stretch);
        year.meetings();
        year.instructions();
        if (stretch.from().getDayOfYear() == 1) year.papers();
    }

    /// One stretch that is being planned.
    private static final class Year {
        private final Agenda agenda;
        private final Stretch stretch;
        private final WorkingDays days;
        private final Random random;

        Year(Agenda agenda, Stretch stretch) {
            this.agenda = agenda;
            this.stretch = stretch;
            this.days = stretch.days();
            this.random = stretch.random();
        }

        private static Instant at(LocalDate day, int hour) {
            return day.atTime(LocalTime.of(hour, 10)).atZone(Context.ZONE).toInstant();
        }

        private LocalDate working(LocalDate day, int later) {
            return days.add(day, later).day();
        }

        private void plan(Instant at, String thing, String file, Object command, Actor actor) {
            agenda.plan(at, Request.of(thing, file, command, actor));
        }

        void plans() {
            var from = stretch.from();
            int year = from.getYear();
            var drafted = from.minusDays(5);
            declare(drafted, year);
        }

        private void declare(LocalDate day, int year) {
            var three = "seed-plan-three-" + year;
            var one = "seed-plan-" + year;
            plan(
                    at(day, 9),
                    "plan",
                    three,
                    new shuzhi.supervision.plan.Command.Draft(
                            Level.THREE_YEAR,
                            "数州市政务服务提升三年行动计划（" + year + "—" + (year + 2) + "年）",
                            LocalDate.of(year, 1, 1),
                            LocalDate.of(year + 2, 12, 31),
                            Optional.empty()),
                    HEAD);
            plan(
                    at(day, 9),
                    "plan",
                    one,
                    new shuzhi.supervision.plan.Command.Draft(
                            Level.YEAR,
                            "数州市政务服务" + year + "年工作计划",
                            LocalDate.of(year, 1, 1),
                            LocalDate.of(year, 12, 31),
                            Optional.of(three)),
                    HEAD);
            goals(day, three, year + 2);
            goals(day, one, year);
            plan(at(day.plusDays(1), 9), "plan", three, new shuzhi.supervision.plan.Command.Seal(), HEAD);
            plan(at(day.plusDays(1), 9), "plan", one, new shuzhi.supervision.plan.Command.Seal(), HEAD);
            var changed = working(stretch.from(), 1);
            plan(
                    at(changed, 10),
                    "plan",
                    one,
                    new shuzhi.supervision.plan.Command.SetGoal(
                            goal("2", "出台政策文件", 30, year, "supervision.documents.policy", "34"),
                            Optional.of("年度重点工作增加，目标由30件调整为34件")),
                    HEAD);
            plan(
                    at(changed, 14),
                    "plan",
                    one,
                    new shuzhi.supervision.plan.Command.HandOut("3.1", "制定帮办代办服务规范", working(changed, 25)),
                    HEAD);
            task(one + "-8", LEADS.getFirst(), working(changed, 1), working(changed, 25), 1);
        }

        private static Goal goal(String code, String name, int weight, int year, String measure, String target) {
            return new Goal(
                    code,
                    name,
                    BUREAU,
                    weight,
                    LocalDate.of(year, 12, 31),
                    Optional.of(measure).filter(it -> !it.isEmpty()),
                    Optional.of(target).filter(it -> !it.isEmpty()).map(BigDecimal::new));
        }

        private void goals(LocalDate day, String file, int year) {
            var goals = List.of(
                    goal("1", "承诺时限内办结率达到98%", 40, year, "approvals.on-time", "98"),
                    goal("2", "出台政策文件", 30, year, "supervision.documents.policy", "30"),
                    goal("3", "帮办代办全覆盖", 30, year, "", ""),
                    goal("3.1", "制定服务规范", 50, year, "", ""),
                    goal("3.2", "督办任务按时办结率达到90%", 50, year, "supervision.tasks.on-time", "90"));
            int hour = 10;
            for (var it : goals)
                plan(
                        at(day, hour++),
                        "plan",
                        file,
                        new shuzhi.supervision.plan.Command.SetGoal(it, Optional.empty()),
                        HEAD);
        }

        /// On every second working day there is a meeting, and some more; most have decisions.
        void meetings() {
            var kinds = List.of(Kind.THEMATIC, Kind.SUPERVISION, Kind.COORDINATION);
            var all = stretch.workingDays();
            int count = 0;
            for (int i = 0; i < all.size(); i++) {
                if (i % 2 == 0) meeting(all.get(i), kinds.get(count++ % 3), count, 9);
                if (i % 18 == 1) meeting(all.get(i), kinds.get(count++ % 3), count, 11);
            }
        }

        private void meeting(LocalDate day, Kind kind, int count, int hour) {
            var file = "seed-meeting-" + day.toString().replace("-", "") + "-" + hour;
            var lead = LEADS.get(count % LEADS.size());
            var second = LEADS.get((count + 2) % LEADS.size());
            var matter = MATTERS.get(count % MATTERS.size());
            var invited = List.of(lead.body(), second.body(), "11329900MB9000074N");
            plan(
                    at(day, hour),
                    "meeting",
                    file,
                    new shuzhi.supervision.meeting.Command.Call(
                            kind,
                            "研究" + matter,
                            day,
                            List.of(new shuzhi.supervision.meeting.Command.Item(matter, Optional.of(lead.body()))),
                            invited),
                    HEAD);
            boolean away = random.nextInt(6) == 0;
            plan(
                    at(day, hour + 3),
                    "meeting",
                    file,
                    new shuzhi.supervision.meeting.Command.Hold(
                            away ? invited.subList(0, 2) : invited, away ? "市公安局因值班请假" : ""),
                    HEAD);
            boolean decides = count % 2 == 1;
            boolean open = count % 10 == 3;
            var due = working(day, 12 + random.nextInt(8));
            var lines = decides
                    ? List.of(new shuzhi.supervision.meeting.Command.Line(
                            "会议要求，" + matter + "。",
                            open ? Optional.empty() : Optional.of(lead.body()),
                            open ? Optional.empty() : Optional.of(due),
                            Optional.empty()))
                    : List.<shuzhi.supervision.meeting.Command.Line>of();
            plan(
                    at(day, hour + 5),
                    "meeting",
                    file,
                    new shuzhi.supervision.meeting.Command.WriteMinutes("会议听取了关于" + matter + "的汇报。", lines),
                    HEAD);
            plan(at(day, hour + 6), "meeting", file, new shuzhi.supervision.meeting.Command.Approve(), HEAD);
            var begins = working(day, 1);
            if (open)
                plan(
                        at(begins, 9),
                        "meeting",
                        file,
                        new shuzhi.supervision.meeting.Command.CompleteLine(1, lead.body(), due),
                        HEAD);
            if (decides) task(file + "-1", lead, open ? working(begins, 1) : begins, due, count);
        }

        /// Instructions of the government with two assisting bodies: one does its part early, the other on
        /// the last day, after it was urged (rules E-12 and E-15).
        void instructions() {
            var all = stretch.workingDays();
            for (int i = 0; i < all.size(); i += 40) instruction(all.get(i), i / 40);
        }

        private void instruction(LocalDate day, int count) {
            var file = "seed-instruction-" + day.toString().replace("-", "");
            var lead = LEADS.get(count % LEADS.size());
            var early = LEADS.get((count + 1) % LEADS.size());
            var last = LEADS.get((count + 2) % LEADS.size());
            var matter = MATTERS.get(count % MATTERS.size());
            var due = working(day, 15);
            plan(
                    at(day, 9),
                    "task",
                    file,
                    new shuzhi.supervision.task.Command.Draft(
                            Source.INSTRUCTION,
                            "市政府领导批示〔" + day.getYear() + "〕" + (count + 1) + "号",
                            "请牵头单位会同协办单位" + matter + "。",
                            matter,
                            lead.body(),
                            List.of(early.body(), last.body()),
                            Urgency.ORDINARY,
                            Optional.of(due),
                            Optional.empty()),
                    SUPERVISOR);
            plan(at(day, 11), "task", file, new shuzhi.supervision.task.Command.Issue(), REVIEWER);
            plan(at(working(day, 1), 9), "task", file, new shuzhi.supervision.task.Command.SignFor(), lead.approver());
            part(file, early, working(day, 1), working(day, 6));
            part(file, last, working(day, 2), due);
            plan(at(due, 15), "task", file, finish(), lead.approver());
            plan(at(due, 17), "task", file, new shuzhi.supervision.task.Command.Pass("结果属实"), REVIEWER);
            plan(
                    at(working(due, 1), 10),
                    "task",
                    file,
                    new shuzhi.supervision.task.Command.StrikeOff("同意销号"),
                    REVIEWER);
        }

        private void part(String file, Lead body, LocalDate signed, LocalDate done) {
            plan(at(signed, 11), "task", file, new shuzhi.supervision.task.Command.SignForPart(), body.approver());
            plan(
                    at(done, 13),
                    "task",
                    file,
                    new shuzhi.supervision.task.Command.ReportPart(
                            "本单位部分已办结", List.of(new Attachment("协办情况回函.pdf", "")), true),
                    body.approver());
        }

        /// A task that was issued goes its way: most in time, some deferred, sent back or late.
        private void task(String file, Lead lead, LocalDate begins, LocalDate due, int count) {
            plan(at(begins, 10), "task", file, new shuzhi.supervision.task.Command.SignFor(), lead.approver());
            var report = working(begins, 3);
            plan(
                    at(report, 10),
                    "task",
                    file,
                    new shuzhi.supervision.task.Command.Report("已拟订方案，正在征求意见", List.of()),
                    lead.approver());
            int pick = random.nextInt(100);
            boolean deferred = pick < 8;
            if (deferred) {
                plan(
                        at(working(begins, 5), 10),
                        "task",
                        file,
                        new shuzhi.supervision.task.Command.AskDeferral(working(due, 10), "涉及系统改造，需要联调", "方案已定"),
                        lead.approver());
                plan(
                        at(working(begins, 6), 10),
                        "task",
                        file,
                        new shuzhi.supervision.task.Command.AnswerDeferral(true, "同意，按新期限办结"),
                        HEAD);
            }
            boolean late = pick >= 90;
            var done = late ? working(due, 2 + pick % 6) : days.subtract(due, 2).day();
            if (!done.isAfter(working(begins, 6))) done = working(begins, 7);
            plan(at(done, 10), "task", file, finish(), lead.approver());
            boolean back = pick >= 40 && pick < 48;
            if (back) {
                plan(at(done, 14), "task", file, new shuzhi.supervision.task.Command.SendBack("佐证材料不足，请补充"), HEAD);
                done = working(done, 1);
                plan(at(done, 10), "task", file, finish(), lead.approver());
            }
            plan(at(done, 16), "task", file, new shuzhi.supervision.task.Command.Pass("结果属实"), HEAD);
            plan(at(working(done, 1), 10), "task", file, new shuzhi.supervision.task.Command.StrikeOff("同意销号"), HEAD);
        }

        private static shuzhi.supervision.task.Command.Finish finish() {
            return new shuzhi.supervision.task.Command.Finish(
                    "已完成并印发执行", List.of(new Attachment("办理情况报告.pdf", "")), List.of(), Optional.empty());
        }

        /// Thirty-four policy papers, each from the draft to its publication and its first task.
        void papers() {
            for (int i = 0; i < PAPERS; i++) {
                var start = stretch.from().plusDays((long) i * DAYS_BETWEEN_PAPERS - 4);
                if (start.isAfter(stretch.until())) return;
                paper(days.isWorking(start) ? start : working(start, 1), i);
            }
        }

        private void paper(LocalDate start, int i) {
            var file = "seed-document-" + stretch.from().getYear() + "-" + i;
            var matter = MATTERS.get(i % MATTERS.size());
            var sentence = "各牵头单位应当在文件印发之日起三十个工作日内完成" + matter + "。";
            boolean hurried = i == 0;
            boolean major = i % 8 == 7;
            write(file, start, matter, sentence, major);
            var ends = start.plusDays(hurried ? 7 : 31);
            plan(
                    at(start, 14),
                    "document",
                    file,
                    new shuzhi.supervision.document.Command.Consult(
                            ends, hurried ? Optional.of("上级要求一月底前印发") : Optional.empty()),
                    HEAD);
            var closed = working(ends, 1);
            plan(
                    at(closed, 9),
                    "document",
                    file,
                    new shuzhi.supervision.document.Command.CloseConsultation(
                            3 + random.nextInt(20), 1 + random.nextInt(3), "主要意见已吸收"),
                    HEAD);
            if (major) prepare(file, closed);
            plan(at(closed, 12), "document", file, new shuzhi.supervision.document.Command.SendToReview(), HEAD);
            var reviewed = working(closed, i % 11 == 4 ? 5 : 7);
            plan(
                    at(reviewed, 9),
                    "document",
                    file,
                    new shuzhi.supervision.document.Command.GiveReview(true, "内容合法，程序完备"),
                    REVIEWER);
            discuss(file, reviewed);
            plan(at(reviewed, 15), "document", file, new shuzhi.supervision.document.Command.Number(), HEAD);
            plan(
                    at(reviewed, 16),
                    "document",
                    file,
                    new shuzhi.supervision.document.Command.Publish(reviewed.plusYears(2)),
                    HEAD);
            if (i % 3 != 0) return;
            var next = working(reviewed, 1);
            plan(
                    at(next, 9),
                    "document",
                    file,
                    new shuzhi.supervision.document.Command.Split(
                            sentence, matter, LEADS.get(i % LEADS.size()).body(), working(next, 30), Optional.empty()),
                    HEAD);
        }

        private void write(String file, LocalDate start, String matter, String sentence, boolean major) {
            plan(
                    at(start, 9),
                    "document",
                    file,
                    new shuzhi.supervision.document.Command.Start(
                            shuzhi.supervision.document.Kind.POLICY, "关于" + matter + "的实施意见", "数审批发", major),
                    DRAFTER);
            plan(
                    at(start, 11),
                    "document",
                    file,
                    new shuzhi.supervision.document.Command.Write(
                            "为优化营商环境，现就" + matter + "提出如下意见。\n" + sentence + "\n本意见自印发之日起施行。",
                            "简单说：" + matter + "，三十个工作日内办好。"),
                    DRAFTER);
        }

        private void prepare(String file, LocalDate day) {
            plan(
                    at(day, 10),
                    "document",
                    file,
                    new shuzhi.supervision.document.Command.HearExperts(5, "可行", List.of()),
                    HEAD);
            plan(
                    at(day, 11),
                    "document",
                    file,
                    new shuzhi.supervision.document.Command.AssessRisk(
                            shuzhi.supervision.document.Risk.LOW, "低风险", List.of()),
                    HEAD);
        }

        private void discuss(String file, LocalDate day) {
            var statements = List.of(
                    statement("分管负责人", Stance.AGREE, false),
                    statement("法制工作负责人", Stance.AGREE, false),
                    statement("窗口工作负责人", random.nextInt(5) == 0 ? Stance.RESERVE : Stance.AGREE, false),
                    statement("主要负责人", Stance.AGREE, true));
            plan(
                    at(day, 13),
                    "document",
                    file,
                    new shuzhi.supervision.document.Command.Discuss("局长办公会", statements, true, Optional.empty()),
                    HEAD);
        }

        private static shuzhi.supervision.document.Command.Statement statement(
                String member, Stance stance, boolean head) {
            return new shuzhi.supervision.document.Command.Statement(member, stance, head, Optional.empty());
        }
    }
}
