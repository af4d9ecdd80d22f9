package shuzhi.national;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import shuzhi.figures.Audit;
import shuzhi.figures.Figure;
import shuzhi.figures.Fold;
import shuzhi.figures.Group;
import shuzhi.figures.Row;
import shuzhi.figures.Scope;

/// Asks audit questions of the tables of one node (复算): the very text that the verifier asks in DuckDB, with its scope
/// filled in. Nothing in it is made to measure for Spark.
record Recount(SparkSession session) {
    /// A number of days between two dates is an interval to Spark and an integer to others: as a decimal it is the
    /// same.
    private static final String VALUES = "cast(value as decimal(38,9)), cast(base as decimal(38,9))";

    /// The rows of a figure as they are folded: equal ones once.
    List<Group> groups(Figure figure, Scope scope) {
        if (figure.fold() == Fold.STREAK)
            throw new IllegalArgumentException(figure.id() + " is folded from rows in their order");
        var rows = session.sql("select " + VALUES + ", included, count(*) from (\n" + Audit.bound(figure.audit(), scope)
                        + "\n) as rows group by 1, 2, 3")
                .collectAsList();
        var groups = new ArrayList<Group>();
        for (var it : rows) groups.add(new Group(it.getDecimal(0), it.getDecimal(1), it.getBoolean(2), it.getLong(3)));
        return groups;
    }

    /// Every row of a figure, in the order in which a bundle hashes them.
    List<Row> rows(Figure figure, Scope scope) {
        var found = session.sql("select cast(entry as bigint), subject, " + VALUES + ", included from (\n"
                        + Audit.bound(figure.audit(), scope) + "\n) as rows order by subject, entry")
                .collectAsList();
        var rows = new ArrayList<Row>();
        for (var it : found)
            rows.add(new Row(it.getLong(0), it.getString(1), it.getDecimal(2), it.getDecimal(3), it.getBoolean(4)));
        return rows;
    }
}
