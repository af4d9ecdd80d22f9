package shuzhi.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import shuzhi.words.Text;

/// What a database must be like before a ledger is entrusted to it (数据库检查).
record Examination(Connection connection, String address, Consumer<Text> progress) {
    private static final int OLDEST = 150_000;

    /// An acknowledged act must survive a power cut: a database that may lose it is refused (trust.md decision
    /// 1).
    private static final List<String> DURABLE = List.of("fsync", "synchronous_commit", "full_page_writes");

    /// @throws Server.Unusable when it is too old, not in UTF-8, a standby, not durable, or without pg_trgm
    void pass() throws SQLException {
        if (Integer.parseInt(setting("server_version_num").orElse("0")) < OLDEST)
            throw new Server.Unusable(Words.tooOld(setting("server_version").orElse("?")));
        var encoding = setting("server_encoding").orElse("?");
        if (!encoding.equals("UTF8")) throw new Server.Unusable(Words.notUtf8(encoding));
        if (holds("select pg_is_in_recovery()")) throw new Server.Unusable(Words.standby(address));
        for (var name : DURABLE) {
            var value = setting(name);
            if (value.isEmpty()) progress.accept(Words.unknownSetting(name));
            else if (value.get().equals("off")) throw new Server.Unusable(Words.notDurable(name));
        }
        if (setting("data_checksums").filter("on"::equals).isEmpty()) progress.accept(Words.noChecksums());
        if (!holds("select exists (select from pg_available_extensions where name = 'pg_trgm')"))
            throw new Server.Unusable(Words.noTrigrams());
    }

    /// Empty where the database does not know the setting, or keeps it to itself.
    private Optional<String> setting(String name) throws SQLException {
        try (var statement = connection.prepareStatement("select current_setting(?, true)")) {
            statement.setString(1, name);
            try (var result = statement.executeQuery()) {
                return result.next() ? Optional.ofNullable(result.getString(1)) : Optional.empty();
            }
        }
    }

    private boolean holds(String question) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(question)) {
            return result.next() && result.getBoolean(1);
        }
    }
}
