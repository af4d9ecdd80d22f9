package shuzhi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How an operator may write where the database is; the password never comes back in what is shown.
class AddressTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    postgresql://city:secret@db:5433/ledger              | jdbc:postgresql://db:5433/ledger         | city | secret
                    postgres://city:secret@db/ledger                     | jdbc:postgresql://db/ledger              | city | secret
                    jdbc:postgresql://db/ledger?user=city&password=sec   | jdbc:postgresql://db/ledger              | city | sec
                    jdbc:postgresql://db/ledger?ssl=true&user=city       | jdbc:postgresql://db/ledger?ssl=true     | city | ''
                    postgresql://city:a%40b%3Ac+d@[::1]:5432/ledger      | jdbc:postgresql://[::1]:5432/ledger      | city | a@b:c+d
                    postgresql://city:s@one:1,two:2/ledger               | jdbc:postgresql://one:1,two:2/ledger     | city | s
                    postgresql://db/ledger                               | jdbc:postgresql://db/ledger              | ''   | ''
                    """)
    void isUnderstood(String written, String url, String user, String password) {
        var address = Address.of(written);
        assertThat(address.url()).isEqualTo(url);
        assertThat(address.user().orElse("")).isEqualTo(user);
        assertThat(address.password().orElse("")).isEqualTo(password);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "db",
                "mysql://city:secret@db/ledger",
                "postgresql://city:secret@db",
                "postgresql:///ledger",
                "postgresql://city:secret@db/led ger",
                "postgresql://city:sec%zzret@db/ledger",
                "jdbc:postgresql:ledger?password=secret"
            })
    void isRefusedWithoutShowingThePassword(String written) {
        var refused = catchThrowableOfType(Server.Unusable.class, () -> Address.of(written));
        assertThat(refused).isNotNull();
        assertThat(refused.text().en()).contains("postgresql://user:password@host:port/name");
        assertThat(refused.getMessage()).doesNotContain("secret").doesNotContain("sec%zzret");
    }
}
