package shuzhi.web;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import shuzhi.database.Locker;
import shuzhi.database.People;
import shuzhi.ledger.Context;
import shuzhi.ledger.Time;
import shuzhi.org.Actor;
import shuzhi.org.Org;

/// The web server of the house (网页服务). Spring Boot stands behind it, wired by hand in `Edge`; nobody outside this
/// package sees it.
public final class Server implements AutoCloseable {
    static final Duration STOP = Duration.ofSeconds(20);

    private final ServletWebServerApplicationContext context;

    private Server(ServletWebServerApplicationContext context) {
        this.context = context;
    }

    /// How to listen.
    ///
    /// @param port 0 for any that is free
    /// @param address to bind, for instance `127.0.0.1` or `0.0.0.0`
    /// @param secureCookies true when browsers come by HTTPS: cookies are then never sent without it
    /// @param behindProxy true when a reverse proxy stands in front, whose `X-Forwarded-For` and `-Proto` count
    /// @param identity the identity service of staff, if there is one
    public record Options(
            int port,
            String address,
            boolean secureCookies,
            boolean behindProxy,
            Optional<Identity> identity,
            Limits limits) {
        /// On this machine only, without HTTPS: for a first look.
        public static Options local(int port) {
            return new Options(port, "127.0.0.1", false, false, Optional.empty(), Limits.USUAL);
        }
    }

    /// The identity service of staff (统一身份认证), by OpenID Connect.
    ///
    /// @param issuer its address; its settings are read from `/.well-known/openid-configuration`
    /// @param claim the claim that holds the login of the account, for instance `sub` or `preferred_username`
    public record Identity(String issuer, String client, String secret, String claim) {}

    /// How much one address may ask (T15).
    ///
    /// @param pageBurst pages at once for those who have not signed in
    /// @param pagesPerSecond pages a second after that
    /// @param signInBurst attempts to sign in or register at once
    /// @param signInsPerMinute attempts a minute after that
    /// @param searchBurst searches at once, signed in or not
    /// @param searchesPerMinute searches a minute after that
    public record Limits(
            int pageBurst,
            double pagesPerSecond,
            int signInBurst,
            double signInsPerMinute,
            int searchBurst,
            double searchesPerMinute) {
        public static final Limits USUAL = new Limits(200, 20, 20, 10, 60, 60);
    }

    /// What the server shows and whom it hands commands to.
    ///
    /// @param publication what strangers may fetch; empty for a house that keeps its ledger to itself
    public record House(
            List<Route> routes,
            Desk desk,
            Accounts accounts,
            Locker locker,
            People people,
            Org org,
            Time time,
            Optional<Publication> publication) {
        public House {
            routes = List.copyOf(routes);
        }

        /// Who signed in, with the powers of today.
        Actor actor(Account account) {
            return account.actor(org, LocalDate.ofInstant(time.now(), Context.ZONE));
        }
    }

    /// Starts the server and returns when it listens.
    ///
    /// @throws RuntimeException when the port is taken or the address is not of this machine
    public static Server start(Options options, House house) {
        var application = new SpringApplication(Edge.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(false);
        application.addInitializers(it -> {
            var beans = (GenericApplicationContext) it;
            beans.registerBean(Options.class, () -> options);
            beans.registerBean(House.class, () -> house);
        });
        return new Server((ServletWebServerApplicationContext) application.run());
    }

    /// The port it listens on.
    public int port() {
        return Optional.ofNullable(context.getWebServer()).orElseThrow().getPort();
    }

    /// Stops: what was asked is still answered, for at most 20 seconds.
    @Override
    public void close() {
        context.close();
    }
}
