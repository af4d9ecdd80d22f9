package shuzhi.business;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import shuzhi.web.Page;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// A list of files (列表): tabs, columns, rows, and a page of them at a time.
///
/// @param tabs other lists beside this one; empty when there are none
/// @param count how many rows there are in all, exactly
/// @param page beginning with 1
/// @param link the address of a page
/// @param opens the address where a new file is opened; empty when this visitor may not
public record Listing(
        Visit visit,
        Text title,
        Text lead,
        List<Tab> tabs,
        List<Column> columns,
        List<Row> rows,
        long count,
        int page,
        int pages,
        IntFunction<String> link,
        Optional<String> opens) {

    public static final int ON_A_PAGE = 50;

    /// @param here true for the list that is shown
    public record Tab(Text label, String link, long count, boolean here) {}

    /// @param number true for a column of numbers, which stand to the right
    public record Column(Text name, boolean number) {
        public static Column of(Text name) {
            return new Column(name, false);
        }

        public static Column number(Text name) {
            return new Column(name, true);
        }
    }

    public record Row(List<Cell> cells) {
        public static Row of(Cell... cells) {
            return new Row(List.of(cells));
        }
    }

    /// @param link where it leads; empty for plain text
    /// @param colour `red`, `yellow`, `green`, `grey` or `plain` for a tag; empty for none
    public record Cell(Text text, Optional<String> link, Optional<String> colour) {
        public static Cell of(Text text) {
            return new Cell(text, Optional.empty(), Optional.empty());
        }

        public static Cell of(Object value) {
            return of(Text.same(
                    value instanceof Optional<?> maybe
                            ? maybe.map(Object::toString).orElse("–")
                            : value.toString()));
        }

        public static Cell link(String text, String link) {
            return new Cell(Text.same(text), Optional.of(link), Optional.empty());
        }

        public static Cell tag(Text text, String colour) {
            return new Cell(text, Optional.empty(), Optional.of(colour));
        }
    }

    /// How many pages so many rows take; at least one.
    public static int pages(long count) {
        return (int) Math.max(1, (count + ON_A_PAGE - 1) / ON_A_PAGE);
    }

    /// The page that was asked for, within what there is.
    public static int page(Visit visit, long count) {
        var word = visit.word("page");
        return Math.clamp(word.matches("[0-9]{1,6}") ? Integer.parseInt(word) : 1, 1, pages(count));
    }

    public Page.Show show() {
        return new Page.Show("shuzhi/business/pages/list.jte", this);
    }
}
