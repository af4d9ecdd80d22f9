package shuzhi.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import shuzhi.words.Text;

/// Signing in and out, and CSRF (登录与防伪). Who may read a page is asked in `Addresses`, who may give a command in
/// `Desk`.
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class Safety {
    /// The name of the identity service in the addresses `/oauth2/authorization/staff` and `/login/oauth2/code/staff`.
    private static final String STAFF = "staff";

    private static final SecurityContextRepository CONTEXTS = new HttpSessionSecurityContextRepository();

    @Bean
    SecurityFilterChain chain(HttpSecurity http, Server.Options options, Server.House house, Screen screen) {
        // a witness is asked by programs without a session, and gives nothing but a signature
        http.csrf(it -> it.ignoringRequestMatchers(Addresses.ADD_CHECKPOINT, Addresses.ADD_COSIGNATURE))
                .headers(AbstractHttpConfigurer::disable);
        http.requestCache(AbstractHttpConfigurer::disable).anonymous(AbstractHttpConfigurer::disable);
        http.securityContext(it -> it.securityContextRepository(CONTEXTS));
        http.exceptionHandling(
                it -> it.accessDeniedHandler((request, response, _) -> forged(screen, request, response)));
        http.authenticationProvider(new Passwords(house.accounts()));
        http.formLogin(it -> it.loginPage("/sign-in")
                .usernameParameter("login")
                .authenticationDetailsSource(Safety::code)
                .successHandler((request, response, _) -> Screen.redirect(response, next(request)))
                .failureHandler((request, response, _) -> {
                    tell(request, Words.NOT_SIGNED_IN, Words.NOT_SIGNED_IN_TEXT);
                    Screen.redirect(response, Visit.signIn(next(request)));
                }));
        http.logout(it ->
                it.logoutUrl("/sign-out").logoutSuccessHandler((_, response, _) -> Screen.redirect(response, "/")));
        options.identity().ifPresent(it -> identity(http, it, house.accounts()));
        return http.build();
    }

    private static void identity(HttpSecurity http, Server.Identity identity, Accounts accounts) {
        // asked when it is first needed: the house starts even when the identity service is down
        var registrations = new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(ClientRegistrations.fromIssuerLocation(identity.issuer())
                        .registrationId(STAFF)
                        .clientId(identity.client())
                        .clientSecret(identity.secret())
                        .scope("openid")
                        .build()));
        http.oauth2Login(it -> it.loginPage("/sign-in")
                .clientRegistrationRepository(registrations)
                .userInfoEndpoint(user -> user.oidcUserService(staffOnly(identity, accounts)))
                .successHandler((request, response, authentication) -> {
                    var account = accounts.staff(login(identity, authentication.getPrincipal()))
                            .orElseThrow();
                    var context = SecurityContextHolder.createEmptyContext();
                    context.setAuthentication(signedIn(account));
                    CONTEXTS.saveContext(context, request, response);
                    Screen.redirect(response, "/");
                })
                .failureHandler((request, response, _) -> {
                    tell(request, Words.NOT_STAFF, Words.NOT_STAFF_TEXT);
                    Screen.redirect(response, "/sign-in");
                }));
    }

    private static OAuth2UserService<OidcUserRequest, OidcUser> staffOnly(Server.Identity identity, Accounts accounts) {
        var users = new OidcUserService();
        return request -> {
            var user = users.loadUser(request);
            if (accounts.staff(login(identity, user)).isEmpty())
                throw new OAuth2AuthenticationException(new OAuth2Error("not_staff"));
            return user;
        };
    }

    private static String login(Server.Identity identity, @Nullable Object user) {
        return user instanceof OidcUser it
                ? Optional.ofNullable(it.getClaimAsString(identity.claim())).orElse("")
                : "";
    }

    private static Authentication signedIn(Account account) {
        return UsernamePasswordAuthenticationToken.authenticated(account, null, List.of());
    }

    private static String code(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("code")).orElse("");
    }

    private static String next(HttpServletRequest request) {
        return Screen.localPath(Optional.ofNullable(request.getParameter("next")));
    }

    private static void tell(HttpServletRequest request, Words title, Words text) {
        var t = Screen.language(request);
        Sessions.tell(request, new Visit.Notice(false, title.in(t), text.in(t), Map.of()));
    }

    /// No CSRF token, or an old one.
    private static void forged(Screen screen, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        screen.message(
                request,
                response,
                403,
                new Text("页面已过期，没有提交", "The page has expired; nothing was submitted"),
                new Text(
                        "请返回上一页，刷新后重新提交；必要时请重新登录。",
                        "Go back, reload the page and send it again; sign in again if needed."));
    }

    @Bean
    RequestRejectedHandler rejected(Screen screen) {
        return (request, response, _) -> screen.message(
                request,
                response,
                400,
                new Text("地址写法不对", "The address is malformed"),
                new Text("请核对地址。", "Check the address."));
    }

    /// Checks login, password and one-time code.
    private record Passwords(Accounts accounts) implements AuthenticationProvider {
        @Override
        public Authentication authenticate(Authentication given) {
            var code = given.getDetails() instanceof String text ? text : "";
            return accounts.check(given.getName(), String.valueOf(given.getCredentials()), code)
                    .map(Safety::signedIn)
                    .orElseThrow(() -> new BadCredentialsException("not signed in"));
        }

        @Override
        public boolean supports(Class<?> type) {
            return type == UsernamePasswordAuthenticationToken.class;
        }
    }
}
