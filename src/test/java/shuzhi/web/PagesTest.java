package shuzhi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages: who may read them, in which language, with which headers, and what is said when there is none.
@Timeout(120)
class PagesTest {
    private static TestHouse house;
    private static Server server;

    @BeforeAll
    static void open() throws Exception {
        house = TestHouse.open();
        server = house.serve();
    }

    @AfterAll
    static void close() {
        server.close();
        house.close();
    }

    private static Browser browser() {
        return new Browser(server.port());
    }

    @ParameterizedTest(name = "{0} reads {1}: {2} {3}")
    @CsvSource({
        // who,      page,        status, where to
        "nobody,    /,            200,",
        "nobody,    /work,        303, /sign-in?next=%2Fwork",
        "nobody,    /files/1,     303, /sign-in?next=%2Ffiles%2F1",
        "applicant, /,            200,",
        "applicant, /work,        403,",
        "applicant, /files/1,     403,",
        "head,      /work,        403,",
        "window,    /work,        200,",
        "window,    /files/1,     200,",
        "window,    /nowhere,     404,",
        "nobody,    /nowhere,     404,",
        "nobody,    /do/note/1/Close, 404,",
        "nobody,    /static/none.css, 404,",
        "nobody,    /static/..%2Fshuzhi, 400,",
    })
    void whoMayRead(String who, String page, int status, String to) {
        var browser = who.equals("nobody") ? browser() : browser().as(who);
        var answer = browser.get(page);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.to()).isEqualTo(to == null ? "" : to);
    }

    @Test
    void programsThatHaveNotSignedInGetAProblemAndNoPage() {
        var answer = browser().get("/work", "Accept", "application/json");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("请先登录", "Sign in first");
    }

    @Test
    void theNavigationShowsWhatOneMayRead() {
        assertThat(browser().get("/").body()).contains("首页").doesNotContain("href=\"/work\"");
        assertThat(browser().as("window").get("/").body()).contains("href=\"/work\"", "aria-current=\"page\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/nowhere", "/broken", "/work", "/paper"})
    void everyAnswerCarriesTheHeaders(String page) {
        var answer = browser().get(page);
        assertThat(answer.header("Content-Security-Policy"))
                .startsWith("default-src 'self';")
                .contains("frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Server")).isEmpty();
    }

    @Test
    void pagesOfThoseWhoSignedInAreNotStored() {
        assertThat(browser().as("window").get("/").header("Cache-Control")).isEqualTo("no-store");
        assertThat(browser().get("/").header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(browser().get("/").response().headers().allValues("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void staticFilesAreKeptByTheirHash() {
        var link = Assets.link("shuzhi.css");
        assertThat(browser().get("/").body()).contains("href=\"" + link + "\"");
        var css = browser().get(link);
        assertThat(css.header("Content-Type")).isEqualTo("text/css;charset=utf-8");
        assertThat(css.header("Cache-Control")).contains("immutable");
    }

    @Test
    void noPageHasInlineScriptOrStyle() {
        for (var page : new String[] {"/", "/sign-in", "/register", "/nowhere"})
            assertThat(browser().get(page).body()).doesNotContainPattern("<script|<style| style=| on[a-z]+=");
    }

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource({
        "/,         ,                     zh-CN",
        "/,         'en-GB,en;q=0.9',     en",
        "/,         'zh-CN,en;q=0.9',     zh-CN",
        "/,         'de,fr',              zh-CN",
        "/,         'en;q=0.1,zh;q=0.9',  zh-CN",
        "/,         '!!',                 zh-CN",
        "/?lang=en, zh-CN,                en",
        "/?lang=zh, en,                   zh-CN",
        "/?lang=xx, en,                   zh-CN",
    })
    void language(String path, String accepted, String tag) {
        var answer = accepted == null ? browser().get(path) : browser().get(path, "Accept-Language", accepted);
        assertThat(answer.body()).contains("<html lang=\"" + tag + "\">");
    }

    @Test
    void theChosenLanguageStaysAndTheWordsOfTheAddressStayToo() {
        var browser = browser();
        assertThat(browser.get("/echo?lang=en&say=hello").body())
                .contains("hello", "href=\"/echo?lang=zh&amp;say=hello\"");
        assertThat(browser.get("/").body()).contains("<html lang=\"en\">");
        assertThat(browser.get("/?lang=zh").body()).contains("<html lang=\"zh-CN\">");
        assertThat(browser.get("/").body()).contains("<html lang=\"zh-CN\">");
    }

    @Test
    void whatIsAbsentAndWhatIsForbiddenReadTheSame() {
        var owner = browser().as("applicant");
        owner.post("/do/note/0000000000000001/Write", note());
        assertThat(owner.get("/notes/0000000000000001").status()).isEqualTo(200);
        for (var browser : new Browser[] {browser(), browser().as("other")}) {
            var forbidden = browser.get("/notes/0000000000000001");
            var absent = browser.get("/notes/0000000000000002");
            var nowhere = browser.get("/nowhere/at/all");
            assertThat(forbidden.status()).isEqualTo(404);
            assertThat(withoutToken(forbidden)).isEqualTo(withoutToken(absent)).isEqualTo(withoutToken(nowhere));
        }
    }

    /// The CSRF token is masked anew for every page and tells nothing.
    private static String withoutToken(Browser.Answer answer) {
        return answer.body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private static Map<String, String> note() {
        return Map.of("title", "甲的便笺", "day", "2026-03-01", "count", "3");
    }

    @Test
    void theMoreSpecificAddressWins() {
        assertThat(browser().get("/notes/new").body()).contains("新便笺");
    }

    @Test
    void whatVisitorsSayIsEscaped() {
        var escaped = "&lt;script&gt;alert(1)&lt;/script&gt;";
        var said =
                browser().get("/echo?say=%3Cscript%3Ealert(1)%3C%2Fscript%3E").body();
        assertThat(said).contains(escaped).doesNotContain("<script");
        assertThat(browser().as("script").get("/").body()).contains(escaped).doesNotContain("<script");
    }

    @Test
    void aFileIsSavedUnderItsChineseName() {
        var file = browser().get("/paper");
        assertThat(file.header("Content-Disposition")).startsWith("attachment;").contains("UTF-8''%E8%90%A5%E4%B8%9A");
        assertThat(file.header("Content-Type")).isEqualTo("application/pdf");
    }

    @Test
    void aFaultHasANumberAndTellsNothingElse() {
        var answer = browser().get("/broken");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body())
                .containsPattern("故障号 [0-9A-F]{8}")
                .doesNotContain("110101", "Exception", "shuzhi.web");
        assertThat(browser().get("/broken?lang=en").body()).containsPattern("Fault number [0-9A-F]{8}");
        assertThat(browser().get("/broken", "Accept", "application/json").body())
                .contains("\"status\":500");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a//b", "/a;b=c", "/a%0d%0aSet-Cookie:x"})
    void oddAddressesAreRefusedPlainly(String path) {
        var answer = browser().get(path);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("地址写法不对").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%2e%2e/etc/passwd", "/a%00b"})
    void whatIsNoAddressAtAllIsRefusedWithoutAWord(String path) {
        var answer = browser().get(path);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("Tomcat", "Exception");
    }

    @Test
    void readingAFileIsNoted() {
        long before = house.count("reading");
        browser().as("window").get("/files/0000000000000009");
        assertThat(house.query.number(
                        "select count(*) from reading where file = '0000000000000009' and post = 'window'", Map.of()))
                .isEqualTo(1);
        browser().as("head").get("/files/0000000000000009");
        browser().get("/notes/new");
        assertThat(house.count("reading")).isEqualTo(before + 1);
    }
}
