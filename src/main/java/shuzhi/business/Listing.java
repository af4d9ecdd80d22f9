package shuzhi.business;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import shuzhi.web.Listed;
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
        Optional<String> opens)
        implements Listed {

    /// How many rows a page has.
    public static int onAPage() {
        return Listed.onAPage();
    }

    /// A table within another page: all its rows, without pages of its own.
    public static Listing within(Visit visit, Text title, List<Column> columns, List<Row> rows) {
        return new Listing(
                visit, title, Text.same(""), List.of(), columns, rows, rows.size(), 1, 1, _ -> "", Optional.empty());
    }

    /// One page of a list that has no others beside it.
    ///
    /// @param rows those of the page that was asked for, see `page`
    /// @param path the address of the list; a new file is opened below it, at `new`
    /// @param opens whether this visitor may open one
    public static Listing paged(
            Visit visit,
            Text title,
            Text lead,
            List<Column> columns,
            List<Row> rows,
            long count,
            String path,
            boolean opens) {
        return new Listing(
                visit,
                title,
                lead,
                List.of(),
                columns,
                rows,
                count,
                page(visit, count),
                pages(count),
                it -> path + "?page=" + it,
                opens ? Optional.of(path + "/new") : Optional.empty());
    }

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
            return link(Text.same(text), link);
        }

        public static Cell link(Text text, String link) {
            return new Cell(text, Optional.of(link), Optional.empty());
        }

        public static Cell tag(Text text, String colour) {
            return new Cell(text, Optional.empty(), Optional.of(colour));
        }
    }

    /// How many pages so many rows take; at least one.
    public static int pages(long count) {
        return (int) Math.max(1, (count + onAPage() - 1) / onAPage());
    }

    /// The page that was asked for, within what there is.
    public static int page(Visit visit, long count) {
        var word = visit.word("page");
        return Math.clamp(word.matches("[0-9]{1,6}") ? Integer.parseInt(word) : 1, 1, pages(count));
    }

    @Override
    public List<Text> names() {
        return columns.stream().map(Column::name).toList();
    }

    @Override
    public List<List<?>> cells() {
        return rows.stream().<List<?>>map(this::values).toList();
    }

    private List<Object> values(Row row) {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> value(row.cells().get(i).text(), columns.get(i).number()))
                .toList();
    }

    private static Object value(Text text, boolean number) {
        if (text.zh().equals("–")) return "";
        return number && text.zh().matches("-?[0-9]{1,15}(\\.[0-9]{1,9})?") ? new BigDecimal(text.zh()) : text;
    }

    public Page.Show show() {
        return new Page.Show("shuzhi/business/pages/list.jte", this);
    }
}
