package shuzhi.credit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import shuzhi.business.Agenda;
import shuzhi.codes.UnifiedCode;
import shuzhi.credit.monitor.Group;
import shuzhi.credit.penalty.Command;
import shuzhi.credit.penalty.Sanction;
import shuzhi.credit.penalty.SanctionKind;
import shuzhi.ledger.Context;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;
import shuzhi.org.Role;

/// A believable year of credit in the invented city (示例数据): small fines on the spot, served and paid, and the rank of
/// the city as an invented bulletin published it. Licences publish themselves.
public final class Seeds implements shuzhi.business.Seeds {
    private static final String PLACE = "329900000000";
    private static final Actor OFFICER = actor("11329900MB90000319", "329900-market-reviewer", Role.REVIEWER);
    private static final Actor REFORM = actor("11329900MB9000090C", "329900-reform-reviewer", Role.REVIEWER);
    private static final List<String> TWO = List.of("329900-market-reviewer", "329900-market-approver");
    private static final List<Integer> RANKS = List.of(23, 21, 20, 18, 19, 17, 16, 15, 14, 13, 12, 12);
    private static final int CITIES = 261;

    private static Actor actor(String body, String post, Role role) {
        return new Actor(post, post, body, PLACE, Set.of(role));
    }

    @Override
    public void during(Agenda agenda, Stretch stretch) {
        var first = YearMonth.from(stretch.from());
        if (stretch.from().getDayOfMonth() != 1) return;
        for (var month = first; !month.atEndOfMonth().isAfter(stretch.until()); month = month.plusMonths(1)) {
            rank(agenda, stretch, month);
            for (int i = 0; i < 2; i++) fine(agenda, stretch, month, i);
        }
    }

    /// The rank of the month before, on the tenth working day.
    private static void rank(Agenda agenda, Stretch stretch, YearMonth month) {
        var published = stretch.days().add(month.atDay(1), 10).day();
        var before = month.minusMonths(1);
        var command = new shuzhi.credit.monitor.Command.EnterRank(
                Group.PREFECTURE,
                before.atDay(1),
                RANKS.get(month.getMonthValue() - 1),
                CITIES,
                "示例城市信用监测通报" + before.getYear() + "年第" + before.getMonthValue() + "期");
        agenda.plan(at(published, 9), Request.of("monitor", MonitorPages.file(PLACE), command, REFORM));
    }

    /// Decided on the spot, served the same day, paid and put right in the week after.
    private static void fine(Agenda agenda, Stretch stretch, YearMonth month, int which) {
        var day = stretch.days().add(month.atDay(1), 4 + 8 * which).day();
        int number = month.getMonthValue() * 2 + which;
        var file = "penalty-seed-" + month + "-" + which;
        var amount = BigDecimal.valueOf(500 + 100L * (number % 9));
        var seventeen = "91329900MA9%06d".formatted(700 + number);
        var party = new Party(
                "示例" + number + "号商贸有限公司", seventeen + UnifiedCode.checkCharacter(seventeen), Optional.empty());
        var decide = new Command.PunishOnSpot(
                party,
                "未按规定明码标价",
                "现场检查发现部分商品未标明价格，当场核实",
                "价格法 第四十二条",
                day.minusDays(1),
                new Sanction(SanctionKind.FINE, Optional.of(amount), Optional.empty()),
                TWO,
                Regime.CREDIT,
                Optional.empty());
        var paid = stretch.days().add(day, 3).day();
        plan(agenda, day, 10, file, decide);
        plan(agenda, day, 11, file, new Command.Serve(day, "当场交付", true));
        plan(agenda, paid, 10, file, new Command.Pay(paid, amount, "示票" + month + "-" + number));
        plan(agenda, paid, 14, file, new Command.Confirm("已全部明码标价，罚款已缴清", List.of()));
    }

    private static void plan(Agenda agenda, LocalDate day, int hour, String file, Command command) {
        agenda.plan(at(day, hour), Request.of("penalty", file, command, OFFICER));
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 35)).atZone(Context.ZONE).toInstant();
    }
}
