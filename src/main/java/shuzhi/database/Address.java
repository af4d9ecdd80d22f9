package shuzhi.database;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/// Where a database is (数据库地址), and as whom to open it.
///
/// @param url JDBC address without user and password, so that it may be shown and logged
/// @param user empty: the driver's default, the name of the operating system's user
/// @param password empty: PGPASSWORD, or else the driver looks into `~/.pgpass`
record Address(String url, Optional<String> user, Optional<String> password) {
    /// One or more hosts with or without ports; an IPv6 address in brackets.
    private static final Pattern FORM = Pattern.compile("(?:jdbc:)?postgres(?:ql)?://"
            + "(?:(?<user>[^:@/?]*)(?::(?<password>[^@/?]*))?@)?"
            + "(?<hosts>[^@/?#\\s]+)/(?<name>[^@/?#\\s]+)(?:\\?(?<query>[^#\\s]*))?");

    private static final Pattern SECRET = Pattern.compile("(?<=:)[^:@/]*(?=@)|(?<=password=)[^&]*");

    /// Reads `postgresql://user:password@host:port/name` or a JDBC address; user and password may also stand
    /// behind the question mark. Characters like `@` in a password are written as `%40`.
    ///
    /// @throws Server.Unusable when it is neither
    static Address of(String written) {
        var form = FORM.matcher(written.strip());
        if (!form.matches()) throw notUnderstood(written);
        var user = Optional.ofNullable(form.group("user"));
        var password = Optional.ofNullable(form.group("password"));
        List<String> rest = new ArrayList<>();
        for (var parameter : Arrays.asList(
                Optional.ofNullable(form.group("query")).orElse("").split("&"))) {
            if (parameter.startsWith("user=")) user = Optional.of(parameter.substring("user=".length()));
            else if (parameter.startsWith("password="))
                password = Optional.of(parameter.substring("password=".length()));
            else if (!parameter.isEmpty()) rest.add(parameter);
        }
        var url = "jdbc:postgresql://" + form.group("hosts") + "/" + form.group("name");
        try {
            return new Address(
                    rest.isEmpty() ? url : url + "?" + String.join("&", rest),
                    user.filter(it -> !it.isEmpty()).map(Address::decoded),
                    password.map(Address::decoded).or(() -> Optional.ofNullable(System.getenv("PGPASSWORD"))));
        } catch (IllegalArgumentException _) {
            throw notUnderstood(written);
        }
    }

    private static Server.Unusable notUnderstood(String written) {
        return new Server.Unusable(Words.badAddress(SECRET.matcher(written).replaceAll("***")));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    Properties login() {
        var properties = new Properties();
        user.ifPresent(it -> properties.setProperty("user", it));
        password.ifPresent(it -> properties.setProperty("password", it));
        return properties;
    }
}
