package shuzhi.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shuzhi.words.Text;

/// The database of the house (数据库): the built-in one, or one that the city runs already. The same tables on
/// both.
public final class Database implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration BETWEEN = Duration.ofSeconds(3);
    private static final int READERS = 16;

    private final Address address;
    private final HikariDataSource readers;
    private final Optional<Server> server;

    /// The database did not do what it should.
    public static final class Failed extends RuntimeException {
        public Failed(String message, Throwable cause) {
            super(message, cause);
        }
    }

    private Database(Address address, Optional<Server> server) {
        this.address = address;
        this.server = server;
        var config = new HikariConfig();
        config.setJdbcUrl(address.url());
        config.setDataSourceProperties(properties(address));
        config.setMaximumPoolSize(READERS);
        config.setPoolName("readers");
        config.setConnectionTimeout(10_000);
        // A plan made while a table was small would be kept, and read all of it when it has grown.
        config.setConnectionInitSql("set plan_cache_mode = force_custom_plan");
        this.readers = new HikariDataSource(config);
    }

    /// Starts the built-in server of a data folder and opens its database.
    ///
    /// @throws Server.Unusable when it cannot be used; the message says why and what to do
    public static Database builtIn(Path folder, Consumer<Text> progress) {
        var server = Server.start(folder, progress);
        try {
            var address = new Address(server.url(), Optional.of(server.user()), Optional.of(server.password()));
            return opened(address, Optional.of(server), progress);
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /// Opens a database that runs already, PostgreSQL 15 or newer; waits about 15 seconds for one that is just
    /// starting.
    ///
    /// @param address as [Address#of] reads it; PGPASSWORD may hold the password
    /// @throws Server.Unusable when it cannot be used; the message says why and what to do, and nothing was written
    public static Database external(String address, Consumer<Text> progress) {
        return opened(Address.of(address), Optional.empty(), progress);
    }

    /// Opens the built-in database of a data folder whose program is running, to read beside it. Empty when none runs.
    public static Optional<Database> beside(Path folder, Consumer<Text> progress) {
        try {
            if (!Files.exists(folder.resolve("postgresql/postmaster.pid"))) return Optional.empty();
            var port = Files.readString(folder.resolve("postgresql.port")).strip();
            var password =
                    Files.readString(folder.resolve("postgresql.password")).strip();
            var address = "postgresql://" + Server.USER + ":" + password + "@127.0.0.1:" + port + "/" + Server.USER;
            return Optional.of(opened(Address.of(address), Optional.empty(), progress));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Database opened(Address address, Optional<Server> server, Consumer<Text> progress) {
        try (var connection = patiently(address, progress)) {
            new Examination(connection, address.url(), progress).pass();
        } catch (SQLException e) {
            throw unusable(address, e);
        }
        var database = new Database(address, server);
        try {
            database.migrate();
            return database;
        } catch (FlywayException e) {
            database.readers.close();
            throw new Server.Unusable(Words.notMigrated(address.url(), String.valueOf(e.getMessage())));
        } catch (RuntimeException e) {
            database.readers.close();
            throw e;
        }
    }

    /// Brings the tables up to date, each step in a transaction of its own; programs that start together take
    /// turns.
    private void migrate() {
        var flyway = Flyway.configure()
                .dataSource(readers)
                .locations("classpath:shuzhi/database/migration")
                .load();
        var newer = Arrays.stream(flyway.info().applied())
                .filter(it -> it.getState().isApplied() && !it.getState().isResolved())
                .findFirst();
        if (newer.isPresent())
            throw new Server.Unusable(
                    Words.newerProgram(String.valueOf(newer.get().getVersion())));
        flyway.migrate();
    }

    /// A database that is just starting is waited for, visibly; a wrong password or name is not.
    private static Connection patiently(Address address, Consumer<Text> progress) throws SQLException {
        long start = System.nanoTime();
        while (true) {
            try {
                return DriverManager.getConnection(address.url(), properties(address));
            } catch (SQLException e) {
                var passed = Duration.ofNanos(System.nanoTime() - start);
                if (!mayPass(e) || passed.plus(BETWEEN).compareTo(PATIENCE) > 0) throw e;
                progress.accept(Words.retrying(address.url(), passed.toSeconds(), String.valueOf(e.getMessage())));
            }
            try {
                Thread.sleep(BETWEEN);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while waiting for the database", e);
            }
        }
    }

    /// No connection (08), no resources (53), starting or stopping (57P): these go by.
    private static boolean mayPass(SQLException e) {
        var state = Optional.ofNullable(e.getSQLState()).orElse("");
        return state.startsWith("08") || state.startsWith("53") || state.startsWith("57P");
    }

    private static Server.Unusable unusable(Address address, SQLException e) {
        var state = Optional.ofNullable(e.getSQLState()).orElse("");
        var reason = String.valueOf(e.getMessage());
        if (state.startsWith("28") || reason.contains("no password was provided"))
            return new Server.Unusable(Words.refusedLogin(address.url(), reason));
        if (state.equals("3D000")) return new Server.Unusable(Words.noSuchDatabase(address.url(), reason));
        return new Server.Unusable(Words.unreachable(address.url(), reason));
    }

    private static Properties properties(Address address) {
        var properties = address.login();
        // Several processes for one question cost more than they give where many ask.
        properties.setProperty("options", "-c max_parallel_workers_per_gather=0");
        properties.setProperty("ApplicationName", "shuzhi");
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("loginTimeout", "10");
        properties.setProperty("socketTimeout", "120");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("reWriteBatchedInserts", "true");
        properties.setProperty("prepareThreshold", "3");
        return properties;
    }

    /// The pool for pages, figures and everything else that only reads.
    public DataSource readers() {
        return readers;
    }

    /// A connection of its own, for the writer and for long streams.
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(address.url(), properties(address));
    }

    public Query query() {
        return new Query(readers);
    }

    /// The built-in server; empty for a database of the city's own.
    public Optional<Server> server() {
        return server;
    }

    @Override
    public void close() {
        readers.close();
        server.ifPresent(Server::close);
        LOG.debug("the database is closed");
    }
}
