package shuzhi.supervision;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import shuzhi.business.Agenda;
import shuzhi.business.Seeds.Stretch;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.Context;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.supervision.issue.Command;

/// The legacy issues of the invented city and a year of settling them (历史遗留问题示例).
final class IssueSeeds {
    private static final String PLACE = "329900000000";
    private static final String OWNER = "11329900MB9000090C";
    private static final Actor SUPERVISOR = new Actor(
            "329900-government-supervisor",
            "329900-government-supervisor",
            "11329900MB9000015K",
            PLACE,
            Set.of(Role.SUPERVISOR));

    private final Agenda agenda;
    private final Stretch stretch;

    IssueSeeds(Agenda agenda, Stretch stretch) {
        this.agenda = agenda;
        this.stretch = stretch;
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 10)).atZone(Context.ZONE).toInstant();
    }

    private LocalDate working(LocalDate day, int later) {
        return stretch.days().add(day, later).day();
    }

    private void plan(Instant at, String thing, String file, Object command, Actor actor) {
        agenda.plan(at, Request.of(thing, file, command, actor));
    }

    /// The register of the city: four issues, settled month by month, closed month by month.
    void plan() {
        var file = IssuePages.file(PLACE);
        var day = stretch.from().minusDays(5);
        register(file, day, 9, shuzhi.supervision.issue.Kind.DEBT, "示例园区平台公司历史债务", "2015年园区建设合同", "12000", 0);
        register(file, day, 10, shuzhi.supervision.issue.Kind.RESETTLEMENT, "示例新村安置房逾期交付", "2016年安置协议", "0", 320);
        register(file, day, 11, shuzhi.supervision.issue.Kind.CLEARANCE, "示例港区收储地块清表", "2018年收储文件", "5600", 0);
        register(file, day, 12, shuzhi.supervision.issue.Kind.ARREARS, "拖欠示例建设公司工程款", "2019年施工合同", "860", 0);
        var next = day.plusDays(1);
        for (int i = 1; i <= 4; i++) {
            var issue = "遗%03d".formatted(i);
            plan(at(next, 8 + i), "issue", file, new Command.Verify(issue, "合同、付款凭证核对一致", List.of()), SUPERVISOR);
            plan(
                    at(next, 12 + i),
                    "issue",
                    file,
                    new Command.Plan(
                            issue, "分月化解，年底前完成", LocalDate.of(stretch.from().getYear(), 12, 31)),
                    SUPERVISOR);
        }
        months(file);
    }

    private void register(
            String file,
            LocalDate day,
            int hour,
            shuzhi.supervision.issue.Kind kind,
            String title,
            String origin,
            String amount,
            int households) {
        plan(
                at(day, hour),
                "issue",
                file,
                new Command.Register(kind, title, origin, OWNER, new BigDecimal(amount), households, day),
                SUPERVISOR);
    }

    private void months(String file) {
        var left = new BigDecimal("18460");
        var first = stretch.from().withDayOfMonth(1);
        close(file, first.minusMonths(1), BigDecimal.ZERO, left, BigDecimal.ZERO, left, 4);
        for (int month = 0; month < 12; month++) {
            var begins = first.plusMonths(month);
            var day = begins.withDayOfMonth(10);
            var settled = new BigDecimal(month < 10 ? "980" : "0").add(new BigDecimal(month < 8 ? "500" : "0"));
            if (month == 5) settled = settled.add(new BigDecimal("860"));
            settle(file, day, 9, "遗001", month < 10 ? "980" : "0", 0);
            settle(file, day, 10, "遗003", month < 8 ? "500" : "0", 0);
            settle(file, day, 11, "遗002", "0", 40 * (month < 8 ? 1 : 0));
            if (month == 5) settle(file, day, 12, "遗004", "860", 0);
            if (month == 6)
                plan(at(day, 14), "issue", file, new Command.Close("遗004", "款项全部付清，经核验", List.of()), SUPERVISOR);
            if (month == 9)
                plan(at(day, 14), "issue", file, new Command.Close("遗002", "安置房全部交付", List.of()), SUPERVISOR);
            var closing = left.subtract(settled);
            close(file, begins, left, BigDecimal.ZERO, settled, closing, month < 6 ? 4 : month < 9 ? 3 : 2);
            left = closing;
        }
    }

    private void settle(String file, LocalDate day, int hour, String issue, String amount, int households) {
        if (amount.equals("0") && households == 0) return;
        plan(
                at(day, hour),
                "issue",
                file,
                new Command.Settle(
                        issue,
                        day,
                        new BigDecimal(amount),
                        households,
                        "付款凭证、交付清单",
                        List.of(new Attachment("化解凭证.pdf", ""))),
                SUPERVISOR);
    }

    private void close(
            String file,
            LocalDate month,
            BigDecimal opening,
            BigDecimal added,
            BigDecimal settled,
            BigDecimal closing,
            int open) {
        plan(
                at(working(month.plusMonths(1).minusDays(1), 1), 16),
                "issue",
                file,
                new Command.CloseMonth(month, opening, added, settled, closing, open),
                SUPERVISOR);
    }
}
