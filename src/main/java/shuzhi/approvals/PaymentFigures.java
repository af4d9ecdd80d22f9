package shuzhi.approvals;

import java.time.LocalDate;
import java.util.List;
import shuzhi.figures.Figure;
import shuzhi.figures.Fold;
import shuzhi.figures.Unit;
import shuzhi.words.Text;

/// What was charged for dossiers (缴费数据项): the sums of the vouchers that were recorded.
final class PaymentFigures {
    private static final LocalDate SINCE = LocalDate.of(2017, 6, 20);
    private static final String BASIS = "行政许可法 第五十八条、第五十九条";

    private PaymentFigures() {}

    static List<Figure> all() {
        return List.of(
                sum(
                        "approvals.fees-paid",
                        new Text("登记缴费金额", "Fees recorded as paid"),
                        new Text("期内票据载明的缴费金额合计。", "Sum of the fees whose vouchers bear a day of the period."),
                        "select entry, p_number as subject, p_amount as value, 1 as base, true as included"
                                + " from payment_paid where p_paid between :from and :until and p_place like :place"
                                + " and entry < :position"),
                sum(
                        "approvals.fees-refunded",
                        new Text("登记退费金额", "Fees recorded as paid back"),
                        new Text("期内登记的退费金额合计。", "Sum of the fees that were recorded as paid back in the period."),
                        "select entry, p_fee as subject, p_amount as value, 1 as base, true as included"
                                + " from payment_refunded where p_on between :from and :until and p_place like :place"
                                + " and entry < :position"));
    }

    private static Figure sum(String id, Text name, Text definition, String question) {
        return Figure.of(id, name, Unit.YUAN, Fold.SUM, 2, definition, BASIS, SINCE, question);
    }
}
