package shuzhi.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import shuzhi.words.Language;
import shuzhi.words.Text;

/// Puts pages on the screen (出页): knows the visitor's language and name, renders templates, says what went wrong.
final class Screen {
    private static final String LANGUAGE = "language";
    private static final Duration LANGUAGE_KEPT = Duration.ofDays(365);

    private final TemplateEngine templates;
    private final Server.Options options;
    private final Server.House house;

    Screen(TemplateEngine templates, Server.Options options, Server.House house) {
        this.templates = templates;
        this.options = options;
        this.house = house;
    }

    /// The visit of a request, with the notice that waits for it.
    Visit visit(HttpServletRequest request, Map<String, String> words) {
        var plain = visit(request, words, path(request));
        return new Visit(
                plain.actor(),
                plain.name(),
                plain.language(),
                plain.words(),
                Sessions.takeNotice(request),
                plain.token(),
                plain.path(),
                plain.navigation(),
                plain.table());
    }

    private Visit visit(HttpServletRequest request, Map<String, String> words, String path) {
        var account = Sessions.account(request);
        var actor = account.map(house::actor);
        var language = language(request);
        var readable = house.routes().stream()
                .filter(it -> it.admits(actor) && it.label().isPresent())
                .toList();
        var here = readable.stream()
                .map(Route::path)
                .filter(it -> path.equals(it) || path.startsWith(it + "/") || path.startsWith(it + "?"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        var links = readable.stream()
                .map(it -> new Visit.Link(
                        it.path(),
                        it.label().orElseThrow().in(language),
                        it.group().map(group -> group.in(language)).orElse(""),
                        it.path().equals(here)))
                .toList();
        return new Visit(
                actor,
                account.map(Account::name).orElse(""),
                language,
                words,
                Optional.empty(),
                token(request, actor.isPresent()),
                path,
                links,
                false);
    }

    /// The CSRF token. Asking for it makes a session, so it is only asked for where a form will need it.
    private static String token(HttpServletRequest request, boolean signedIn) {
        boolean form = List.of("/sign-in", "/register").contains(request.getRequestURI());
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token && (signedIn || form)
                ? token.getToken()
                : "";
    }

    static String path(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    /// The language asked for in the address, else the one chosen before, else the browser's, else Chinese.
    static Language language(HttpServletRequest request) {
        return asked(request)
                .or(() -> Stream.ofNullable(request.getCookies())
                        .flatMap(Arrays::stream)
                        .filter(it -> it.getName().equals(LANGUAGE))
                        .map(it -> Language.of(it.getValue()))
                        .findFirst())
                .orElseGet(() -> accepted(request.getHeader("Accept-Language")));
    }

    /// Read from the query by hand: asking for parameters would read the body of a POST.
    private static Optional<Language> asked(HttpServletRequest request) {
        return Stream.ofNullable(request.getQueryString())
                .flatMap(it -> Arrays.stream(it.split("&")))
                .filter(it -> it.startsWith("lang="))
                .map(it -> Language.of(it.substring("lang=".length())))
                .findFirst();
    }

    private static Language accepted(@Nullable String header) {
        if (header == null || header.isBlank()) return Language.CHINESE;
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .map(Locale.LanguageRange::getRange)
                    .filter(it -> it.startsWith("zh") || it.startsWith("en"))
                    .findFirst()
                    .map(Language::of)
                    .orElse(Language.CHINESE);
        } catch (IllegalArgumentException _) {
            return Language.CHINESE;
        }
    }

    /// Remembers the language when it was asked for in the address.
    void rememberLanguage(HttpServletRequest request, HttpServletResponse response) {
        asked(request).ifPresent(it -> {
            var cookie = new Cookie(LANGUAGE, it.tag());
            cookie.setPath("/");
            cookie.setHttpOnly(true);
            cookie.setSecure(options.secureCookies());
            cookie.setMaxAge((int) LANGUAGE_KEPT.toSeconds());
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        });
    }

    void signIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var next = localPath(Optional.ofNullable(request.getParameter("next")));
        var page = new Pages.SignIn(
                visit(request, Map.of()), next, options.identity().isPresent());
        html(request, response, 200, "shuzhi/web/pages/signin.jte", page);
    }

    void register(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var next = localPath(Optional.ofNullable(request.getParameter("next")));
        html(
                request,
                response,
                200,
                "shuzhi/web/pages/register.jte",
                new Pages.Register(visit(request, Map.of()), next));
    }

    void html(HttpServletRequest request, HttpServletResponse response, int status, String template, Object model)
            throws IOException {
        var output = new StringOutput();
        templates.render(template, model, output);
        var bytes = output.toString().getBytes(StandardCharsets.UTF_8);
        rememberLanguage(request, response);
        bytes(response, status, "text/html; charset=utf-8", bytes);
    }

    void bytes(HttpServletResponse response, int status, String type, byte[] bytes) throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /// Says it in the fewest words, in both languages, without asking who it is: for a house that is full.
    void briefly(HttpServletRequest request, HttpServletResponse response, int status, Text title, Text text)
            throws IOException {
        if (wantsJson(request)) {
            message(request, response, status, title, text);
            return;
        }
        var page = "<!doctype html><html lang=\"zh\"><meta charset=\"utf-8\"><title>" + title.zh() + "</title><h1>"
                + title.zh() + "</h1><p>" + text.zh() + "<h1 lang=\"en\">" + title.en() + "</h1><p lang=\"en\">"
                + text.en();
        bytes(response, status, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
    }

    /// Says what is the matter: a page, or problem+json for those who ask for JSON. The address is not part of it, so
    /// that what is absent and what is forbidden read the same, byte for byte (threat T10).
    void message(HttpServletRequest request, HttpServletResponse response, int status, Text title, Text text)
            throws IOException {
        if (wantsJson(request)) {
            bytes(
                    response,
                    status,
                    Problem.TYPE,
                    Problem.of(status, title, text).bytes());
            return;
        }
        var visit = visit(request, Map.of(), "/");
        var page = new Pages.Message(visit, title.in(visit.language()), text.in(visit.language()));
        html(request, response, status, "shuzhi/web/pages/message.jte", page);
    }

    void missing(HttpServletRequest request, HttpServletResponse response) throws IOException {
        message(
                request,
                response,
                404,
                new Text("没有这个页面", "There is no such page"),
                new Text(
                        "地址可能有误，或者您不能查看它。请核对地址或办件编号；需要查看时请先登录。",
                        "The address may be wrong, or you may not see it. Check the address or the number of the"
                                + " dossier; sign in if that is needed."));
    }

    void forbidden(HttpServletRequest request, HttpServletResponse response) throws IOException {
        message(
                request,
                response,
                403,
                new Text("您的岗位不能查看这个页面", "Your post may not see this page"),
                new Text(
                        "这个页面只对有相应职权的岗位开放。确因工作需要，请联系本单位系统管理员。",
                        "This page is for posts with the power for it. If your work needs it, ask the system"
                                + " administrator of your body."));
    }

    /// For programs; people are led to the page to sign in.
    void unknownVisitor(HttpServletRequest request, HttpServletResponse response) throws IOException {
        message(
                request,
                response,
                401,
                new Text("请先登录", "Sign in first"),
                new Text("会话不存在或已过期，什么都没有提交。", "There is no session, or it has ended. Nothing was submitted."));
    }

    static boolean wantsJson(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Accept")).orElse("").contains("application/json");
    }

    static void redirect(HttpServletResponse response, String path) {
        response.setStatus(303);
        response.setHeader("Location", path);
    }

    /// The path if it is one of this house, else the front page: nobody is sent to a stranger's site.
    static String localPath(Optional<String> path) {
        return path.filter(it -> it.startsWith("/") && !it.startsWith("//") && !it.startsWith("/\\"))
                .filter(it -> it.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\'))
                .orElse("/");
    }
}
