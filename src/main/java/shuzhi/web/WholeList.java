package shuzhi.web;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import shuzhi.database.People;
import shuzhi.exchange.Spreadsheet;

/// The list of a page as one table (整表): page after page, as they stood at one moment.
final class WholeList {
    private static final ScopedValue<Boolean> WRITTEN = ScopedValue.newInstance();

    private final Function<Visit, Page> pages;
    private final People people;

    WholeList(Function<Visit, Page> pages, People people) {
        this.pages = pages;
        this.people = people;
    }

    static boolean isWritten() {
        return WRITTEN.isBound();
    }

    /// Empty when the page shows no list.
    Optional<Spreadsheet> of(Visit visit) {
        return page(visit, 1)
                .map(first -> new Spreadsheet(
                        first.title(), first.names(), taker -> people.<IOException>still(() -> walk(visit, taker))));
    }

    private void walk(Visit visit, Spreadsheet.Taker taker) throws IOException {
        int all = 1;
        for (int number = 1; number <= all; number++) {
            int wanted = number;
            var shown = ScopedValue.where(WRITTEN, true).call(() -> page(visit, wanted));
            if (shown.isEmpty()) throw new IllegalStateException("page " + number + " of a list is missing");
            all = shown.get().pages();
            for (var row : shown.get().cells()) taker.row(row);
        }
    }

    private Optional<Listed> page(Visit visit, int number) {
        return pages.apply(visit.with("page", Integer.toString(number))) instanceof Page.Show show
                        && show.model() instanceof Listed list
                ? Optional.of(list)
                : Optional.empty();
    }
}
