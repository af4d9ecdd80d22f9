package shuzhi.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Equal rows of a figure, once, with how often they occur (同值行): so a million rows need not be fetched to fold them.
public record Group(BigDecimal value, BigDecimal base, boolean included, long count) {
    /// The rows, for any fold that does not ask which is which (all but [Fold#STREAK]).
    public static List<Row> rows(List<Group> groups) {
        var rows = new ArrayList<Row>();
        for (var it : groups)
            rows.addAll(Collections.nCopies(
                    Math.toIntExact(it.count()), new Row(0, "", it.value(), it.base(), it.included())));
        return rows;
    }
}
