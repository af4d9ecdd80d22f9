package shuzhi.approvals.payment;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/// What was paid for a dossier.
///
/// @param item the item of the dossier, for the place of the file
/// @param body whose window recorded it
/// @param paid yuan, by the name of the fee
/// @param refunded yuan, by the name of the fee
public record State(
        String person,
        String item,
        String body,
        String place,
        Map<String, BigDecimal> paid,
        Map<String, BigDecimal> refunded) {
    public static final State BLANK = new State("", "", "", "", Map.of(), Map.of());

    public State {
        paid = Map.copyOf(paid);
        refunded = Map.copyOf(refunded);
    }

    /// What was paid of a fee and not paid back; zero for nothing.
    public BigDecimal stands(String fee) {
        return paid.getOrDefault(fee, BigDecimal.ZERO).subtract(refunded.getOrDefault(fee, BigDecimal.ZERO));
    }

    public State after(Act act) {
        return switch (act) {
            case Act.Paid it ->
                new State(it.person(), it.item(), it.body(), it.place(), with(paid, it.fee(), it.amount()), refunded);
            case Act.Refunded it -> new State(person, item, body, place, paid, with(refunded, it.fee(), it.amount()));
        };
    }

    private static Map<String, BigDecimal> with(Map<String, BigDecimal> before, String fee, BigDecimal amount) {
        var all = new TreeMap<>(before);
        all.merge(fee, amount, BigDecimal::add);
        return all;
    }
}
