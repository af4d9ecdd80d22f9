package shuzhi.figures;

import java.time.LocalDate;
import java.util.List;
import shuzhi.database.ActView;
import shuzhi.database.View;
import shuzhi.ledger.Entry;

/// Every act with its envelope, as a view (行为一览): how much was entered late is itself a figure.
public final class Activity {
    /// One act.
    public record Row(
            long entry,
            String act,
            String file,
            String post,
            String body,
            String place,
            LocalDate written,
            LocalDate happened) {}

    public static final View VIEW = new ActView<>(
            "ledger_act",
            Row.class,
            "create index ledger_act_written on ledger_act using brin (written, entry);",
            entry -> List.of(row(entry)));

    private Activity() {}

    private static Row row(Entry entry) {
        return new Row(
                entry.position(),
                entry.actName(),
                entry.file(),
                entry.who().post(),
                entry.who().body(),
                entry.who().place(),
                entry.writtenOn(),
                entry.happenedOn());
    }
}
