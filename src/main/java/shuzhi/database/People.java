package shuzhi.database;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// The rows about people who use the house (人员表): accounts, refusals, who read what. They are no part of the ledger.
public final class People {
    private final Query query;

    /// Lets a long reading see one moment; see [Query#still].
    public <X extends Exception> void still(Query.Still<X> work) throws X {
        query.still(work);
    }

    /// Whether so many ask at once that nobody more should be let in; see [Query#isCrowded].
    public boolean areCrowded() {
        return query.isCrowded();
    }

    public People(Query query) {
        this.query = query;
    }

    /// An account as it is stored.
    ///
    /// @param login keyed hash of the name one signs in with
    /// @param password hash of the password; empty for accounts that sign in elsewhere only
    /// @param totp the sealed secret of the one-time codes
    /// @param sealed the sealed name to show
    /// @param post code of the post; empty for applicants
    public record Row(
            String id,
            String login,
            Optional<String> password,
            Optional<byte[]> totp,
            byte[] sealed,
            Optional<String> post,
            int failures,
            Optional<Instant> locked) {}

    /// Stores a new account; false when the login is taken.
    public boolean add(Row row) {
        return query.change(
                        "insert into account (id, login, password, totp, sealed, post) values (:id, :login, :password,"
                                + " :totp, :sealed, :post) on conflict (login) do nothing",
                        Map.of(
                                "id", row.id(),
                                "login", row.login(),
                                "password", row.password(),
                                "totp", row.totp(),
                                "sealed", row.sealed(),
                                "post", row.post()))
                == 1;
    }

    public Optional<Row> byLogin(String login) {
        return query.one(
                Row.class,
                "select id, login, password, totp, sealed, post, failures, locked from account where login = :login",
                Map.of("login", login));
    }

    public Optional<Row> byId(String id) {
        return query.one(
                Row.class,
                "select id, login, password, totp, sealed, post, failures, locked from account where id = :id",
                Map.of("id", id));
    }

    /// Locks an account until then.
    public void lock(String id, Instant until) {
        query.change("update account set locked = :until where id = :id", Map.of("id", id, "until", until));
    }

    /// Counts a failed attempt. The one that reaches `max` locks the account until `until` and starts the count anew,
    /// in
    /// one statement, so that attempts side by side count, too.
    public void failed(String id, int max, Instant until) {
        query.change(
                "update account set failures = case when failures + 1 >= :max then 0 else failures + 1 end,"
                        + " locked = case when failures + 1 >= :max then :until else locked end where id = :id",
                Map.of("id", id, "max", max, "until", until));
    }

    public void succeeded(String id) {
        query.change(
                "update account set failures = 0, locked = null where id = :id and (failures > 0 or locked is not"
                        + " null)",
                Map.of("id", id));
    }

    /// Counts a refusal by the rules or for want of power.
    ///
    /// @param post the post of who asked, never the person
    public void refused(Instant at, String thing, String command, String code, String post) {
        query.change(
                "insert into refusal (at, thing, command, code, post) values (:at, :thing, :command, :code, :post)",
                Map.of("at", at, "thing", thing, "command", command, "code", code, "post", post));
    }

    /// Notes that a person read a file (rule T9).
    public void read(Instant at, String person, String post, String file) {
        query.change(
                "insert into reading (at, person, post, file) values (:at, :person, :post, :file)",
                Map.of("at", at, "person", person, "post", post, "file", file));
    }
}
