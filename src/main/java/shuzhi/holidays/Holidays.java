package shuzhi.holidays;

import java.util.List;
import shuzhi.business.Business;
import shuzhi.business.Seeds;
import shuzhi.business.Vocabulary;
import shuzhi.calendar.Arrangement;
import shuzhi.calendar.Calendars;
import shuzhi.calendar.Notice;
import shuzhi.database.Query;
import shuzhi.holidays.notice.Act;
import shuzhi.ledger.Entry;
import shuzhi.ledger.Ledger;
import shuzhi.words.Text;

/// The door of holiday notices (放假通知): what the State Council announced after this program was made, entered as acts,
/// so
/// that the calendar of every day is in the ledger (`docs/decisions`).
public final class Holidays {
    private static final Vocabulary VOCABULARY = Vocabulary.of(List.of(Labels.values()), List.of(Titles.values()));

    public static final Business BUSINESS = new Business(
            "holidays",
            new Text("放假通知", "Holiday notices"),
            List.of(),
            VOCABULARY,
            List.of(shuzhi.holidays.notice.Rules.NOTICE),
            List.of(Views.VIEW),
            List.of(),
            _ -> List.of(),
            _ -> List.of(),
            _ -> List.of(),
            Seeds.NONE);

    private Holidays() {}

    /// Teaches the calendars every notice that stands in the ledger, in order.
    public static void remember(Query query, Ledger ledger, Calendars calendars) {
        for (var file : Views.files(query)) ledger.acts(file).forEach(entry -> heard(entry, calendars));
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
