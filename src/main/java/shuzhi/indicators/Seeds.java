package shuzhi.indicators;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import shuzhi.business.Agenda;
import shuzhi.indicators.dictionary.Beginnings;
import shuzhi.ledger.Context;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;
import shuzhi.org.Role;

/// The invented city's indicators of a year (示例数据): every value is invented, the source is the invented statistics
/// bureau.
public final class Seeds implements shuzhi.business.Seeds {
    static final String BODY = "11329900MB900012XL";
    static final String PLACE = "329900000000";
    static final Actor OFFICER = actor("329900-statistics-reviewer", Role.REVIEWER);
    static final Actor CHECKER = actor("329900-statistics-approver", Role.APPROVER);
    static final Actor HEAD = actor("329900-statistics-head", Role.HEAD);

    private static Actor actor(String post, Role role) {
        return new Actor(post, post, BODY, PLACE, Set.of(role));
    }

    static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute)).atZone(Context.ZONE).toInstant();
    }

    @Override
    public void before(Agenda agenda, Stretch stretch) {
        var year = stretch.from().getYear();
        var first = LocalDate.of(year, 1, 1);
        agenda.plan(
                at(first.minusDays(12), 9, 0),
                Request.of(
                        "dictionary",
                        "dictionary",
                        new shuzhi.indicators.dictionary.Command.Adopt(
                                Beginnings.of(BODY, first), "数统〔" + (year - 1) + "〕56号"),
                        HEAD));
    }
}
