package shuzhi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Signing in, registering, sessions, tokens (threats T10, T15, T22).
@Timeout(180)
class SignInTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes();
    private static TestHouse house;
    private static Server server;

    @BeforeAll
    static void open() throws Exception {
        house = TestHouse.open();
        server = house.serve();
        for (var login : new String[] {"code-1", "code-2"})
            house.accounts.create(login, "有动态口令", TestHouse.PASSWORD, Optional.empty(), Optional.of(SECRET));
        house.accounts.create("victim", "被试", TestHouse.PASSWORD, Optional.empty(), Optional.empty());
        house.accounts.createWithoutPassword("only-elsewhere", "只用统一认证", "window");
    }

    @AfterAll
    static void close() {
        server.close();
        house.close();
    }

    private static Browser browser() {
        return new Browser(server.port());
    }

    @Test
    void theSessionIdChangesAndTheNameIsShown() {
        var browser = browser();
        browser.get("/sign-in");
        var before = browser.session();
        assertThat(browser.signIn("Applicant ", TestHouse.PASSWORD).to()).isEqualTo("/");
        assertThat(browser.session()).isNotEqualTo(before).isNotBlank();
        assertThat(browser.get("/").body()).contains("申请人甲");
    }

    @Test
    void theCookieIsForThisHouseOnly() {
        var cookie = browser().get("/sign-in").header("Set-Cookie");
        assertThat(cookie).contains("shuzhi=", "HttpOnly", "SameSite=Lax").doesNotContain("Domain");
    }

    @Test
    void signingOutEndsTheSession() {
        var browser = browser().as("window");
        assertThat(browser.get("/work").status()).isEqualTo(200);
        assertThat(browser.postBare("/sign-out", Map.of()).status()).isEqualTo(403);
        assertThat(browser.get("/sign-out").status()).isEqualTo(404);
        browser.post("/sign-out", Map.of());
        assertThat(browser.get("/work").to()).startsWith("/sign-in");
    }

    /// An account that is locked while somebody is signed in under it: the next request is a stranger's.
    @Test
    void lockingAnAccountEndsItsRunningSessions() {
        house.accounts.create("leaver", "离岗人员", TestHouse.PASSWORD, Optional.of("window"), Optional.empty());
        var browser = browser().as("leaver");
        var other = browser().as("window");
        assertThat(browser.get("/work").status()).isEqualTo(200);
        assertThat(house.accounts.lock("leaver", house.now.get().plus(Duration.ofDays(1))))
                .isTrue();
        assertThat(browser.get("/work").to()).startsWith("/sign-in");
        assertThat(browser.json("/do/note/n1/Write", "{}").status()).isEqualTo(401);
        assertThat(other.get("/work").status()).isEqualTo(200);
        house.pass(Duration.ofDays(2));
        assertThat(browser.get("/work").to())
                .as("an ended session does not come back")
                .startsWith("/sign-in");
        assertThat(house.accounts.lock("nobody at all", house.now.get())).isFalse();
    }

    @Test
    void noSuchAccountAndWrongPasswordReadTheSame() {
        var wrong = failed("window", "wrong password");
        var none = failed("nobody at all", "wrong password");
        var elsewhere = failed("only-elsewhere", "");
        assertThat(wrong).contains("没有登录", "15 分钟").isEqualTo(none).isEqualTo(elsewhere);
    }

    /// The page after a failed attempt, without token.
    private static String failed(String login, String password) {
        var browser = browser();
        var answer = browser.signIn(login, password);
        assertThat(answer.to()).isEqualTo("/sign-in");
        return browser.get("/sign-in").body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    @Test
    void fiveFailuresLockTheAccountForAQuarterOfAnHour() {
        for (int i = 0; i < Accounts.FAILURES_MAX; i++) failed("victim", "wrong password " + i);
        assertThat(browser().signIn("victim", TestHouse.PASSWORD).to()).isEqualTo("/sign-in");
        house.pass(Accounts.LOCKED.minusSeconds(1));
        assertThat(browser().signIn("victim", TestHouse.PASSWORD).to()).isEqualTo("/sign-in");
        house.pass(Duration.ofSeconds(1));
        assertThat(browser().signIn("victim", TestHouse.PASSWORD).to()).isEqualTo("/");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        // password, code,        signs in
        "good,       now,         yes",
        "good,       '',          no",
        "good,       000000,      no",
        "wrong,      now,         no",
        "good,       long before, no",
    })
    void oneTimeCodes(String password, String code, String signsIn) {
        house.pass(Duration.ofMinutes(20));
        var now = house.now.get();
        var typed = switch (code) {
            case "now" -> Totp.code(SECRET, now);
            case "long before" -> Totp.code(SECRET, now.minus(Duration.ofMinutes(2)));
            default -> code;
        };
        var given = password.equals("good") ? TestHouse.PASSWORD : "wrong password";
        var answer = browser().signIn("code-1", given, Map.of("code", typed));
        assertThat(answer.to()).isEqualTo(signsIn.equals("yes") ? "/" : "/sign-in");
    }

    @Test
    void aOneTimeCodeIsGoodOnce() {
        var code = Map.of("code", Totp.code(SECRET, house.now.get()));
        assertThat(browser().signIn("code-2", TestHouse.PASSWORD, code).to()).isEqualTo("/");
        assertThat(browser().signIn("code-2", TestHouse.PASSWORD, code).to()).isEqualTo("/sign-in");
    }

    @ParameterizedTest(name = "next={0} → {1}")
    @CsvSource({
        "/work,                     /work",
        "/files/1?x=y,              /files/1?x=y",
        "//evil.example,            /",
        "https://evil.example,      /",
        "'/\\evil.example',         /",
        "/%0d%0a,                   /%0d%0a",
        "'/a\r\nSet-Cookie: b=c',   /",
        "'javascript:alert(1)',     /",
        "'/\t/evil.example',        /",
        "'',                        /",
    })
    void nobodyIsSentToAStranger(String next, String to) {
        assertThat(browser()
                        .signIn("window", TestHouse.PASSWORD, Map.of("next", next))
                        .to())
                .isEqualTo(to);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/register", "/do/note/new/Write", "/sign-out"})
    void withoutATokenNothingIsDone(String path) {
        var browser = browser().as("applicant");
        long before = house.count("entry");
        for (var token : new String[] {"", "forged"}) {
            var answer =
                    browser.postBare(path, Map.of("_csrf", token, "title", "x", "day", "2026-03-01", "count", "1"));
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.body()).contains("页面已过期");
        }
        assertThat(house.count("entry")).isEqualTo(before);
    }

    @ParameterizedTest(name = "Sec-Fetch-Site: {0} → {1}")
    @CsvSource({"same-origin, 303", "none, 303", "same-site, 403", "cross-site, 403"})
    void requestsOfOtherSitesAreRefused(String site, int status) {
        var answer = browser().as("applicant").post("/do/note/new/Write", Map.of("title", "x"), "Sec-Fetch-Site", site);
        assertThat(answer.status()).isEqualTo(status);
    }

    @ParameterizedTest(name = "{0}, {2}: {3}")
    @CsvSource({
        // login,    name,   password,              what is wrong
        "new-1,      赵某,   河边的柳树今年发芽早了,       口令应为 12 至 128 位",
        "new-1,      赵某,   河边的柳树今年发芽又早了些,     ",
        "new-1,      钱某,   河边的柳树今年发芽又早了些,     登录名已被使用",
        "NEW-1,      钱某,   河边的柳树今年发芽又早了些,     登录名已被使用",
        "n,          赵某,   河边的柳树今年发芽又早了些,     登录名应为",
        "new 2,      赵某,   河边的柳树今年发芽又早了些,     登录名应为",
        "new-2,      '',     河边的柳树今年发芽又早了些,     请填写姓名",
        "new-2,      赵某,   password123456,        口令太常见",
        "new-2,      赵某,   aaaaaaaaaaaaaaaa,      口令太常见",
        "new-2,      赵某,   my-new-2-is-good-123,  口令不能含登录名",
    })
    void registration(String login, String name, String password, String wrong) {
        var browser = browser();
        var answer = browser.post("/register", Map.of("login", login, "name", name, "password", password));
        if (wrong == null) {
            assertThat(answer.to()).isEqualTo("/sign-in");
            assertThat(browser.get("/sign-in").body()).contains("注册成功", "value=\"new-1\"");
            assertThat(browser.signIn(login, password).to()).isEqualTo("/");
            assertThat(browser.get("/").body()).contains(name);
            return;
        }
        assertThat(answer.to()).isEqualTo("/register");
        assertThat(browser.get("/register").body())
                .contains(wrong, "value=\"" + login + "\"", "aria-invalid=\"true\"")
                .doesNotContain(password);
    }

    @Test
    void nothingOfAPersonStandsInTheClear() {
        record Stored(String login, String password, byte[] sealed) {}
        for (var row :
                house.query.rows(Stored.class, "select login, coalesce(password, ''), sealed from account", Map.of())) {
            assertThat(row.login()).matches("[0-9a-f]{64}");
            assertThat(row.password()).matches("(\\$argon2id\\$.*)?");
            assertThat(new String(row.sealed(), StandardCharsets.UTF_8)).doesNotContain("申请人", "窗口");
        }
    }

    @Test
    void tooManyAttemptsFromOneAddressMustWait() {
        var limits = new Server.Limits(30, 0.01, 3, 1, 30, 1);
        try (var small = house.serve(new Server.Options(0, "127.0.0.1", false, false, Optional.empty(), limits))) {
            var browser = new Browser(small.port());
            var token = browser.token();
            var fields = Map.of("_csrf", token, "login", "nobody", "password", "x");
            for (int i = 0; i < 3; i++)
                assertThat(browser.postBare("/sign-in", fields).status()).isEqualTo(303);
            var answer = browser.postBare("/sign-in", fields);
            assertThat(answer.status()).isEqualTo(429);
            assertThat(answer.header("Retry-After")).isEqualTo("60");
            assertThat(answer.body()).contains("访问过于频繁");
            assertThat(IntStream.range(0, 40).map(_ -> browser.get("/").status()))
                    .contains(200, 429);
        }
    }

    /// A search answers everybody only so often, and other pages are not slowed down by it.
    @Test
    void whoSearchesTooOftenMustWait() {
        var limits = new Server.Limits(1_000, 100, 3, 1, 5, 1);
        try (var small = house.serve(new Server.Options(0, "127.0.0.1", false, false, Optional.empty(), limits))) {
            var browser = new Browser(small.port());
            assertThat(IntStream.range(0, 7)
                            .map(i -> browser.get("/search?q=" + i).status()))
                    .containsExactly(200, 200, 200, 200, 200, 429, 429);
            assertThat(browser.get("/").status()).isEqualTo(200);
        }
    }

    @Test
    void secureCookiesAreNeverSentInTheClear() {
        var options = new Server.Options(0, "127.0.0.1", true, true, Optional.empty(), Server.Limits.USUAL);
        try (var secure = house.serve(options)) {
            var answer = new Browser(secure.port()).get("/sign-in?lang=en", "X-Forwarded-Proto", "https");
            assertThat(answer.response().headers().allValues("Set-Cookie"))
                    .hasSize(2)
                    .allMatch(it -> it.contains("Secure"));
            assertThat(answer.header("Strict-Transport-Security")).startsWith("max-age=");
        }
    }
}
