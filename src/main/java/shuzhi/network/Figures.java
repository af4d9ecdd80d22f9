package shuzhi.network;

import java.time.LocalDate;
import java.util.List;
import shuzhi.figures.Figure;
import shuzhi.figures.Fold;
import shuzhi.figures.Unit;
import shuzhi.words.Text;

/// The numbers that the network owes to the duty report. Each asks the table of its act, which stands alike
/// in the views and in the public lines.
final class Figures {
    private static final LocalDate SINCE = LocalDate.of(2019, 1, 1);

    private Figures() {}

    static List<Figure> all() {
        return List.of(
                received(),
                lateReceipts(),
                covered(4, "townships", "乡镇"),
                covered(5, "villages", "村"),
                demonstration());
    }

    /// The places of a level that have an open station at the end of the period. Evidence is the act that
    /// opened it; how many places there are stands in the register of divisions, and the page of stations
    /// shows both.
    private static Figure covered(int level, String name, String zh) {
        return Figure.of(
                "network.covered." + name,
                new Text("有便民服务点的" + zh + "数", "Places with a station: " + name),
                Unit.PLACES,
                Fold.COUNT,
                0,
                new Text(
                        "期末当日有开放服务点的" + zh + "；已撤销的列出而不计入。",
                        "Those with a station that is open on the last day of the period; closed ones are listed and not counted."),
                "国办发〔2016〕23号；A-80",
                SINCE,
                """
                select entry, p_seat as subject, 1 as value, 1 as base,
                       not exists (select 1 from station_closed c
                                    where c.p_seat = o.p_seat and c.p_last < :until and c.entry < :position) as included
                  from station_opened o
                 where p_level = %d and p_from <= :until and cast(:from as date) <= cast(:until as date)
                   and by_place like :place and entry < :position""".formatted(level));
    }

    private static Figure demonstration() {
        return Figure.of(
                "network.demonstration",
                new Text("认定示范服务点数", "Stations recognised as demonstration sites"),
                Unit.PLACES,
                Fold.COUNT,
                0,
                new Text(
                        "期内首次认定为示范点的服务点；再次认定的列出而不计入。",
                        "Stations first recognised in the period; those recognised again are listed and not counted."),
                "A-80",
                SINCE,
                """
                select entry, p_seat as subject, 1 as value, 1 as base,
                       not exists (select 1 from station_recognised b
                                    where b.p_seat = o.p_seat and b.entry < o.entry) as included
                  from station_recognised o
                 where p_on between :from and :until and by_place like :place and entry < :position""");
    }

    private static Figure received() {
        return receipts(
                "network.received",
                new Text("服务点收件数", "Dossiers received at stations"),
                Unit.DOSSIERS,
                Fold.COUNT,
                0,
                new Text(
                        "期内入账的乡镇、村服务点收件。",
                        "Dossiers received at stations of townships and villages, entered in the period."),
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
        var question = "select entry, p_receipt as subject, 1 as value, 1 as base, " + included + " as included"
                + " from handover_received"
                + " where written_on between :from and :until and by_place like :place and entry < :position";
        return new Figure(id, name, unit, fold, decimals, definition, "A-80、A-81", SINCE, question, question);
    }
}
