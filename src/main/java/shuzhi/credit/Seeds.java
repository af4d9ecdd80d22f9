package shuzhi.credit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import shuzhi.business.Agenda;
import shuzhi.calendar.WorkingDays;
import shuzhi.codes.UnifiedCode;
import shuzhi.credit.monitor.Family;
import shuzhi.credit.monitor.Group;
import shuzhi.credit.objection.Complaint;
import shuzhi.credit.objection.Finding;
import shuzhi.credit.penalty.Command;
import shuzhi.credit.penalty.Remedy;
import shuzhi.credit.penalty.Sanction;
import shuzhi.credit.penalty.SanctionKind;
import shuzhi.credit.penalty.Waiver;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.Context;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;
import shuzhi.org.Role;

/// A year of penalties, repairs, objections and monitoring in the invented city (示例数据). Licences come
/// from the approvals by themselves. All organisations are plainly invented; their codes hold and belong to
/// nobody.
public final class Seeds implements shuzhi.business.Seeds {
    private static final String PLACE = "329900000000";
    private static final String OFFICE = "11329900MB9000090C";
    /// Every so many working days a case is filed.
    private static final int EVERY = 5;
    /// The rank of each month; the best, twelfth, is reached in November.
    private static final int[] RANKS = {21, 19, 20, 17, 16, 18, 15, 14, 13, 13, 12, 12};

    /// A kind of violation and the body that punishes it.
    private record Field(String body, String key, Regime regime, String matter, String facts, String basis) {}

    private static final List<Field> FIELDS = List.of(
            new Field(
                    "11329900MB90000319",
                    "market",
                    Regime.MARKET,
                    "未履行进货查验义务",
                    "现场检查发现三批次原料没有进货查验记录",
                    "食品安全法 第一百二十六条第一款第三项"),
            new Field("11329900MB90001032", "ecology", Regime.CREDIT, "超标排放水污染物", "监测报告显示化学需氧量超标", "水污染防治法 第八十三条第二项"),
            new Field(
                    "11329900MB9000111W",
                    "emergency",
                    Regime.CREDIT,
                    "未如实记录安全生产教育培训情况",
                    "检查发现培训档案缺失",
                    "安全生产法 第九十七条第四项"),
            new Field("11329900MB90000581", "housing", Regime.CREDIT, "未取得施工许可证擅自施工", "巡查发现基坑已经开挖", "建筑法 第六十四条"));

    private static Actor actor(String key, String body, String kind, Role role) {
        var post = "329900-" + key + "-" + kind;
        return new Actor(post, post, body, PLACE, Set.of(role));
    }

    @Override
    public void before(Agenda agenda, Stretch stretch) {
        var year = new Year(agenda, stretch.days(), stretch.from().getYear());
        year.monitoring();
        var days = stretch.from()
                .datesUntil(stretch.from().plusMonths(11))
                .filter(stretch.days()::isWorking)
                .toList();
        for (int i = 0; i * EVERY < days.size(); i++) year.penalty(i, days.get(i * EVERY));
    }

    /// One year that is being planned.
    private record Year(Agenda agenda, WorkingDays days, int year) {
        private void plan(LocalDate day, int hour, String thing, String file, Object command, Actor actor) {
            agenda.plan(at(day, hour), Request.of(thing, file, command, actor));
        }

        private static Instant at(LocalDate day, int hour) {
            return day.atTime(LocalTime.of(hour, 10)).atZone(Context.ZONE).toInstant();
        }

        private LocalDate later(LocalDate day, int workingDays) {
            return days.add(day, workingDays).day();
        }

        void monitoring() {
            var officer = actor("reform", OFFICE, "reviewer", Role.REVIEWER);
            var file = MonitorPages.file(PLACE);
            var first = LocalDate.of(year, 1, 1);
            plan(
                    later(first, 2),
                    9,
                    "monitor",
                    file,
                    new shuzhi.credit.monitor.Command.EnterRank(
                            Group.PREFECTURE, first.minusMonths(2), 23, 261, "城市信用状况监测通报（示例）"),
                    officer);
            for (int month = 1; month <= RANKS.length; month++) {
                var start = LocalDate.of(year, month, 1);
                var day = later(start.plusMonths(1), 12);
                if (day.isAfter(days.lastCovered())) return;
                plan(
                        day,
                        9,
                        "monitor",
                        file,
                        new shuzhi.credit.monitor.Command.EnterRank(
                                Group.PREFECTURE, start, RANKS[month - 1], 261, "城市信用状况监测通报（示例）"),
                        officer);
                plan(
                        day,
                        11,
                        "monitor",
                        file,
                        new shuzhi.credit.monitor.Command.EnterIndicator(
                                Family.PLEDGES, start, 820 + 12L * month, 1000, "信用承诺台账（示例）"),
                        officer);
                plan(
                        day,
                        14,
                        "monitor",
                        file,
                        new shuzhi.credit.monitor.Command.EnterIndicator(
                                Family.CONTRACTS, start, 400 + 9L * month, 600, "合同履约登记（示例）"),
                        officer);
            }
        }

        /// The cases take turns in how they go.
        void penalty(int number, LocalDate day) {
            new Case(this, number, FIELDS.get(number % FIELDS.size()), day).plan();
        }
    }

    /// One case.
    private record Case(Year year, int number, Field field, LocalDate day) {
        private static final int WAYS = 9;

        private String file() {
            return "seed-penalty-" + year.year + "-" + (number + 1);
        }

        private String publication() {
            return shuzhi.credit.publication.Rules.file(file());
        }

        private Actor officer() {
            return actor(field.key, field.body, "reviewer", Role.REVIEWER);
        }

        private Actor approver() {
            return actor(field.key, field.body, "approver", Role.APPROVER);
        }

        private Actor head() {
            return actor(field.key, field.body, "head", Role.HEAD);
        }

        private List<String> officers() {
            return List.of("329900-" + field.key + "-reviewer", "329900-" + field.key + "-window");
        }

        private Party party() {
            // one in nine is registered in another province: its record is pushed there (rule C-05)
            var registered = number % WAYS == 5 ? "310000" : "329900";
            var code = "91" + registered + "MC80%05d".formatted(number + 1) + "0";
            code = code.substring(0, 17);
            return new Party(
                    "数州示例" + (number + 1) + "号商贸有限公司",
                    code + UnifiedCode.checkCharacter(code),
                    Optional.of("示例负责人" + (number + 1)));
        }

        private void step(int workingDays, int hour, Object command, Actor actor) {
            year.plan(year.later(day, workingDays), hour, "penalty", file(), command, actor);
        }

        private static List<Sanction> fine(int yuan) {
            return List.of(new Sanction(SanctionKind.FINE, Optional.of(BigDecimal.valueOf(yuan)), Optional.empty()));
        }

        private static List<Attachment> papers(String name) {
            return List.of(new Attachment(name, ""));
        }

        void plan() {
            int way = number % WAYS;
            if (way == 0) onSpot();
            else if (way == 2) waived();
            else if (way == 4) large();
            else ordinary(way);
        }

        private void onSpot() {
            step(
                    0,
                    10,
                    new Command.PunishOnSpot(
                            party(),
                            field.matter,
                            field.facts,
                            field.basis,
                            day.minusDays(1),
                            fine(1000).getFirst(),
                            officers(),
                            field.regime,
                            Optional.empty()),
                    officer());
            step(1, 9, new Command.Serve(year.later(day, 1), "当场交付", true), officer());
            pay(3, 1000);
        }

        private void opened() {
            step(
                    0,
                    9,
                    new Command.FileCase(party(), field.matter, field.facts, day.minusDays(9), false, field.regime),
                    officer());
            step(3, 10, new Command.Investigate(officers(), field.facts, papers("现场检查笔录.pdf")), officer());
        }

        private void waived() {
            opened();
            step(5, 15, new Command.Waive(Waiver.FIRST_TIME, "初次违法，危害后果轻微并及时改正"), approver());
        }

        private void pay(int workingDays, int yuan) {
            var paid = year.later(day, workingDays);
            step(workingDays, 11, new Command.Pay(paid, BigDecimal.valueOf(yuan), "票" + (number + 1)), officer());
            step(workingDays + 2, 15, new Command.Confirm("罚款已缴清，违法行为已改正", papers("复查笔录.pdf")), approver());
        }

        /// A hearing, the review of legality, and the heads together.
        private void large() {
            opened();
            step(6, 9, new Command.Notify(fine(120_000), field.facts, field.basis, true), officer());
            step(8, 9, new Command.AskHearing(), officer());
            step(9, 9, new Command.CallHearing(year.later(day, 18), approver().post()), head());
            step(18, 15, new Command.HoldHearing(papers("听证笔录.pdf")), approver());
            step(20, 9, new Command.ReviewLegality(true, "事实清楚、程序合法"), approver());
            step(21, 9, new Command.Discuss(List.of(head().post(), approver().post()), "同意"), head());
            step(
                    22,
                    9,
                    new Command.Decide(fine(120_000), field.facts, field.basis, Severity.SERIOUS, Optional.empty()),
                    head());
            step(23, 9, new Command.Serve(year.later(day, 23), "直接送达", true), officer());
            year.plan(
                    year.later(day, 27),
                    10,
                    "publication",
                    publication(),
                    new shuzhi.credit.publication.Command.Attach("inspection"),
                    head());
            pay(30, 120_000);
        }

        private void ordinary(int way) {
            opened();
            step(6, 9, new Command.Notify(fine(20_000), field.facts, field.basis, false), officer());
            step(8, 10, new Command.HearDefence("请求从轻", true, "已考虑当事人主动改正"), officer());
            var decide = new Command.Decide(fine(15_000), field.facts, field.basis, Severity.GENERAL, Optional.empty());
            // one case in nine is entered when its week is over: paper first, system later
            int entered = way == 5 ? 21 : 12;
            var request = Request.of("penalty", file(), decide, approver());
            year.agenda.plan(
                    Year.at(year.later(day, entered), 9),
                    way == 5 ? request.happenedAt(Year.at(year.later(day, 12), 9)) : request);
            step(entered + 1, 9, new Command.Serve(year.later(day, entered + 1), "直接送达", true), officer());
            if (field.regime == Regime.MARKET) elsewhere(year.later(day, way == 5 ? 21 : 12), way);
            switch (way) {
                case 1 -> objected(entered + 4);
                case 3 -> late(entered);
                case 6 -> reversed(entered + 8);
                default -> pay(entered + 8, 15_000);
            }
            if (way == 7 || way == 8)
                repaired(way, year.later(day, entered + 12).plusMonths(4));
        }

        /// Into the national enterprise system, one in nine too late; and to the province of the party (rule
        /// C-05).
        private void elsewhere(LocalDate decided, int way) {
            var there = year.later(decided, way == 7 ? 23 : 8);
            year.plan(
                    there,
                    15,
                    "publication",
                    publication(),
                    new shuzhi.credit.publication.Command.PublishForEnterprises(there),
                    officer());
            if (way != 5) return;
            var pushed = year.later(decided, 1);
            year.plan(
                    pushed,
                    16,
                    "publication",
                    publication(),
                    new shuzhi.credit.publication.Command.Push(pushed),
                    officer());
            var received = year.later(pushed, 1);
            year.plan(
                    year.later(received, 6),
                    16,
                    "publication",
                    publication(),
                    new shuzhi.credit.publication.Command.AnswerPush(received, Optional.of(year.later(received, 5))),
                    officer());
        }

        /// Ten days after the last day: thirty in a hundred on top.
        private void late(int entered) {
            var payBy = year.days
                    .roll(new shuzhi.calendar.Due(year.later(day, entered + 1).plusDays(15), false))
                    .day();
            var paid = payBy.plusDays(10);
            year.plan(
                    year.later(paid, 1),
                    10,
                    "penalty",
                    file(),
                    new Command.Pay(paid, BigDecimal.valueOf(19_500), "票" + (number + 1)),
                    officer());
        }

        private void reversed(int from) {
            step(from, 10, new Command.Challenge(Remedy.RECONSIDERATION), officer());
            var known = year.later(day, from + 20);
            step(from + 20, 10, new Command.Reverse(Reversal.REVOKED, "行复决（示例）" + number, known), head());
            year.plan(
                    year.later(known, 2),
                    9,
                    "publication",
                    publication(),
                    new shuzhi.credit.publication.Command.Withdraw("处罚决定已被撤销"),
                    officer());
        }

        /// The firm's account is bound to the firm before it is used (rule C-20).
        private void bound(LocalDate on) {
            var code = party().code();
            var person = "seed-firm-" + (number + 1);
            var file = shuzhi.credit.binding.Rules.file(person, code);
            year.plan(
                    on,
                    7,
                    "binding",
                    file,
                    new shuzhi.credit.binding.Command.Ask(code, party().name(), papers("授权委托书.pdf")),
                    Actor.applicant(person));
            year.plan(
                    on,
                    9,
                    "binding",
                    file,
                    new shuzhi.credit.binding.Command.Accept("营业执照与加盖公章的授权委托书一致"),
                    actor("reform", OFFICE, "reviewer", Role.REVIEWER));
        }

        private void objected(int from) {
            var objection = file().replace("penalty", "objection");
            var raised = year.later(day, from);
            bound(raised);
            year.plan(
                    raised,
                    10,
                    "objection",
                    objection,
                    new shuzhi.credit.objection.Command.Raise(publication(), Complaint.WRONG, "罚款金额与决定书不一致", List.of()),
                    Actor.applicant("seed-firm-" + (number + 1)));
            year.plan(
                    year.later(raised, 1),
                    10,
                    "objection",
                    objection,
                    new shuzhi.credit.objection.Command.Forward(),
                    actor("reform", OFFICE, "reviewer", Role.REVIEWER));
            year.plan(
                    year.later(raised, number % 2 == 0 ? 5 : 8),
                    10,
                    "objection",
                    objection,
                    new shuzhi.credit.objection.Command.Answer(Finding.KEPT, "经核查，公示内容与决定书一致"),
                    approver());
        }

        private void repaired(int way, LocalDate from) {
            var repair = file().replace("penalty", "repair");
            var asked = year.later(from, 1);
            if (asked.getYear() > year.year) return;
            bound(asked);
            year.plan(
                    asked,
                    10,
                    "repair",
                    repair,
                    new shuzhi.credit.repair.Command.Ask(publication(), true, "罚款已缴清，行为已改正", papers("信用承诺书.pdf")),
                    Actor.applicant("seed-firm-" + (number + 1)));
            year.plan(
                    year.later(asked, 2),
                    10,
                    "repair",
                    repair,
                    new shuzhi.credit.repair.Command.Accept(true, false),
                    actor("reform", OFFICE, "reviewer", Role.REVIEWER));
            year.plan(
                    year.later(asked, way == 8 ? 14 : 8),
                    10,
                    "repair",
                    repair,
                    new shuzhi.credit.repair.Command.Confirm("经核实，同意修复"),
                    approver());
        }
    }
}
