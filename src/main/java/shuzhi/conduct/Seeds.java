package shuzhi.conduct;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shuzhi.approvals.Catalogue;
import shuzhi.business.Agenda;
import shuzhi.calendar.WorkingDays;
import shuzhi.conduct.hazard.Kind;
import shuzhi.conduct.hazard.Level;
import shuzhi.conduct.inspection.Draw;
import shuzhi.conduct.inspection.Finding;
import shuzhi.conduct.inspection.Route;
import shuzhi.conduct.inspection.Signature;
import shuzhi.conduct.risk.Command.Content;
import shuzhi.conduct.risk.Command.Measures;
import shuzhi.conduct.risk.Degree;
import shuzhi.conduct.risk.Occasion;
import shuzhi.conduct.risk.State;
import shuzhi.conduct.risk.Step;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.Context;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;
import shuzhi.org.Role;

/// A believable year of conduct in the invented city (示例数据): the risk points of six bodies, two inspections
/// without notice in most months, hazards removed in time and one late, a major one under listed supervision,
/// and no accident.
public final class Seeds implements shuzhi.business.Seeds {
    private static final String PLACE = "329900000000";
    private static final String BUREAU = "11329900MB9000023E";
    private static final String EMERGENCY = "11329900MB9000111W";
    private static final String MARKET = "11329900MB90000319";

    /// The bodies that keep risk points, and how their posts are called.
    private static final Map<String, String> BODIES = bodies();

    /// The places that are inspected, with the body that answers for each and the place its posts serve.
    private static final Map<String, Unit> POOL = pool();

    private record Unit(String body, String post, String place) {
        Actor head() {
            return new Actor(post + "-head", post + "-head", body, place, Set.of(Role.APPROVER, Role.HEAD));
        }

        Actor officer() {
            return new Actor(post + "-reviewer", post + "-reviewer", body, place, Set.of(Role.REVIEWER));
        }
    }

    private static Map<String, String> bodies() {
        var all = new LinkedHashMap<String, String>();
        all.put(MARKET, "market");
        all.put("11329900MB900004X1", "resources");
        all.put("11329900MB90000581", "housing");
        all.put("11329900MB9000082H", "labour");
        all.put("11329900MB90001032", "ecology");
        all.put(BUREAU, "approval");
        return all;
    }

    private static Map<String, Unit> pool() {
        var all = new LinkedHashMap<String, Unit>();
        all.put("志岭街道便民服务中心", new Unit("12329901MB900020XK", "329901001-service", "329901001000"));
        all.put("签里街道便民服务中心", new Unit("12329901MB9000218K", "329901002-service", "329901002000"));
        all.put("印里街道便民服务中心", new Unit("12329901MB9000226E", "329901003-service", "329901003000"));
        all.put("限溪街道便民服务中心", new Unit("12329901MB90002349", "329901004-service", "329901004000"));
        all.put("论荡街道便民服务中心", new Unit("12329901MB90002424", "329901005-service", "329901005000"));
        all.put("款埭街道便民服务中心", new Unit("12329901MB9000250Y", "329901006-service", "329901006000"));
        return all;
    }

    /// The number of a place in the register of sites.
    private static String siteOf(String name) {
        return "%s-%04d".formatted(PLACE, List.copyOf(POOL.keySet()).indexOf(name) + 1);
    }

    private static Actor officer(String body, String post, Role role) {
        return new Actor(post, post, body, PLACE, Set.of(role));
    }

    private static final Actor HEAD = officer(BUREAU, "329900-approval-head", Role.HEAD);
    private static final Actor APPROVER = officer(BUREAU, "329900-approval-approver", Role.APPROVER);
    private static final Actor REVIEWER = officer(BUREAU, "329900-approval-reviewer", Role.REVIEWER);
    private static final Actor SAFETY = officer(EMERGENCY, "329900-emergency-approver", Role.APPROVER);
    private static final List<String> TEAM =
            List.of("329900-approval-head", "329900-approval-approver", "329900-approval-reviewer");

    @Override
    public void before(Agenda agenda, Stretch stretch) {
        var year = new Year(agenda, stretch);
        BODIES.forEach(year::points);
        year.sites();
    }

    @Override
    public void during(Agenda agenda, Stretch stretch) {
        var year = new Year(agenda, stretch);
        var first = YearMonth.from(stretch.from());
        if (stretch.from().getDayOfMonth() != 1) return;
        for (var month = first; !month.atEndOfMonth().isAfter(stretch.until()); month = month.plusMonths(1)) {
            year.inspections(month);
            year.noAccident(month);
            if (month.getMonthValue() == 6) BODIES.forEach(year::review);
        }
        if (stretch.from().getDayOfYear() == 1 && stretch.until().getDayOfYear() > 180) year.major();
    }

    /// The construction permit of the housing bureau is under the strict rules of a high risk.
    private static Optional<String> guarded(String body) {
        return Catalogue.items().stream()
                .filter(it -> it.body().equals(body))
                .filter(it -> it.chain().filter("construction"::equals).isPresent())
                .map(it -> it.code())
                .findFirst();
    }

    private static Object signedFor() {
        return new shuzhi.supervision.task.Command.SignFor();
    }

    private static Object finished() {
        return new shuzhi.supervision.task.Command.Finish(
                "已公示清单", List.of(new Attachment("公示照片.jpg", "")), List.of(), Optional.empty());
    }

    private static Object passed() {
        return new shuzhi.supervision.task.Command.Pass("结果属实");
    }

    private static Object struckOff() {
        return new shuzhi.supervision.task.Command.StrikeOff("同意销号");
    }

    /// One stretch that is being planned.
    private static final class Year {
        private final Agenda agenda;
        private final Stretch stretch;
        private final WorkingDays days;

        Year(Agenda agenda, Stretch stretch) {
            this.agenda = agenda;
            this.stretch = stretch;
            this.days = stretch.days();
        }

        private static Instant at(LocalDate day, int hour) {
            return day.atTime(LocalTime.of(hour, 15)).atZone(Context.ZONE).toInstant();
        }

        private LocalDate working(LocalDate day, int later) {
            return days.add(day, later).day();
        }

        private void plan(Instant at, String thing, String file, Object command, Actor actor) {
            agenda.plan(at, Request.of(thing, file, command, actor));
        }

        /// The places that are inspected, one after the other into the register.
        void sites() {
            int hour = 9;
            for (var it : POOL.entrySet()) {
                var enter = new shuzhi.conduct.site.Command.Enter(
                        PLACE,
                        it.getKey(),
                        shuzhi.conduct.site.Kind.SERVICE,
                        it.getValue().body());
                plan(at(stretch.from().minusDays(3), hour++), "site", enter.file(), enter, REVIEWER);
            }
        }

        /// Three points a body: one high, one middle, one low, each approved by whom its level asks for.
        void points(String body, String name) {
            var file = State.file(body);
            var day = stretch.from().minusDays(4);
            var reviewer = officer(body, "329900-" + name + "-reviewer", Role.REVIEWER);
            var approver = officer(body, "329900-" + name + "-approver", Role.APPROVER);
            var head = officer(body, "329900-" + name + "-head", Role.HEAD);
            var guarded = guarded(body);
            propose(file, body, name, day, 9, guarded, Step.DECISION, Degree.MEDIUM, Degree.LARGE, reviewer);
            propose(file, body, name, day, 10, Optional.empty(), Step.REVIEW, Degree.SMALL, Degree.LARGE, reviewer);
            propose(
                    file,
                    body,
                    name,
                    day,
                    11,
                    Optional.empty(),
                    Step.ACCEPTANCE,
                    Degree.SMALL,
                    Degree.MEDIUM,
                    reviewer);
            approve(file, point(body, Step.DECISION, 1), day, 14, head);
            approve(file, point(body, Step.REVIEW, 2), day, 15, approver);
            approve(file, point(body, Step.ACCEPTANCE, 3), day, 16, approver);
        }

        private static String point(String body, Step step, int number) {
            return "%s-%s-%03d".formatted(body, step, number);
        }

        private void propose(
                String file,
                String body,
                String name,
                LocalDate day,
                int hour,
                Optional<String> item,
                Step step,
                Degree probability,
                Degree harm,
                Actor actor) {
            var content = new Content(
                    item, step, step.text().zh() + "岗", step.text().zh() + "裁量", "对不符合条件的申请违规办理", "办理时间异常短、同一代办人频繁出现");
            var measures = new Measures(
                    "裁量基准公开，集体会商疑难件",
                    "受理与决定分离，第二人复核",
                    "月度抽查和风险提示核查",
                    "329900-" + name + "-approver",
                    "329900-" + name + "-head");
            plan(
                    at(day, hour),
                    "risk",
                    file,
                    new shuzhi.conduct.risk.Command.Propose(body, content, probability, harm, measures),
                    actor);
        }

        private void approve(String file, String point, LocalDate day, int hour, Actor actor) {
            plan(at(day, hour), "risk", file, new shuzhi.conduct.risk.Command.Approve(point, true, "同意"), actor);
        }

        /// In June every point is reviewed because a process has changed.
        void review(String body, String name) {
            var file = State.file(body);
            var day = working(LocalDate.of(stretch.from().getYear(), 6, 9), 1);
            var reviewer = officer(body, "329900-" + name + "-reviewer", Role.REVIEWER);
            review(file, point(body, Step.DECISION, 1), day, 9, Degree.MEDIUM, Degree.LARGE, reviewer);
            review(file, point(body, Step.REVIEW, 2), day, 10, Degree.SMALL, Degree.LARGE, reviewer);
            review(file, point(body, Step.ACCEPTANCE, 3), day, 11, Degree.SMALL, Degree.MEDIUM, reviewer);
        }

        private void review(
                String file, String point, LocalDate day, int hour, Degree probability, Degree harm, Actor actor) {
            plan(
                    at(day, hour),
                    "risk",
                    file,
                    new shuzhi.conduct.risk.Command.Review(point, Occasion.PROCESS, probability, harm, "并联审批流程调整，等级不变"),
                    actor);
        }

        /// Two inspections a month; in February and July one.
        void inspections(YearMonth month) {
            var first = days.isWorking(month.atDay(1)) ? month.atDay(1) : working(month.atDay(1), 1);
            inspection(month, 1, working(first, 4));
            if (month.getMonthValue() != 2 && month.getMonthValue() != 7) inspection(month, 2, working(first, 12));
        }

        private void inspection(YearMonth month, int number, LocalDate day) {
            var file = "seed-inspection-" + month + "-" + number;
            var eve = days.subtract(day, 1).day();
            int count = month.getMonthValue() * 2 + number;
            var seed = "seedofanexample" + month.getYear() + month.getMonthValue() + number;
            var lot = "lot" + count;
            var pool = POOL.keySet().stream().map(it -> siteOf(it) + " " + it).toList();
            var sites = POOL.keySet().stream().map(Seeds::siteOf).toList();
            var theme = number == 1 ? "窗口作风和办件规范检查" : "办公场所安全检查";
            plan(
                    at(eve, 9),
                    "inspection",
                    file,
                    new shuzhi.conduct.inspection.Command.Prepare(theme, day, TEAM),
                    REVIEWER);
            plan(at(eve, 10), "inspection", file, new shuzhi.conduct.inspection.Command.Seal(seed, sites), REVIEWER);
            plan(at(eve, 11), "inspection", file, new shuzhi.conduct.inspection.Command.CastLot(lot), APPROVER);
            plan(at(day, 9), "inspection", file, new shuzhi.conduct.inspection.Command.Start(), REVIEWER);
            var object = new Draw(seed, pool).drawn(lot);
            var unit = Optional.ofNullable(POOL.get(object.substring(object.indexOf(' ') + 1)))
                    .orElseThrow();
            var findings = findings(number, count, unit, working(day, 15));
            plan(
                    at(day, 11),
                    "inspection",
                    file,
                    new shuzhi.conduct.inspection.Command.Write(
                            "09:20",
                            "10:50",
                            object + "一楼大厅",
                            List.of("329900-approval-approver", "329900-approval-reviewer"),
                            List.of(new Attachment("现场照片.jpg", "")),
                            findings,
                            number == 1 ? "当场补齐岗位公示牌" : "",
                            true,
                            Signature.SIGNED),
                    REVIEWER);
            if (findings.isEmpty()) return;
            if (findings.getFirst().route() == Route.HAZARD) removed(file + "-1", unit, day, count);
            else done(file + "-1", day);
        }

        private static List<Finding> findings(int number, int count, Unit unit, LocalDate due) {
            if (number == 2)
                return List.of(new Finding(
                        count % 4 == 2 ? "疏散通道堆放杂物" : "灭火器压力不足",
                        Route.HAZARD,
                        Optional.of(count % 4 == 2 ? Kind.PASSAGES : Kind.FIRE),
                        unit.body(),
                        Optional.empty()));
            return count % 6 == 1
                    ? List.of(new Finding("市场监管窗口未公示一次性告知清单", Route.TASK, Optional.empty(), MARKET, Optional.of(due)))
                    : List.of();
        }

        /// A general hazard goes round its loop; that of October late, so that it gets its card.
        private void removed(String file, Unit unit, LocalDate found, int count) {
            var graded = working(found, 1);
            var due = graded.plusDays(6);
            boolean late = count == 22;
            var done = late ? working(due, 3) : working(graded, 2);
            hazard(at(graded, 9), file, new shuzhi.conduct.hazard.Command.Grade(Level.GENERAL, "当场可以整改"), APPROVER);
            hazard(at(graded, 14), file, plan(Optional.of(due)), unit.head());
            hazard(
                    at(done, 10),
                    file,
                    new shuzhi.conduct.hazard.Command.Rectify(
                            "已清理、更换并复查", List.of(), List.of(new Attachment("整改后照片.jpg", ""))),
                    unit.officer());
            hazard(
                    at(working(done, 1), 10),
                    file,
                    new shuzhi.conduct.hazard.Command.Verify(true, "现场复查，隐患已消除", List.of()),
                    APPROVER);
        }

        private static shuzhi.conduct.hazard.Command.SetPlan plan(Optional<LocalDate> due) {
            return new shuzhi.conduct.hazard.Command.SetPlan("中心主任负责", "清理、更换并每周自查", "从办公经费列支", due, "整改期间安排专人值守");
        }

        private void hazard(Instant at, String file, shuzhi.conduct.hazard.Command command, Actor actor) {
            plan(at, "hazard", file, command, actor);
        }

        /// A task that an inspection gave is done in time.
        private void done(String file, LocalDate found) {
            var lead = officer(MARKET, "329900-market-approver", Role.APPROVER);
            plan(at(working(found, 1), 10), "task", file, signedFor(), lead);
            plan(at(working(found, 6), 10), "task", file, finished(), lead);
            plan(at(working(found, 6), 15), "task", file, passed(), HEAD);
            plan(at(working(found, 7), 10), "task", file, struckOff(), HEAD);
        }

        /// A major hazard in spring: stopped, under listed supervision, reported month by month, resumed with consent.
        void major() {
            var unit = POOL.values().iterator().next();
            var file = "seed-hazard-" + stretch.from().getYear() + "-major";
            var found = working(LocalDate.of(stretch.from().getYear(), 3, 10), 1);
            var head = officer(EMERGENCY, "329900-emergency-head", Role.HEAD);
            var monthly = new ArrayList<LocalDate>(
                    List.of(found.withDayOfMonth(1), found.plusMonths(1).withDayOfMonth(1)));
            hazard(
                    at(found, 9),
                    file,
                    new shuzhi.conduct.hazard.Command.Report(
                            Kind.ELECTRICITY,
                            "志岭街道便民服务中心",
                            unit.body(),
                            "配电房线路老化，部分区域须停用改造",
                            List.of(new Attachment("配电房照片.jpg", ""))),
                    SAFETY);
            hazard(at(found, 10), file, new shuzhi.conduct.hazard.Command.Grade(Level.MAJOR, "须局部停用并改造"), SAFETY);
            hazard(at(found, 11), file, new shuzhi.conduct.hazard.Command.OrderStop("改造完成前停用二楼办公区"), head);
            hazard(at(found, 14), file, plan(Optional.of(found.plusDays(75))), unit.head());
            hazard(at(found, 15), file, new shuzhi.conduct.hazard.Command.Supervise("挂牌督办，每月报告"), head);
            for (var month : monthly)
                hazard(
                        at(working(month.plusMonths(1).minusDays(1), 2), 9),
                        file,
                        new shuzhi.conduct.hazard.Command.ReportMonth(month, "改造按方案推进"),
                        unit.officer());
            var done = working(found.plusDays(60), 1);
            hazard(
                    at(done, 10),
                    file,
                    new shuzhi.conduct.hazard.Command.Rectify(
                            "线路改造完成，检测合格", List.of(), List.of(new Attachment("检测报告.pdf", ""))),
                    unit.officer());
            hazard(at(working(done, 1), 9), file, new shuzhi.conduct.hazard.Command.ConsentToResume("审查同意恢复使用"), head);
            hazard(
                    at(working(done, 1), 11),
                    file,
                    new shuzhi.conduct.hazard.Command.Verify(true, "现场复查，隐患已消除", List.of()),
                    SAFETY);
        }

        /// Nobody was hurt: the register is closed month by month with a nil report.
        void noAccident(YearMonth month) {
            plan(
                    at(working(month.atEndOfMonth(), 3), 9),
                    "accident",
                    shuzhi.conduct.accident.State.file(PLACE),
                    new shuzhi.conduct.accident.Command.CloseMonth(month.atDay(1), 0),
                    SAFETY);
        }
    }
}
