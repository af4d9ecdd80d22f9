package shuzhi.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shuzhi.words.Text;

/// The database of the house (数据库): the built-in one, or one that the city runs already. The same tables on both.
public final class Database implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    private static final int OLDEST = 150_000;
    private static final int TRIES = 5;

    private final String url;
    private final String user;
    private final String password;
    private final HikariDataSource readers;
    private final Optional<Server> server;

    /// The database did not do what it should.
    public static final class Failed extends RuntimeException {
        public Failed(String message, Throwable cause) {
            super(message, cause);
        }
    }

    private Database(String url, String user, String password, Optional<Server> server) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.server = server;
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(16);
        config.setPoolName("readers");
        config.setConnectionTimeout(10_000);
        config.setInitializationFailTimeout(10_000);
        this.readers = new HikariDataSource(config);
    }

    /// Starts the built-in server of a data folder and opens its database.
    public static Database builtIn(Path folder, Consumer<Text> progress) {
        var server = Server.start(folder, progress);
        return opened(server.url(), server.user(), server.password(), Optional.of(server), progress);
    }

    /// Opens a database that runs already.
    ///
    /// @param address `postgresql://user:password@host:port/name`, with or without `jdbc:`
    public static Database external(String address, Consumer<Text> progress) {
        var uri = URI.create(address.startsWith("jdbc:") ? address.substring("jdbc:".length()) : address);
        if (!"postgresql".equals(uri.getScheme()) && !"postgres".equals(uri.getScheme()))
            throw new Server.Unusable(new Text(
                    "--database 应写作 postgresql://用户:口令@主机:端口/库名",
                    "Write --database as postgresql://user:password@host:port/name"));
        var account = Optional.ofNullable(uri.getUserInfo()).orElse("").split(":", 2);
        var query = Optional.ofNullable(uri.getQuery()).map(it -> "?" + it).orElse("");
        var port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        var url = "jdbc:postgresql://" + uri.getHost() + port + uri.getPath() + query;
        var password = account.length > 1
                ? account[1]
                : Optional.ofNullable(System.getenv("PGPASSWORD")).orElse("");
        await(url, account[0], password, progress);
        return opened(url, account[0], password, Optional.empty(), progress);
    }

    private static Database opened(
            String url, String user, String password, Optional<Server> server, Consumer<Text> progress) {
        try {
            try (var connection = DriverManager.getConnection(url, user, password)) {
                examine(connection);
            }
            var database = new Database(url, user, password, server);
            Flyway.configure()
                    .dataSource(database.readers)
                    .locations("classpath:shuzhi/database/migration")
                    .load()
                    .migrate();
            return database;
        } catch (SQLException e) {
            server.ifPresent(Server::close);
            throw unreachable(url, e);
        } catch (RuntimeException e) {
            server.ifPresent(Server::close);
            throw e;
        }
    }

    /// A database that is just starting is waited for, visibly; a wrong password is not.
    private static void await(String url, String user, String password, Consumer<Text> progress) {
        for (int attempt = 1; ; attempt++) {
            try (var _ = DriverManager.getConnection(url, user, password)) {
                return;
            } catch (SQLException e) {
                boolean refused = e.getSQLState() != null && e.getSQLState().startsWith("28");
                if (refused || attempt == TRIES) throw unreachable(url, e);
                progress.accept(new Text(
                        "数据库还没有应答，第 " + attempt + " 次重试 …",
                        "The database does not answer yet, attempt " + attempt + " …"));
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(3_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Server.Unusable unreachable(String url, SQLException e) {
        return new Server.Unusable(new Text(
                "连不上数据库 " + url + "：" + e.getMessage() + "\n请检查：数据库是否已启动、地址和端口、用户和口令。什么都没有写入。",
                "The database " + url + " cannot be reached: " + e.getMessage()
                        + "\nCheck that it runs, its address and port, user and password. Nothing was written."));
    }

    /// An acknowledged act must survive a power cut: a database that may lose it is refused.
    private static void examine(Connection connection) throws SQLException {
        if (Integer.parseInt(show(connection, "server_version_num")) < OLDEST)
            throw new Server.Unusable(new Text(
                    "需要 PostgreSQL 15 或更新版本，现在是 " + show(connection, "server_version"),
                    "PostgreSQL 15 or newer is needed; this is " + show(connection, "server_version")));
        if (!show(connection, "server_encoding").equals("UTF8"))
            throw new Server.Unusable(new Text("数据库编码必须是 UTF8", "The encoding of the database must be UTF8"));
        for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes"))
            if (List.of("off", "local").contains(show(connection, setting)))
                throw new Server.Unusable(new Text(
                        "数据库设置 " + setting + " = off，断电会丢失已答复的行为。请改为 on 后再启动。",
                        "The database has " + setting
                                + " = off: a power cut would lose acknowledged acts. Set it to on, then start again."));
    }

    private static String show(Connection connection, String setting) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("show " + setting)) {
            result.next();
            return result.getString(1);
        }
    }

    /// The pool for pages, figures and everything else that only reads.
    public DataSource readers() {
        return readers;
    }

    /// A connection of its own, for the writer and for long streams.
    public Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("reWriteBatchedInserts", "true");
        properties.setProperty("socketTimeout", "120");
        properties.setProperty("prepareThreshold", "3");
        return DriverManager.getConnection(url, properties);
    }

    public Query query() {
        return new Query(readers);
    }

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
