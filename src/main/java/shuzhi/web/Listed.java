package shuzhi.web;

import java.util.List;
import shuzhi.words.Text;

/// The model of a page that shows a list (列表页), so many rows at a time: which page, the word `page` of the address
/// says. The whole of it can be had as a file, at the same address with `.csv` or `.xlsx` behind it.
public interface Listed {
    /// How many rows a page has: few on a screen, many while the whole list is written to a file.
    static int onAPage() {
        return WholeList.isWritten() ? 5_000 : 50;
    }

    Text title();

    /// The names of the columns.
    List<Text> names();

    /// The rows of this page; see [shuzhi.exchange.Spreadsheet.Taker] for what a cell may be.
    List<List<?>> cells();

    /// How many pages the list has.
    int pages();
}
