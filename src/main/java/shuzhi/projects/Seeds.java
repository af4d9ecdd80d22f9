package shuzhi.projects;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import shuzhi.business.Agenda;
import shuzhi.calendar.WorkingDays;
import shuzhi.codes.ProjectCode;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.Context;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.projects.project.Command;
import shuzhi.projects.project.Factor;
import shuzhi.projects.project.Fund;
import shuzhi.projects.project.Grant;
import shuzhi.projects.project.Rank;
import shuzhi.projects.project.Sector;

/// Three invented projects of port and logistics on their way from the reserve to operation (示例数据).
public final class Seeds implements shuzhi.business.Seeds {
    private static final String BODY = "11329900MB9000090C";
    private static final String PLACE = "329900000000";
    private static final Actor HEAD = actor("329900-reform-head", Role.HEAD);
    private static final Actor APPROVER = actor("329900-reform-approver", Role.APPROVER);
    private static final Actor OFFICER = actor("329900-reform-reviewer", Role.REVIEWER);

    private static Actor actor(String post, Role role) {
        return new Actor(post, post, BODY, PLACE, Set.of(role));
    }

    @Override
    public void before(Agenda agenda, Stretch stretch) {
        var year = stretch.from().getYear();
        new Project(agenda, stretch.days(), year, 0).seed("数州港示例码头扩建工程", Sector.PORT, "示例港口集团", "86000", 18_000, true);
        new Project(agenda, stretch.days(), year, 2)
                .seed("数州示例多式联运物流园", Sector.LOGISTICS, "示例物流有限公司", "42000", 24_000, true);
        new Project(agenda, stretch.days(), year, 6)
                .seed("数州示例冷链仓储中心", Sector.LOGISTICS, "示例冷链有限公司", "18000", 15_000, false);
    }

    /// One project that is being planned.
    ///
    /// @param shift months by which its life is later than the first one's
    private record Project(Agenda agenda, WorkingDays days, int year, int shift) {
        private void plan(LocalDate day, int hour, Object command, Actor actor) {
            agenda.plan(at(day, hour), Request.of("project", code(), command, actor));
        }

        private String code() {
            return ProjectCode.complete("%02d12-329900-89-01-%05d".formatted((year - 1) % 100, 10_001 + shift));
        }

        private static Instant at(LocalDate day, int hour) {
            return day.atTime(LocalTime.of(hour, 20)).atZone(Context.ZONE).toInstant();
        }

        private static List<Attachment> papers(String name) {
            return List.of(new Attachment(name, ""));
        }

        void seed(String name, Sector sector, String owner, String total, int yearly, boolean startsNew) {
            var first = LocalDate.of(year, 1, 1);
            var entered = first.minusDays(5);
            plan(
                    entered,
                    9,
                    new Command.Enter(
                            code(),
                            name,
                            Rank.CITY,
                            sector,
                            owner,
                            new BigDecimal(total),
                            first.plusMonths(shift),
                            first.plusMonths(shift + 11),
                            Optional.of("32990" + (1 + shift % 3) + "000000")),
                    OFFICER);
            money(entered, new BigDecimal(total));
            plan(entered, 10, new Command.SetPlan(year, new BigDecimal(yearly), startsNew, Optional.empty()), HEAD);
            milestones(entered, first);
            plan(entered, 15, new Command.SetFactor(Factor.LAND, "建设用地批准", true), OFFICER);
            plan(entered, 16, new Command.SetFactor(Factor.ENVIRONMENT, "环评批复", shift == 0), OFFICER);
            plan(entered.plusDays(1), 9, new Command.Prepare(papers("项目建议书批复.pdf")), HEAD);
            grants(entered, first);
            works(first);
            for (int month = 1; month <= 12; month++) month(first.plusMonths(month - 1L), yearly, month);
            rest(first);
            problems(first);
        }

        /// What the second and the third may be started on: the second was approved, the third has a permit
        /// whose time to start is extended twice, asked for before each end (rule E-02).
        private void grants(LocalDate entered, LocalDate first) {
            var day = entered.plusDays(1);
            if (shift == 2)
                plan(
                        day,
                        13,
                        new Command.RecordGrant(
                                Grant.APPROVAL, Optional.empty(), first.minusMonths(7), papers("项目核准批复.pdf")),
                        OFFICER);
            if (shift != 6) return;
            plan(
                    day,
                    13,
                    new Command.RecordGrant(Grant.PERMIT, Optional.empty(), day, papers("建筑工程施工许可证.pdf")),
                    OFFICER);
            for (int number = 1; number <= 2; number++) {
                var ends = day.plusMonths(3L * number);
                var asked = days.subtract(ends, 6).day();
                plan(
                        days.add(asked, 3).day(),
                        16,
                        new Command.ExtendStart(
                                Grant.PERMIT, asked, ends.plusMonths(3), "冷链设备方案调整", papers("延期开工批复.pdf")),
                        HEAD);
            }
        }

        /// A third from bonds, the rest from the owner; of the last project the owner's part is not settled
        /// yet.
        private void money(LocalDate entered, BigDecimal total) {
            var day = entered.plusDays(1);
            var bonds = total.divideToIntegralValue(new BigDecimal(3));
            plan(day, 10, new Command.SetFunding(Fund.BONDS, bonds, Optional.empty()), OFFICER);
            var own = total.subtract(bonds).subtract(shift == 6 ? new BigDecimal(1_000) : BigDecimal.ZERO);
            plan(day, 11, new Command.SetFunding(Fund.OWN, own, Optional.empty()), OFFICER);
            plan(
                    day.plusMonths(2),
                    11,
                    new Command.RecordFunding(
                            Fund.BONDS,
                            day.plusMonths(2),
                            bonds.divideToIntegralValue(new BigDecimal(2)),
                            papers("专项债券到账凭证.pdf")),
                    OFFICER);
            plan(day, 12, new Command.SetLeader("329900-government-head"), HEAD);
        }

        private void milestones(LocalDate entered, LocalDate first) {
            plan(
                    entered,
                    11,
                    new Command.SetMilestone("1", "开工", first.plusMonths(shift).plusDays(6)),
                    OFFICER);
            plan(
                    entered,
                    12,
                    new Command.SetMilestone(
                            "2", "主体完成", first.plusMonths(shift + 5).plusDays(20)),
                    OFFICER);
            plan(entered, 13, new Command.SetMilestone("3", "竣工验收", accepted(first)), OFFICER);
        }

        /// Nine months after the start; the later two in the next year.
        private LocalDate accepted(LocalDate first) {
            return first.plusMonths(shift == 0 ? 9 : shift + 10);
        }

        /// The works begin, the milestones are reached; the first project operates within the year, the others in the
        /// next.
        private void works(LocalDate first) {
            var begins = days.add(first.plusMonths(shift), 4).day();
            plan(begins, 9, new Command.Commence(begins, Optional.empty(), papers("开工报告批复.pdf")), HEAD);
            plan(begins, 11, new Command.ReachMilestone("1", begins, papers("开工现场照片.pdf")), OFFICER);
            var body = days.add(first.plusMonths(shift + 5L).plusDays(shift == 2 ? 50 : 15), 1)
                    .day();
            if (shift == 2)
                plan(days.subtract(body, 10).day(), 9, new Command.SetMilestone("2", "主体完成", body), OFFICER);
            plan(body, 10, new Command.ReachMilestone("2", body, papers("主体验收记录.pdf")), OFFICER);
            var done = days.add(accepted(first), 2).day();
            plan(done, 9, new Command.ReachMilestone("3", done, papers("竣工验收备案表.pdf")), OFFICER);
            plan(done, 10, new Command.Complete(done, papers("竣工验收备案表.pdf")), HEAD);
            var operating =
                    shift == 0 ? LocalDate.of(year, 12, 31) : days.add(done, 30).day();
            plan(operating, 9, new Command.Operate(operating, papers("投产试运行报告.pdf")), HEAD);
        }

        /// What is left of the later two in the next year is planned and reported until they operate.
        private void rest(LocalDate first) {
            int months = shift == 0 ? 0 : shift - 1;
            if (months == 0) return;
            var left = 3_000;
            plan(
                    first.plusYears(1).minusDays(2),
                    10,
                    new Command.SetPlan(year + 1, new BigDecimal(left), false, Optional.empty()),
                    HEAD);
            for (int number = 13; number < 13 + months; number++)
                month(first.plusMonths(number - 1L), new BigDecimal(left / months), number);
        }

        private void month(LocalDate month, int yearly, int number) {
            month(month, new BigDecimal(number <= shift ? yearly / 40 : yearly / (12 - shift)), number);
        }

        /// Every month is reported within five working days, once later; checked by another officer.
        private void month(LocalDate month, BigDecimal amount, int number) {
            var day = days.add(month.plusMonths(1).minusDays(1), number == 5 ? 7 : 3)
                    .day();
            plan(
                    day,
                    9,
                    new Command.ReportMonth(month, amount, number <= shift ? "前期工作" : "按计划施工", Optional.of("按监理月报")),
                    OFFICER);
            plan(day, 14, new Command.CheckMonth(month), APPROVER);
            if (number % 3 == 0)
                plan(
                        day,
                        16,
                        new Command.Photograph(
                                day.atTime(10, 5), number <= shift ? "场地现状" : "施工现场", papers("现场照片.png")),
                        OFFICER);
            if (number == 4 && shift == 0)
                plan(
                        days.add(day, 5).day(),
                        10,
                        new Command.CorrectMonth(month, amount.subtract(BigDecimal.TEN), "监理核减"),
                        HEAD);
        }

        private void problems(LocalDate first) {
            var day = days.add(first, 3).day();
            if (shift != 2) return;
            plan(
                    day,
                    14,
                    new Command.RaiseProblem(
                            Factor.ENVIRONMENT,
                            "环评批复尚未取得",
                            "11329900MB90001032",
                            days.add(day, 20).day()),
                    OFFICER);
            plan(days.add(day, 15).day(), 15, new Command.SolveProblem("问题1", "环评批复已取得"), OFFICER);
        }
    }
}
