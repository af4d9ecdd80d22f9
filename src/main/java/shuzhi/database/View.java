package shuzhi.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import shuzhi.ledger.Entry;

/// A view (视图): tables filled from acts, in the same transaction as the acts. Pages and figures read views only.
/// A view needs no migration: when its definition changes it is dropped and built again from the ledger.
public interface View {
    /// The name of its table; one word or words joined by `_`.
    String name();

    /// `create table` and `create index` statements; their hash is the view's fingerprint.
    String definition();

    /// The one kind of act that it takes in; empty when it looks at all of them.
    default Optional<Class<?>> act() {
        return Optional.empty();
    }

    /// Takes in a batch of entries, in order; none of other kinds than [#act].
    void apply(Connection connection, List<Entry> entries) throws SQLException;

    /// Forgets what it remembers of its own rows; called after a transaction was rolled back.
    void forget();
}
