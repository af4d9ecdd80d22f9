package shuzhi.network;

import java.time.LocalDate;
import java.util.List;
import shuzhi.figures.Figure;
import shuzhi.figures.Fold;
import shuzhi.figures.Unit;
import shuzhi.words.Text;

/// The numbers that the network owes to the duty report. Each asks the table of its act, which stands alike in the views
/// and in the public lines.
final class Figures {
    private static final LocalDate SINCE = LocalDate.of(2019, 1, 1);

    private Figures() {}

    static List<Figure> all() {
        return List.of(received(), lateReceipts());
    }

    private static Figure received() {
        return receipts(
                "network.received",
                new Text("服务点收件数", "Dossiers received at stations"),
                Unit.DOSSIERS,
                Fold.COUNT,
                0,
                new Text("期内入账的乡镇、村服务点收件。", "Dossiers received at stations of townships and villages, entered in the period."),
                "true");
    }

    private static Figure lateReceipts() {
        return receipts(
                "network.late-receipts",
                new Text("服务点收件补录率", "Share of receipts entered late"),
                Unit.PERCENT,
                Fold.SHARE,
                1,
                new Text(
                        "服务点收件中，入账日晚于收件日的比例；补录的收件须有服务点签名。",
                        "Of the receipts of stations, those entered on a later day than they were given; they bear the station's signature."),
                "written_on > p_on");
    }

    private static Figure receipts(
            String id, Text name, Unit unit, Fold fold, int decimals, Text definition, String included) {
        var question = "select entry, p_receipt as subject, 1 as value, 1 as base, " + included + """
                 as included
                  from handover_received
                 where written_on between :from and :until and by_place like :place and entry < :position""";
        return new Figure(id, name, unit, fold, decimals, definition, "A-80、A-81", SINCE, question, question);
    }
}
