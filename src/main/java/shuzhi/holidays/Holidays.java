package shuzhi.holidays;

import java.util.List;
import java.util.Map;
import shuzhi.business.Business;
import shuzhi.business.Seeds;
import shuzhi.business.Vocabulary;
import shuzhi.calendar.Arrangement;
import shuzhi.calendar.Calendars;
import shuzhi.calendar.Notice;
import shuzhi.database.ActView;
import shuzhi.database.Query;
import shuzhi.database.View;
import shuzhi.holidays.notice.Act;
import shuzhi.ledger.Entry;
import shuzhi.ledger.Ledger;
import shuzhi.words.Text;

/// The door of holiday notices (放假通知): what the State Council announced after this program was made, entered as acts,
/// so
/// that the calendar of every day is in the ledger (`docs/decisions`).
public final class Holidays {
    private static final Vocabulary VOCABULARY = Vocabulary.of(List.of(Labels.values()), List.of(Titles.values()));

    /// A notice that was entered, and where.
    private record Row(long position, String file, String number, int year) {}

    private record File(String file) {}

    private static final View VIEW = new ActView<>(
            "holiday_notice",
            Row.class,
            "",
            entry -> entry.act() instanceof Act.Entered it
                    ? List.of(new Row(entry.position(), entry.file(), it.number(), it.year()))
                    : List.of());

    public static final Business BUSINESS = new Business(
            "holidays",
            new Text("放假通知", "Holiday notices"),
            List.of(),
            VOCABULARY,
            List.of(shuzhi.holidays.notice.Rules.NOTICE),
            List.of(VIEW),
            List.of(),
            _ -> List.of(),
            _ -> List.of(),
            _ -> List.of(),
            Seeds.NONE);

    private Holidays() {}

    /// Teaches the calendars every notice that stands in the ledger, in order.
    public static void remember(Query query, Ledger ledger, Calendars calendars) {
        for (var it : query.rows(File.class, "select file from holiday_notice order by position", Map.of()))
            ledger.acts(it.file()).forEach(entry -> heard(entry, calendars));
    }

    /// Teaches the calendars a notice that was just entered. It is known from the day of its entry on: what was decided
    /// before was decided without it (rule A-07).
    public static void heard(Entry entry, Calendars calendars) {
        if (!(entry.act() instanceof Act.Entered it)) return;
        var notice = new Notice(it.number(), it.year(), entry.writtenOn(), it.address());
        calendars.learn(
                notice,
                it.days().stream()
                        .map(day -> new Arrangement(day.date(), day.working(), new Text(day.zh(), day.en()), notice))
                        .toList());
    }
}
