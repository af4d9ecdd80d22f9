package shuzhi.indicators.chart;

import java.util.List;
import shuzhi.words.Text;

/// A chart (图表) with the table that says the same: for screen readers, and to be had as a file.
///
/// @param rows what stands in the cells: texts, numbers or an empty string
public record Chart(Drawing drawing, List<Text> columns, List<List<Object>> rows) {
    public Chart {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
