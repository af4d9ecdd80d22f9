package shuzhi.holidays;

import java.util.List;
import java.util.Map;
import shuzhi.database.ActView;
import shuzhi.database.Query;
import shuzhi.database.View;
import shuzhi.holidays.notice.Act;

/// Which notices have been entered (放假通知视图), in the order in which they became known.
final class Views {
    private Views() {}

    /// A notice that was entered, and where.
    record Row(long position, String file, String number, int year) {}

    private record File(String file) {}

    static final View VIEW = new ActView<>(
            "holiday_notice",
            Row.class,
            "",
            entry -> entry.act() instanceof Act.Entered it
                    ? List.of(new Row(entry.position(), entry.file(), it.number(), it.year()))
                    : List.of());

    /// The files of all notices, the oldest first.
    static List<String> files(Query query) {
        return query.rows(File.class, "select file from holiday_notice order by position", Map.of()).stream()
                .map(File::file)
                .toList();
    }
}
