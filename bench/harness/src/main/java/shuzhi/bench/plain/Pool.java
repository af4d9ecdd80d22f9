package shuzhi.bench.plain;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import shuzhi.bench.Candidate.Database;

/// Connections to a candidate's database (连接池), one for each client: made beforehand, kept, in automatic commit.
public final class Pool {
    private Pool() {}

    public static HikariDataSource open(Database database, int connections) {
        var config = new HikariConfig();
        config.setJdbcUrl(database.url());
        config.setUsername(database.user());
        config.setPassword(database.password());
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(connections);
        config.setMaxLifetime(0);
        return new HikariDataSource(config);
    }
}
