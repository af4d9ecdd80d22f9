package shuzhi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Staff sign in through an identity service: the whole code flow against a real OpenID Connect server.
@Timeout(120)
class IdentityTest {
    private static TestHouse house;
    private static MockOAuth2Server identity;
    private static Server server;

    @BeforeAll
    static void open() throws Exception {
        house = TestHouse.open();
        house.accounts.createWithoutPassword("z.staff", "统一认证工作人员", "window");
        identity = new MockOAuth2Server();
        identity.start(InetAddress.getLoopbackAddress(), 0);
        var issuer = identity.issuerUrl("city").toString();
        server = house.serve(TestHouse.options(
                Optional.of(new Server.Identity(issuer, "shuzhi", "a secret of the tests", "employee"))));
    }

    @AfterAll
    static void close() {
        server.close();
        identity.shutdown();
        house.close();
    }

    /// Follows the redirects to the identity service and back.
    private static Browser.Answer signIn(Browser browser, String employee) {
        identity.enqueueCallback(new DefaultOAuth2TokenCallback(
                "city", "subject-1", "JWT", List.of("shuzhi"), Map.of("employee", employee)));
        assertThat(browser.get("/sign-in").body()).contains("href=\"/oauth2/authorization/staff\"");
        var away = browser.get("/oauth2/authorization/staff");
        assertThat(away.to()).startsWith(identity.issuerUrl("city").toString()).contains("state=", "nonce=");
        var back = browser.get(away.to());
        assertThat(back.to()).contains("/login/oauth2/code/staff?code=");
        return browser.get(back.to());
    }

    @Test
    void aMemberOfStaffSignsIn() {
        var browser = new Browser(server.port());
        browser.get("/sign-in");
        var before = browser.session();
        assertThat(signIn(browser, "z.staff").to()).isEqualTo("/");
        assertThat(browser.session()).isNotEqualTo(before);
        assertThat(browser.get("/work").body()).contains("统一认证工作人员");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"unknown, nobody here knows", "applicant, an applicant's account", "'', no name at all"})
    void othersAreToldWhy(String employee, String why) {
        var browser = new Browser(server.port());
        assertThat(signIn(browser, employee).to()).as(why).isEqualTo("/sign-in");
        assertThat(browser.get("/sign-in").body()).contains("统一身份认证的账号不能登录本系统");
        assertThat(browser.get("/work").to()).startsWith("/sign-in");
    }

    @Test
    void aForgedAnswerIsRefused() {
        var browser = new Browser(server.port());
        browser.get("/oauth2/authorization/staff");
        assertThat(browser.get("/login/oauth2/code/staff?code=stolen&state=guessed")
                        .to())
                .isEqualTo("/sign-in");
        assertThat(browser.get("/work").to()).startsWith("/sign-in");
    }

    @Test
    void theHouseStartsWhileTheIdentityServiceIsDown() {
        var nobody = new Server.Identity("http://127.0.0.1:1/city", "shuzhi", "secret", "sub");
        try (var alone = house.serve(TestHouse.options(Optional.of(nobody)))) {
            var browser = new Browser(alone.port());
            var answer = browser.get("/oauth2/authorization/staff");
            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.body()).contains("故障号");
            assertThat(browser.as("window").get("/work").status()).isEqualTo(200);
        }
    }
}
