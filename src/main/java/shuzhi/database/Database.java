package shuzhi.database;

/// Temporary.
public final class Database {
    private Database() {}

    /// The database did not do what it should.
    public static final class Failed extends RuntimeException {
        public Failed(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
