package shuzhi.web;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import shuzhi.exchange.Spreadsheet;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.words.Text;

/// An address of the house (路径) and who may read it. Addresses are read-only; there is one POST for all commands.
///
/// @param path with names in braces, for instance `/dossiers/{file}`
/// @param readers roles that may read it; empty for everybody, signed in or not
/// @param label what the navigation calls it; empty for a page that is reached from others
/// @param group the business whose pages the navigation lists together; empty for one that stands alone
/// @param table a table that the same address with `.csv` and `.xlsx` behind it gives as a file, to the same readers;
///     not needed where the model of the page is [Listed]
/// @param limited true for a search: every visitor, signed in or not, asks only so often (防止批量抓取)
public record Route(
        String path,
        Set<Role> readers,
        Function<Visit, Page> page,
        Optional<Text> label,
        Optional<Text> group,
        Optional<Function<Visit, Optional<Spreadsheet>>> table,
        boolean limited) {
    public static Route open(String path, Function<Visit, Page> page) {
        return new Route(path, Set.of(), page, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    public static Route of(String path, Set<Role> readers, Function<Visit, Page> page) {
        if (readers.isEmpty()) throw new IllegalArgumentException("name the readers of " + path + ", or use open");
        return new Route(path, readers, page, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /// May this visitor read it? Deny by default (threat T8).
    public boolean admits(Optional<Actor> actor) {
        return readers.isEmpty() || actor.isPresent() && readers.stream().anyMatch(actor.get()::is);
    }

    /// The same address, listed in the navigation of those who may read it.
    public Route named(Text newLabel) {
        return new Route(path, readers, page, Optional.of(newLabel), group, table, limited);
    }

    /// The same address, listed with the other pages of a business.
    public Route within(Text newGroup) {
        return new Route(path, readers, page, label, Optional.of(newGroup), table, limited);
    }

    /// The same address, whose list may also be had as a file. The table is empty where the page would be missing.
    public Route withTable(Function<Visit, Optional<Spreadsheet>> newTable) {
        return new Route(path, readers, page, label, group, Optional.of(newTable), limited);
    }

    /// The same address as a search: it answers each visitor only so often.
    public Route slowly() {
        return new Route(path, readers, page, label, group, table, true);
    }
}
