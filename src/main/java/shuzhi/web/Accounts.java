package shuzhi.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import shuzhi.database.People;
import shuzhi.ledger.Ledger;
import shuzhi.ledger.Shape;
import shuzhi.ledger.Time;
import shuzhi.words.Text;

/// The accounts of staff and applicants (账号管理). Passwords are kept as Argon2id; the login name as a keyed hash; the
/// name
/// to show and the secret of one-time codes sealed under the key of the account, so that erasing it leaves nothing.
public final class Accounts {
    static final int FAILURES_MAX = 5;
    static final Duration LOCKED = Duration.ofMinutes(15);

    private static final Pattern LOGIN = Pattern.compile("[\\p{L}\\p{N}._@-]{3,40}");
    private static final int PASSWORD_MIN = 12;
    private static final int PASSWORD_MAX = 128;
    private static final int DIFFERENT_MIN = 6;
    private static final int NAME_MAX = 100;
    private static final int CODES_MAX = 10_000;
    /// Parts of which a password may not mostly consist; the first things that anybody would try.
    private static final List<String> COMMON = List.of(
            "password", "qwerty", "asdfgh", "zxcvbn", "123456", "654321", "111111", "abc123", "admin", "woaini");

    private static final int ID_BYTES = 16;
    /// One check takes 16 MB; more at once gain nothing and would let strangers fill the memory.
    private static final int CHECKS_AT_ONCE = 4;

    private final People people;
    private final Ledger ledger;
    private final Time time;
    private final byte[] key;
    private final SecureRandom random = new SecureRandom();
    private final Argon2PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final Semaphore checks = new Semaphore(CHECKS_AT_ONCE);
    /// A password that nobody has, so that a login that does not exist takes as long to check as one that does.
    private final String nobody;
    /// The last one-time code of each account: a code is good once (RFC 6238, 5.2).
    private final Map<String, String> usedCodes = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > CODES_MAX;
        }
    };

    /// @param key secret of the house, for the keyed hashes; the master key will do
    public Accounts(People people, Ledger ledger, Time time, byte[] key) {
        this.people = people;
        this.ledger = ledger;
        this.time = time;
        this.key = key.clone();
        this.nobody = hash(newId());
    }

    /// Makes an account; empty when the login is taken.
    ///
    /// @param post code of a post for staff, empty for applicants
    /// @param totp the secret of the one-time codes, see [Totp#newSecret]
    public Optional<Account> create(
            String login, String name, String password, Optional<String> post, Optional<byte[]> totp) {
        return add(login, name, Optional.of(password), post, totp);
    }

    /// Makes an account of staff that signs in through the identity service only; empty when the login is taken.
    public Optional<Account> createWithoutPassword(String login, String name, String post) {
        return add(login, name, Optional.empty(), Optional.of(post), Optional.empty());
    }

    private Optional<Account> add(
            String login, String name, Optional<String> password, Optional<String> post, Optional<byte[]> totp) {
        var hashed = loginHash(login);
        if (people.byLogin(hashed).isPresent()) return Optional.empty();
        var account = new Account(newId(), name.strip(), post);
        var sealed = ledger.seal(account.id(), account.name().getBytes(StandardCharsets.UTF_8));
        var secret = totp.map(it -> ledger.seal(account.id(), it));
        var row = new People.Row(
                account.id(), hashed, password.map(this::hash), secret, sealed, post, 0, Optional.empty());
        return people.add(row) ? Optional.of(account) : Optional.empty();
    }

    /// What came of a registration.
    public sealed interface Registration {
        record Made(Account account) implements Registration {}

        record Bad(List<Shape.Problem> problems) implements Registration {}
    }

    /// An applicant makes an account. The problems name the fields `login`, `name` and `password`.
    public Registration register(String login, String name, String password) {
        var problems = new ArrayList<Shape.Problem>();
        if (!LOGIN.matcher(login.strip()).matches())
            problems.add(new Shape.Problem(
                    "login",
                    new Text("登录名应为 3 至 40 位字母、数字或 . _ - @", "The login name has 3 to 40 letters, digits or . _ - @")));
        if (name.isBlank() || name.strip().length() > NAME_MAX)
            problems.add(new Shape.Problem(
                    "name",
                    new Text(
                            "请填写姓名或名称，不超过 100 字",
                            "Give your name or the name of the enterprise, at most 100 letters")));
        weakness(login, password).ifPresent(it -> problems.add(new Shape.Problem("password", it)));
        if (!problems.isEmpty()) return new Registration.Bad(problems);
        return create(login, name, password, Optional.empty(), Optional.empty())
                .<Registration>map(Registration.Made::new)
                .orElseGet(() -> new Registration.Bad(List.of(new Shape.Problem(
                        "login", new Text("这个登录名已被使用，请换一个", "This login name is taken; choose another")))));
    }

    /// Why a password is too weak; empty when it will do.
    static Optional<Text> weakness(String login, String password) {
        if (password.length() < PASSWORD_MIN || password.length() > PASSWORD_MAX)
            return Optional.of(new Text("口令应为 12 至 128 位", "The password has 12 to 128 characters"));
        var plain = password.toLowerCase(Locale.ROOT);
        if (!login.isBlank() && plain.contains(login.strip().toLowerCase(Locale.ROOT)))
            return Optional.of(new Text("口令不能含登录名", "The password must not contain the login name"));
        var rest = plain;
        for (var it : COMMON) rest = rest.replace(it, "");
        if (rest.length() < PASSWORD_MIN / 2 || plain.chars().distinct().count() < DIFFERENT_MIN)
            return Optional.of(new Text(
                    "口令太常见，容易被猜中；请换成一句只有您知道的话",
                    "The password is too common and easily guessed; take a sentence that only you know"));
        return Optional.empty();
    }

    /// Who this is; empty for a wrong login, password or one-time code and for a locked account alike. After five
    /// failures an account is locked for 15 minutes. Whether an account exists makes no difference in time
    /// (T10).
    public Optional<Account> check(String login, String password, String code) {
        var row = people.byLogin(loginHash(login));
        var now = time.now();
        boolean known = matches(password, row.flatMap(People.Row::password).orElse(nobody));
        if (row.isEmpty() || row.get().password().isEmpty()) return Optional.empty();
        if (row.get().locked().filter(now::isBefore).isPresent()) return Optional.empty();
        if (!known || !codeHolds(row.get(), code)) {
            people.failed(row.get().id(), FAILURES_MAX, now.plus(LOCKED));
            return Optional.empty();
        }
        people.succeeded(row.get().id());
        return account(row.get());
    }

    /// The id of an account, under whose key everything private of the person is sealed.
    public Optional<String> id(String login) {
        return people.byLogin(loginHash(login)).map(People.Row::id);
    }

    /// Locks an account until then, and with the next request its running sessions end; false when there is none.
    public boolean lock(String login, Instant until) {
        var row = people.byLogin(loginHash(login));
        row.ifPresent(it -> people.lock(it.id(), until));
        return row.isPresent();
    }

    /// May a session that is running go on? Not when the account was locked, deleted or erased since.
    boolean stands(Account account) {
        return people.byId(account.id())
                .filter(it -> it.locked().filter(time.now()::isBefore).isEmpty())
                .flatMap(this::account)
                .isPresent();
    }

    /// The account of staff by login, for those whom the identity service vouches for. Empty for applicants, and for
    /// those who are not known here.
    public Optional<Account> staff(String login) {
        return people.byLogin(loginHash(login))
                .filter(it -> it.post().isPresent())
                .filter(it -> it.locked().filter(time.now()::isBefore).isEmpty())
                .flatMap(this::account);
    }

    /// Empty when the account was erased: its name no longer opens.
    private Optional<Account> account(People.Row row) {
        return ledger.open(row.id(), row.sealed())
                .map(it -> new Account(row.id(), new String(it, StandardCharsets.UTF_8), row.post()));
    }

    private boolean codeHolds(People.Row row, String code) {
        if (row.totp().isEmpty()) return true;
        var secret = ledger.open(row.id(), row.totp().get());
        if (secret.isEmpty() || !Totp.matches(secret.get(), code, time.now())) return false;
        synchronized (usedCodes) {
            return !code.strip().equals(usedCodes.put(row.id(), code.strip()));
        }
    }

    private boolean matches(String password, String hash) {
        checks.acquireUninterruptibly();
        try {
            return password.length() <= PASSWORD_MAX && encoder.matches(password, hash);
        } finally {
            checks.release();
        }
    }

    private String hash(String password) {
        checks.acquireUninterruptibly();
        try {
            return Optional.ofNullable(encoder.encode(password)).orElseThrow();
        } finally {
            checks.release();
        }
    }

    private String newId() {
        var bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private String loginHash(String login) {
        return keyed(
                "login",
                Normalizer.normalize(login.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
    }

    /// A keyed hash (HMAC-SHA-256, hexadecimal): the same for the same parts, not to be guessed without the key.
    String keyed(String purpose, String... parts) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            for (var it : parts) {
                mac.update((byte) 0);
                mac.update(it.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }
}
